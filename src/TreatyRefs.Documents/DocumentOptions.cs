namespace TreatyRefs.Documents;

/// <summary>What of a document is read.</summary>
/// <remarks>Equality: by all members. Immutable.</remarks>
public sealed record DocumentOptions
{
    /// <summary>What the document is called in the places of problems, such as its path; empty where nobody says.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Whether the title of an HTML page, which stands above the window and not on the page, is left out.</summary>
    public bool IsWithoutTitle { get; init; }

    /// <summary>Whether <see cref="Document.Layout"/> is kept in memory, for who shows the document as it is.</summary>
    public bool KeepsLayout { get; init; }
}
