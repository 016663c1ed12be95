using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Binding;

/// <summary>Says of which instrument a provision can be: of several that may be meant, the one that has it.</summary>
internal sealed class ProvisionHolders(ITreatyLibrary library, InstrumentSorts sorts, Discourse discourse)
{
    /// <summary>What is meant in view of the provision that is cited of it. Of an instrument that nobody named, one that it is known not
    /// to have is no provision.</summary>
    /// <param name="mention">What seems to be meant.</param>
    /// <param name="provision">The provision.</param>
    /// <param name="hasLetteredArticle">Whether the article is divided by capitals, as few are: "Article 1F".</param>
    public Mention Having(Mention mention, Pinpoint provision, bool hasLetteredArticle = false)
    {
        var fitting = WithProvision(OrEarlier(mention, provision), provision);
        return hasLetteredArticle
            && fitting.By is BindingReason.Context or BindingReason.None
            && Lettered(fitting, provision) is { } lettered
                ? lettered
            : fitting is { IsKnown: true, By: BindingReason.Context }
            && !discourse.IsSubjectGiven
            && !discourse.Outline.HasHeadings
            && Has(fitting, provision) == Existence.No
                ? OtherWith(provision)
            : fitting;
    }

    /// <summary>The instrument of a part with a number so high that few documents have one, where the text has cited it with that
    /// instrument a few sentences before, and with no other: "Part XV of UNCLOS ... Part XV has three sections".</summary>
    public Mention? OfContainer(Pinpoint provision)
    {
        const int Fewest = 7;
        const int FewSentences = 6;
        return
            provision.Steps is [{ Kind: ProvisionKind.Part, Number.Leading: >= Fewest } part, ..]
            && discourse.Containers.Of(new Pinpoint([part])) is { Mention: { IsKnown: true } cited, Last: var last }
            && discourse.Sentences - last <= FewSentences
            ? cited.InContext()
            : null;
    }

    /// <summary>The only instrument among those that the text has named that has an article, where it is known that no other has it, and
    /// no law or unknown treaty was named that may.</summary>
    public Mention? ByElimination(Pinpoint provision)
    {
        if (provision.Article is not { IsWhole: false } article || !discourse.NamesOnlyKnown)
        {
            return null;
        }

        InstrumentId? having = null;
        foreach (var id in discourse.Named)
        {
            switch (sorts.Exists(In(id, article)))
            {
                case Existence.Unknown:
                    return null;
                case Existence.Yes when having is not null:
                    return null;
                case Existence.Yes:
                    having = id;
                    break;
            }
        }

        return having is { } one && discourse.EvidenceOf(one) is { } evidence
            ? new Mention(BindingReason.Context, [one], null, string.Empty) { Evidence = evidence }
            : null;
    }

    /// <summary>The only instrument among those that the text has named that is known to have a provision of a number so high that few
    /// treaties have one, and of which the text has cited others: "Article 287", "Annex VII". Where a law was named since, or what nobody
    /// knows, it may be of that.</summary>
    public Mention? ByHighNumber(Pinpoint provision)
    {
        const int FewestArticles = 60;
        const int FewestParts = 10;
        const int FewestAnnexes = 5;
        var number = provision.Steps is [{ } first, ..] ? first.Number.Leading : 0;
        var fewest =
            provision.Article is { IsWhole: false, Steps: [{ Form: PinpointStepForm.Main }] } ? FewestArticles
            : provision.Steps is [{ Kind: ProvisionKind.Part }, ..] ? FewestParts
            : provision.Steps is [{ Kind: ProvisionKind.Annex }, ..] ? FewestAnnexes
            : int.MaxValue;
        if (number < fewest || discourse.HasOtherInParagraph || discourse.HasOtherSince || discourse.HasUnnamedInSentence)
        {
            return null;
        }

        var outermost = new Pinpoint([provision.Steps[0]]);
        return
            discourse.Named.Where(id => sorts.Exists(In(id, outermost)) == Existence.Yes).Take(2).ToList() is [var only]
            && discourse.TimesCited(only) > 0
            && discourse.EvidenceOf(only) is { } evidence
            ? new Mention(BindingReason.Context, [only], null, string.Empty) { Evidence = evidence }
            : null;
    }

    /// <summary>Whether an instrument has an article that no other is known to have of those that the text has named.</summary>
    public bool IsOnlyOf(Mention mention, Pinpoint article) =>
        Has(mention, article) == Existence.Yes
        && discourse.Named.All(id => mention.Ids.Contains(id) || sorts.Exists(In(id, article)) != Existence.Yes);

