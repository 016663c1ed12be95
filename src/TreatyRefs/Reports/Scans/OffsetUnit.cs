using TreatyRefs.Text;

namespace TreatyRefs.Reports.Scans;

/// <summary>What offsets count.</summary>
public enum OffsetUnit
{
    /// <summary>UTF-16 code units, as .NET, Java and JavaScript count.</summary>
    Utf16,

    /// <summary>Code points, as Python counts.</summary>
    CodePoint,

    /// <summary>Bytes of UTF-8, without a byte order mark.</summary>
    Utf8,
}

/// <summary>Reads an offset in a unit.</summary>
internal static class OffsetUnits
{
    public static long In(this TextOffset offset, OffsetUnit unit) =>
        unit switch
        {
            OffsetUnit.CodePoint => offset.CodePoint,
            OffsetUnit.Utf8 => offset.Utf8,
            _ => offset.Utf16,
        };
}
