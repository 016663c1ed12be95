using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Importing.Lines;

namespace TreatyRefs.Importing.Headings;

/// <summary>Finds the lines of a text that may be headings, each weighed by what stands around it.</summary>
internal static class HeadingFinder
{
    private const int FewestDressed = 2;

    /// <summary>The candidates by line. Lines whose heading is printed in an unusual way are replaced by the usual one.</summary>
    public static List<HeadingCandidate> Find(List<SourceLine> lines, DocumentLanguage language, ImportNotes notes)
    {
        var reader = new HeadingReader(language.Languages);
        var found = new List<HeadingCandidate>();
        var lastHeading = -3;
        for (var i = 0; i < lines.Count; i++)
        {
            if (TryRead(lines, i, reader, out var candidate))
            {
                found.Add(Outline.Weighed(candidate, lines, isAfterHeading: i - lastHeading <= 2));
                lastHeading = found[^1].IsStrong ? i : lastHeading;
            }
            else if (lines[i] is { IsAfterEmptyLine: true, IsQuoted: false } && reader.HasNumberOfTwo(lines[i]))
            {
                notes.Doubt(lines[i].Number, ImportWording.NumberOfTwo(lines[i].Text));
            }
        }

        return !found.Exists(candidate => candidate.IsMain) && Undress(lines, reader) ? Find(lines, language, notes) : found;
    }

    private static bool TryRead(
        List<SourceLine> lines,
        int index,
        HeadingReader reader,
        [NotNullWhen(true)] out HeadingCandidate? candidate
    )
    {
        candidate = lines[index].IsQuoted ? null : reader.Read(lines[index], index);
        if (
            candidate is null
            && !lines[index].IsQuoted
            && SpacedWord.Closed(lines[index]) is { } closed
            && (candidate = reader.Read(closed, index)) is not null
        )
        {
            lines[index] = closed;
        }

        return candidate is not null;
    }

    // "[Article 1]", "- Article 1 -", "【第一条】": only where no article stands without, or "(Article 5)" below a title would head one.
    private static bool Undress(List<SourceLine> lines, HeadingReader reader)
    {
        var dressed = lines
            .Select((line, i) => (Index: i, Line: WithoutDress(line)))
            .Where(pair => pair.Line is not null && reader.Read(pair.Line, pair.Index) is { IsMain: true, Form: HeadingForm.Bare })
            .ToList();
        if (dressed.Count < FewestDressed)
        {
            return false;
        }

        dressed.ForEach(pair => lines[pair.Index] = pair.Line!);
        return true;
    }

    private static SourceLine? WithoutDress(SourceLine line) =>
        line.Text
            is ['[', .., ']']
                or ['(', .., ')']
                or ['（', .., '）']
                or ['【', .., '】']
                or ['-', .., '-']
                or ['–', .., '–']
                or ['—', .., '—']
        && line.Text[1..^1].Trim() is { Length: > 0 } inside
            ? new SourceLine(line.Number, inside, line.IsAfterEmptyLine, line.IsMarked) { IsAfterPage = line.IsAfterPage }
            : null;
}
