using System.Text.RegularExpressions;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Scanning;
using TreatyRefs.Styles;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Scanning;

/// <summary>What is written is found: a citation in any style or language is one citation of a running text, with the same target, alone
/// and inside a sentence.</summary>
/// <remarks>Cases/scan-read-back-exceptions.txt lists what is not, each with its reason; a line covers only what fails, and a line that
/// covers nothing any more fails too.</remarks>
public sealed partial class ScanReadBackTests
{
    private const string Any = "*";

    private static readonly CitationScanner s_scanner = new(ScanPassageTests.BuiltIn);

    private static readonly string[] s_instruments =
    [
        .. "un-charter icj-statute vclt vcdr vccr unclos npt rome-statute iccpr iccpr-op1 icescr crc crc-opsc cat cedaw".Split(' '),
        .. "genocide-convention refugee-convention echr echr-p1 echr-p4 achr banjul-charter north-atlantic-treaty".Split(' '),
        .. "outer-space-treaty gc-3 ap-1 hague-regulations-1907 udhr tfeu teu cfr gatt-1947 cisg cbd paris-agreement".Split(' '),
        .. "chicago-convention abm-treaty helsinki-final-act ru-dprk-2024 bbnj-agreement marpol ibrd-articles iaea-statute".Split(' '),
        .. "unsc-res-1718 unsc-res-1540 unsc-res-2397 unga-res-76-300 unga-res-60-1 friendly-relations-declaration".Split(' '),
    ];

    // As a sentence of each language has a citation in it.
    private static readonly Dictionary<string, string> s_sentences = new()
    {
        ["en"] = "The judges relied on {0} when they decided.",
        ["fr"] = "Les juges ont invoqué {0} dans leur décision.",
        ["es"] = "Los jueces invocaron {0} en su decisión.",
        ["ru"] = "Судьи сослались на следующее: {0}, и решили дело.",
        ["zh"] = "法官援引了{0}作出判决。",
        ["ar"] = "استند القضاة إلى {0} في قرارهم.",
        ["ko"] = "재판관들은 {0}을 원용하였다.",
        ["de"] = "Die Richter stützten sich auf {0} in ihrer Entscheidung.",
        ["it"] = "I giudici hanno invocato {0} nella loro decisione.",
        ["pt"] = "Os juízes invocaram {0} na sua decisão.",
        ["ja"] = "裁判官は{0}を援用した。",
    };

    private static readonly (string Shape, string Pattern)[] s_ofTreaties =
    [
        ("article", "4"),
        ("paragraph", "4(2)"),
        ("point", "4(2)(c)"),
        ("articles", "2..4"),
        ("paragraphs", "4(1)..(3)"),
        ("annex article", "annex-1/2"),
        ("preamble", "preamble"),
        ("chapter", "chapter-2"),
        ("part", "part-2"),
    ];

    private static readonly (string Shape, string Pattern)[] s_ofResolutions =
    [
        ("paragraph", "2"),
        ("point", "8(d)"),
        ("paragraphs", "2..4"),
    ];

    private static IEnumerable<(string Name, string Language, CitationStyle Style)> Styles =>
        CitationStyles
            .All.Select(style => (style.Name, "en", style))
            .Concat(
                CitationStyles.PlainLanguages.Where(tag => tag != "en").Select(tag => ($"plain-{tag}", tag, CitationStyles.PlainIn(tag)))
            );

    [Test]
    public void What_cite_writes_is_found_as_one_citation_with_its_target()
    {
        var exceptions = CaseTable.Read("scan-read-back-exceptions.txt", 4).Select(Exception.Of).ToList();
        var (tried, unlisted) = (0, new List<string>());
        foreach (var one in Written())
        {
            var fault = FaultOf(one);
            var listed = exceptions.FindAll(exception => exception.Covers(one));
            listed.ForEach(exception => exception.Count(one, fault is not null));
            tried++;
            if (fault is not null && listed.Count == 0)
            {
                unlisted.Add($"{one.Style} | {one.Reference.First.Instrument} | {one.Shape} | {fault}");
            }
        }

        TestContext.Out.WriteLine($"{tried} tried, {unlisted.Count} not listed");
        unlisted.ForEach(TestContext.Out.WriteLine);
        unlisted.Should().BeEmpty();
        exceptions
            .Where(exception => !exception.IsNeeded)
            .Select(exception => $"{exception}")
            .Should()
            .BeEmpty("a line covers only what fails");
    }

