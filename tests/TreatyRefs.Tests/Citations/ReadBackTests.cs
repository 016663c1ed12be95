using TreatyRefs.Citations;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Styles;
using TreatyRefs.Tests.Scanning;
using TreatyRefs.Tests.Support;
using TreatyRefs.Text;

namespace TreatyRefs.Tests.Citations;

/// <summary>What is written can be read: a citation in any style or language, pasted back, is the reference that it was made
/// from.</summary>
/// <remarks>What is not reversible stands in a list, each with its reason, and the list is checked: what has become readable must
/// leave it.</remarks>
public sealed class ReadBackTests
{
    private static readonly CitationParser s_parser = new(ScanPassageTests.BuiltIn);

    // Treaties of many parties whose names are theirs alone, of every numbering.
    private static readonly string[] s_instruments =
    [
        "vclt",
        "unclos",
        "npt",
        "rome-statute",
        "iccpr",
        "crc",
        "genocide-convention",
        "echr",
        "north-atlantic-treaty",
        "outer-space-treaty",
        "vcdr",
    ];

    private static readonly string[] s_pinpoints =
    [
        "",
        "/4",
        "/4(2)",
        "/4(2)(c)",
        "/4(2)(c)(ii)",
        "/4(c)",
        "/8bis",
        "/2..4",
        "/4(1)..(3)",
        "/part-2",
        "/annex-3",
        "/annex-3/4(2)",
        "/preamble",
    ];

    private static IEnumerable<string> References =>
        s_instruments.SelectMany(_ => s_pinpoints, (instrument, pinpoint) => instrument + pinpoint);

