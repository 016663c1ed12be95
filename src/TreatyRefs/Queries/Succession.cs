using TreatyRefs.Collections;
using TreatyRefs.CrossReferences;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Styles;

namespace TreatyRefs.Queries;

/// <summary>Which instruments and provisions stood before others that took their place or say the like.</summary>
internal sealed class Succession(ITreatyLibrary library, Lazy<CrossReferenceGraph> graph)
{
    /// <summary>What an instrument takes the place of: that matters for as long as the other is in force, or the instrument itself is
    /// not.</summary>
    public EquatableArray<ReplacedInstrument> ReplacedBy(Instrument instrument) =>
        graph
            .Value.From(new ProvisionReference(instrument.Id))
            .Where(edge =>
                edge.Via is null && edge.Type is CrossReferenceType.Replaces or CrossReferenceType.Terminates && edge.To.First.IsWhole
            )
            .Select(edge => library.FindInstrument(edge.To.Instrument))
            .OfType<Instrument>()
            .Select(other => new ReplacedInstrument(other, ProvisionLabel.InstrumentName(library, other.Id), StatusOf(other)))
            .ToEquatableArray();

    /// <summary>What a provision replaces, or the like of which stood in an instrument that is older than its own.</summary>
    public EquatableArray<PredecessorProvision> PredecessorsOf(Instrument instrument, EquatableArray<LabelledReference> refersTo) =>
        refersTo
            .Where(edge =>
                edge.Edge.Via is null
                && edge.Other.Instrument != instrument.Id
                && edge.Edge.Type is CrossReferenceType.Replaces or CrossReferenceType.Parallels
            )
            .Where(edge => edge.Edge.Type == CrossReferenceType.Replaces || IsOlder(edge.Other.Instrument, instrument))
            .Select(edge => new PredecessorProvision(
                edge.Edge,
                edge.Label,
                edge.Other.IsSingle ? library.FindProvision(edge.Other.First)?.Provision : null,
                library.FindInstrument(edge.Other.Instrument) is { } other ? StatusOf(other) : default
            ))
            .ToEquatableArray();

    // What was in force by a day was made by then.
    private bool IsOlder(InstrumentId id, Instrument instrument) =>
        library.FindInstrument(id) is { } other
        && (other.Date ?? other.DateOf(ActionType.EntryIntoForce)) is { } date
        && instrument.Date is { } own
        && own.IsOnOrBefore(date) == false;

    private StatusAtDate StatusOf(Instrument instrument) => StatusAtDate.Of(instrument, library.Info.Date);
}
