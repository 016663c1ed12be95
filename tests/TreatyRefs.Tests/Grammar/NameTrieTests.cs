using TreatyRefs.Collections;
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

    [TestCase("Wiener Konvention", "de", false)]
    [TestCase("Wiener Übereinkommens", "de", false)]
    [TestCase("Vienna Conventions", "en", false)]
    [TestCase("Wiener Übereinkommen", null, true)]
    [TestCase("Vienna Convention", "de", true)]
    public void What_is_added_to_names_that_were_read_depends_on_the_order_where_one_word_is_declined_and_is_not(
        string name,
        string? language,
        bool depends
    )
    {
        var names = ReadAgain(Names());

        names.Add(name, "un", language);

        names.DependsOnOrder.Should().Be(depends);
    }

    [Test]
    public void Names_that_are_added_to_those_that_were_read_are_found_beside_them()
    {
        var names = ReadAgain(Names());

        names.Add("Vienna Convention on the Law of Lakes", "un", "en");
        names.Add("Vienna Convention", "un", "en");

        Found(names, "the Vienna Convention on the Law of Lakes").Should().Equal("un: Vienna Convention on the Law of Lakes");
        Found(names, "the Vienna Convention on the Law of Treaties").Should().Equal("vclt: Vienna Convention on the Law of Treaties");
        Found(names, "the Vienna Convention").Should().Equal("vienna: Vienna Convention", "un: Vienna Convention");
    }

    private static NameTrie<string> ReadAgain(NameTrie<string> names)
    {
        string[] meanings = ["vclt", "vienna", "wien", "un"];
        var texts = new PackedTextsWriter();
        var written = new PackedWriter(texts);
        names.Write(written, meaning => Array.IndexOf(meanings, meaning));
        var reader = new PackedReader(written.Written, new PackedTexts(PackedBytes.Of(texts.ToBytes()), 0));
        return NameTrie<string>.Read(ref reader, names.Numbers, meanings);
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
