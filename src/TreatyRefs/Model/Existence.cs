namespace TreatyRefs.Model;

/// <summary>Whether a provision exists.</summary>
public enum Existence
{
    /// <summary>Nothing known decides it.</summary>
    Unknown,

    /// <summary>It is described, or numbered within the instrument's article count.</summary>
    Yes,

    /// <summary>The instrument is completely described without it, or its number is beyond the article count.</summary>
    No,
}
