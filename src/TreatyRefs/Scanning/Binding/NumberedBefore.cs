using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Scanning.Recognisers;

namespace TreatyRefs.Scanning.Binding;

/// <summary>Says which convention a number means: "Convenio 98", in a text that has named another of the series, or the agency that counts
/// them.</summary>
/// <param name="names">The names of the library.</param>
/// <param name="discourse">What the text has said.</param>
internal sealed class NumberedBefore(KnownNames names, Discourse discourse)
{
    /// <summary>What the words mean.</summary>
    /// <param name="words">A noun and its number.</param>
    /// <param name="places">Says where in the whole text they stand.</param>
    /// <returns><see langword="null"/> where the text has named neither, or none of that number is known.</returns>
    public Mention? Of(InstrumentCandidate words, CitationSink places) => OfSeries(words) ?? OfAgency(words, places);

    private Mention? OfAgency(InstrumentCandidate words, CitationSink places) =>
        words.OfOrgan is { } agency && NumberOf(agency, words) is { } numbered
            ? Meant(numbered, words) with
            {
                Evidence = places.Span(words.Organ.Start, words.Organ.End),
            }
            : OfOneNamed(words);

    // "Convention 98" after "ILO Convention 87"
    private Mention? OfSeries(InstrumentCandidate words) =>
        discourse.Last(words.Designation) is { IsKnown: true } last && names.SiblingOf(last.Ids[0], words.Number) is { } sibling
            ? new Mention(BindingReason.BackReference, [sibling], words.AsWritten, words.Designation) { Evidence = last.Evidence }
            : null;

    // After "el Convenio 87 de la OIT", however long before.
    private Mention? OfOneNamed(InstrumentCandidate words)
    {
        foreach (var mention in discourse.RecentMentions)
        {
            if (mention.IsKnown && names.NumbersOfAgencies.AgencyOf(mention.Ids[0]) is { } agency)
            {
                return NumberOf(agency, words) is { } numbered ? Meant(numbered, words) with { Evidence = mention.Evidence } : null;
            }
        }

        return null;
    }

    private InstrumentId? NumberOf(InstrumentId agency, InstrumentCandidate words) =>
        words.Designation == Designation.Convention ? names.NumbersOfAgencies.Of(agency, words.Number) : null;

    private static Mention Meant(InstrumentId id, InstrumentCandidate words) =>
        new(BindingReason.Context, [id], words.AsWritten, words.Designation);
}
