using TreatyRefs.Collections;
using TreatyRefs.References;

namespace TreatyRefs.Model;

/// <summary>A provision at its place in its instrument.</summary>
/// <remarks>Equality: by instrument, reference and path.</remarks>
/// <param name="Instrument">The instrument.</param>
/// <param name="Reference">The canonical reference.</param>
/// <param name="Path">The provisions from the outermost to this one, containers too.</param>
public sealed record DescribedProvision(Instrument Instrument, ProvisionReference Reference, EquatableArray<Provision> Path)
{
    /// <summary>The provision itself.</summary>
    public Provision Provision => Path[^1];

    /// <summary>Its Akoma Ntoso identifier.</summary>
    public string EId
    {
        get
        {
            // What groups articles is left out before an article, as in references.
            var start = 0;
            for (var i = 0; i < Path.Count; i++)
            {
                if (Path[i].Kind is ProvisionKind.Article or ProvisionKind.Rule or ProvisionKind.Regulation)
                {
                    start = i;
                }
            }

            var counted = Path.Where((step, i) => i >= start || !step.Kind.GroupsArticles());

            // A paragraph without a printed number is told from its neighbours by its place.
            return References.EId.Of(counted.Select(step => (step.Kind, step.IsNumbered ? step.PrintedNumber : step.Number.ToString())));
        }
    }
}
