using TreatyRefs.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Cli.Scanning;

/// <summary>One thing that happens while an input is scanned.</summary>
internal abstract record ScanStep
{
    /// <summary>It is open, and may be shown.</summary>
    /// <param name="Format">What it is written in.</param>
    /// <param name="Text">The whole text, for formats that show it.</param>
    /// <param name="Layout">Its headings, lists and tables, for the same formats.</param>
    public sealed record Opened(DocumentFormat Format, string? Text, IReadOnlyList<TextRun> Layout) : ScanStep;

    /// <summary>A citation was found.</summary>
    /// <param name="Citation">The citation.</param>
    public sealed record Found(LocatedCitation Citation) : ScanStep;

    /// <summary>It cannot be read, or no further.</summary>
    /// <param name="Problem">Why, with its name.</param>
    public sealed record Failed(string Problem) : ScanStep;

    /// <summary>Something in it could not be read as it stands.</summary>
    /// <param name="Problem">What, with its name.</param>
    public sealed record Doubted(string Problem) : ScanStep;
}
