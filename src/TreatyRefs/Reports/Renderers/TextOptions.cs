namespace TreatyRefs.Reports.Renderers;

/// <summary>How a report is written as plain text.</summary>
/// <remarks>Equality by all members.</remarks>
public sealed record TextOptions
{
    /// <summary>How many columns a line may take, less than 20 as 20; <see langword="null"/> for lines that are not broken, as a script
    /// wants them.</summary>
    public int? Width { get; init; }

    /// <summary>Whether to colour, by ANSI escape sequences: bold, dim and two colours.</summary>
    public bool IsColoured { get; init; }
}
