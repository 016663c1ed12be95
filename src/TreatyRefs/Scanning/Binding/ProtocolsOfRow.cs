using TreatyRefs.Grammar;
using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.References;
using TreatyRefs.Scanning.Recognisers;

namespace TreatyRefs.Scanning.Binding;

/// <summary>Protocols that only their place in a row tells apart: "the Additional Protocol" is not the Second Additional Protocol, nor "the
/// First Protocol" one that supplements the first.</summary>
internal sealed class ProtocolsOfRow(ITreatyLibrary library, KnownNames names, Discourse discourse)
{
    /// <summary>The protocol of words that say none of whose it is: the one that the text has named by a name that begins so; in a text
    /// about the Second Additional Protocol to a convention, the one to that whose name does.</summary>
    /// <param name="written">The words.</param>
    /// <returns><see langword="null"/> where the text has named none, or several would fit.</returns>
    public InstrumentId? Of(string written)
    {
        foreach (var id in Named())
        {
            if (BeginsWith(id, written))
            {
                return id;
            }

            var beside = names.Families.ParentsOf(id).SelectMany(names.Families.ProtocolsTo).Where(other => BeginsWith(other, written));
            if (beside.Distinct().ToList() is [var only])
            {
                return only;
            }
        }

        return null;
    }

    /// <summary>Whether a name of an instrument begins with words, in whatever case they stand.</summary>
    public bool BeginsWith(InstrumentId id, string part) =>
        library.FindInstrument(id) is { } instrument && InstrumentLexicon.NamesOf(instrument).Any(name => NameWords.BeginsWith(name, part));

    // The latest first.
    private IEnumerable<InstrumentId> Named() =>
        discourse
            .RecentMentions.Where(mention => mention.IsKnown)
            .Select(mention => mention.Ids[0])
            .Concat(discourse.Subject is { } subject ? [subject] : [])
            .Where(id => names.DesignationOf(id) == Languages.Designation.Protocol);
}
