using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Document;

namespace TreatyRefs.Reports.Composing;

/// <summary>The ids of a provision and of what is in it, to which links lead and which stay the same.</summary>
/// <remarks>A page about one provision uses its eId in Akoma Ntoso: <c>#art_51</c>, <c>#art_2__para_4</c>. Where several instruments share
/// a page an id says which it means: <c>#un-charter-51</c>.</remarks>
internal sealed class ProvisionIds(ProvisionDossier dossier, bool isAlone)
{
    /// <summary>What all other ids of its section begin with.</summary>
    public string Prefix { get; } = Anchor.Of(dossier.Reference) + "-";

    /// <summary>The id of the provision itself.</summary>
    public string Own { get; } = isAlone && dossier.Described is { } described ? EIdOf(described) : Anchor.Of(dossier.Reference);

    /// <summary>The id of a provision inside it.</summary>
    public string Of(DescribedProvision inside) => isAlone ? EIdOf(inside) : Anchor.Of(inside.Reference);

    /// <summary>The id of a stretch of its text that has no number of its own.</summary>
    /// <param name="position">Which it is, from 1.</param>
    public string OfStretch(int position) => isAlone && dossier.Described is not null ? $"{Own}__p_{position}" : $"{Own}-p-{position}";

    // An instrument may print numbers in any script; an id may not.
    private static string EIdOf(DescribedProvision described) =>
        SafeLink.Of("#" + described.EId) is not null ? described.EId : Anchor.Of(described.Reference);
}
