using TreatyRefs.Citations;
using TreatyRefs.Collections;
using TreatyRefs.References;

namespace TreatyRefs.Queries;

/// <summary>What came of asking for dossiers by citation.</summary>
public enum LookupOutcome
{
    /// <summary>There is at least one dossier.</summary>
    Found,

    /// <summary>The citation cannot be read, or names no provision.</summary>
    Unreadable,

    /// <summary>Several instruments go by the name that it gives.</summary>
    Ambiguous,

    /// <summary>The library does not have the instrument, or knows that there is no such provision.</summary>
    NotFound,
}

/// <summary>A part of a citation that is not answered, though another part is.</summary>
/// <param name="Outcome">Why: <see cref="LookupOutcome.Unreadable"/> or <see cref="LookupOutcome.NotFound"/>.</param>
/// <param name="Problem">Which part, and why, in a sentence; with its column where it was not read.</param>
/// <param name="Suggestions">What can be typed instead, nearest first.</param>
public sealed record LookupGap(LookupOutcome Outcome, string Problem, EquatableArray<string> Suggestions = default);

/// <summary>What came of asking for dossiers by citation.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="Dossiers">The dossiers: one, or one for each provision of a list or range.</param>
/// <param name="Problem">Why there is none, in a sentence.</param>
/// <param name="Suggestions">What can be typed instead, nearest first.</param>
/// <param name="AlsoIn">Where the citation names no instrument: the other instruments of which this library describes that article too.</param>
/// <param name="Gaps">Where there are dossiers: the parts of the citation that have none, in the order of the text.</param>
public sealed record DossierAnswer(
    LookupOutcome Outcome,
    EquatableArray<ProvisionDossier> Dossiers = default,
    string? Problem = null,
    EquatableArray<string> Suggestions = default,
    EquatableArray<ProvisionReference> AlsoIn = default,
    EquatableArray<LookupGap> Gaps = default
)
{
    /// <summary>The words by which the default instrument is implied, where these are more than a bare number: <c>Treaty</c>.</summary>
    public string? ImpliedBy { get; init; }
}

/// <summary>Where a citation points, or why that cannot be said.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="References">Where it points, in the order of the text; none unless found.</param>
/// <param name="Problem">Why there is nothing, in a sentence.</param>
/// <param name="Suggestions">What can be typed instead, nearest first.</param>
/// <param name="AlsoIn">Where the citation names no instrument: the other instruments of which this library describes that article too.</param>
/// <param name="Gaps">Where something was found: the parts of the citation that lead nowhere, in the order of the text.</param>
public sealed record ReferenceAnswer(
    LookupOutcome Outcome,
    EquatableArray<ReferenceRange> References = default,
    string? Problem = null,
    EquatableArray<string> Suggestions = default,
    EquatableArray<ProvisionReference> AlsoIn = default,
    EquatableArray<LookupGap> Gaps = default
)
{
    /// <summary>The words by which the default instrument is implied, where these are more than a bare number: <c>Treaty</c>.</summary>
    public string? ImpliedBy { get; init; }

    /// <summary>The years that the citation gives resolutions.</summary>
    public EquatableArray<WrittenYear> Years { get; init; }

    /// <summary>The year that the citation gives a resolution, or <see langword="null"/>.</summary>
    /// <param name="resolution">The resolution.</param>
    /// <returns>The year as it is written.</returns>
    public int? YearOf(InstrumentId resolution) =>
        Years.Where(year => year.Resolution == resolution).Select(year => (int?)year.Year).FirstOrDefault();
}
