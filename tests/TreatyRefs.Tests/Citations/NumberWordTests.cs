using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Citations;

/// <summary>Numbers in words, in tables that a reader of the language can review.</summary>
public sealed class NumberWordTests
{
    private static readonly string[] s_complete = ["en", "fr", "es", "ru", "ar", "ko", "de", "it", "pt"];

    private static IEnumerable<TestCaseData> Forms => CaseTable.Read("number-words.txt", 4);

    private static IEnumerable<TestCaseData> Others => CaseTable.Read("number-words-not.txt", 3);

    private static IEnumerable<string[]> CompleteRows =>
        CaseTable.Read("number-words-complete.txt", 4).Select(row => row.Arguments.Cast<string>().ToArray());

    [TestCaseSource(nameof(Forms))]
    public void A_form_is_its_number(string language, string written, string value, string kind) =>
        Read(written, SetOf(language)).Should().Be($"{written} = {value} {kind} in {language}");

    [TestCaseSource(nameof(Others))]
    public void What_is_no_part_of_the_number_is_not_read(string languages, string text, string read)
    {
        var end = NumberWords.Read(text, 0, languages == "all" ? LanguageSet.All : SetOf(languages), out var value, out _, out var found);

        (end == 0 ? "-" : text[..end]).Should().Be(read);
        (value == 0).Should().Be(end == 0);
        found.IsEmpty.Should().Be(end == 0);
    }

    [TestCaseSource(nameof(s_complete))]
    public void Every_number_to_a_hundred_has_a_cardinal_and_an_ordinal(string language)
    {
        var rows = CompleteRows.Where(row => row[0] == language).ToList();

        rows.Select(row => row[1]).Should().Equal(Enumerable.Range(1, 100).Select(value => value.ToString()));
        rows.Should()
            .AllSatisfy(row =>
            {
                Read(row[2], SetOf(language)).Should().Be($"{row[2]} = {row[1]} cardinal in {language}");
                Read(row[3], SetOf(language)).Should().Be($"{row[3]} = {row[1]} ordinal in {language}");
            });
    }

    [TestCaseSource(nameof(s_complete))]
    public void When_every_language_is_read_the_language_is_among_those_that_are_found(string language)
    {
        foreach (var row in CompleteRows.Where(row => row[0] == language))
        {
            foreach (var written in row[2..])
            {
                NumberWords.Read(written, 0, LanguageSet.All, out var value, out _, out var found).Should().Be(written.Length, written);
                value.ToString().Should().Be(row[1], written);
                (found & LanguageCatalogue.BuiltIn.Tagged(language)).IsEmpty.Should().BeFalse(written);
            }
        }
    }

    [TestCaseSource(nameof(AllLanguages))]
    public void No_form_is_declared_for_two_numbers(string language)
    {
        var forms = NumberForm.AllOf(LanguageCatalogue.BuiltIn.In(LanguageCatalogue.BuiltIn.Tagged(language)).Single().Numbers);

        forms
            .GroupBy(form => form.Text)
            .Where(same => same.Select(form => (form.Value, form.IsOrdinal)).Distinct().Count() > 1)
            .Select(same => same.Key)
            .Should()
            .BeEmpty();
    }

    [TestCaseSource(nameof(AllLanguages))]
    public void Every_form_that_is_declared_is_read(string language)
    {
        foreach (var form in NumberForm.AllOf(LanguageCatalogue.BuiltIn.In(LanguageCatalogue.BuiltIn.Tagged(language)).Single().Numbers))
        {
            var kind = form.IsOrdinal ? "ordinal" : "cardinal";
            Read(form.Text, SetOf(language)).Should().Be($"{form.Text} = {form.Value} {kind} in {language}");
        }
    }

    [Test]
    public void A_number_is_read_where_it_stands_in_a_text()
    {
        NumberWords.Read("article twenty-one, paragraph 2", 8, LanguageSet.All, out var value, out var isOrdinal, out _).Should().Be(18);
        (value, isOrdinal).Should().Be((21, false));
    }

    [Test]
    public void A_word_of_two_languages_is_found_in_both()
    {
        NumberWords.Read("seis", 0, LanguageSet.All, out _, out _, out var found);
        found.Should().Be(SetOf("es pt"));
    }

    [Test]
    public void Nothing_is_read_at_the_end_of_a_text() => NumberWords.Read("one", 3, LanguageSet.All, out _, out _, out _).Should().Be(3);

    [Test]
    public void Nothing_is_allocated()
    {
        const string Text = "quatre-vingt-dix-septième DREISSIGSTE двадцать первая الحادية والخمسون 제이십일조 nothing";
        ReadEverywhere(Text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        ReadEverywhere(Text);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    private static IEnumerable<string> AllLanguages => LanguageCatalogue.BuiltIn.Languages.Select(language => language.Tag);

    private static void ReadEverywhere(string text)
    {
        for (var i = 0; i <= text.Length; i++)
        {
            NumberWords.Read(text, i, LanguageSet.All, out _, out _, out _);
        }
    }

    private static string Read(string written, LanguageSet among)
    {
        var end = NumberWords.Read(written, 0, among, out var value, out var isOrdinal, out var languages);
        var tags = LanguageCatalogue.BuiltIn.In(languages).Select(language => language.Tag);
        return $"{written[..end]} = {value} {(isOrdinal ? "ordinal" : "cardinal")} in {string.Join(' ', tags)}";
    }

    private static LanguageSet SetOf(string tags) =>
        tags.Split(' ').Aggregate(LanguageSet.None, (set, tag) => set | LanguageCatalogue.BuiltIn.Tagged(tag));
}