    [TestCase("oscola")]
    [TestCase("bluebook")]
    [TestCase("un")]
    [TestCase("plain")]
    public void Every_style_is_read_back(string name)
    {
        CitationStyles.TryFind(name, out var style, out _).Should().BeTrue();
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
    public void Akoma_Ntoso_is_read_back_also_where_nobody_describes_the_provision() =>
        Failures(CitationStyles.AkomaNtoso, References).Should().BeEmpty();

    [Test]
    public void Akoma_Ntoso_is_read_back_where_provisions_are_described()
    {
        CitationStyles.TryFind("akn", out var style, out _).Should().BeTrue();
        var references = ScanPassageTests
            .BuiltIn.ProvisionsOf(InstrumentId.Parse("un-charter"))
            .Select(provision => provision.Reference.ToString())
            .Append("un-charter")
            .Append("un-charter/39..51")
            .ToList();
        Failures(style!, references).Should().BeEmpty();
    }

    [Test]
    public void Every_instrument_is_read_back_in_every_style_and_language_but_for_the_list()
    {
        var styles = CitationStyles.All.Concat(CitationStyles.PlainLanguages.Where(tag => tag != "en").Select(CitationStyles.PlainIn));
        var failed = styles
            .SelectMany(style => ScanPassageTests.BuiltIn.Instruments.Select(instrument => (style, id: instrument.Id.ToString())))
            .Where(pair => ReadBack(pair.style, pair.id) != pair.id)
            .Select(pair => $"{pair.id} | {pair.style.Title}");
        failed
            .Order(StringComparer.Ordinal)
            .Should()
            .Equal(
                CaseTable
                    .Read("read-back-excuses.txt", 3)
                    .Select(row => $"{row.Arguments[0]} | {row.Arguments[1]}")
                    .Order(StringComparer.Ordinal)
            );
    }

    [TestCase("vclt/31(3)(c)", "fr", "Convention de Vienne sur le droit des traités, art. 31, par. 3 c)")]
    [TestCase("un-charter/2(4)", "ru", "Устав Организации Объединенных Наций, ст. 2, п. 4")]
    [TestCase("un-charter/2(4)", "zh", "《联合国宪章》第2条第4款")]
    [TestCase("un-charter/2(4)", "ko", "유엔헌장 제2조 제4항")]
    [TestCase("un-charter/2(4)", "de", "Art. 2 Abs. 4 Charta der Vereinten Nationen")]
    [TestCase("vclt/31(3)(c)", "de", "Art. 31 Abs. 3 lit. c WVK")]
    [TestCase("vclt/31(3)(a)..(c)", "de", "Art. 31 Abs. 3 lit. a-c WVK")]
    [TestCase("un-charter/chapter-7", "de", "Kapitel VII Charta der Vereinten Nationen")]
    [TestCase("vclt/31(3)(c)", "es", "Convención de Viena sobre el Derecho de los Tratados, art. 31, párr. 3 c)")]
    [TestCase("vclt/31(3)(c)", "it", "Convenzione di Vienna sul diritto dei trattati, art. 31, par. 3, lett. c)")]
    [TestCase("vclt/31(3)(c)", "pt", "Convenção de Viena sobre o Direito dos Tratados, art. 31, n.º 3, al. c)")]
    [TestCase("vclt/31(3)(c)", "ja", "条約法に関するウィーン条約第31条3項(c)")]
    [TestCase("vclt/31(3)(c)", "ar", "اتفاقية فيينا لقانون المعاهدات، المادة 31، الفقرة 3 (ج)")]
    [TestCase("rome-statute/8bis", "ko", "국제형사재판소에 관한 로마규정 제8조의2")]
    [TestCase("unsc-res-2397/25", "fr", "Résolution 2397 (2017) du Conseil de sécurité, par. 25")]
    [TestCase("unsc-res-2397/25", "es", "Resolución 2397 (2017) del Consejo de Seguridad, párr. 25")]
    [TestCase("unsc-res-2397/25", "de", "Resolution 2397 (2017) des Sicherheitsrats, Ziff. 25")]
    [TestCase("unsc-res-2397/25", "ru", "Резолюция 2397 (2017) Совета Безопасности, п. 25")]
    [TestCase("unsc-res-2397/25", "zh", "安全理事会第2397 (2017)号决议第25段")]
    [TestCase("unsc-res-2397/25", "ja", "安全保障理事会決議2397 (2017)第25項")]
    [TestCase("unsc-res-2397/25", "ko", "안전보장이사회 결의 2397 (2017) 제25항")]
    [TestCase("unsc-res-2397/25", "ar", "قرار مجلس الأمن 2397 (2017)، الفقرة 25")]
    [TestCase("unsc-res-2397/25", "en", "UNSC Resolution 2397, para. 25")]
    [TestCase("un-charter/39..51", "es", "Carta de las Naciones Unidas, art. 39 a 51")]
    public void A_language_has_its_own_words_and_order(string reference, string language, string expected) =>
        CitationStyles.PlainIn(language).Format(ScanPassageTests.BuiltIn, ReferenceRange.Parse(reference)).Should().Be(expected);

    [Test]
    public void A_language_that_citations_are_not_written_in_is_said_to_be_none()
    {
        FluentActions
            .Invoking(() => CitationStyles.PlainIn("la"))
            .Should()
            .Throw<ProblemException>()
            .WithMessage("citations are written in en, fr, es, ru, zh, ar, ko, de, it, pt, ja, not in \"la\".");
        CitationStyles.TryPlainIn("la", out _, out var problem).Should().BeFalse();
        problem!.Kind.Should().Be(ProblemKind.NotFound);
        CitationStyles.TryPlainIn("fr-CA", out var french, out _).Should().BeTrue();
        french!.Title.Should().Be("Plain, in fr");
    }

    private static IEnumerable<string> Failures(CitationStyle style, IEnumerable<string> references) =>
        references
            .Select(reference => (reference, read: ReadBack(style, reference)))
            .Where(pair => pair.read != pair.reference)
            .Select(pair => pair.read);

    private static string ReadBack(CitationStyle style, string reference)
    {
        var text = style.Format(ScanPassageTests.BuiltIn, ReferenceRange.Parse(reference));
        var back = s_parser.TryRead(text, out var read, out var problem) ? string.Join("; ", read.References) : problem.Message;
        return back == reference ? reference : $"{reference} was written \"{text}\" and read as {back}";
    }
}
