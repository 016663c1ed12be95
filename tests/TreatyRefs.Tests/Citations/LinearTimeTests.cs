using TreatyRefs.Grammar;

namespace TreatyRefs.Tests.Citations;

/// <summary>Reading a phrase at a place of a long text takes time in proportion to the phrase, whatever it is made of.</summary>
public sealed class LinearTimeTests
{
    [TestCase("Articles 1", ", 2")]
    [TestCase("Article 1", "(a)")]
    [TestCase("", "paragraph 1 of ")]
    [TestCase("", "Article ")]
    [TestCase("", "第")]
    [TestCase("", "(")]
    [TestCase("Article 1", " and")]
    [TestCase("Article 1", ", of the")]
    [TestCase("", "twenty-")]
    [TestCase("Article ", "1.")]
    public void Twice_the_text_takes_at_most_twice_the_steps_and_a_few(string beginning, string repeated)
    {
        var once = Steps(beginning + string.Concat(Enumerable.Repeat(repeated, 2000)));
        var twice = Steps(beginning + string.Concat(Enumerable.Repeat(repeated, 4000)));

        twice.Should().BeLessThanOrEqualTo((2 * once) + 100);
    }

    private static int Steps(string text)
    {
        var reader = new PhraseReader(text);
        reader.TryRead(0, mayBeBare: true, out _);
        return reader.Steps;
    }
}
