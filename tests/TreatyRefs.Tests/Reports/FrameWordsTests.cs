using System.Text.RegularExpressions;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Wording;

namespace TreatyRefs.Tests.Reports;

/// <summary>Every language of reports has every word, with what is filled in, and no other.</summary>
public sealed class FrameWordsTests
{
    private static IEnumerable<string> Languages => FrameWords.Tags;

    private static IEnumerable<string> Others => FrameWords.Tags.Where(tag => tag != "en");

    [Test]
    public void There_are_seven() => Languages.Should().Equal("en", "fr", "es", "ru", "zh", "ar", "ko");

    [TestCaseSource(nameof(Languages))]
    public void A_language_has_every_word(string language)
    {
        var words = FrameWords.Of(language);

        words.Tag.Should().Be(language);
        Enum.GetValues<Word>().Where(word => string.IsNullOrEmpty(words[word])).Should().BeEmpty();
    }

    [TestCaseSource(nameof(Others))]
    public void A_word_has_the_same_places_to_fill_in_as_in_English(string language)
    {
        var words = FrameWords.Of(language);

        foreach (var word in Enum.GetValues<Word>())
        {
            var places = Places(FrameWords.English[word].Split('|')[^1]);
            foreach (var form in words[word].Split('|'))
            {
                Places(form).Should().BeEquivalentTo(places, $"{word} is \"{form}\" in {language}");
            }
        }

        static IEnumerable<string> Places(string text) => Regex.Matches(text, @"\{\d\}").Select(match => match.Value).Distinct();
    }

    [TestCaseSource(nameof(Languages))]
    public void A_counted_phrase_has_all_its_forms(string language)
    {
        var forms = FrameTables.All.Single(table => table.Tag == language).Plurals.Forms;

        foreach (var word in Enum.GetValues<Word>())
        {
            FrameWords.Of(language)[word].Split('|').Length.Should().BeOneOf([1, forms], $"{word} in {language}");
        }
    }

    [TestCaseSource(nameof(Others))]
    public void Words_of_the_format_are_translated(string language)
    {
        All<CommentaryKind>();
        All<ActionType>();
        All<SourceKind>();
        All<InstrumentKind>();
        All<CrossReferenceType>();
        All<Certainty>();
        All<CitationWord>();
        All<ComparedAspect>();
        All<TreatyRefs.Scanning.TargetStatus>();
        // A word may be the same in two languages, as "report" in none and "adoption" in some; all of them never are.
        void All<TEnum>()
            where TEnum : struct, Enum =>
            Enum.GetValues<TEnum>().Select(value => FrameWords.Of(language).Of(value)).Should().NotEqual(Keywords.All<TEnum>());
    }

    // Of the treaties of the European Union each of its languages is authentic.
    [TestCaseSource(nameof(Languages))]
    public void The_languages_of_the_European_Union_have_names(string language)
    {
        string[] tags = [.. "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv".Split(' ')];

        var names = tags.Select(tag => FrameWords.Of(language).Language(tag)).ToList();

        names.Should().OnlyHaveUniqueItems().And.NotIntersectWith(tags);
        names.Should().OnlyContain(name => language == "en" || !tags.Any(tag => name == FrameWords.English.Language(tag)));
    }

    [TestCaseSource(nameof(Others))]
    public void So_are_kinds_of_provisions_languages_and_edges(string language)
    {
        var words = FrameWords.Of(language);
        foreach (var kind in Enum.GetValues<ProvisionKind>())
        {
            words.Provision(kind, "7").Should().Contain("7").And.NotBe(FrameWords.English.Provision(kind, "7"));
        }

        foreach (var tag in FrameWords.Tags)
        {
            words.Language(tag).Should().NotBe(FrameWords.English.Language(tag));
        }

        foreach (var type in Enum.GetValues<CrossReferenceType>())
        {
            words.Of(type, ReferenceDirection.In).Should().NotBeNullOrEmpty();
        }

        foreach (var type in Enum.GetValues<ResponseType>())
        {
            (words.Answer(type).Length * words.Response(type).Length).Should().BePositive();
        }

        foreach (var field in Enum.GetValues<TreatyRefs.Search.SearchField>())
        {
            words.Of(field).Should().NotBeNullOrEmpty();
        }
    }

    [TestCaseSource(nameof(Others))]
    public void No_sentence_is_left_in_English(string language)
    {
        var words = FrameWords.Of(language);

        Enum.GetValues<Word>()
            .Where(word => FrameWords.English[word].Count(char.IsLetter) > 30 && words[word] == FrameWords.English[word])
            .Should()
            .BeEmpty();
    }

    [TestCase("ru", 1, "1 комментарий")]
    [TestCase("ru", 3, "3 комментария")]
    [TestCase("ru", 11, "11 комментариев")]
    [TestCase("ru", 21, "21 комментарий")]
    [TestCase("fr", 0, "0 commentaire")]
    [TestCase("fr", 2, "2 commentaires")]
    [TestCase("en", 0, "0 comments")]
    [TestCase("zh", 5, "5条评论")]
    public void Counts_are_as_the_language_has_them(string language, int count, string text) =>
        FrameWords.Of(language).Count(Word.CommentsCount, count).Should().Be(text);

    [TestCase("en", "19 Jun 2024", "Jun 2024", "2024")]
    [TestCase("ru", "19 июня 2024 г.", "июнь 2024 г.", "2024 г.")]
    [TestCase("fr", "19 juin 2024", "juin 2024", "2024")]
    [TestCase("es", "19 de junio de 2024", "junio de 2024", "2024")]
    [TestCase("zh", "2024年6月19日", "2024年6月", "2024年")]
    [TestCase("ar", "19 يونيو 2024", "يونيو 2024", "2024")]
    [TestCase("ko", "2024년 6월 19일", "2024년 6월", "2024년")]
    public void Dates_are_as_the_language_has_them(string language, string day, string month, string year)
    {
        var words = FrameWords.Of(language);

        words.Date(new PartialDate(2024, 6, 19)).Should().Be(day);
        words.Date(new PartialDate(2024, 6)).Should().Be(month);
        words.Date(new PartialDate(2024)).Should().Be(year);
    }

    [TestCase("de")]
    [TestCase("x-unknown")]
    public void A_language_without_a_table_speaks_English(string language) => FrameWords.Of(language).Should().BeSameAs(FrameWords.English);

    [Test]
    public void What_is_filled_in_is_not_filled_in_again() =>
        FrameWords.English.Fill(Word.NameAndPlace, "{1}", "{0}").Should().Be("{1}, {0}");

    [TestCase("ru", "2024 г.", "Составлено по: 2024 г.")]
    [TestCase("ru", "2024", "Составлено по: 2024.")]
    [TestCase("zh", "2024年", "依据2024年生成。")]
    public void A_point_that_ends_an_abbreviation_ends_the_sentence(string language, string value, string sentence) =>
        FrameWords.Of(language).Fill(Word.GeneratedFrom, value).Should().Be(sentence);
}
