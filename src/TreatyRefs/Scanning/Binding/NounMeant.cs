using TreatyRefs.Languages;
using TreatyRefs.Model;
using TreatyRefs.Scanning.Recognisers;

namespace TreatyRefs.Scanning.Binding;

/// <summary>What a noun alone means rather than the instrument that the text has named last and that goes by it.</summary>
/// <param name="library">The library.</param>
/// <param name="discourse">What the text has said.</param>
internal sealed class NounMeant(ITreatyLibrary library, Discourse discourse)
{
    /// <summary>What is meant.</summary>
    /// <param name="words">The words, the noun last.</param>
    /// <param name="last">The instrument.</param>
    /// <returns><see langword="null"/> where it is that one, as far as anything tells.</returns>
    public Mention? RatherThan(InstrumentCandidate words, Mention? last) =>
        last is { Ids: [var id, ..] } && !discourse.IsNamedInParagraph(id) ? Usual(last) ?? OfSentence(words, last) : null;

    private Mention? Usual(Mention last) =>
        discourse.UsualNouns.RatherThan(last.Ids[0]) is { } usual
            ? discourse.RecentMentions.FirstOrDefault(mention =>
                mention.Ids is [var id] && id == usual && mention.Designation == last.Designation
            )
            : null;

    // "the Rome Statute and the challenges posed to the Treaty", though another treaty was named long before.
    private Mention? OfSentence(InstrumentCandidate words, Mention last) =>
        words is { Designation: Designation.Treaty, IsInSmallLetters: false }
        && last.IsKnown
        && discourse.InSentence is { IsKnown: true } named
        && library.FindInstrument(named.Ids[0]) is { Kind: InstrumentKind.Treaty }
            ? named
            : null;
}
