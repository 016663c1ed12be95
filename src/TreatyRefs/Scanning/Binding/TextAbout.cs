namespace TreatyRefs.Scanning.Binding;

/// <summary>Says what the text is about where a bare provision stands: its sentence, its list, its paragraph, or the whole.</summary>
internal sealed class TextAbout(Discourse discourse, InstrumentSorts sorts)
{
    /// <summary>What an article is of.</summary>
    /// <param name="mayBeOfCharter">Whether documents of the United Nations write articles of their Charter so.</param>
    /// <remarks>A text without articles of its own speaks of those of the instrument that it has named.</remarks>
    public Mention? OfArticle(bool mayBeOfCharter) =>
        OfOwnSection()
        ?? OfTreaty(discourse.InSentence)
        ?? BeforeResolution()
        ?? (mayBeOfCharter && discourse.Organ is not null ? discourse.Own : null)
        ?? OfTreaty(discourse.InParagraph)
        ?? discourse.OfParagraph.Last
        ?? OfTreaty(discourse.OfLabel)
        ?? OfTreaty(discourse.BesideSection?.Mention)
        ?? OfTreaty(OfCourt is not null && discourse.OfSection is { By: BindingReason.None } ? null : discourse.OfSection)
        ?? OfCourt
        ?? OfTreaty(discourse is { BeforeParagraph.IsKnown: false, InTitle.IsKnown: true } ? null : discourse.BeforeParagraph)
        ?? (
            discourse.HasSectionsOfSeveral || discourse.CitesSubject
                ? null
                : OfTreaty(discourse.OfParagraph.Several.Count > 0 ? null : discourse.OnlyOtherWithArticles)
                    ?? OfTreaty(OpeningOneOfSeveral)
        )
        ?? (discourse.Organ is null ? OfOnlyCourt() : null);

    // With what the text began, unless the paragraph has just spoken of several others.
    private Mention? OpeningOneOfSeveral =>
        discourse is { OfParagraph.Several: { Count: > 0 } several, Opening: { IsKnown: true } opening }
        && !several.Contains(opening.Ids[0])
            ? null
            : discourse.Opening;

    // What a court applies whose document it is.
    private Mention? OfCourt => discourse is { Organ: null, Own: { } own } && InstrumentSorts.IsAppliedByItsCourt(own) ? own : null;

    // "ALLEGED VIOLATION OF ARTICLE 3 OF THE CONVENTION", and below it: "... was bound by the Refugee Convention, so that Article 3 ..."
    private Mention? OfOwnSection() =>
        OfCourt is { } own
        && discourse is { HasCitedInSentence: false, InSentence.IsKnown: true, OfSection: { IsKnown: true } section }
        && section.Ids[0] == own.Ids[0]
            ? own
            : null;

    // "Statute of the Tribunal (adopted by resolution 827), Art. 3": the treaty that the sentence named before the resolution.
    private Mention? BeforeResolution() =>
        discourse.InSentence is { IsKnown: true } ? discourse.AllInSentence.FirstOrDefault(mention => OfTreaty(mention) is not null) : null;

    /// <summary>What a preamble, part or annex is of, as courts, reports and constitutions have too: one of those is of the treaty of its
    /// sentence, of that of its list or of that of the title.</summary>
    /// <param name="isOfTreaty">Whether resolutions do not have such parts.</param>
    /// <param name="mayBeOfCharter">Whether documents of the United Nations write chapters of their Charter so.</param>
    public Mention? OfGroup(bool isOfTreaty, bool mayBeOfCharter) =>
        (isOfTreaty ? OfTreaty(discourse.InSentence) : discourse.InSentence)
        ?? (mayBeOfCharter && discourse.Organ is not null ? discourse.Own : null)
        ?? discourse.OfList
        ?? discourse.OfSection
        ?? discourse.InTitle;

    /// <summary>What a paragraph is of. In a debate about a draft it may be one of that.</summary>
    public Mention? OfParagraph() =>
        discourse.SpeaksOfDraft
            ? (discourse.HasDraftInSentence ? null : discourse.InSentence) ?? discourse.OfList
            : discourse.InSentence
                ?? discourse.InParagraph
                ?? discourse.OfSection
                ?? discourse.Itself
                ?? (discourse.Organ is null ? discourse.OnlyOther ?? discourse.Opening : null);

    /// <summary>That of the only court that the text names, before anything else was named.</summary>
    /// <remarks>"The Committee against Torture found a violation of article 3".</remarks>
    public Mention? OfOnlyCourt() =>
        discourse is { HasSpoken: false, Subject: null, OfOnlyCourt: { } only } && InstrumentSorts.IsAppliedByItsCourt(only) ? only : null;

    /// <summary>An instrument, if it has articles, or may.</summary>
    /// <remarks>"Article 51" in a sentence about resolution 2286 is of no resolution, and "Article 31" of no declaration that is not known
    /// to have articles.</remarks>
    public Mention? OfTreaty(Mention? mention) =>
        mention is null
        || !(sorts.IsResolution(mention) || sorts.IsDeclaration(mention))
        || (mention.IsKnown && sorts.HasArticles(mention.Ids[0]))
            ? mention
            : null;
}
