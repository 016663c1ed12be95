using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Scanning.Recognisers;

namespace TreatyRefs.Scanning.Binding;

/// <summary>Says of what provisions are that name no instrument, where something tells more than what their paragraph is about: the court
/// of the sentence, an earlier citation, their own number.</summary>
internal sealed class BareProvisions(InstrumentBinder instruments, Discourse discourse)
{
    // Farther away another instrument may have come in that was not read.
    private const int FewSentences = 3;

    // So far back nobody looks from a paragraph that has named another.
    private const int SomeSentences = 6;

    private const int MostBetweenPrinted = 20;

    // Of the articles that a judgment prints from a treaty, the last.
    private (Mention Mention, int Number, int Sentence)? _printed;

    /// <summary>What they are of by what stands around them, or by their number.</summary>
    /// <param name="candidate">What has the segment.</param>
    /// <param name="segment">The provisions; at least one.</param>
    /// <param name="implied">What the paragraph is about.</param>
    public Mention Told(ProvisionCandidate candidate, ProvisionSegment segment, Mention implied)
    {
        var mention =
            candidate.IsRelative && discourse is { InSentence.IsKnown: true, LastInSentence: { IsKnown: true } named } ? named.InContext()
            : candidate.IsRelativeToLast && discourse.EndedSentence is { IsKnown: true } last ? last.InContext()
            : candidate.AreCitedBefore && CitedWith(segment) is { } cited ? cited
            : implied;
        if (
            candidate.IsLikeHeading
            && discourse.IsOfCourt
            && mention.By == BindingReason.Context
            && Printed(candidate, segment) is { } printed
        )
        {
            return printed;
        }

        var first = segment.Provisions[0].First;
        return CitedLately(mention, segment) ?? ToldByNumber(mention, first) ?? OfDefinedNoun(mention, first) ?? mention;
    }

    // "The relevant provisions of the Convention on the Rights of the Child read as follows: Article 3 ...", and what is printed below.
    private Mention? Printed(ProvisionCandidate candidate, ProvisionSegment segment)
    {
        var number = segment.Provisions[0].First.Article is { IsWhole: false, Steps: [.., var step] } ? step.Number.Leading : 0;
        var goesOn =
            _printed is { } last
            && number > last.Number
            && discourse.Sentences - last.Sentence <= MostBetweenPrinted
            && discourse.LastCited?.Instrument.Ids.SequenceEqual(last.Mention.Ids) == true; // it has not gone on to something else
        if (!candidate.IsPrinted && !goesOn)
        {
            return null;
        }

        var mention = candidate.IsPrinted
            ? (discourse.OfLabel ?? discourse.BeforeParagraph) is { IsKnown: true } before
                ? before.InContext()
                : null
            : _printed!.Value.Mention;
        _printed = mention is null ? null : (mention, number, discourse.Sentences);
        if (mention is not null)
        {
            discourse.Apply(new DiscourseEvent.Meant(mention)); // what it prints speaks of its own articles
        }

        return mention ?? Mention.None;
    }

    // "a violation of Article 33 of the Montreal Convention. ... Article 33, paragraph 1, is about jurisdiction": where nothing else tells,
    // of what the very article was cited with a few sentences before.
    private Mention? CitedLately(Mention mention, ProvisionSegment segment) =>
        ReferenceEquals(mention, Mention.None)
        && discourse is { IsSubjectGiven: false, OfList: null, HasOtherInParagraph: false, Outline.HasHeadings: false }
        && CitedWith(segment, within: FewSentences) is { } cited
        && discourse.Articles.Of(segment.Provisions[0].First.Article!.Value)?.Last < discourse.Sentences
            ? cited
            : null;

    // "l'article 14 précité": of what it was cited with.
    private Mention? CitedWith(ProvisionSegment segment, int within = int.MaxValue) =>
        segment.Provisions[0].First.Article is { IsWhole: false } article
        && discourse.Articles.Of(article) is { Mention: { IsKnown: true } cited, Last: var last }
        && discourse.Sentences - last <= within
            ? cited.InContext()
            : null;

    // Where nothing else says of what a bare provision is.
    private Mention? ToldByNumber(Mention mention, Pinpoint provision) =>
        mention.IsKnown || mention.By != BindingReason.None ? null
        : discourse.IsSubjectGiven || discourse.Outline.HasHeadings || ReferenceEquals(mention, Mention.OfSomethingElse) ? null
        : instruments.Holders.OfContainer(provision)
            ?? instruments.Holders.ByElimination(provision)
            ?? instruments.Holders.ByHighNumber(provision);