    // "Article 1F", after a treaty that nobody knows to have such an article, is of the one that the text has named and that has it; not
    // where the paragraph speaks of a law, or the text has articles of its own.
    private Mention? Lettered(Mention fitting, Pinpoint provision)
    {
        var isOpen = ReferenceEquals(fitting, Mention.None) && !discourse.HasOtherInParagraph;
        if (
            !(isOpen || fitting is { IsKnown: true, By: BindingReason.Context })
            || discourse.IsSubjectGiven
            || discourse.Outline.HasHeadings
            || (fitting.IsKnown && Has(fitting, provision) == Existence.Yes)
        )
        {
            return null;
        }

        var having = discourse.NamedWithArticles.Where(id => library.Exists(In(id, provision)) == Existence.Yes).Take(2).ToList();
        return having is [var one] && discourse.EvidenceOf(one) is { } evidence
            ? new Mention(BindingReason.Context, having, null, string.Empty) { Evidence = evidence }
            : null;
    }

    // "Article VI of the NPT ..., and so is Article 25", said in the Security Council; "Article 298", where the paragraph has named
    // one treaty with so many articles.
    private Mention OtherWith(Pinpoint provision) =>
        discourse is { Organ: not null, Own: { } own } && Has(own, provision) == Existence.Yes ? own
        : discourse.AllInParagraph.Where(named => Has(named, provision) == Existence.Yes).ToList() is [var only] ? only.InContext()
        : (discourse.OfSection ?? discourse.InTitle ?? discourse.Opening) is { IsKnown: true } about
        && Has(about, provision) == Existence.Yes
            ? about.InContext()
        : Mention.None;

    // What is meant by words that point back: the last one named that they fit, or an earlier one where that is known not to have the
    // provision and the earlier one has it.
    private Mention OrEarlier(Mention mention, Pinpoint provision)
    {
        if (
            mention is not { IsKnown: true, By: BindingReason.BackReference or BindingReason.Context }
            || Has(mention, provision) != Existence.No
        )
        {
            return mention;
        }

        foreach (var earlier in discourse.RecentMentions)
        {
            if (earlier.IsKnown && earlier.Designation == mention.Designation && Has(earlier, provision) == Existence.Yes)
            {
                return mention with { Ids = earlier.Ids, Evidence = earlier.Evidence };
            }
        }

        return mention;
    }

    /// <summary>Whether an instrument has a provision, as far as that is known.</summary>
    public Existence Has(Mention mention, Pinpoint provision) =>
        provision.IsWhole ? Existence.Unknown : sorts.Exists(library.Normalise(new ProvisionReference(mention.Ids[0], provision)));

    // Of several instruments that share a name, the one that has a provision, where all others are known to lack it, or an article is known
    // with what stands in it, and has no such letter: article 1 A is of the Refugee Convention, and of no other of Geneva. Paragraphs that
    // the text does not number are numbered by those who cite them.
    private Mention WithProvision(Mention mention, Pinpoint provision)
    {
        // The one that the text has named before is not meant, if it has no such provision.
        var shared =
            mention is { IsKnown: true, Sharing.Count: > 1 } && Has(mention, provision) == Existence.No
                ? mention with
                {
                    Ids = mention.Sharing,
                }
                : mention;
        return shared.Ids.Count < 2 || shared.IsCollective || provision.IsWhole ? shared : OneWithProvision(shared, provision);
    }

    private Mention OneWithProvision(Mention mention, Pinpoint provision)
    {
        var having = mention.Ids.Where(id => library.Exists(In(id, provision)) == Existence.Yes).ToList();
        return having is [var one] && mention.Ids.All(id => id == one || SeemsToLack(id, provision))
            ? mention with
            {
                Ids = having,
            }
            : mention;
    }

    /// <summary>Of several instruments that were named beside each other, the only one that has a provision.</summary>
    /// <returns>Nothing, where more than one may have it.</returns>
    public Mention OneWith(Mention several, Pinpoint provision) =>
        OneWithProvision(several, provision) is { IsKnown: true } one ? one : Mention.None;

    private bool SeemsToLack(InstrumentId id, Pinpoint provision)
    {
        var inside = In(id, provision);
        return sorts.Exists(inside) == Existence.No
            || (
                inside.Pinpoint is { Article: { } article } pinpoint
                && pinpoint.Steps.Count > article.Steps.Count
                && pinpoint.Steps[article.Steps.Count].Number.IsLetters
                && library.FindInstrument(id)?.Structure?.Has.In(article) is not null
            );
    }

    private ProvisionReference In(InstrumentId id, Pinpoint provision) => library.Normalise(new ProvisionReference(id, provision));
}
