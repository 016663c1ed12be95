using System.Text;
using System.Text.RegularExpressions;
using TreatyRefs.Documents;
using TreatyRefs.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Quality;

/// <summary>Whole texts of four genres in six languages, each citation marked by hand: <c>⟦Article 51⟧{un-charter/51}</c>.</summary>
/// <param name="folder">Other texts marked so, as <c>.md</c> files in one folder; <see langword="null"/> for our own.</param>
internal sealed partial class MarkedGenres(string? folder = null) : QualityMaterial("genres", "texts of our own, citations marked by hand")
{
    private static readonly Lazy<CitationScanner> s_scanner = new(() => new CitationScanner(Treaties.BuiltIn));

    public override IReadOnlyList<QualityRow> Measure(string root, Action<string> say) =>
        [
            .. Directory
                .GetFiles(folder ?? OwnCase(root, "genres"), "*.md")
                .Order(StringComparer.Ordinal)
                .Select(file => Score(Path.GetFileNameWithoutExtension(file), MarkedText.Read(file), say)),
        ];

    private static QualityRow Score(string name, MarkedText text, Action<string> say)
    {
        using var read = DocumentReader.Read(text.Text, DocumentFormat.Markdown);
        var found = s_scanner.Value.Scan(read).ToList();
        var outcomes = text.Marks.Select(mark => OutcomeOf(mark, found, fault => say($"{name}: {fault}"))).ToList();
        foreach (var citation in found.Where(citation => !text.Marks.Any(mark => mark.Overlaps(citation))))
        {
            outcomes.Add(Outcome.False);
            say($"{name}: false: {OneLine(citation.Citation.Text)} | found: {Written([citation])}");
        }

        return QualityRow.Counted(name, outcomes);
    }

    private static Outcome OutcomeOf(Mark mark, List<LocatedCitation> found, Action<string> say)
    {
        var here = found.Where(mark.Overlaps).ToList();
        var written = string.Join("; ", here.SelectMany(citation => mark.TargetsOf(citation)).Select(Written));
        if (written.Equals(mark.Targets, StringComparison.OrdinalIgnoreCase))
        {
            return Outcome.Right;
        }

        var outcome =
            here.Count == 0 ? Outcome.Missed
            : here.TrueForAll(citation => citation.Citation.Targets.All(target => target.Reference is null)) ? Outcome.Open
            : Outcome.Wrong;
        var what = outcome.ToString().ToLowerInvariant();
        say($"{what}: {OneLine(mark.Words)} | {mark.Targets}{(here.Count == 0 ? string.Empty : " | found: " + written)}");
        return outcome;
    }

    private static string Written(IEnumerable<LocatedCitation> citations) =>
        string.Join("; ", citations.SelectMany(citation => citation.Citation.Targets).Select(Written));

    private static string Written(ScannedTarget target) =>
        target.Reference?.ToString() ?? (target.Status == TargetStatus.Ambiguous ? "a " : "? ") + (target.Pinpoint ?? "-");

    private static string OneLine(string text) => WhiteSpace().Replace(text, " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    /// <summary>A citation that a reader marked.</summary>
    /// <param name="Start">Where it begins in the text without marks.</param>
    /// <param name="Words">The words.</param>
    /// <param name="Targets">Where it points.</param>
    private sealed record Mark(int Start, string Words, string Targets)
    {
        public bool Overlaps(LocatedCitation citation) => Overlaps(citation.Place);

        /// <summary>The targets of a citation that stand inside the mark; all of them, where none stands there alone.</summary>
        public IEnumerable<ScannedTarget> TargetsOf(LocatedCitation citation)
        {
            var inside = citation.Citation.Targets.Where((_, index) => Overlaps(citation.Targets[index])).ToList();
            return inside.Count > 0 ? inside : citation.Citation.Targets;
        }

        private bool Overlaps(TextStretch place) => place.Start.Utf16 < Start + Words.Length && place.End.Utf16 > Start;
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