    // "(hereinafter the Convention)": of what a text calls by its noun alone it speaks where the paragraph has named nothing,
    // and no other that it has named is known to have such an article.
    private Mention? OfDefinedNoun(Mention mention, Pinpoint provision) =>
        ReferenceEquals(mention, Mention.None)
        && discourse
            is {
                IsSubjectGiven: false,
                OfList: null,
                OfSection: null,
                InParagraph: null,
                HasOtherInParagraph: false,
                HasOtherSince: false,
                HasUnnamedInSentence: false,
                Outline.HasHeadings: false,
                OnlyDefinedNoun: { } defined,
            }
        && discourse.TimesCited(defined.Ids[0]) > 0
        && provision.Article is { IsWhole: false } article
        && instruments.Holders.IsOnlyOf(defined, article)
            ? defined.InContext()
            : null;

    /// <summary>Whether the sentence says whose they are, and that was not read: "The cantonal constitution, whose Article 11
    /// ...".</summary>
    public bool IsOfUnread(ProvisionCandidate candidate) => candidate.IsRelative && discourse.InSentence is null;

    /// <summary>What a bare article is of, where that is not what its paragraph is about.</summary>
    /// <param name="mention">What the paragraph is about.</param>
    /// <param name="provision">The article.</param>
    public Mention? Elsewhere(Mention mention, Pinpoint provision) =>
        mention.By == BindingReason.Context
            ? SaidAgain(mention, provision) ?? InTitle(mention, provision) ?? CitedBefore(mention, provision)
            : null;

    /// <summary>What is of the court that the sentence names: "The Chicago Convention protects aircraft. The European Court of Human
    /// Rights found a violation of Article 2" is of what that court applies, unless the text has cited the article with another treaty.
    /// Where the text is about one that may have it, and no breach was found, nobody knows.</summary>
    /// <param name="mention">What the paragraph is about.</param>
    /// <param name="provision">The article.</param>
    /// <param name="isBroken">Whether it is said to have been broken.</param>
    public Mention? OfCourt(Mention mention, Pinpoint provision, bool isBroken)
    {
        if (
            mention.By is not (BindingReason.Context or BindingReason.None)
            || discourse is not { AppliedInSentence: { } court, IsSubjectGiven: false, Subject: null, OfList: null }
            || discourse.Outline.HasHeadings
            || provision.Article is not { IsWhole: false } article
            || (mention.IsKnown && mention.Ids[0] == court.Ids[0])
            || instruments.Has(court, provision) != Existence.Yes
        )
        {
            return null;
        }

        return discourse.Articles.Of(article) is { } cited && !discourse.IsNamedInParagraph(court.Ids[0])
                ? (cited.Mention is { IsKnown: true } one && one.Ids[0] == court.Ids[0] ? court : null)
            : isBroken ? court
            : discourse.InSentence is null && !mention.IsKnown ? court
            : mention.IsKnown && instruments.Has(mention, provision) == Existence.No ? court
            : Mention.OfSomethingElse;
    }

    // "Article 33 of the Refugee Convention ...", and in a later paragraph, on another treaty: "Article 33 has exceptions."
    private Mention? CitedBefore(Mention mention, Pinpoint provision) =>
        mention.IsKnown
        && !discourse.IsSubjectGiven
        && !discourse.Outline.HasHeadings
        && discourse.InSentence?.Ids is not [_, ..]
        && !(discourse.HasCitedInSentence && discourse.LastCited?.Instrument.Ids.SequenceEqual(mention.Ids) == true)
        && discourse is { OfList: null, BesideSection: null }
        && discourse.OfSection?.Ids.Contains(mention.Ids[0]) != true
        && provision.Article is { IsWhole: false } article
        && discourse.Articles.Of(article) is { Mention: { IsKnown: true } cited, Last: var last }
        && (discourse.Sentences - last <= SomeSentences || !discourse.IsNamedInParagraph(mention.Ids[0]))
        && cited.Ids[0] != mention.Ids[0]
        && mention.Ids[0] != discourse.Own?.Ids[0]
        && !instruments.Sorts.IsResolution(cited)
            ? cited.InContext()
            : null;

    // "... Article 287 of the Convention. Article 287 shall apply to such a declaration": in the text of another treaty, of that one.
    private Mention? SaidAgain(Mention mention, Pinpoint provision) =>
        mention.By == BindingReason.Context
        && discourse.Outline.HasHeadings
        && discourse.SpokenOf is { Mention: { By: not (BindingReason.Context or BindingReason.Self or BindingReason.None) } spoken } cited
        && cited.Pinpoint.Article is { IsWhole: false } article
        && provision.Article == article
            ? spoken.InContext() with
            {
                Evidence = cited.Place,
            }
            : null;

    // "Article VI" in the text of the Agreement on Implementation of Article VI of the General Agreement on Tariffs and Trade
    private Mention? InTitle(Mention mention, Pinpoint provision) =>
        mention is { By: BindingReason.Context, IsKnown: true }
        && mention.Ids[0] == discourse.Subject
        && !discourse.Outline.HasHeadings
        && provision.Article is { } article
        && article == discourse.ArticleOfOther
            ? discourse.Articles.Of(article)?.Mention is { } other
                ? other.InContext()
                : Mention.OfSomethingElse
            : null;
}
