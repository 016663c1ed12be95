using TreatyRefs.Collections;
using TreatyRefs.References;

namespace TreatyRefs.Importing.Lines;

/// <summary>What a paragraph or point is numbered with.</summary>
internal enum MarkerNumbering
{
    /// <summary>1, ١, １.</summary>
    Digit,

    /// <summary>a, б, 가, أ.</summary>
    Letter,

    /// <summary>i, IV.</summary>
    Roman,

    /// <summary>一, 二十.</summary>
    Chinese,
}

/// <summary>What stands around the number.</summary>
internal enum MarkerShape
{
    /// <summary>1.</summary>
    Dot,

    /// <summary>1)</summary>
    Bracket,

    /// <summary>(1)</summary>
    Brackets,

    /// <summary>一、</summary>
    Comma,

    /// <summary>1 - in Arabic.</summary>
    Dash,

    /// <summary>①</summary>
    Circle,

    /// <summary>§ 1</summary>
    Sign,

    /// <summary>1° in French; a date may begin so too.</summary>
    Degree,

    /// <summary>Nothing but a space after it.</summary>
    Plain,
}

/// <summary>One way to read the number of a paragraph or point: (i) is the letter after h, or the first roman numeral.</summary>
/// <param name="Numbering">What it is numbered with.</param>
/// <param name="Ordinal">The place that the number says: 3 for c.</param>
/// <param name="Number">The number.</param>
internal sealed record MarkerReading(MarkerNumbering Numbering, int Ordinal, ProvisionNumber Number);

/// <summary>The number at the beginning of a paragraph or point.</summary>
/// <param name="Shape">What stands around the number.</param>
/// <param name="IsUpper">Whether a letter is a capital.</param>
/// <param name="Readings">What the number may be, the likeliest first; at least one.</param>
/// <param name="End">Where the text after it begins.</param>
internal sealed record Marker(MarkerShape Shape, bool IsUpper, EquatableArray<MarkerReading> Readings, int End)
{
    /// <summary>The number as it is printed.</summary>
    public string PrintedOf(MarkerReading reading) =>
        IsUpper ? reading.Number.ToString().ToUpperInvariant() : reading.Number.ToString("P", null);
}
