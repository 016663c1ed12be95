using System.Globalization;
using TreatyRefs.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Scans;

/// <summary>A place of a text that leads somewhere: a citation, a member of a list, or one that means several provisions.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Located">The citation to which it belongs.</param>
/// <param name="Targets">What it means, each with the words that decide it, in the file.</param>
internal sealed record CitedPlace(
    int Number,
    long Start,
    long End,
    LocatedCitation Located,
    IReadOnlyList<(ScannedTarget Target, TextStretch? Evidence)> Targets
)
{
    /// <summary>The status that most needs to be looked at.</summary>
    public TargetStatus Status => Targets.Max(target => target.Target.Status);

    /// <summary>The id of the place on the page.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"c{Number}");

    /// <summary>The id of what is said of it.</summary>
    public string EntryId => string.Create(CultureInfo.InvariantCulture, $"t{Number}");

    /// <summary>The line of the file in which it stands.</summary>
    public int Line => Located.Place.Start.Position.Line;
}

/// <summary>The places of one text, and the words on which their meaning rests.</summary>
internal sealed class CitedPlaces
{
    private readonly Dictionary<TextSpan, string> _evidence = [];
    private readonly List<(TextSpan Span, string Id)> _anchors = [];
    private readonly List<(LocatedCitation Located, IReadOnlyList<CitedPlace> Places)> _citations = [];

    /// <summary>Finds them.</summary>
    /// <param name="file">What was found in a file.</param>
    /// <param name="first">How many places the page has already.</param>
    public CitedPlaces(ScannedFile file, int first)
    {
        var end = 0L;
        foreach (var located in file.Citations)
        {
            // Nothing is marked twice, should two citations share a word.
            if (located.Citation.Start >= end)
            {
                end = located.Citation.End;
                var places = PlacesOf(located, first + Count).ToList();
                _citations.Add((located, places));
                Count += places.Count;
            }
        }

        AddEvidence(string.Create(CultureInfo.InvariantCulture, $"e{first + 1}-"));
    }

    /// <summary>How many places there are.</summary>
    public int Count { get; private set; }

    /// <summary>All places, in text order.</summary>
    public IEnumerable<CitedPlace> All => _citations.SelectMany(citation => citation.Places);

    /// <summary>The citations with their places, in text order.</summary>
    public IReadOnlyList<(LocatedCitation Located, IReadOnlyList<CitedPlace> Places)> Citations => _citations;

    /// <summary>The words that decide something and stand in no citation, in text order, with their ids.</summary>
    public IReadOnlyList<(TextSpan Span, string Id)> Evidence => _anchors;

    /// <summary>The id of what the meaning of a target rests on; <see langword="null"/> where that is nowhere else in the text.</summary>
    public string? EvidenceOf(CitedPlace place, ScannedTarget target) =>
        target.Evidence is { } span && _evidence.TryGetValue(span, out var id) && id != place.Id ? id : null;

    private static IEnumerable<CitedPlace> PlacesOf(LocatedCitation located, int number)
    {
        var citation = located.Citation;
        var isOne = citation.Targets.Count == 1;
        var end = citation.Start;
        foreach (
            var group in citation
                .Targets.Select((target, i) => (Target: target, Evidence: located.EvidenceOf(i)))
                .GroupBy(target => isOne ? (citation.Start, citation.End) : (target.Target.Start, target.Target.End))
                .OrderBy(group => group.Key)
        )
        {
            var start = Math.Max(end, group.Key.Item1);
            end = Math.Max(start, group.Key.Item2);
            yield return new CitedPlace(++number, start, end, located, [.. group]);
        }
    }

    // Words that stand in a citation are found there; those that share a word with others, with these.
    private void AddEvidence(string prefix)
    {
        var spans = _citations.SelectMany(citation => citation.Located.Citation.Targets).Select(target => target.Evidence);
        foreach (var span in spans.OfType<TextSpan>().Distinct().OrderBy(span => span.Start))
        {
            if (CitationAt(span) is { } place)
            {
                _evidence[span] = place.Id;
                continue;
            }

            if (_anchors.Count == 0 || span.Start >= _anchors[^1].Span.End)
            {
                _anchors.Add((span, prefix + (_anchors.Count + 1).ToString(CultureInfo.InvariantCulture)));
            }

            _evidence[span] = _anchors[^1].Id;
        }
    }

    private CitedPlace? CitationAt(TextSpan span)
    {
        var (low, high) = (0, _citations.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _citations[middle].Located.Citation.End > span.Start ? (low, middle) : (middle + 1, high);
        }

        return low < _citations.Count && _citations[low].Located.Citation.Start < span.End ? _citations[low].Places[0] : null;
    }
}
