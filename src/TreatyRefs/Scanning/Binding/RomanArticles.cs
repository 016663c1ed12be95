using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Binding;

/// <summary>Articles in Roman numbers with no instrument said: they are of a treaty that numbers its articles so, rather than of one that
/// does not, though the text spoke of that one last.</summary>
internal sealed class RomanArticles(ITreatyLibrary library, Discourse discourse)
{
    /// <summary>What such an article is of.</summary>
    /// <param name="implied">What the text is about.</param>
    /// <param name="article">The article.</param>
    /// <returns>The treaty named last that has Roman numbers, and is not known to lack the article; else what the text is about.</returns>
    public Mention Of(Mention implied, Pinpoint article)
    {
        if (implied is not { IsKnown: true, By: BindingReason.Context } || discourse.IsSubjectGiven || IsRoman(implied.Ids[0]))
        {
            return implied;
        }

        var roman = discourse.RecentMentions.FirstOrDefault(mention =>
            mention.IsKnown && IsRoman(mention.Ids[0]) && library.Exists(new ProvisionReference(mention.Ids[0], article)) != Existence.No
        );
        return roman is null ? implied : implied with { Ids = roman.Ids, Designation = roman.Designation, Evidence = roman.Evidence };
    }

    /// <summary>Of several named beside each other, the only one with Roman numbers that is not known to lack the article.</summary>
    /// <returns><see langword="null"/> where there is none, or more than one.</returns>
    public Mention? OfSeveral(Mention several, Pinpoint article) =>
        several.Ids.Where(id => IsRoman(id) && library.Exists(new ProvisionReference(id, article)) != Existence.No).ToList() is [var one]
            ? several with
            {
                Ids = [one],
                Evidence = discourse.EvidenceOf(one) ?? several.Evidence,
            }
            : null;

    /// <summary>What an article in Arabic numbers is of.</summary>
    /// <param name="implied">What the text is about.</param>
    /// <param name="article">The article.</param>
    /// <returns>Not a treaty whose articles the text cites in Roman numbers: another one of the sentence that has the article, if that is
    /// one.</returns>
    public Mention OfArabic(Mention implied, Pinpoint article)
    {
        if (
            implied is not { IsKnown: true, By: BindingReason.Context }
            || discourse.Subject == implied.Ids[0]
            || discourse.Outline.HasHeadings
            || !IsRoman(implied.Ids[0])
            || !discourse.IsCitedInRoman(implied.Ids[0])
        )
        {
            return implied;
        }

        var arabic = discourse
            .AllInSentence.Where(mention =>
                mention.IsKnown
                && !IsRoman(mention.Ids[0])
                && library.Exists(library.Normalise(new ProvisionReference(mention.Ids[0], article))) != Existence.No
            )
            .DistinctBy(mention => mention.Ids[0])
            .ToList();
        return arabic is [var only]
            ? implied with
            {
                Ids = only.Ids,
                Designation = only.Designation,
                Evidence = only.Evidence,
            }
            : Mention.None;
    }

    private bool IsRoman(InstrumentId id) => library.FindInstrument(id)?.Numbering == NumberingStyle.Roman;
}
