namespace TreatyRefs.Model;

/// <summary>Whether a provision exists.</summary>
public enum Existence
{
    /// <summary>Nothing known decides it.</summary>
    Unknown,

    /// <summary>It is described, listed in the instrument's structure, or numbered within its article count.</summary>
    Yes,

    /// <summary>The instrument is completely described without it, its number is beyond the article count, or a list that is confirmed
    /// of what stands in the provision around it does not have it.</summary>
    No,
}
