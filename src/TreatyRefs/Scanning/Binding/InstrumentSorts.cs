using TreatyRefs.Grammar;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Binding;

/// <summary>Says what sort of instrument one is, by what the library knows of it.</summary>
internal sealed class InstrumentSorts(ITreatyLibrary library)
{
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
        library.FindInstrument(id)?.ArticleCount > 0
        || library.ProvisionsOf(id).Any(provision => provision.Provision.Kind == ProvisionKind.Article);

    /// <summary>Whether an instrument is divided into paragraphs and no articles.</summary>
    public bool HasParagraphsAlone(InstrumentId id) => library.ProvisionsOf(id) is [{ Provision.Kind: ProvisionKind.Paragraph }, ..];

    /// <summary>Whether an instrument is known to be divided into rules or regulations, of its own or of its annexes.</summary>
    public bool HasUnits(InstrumentId id) =>
        library.ProvisionsOf(id).Any(provision => provision.Provision.Kind is ProvisionKind.Rule or ProvisionKind.Regulation);
}
