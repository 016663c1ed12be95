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

            var beside = names
                .Families.ParentsOf(id)
                .SelectMany(id => names.Families.ProtocolsTo(id, isOptional: null))
                .Where(other => BeginsWith(other, written));
            if (beside.Distinct().ToList() is [var only])
            {
                return only;
            }
        }

        return null;
    }

    /// <summary>The protocol to what the text has named last, of words such as "the Additional Protocol thereto"; any of those that are to
    /// it, and none where two treaties of the sentence may be meant.</summary>
    /// <param name="words">The words.</param>
    /// <returns><see langword="null"/> where the text has named nothing that they can point back to.</returns>
    public Mention? Thereto(InstrumentCandidate words)
    {
        if (discourse.RecentMentions.FirstOrDefault(mention => IsMeant(mention, words)) is not { IsKnown: true } treaty)
        {
            return null;
        }

        var inSentence = discourse.AllInSentence.Where(mention => mention.IsKnown && IsMeant(mention, words)).Select(one => one.Ids[0]);
        var (several, hasNoun) = (inSentence.Distinct().Count(), words.To.Length > 0);
        var isOneOfTwo = several > 1 || (several == 0 && !hasNoun && discourse.Several is not null);
        var own = isOneOfTwo ? [] : ProtocolsTo(treaty.Ids[0], words);
        return new Mention(BindingReason.BackReference, own, words.AsWritten, Languages.Designation.Protocol)
        {
            Evidence = treaty.Evidence,
            IsCollective = words.IsPlural && own.Count > 1,
        };
    }

    private IReadOnlyList<InstrumentId> ProtocolsTo(InstrumentId treaty, InstrumentCandidate words) =>
        words.IsPlural
            ? ProtocolsOfTreaty.Meant(names, treaty, words.IsOptional, words.Count)
            : names.Families.WithoutNumber(names.Families.ProtocolsTo(treaty, words.IsOptional));

    private bool IsMeant(Mention mention, InstrumentCandidate words) =>
        (mention.IsKnown ? names.DesignationOf(mention.Ids[0]) : mention.Designation) is var noun
        && (words.To.Length > 0 ? noun == words.To : noun != Languages.Designation.Protocol);

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
