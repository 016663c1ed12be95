using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TreatyRefs.Citations;
using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Styles;
using TreatyRefs.Text;

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

    /// <summary>The dossiers that a citation asks for, as far as there are any.</summary>
    /// <param name="citation">A citation as somebody typed it.</param>
    /// <returns>At least one dossier; what of the citation has none is in <see cref="DossierAnswer.Gaps"/>.</returns>
    /// <exception cref="ProblemException">There is no dossier; the message says why, and what is near.</exception>
    public DossierAnswer Find(string citation) => Answer(citation).Value;

    /// <summary>The dossiers that a citation asks for, as far as there are any, without throwing.</summary>
    /// <param name="citation">A citation as somebody typed it.</param>
    /// <param name="answer">At least one dossier; what of the citation has none is in <see cref="DossierAnswer.Gaps"/>.</param>
    /// <param name="problem">Why there is none; <see langword="null"/> where there is one.</param>
    /// <returns>Whether there is at least one dossier.</returns>
    public bool TryFind(string citation, [NotNullWhen(true)] out DossierAnswer? answer, [NotNullWhen(false)] out Problem? problem) =>
        Answer(citation).TryGet(out answer, out problem);

    /// <summary>Where a citation points, for whoever needs the reference and not what the library says of it.</summary>
    /// <param name="citation">A citation as somebody typed it.</param>
    /// <returns>The references, to whole instruments too: all but those of which the library says that they do not exist, which are in its
    /// <see cref="Citation.Gaps"/>.</returns>
    /// <exception cref="ProblemException">It points nowhere; the message says why, and what is near.</exception>
    public Citation FindReference(string citation) => Reference(citation).Value;

    /// <summary>Where a citation points, for whoever needs the reference and not what the library says of it, without throwing.</summary>
    /// <param name="citation">A citation as somebody typed it.</param>
    /// <param name="found">The references, to whole instruments too: all but those of which the library says that they do not exist,
    /// which are in its <see cref="Citation.Gaps"/>.</param>
    /// <param name="problem">Why there is none; <see langword="null"/> where there is one.</param>
    /// <returns>Whether it points anywhere.</returns>
    public bool TryFindReference(string citation, [NotNullWhen(true)] out Citation? found, [NotNullWhen(false)] out Problem? problem) =>
        Reference(citation).TryGet(out found, out problem);

    /// <summary>Where a citation points, also where the library has no such instrument but something in it refers to that.</summary>
    /// <param name="citation">A citation as somebody typed it; for what the library does not have, a reference.</param>
    /// <returns>The references, as of <see cref="FindReference"/>.</returns>
    /// <exception cref="ProblemException">It points nowhere; the message says why, and what is near.</exception>
    public Citation FindReferredTo(string citation) => ReferredTo(citation).Value;

    /// <summary>Where a citation points, also where the library has no such instrument but something in it refers to that, without
    /// throwing.</summary>
    /// <param name="citation">A citation as somebody typed it; for what the library does not have, a reference.</param>
    /// <param name="found">The references, as of <see cref="TryFindReference"/>.</param>
    /// <param name="problem">Why there is none; <see langword="null"/> where there is one.</param>
    /// <returns>Whether it points anywhere.</returns>
    public bool TryFindReferredTo(string citation, [NotNullWhen(true)] out Citation? found, [NotNullWhen(false)] out Problem? problem) =>
        ReferredTo(citation).TryGet(out found, out problem);

    /// <summary>Where a citation names no instrument: the other instruments of which the library describes that provision too.</summary>
    /// <param name="citation">What a citation means.</param>
    /// <returns>Their provisions, in the order of the library's instruments; none where the citation names its instrument.</returns>
    public EquatableArray<ProvisionReference> AlsoIn(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return citation.IsImplied ? AlsoIn(citation.References[0].First) : [];
    }

    private Answer<Citation> ReferredTo(string citation)
    {
        var answer = Reference(citation);
        return
            !answer.TryGet(out _, out var problem)
            && problem.Kind == ProblemKind.NotFound
            && ReferenceRange.TryParse(citation, out var range)
            && _library.FindInstrument(range.Instrument) is null
            && Builder.Graph.ToAnywhereIn(range.Instrument).Count > 0
            ? new Citation([range])
            : answer;
    }

    private Answer<Citation> Reference(string citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        if (_parser.Read(citation) is var answer && !answer.TryGet(out var read))
        {
            return answer;
        }

        var (found, gaps) = (new List<ReferenceRange>(), new List<Problem>());
        foreach (var range in read.References)
        {
            var missing = new[] { range.First, range.Last }.Where(end => _library.Exists(end) == Existence.No).Take(1).ToList();
            gaps.AddRange(missing.Select(NotFound));
            found.AddRange(missing.Count == 0 ? [range] : []);
        }

        gaps.AddRange(read.Gaps);
        return found.Count == 0 ? Nothing(gaps) : read with { References = [.. found], Gaps = [.. gaps] };
    }

    // One problem is the answer, and the others go with it.
    private static Problem Nothing(List<Problem> gaps) => gaps[0] with { Others = [.. gaps.Skip(1)] };

    private Answer<DossierAnswer> Answer(string citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return _parser.Read(citation) is var answer && answer.TryGet(out var read, out var problem) ? Provisions(read) : problem!;
    }

    private Answer<DossierAnswer> Provisions(Citation read)
    {
        var (dossiers, gaps) = (new List<ProvisionDossier>(), new List<Problem>());
        foreach (var cited in read.References)
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
                .Select(dossier => OfYear(dossier, read.YearOf(dossier.Instrument.Id)))
                .ToList();
            gaps.AddRange(new[] { cited.First, cited.Last }.Where(end => _library.Exists(end) == Existence.No).Take(1).Select(NotFound));
            gaps.AddRange(
                found.Count == 0 && gaps.Count == 0
                    ? [new Problem(ProblemKind.NotFound, $"this library knows no provision in {cited}")]
                    : []
            );
            dossiers.AddRange(found);
        }

        gaps.AddRange(read.Gaps);
        return dossiers.Count == 0
            ? Nothing(gaps)
            : new DossierAnswer(read with { Gaps = [.. gaps] }, dossiers.DistinctBy(dossier => dossier.Reference).ToEquatableArray());
    }

    // A resolution that the library does not have is called by the year that the question gives it.
    private ProvisionDossier OfYear(ProvisionDossier dossier, int? written) =>
        written is not { } year || _library.FindInstrument(dossier.Instrument.Id) is not null
            ? dossier
            : dossier with
            {
                Instrument = dossier.Instrument with
                {
                    Title = new LocalizedText(
                        "en",
                        string.Create(CultureInfo.InvariantCulture, $"{dossier.Instrument.Title.In("en").Text} ({year})")
                    ),
                },
                Citation = CitationStyles.Oscola.Format(_library, dossier.Reference, year),
            };

    private Problem IsWhole(ReferenceRange range) =>
        _library.FindInstrument(range.Instrument) is null
            ? new Problem(
                ProblemKind.NotFound,
                $"this library has no instrument \"{range}\"; what refers to one of its paragraphs can be asked for, as {range}/1"
            )
            : new Problem(ProblemKind.Unreadable, $"{range} is a whole instrument; expected one of its provisions")
            {
                Suggestions =
                [
                    .. _library.ProvisionsOf(range.Instrument).Where(IsArticle).Take(1).Select(provision => provision.Reference.ToString()),
                ],
            };

    private Problem NotFound(ProvisionReference reference)
    {
        var instrument = _library.FindInstrument(reference.Instrument)!;
        var name = ProvisionLabel.InstrumentName(_library, instrument.Id);
        var label = ProvisionLabel.Of(_library, reference);
        return new Problem(
            ProblemKind.NotFound,
            $"{label} does not exist: {Listed(instrument, reference) ?? $"{name} has {Extent(instrument)}"}"
        )
        {
            Suggestions = Near(reference),
        };
    }

    // What the list of its provisions has there, where it denies the provision.
    private string? Listed(Instrument instrument, ProvisionReference reference) =>
        instrument.Structure?.Exists(reference.Pinpoint, _library.Info.Date) == Existence.No
        && instrument.Structure.Around(reference.Pinpoint) is var (around, list)
            ? $"{ProvisionLabel.Of(_library, reference with { Pinpoint = around })} has {list.Described()}"
            : null;

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
            .Described.Where(instrument => instrument.Id != reference.Instrument)
            .Select(instrument => reference with { Instrument = instrument.Id })
            .Where(other => _library.FindProvision(other) is not null)
            .ToEquatableArray();

    private static bool IsArticle(DescribedProvision provision) => provision.Reference.Pinpoint.Steps is [{ Form: PinpointStepForm.Main }];
}
