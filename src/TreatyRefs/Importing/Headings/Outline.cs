using TreatyRefs.Importing.Lines;
using TreatyRefs.References;

namespace TreatyRefs.Importing.Headings;

/// <summary>Which lines head an article or an annex, and which may head a part, a chapter or a section.</summary>
internal sealed class Outline
{
    private readonly IReadOnlyList<SourceLine> _lines;
    private readonly ImportNotes _notes;
    private readonly Dictionary<int, HeadingCandidate> _headings = [];

    private Outline(IReadOnlyList<SourceLine> lines, IEnumerable<HeadingCandidate> candidates, ImportNotes notes)
    {
        (_lines, _notes) = (lines, notes);
        var weighed = candidates.ToList();
        var annexes = Annexes(weighed);
        Containers = weighed.Where(candidate => candidate.Kind.GroupsArticles()).ToDictionary(candidate => candidate.Line);
        var from = 0;
        foreach (var to in annexes.Select(annex => annex.Line).Append(lines.Count))
        {
            FindMain(weighed.Where(candidate => candidate.IsMain && candidate.Line >= from && candidate.Line < to).ToList());
            from = to;
        }

        annexes.ForEach(annex => _headings.Add(annex.Line, annex));
        var first = _headings.Count == 0 ? lines.Count : _headings.Keys.Min();
        if (weighed.Find(candidate => candidate.Kind == ProvisionKind.Preamble && candidate.Line < first) is { } preamble)
        {
            _headings.Add(preamble.Line, preamble);
        }

        SectionsAreInside = AreInside([
            .. Containers
                .Values.Where(candidate => candidate is { Kind: ProvisionKind.Section, IsStrong: true })
                .OrderBy(section => section.Line),
        ]);
    }

    /// <summary>Whether articles consist of sections, as those of many banks and of agreements on privileges do, and not sections of
    /// articles.</summary>
    public bool SectionsAreInside { get; }

    /// <summary>The headings of articles, annexes and the preamble, by line.</summary>
    public IReadOnlyDictionary<int, HeadingCandidate> Headings => _headings;

    /// <summary>The lines that may head a group of articles, by line; whether they do depends on where they stand.</summary>
    public IReadOnlyDictionary<int, HeadingCandidate> Containers { get; }

    public static Outline Of(IReadOnlyList<SourceLine> lines, IReadOnlyList<HeadingCandidate> candidates, ImportNotes notes) =>
        new(lines, candidates, notes);

    // What groups articles has some of them before the next; what they consist of has not.
    private bool AreInside(List<HeadingCandidate> sections)
    {
        var articles = _headings
            .Values.Where(heading => heading.Kind == ProvisionKind.Article)
            .Select(heading => heading.Line)
            .Order()
            .ToList();
        if (sections.Count < 3 || articles.Count == 0 || sections[0].Line < articles[0])
        {
            return false;
        }

        var apart = sections
            .Zip(sections.Skip(1))
            .Count(pair => articles.BinarySearch(pair.First.Line) is var from && articles.BinarySearch(pair.Second.Line) != from);
        return apart * 2 < sections.Count;
    }

    /// <summary>Weighs a candidate by its form and by what stands around it.</summary>
    public static HeadingCandidate Weighed(HeadingCandidate candidate, IReadOnlyList<SourceLine> lines, bool isAfterHeading)
    {
        var line = lines[candidate.Line];
        var weight = candidate.Form switch
        {
            HeadingForm.Bare => 10,
            HeadingForm.Divided => 8,
            HeadingForm.Loose => 6,
            _ => 3,
        };
        weight += (line.IsMarked ? 6 : 0) + (line.IsAfterEmptyLine ? 3 : 0) + (line.IsUpper ? 2 : 0);
        return candidate with { Weight = Math.Max(1, weight - (GoesOn(candidate.Line, lines, isAfterHeading) ? 9 : 0)) };
    }

    // "... in accordance with" on the line before, so that "Article 5" only began a line by chance.
    private static bool GoesOn(int index, IReadOnlyList<SourceLine> lines, bool isAfterHeading) =>
        index > 0
        && !lines[index].IsAfterEmptyLine
        && !isAfterHeading
        && !lines[index - 1].EndsSentence
        && !lines[index - 1].IsUpper
        && (lines[index - 1].Text.Length > 40 || lines[index - 1].Text.EndsWith(','));

