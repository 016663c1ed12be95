using System.Globalization;
using TreatyRefs.References;
using TreatyRefs.Scanning;

namespace TreatyRefs.Quality;

/// <summary>Regions of thirteen English treaties in which every citation is marked by hand.</summary>
/// <remarks>Right is a citation of just these words with all its targets; where only the words are others, it is missed.</remarks>
internal sealed class MarkedTreaties() : QualityMaterial("plain-en", "treaties, citations marked by hand")
{
    private static readonly Dictionary<string, string> s_ownInstrument = new(StringComparer.Ordinal)
    {
        ["cat.txt"] = "cat",
        ["gc-ap1.txt"] = "ap-1",
        ["gc-iii.txt"] = "gc-3",
        ["genocide.txt"] = "genocide-convention",
        ["iccpr.txt"] = "iccpr",
        ["icescr.txt"] = "icescr",
        ["icj-statute.txt"] = "icj-statute",
        ["refugee.txt"] = "refugee-convention",
        ["rome-statute.txt"] = "rome-statute",
        ["udhr.txt"] = "udhr",
        ["unclos-1982.txt"] = "unclos",
        ["vcdr.txt"] = "vcdr",
        ["vclt.txt"] = "vclt",
    };

    public override string[] Needs => ["corpora", "plain-en"];

    public override IReadOnlyList<QualityRow> Measure(string root, Action<string> say) =>
        QualityRow.Together(
            ReadRegions(OwnCase(root, "marked-plain-en.txt"))
                .GroupBy(region => region.File)
                .SelectMany(file => Rows(root, file.Key, file, say))
        );

    private static IEnumerable<QualityRow> Rows(string root, string file, IEnumerable<Region> regions, Action<string> say)
    {
        var text = File.ReadAllText(Shared(root, "corpora", "plain-en", file));
        var found = new CitationScanner(Treaties.BuiltIn, InstrumentId.Parse(s_ownInstrument[file])).Scan(text);
        foreach (var region in regions)
        {
            var here = found.Where(citation => citation.Start >= region.Start && citation.End <= region.End).ToList();
            var outcomes = region.Marks.Select(mark => OutcomeOf(mark, here, fault => say($"{file} {fault}"))).ToList();
            var beside = here.Where(citation => !region.Marks.Any(mark => mark.Overlaps(citation))).ToList();
            beside.ForEach(citation => say($"{file} false: {citation.Text} | found: {Written(citation)}"));
            yield return QualityRow.Counted(s_ownInstrument[file], outcomes.Concat(beside.Select(_ => Outcome.False)));
        }
    }

    private static Outcome OutcomeOf(Mark mark, IEnumerable<ScannedCitation> found, Action<string> say)
    {
        var here = found.Where(mark.Overlaps).ToList();
        var isFound = here.Exists(citation => Written(citation) == mark.Targets);
        if (isFound && here.Exists(citation => (citation.Start, citation.End, Written(citation)) == (mark.Start, mark.End, mark.Targets)))
        {
            return Outcome.Right;
        }

        say($"not found: {mark.Start}-{mark.End} {mark.Targets} | found: {string.Join(" | ", here.Select(Written))}");
        return isFound || here.Count == 0 ? Outcome.Missed
            : here.TrueForAll(citation => citation.Targets.All(target => target.Reference is null)) ? Outcome.Open
            : Outcome.Wrong;
    }

    private static string Written(ScannedCitation citation) =>
        string.Join(
            "; ",
            citation.Targets.Select(target =>
                target.Status switch
                {
                    TargetStatus.Ambiguous => $"a {string.Join(',', target.Instrument.Candidates)} {target.Pinpoint ?? "-"}",
                    TargetStatus.UnknownInstrument => $"? {target.Pinpoint ?? "-"}",
                    _ => target.Reference!.Value.ToString(),
                }
            )
        );

    private static List<Region> ReadRegions(string path)
    {
        var regions = new List<Region>();
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var words = line.Split(' ');
            if (words[0] == "region")
            {
                regions.Add(new Region(words[1], Number(words[2]), Number(words[3]), []));
            }
            else
            {
                var targets = line[(line.IndexOf('|', StringComparison.Ordinal) + 1)..].Trim();
                regions[^1].Marks.Add(new Mark(Number(words[0]), Number(words[1]), targets));
            }
        }

        return regions;
    }

    private static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);

    private sealed record Region(string File, int Start, int End, List<Mark> Marks);

    private sealed record Mark(long Start, long End, string Targets)
    {
        public bool Overlaps(ScannedCitation citation) => citation.Start < End && citation.End > Start;
    }
}
