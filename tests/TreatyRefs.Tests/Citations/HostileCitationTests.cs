using FsCheck.Fluent;
using TreatyRefs.Citations;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Scanning;
using TreatyRefs.Tests.Scanning;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Citations;

/// <summary>Whatever is typed is answered or refused, and what is answered with is a reference that reads back as itself.</summary>
public sealed class HostileCitationTests
{
    private static readonly ITreatyLibrary s_library = ScanPassageTests.BuiltIn;
    private static readonly CitationParser s_parser = new(s_library);
    private static readonly DossierLookup s_lookup = new(s_library);
    private static readonly CitationScanner s_scanner = new(s_library);

    // Names, units, numbers, brackets and separators of every language, in any order.
    private static readonly string[] s_pieces =
    [
        "UN Charter",
        "un-charter",
        "VCLT",
        "NATO",
        "npt",
        "unclos",
        "S/RES/1373 (2001)",
        "A/RES/2625 (XXV)",
        "resolution 2397",
        "the Treaty",
        "Договор",
        "조약",
        "A1P1",
        " ",
        " ",
        ", ",
        "; ",
        " and ",
        " to ",
        "-",
        "..",
        "/",
        "(",
        ")",
        "()",
        "( )",
        "[",
        "]",
        "（",
        "）",
        "«",
        "»",
        "'s ",
        ".",
        ":",
        "§",
        "—",
        "art. ",
        "Articles ",
        "paragraph ",
        "ст. ",
        "статья ",
        "п. ",
        "Annex ",
        "annex-",
        "chapter-7",
        "preamble",
        "part ",
        "第",
        "条",
        "第四条",
        "제3조",
        "제",
        "المادة ",
        "Artikel ",
        "Abs. ",
        "1",
        "2",
        "4",
        "51",
        "4(2)",
        "2(4)",
        "(i)",
        "(iv)",
        "(c)",
        "IV",
        "X",
        "8bis",
        "1A",
        "22.3",
        "i",
        "a)",
        "300",
        "4294967296",
        "XXV",
        "٣",
        "三",
        "Kursk",
        "the ",
        "of ",
        "к",
        "ー",
    ];

    private static readonly string[] s_empty =
    [
        "UN Charter () art. 51",
        "UN Charter ( ) art. 51",
        "UN Charter (",
        "UN Charter )",
        "UN Charter () ()",
        "UN Charter (.) 51",
        "un-charter()",
        "un-charter/()",
        "un-charter/",
        "/",
        "()",
        "( )",
        "(i)",
        "()51",
        "art ()",
        "art. 51 ()",
        "art. 51 () UN Charter",
        "art. (51) UN Charter",
        "UN Charter (2)",
        "UN Charter [] 51",
        "\"\" 51",
        "«» ст. 51",
        "《》第51条",
        "（）第51条",
        "S/RES/",
        "S/RES/ ()",
        "S/RES/1373 ()",
        "A/RES/2625 ()",
        "resolution ()",
        "Common Article ()",
        "common",
        "art",
        "第",
        "제",
        "第条",
        "제조",
        "المادة",
        "..",
        "1..",
        "..1",
        "un-charter/1..",
        "un-charter/..2",
        "-",
        "—",
        "1-",
        "(1)-(2)",
        "\0",
        "\uD800",
        "\uDFFF51",
        "art. \uD83D",
        "\u202E51",
        "ЁЁ()",
        "annex ()",
    ];

    [TestCaseSource(nameof(s_empty))]
    public void Empty_brackets_and_their_like_throw_nothing(string citation) => IsAnswered(citation).Should().BeTrue();

    [Test]
    public void No_characters_throw_and_every_reference_reads_back() =>
        Properties.Hold(Properties.Texts(s_pieces), tests: 200, size: 16, IsAnswered);

    [Test]
    public void No_bytes_throw() =>
        Properties.Hold(
            Gen.Choose(0, 255).ListOf().Select(bytes => System.Text.Encoding.UTF8.GetString([.. bytes.Select(value => (byte)value)])),
            tests: 60,
            size: 40,
            IsAnswered
        );

    [Test]
    public void Every_reference_that_is_found_in_a_text_reads_back() =>
        Properties.Hold(
            Properties.Texts(s_pieces),
            tests: 500,
            size: 20,
            text =>
                IsLongNumberIn(text)
                || s_scanner
                    .Scan(text)
                    .SelectMany(citation => citation.Targets)
                    .All(target => target.Reference is not { } reference || ReadsBack(reference))
        );

    [Test]
    public void No_characters_throw_as_a_name() =>
        Properties.Hold(
            Properties.Texts(s_pieces),
            tests: 10,
            size: 20,
            text =>
            {
                _ =
                    s_library.TryGetInstrument(text, out _, out _)
                    || s_library.TryGetExpert(text, out _, out _)
                    || s_library.TryGetTopic(text, out _, out _);
                return true;
            }
        );

    [TestCase("Annex (i) of the UN Charter", "un-charter/annex-1")]
    [TestCase("Article (v) of the UN Charter", "un-charter/5")]
    [TestCase("Part (ii) of the UN Charter", "un-charter/part-2")]
    [TestCase("Schedule (iii) of the UN Charter", "un-charter/schedule-3")]
    [TestCase("Article 2(i) of the UN Charter", "un-charter/2(i)")]
    [TestCase("Annex (c) of the UN Charter", "un-charter/annex-c")]
    public void A_number_in_brackets_reads_back(string text, string reference)
    {
        var found = s_scanner.Scan(text).Single().Targets.Single().Reference;
        found.ToString().Should().Be(reference);
        ReadsBack(found!.Value).Should().BeTrue();
    }

    private static bool IsAnswered(string citation)
    {
        var isRead = s_parser.TryRead(citation, out var read, out var problem);
        _ = s_lookup.TryFind(citation, out _, out _);
        _ = s_lookup.TryFindReference(citation, out _, out _);
        _ = s_lookup.TryFindReferredTo(citation, out _, out _);
        return isRead == (read?.References.Count > 0) && isRead == (problem is null) && read?.References.All(ReadsBack) != false;
    }

    // How long a range may be is another question.
    private static bool IsLongNumberIn(string text) => System.Text.RegularExpressions.Regex.IsMatch(text, @"\d{5}");

    // As a program reads it, and as somebody types it.
    private static bool ReadsBack(ReferenceRange reference)
    {
        var text = reference.ToString();
        var read = ReferenceRange.Parse(text);
        var own = read.IsSingle ? s_library.Normalise(read.First) : read;
        return own == reference
            && (
                text.Length > CitationParser.MaxLength
                || s_library.FindInstrument(reference.Instrument) is null
                || s_parser.Parse(text).References is [var typed] && typed == reference
            );
    }
}
