using TreatyRefs.References;

namespace TreatyRefs.Citations.Grammar;

/// <summary>One provision that a phrase names, or the ends of a range, at its place in the text.</summary>
/// <param name="First">The provision, or the first of a range.</param>
/// <param name="Last">The same, or the last of a range.</param>
internal readonly record struct CitedProvision(Pinpoint First, Pinpoint Last);

/// <summary>One number behind a unit, with the brackets that follow it, and the end of the range that it begins.</summary>
internal sealed record CitedNumber(ProvisionNumber Number, IReadOnlyList<ProvisionNumber> Inner)
{
    public CitedNumber? Last { get; init; }
}

/// <summary>A unit with its numbers: "paragraphs 2 and 3", "Annex III", "第四条".</summary>
internal sealed record CitedUnit(ProvisionKind Kind, IReadOnlyList<CitedNumber> Numbers)
{
    /// <summary>How deep inside an instrument a unit stands; what is deeper belongs to what is less deep.</summary>
    public int Depth { get; init; } = DepthOf(Kind);

    public static int DepthOf(ProvisionKind kind) => kind switch
    {
        ProvisionKind.Preamble or ProvisionKind.Annex or ProvisionKind.Appendix or ProvisionKind.Schedule => 0,
        ProvisionKind.Part => 1,
        ProvisionKind.Title => 2,
        ProvisionKind.Chapter => 3,
        ProvisionKind.Section => 4,
        ProvisionKind.Subsection => 5,
        ProvisionKind.Article or ProvisionKind.Rule or ProvisionKind.Regulation => Article,
        ProvisionKind.Recital => 15,
        ProvisionKind.Paragraph => 20,
        ProvisionKind.Point => 30,
        ProvisionKind.Subpoint => 40,
        _ => 50,
    };

    /// <summary>The depth of articles.</summary>
    public const int Article = 10;
}
