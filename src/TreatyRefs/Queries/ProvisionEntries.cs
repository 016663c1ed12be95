using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Styles;

namespace TreatyRefs.Queries;

/// <summary>The described provisions that a dossier lists: those inside a provision, around it, or of an instrument.</summary>
internal sealed class ProvisionEntries(ITreatyLibrary library, CommentaryQueries commentary)
{
    /// <summary>The provisions that stand directly inside one.</summary>
    public EquatableArray<ProvisionEntry> Inside(DescribedProvision parent) =>
        library.ProvisionsOf(parent.Reference.Instrument).Where(provision => IsChild(provision, parent)).Select(Entry).ToEquatableArray();

    /// <summary>The provisions by which an instrument is listed, in document order.</summary>
    public EquatableArray<ProvisionEntry> Listed(InstrumentId id) =>
        library.ProvisionsOf(id).Where(IsListed).Select(Entry).ToEquatableArray();

    /// <summary>The innermost described provision around one that is not described itself.</summary>
    public ProvisionEntry? Around(ProvisionReference reference)
    {
        for (var outer = reference.Pinpoint.Parent; !outer.IsWhole; outer = outer.Parent)
        {
            if (library.FindProvision(reference with { Pinpoint = outer }) is { } described)
            {
                return Entry(described);
            }
        }

        return null;
    }

    private ProvisionEntry Entry(DescribedProvision provision) =>
        new(provision, ProvisionLabel.Of(library, provision.Reference), commentary.CountOn(provision.Reference));

    private static bool IsChild(DescribedProvision candidate, DescribedProvision parent) =>
        candidate.Path.Count == parent.Path.Count + 1 && ReferenceEquals(candidate.Path[^2], parent.Provision);

    // Every article whatever its container, with what stands beside articles; the containers only where nothing is in them.
    private static bool IsListed(DescribedProvision provision) =>
        provision.Provision.Kind switch
        {
            ProvisionKind.Article or ProvisionKind.Rule or ProvisionKind.Regulation or ProvisionKind.Preamble => true,
            ProvisionKind.Paragraph => provision.Reference.Pinpoint.Steps[^1].Form == PinpointStepForm.Main,
            var kind when kind.RestartsNumbering() => true,
            var kind => kind.GroupsArticles() && provision.Provision.Provisions.IsEmpty,
        };
}
