using TreatyRefs.Importing.Lines;
using TreatyRefs.References;

namespace TreatyRefs.Importing.Paragraphs;

/// <summary>A series of numbers that is not closed yet.</summary>
internal sealed class NumberSeries(Marker marker, MarkerNumbering numbering, DraftNode parent)
{
    private const int LargestGap = 3;

    private ProvisionNumber _number;
    private bool _isBroken;

    public MarkerNumbering Numbering => numbering;

    public MarkerShape Shape => marker.Shape;

    public DraftNode Parent => parent;

    public DraftNode? Node { get; set; }

    public int Last { get; private set; }

    public string Written { get; private set; } = string.Empty;

    public bool IsSameStyle(Marker other, MarkerReading reading) =>
        reading.Numbering == numbering && other.Shape == marker.Shape && other.IsUpper == marker.IsUpper;

    // "e)" after "(d)": the bracket was lost.
    private bool IsNearStyle(Marker other, MarkerReading reading) =>
        reading.Numbering == numbering
        && other.IsUpper == marker.IsUpper
        && marker.Shape is MarkerShape.Bracket or MarkerShape.Brackets
        && other.Shape is MarkerShape.Bracket or MarkerShape.Brackets;

    public bool IsNext(Marker other, MarkerReading reading) =>
        !_isBroken
        && (IsSameStyle(other, reading) || (reading.Ordinal > 2 && IsNearStyle(other, reading)))
        && (
            reading.Ordinal == Last + 1
            || (reading.Ordinal == Last && reading.Number.CompareTo(_number) > 0 && reading.Number.Suffix.Length > 0)
        );

    /// <summary>Whether only a few numbers are missing before it.</summary>
    public bool IsLater(Marker other, MarkerReading reading) =>
        !_isBroken && IsSameStyle(other, reading) && reading.Ordinal > Last && reading.Ordinal <= Last + LargestGap;

    /// <summary>Takes no number any more.</summary>
    public void Break() => _isBroken = true;

    public void Advance(MarkerReading reading, string written) => (Last, _number, Written) = (reading.Ordinal, reading.Number, written);
}
