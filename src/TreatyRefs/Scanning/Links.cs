namespace TreatyRefs.Scanning;

/// <summary>What stands between a provision and its instrument.</summary>
[Flags]
internal enum Links
{
    /// <summary>Nothing but spaces.</summary>
    None = 0,

    /// <summary>A preposition or article.</summary>
    Word = 1,

    /// <summary>A word for "of".</summary>
    Of = 2,

    /// <summary>A comma.</summary>
    Comma = 4,

    /// <summary>A bracket that opens.</summary>
    Bracket = 8,

    /// <summary>A quotation mark that opens.</summary>
    Quote = 16,
}
