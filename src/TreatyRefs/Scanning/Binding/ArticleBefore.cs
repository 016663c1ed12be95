using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Scanning.Recognisers;

namespace TreatyRefs.Scanning.Binding;

/// <summary>The article of a paragraph that says none: the one that the text has just cited, if that is known to have the paragraph.
/// "Article 14 of the Covenant guarantees a hearing. Paragraph 3 adds what the accused may ask for."</summary>
/// <remarks>In a text with articles of its own a paragraph is one of these, and in a document of the United Nations one of the document
/// itself; a case, a law or another instrument named since takes the place of the article. Where it is not known which paragraphs an
/// article has, a low number close behind it is taken for one of them.</remarks>
internal sealed class ArticleBefore(InstrumentBinder instruments, Discourse discourse)
{
    // Few articles have more; what has is a judgment or a report.
    private const int MostParagraphs = 9;

    /// <summary>Where the provisions of a segment stand.</summary>
    /// <param name="candidate">What has the segment.</param>
    /// <param name="segment">The segment.</param>
    /// <returns>The instrument, and what stands before the provisions in their pinpoint; <see langword="null"/> where nothing says
    /// so.</returns>
    public (Mention Instrument, Pinpoint Outer)? Of(ProvisionCandidate candidate, ProvisionSegment segment) =>
        !(candidate.StandsFree || candidate.IsPossessed || candidate.FollowsComma || candidate.FillsBracket)
        || segment.Provisions.Count == 0
        || ProvisionReader.OutermostOf(segment.Provisions[0]) != ProvisionKind.Paragraph
        || discourse.Organ is not null
        || discourse.Outline.HasHeadings
            ? null
            : OfCited(candidate, segment) ?? OfCommentedOn(candidate, segment);

    // "Commentary on Article 31 VCLT", and below it: "Paragraph 1 puts good faith first."
    private (Mention Instrument, Pinpoint Outer)? OfCommentedOn(ProvisionCandidate candidate, ProvisionSegment segment)
    {
        if (
            discourse is not { IsOfCourt: false, CommentedOn: { } commented }
            || !(candidate.StandsFree || candidate.FollowsParticle || candidate.FillsBracket)
            || (candidate.IsSign && !candidate.FillsBracket) // "l'opinion séparée au § 2"
            || !IsStillAbout(commented, candidate)
        )
        {
            return null;
        }

        var outer =
            candidate.ArePointsAlone
            && segment.Provisions[0].First.Steps[0].Number.IsLetters
            && discourse.LastCited is { Pinpoint: { Article: { } article } cited } last
            && last.Instrument.Ids.SequenceEqual(commented.Mention.Ids)
            && article == commented.Article
                ? ParagraphOf(cited, article) ?? article
                : commented.Article;
        return segment.Provisions.TrueForAll(provision =>
            MayHaveCommented(candidate, commented.Mention, outer, provision.First)
            && MayHaveCommented(candidate, commented.Mention, outer, provision.Last)
        )
            ? (commented.Mention.InContext() with { Evidence = commented.Place }, outer)
            : null;
    }

    // Where the paragraph has named something else, or the text has cited another article since, nobody knows; but what fills a bracket is
    // an aside, as in a heading "Notification (para. 1(b))".
    private bool IsStillAbout(CitedArticle commented, ProvisionCandidate candidate) =>
        !discourse.HasOtherInParagraph
        && IsOf(commented, discourse.InSentence)
        && IsOf(commented, discourse.InParagraph)
        && (
            candidate.FillsBracket
            || discourse.LastCited is not { } last
            || (last.Pinpoint.Article == commented.Article && (last.Instrument.Ids.Count == 0 || IsOf(commented, last.Instrument)))
        );

    private static bool IsOf(CitedArticle commented, Mention? named) => named is null || named.Ids.SequenceEqual(commented.Mention.Ids);

    // "в пункте 4, а вмешательство": a letter is one of a provision by its word, or inside a paragraph.
    private bool MayHaveCommented(ProvisionCandidate candidate, Mention mention, Pinpoint outer, Pinpoint inner) =>
        instruments.Has(mention, outer.Then(inner)) switch
        {
            Existence.Yes => true,
            Existence.Unknown => inner.Steps[0].Number is { IsNone: false } number
                && (number.IsLetters ? candidate.ArePointsAlone : number.Leading <= MostParagraphs)
                && (inner.Steps.Count == 1 || inner.Steps[^1].Number.IsLetters),
            _ => false,
        };

