using TreatyRefs.Citations;
using TreatyRefs.Grammar;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Styles;
using TreatyRefs.Tests.Support;
using TreatyRefs.Text;
using TreatyRefs.Yaml;
using static TreatyRefs.Tests.Support.SmallLibrary;

namespace TreatyRefs.Tests.Citations;

public sealed class CitationTests
{
    private static readonly CitationParser s_parser = new(Library());

    [TestCaseSource(typeof(CaseTable), nameof(CaseTable.Read), new object[] { "citations.txt", 2 })]
    public void A_citation_is_read_as_the_table_says(string written, string expected) =>
        Print(s_parser.Read(written)).Should().Be(expected);

    [TestCase("")]
    [TestCase("  ")]
    public void Nothing_is_no_citation(string written) =>
        Print(s_parser.Read(written)).Should().Be("unreadable \"\": expected an article number or the name of an instrument at column 1");

    [Test]
    public void A_citation_has_at_most_500_characters()
    {
        Print(s_parser.Read("4" + new string('!', 500)))
            .Should()
            .StartWith("unreadable \"4!!!")
            .And.EndWith("...\": expected at most 500 characters at column 1");
        s_parser.Read("4" + new string(' ', 600)).HasValue.Should().BeTrue("spaces around a citation do not count");
    }

    [Test]
    public void No_breaking_space_is_a_space() => Print(s_parser.Read("Article\u00A051 of the UN Charter")).Should().Be("un-charter/51");

    [Test]
    public void Without_a_default_instrument_a_bare_number_needs_a_name()
    {
        var result = new CitationParser(Of(Treaty("x"))).Read("4");
        Print(result).Should().Be("unreadable \"4\": expected the name of an instrument, because this library has no default one");
        new CitationParser(Of(Treaty("x"))).Parse("x 4").References.Single().ToString().Should().Be("x/4");
    }

    [Test]
    public void An_article_that_an_instrument_has_is_not_taken_apart()
    {
        var parser = new CitationParser(Of(Treaty("x", Article("1a"), Article("22.3"))));
        parser.Parse("x 1A").References.Single().ToString().Should().Be("x/1a");
        parser.Parse("x 22.3").References.Single().ToString().Should().Be("x/22.3");
        parser.Parse("x 22.4").References.Single().ToString().Should().Be("x/22(4)");
    }

    [TestCase("4", "ru-dprk-2024/4")]
    [TestCase("UN Charter art. 51", "un-charter/51")]
    [TestCase("un-charter/51", "un-charter/51")]
    [TestCase("제4조", "ru-dprk-2024/4")]
    [TestCase("Устав ООН, ст. 51", "un-charter/51")]
    [TestCase("China-DPRK Treaty 1961 art. II", "china-dprk-1961/2")]
    [TestCase("unsc-res-2397/25", "unsc-res-2397/25")]
    public void The_built_in_library_understands_what_people_type(string written, string expected)
    {
        var library = LibraryLoader.Load(LibraryOrigin.BuiltIn).Library;
        string.Join("; ", new CitationParser(library).Parse(written).References).Should().Be(expected);
    }

    [Test]
    public void No_text_makes_the_parser_throw() =>
        Properties.Hold(
            Properties.Texts(
                "UN Charter",
                "un-charter",
                "/",
                "art. ",
                "Article ",
                "第",
                "四",
                "条",
                "제",
                "조",
                "의2",
                "ст. ",
                "4",
                "(2)",
                "(",
                ")",
                "-",
                "–",
                "..",
                " ",
                ", ",
                "VII",
                "bis",
                "المادة ",
                "٥",
                "of the ",
                "十百",
                "9999999999"
            ),
            text =>
                !s_parser.TryRead(text, out var read, out _)
                || read.References.All(reference => s_parser.Parse(reference.ToString()).References.SequenceEqual([reference]))
        );

    [Test]
    public void An_answer_says_either_where_it_points_or_why_not() =>
        Properties.Hold(
            Properties.Texts("UN Charter ", "art. ", "4", "(2)", "-", " ", "Friendship Treaty", "xyz "),
            text =>
            {
                var isRead = s_parser.TryRead(text, out var read, out var problem);
                return isRead == (problem is null)
                    && isRead == (read is not null)
                    && (problem?.Kind == ProblemKind.Ambiguous) == (problem?.Suggestions.Count > 1 && problem.Kind != ProblemKind.NotFound)
                    && problem?.Message.Contains('\n', StringComparison.Ordinal) != true;
            }
        );

