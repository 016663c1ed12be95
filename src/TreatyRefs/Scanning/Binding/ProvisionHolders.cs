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
    public Mention Having(Mention mention, Pinpoint provision)
    {
        var fitting = WithProvision(OrEarlier(mention, provision), provision);
        return
            fitting is { IsKnown: true, By: BindingReason.Context }
            && !discourse.IsSubjectGiven
            && !discourse.Outline.HasHeadings
            && Has(fitting, provision) == Existence.No
            ? OtherWith(provision)
            : fitting;
    }

    // "Article VI of the NPT ..., and so is Article 25", said in the Security Council; "Article 298", where the paragraph has named
    // one treaty with so many articles.
    private Mention OtherWith(Pinpoint provision) =>
        discourse is { Organ: not null, Own: { } own } && Has(own, provision) == Existence.Yes ? own
        : discourse.AllInParagraph.Where(named => Has(named, provision) == Existence.Yes).ToList() is [var only]
            ? only with
            {
                By = BindingReason.Context,
                AsWritten = null,
            }
        : (discourse.OfSection ?? discourse.InTitle ?? discourse.Opening) is { IsKnown: true } about
        && Has(about, provision) == Existence.Yes
            ? about with
            {
                By = BindingReason.Context,
                AsWritten = null,
            }
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
