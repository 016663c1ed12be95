using TreatyRefs.Importing.Lines;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Importing.Headings;

/// <summary>Finds a table of contents at the head of a text: headings without texts between them, which come again.</summary>
internal static class ContentsFinder
{
    private const int FewestHeadings = 2;
    private const int LongestEntry = 200;

    /// <summary>The lines of the table; none where there is none.</summary>
    public static (int Start, int End) Find(
        IReadOnlyList<SourceLine> lines,
        IReadOnlyList<HeadingCandidate> candidates,
        DocumentLanguage language
    )
    {
        var byLine = candidates.ToDictionary(candidate => candidate.Line);
        var titles = language.Layouts.SelectMany(layout => layout.Contents).Select(TextFolding.Fold).ToHashSet(StringComparer.Ordinal);
        var start = -1;
        for (var i = 0; i < lines.Count && start < 0; i++)
        {
            start =
                titles.Contains(TextFolding.Fold(lines[i].Text.Trim(':', ' ')))
                || (byLine.TryGetValue(i, out var first) && first.Kind != ProvisionKind.Preamble)
                    ? i
                    : -1;
        }

        if (start < 0)
        {
            return (0, 0);
        }

        var hasTitle = !byLine.ContainsKey(start);
        var end = EndOf(lines, byLine, hasTitle ? start + 1 : start);
        return ComesAgain(candidates, start, end) ? (start, end) : (0, 0);
    }

    // Up to the last entry before a text, or before the first entry comes again.
    private static int EndOf(IReadOnlyList<SourceLine> lines, Dictionary<int, HeadingCandidate> byLine, int start)
    {
        var (end, seen) = (start, new HashSet<(ProvisionKind, ProvisionNumber)>());
        for (var i = start; i < lines.Count && IsEntry(lines[i]); i++)
        {
            if (byLine.TryGetValue(i, out var candidate))
            {
                // Sections begin again in each part; articles and the outermost groups do not.
                if (
                    !seen.Add((candidate.Kind, candidate.Number))
                    && (candidate.IsMain || candidate.Kind is ProvisionKind.Part or ProvisionKind.Preamble)
                )
                {
                    break;
                }

                end = candidate.Kind == ProvisionKind.Preamble ? end : i + 1;
            }
            else if (HasPageNumber(lines[i].Text))
            {
                end = i + 1;
            }
        }

        // "3. Harbour matters": articles by their number alone, below the last part.
        while (
            end > start
            && end < lines.Count
            && !lines[end].IsAfterEmptyLine
            && IsEntry(lines[end])
            && MarkerReader.Read(lines[end].Text, 0) is not null
        )
        {
            end++;
        }

        return end;
    }

    private static bool ComesAgain(IReadOnlyList<HeadingCandidate> candidates, int start, int end)
    {
        var after = candidates
            .Where(candidate => candidate.Line >= end)
            .Select(candidate => (candidate.Kind, candidate.Number))
            .ToHashSet();
        var entries = candidates.Where(candidate => candidate.Line >= start && candidate.Line < end).ToList();
        var again = entries.Count(entry => after.Contains((entry.Kind, entry.Number)));
        return again >= FewestHeadings && again * 10 >= entries.Count * 6;
    }

    private static bool IsEntry(SourceLine line) =>
        line.Text.Length <= LongestEntry && (!line.EndsSentence || HasPageNumber(line.Text)) && !line.Text.EndsWith(',');

    // "Consent ........ 12"
    private static bool HasPageNumber(string text)
    {
        var before = text.AsSpan().TrimEnd("0123456789");
        return before.Length < text.Length && before.TrimEnd(" \t") is [.., '.' or '…' or '·' or '_'];
    }
}