    [TestCase("四", 4)]
    [TestCase("十", 10)]
    [TestCase("十四", 14)]
    [TestCase("五十一", 51)]
    [TestCase("二百九十八", 298)]
    [TestCase("一百零三", 103)]
    [TestCase("二九八", 298)]
    [TestCase("一〇三", 103)]
    [TestCase("两百", 200)]
    [TestCase("", 0)]
    [TestCase("〇", 0)]
    [TestCase("十百", 0)]
    [TestCase("十十", 0)]
    [TestCase("四五十", 0)]
    [TestCase("4", 0)]
    public void Chinese_numerals_are_read_in_units_or_digit_by_digit(string written, int expected)
    {
        ChineseNumeral.TryParse(written, out var value).Should().Be(expected > 0);
        if (expected > 0)
        {
            value.Should().Be(expected);
        }
    }

    [TestCase("x/1", "Article I", "Treaty x, art. I")]
    [TestCase("x/1(2)", "Article I, second paragraph", "Treaty x, art. I, second paragraph")]
    [TestCase("x/31(3)(c)", "Article XXXI(3)(c)", "Treaty x, art. XXXI(3)(c)")]
    [TestCase("x/chapter-7", "Chapter VII", "Treaty x, chapter VII")]
    [TestCase("x/preamble", "Preamble", "Treaty x, preamble")]
    [TestCase("x/annex-3/17", "Annex III, Article XVII", "Treaty x, annex III, art. XVII")]
    [TestCase("x", "Treaty x", "Treaty x")]
    [TestCase("unsc-res-1/25", "Paragraph 25", "Resolution unsc-res-1, para. 25")]
    [TestCase("unsc-res-9", "Security Council resolution 9", "Security Council resolution 9")]
    [TestCase("y/8bis", "Article 8 bis", "y, art. 8 bis")]
    public void A_provision_is_called_as_its_instrument_prints_it(string reference, string label, string withInstrument)
    {
        var library = Of(
            Treaty("x", Article("I", Unnumbered(1), Unnumbered(2))) with
            {
                Numbering = NumberingStyle.Roman,
            },
            Resolution("unsc-res-1")
        );
        ProvisionLabel.Of(library, Ref(reference)).Should().Be(label);
        ProvisionLabel.WithInstrument(library, Ref(reference)).Should().Be(withInstrument);
    }

    [TestCase("x/3..5", "Treaty x, arts 3 to 5")]
    [TestCase("x/chapter-6..chapter-7", "Treaty x, chapter VI to VII")]
    public void Neighbouring_provisions_are_called_from_first_to_last(string range, string label) =>
        ProvisionLabel.WithInstrument(Of(Treaty("x")), ReferenceRange.Parse(range)).Should().Be(label);

    private static string Print(Answer<Citation> answer) =>
        answer.TryGet(out var result, out var problem)
            ? string.Join("; ", result.References) + (result.IsImplied ? " implied" : string.Empty)
            : problem.Kind switch
            {
                ProblemKind.Ambiguous => $"ambiguous {problem.Message} ({string.Join(", ", problem.Suggestions)})",
                ProblemKind.NotFound when problem.Suggestions.IsEmpty => $"unknown {problem.Message}",
                ProblemKind.NotFound => $"unknown {problem.Message} (near: {string.Join(", ", problem.Suggestions)})",
                _ => "unreadable " + problem.Message,
            };

    private static Treaty Friendship(string id) => Treaty(id) with { Names = new([new("en", "Friendship Treaty")]) };

    private static Treaty Named(string id, string title) => Treaty(id) with { Title = En(title) };

    private static TreatyLibrary Library() =>
        new()
        {
            Info = new LibraryInfo { Title = "Test", DefaultInstrument = InstrumentId.Parse("ru-dprk-2024") },
            Instruments =
            [
                Treaty("un-charter") with
                {
                    Title = En("Charter of the United Nations"),
                    ShortTitle = En("UN Charter"),
                    Names = new([
                        new("fr", "Charte des Nations Unies"),
                        new("es", "Carta de las Naciones Unidas"),
                        new("ru", "Устав ООН"),
                        new("ru", "Устава ООН"),
                        new("zh", "联合国宪章"),
                        new("ar", "ميثاق الأمم المتحدة"),
                        new("ko", "유엔 헌장"),
                        new("ko", "유엔헌장"),
                    ]),
                    Abbreviations = ["UNCh"],
                },
                Named("vclt", "Vienna Convention on the Law of Treaties"),
                Treaty("npt", Article("X")) with
                {
                    Title = En("Non-Proliferation Treaty"),
                    Numbering = NumberingStyle.Roman,
                },
                Named("teu", "Treaty on European Union"),
                Named("tfeu", "Treaty on the Functioning of the European Union"),
                Named("ru-dprk-2024", "Partnership Treaty"),
                Friendship("ussr-dprk-1961"),
                Friendship("china-dprk-1961"),
            ],
        };
}
