using TreatyRefs.Citations;
using TreatyRefs.Collections;
using TreatyRefs.Text;

namespace TreatyRefs.Queries;

/// <summary>The dossiers that a citation asks for, and what of it has none.</summary>
/// <remarks>Immutable; equality by all members.</remarks>
/// <param name="Citation">What the citation means, with the parts that have no dossier.</param>
/// <param name="Dossiers">The dossiers: one, or one for each provision of a list or range, in the order of the text; at least one.</param>
public sealed record DossierAnswer(Citation Citation, EquatableArray<ProvisionDossier> Dossiers)
{
    /// <summary>The parts of the citation that have no dossier: what was not read, and what does not exist.</summary>
    public EquatableArray<Problem> Gaps => Citation.Gaps;
}
