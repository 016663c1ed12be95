using System.Globalization;
using TreatyRefs.Citations;
using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Styles;

namespace TreatyRefs.Queries;

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

        var (found, gaps) = (new List<ReferenceRange>(), new List<LookupGap>());
        foreach (var range in result.References)
        {
            var missing = new[] { range.First, range.Last }.Where(end => _library.Exists(end) == Existence.No).Take(1).ToList();
            gaps.AddRange(missing.Select(NotFound));
            found.AddRange(missing.Count == 0 ? [range] : []);
        }

        gaps.AddRange(NotRead(result.Unread));
        return found.Count == 0
            ? new ReferenceAnswer(gaps[0].Outcome, Problem: gaps[0].Problem, Suggestions: gaps[0].Suggestions, Gaps: [.. gaps.Skip(1)])
            : new ReferenceAnswer(
                LookupOutcome.Found,
                found.ToEquatableArray(),
                AlsoIn: result.IsImplied ? AlsoIn(found[0].First) : [],
                Gaps: gaps.ToEquatableArray()
            )
            {
                ImpliedBy = result.ImpliedBy,
                Years = result.Years,
            };
    }

    /// <summary>Where a citation points, also where the library has no such instrument but something in it refers to that.</summary>
    /// <param name="citation">A citation as somebody typed it; for what the library does not have, a reference.</param>
    /// <returns>The references, as of <see cref="FindReference"/>.</returns>
    public ReferenceAnswer FindReferredTo(string citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var answer = FindReference(citation);
        return
            answer.Outcome == LookupOutcome.NotFound
            && ReferenceRange.TryParse(citation, null, out var range)
            && _library.FindInstrument(range.Instrument) is null
            && Builder.Graph.ToAnywhereIn(range.Instrument).Count > 0
            ? new ReferenceAnswer(LookupOutcome.Found, [range])
            : answer;
    }

    private static ReferenceAnswer NotRead(CitationResult result) =>
        result.Outcome switch
        {
            CitationOutcome.Ambiguous => new ReferenceAnswer(LookupOutcome.Ambiguous, Problem: result.Problem, Suggestions: Ids(result)),
            CitationOutcome.UnknownInstrument => new ReferenceAnswer(
                LookupOutcome.NotFound,
                Problem: result.Problem,
                Suggestions: Ids(result)
            ),
            _ => new ReferenceAnswer(LookupOutcome.Unreadable, Problem: result.Problem),
        };

    // Why there is no reference is why there is no dossier.
    private static DossierAnswer Dossiers(ReferenceAnswer answer) =>
        new(answer.Outcome, Problem: answer.Problem, Suggestions: answer.Suggestions);

    private DossierAnswer FindProvisions(CitationResult result)
    {
        var (dossiers, gaps) = (new List<ProvisionDossier>(), new List<LookupGap>());
        foreach (var cited in result.References)
        {
            if (cited.First.IsWhole)
            {
                gaps.Add(IsWhole(cited));
                continue;
            }

            var found = Builder
                .Members(cited)
                .Select(Builder.Provision)
                .OfType<ProvisionDossier>()
                .Select(dossier => OfYear(dossier, result.Years))
                .ToList();
            gaps.AddRange(new[] { cited.First, cited.Last }.Where(end => _library.Exists(end) == Existence.No).Take(1).Select(NotFound));
            gaps.AddRange(
                found.Count == 0 && gaps.Count == 0
                    ? [new LookupGap(LookupOutcome.NotFound, $"this library knows no provision in {cited}")]
                    : []
            );
            dossiers.AddRange(found);
        }

        gaps.AddRange(NotRead(result.Unread));
        return dossiers.Count == 0
            ? new DossierAnswer(gaps[0].Outcome, Problem: gaps[0].Problem, Suggestions: gaps[0].Suggestions, Gaps: [.. gaps.Skip(1)])
            : new DossierAnswer(
                LookupOutcome.Found,
                dossiers.DistinctBy(dossier => dossier.Reference).ToEquatableArray(),
                AlsoIn: result.IsImplied ? AlsoIn(result.References[0].First) : [],
                Gaps: gaps.ToEquatableArray()
            )
            {
                ImpliedBy = result.ImpliedBy,
            };
    }

    private static IEnumerable<LookupGap> NotRead(UnreadPart? unread) =>
        unread is null ? [] : [new LookupGap(LookupOutcome.Unreadable, unread.Problem)];

    // A resolution that the library does not have is called by the year that the question gives it.
    private ProvisionDossier OfYear(ProvisionDossier dossier, EquatableArray<WrittenYear> years)
    {
        var written = years.FirstOrDefault(year => year.Resolution == dossier.Instrument.Id);
        return written.Year == 0 || _library.FindInstrument(dossier.Instrument.Id) is not null
            ? dossier
            : dossier with
            {
                Instrument = dossier.Instrument with
                {
                    Title = new LocalizedText(
                        "en",
                        string.Create(CultureInfo.InvariantCulture, $"{dossier.Instrument.Title.In("en").Text} ({written.Year})")
                    ),
                },
                Citation = CitationStyles.Oscola.Format(_library, dossier.Reference, written.Year),
            };
    }

    private LookupGap IsWhole(ReferenceRange range) =>
        _library.FindInstrument(range.Instrument) is null
            ? new LookupGap(
                LookupOutcome.NotFound,
                $"this library has no instrument \"{range}\"; what refers to one of its paragraphs can be asked for, as {range}/1"
            )
            : new LookupGap(
                LookupOutcome.Unreadable,
                $"{range} is a whole instrument; expected one of its provisions",
                [.. _library.ProvisionsOf(range.Instrument).Where(IsArticle).Take(1).Select(provision => provision.Reference.ToString())]
            );

    private LookupGap NotFound(ProvisionReference reference)
    {
        var instrument = _library.FindInstrument(reference.Instrument)!;
        var name = ProvisionLabel.InstrumentName(_library, instrument.Id);
        var label = ProvisionLabel.Of(_library, reference);
        return new LookupGap(LookupOutcome.NotFound, $"{label} does not exist: {name} has {Extent(instrument)}", Near(reference));
    }

    // What is described, or counted: the range in which a reader may look.
    private string Extent(Instrument instrument)
    {
        if (instrument.ArticleCount is { } count)
        {
            var last = new ProvisionReference(instrument.Id, Pinpoint.OfArticle(count));
            return string.Create(CultureInfo.InvariantCulture, $"{count} articles, {Last(Pinpoint.OfArticle(1))} to {Last(last.Pinpoint)}");
        }

        var main = _library
            .ProvisionsOf(instrument.Id)
            .Where(provision => provision.Reference.Pinpoint.Steps is [{ Form: PinpointStepForm.Main }])
            .ToList();
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
        return _library
            .ProvisionsOf(reference.Instrument)
            .Select(provision => provision.Reference)
            .Where(other => other.Pinpoint.Steps is [var step] && step.Form == wanted.Form && step.Kind == wanted.Kind)
            .OrderBy(other => Math.Abs((long)other.Pinpoint.Steps[0].Number.Leading - wanted.Number.Leading))
            .Take(MostSuggestions)
            .Order()
            .Select(other => other.ToString())
            .ToEquatableArray();
    }

    private EquatableArray<ProvisionReference> AlsoIn(ProvisionReference reference) =>
        _library
            .Instruments.Where(instrument => instrument.Id != reference.Instrument)
            .Select(instrument => reference with { Instrument = instrument.Id })
            .Where(other => _library.FindProvision(other) is not null)
            .ToEquatableArray();

    private static EquatableArray<string> Ids(CitationResult result) => result.Candidates.Select(id => id.ToString()).ToEquatableArray();

    private static bool IsArticle(DescribedProvision provision) => provision.Reference.Pinpoint.Steps is [{ Form: PinpointStepForm.Main }];
}