    private static IEnumerable<OneWritten> Written() =>
        from style in Styles
        from id in s_instruments.Select(name => InstrumentId.Parse(name))
        where ScanPassageTests.BuiltIn.FindInstrument(id) is not null || CitationStyles.CanCiteById(id)
        from shape in Shapes(id)
        select new OneWritten(
            style.Name,
            style.Language,
            shape.Shape,
            shape.Reference,
            style.Style.Format(ScanPassageTests.BuiltIn, shape.Reference)
        );

    // Of an instrument that is described the first provision of each shape; of others any.
    private static IEnumerable<(string Shape, ReferenceRange Reference)> Shapes(InstrumentId id)
    {
        yield return ("whole", ReferenceRange.Parse($"{id}"));
        var described = ScanPassageTests
            .BuiltIn.ProvisionsOf(id)
            .Select(provision => provision.Reference.ToString()[(id.ToString().Length + 1)..])
            .ToList();
        foreach (var (shape, pattern) in ScanPassageTests.BuiltIn.FindInstrument(id) is null or Resolution ? s_ofResolutions : s_ofTreaties)
        {
            if (described.Count == 0)
            {
                yield return (shape, ReferenceRange.Parse($"{id}/{pattern}"));
            }
            else if (Find(pattern, described) is { } found)
            {
                yield return (shape, ReferenceRange.Parse($"{id}/{found}"));
            }
        }
    }

    // Numbers of a pattern stand for any; the end of a range for one that goes on from its beginning.
    private static string? Find(string pattern, List<string> described)
    {
        var ends = pattern.Split("..");
        foreach (var first in described.Where(pinpoint => Fits(pinpoint, ends[0])))
        {
            var last = ends.Length == 1 ? null : NumberAtEnd().Replace(first, ends[1].Trim('(', ')'));
            if (last is null || described.IndexOf(last) > described.IndexOf(first))
            {
                return last is null ? first : $"{first}..{(ends[1][0] == '(' ? last[last.LastIndexOf('(')..] : last)}";
            }
        }

        return null;
    }

    private static bool Fits(string pinpoint, string pattern) =>
        Regex.IsMatch(pinpoint, $"^{NumberOrLetter().Replace(Regex.Escape(pattern), match => $"{match.Value[..^1]}(?:[0-9]+|[a-z])")}$");

    [GeneratedRegex(@"[0-9]+(?=\)?$)")]
    private static partial Regex NumberAtEnd();

    [GeneratedRegex(@"(?:\\\(|-|^|/)(?:[0-9]|[a-z](?=\\\)))")]
    private static partial Regex NumberOrLetter();

    private static string? FaultOf(OneWritten one)
    {
        var sentence = one.Text.EndsWith('.')
            ? $"See {one.Text} The judges agreed."
            : s_sentences[one.Language].Replace("{0}", one.Text, StringComparison.Ordinal);
        return Fault(one, one.Text) ?? Fault(one, sentence);
    }

    private static string? Fault(OneWritten one, string text)
    {
        var found = s_scanner.Scan(text);
        return found is [{ Targets: [{ Reference: { } reference }] }] && reference == one.Reference
            ? null
            : $"{text} => {string.Join(" ; ", found.Select(citation => string.Join(", ", citation.Targets.Select(ScanCase.Print))))}";
    }

    private sealed record OneWritten(string Style, string Language, string Shape, ReferenceRange Reference, string Text);

    /// <summary>A line of the list: style, instrument and shape, of which each may be any.</summary>
    private sealed record Exception(string Style, string Instrument, string Shape)
    {
        private int _failed;
        private int _passed;
        private string? _right;

        public bool IsNeeded => _failed > 0 && _passed == 0;

        public static Exception Of(TestCaseData row) => new($"{row.Arguments[0]}", $"{row.Arguments[1]}", $"{row.Arguments[2]}");

        public bool Covers(OneWritten one) =>
            (Style == Any || Style == one.Style)
            && (Instrument == Any || Instrument == one.Reference.First.Instrument.ToString())
            && (Shape == Any || Shape == one.Shape);

        public void Count(OneWritten one, bool hasFailed)
        {
            _failed += hasFailed ? 1 : 0;
            _passed += hasFailed ? 0 : 1;
            _right ??= hasFailed ? null : one.Text;
        }

        public override string ToString() => $"{Style} | {Instrument} | {Shape}: {_failed} fail, {_passed} are right, such as {_right}";
    }
}
