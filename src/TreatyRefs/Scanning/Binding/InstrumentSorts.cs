using TreatyRefs.Grammar;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Binding;

/// <summary>Says what sort of instrument one is, by what the library knows of it.</summary>
internal sealed class InstrumentSorts(ITreatyLibrary library)
{
    // Amendments add a few articles, and once renumbered a treaty of 66 articles to 59.
    private const int ShareOfAdded = 4;
    private const int MostAdded = 5;

    private static readonly Pinpoint s_firstArticle = default(Pinpoint).Then(PinpointStep.Main(new ProvisionNumber(1)));
    private static readonly PinpointStep s_annex = PinpointStep.Named(ProvisionKind.Annex, default);
    private static readonly PinpointStep s_secondAnnex = PinpointStep.Named(ProvisionKind.Annex, new ProvisionNumber(2));

    // Asked for with every article.
    private readonly Dictionary<InstrumentId, int?> _lasts = [];

    /// <summary>Whether an instrument is a resolution, whose outermost provisions are paragraphs.</summary>
    public bool IsResolution(Mention mention) =>
        mention.IsResolution
        || (mention.IsKnown && (library.FindInstrument(mention.Ids[0]) is Resolution || ResolutionId.IsOne(mention.Ids[0])));

    /// <summary>Whether an instrument is what its court applies: the International Court of Justice applies every treaty.</summary>
    public static bool IsAppliedByItsCourt(Mention ofCourt) => !ofCourt.Ids.Contains(InstrumentId.StatuteOfWorldCourt);

    /// <summary>Whether an instrument is a declaration.</summary>
    public bool IsDeclaration(Mention mention) =>
        mention.IsKnown && library.FindInstrument(mention.Ids[0]) is { Kind: InstrumentKind.Declaration };

    /// <summary>Whether an instrument is known to have articles.</summary>
    public bool HasArticles(InstrumentId id) =>
        library.FindInstrument(id) is { } instrument
            && (instrument.ArticleCount > 0 || instrument.Structure?.Exists(s_firstArticle, day: null) == Existence.Yes)
        || library.ProvisionsOf(id).Any(provision => provision.Provision.Kind == ProvisionKind.Article);

    /// <summary>Whether an instrument is divided into paragraphs and no articles, as declarations are of which no articles are
    /// known.</summary>
    public bool HasParagraphsAlone(InstrumentId id) =>
        library.ProvisionsOf(id) is [{ Provision.Kind: ProvisionKind.Paragraph }, ..]
        || library.FindInstrument(id)
            is { Kind: InstrumentKind.Declaration or InstrumentKind.Other, ArticleCount: null, Structure: null, Provisions.IsEmpty: true };

    /// <summary>Whether an instrument has a provision, as far as that is known. An article far beyond the last of a list of its articles
    /// is none of it here, though nobody denies it: a bare article is not given to it. Nor is what stands in "the annex" of one with
    /// several.</summary>
    public Existence Exists(ProvisionReference reference)
    {
        var exists = library.Exists(reference);
        return IsOneOfItsAnnexes(reference) ? Existence.No // "the annex", where there are several
            : exists == Existence.Unknown
            && reference.Pinpoint.Steps is [{ Form: PinpointStepForm.Main, Number.Leading: var number }, ..]
            && LastOf(reference.Instrument) is { } last
            && number > last + Math.Max(last / ShareOfAdded, MostAdded)
                ? Existence.No
            : exists;
    }

    private bool IsOneOfItsAnnexes(ProvisionReference reference) =>
        reference.Pinpoint.Steps is [{ Kind: ProvisionKind.Annex, Number.IsNone: true }, _, ..]
        && library.Exists(new ProvisionReference(reference.Instrument, new Pinpoint([s_secondAnnex]))) == Existence.Yes;

    // The last article that is listed, where the list is not open; where there is none, the number of articles.
    private int? LastOf(InstrumentId id)
    {
        if (!_lasts.TryGetValue(id, out var last))
        {
            last =
                library.FindInstrument(id)?.Structure?.Has is { IsOpen: false, Spans: { IsEmpty: false } spans }
                && !spans.Any(span => span.First.Number.IsDotted) // numbered within chapters: 19.3 is far beyond 9.8
                && spans.Max(span => span.Last.Form == PinpointStepForm.Main ? span.Last.Number.Leading : 0) is var article and > 0
                    ? article
                : library.FindInstrument(id) is { Structure: null, ArticleCount: var count } ? count
                : null;
            _lasts.Add(id, last);
        }

        return last;
    }

    /// <summary>Whether an instrument is itself the annex of the resolution by which it is cited: "resolution 3314 (XXIX), annex, article
    /// 3" is article 3 of the definition that the resolution sets out.</summary>
    public bool IsAnnexOfResolution(InstrumentId id) =>
        library.FindInstrument(id) is { Number: not null, Kind: not InstrumentKind.Resolution }
        && library.Exists(new ProvisionReference(id, new Pinpoint([s_annex]))) != Existence.Yes;

    /// <summary>Whether an instrument is known to be divided into rules or regulations, of its own or of its annexes.</summary>
    public bool HasUnits(InstrumentId id) =>
        InstrumentId.WithRules.Contains(id)
        || IsSetOfRules(id)
        || library.ProvisionsOf(id).Any(provision => provision.Provision.Kind is ProvisionKind.Rule or ProvisionKind.Regulation);

    // The Nelson Mandela Rules; the arbitration rules of a commission have articles.
    private bool IsSetOfRules(InstrumentId id) =>
        ResolutionId.IsOne(id) && library.FindInstrument(id)?.Designation?.In("en").Text == "Rules";
}
