using TreatyRefs.Text;

namespace TreatyRefs.Tests.Text;

public sealed class VisibleTextTests
{
    [TestCase("\u001B[31mred", "[U+001B][31mred")]
    [TestCase("a\u0007", "a[U+0007]")]
    [TestCase("a\u0000b", "a[U+0000]b")]
    [TestCase("a\u007Fb", "a[U+007F]b")]
    [TestCase("a\u009Bb", "a[U+009B]b")]
    [TestCase("\u202Etxet", "[U+202E]txet")]
    [TestCase("a\u2066b\u2069", "a[U+2066]b[U+2069]")]
    [TestCase("a\u2028b\u2029c", "a[U+2028]b[U+2029]c")]
    [TestCase("\uFEFFa", "[U+FEFF]a")]
    [TestCase("a\r\nb", "a[U+000D] b")]
    [TestCase("a\nb\tc", "a b c")]
    public void What_could_mislead_is_written_as_its_code(string text, string visible) => VisibleText.Of(text).Should().Be(visible);

    // Built here, because an attribute cannot hold half of a pair.
    [Test]
    public void Half_of_a_surrogate_pair_is_written_as_its_code()
    {
        VisibleText.Of("a" + '\uD83D' + "b").Should().Be("a[U+D83D]b");
        VisibleText.Of("a" + '\uDE00').Should().Be("a[U+DE00]");
        VisibleText.Of("" + '\uDE00' + '\uD83D').Should().Be("[U+DE00][U+D83D]");
    }

    [TestCase("😀 Article 4")]
    [TestCase("ك\u200Dـ \u061C\u200F4")]
    [TestCase("می\u200Cخواهم")]
    [TestCase("한국 [U+001B]")]
    public void Scripts_keep_the_marks_that_they_need(string text) => VisibleText.Of(text).Should().BeSameAs(text);

    [Test]
    public void Line_feeds_stay_where_they_are_asked_to()
    {
        VisibleText.Of("a\nb", keepLineBreaks: true).Should().Be("a\nb");
        VisibleText.Of("a\n\u001Bb\n", keepLineBreaks: true).Should().Be("a\n[U+001B]b\n");
    }

    [Test]
    public void A_place_prints_as_compilers_print_it()
    {
        new SourceLocation("data/experts.yaml", new LinePosition(12, 3)).ToString().Should().Be("data/experts.yaml(12,3)");
        new LinePosition(2, 1).CompareTo(new LinePosition(1, 9)).Should().BePositive();
        new SourceLocation("a", new LinePosition(9, 9)).CompareTo(new SourceLocation("b", LinePosition.Start)).Should().BeNegative();
    }
}
