using System.Globalization;
using TreatyRefs.Citations;
using TreatyRefs.Collections;
using TreatyRefs.Model;
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

    /// <summary>The library does not have the instrument, or does not describe the provision.</summary>
    NotFound,
}

/// <summary>What came of asking for dossiers by citation.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="Dossiers">The dossiers: one, or one for each provision of a range.</param>
/// <param name="Problem">Why there is none, in a sentence.</param>
/// <param name="Suggestions">What can be typed instead, nearest first.</param>
/// <param name="AlsoIn">Where the citation names no instrument: the other instruments of which this library describes that article too.</param>
public sealed record DossierAnswer(
    LookupOutcome Outcome,
    EquatableArray<ProvisionDossier> Dossiers = default,
    string? Problem = null,
    EquatableArray<string> Suggestions = default,
    EquatableArray<ProvisionReference> AlsoIn = default);

/// <summary>Where a citation points, or why that cannot be said.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="References">Where it points, in the order of the text; none unless found.</param>
/// <param name="Problem">Why there is nothing, in a sentence.</param>
/// <param name="Suggestions">What can be typed instead, nearest first.</param>
/// <param name="AlsoIn">Where the citation names no instrument: the other instruments of which this library describes that article too.</param>
public sealed record ReferenceAnswer(
    LookupOutcome Outcome,
    EquatableArray<ReferenceRange> References = default,
    string? Problem = null,
    EquatableArray<string> Suggestions = default,
    EquatableArray<ProvisionReference> AlsoIn = default);

