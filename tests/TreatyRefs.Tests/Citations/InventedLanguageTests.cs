using TreatyRefs.Citations;
using TreatyRefs.Importing;
using TreatyRefs.Languages;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Reports.Scans;
using TreatyRefs.Scanning;
using TreatyRefs.Search;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Citations;

/// <summary>A language that nobody speaks, added by declarations alone, is read by all that reads: no code knows a word of any.</summary>
public sealed class InventedLanguageTests
{
    private static readonly Language s_invented = new()
    {
        Tag = "qaa",
        EnglishName = "Vodish",
        Units = [new(ProvisionKind.Article, "klon", "klonik"), new(ProvisionKind.Paragraph, "podek"), new(ProvisionKind.Annex, "lisat")],
        And = ["ek"],
        To = ["til"],
        Links = ["zar", "zu"],
        Of = ["zar"],
        That = ["vontu"],
        Hereinafter = ["poslen"],
        Marks = new() { Abbreviations = ["prk"] },
        Telling = ["zar", "zu", "ek", "vo"],
        SmallWords = ["vontu", "zar", "ek"],
        Designations = [new(Designation.Treaty, "brukat")],
        Morphology = new() { Stemming = new() { Steps = [new(new StemEndings("ol", "olik") { Least = 3 })] } },
        Numbers = new() { Ordinals = [new(1, "primok"), new(2, "sekok"), new(3, "tretok")], OrdinalMarks = ["ok"] },
        Layout = new()
        {
            Parties = ["landik"],
            Agreed = ["konsenit"],
            FinalClause = ["vo fidat"],
        },
    };

    private static readonly LanguageCatalogue s_languages = new([.. LanguageCatalogue.BuiltIn.Languages, s_invented]);

    private static readonly TreatyLibrary s_library = SmallLibrary.Of(
        new Treaty
        {
            Id = InstrumentId.Parse("lake"),
            Title = new LocalizedText([new("en", "Lake Treaty"), new("qaa", "Brukat zar Vodol")]),
            Provisions =
            [
                SmallLibrary.Article("1"),
                SmallLibrary.Article("2", SmallLibrary.Paragraph("1"), SmallLibrary.Paragraph("2")),
                SmallLibrary.Article("3"),
            ],
        }
    );

    [TestCase("klon 2 zar Brukat zar Vodol", "lake/2")]
    [TestCase("podek 2 zar klon 2 zar Brukat zar Vodol", "lake/2(2)")]
    [TestCase("sekok klon zar Brukat zar Vodol", "lake/2")]
    [TestCase("2ok klon zar Brukat zar Vodol", "lake/2")]
    public void A_citation_is_parsed(string citation, string expected)
    {
        using var scope = LanguageCatalogue.Use(s_languages);

        new CitationParser(s_library).Parse(citation).References.Select(reference => reference.ToString()).Should().Equal(expected);
    }

    [Test]
    public void A_running_text_is_scanned()
    {
        using var scope = LanguageCatalogue.Use(s_languages);

        new CitationScanner(s_library)
            .Scan("Vo Brukat zar Vodol zu landik simet. Klonik 1 ek 3 zar Brukat zar Vodol valit.")
            .Select(citation => $"{citation.Language}: {citation.Text} = {string.Join(", ", citation.Targets.Select(Written))}")
            .Should()
            .Equal("qaa: Brukat zar Vodol = lake/", "qaa: Klonik 1 ek 3 zar Brukat zar Vodol = lake/1, lake/3");
    }

    private static string Written(ScannedTarget target) => $"{target.Instrument.Id}/{target.Pinpoint}";

    [Test]
    public void A_treaty_is_imported()
    {
        const string Text = """
            Brukat zar Vodol

            Zu landik zar vodol,

            Konsenit:

            Klon 1

            Zu vodol ek zu ribat.

            Klon 2

            1. Zu ribat.

            2. Ek zu vodol.

            Vo fidat zu landik signet.

            """;
        using var scope = LanguageCatalogue.Use(s_languages);

        var result = InstrumentImport.ReadText(new StringReader(Text), new ImportOptions { Id = InstrumentId.Parse("x") });

        result.Instrument.Title.Versions.Select(version => version.Language).Should().Equal("qaa");
        result
            .Instrument.Provisions.Where(provision => provision.Kind == ProvisionKind.Article)
            .Select(provision => $"{provision.Number}: {provision.Provisions.Count}")
            .Should()
            .Equal("1: 0", "2: 2");
    }

    [Test]
    public void A_sentence_does_not_end_at_its_abbreviations()
    {
        const string Text = "Simet. Vo prk. Landik klon 1 valit. Zu vodol.";
        var klon = Text.IndexOf("klon", StringComparison.Ordinal);
        string Sentence() => Text[Sentences.Around(Text, klon, klon + 6).Start..Sentences.Around(Text, klon, klon + 6).End].Trim();

        Sentence().Should().Be("Landik klon 1 valit.");
        using var scope = LanguageCatalogue.Use(s_languages);
        Sentence().Should().Be("Vo prk. Landik klon 1 valit.");
    }

    [Test]
    public void A_search_need_not_find_its_small_words()
    {
        using var scope = LanguageCatalogue.Use(s_languages);

        new LibrarySearch(s_library).Find("vontu Vodol").Hits.Should().ContainSingle();
    }

    [Test]
    public void A_search_finds_the_other_forms_of_its_words()
    {
        using var scope = LanguageCatalogue.Use(s_languages);

        new LibrarySearch(s_library).Find("Vodolik").Hits.Should().ContainSingle();
    }

    [Test]
    public void Without_its_declarations_nobody_knows_it()
    {
        new CitationParser(s_library).TryParse("klon 2 zar Brukat zar Vodol", out _, out _).Should().BeFalse();
        new CitationScanner(s_library)
            .Scan("Klonik 1 ek 3 zar Brukat zar Vodol")
            .SelectMany(citation => citation.Targets)
            .Should()
            .OnlyContain(target => target.Pinpoint == null);
        new LibrarySearch(s_library).Find("vontu Vodol").Hits.Should().BeEmpty();
        new LibrarySearch(s_library).Find("Vodolik").Hits.Should().BeEmpty();
    }
}
