using TreatyRefs.Collections;
using TreatyRefs.References;

namespace TreatyRefs.Model;

/// <summary>Which provisions an instrument has, where nobody describes them.</summary>
/// <remarks>Equality: by all members.</remarks>
/// <param name="Has">The provisions.</param>
/// <param name="AsOf">Up to which day amendments are in it; <see langword="null"/> where that was not looked into.</param>
/// <param name="Provenance">Where this comes from, and how sure it is.</param>
public sealed record InstrumentStructure(ProvisionList Has, PartialDate? AsOf = null, Provenance Provenance = default)
{
    /// <summary>Whether a provision exists.</summary>
    /// <param name="pinpoint">The provision, in the instrument's own terms.</param>
    /// <param name="day">The day asked for; <see langword="null"/> for none.</param>
    /// <returns>No only where the list is confirmed, and says of the day asked for which amendments there are.</returns>
    public Existence Exists(Pinpoint pinpoint, PartialDate? day) =>
        Has.Exists(OfArticle(pinpoint)) is var listed && listed == Existence.No && !Denies(day) ? Existence.Unknown : listed;

    /// <summary>The innermost provision around another of which the list says what stands in it, and what that is.</summary>
    /// <param name="pinpoint">A provision that the list denies.</param>
    internal (Pinpoint Around, ProvisionList List) Around(Pinpoint pinpoint)
    {
        var around = OfArticle(pinpoint).Parent;
        while (!around.IsWhole && Has.In(around) is null)
        {
            around = around.Parent;
        }

        return (around, Has.In(around) ?? Has);
    }

    // Articles are numbered through: that of a chapter is that of the treaty.
    private static Pinpoint OfArticle(Pinpoint pinpoint)
    {
        var steps = pinpoint.Steps.AsSpan();
        var groups = 0;
        while (groups < steps.Length && steps[groups].Form == PinpointStepForm.Named && steps[groups].Kind.GroupsArticles())
        {
            groups++;
        }

        return groups == 0 || groups == steps.Length ? pinpoint : new Pinpoint(EquatableArray.Create(steps[groups..]));
    }

    private bool Denies(PartialDate? day) =>
        Provenance.Certainty == Certainty.Confirmed && AsOf is { } known && (day is not { } asked || asked.IsOnOrBefore(known) == true);
}
