using TreatyRefs.Citations;
using TreatyRefs.Citations.Styles;
using TreatyRefs.References;
using TreatyRefs.Tests.Citations.Scanning;

namespace TreatyRefs.Tests.Citations;

/// <summary>What is written can be read: a citation in any style or language, pasted back, is the reference that it was made from.</summary>
/// <remarks>Not reversible, and so not here: names that several instruments share (they are answered with all of them), Bluebook citations of bilateral treaties
/// (the style cuts the title), and Akoma Ntoso IRIs of provisions that are not described (they have no eId, so that the IRI is that of the work).</remarks>
public sealed class ReadBackTests
{
    private static readonly CitationParser s_parser = new(ScanPassageTests.BuiltIn);

    // Treaties of many parties whose names are theirs alone, of every numbering.
    private static readonly string[] s_instruments = ["vclt", "unclos", "npt", "rome-statute", "iccpr", "crc", "genocide-convention", "echr", "north-atlantic-treaty", "outer-space-treaty", "vcdr"];

    private static readonly string[] s_pinpoints = ["", "/4", "/4(2)", "/4(2)(c)", "/4(2)(c)(ii)", "/4(c)", "/8bis", "/2..4", "/4(1)..(3)", "/part-2", "/annex-3", "/annex-3/4(2)", "/preamble"];

    private static IEnumerable<string> References => s_instruments.SelectMany(_ => s_pinpoints, (instrument, pinpoint) => instrument + pinpoint);

    [TestCase("oscola")]
    [TestCase("bluebook")]
    [TestCase("un")]
    [TestCase("plain")]
    public void Every_style_is_read_back(string name)
    {
        CitationStyles.TryFind(name, out var style).Should().BeTrue();
        Failures(style!, References).Should().BeEmpty();
    }

    [TestCaseSource(typeof(CitationStyles), nameof(CitationStyles.PlainLanguages))]
    public void The_plain_style_is_read_back_in_every_language(string language)
    {
        var style = CitationStyles.PlainIn(language);
        Failures(style, References).Should().BeEmpty();
    }

    [TestCase("unsc-res-1718/8(d)")]
    [TestCase("unsc-res-2397/25")]
    [TestCase("unsc-res-1718")]
    public void Resolutions_are_read_back_in_every_style(string reference)
    {
        foreach (var style in CitationStyles.All)
        {
            ReadBack(style, reference).Should().Be(reference, style.Name);
        }
    }

    [Test]
    public void Akoma_Ntoso_is_read_back_where_provisions_are_described()
    {
        CitationStyles.TryFind("akn", out var style).Should().BeTrue();
        var references = ScanPassageTests.BuiltIn.ProvisionsOf(InstrumentId.Parse("un-charter")).Select(provision => provision.Reference.ToString()).Append("un-charter").Append("un-charter/39..51").ToList();
        Failures(style!, references).Should().BeEmpty();
    }

    [TestCase("vclt/31(3)(c)", "fr", "article 31, paragraphe 3 (c), Convention de Vienne sur le droit des traités")]
    [TestCase("un-charter/2(4)", "ru", "статья 2, пункт 4, Устав Организации Объединенных Наций")]
    [TestCase("un-charter/2(4)", "zh", "《联合国宪章》第2条第4款")]
    [TestCase("un-charter/2(4)", "ko", "유엔헌장 제2조 제4항")]
    [TestCase("un-charter/39..51", "es", "artículo 39 a artículo 51, Carta de las Naciones Unidas")]
    public void A_language_has_its_own_words_and_order(string reference, string language, string expected) =>
        CitationStyles.PlainIn(language).Format(ScanPassageTests.BuiltIn, ReferenceRange.Parse(reference)).Should().Be(expected);

    [Test]
    public void A_language_that_citations_are_not_written_in_is_said_to_be_none() =>
        FluentActions.Invoking(() => CitationStyles.PlainIn("la")).Should().Throw<ArgumentException>()
            .WithMessage("Citations are written in en, fr, es, ru, zh, ar, ko, de, it, pt, ja, not in \"la\". (Parameter 'language')");

    private static IEnumerable<string> Failures(CitationStyle style, IEnumerable<string> references) =>
        references.Select(reference => (reference, read: ReadBack(style, reference))).Where(pair => pair.read != pair.reference).Select(pair => pair.read);

    private static string ReadBack(CitationStyle style, string reference)
    {
        var text = style.Format(ScanPassageTests.BuiltIn, ReferenceRange.Parse(reference));
        var read = s_parser.Parse(text);
        var back = read.Problem ?? string.Join("; ", read.References);
        return back == reference ? reference : $"{reference} was written \"{text}\" and read as {back}";
    }
}