    private (Mention Instrument, Pinpoint Outer)? OfCited(ProvisionCandidate candidate, ProvisionSegment segment)
    {
        if (
            discourse.HasSpokenOfSeveral
            || discourse.SpokenOf is not { Mention.IsKnown: true, Pinpoint.Article: { IsWhole: false } article } cited
        )
        {
            return null;
        }

        var isAside =
            candidate.FillsBracket
            && discourse.SentencesSinceSpokenOf <= 1
            && !(candidate.ArePointsAlone && !segment.Provisions[0].First.Steps[0].Number.IsLetters) // “塞加号”（第二号）案
            && !GoesBack(cited.Pinpoint, article, segment);
        if (!candidate.StandsFree && !candidate.IsPossessed && !isAside && !GoesOn(candidate, cited.Pinpoint, article, segment))
        {
            return null;
        }

        var outer =
            candidate.ArePointsAlone
            && ParagraphOf(cited.Pinpoint, article) is { } paragraph
            && HasAll(candidate, cited.Mention, paragraph, segment)
                ? paragraph
                : article;
        return HasAll(candidate, cited.Mention, outer, segment) ? (cited.Mention.InContext() with { Evidence = cited.Place }, outer) : null;
    }

    // "Article 1F ... (letter a)": a letter within that one.
    private static bool GoesBack(Pinpoint cited, Pinpoint article, ProvisionSegment segment) =>
        cited.Steps.Count > article.Steps.Count
        && cited.Steps[article.Steps.Count].Number is { IsLetters: true } letter
        && segment.Provisions[0].First.Steps[0].Number is { IsLetters: true } next
        && next.CompareTo(letter) <= 0;

    // "Art. 6 Abs. 3 lit. c EMRK gewährt den Verteidiger, lit. d die Zeugen": in the same sentence, the letters go on.
    private bool GoesOn(ProvisionCandidate candidate, Pinpoint cited, Pinpoint article, ProvisionSegment segment) =>
        candidate.ArePointsAlone
        && discourse.HasCitedInSentence
        && ParagraphOf(cited, article) is { } paragraph
        && cited.Steps.Count > paragraph.Steps.Count
        && cited.Steps[paragraph.Steps.Count].Number is { IsLetters: true } letter
        && segment.Provisions[0].First.Steps[0].Number is { IsLetters: true } next
        && next.CompareTo(letter) > 0;

    private bool HasAll(ProvisionCandidate candidate, Mention mention, Pinpoint outer, ProvisionSegment segment) =>
        segment.Provisions.TrueForAll(provision =>
            MayHave(candidate, mention, outer, provision.First) && MayHave(candidate, mention, outer, provision.Last)
        );

    /// <summary>The paragraph of an article in which something is: "subparagraph (b)" after article 36(1)(a) is one of 36(1).</summary>
    /// <param name="cited">What is in it.</param>
    /// <param name="article">The article.</param>
    public static Pinpoint? ParagraphOf(Pinpoint cited, Pinpoint article) =>
        cited.Steps.Count > article.Steps.Count && !cited.Steps[article.Steps.Count].Number.IsLetters
            ? article.Then(cited.Steps[article.Steps.Count])
            : null;

    private bool MayHave(ProvisionCandidate candidate, Mention mention, Pinpoint outer, Pinpoint inner) =>
        instruments.Has(mention, outer.Then(inner)) switch
        {
            Existence.Yes => true,
            Existence.Unknown => IsLikely(candidate, outer, inner) && !instruments.Sorts.IsResolution(mention),
            _ => false,
        };

    // In the same sentence, or at the head of the next, with a low number, or a letter of its paragraph; and "§ 3" is one of a law, 第二号
    // something else.
    private bool IsLikely(ProvisionCandidate candidate, Pinpoint outer, Pinpoint inner) =>
        discourse.SentencesSinceSpokenOf <= (candidate.BeginsClause ? 1 : 0)
        && (candidate.FillsBracket || !candidate.IsSign)
        && inner.Steps is [{ Number: { IsNone: false } number }, ..]
        && (
            number.IsLetters
                ? outer.Steps.Count > 1 && discourse.HasCitedInSentence
                : outer.Steps.Count == 1 && number.Leading <= MostParagraphs && !candidate.ArePointsAlone
        );
}
