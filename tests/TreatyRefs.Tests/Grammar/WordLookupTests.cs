using System.Globalization;
using TreatyRefs.Grammar;

namespace TreatyRefs.Tests.Grammar;

public class WordLookupTests
{
    [Test]
    public void A_word_that_comes_again_is_what_it_was_and_is_not_looked_up_again()
    {
        var numbers = new WordNumbers();
        var (treaty, asked) = (numbers.Add("traite"), 0);
        var lookup = new WordLookup(numbers, _ => ++asked > 0 ? WordOpenings.Name : WordOpenings.None);

        var known = Enumerable.Range(0, 3).Select(_ => lookup.Of("Trait\u00E9")).Distinct().Single();

        known.Number.Should().Be(treaty);
        known.Openings.Should().Be(WordOpenings.Name);
        asked.Should().Be(1);
    }

    [Test]
    public void What_may_begin_is_asked_of_the_word_alone()
    {
        var lookup = new WordLookup(
            new WordNumbers(),
            text => text.Text is "Court" && text.Words is [{ Start: 0, End: 5 }] ? WordOpenings.Court : WordOpenings.None
        );

        lookup.Of("Court").Openings.Should().Be(WordOpenings.Court);
        lookup.Of("court").Openings.Should().Be(WordOpenings.None);
    }

    // Many more than are kept, all with the same letters at both ends: whatever shares a place, each is itself.
    [Test]
    public void Words_that_share_a_place_are_not_taken_for_each_other()
    {
        var numbers = new WordNumbers();
        var words = Enumerable.Range(0, 20_000).Select(i => $"word{i.ToString("D6", CultureInfo.InvariantCulture)}word").ToList();
        words.ForEach(word => numbers.Add(word));
        var lookup = new WordLookup(numbers, opens: null);

        foreach (var _ in Enumerable.Range(0, 2))
        {
            words.Select(word => lookup.Of(word).Number).Should().Equal(words.Select(word => numbers.Of(word)));
        }
    }
}
