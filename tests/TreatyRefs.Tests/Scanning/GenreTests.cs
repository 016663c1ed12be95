using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TreatyRefs.Documents;
using TreatyRefs.Scanning;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Scanning;

/// <summary>Whole texts of four genres in six languages, in Cases/scan/genres, with each citation marked by hand.</summary>
/// <remarks>Approved/scan-genres.txt has the figures of each text and what is not right in it, read by a person.</remarks>
public sealed partial class GenreTests
{
    private static readonly CitationScanner s_scanner = new(ScanPassageTests.BuiltIn);

    [Test]
    public void Figures_and_faults_are_the_approved_ones()
    {
        var (figures, faults) = (new StringBuilder("text | marked | right | open | missed | wrong | false\n"), new StringBuilder());
        var total = new Score();
        foreach (var file in Directory.GetFiles(RepositoryFiles.Case(Path.Combine("scan", "genres")), "*.md").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            var score = ScoreOf(MarkedText.Read(file), fault => faults.Append(CultureInfo.InvariantCulture, $"{name}: {fault}\n"));
            figures.Append(score.Line(name));
            total = total.Plus(score);
        }

        figures.Append(total.Line("all"));
        Figures.Print("scan-genres.txt", figures.ToString());
        Approved.Matches("scan-genres.txt", figures + "\n" + faults);
    }

    private static Score ScoreOf(MarkedText text, Action<string> say)
    {
        using var document = DocumentReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text.Text)), DocumentFormat.Markdown);
        var found = s_scanner.Scan(document.Text).ToList();
        var score = new Score { Marked = text.Marks.Count };
        foreach (var mark in text.Marks)
        {
            var here = found.Where(citation => mark.Overlaps(citation.Place.Start.Utf16, citation.Place.End.Utf16)).ToList();
            var targets = here.SelectMany(citation => citation.Citation.Targets).ToList();
            var written = string.Join("; ", targets.Select(Written));
            if (written.Equals(mark.Targets, StringComparison.OrdinalIgnoreCase))
            {
                score = score with { Right = score.Right + 1 };
                continue;
            }

            var what =
                here.Count == 0 ? "missed"
                : targets.TrueForAll(target => target.Reference is null) ? "open"
                : "wrong";
            score = score.With(what);
            say($"{what}: {OneLine(mark.Words)} | {mark.Targets}{(here.Count == 0 ? string.Empty : " | found: " + written)}");
        }

        foreach (
            var invented in found.Where(citation =>
                !text.Marks.Any(mark => mark.Overlaps(citation.Place.Start.Utf16, citation.Place.End.Utf16))
            )
        )
        {
            score = score with { False = score.False + 1 };
            say($"false: {OneLine(invented.Citation.Text)} | found: {string.Join("; ", invented.Citation.Targets.Select(Written))}");
        }

        return score;
    }

    private static string Written(ScannedTarget target) =>
        target.Reference?.ToString() ?? (target.Status == TargetStatus.Ambiguous ? "a " : "? ") + (target.Pinpoint ?? "-");

    private static string OneLine(string text) => WhiteSpace().Replace(text, " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    private sealed record Score
    {
        public int Marked { get; init; }
        public int Right { get; init; }
        public int Open { get; init; }
        public int Missed { get; init; }
        public int Wrong { get; init; }
        public int False { get; init; }

        public Score With(string outcome) =>
            outcome switch
            {
                "missed" => this with { Missed = Missed + 1 },
                "open" => this with { Open = Open + 1 },
                _ => this with { Wrong = Wrong + 1 },
            };

        public Score Plus(Score other) =>
            new()
            {
                Marked = Marked + other.Marked,
                Right = Right + other.Right,
                Open = Open + other.Open,
                Missed = Missed + other.Missed,
                Wrong = Wrong + other.Wrong,
                False = False + other.False,
            };

        public string Line(string name) =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name} | {Marked} | {Right} ({Percent} %) | {Open} | {Missed} | {Wrong} | {False}\n"
            );

        private string Percent => (100.0 * Right / Math.Max(1, Marked)).ToString("0.0", CultureInfo.InvariantCulture);
    }

    /// <summary>A citation that a reader marked.</summary>
    /// <param name="Start">Where it begins in the text without marks.</param>
    /// <param name="Words">The words.</param>
    /// <param name="Targets">Where it points.</param>
    private sealed record Mark(int Start, string Words, string Targets)
    {
        public bool Overlaps(long start, long end) => start < Start + Words.Length && end > Start;
    }

    /// <summary>A text without its marks, and these.</summary>
    private sealed partial record MarkedText(string Text, IReadOnlyList<Mark> Marks)
    {
        public static MarkedText Read(string path)
        {
            var marked = File.ReadAllText(path).ReplaceLineEndings("\n");
            var (text, marks, done) = (new StringBuilder(), new List<Mark>(), 0);
            foreach (Match match in Marking().Matches(marked))
            {
                text.Append(marked, done, match.Index - done);
                marks.Add(new Mark(text.Length, match.Groups["words"].Value, match.Groups["targets"].Value));
                text.Append(match.Groups["words"].Value);
                done = match.Index + match.Length;
            }

            return new MarkedText(text.Append(marked, done, marked.Length - done).ToString(), marks);
        }

        [GeneratedRegex(@"⟦(?<words>[^⟧]*)⟧\{(?<targets>[^}]*)\}")]
        private static partial Regex Marking();
    }
}