/// <summary>Finds dossiers by what people type, and says what is wrong and what is near where there is none.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class DossierLookup
{
    private const int MostSuggestions = 5;

    private readonly ITreatyLibrary _library;
    private readonly CitationParser _parser;

    /// <summary>Looks up in a library, in a language.</summary>
    /// <param name="library">The library.</param>
    /// <param name="language">A BCP 47 tag; the library's first language where there is none.</param>
    public DossierLookup(ITreatyLibrary library, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(library);
        _library = library;
        _parser = new CitationParser(library);
        Builder = new DossierBuilder(library, language);
    }

    /// <summary>What the dossiers are built by.</summary>
    public DossierBuilder Builder { get; }

    /// <summary>The dossiers that a citation asks for.</summary>
    /// <param name="citation">A citation as somebody typed it.</param>
    /// <returns>The dossiers, or why there are none.</returns>
    public DossierAnswer Find(string citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var result = _parser.Parse(citation);
        return result.Outcome == CitationOutcome.Read ? FindProvisions(result) : Dossiers(NotRead(result));
    }

    /// <summary>Where a citation points, for whoever needs the reference and not what the library says of it.</summary>
    /// <param name="citation">A citation as somebody typed it.</param>
    /// <returns>The references, to whole instruments too. They are found unless the library says that there is no such provision.</returns>
    public ReferenceAnswer FindReference(string citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var result = _parser.Parse(citation);
        if (result.Outcome != CitationOutcome.Read)
        {
            return NotRead(result);
        }

        foreach (var end in result.References.SelectMany(range => new[] { range.First, range.Last }))
        {
            if (_library.Exists(end) == Existence.No)
            {
                return NotFound(end);
            }
        }

        return new ReferenceAnswer(LookupOutcome.Found, result.References, AlsoIn: result.IsImplied ? AlsoIn(result.References[0].First) : []);
    }

    /// <summary>Where a citation points, also where the library has no such instrument but something in it refers to that.</summary>
    /// <param name="citation">A citation as somebody typed it; for what the library does not have, a reference.</param>
    /// <returns>The references, as of <see cref="FindReference"/>.</returns>
    public ReferenceAnswer FindReferredTo(string citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var answer = FindReference(citation);
        return answer.Outcome == LookupOutcome.NotFound && ReferenceRange.TryParse(citation, null, out var range)
            && _library.FindInstrument(range.Instrument) is null && Builder.Graph.ToAnywhereIn(range.Instrument).Count > 0
            ? new ReferenceAnswer(LookupOutcome.Found, [range])
            : answer;
    }

    private static ReferenceAnswer NotRead(CitationResult result) => result.Outcome switch
    {
        CitationOutcome.Ambiguous => new ReferenceAnswer(LookupOutcome.Ambiguous, Problem: result.Problem, Suggestions: Ids(result)),
        CitationOutcome.UnknownInstrument => new ReferenceAnswer(LookupOutcome.NotFound, Problem: result.Problem, Suggestions: Ids(result)),
        _ => new ReferenceAnswer(LookupOutcome.Unreadable, Problem: result.Problem),
    };

    // Why there is no reference is why there is no dossier.
    private static DossierAnswer Dossiers(ReferenceAnswer answer) => new(answer.Outcome, Problem: answer.Problem, Suggestions: answer.Suggestions);

    private DossierAnswer FindProvisions(CitationResult result)
    {
        var range = result.References[0];
        if (range.First.IsWhole)
        {
            return new DossierAnswer(
                LookupOutcome.Unreadable,
                Problem: $"{range} is a whole instrument; expected one of its provisions",
                Suggestions: [.. _library.ProvisionsOf(range.Instrument).Where(IsArticle).Take(1).Select(provision => provision.Reference.ToString())]);
        }

        var dossiers = new List<ProvisionDossier>();
        foreach (var cited in result.References)
        {
            var found = Builder.Members(cited).Select(Builder.Provision).OfType<ProvisionDossier>().ToList();
            if (found.Count == 0)
            {
                return Dossiers(NotFound(cited.First));
            }

            dossiers.AddRange(found);
        }

        return new DossierAnswer(LookupOutcome.Found, dossiers.ToEquatableArray(), AlsoIn: result.IsImplied ? AlsoIn(range.First) : []);
    }

    private ReferenceAnswer NotFound(ProvisionReference reference)
    {
        var instrument = _library.FindInstrument(reference.Instrument)!;
        var name = ProvisionLabel.InstrumentName(_library, instrument.Id);
        var label = ProvisionLabel.Of(_library, reference);
        var problem = _library.Exists(reference) == Existence.No
            ? $"{label} does not exist: {name} has {Extent(instrument)}"
            : $"{label} of {name} is not described in this library, which does not say whether it exists";
        return new ReferenceAnswer(LookupOutcome.NotFound, Problem: problem, Suggestions: Near(reference));
    }

    // What is described, or counted: the range in which a reader may look.
    private string Extent(Instrument instrument)
    {
        if (instrument.ArticleCount is { } count)
        {
            var last = new ProvisionReference(instrument.Id, Pinpoint.OfArticle(count));
            return string.Create(CultureInfo.InvariantCulture, $"{count} articles, {Last(Pinpoint.OfArticle(1))} to {Last(last.Pinpoint)}");
        }

        var main = _library.ProvisionsOf(instrument.Id).Where(provision => provision.Reference.Pinpoint.Steps is [{ Form: PinpointStepForm.Main }]).ToList();
        return main.Count == 0
            ? "no provision that this library describes"
            : $"{ProvisionLabel.Of(_library, main[0].Reference)} to {Last(main[^1].Reference.Pinpoint)}";

        string Last(Pinpoint pinpoint)
        {
            var text = ProvisionLabel.Of(_library, new ProvisionReference(instrument.Id, pinpoint));
            return text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        }
    }

    // The nearest thing that exists: what the provision would lie in, else its neighbours by number.
    private EquatableArray<string> Near(ProvisionReference reference)
    {
        for (var outer = reference.Pinpoint.Parent; !outer.IsWhole; outer = outer.Parent)
        {
            if (_library.Exists(reference with { Pinpoint = outer }) == Existence.Yes)
            {
                return [(reference with { Pinpoint = outer }).ToString()];
            }
        }

        var wanted = reference.Pinpoint.Steps[0];
        return _library.ProvisionsOf(reference.Instrument)
            .Select(provision => provision.Reference)
            .Where(other => other.Pinpoint.Steps is [var step] && step.Form == wanted.Form && step.Kind == wanted.Kind)
            .OrderBy(other => Math.Abs((long)other.Pinpoint.Steps[0].Number.Leading - wanted.Number.Leading))
            .Take(MostSuggestions)
            .Order()
            .Select(other => other.ToString())
            .ToEquatableArray();
    }

    private EquatableArray<ProvisionReference> AlsoIn(ProvisionReference reference) => _library.Instruments
        .Where(instrument => instrument.Id != reference.Instrument)
        .Select(instrument => reference with { Instrument = instrument.Id })
        .Where(other => _library.FindProvision(other) is not null)
        .ToEquatableArray();

    private static EquatableArray<string> Ids(CitationResult result) => result.Candidates.Select(id => id.ToString()).ToEquatableArray();

    private static bool IsArticle(DescribedProvision provision) => provision.Reference.Pinpoint.Steps is [{ Form: PinpointStepForm.Main }];
}
