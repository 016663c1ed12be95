namespace TreatyRefs.Scanning;

/// <summary>What a document is written in.</summary>
/// <remarks>Zero is not a guess: a document of unknown format is not read.</remarks>
public enum DocumentFormat
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Plain text: every character of it is text.</summary>
    Text = 1,

    /// <summary>Markdown as CommonMark describes it.</summary>
    Markdown = 2,

    /// <summary>A page of HTML.</summary>
    Html = 3,
}
