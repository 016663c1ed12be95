using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Scanning.Recognisers;

namespace TreatyRefs.Scanning.Binding;

/// <summary>The article of a paragraph that says none: the one that the text has just cited, if that is known to have the paragraph.
/// "Article 14 of the Covenant guarantees a hearing. Paragraph 3 adds what the accused may ask for."</summary>
/// <remarks>In a text with articles of its own a paragraph is one of these, and in a document of the United Nations one of the document
/// itself; a case, a law or another instrument named since takes the place of the article.</remarks>
internal sealed class ArticleBefore(InstrumentBinder instruments, Discourse discourse)
{
    /// <summary>Where the provisions of a segment stand.</summary>
    /// <param name="candidate">What has the segment.</param>
    /// <param name="segment">The segment.</param>
    /// <returns>The instrument, and what stands before the provisions in their pinpoint; <see langword="null"/> where nothing says
    /// so.</returns>
    public (Mention Instrument, Pinpoint Outer)? Of(ProvisionCandidate candidate, ProvisionSegment segment)
    {
        if (
            !(candidate.StandsFree || candidate.IsPossessed || candidate.FollowsComma)
            || segment.Provisions.Count == 0
            || ProvisionReader.OutermostOf(segment.Provisions[0]) != ProvisionKind.Paragraph
            || discourse.Organ is not null
            || discourse.Outline.HasHeadings
            || discourse.SpokenOf is not { Mention.IsKnown: true, Pinpoint.Article: { IsWhole: false } article } cited
        )
        {
            return null;
        }

        if (!candidate.StandsFree && !candidate.IsPossessed && !GoesOn(candidate, cited.Pinpoint, article, segment))
        {
            return null;
        }

        var outer =
            candidate.ArePointsAlone && ParagraphOf(cited.Pinpoint, article) is { } paragraph && HasAll(cited.Mention, paragraph, segment)
                ? paragraph
                : article;
        return HasAll(cited.Mention, outer, segment)
            ? (cited.Mention with { By = BindingReason.Context, AsWritten = null, Evidence = cited.Place }, outer)
            : null;
    }

    // "Art. 6 Abs. 3 lit. c EMRK gewährt den Verteidiger, lit. d die Zeugen": in the same sentence, the letters go on.
    private bool GoesOn(ProvisionCandidate candidate, Pinpoint cited, Pinpoint article, ProvisionSegment segment) =>
        candidate.ArePointsAlone
        && discourse.HasCitedInSentence
        && ParagraphOf(cited, article) is { } paragraph
        && cited.Steps.Count > paragraph.Steps.Count
        && cited.Steps[paragraph.Steps.Count].Number is { IsLetters: true } letter
        && segment.Provisions[0].First.Steps[0].Number is { IsLetters: true } next
        && next.CompareTo(letter) > 0;

    private bool HasAll(Mention mention, Pinpoint outer, ProvisionSegment segment) =>
        segment.Provisions.TrueForAll(provision => Has(mention, outer, provision.First) && Has(mention, outer, provision.Last));

    // "subparagraph (b)" after article 36(1)(a) is one of 36(1).
    private static Pinpoint? ParagraphOf(Pinpoint cited, Pinpoint article) =>
        cited.Steps.Count > article.Steps.Count && !cited.Steps[article.Steps.Count].Number.IsLetters
            ? article.Then(cited.Steps[article.Steps.Count])
            : null;

    private bool Has(Mention mention, Pinpoint outer, Pinpoint inner) => instruments.Has(mention, outer.Then(inner)) == Existence.Yes;
}