    private List<HeadingCandidate> Annexes(List<HeadingCandidate> candidates)
    {
        var main = candidates.Where(candidate => candidate.IsMain && candidate.Weight >= HeadingCandidate.Possible).ToList();
        var annexes = candidates
            .Where(candidate =>
                candidate.Kind.RestartsNumbering() && !IsInside(candidate, main) && (candidate.IsStrong || IsAfter(candidate, main))
            )
            .ToList();
        var run = annexes.Where(annex => !annex.Number.IsNone).GroupBy(annex => annex.Kind).SelectMany(HeadingChainOf).ToHashSet();

        // Without a number it is the only one; "ANNEXES" over Annex I heads nothing.
        var alone = annexes
            .Where(annex => annex.Number.IsNone && !run.Any(numbered => numbered.Kind == annex.Kind))
            .GroupBy(annex => annex.Kind)
            .Select(same => same.First());
        run.UnionWith(alone);
        var considered = annexes.ToHashSet();
        annexes.Where(annex => !run.Contains(annex) && annex.IsStrong).ToList().ForEach(Reject);
        candidates
            .Where(candidate =>
                candidate.Kind.RestartsNumbering()
                && candidate is { IsStrong: true, Form: HeadingForm.Bare or HeadingForm.Divided }
                && !considered.Contains(candidate)
            )
            .ToList()
            .ForEach(Reject);
        DoubtForms([.. run]);
        return [.. run.OrderBy(annex => annex.Line)];
    }

    private List<HeadingCandidate> HeadingChainOf(IEnumerable<HeadingCandidate> candidates)
    {
        var run = HeadingChain.Best([.. candidates]);
        ReportGaps(run);
        return run;
    }

    // Where the articles go on after it as if nothing were there, it is a line of the text.
    private static bool IsInside(HeadingCandidate annex, List<HeadingCandidate> main)
    {
        var before = main.FindLast(candidate => candidate.Line < annex.Line);
        var after = main.Find(candidate => candidate.Line > annex.Line);
        return before is not null && after is not null && after.Number.Leading > 1 && after.Number.Leading == before.Number.Leading + 1;
    }

    // What is no heading by its form is one where the articles have ended, or begin again.
    private static bool IsAfter(HeadingCandidate annex, List<HeadingCandidate> main) =>
        annex.Weight >= HeadingCandidate.Possible
        && !annex.Number.IsNone
        && main.Exists(candidate => candidate.Line < annex.Line)
        && main.Find(candidate => candidate.Line > annex.Line) is null or { Number.Leading: 1 };

    private void FindMain(List<HeadingCandidate> candidates)
    {
        // "Article 5.2" at the beginning of a line is mostly a citation; by itself it heads an article.
        foreach (
            var kind in candidates.Where(candidate => !candidate.Number.IsDotted || candidate.IsStrong).GroupBy(candidate => candidate.Kind)
        )
        {
            var run = HeadingChain.Best([.. kind]);
            run.ForEach(heading => _headings.Add(heading.Line, heading));
            DoubtForms(run);

            ReportGaps(run);
            kind.Where(candidate => candidate.IsStrong && !_headings.ContainsKey(candidate.Line)).ToList().ForEach(Reject);
        }
    }

    // In a text without spaces after its numbers that is its form; among other headings it is strange.
    private void DoubtForms(List<HeadingCandidate> run)
    {
        var tight = run.Where(heading => heading.Form == HeadingForm.Tight).ToList();
        if (tight.Count * 2 <= run.Count)
        {
            tight.ForEach(heading =>
                _notes.Doubt(
                    _lines[heading.Line].Number,
                    ImportWording.NoHeadingForm(_lines[heading.Line].Text, heading.Kind, heading.Number)
                )
            );
        }
    }

    private void ReportGaps(List<HeadingCandidate> run)
    {
        ProvisionNumber? before = null;
        foreach (var heading in run)
        {
            if (HeadingChain.Missing(before, heading.Number) is var missing and > 0 && !heading.Number.IsLetters)
            {
                _notes.Doubt(
                    _lines[heading.Line].Number,
                    heading.Number.IsDotted
                        ? ImportWording.MissingBetween(heading.Kind, before, heading.Number)
                        : ImportWording.Missing(
                            heading.Kind,
                            new ProvisionNumber(heading.Number.Leading - missing),
                            new ProvisionNumber(heading.Number.Leading - 1)
                        )
                );
            }

            before = heading.Number;
        }
    }

    private void Reject(HeadingCandidate candidate) =>
        _notes.Doubt(
            _lines[candidate.Line].Number,
            ImportWording.NotAHeading(_lines[candidate.Line].Text, candidate.Kind, candidate.Number)
        );
}
