using TreatyRefs.Grammar;

namespace TreatyRefs.Tests.Grammar;

public class NameTrieTests
{
    [TestCase("the Vienna Convention on the Law of Treaties applies", "vclt", "Vienna Convention on the Law of Treaties")]
    [TestCase("the Vienna Convention applies", "vienna", "Vienna Convention")]
    [TestCase("the VIENNA-CONVENTION applies", "vienna", "VIENNA-CONVENTION")]
    [TestCase("der Wiener Übereinkommens von", "wien", "Wiener Übereinkommens")]
    [TestCase("(VCLT)", "vclt", "VCLT")]
    [TestCase("وفقا لميثاق الأمم المتحدة", "un", "لميثاق الأمم المتحدة")]
    [TestCase("根据联合国宪章第五十一条", "un", "联合国宪章")]
    public void The_longest_name_is_found_where_it_begins(string text, string meaning, string written)
    {
        var names = Names();

        Found(names, text).Should().Equal($"{meaning}: {written}");
    }

    [TestCase("the vclt applies")] // An abbreviation stands in its own case.
    [TestCase("the Vienna. Convention applies")]
    [TestCase("Vienna Conventional means")]
    [TestCase("vclt-2 typed only")]
    [TestCase("of Convention Vienna")]
    public void What_is_no_name_is_not_found(string text) => Found(Names(), text).Should().BeEmpty();

    [Test]
    public void A_name_that_comes_after_the_text_was_cut_is_found()
    {
        var names = Names();
        names.Numbers.Add("the");
        var further = new NameTrie<string>(names.Numbers.Further());
        var tokens = new Tokens("under the Kursk Understanding, article 5", new WordLookup(names.Numbers, opens: null), new WordRoom());

        further.Add("Kursk Understanding", "kursk");

        further.LongestAt(tokens, 10, isRunning: true, out var end).Should().Equal("kursk");
        end.Should().Be(29);
        further.Begins(tokens, tokens.Words[2]).Should().BeTrue();
        further.Begins(tokens, tokens.Words[3]).Should().BeFalse();
    }

    private static NameTrie<string> Names()
    {
        var names = new NameTrie<string>(new WordNumbers());
        names.Add("Vienna Convention on the Law of Treaties", "vclt", "en");
        names.Add("Vienna Convention", "vienna", "en");
        names.Add("VCLT", "vclt");
        names.Add("vclt-2", "vclt", isTypedOnly: true);
        names.Add("Wiener Übereinkommen", "wien", "de");
        names.Add("ميثاق الأمم المتحدة", "un", "ar");
        names.Add("联合国宪章", "un", "zh");
        return names;
    }

    private static List<string> Found(NameTrie<string> names, string text)
    {
        var found = new List<string>();
        var tokens = new Tokens(text, new WordLookup(names.Numbers, opens: null), new WordRoom());
        foreach (var word in tokens.Words)
        {
            foreach (var meaning in names.LongestAt(tokens, word.Start, isRunning: true, out var end))
            {
                names.Begins(tokens, word).Should().BeTrue("a name begins with it");
                found.Add($"{meaning}: {text[word.Start..end]}");
            }
        }

        return found;
    }
}
