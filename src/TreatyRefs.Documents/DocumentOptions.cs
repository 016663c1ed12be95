namespace TreatyRefs.Documents;

/// <summary>What of a document is read.</summary>
/// <remarks>Equality: by all members. Immutable.</remarks>
public sealed record DocumentOptions
{
    /// <summary>Whether the title of an HTML page, which stands above the window and not on the page, is left out.</summary>
    public bool IsWithoutTitle { get; init; }
}
