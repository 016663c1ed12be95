using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Binding;

/// <summary>One target of a citation, before it is known whether it exists.</summary>
/// <param name="Start">Where it is written, as an offset into the piece.</param>
/// <param name="End">Where that ends.</param>
/// <param name="Mention">The instrument.</param>
/// <param name="First">The provision, or the first of a range.</param>
/// <param name="Last">The same, or the last of a range.</param>
internal readonly record struct BoundTarget(int Start, int End, Mention Mention, Pinpoint First, Pinpoint Last);

/// <summary>One citation, before it is known whether what it cites exists.</summary>
/// <param name="Start">Where it begins, as an offset into the piece.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Languages">The languages that have all its words.</param>
/// <param name="Targets">Where it points, in text order; at least one.</param>
internal sealed record BoundCitation(int Start, int End, LanguageSet Languages, IReadOnlyList<BoundTarget> Targets)
{
    /// <summary>Whether it is a citation only if the text uses its words as an instrument elsewhere.</summary>
    public bool NeedsUse { get; init; }
}

/// <summary>Where the citations of one candidate go.</summary>
/// <param name="broken">The words of the piece that were put together, and begin elsewhere.</param>
internal sealed class CitationSink(BrokenWords broken)
{
    /// <summary>Where the piece begins in the whole text.</summary>
    public long Offset { get; set; }

    private long _lastEnd = -1;
    private IReadOnlyList<InstrumentId> _lastIds = [];

    /// <summary>What was bound and not taken yet.</summary>
    public List<BoundCitation> Pending { get; } = [];

    /// <summary>Where what was read ends, the words included that say nothing by themselves.</summary>
    public int End { get; private set; }

    /// <summary>Says that what was read ends no sooner than at a place.</summary>
    public void Reach(int end) => End = Math.Max(End, end);

    /// <summary>Whether the last citation ends at a place and is of just these instruments.</summary>
    public bool EndsAt(int place, IReadOnlyList<InstrumentId> ids) =>
        _lastEnd == Offset + place && _lastIds.Count > 0 && _lastIds.All(ids.Contains);

    /// <summary>Forgets what was taken.</summary>
    public void Clear()
    {
        if (Pending.Count > 0)
        {
            (_lastEnd, _lastIds) = (Offset + Pending[^1].End, Pending[^1].Targets[^1].Mention.Ids);
        }

        Pending.Clear();
        End = 0;
    }

    /// <summary>Adds a citation.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="languages">The languages that have all its words.</param>
    /// <param name="targets">Where it points, in text order.</param>
    /// <param name="needsUse">Whether it is one only if the text uses its words as an instrument elsewhere.</param>
    /// <returns><see langword="true"/>.</returns>
    public bool Add(int start, int end, LanguageSet languages, IReadOnlyList<BoundTarget> targets, bool needsUse = false)
    {
        Pending.Add(new BoundCitation(start, end, languages, targets) { NeedsUse = needsUse });
        Reach(end);
        return true;
    }

    /// <summary>A part of the piece as a part of the whole text, as it is written there.</summary>
    public TextSpan Span(int start, int end) => new(Offset + (broken.Any ? broken.Written(start) : start), Offset + end);
}
