using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Scanning.Recognisers;

namespace TreatyRefs.Scanning.Binding;

/// <summary>Says what provisions belong to: their instrument, and the article or annex that they leave unsaid.</summary>
internal sealed class ProvisionBinder(InstrumentBinder instruments, RomanArticles romans, Discourse discourse, CitationSink found)
{
    /// <summary>What follows the provisions, and what that means.</summary>
    private readonly record struct BoundTail(int End, Mention? Instrument, PointedContainer? Container, Pinpoint? Place, bool IsPointing)
    {
        public bool IsAbove { get; init; }

        public bool IsOfSomethingElse { get; init; }
    }

    // No treaty has so many chapters: "(ch. 410)" is a paragraph of a judgment.
    private const int MostContainers = 100;

    // Nor has a resolution so many paragraphs: the number of another one.
    private const int MostParagraphs = 500;

    private const int MostSections = 9;

    // "the Court of Appeal Rules 2005"
    private const int FirstYear = 1000;

    private readonly ArticleBefore _articleBefore = new(instruments, discourse);
    private readonly SharedProvisions _shared = new(instruments, discourse, found);
    private readonly BareProvisions _bare = new(instruments, discourse);

    /// <summary>Says which annexes are meant.</summary>
    public AnnexesCited Annexes { get; } = new(instruments.Sorts, discourse);

    /// <summary>Binds provisions.</summary>
    /// <param name="candidate">The provisions.</param>
    /// <param name="before">The instrument before them, where that is known already.</param>
    /// <returns>Whether any of them is a citation.</returns>
    public bool TryBind(ProvisionCandidate candidate, Mention? before = null)
    {
        if (candidate.Others.Count > 0)
        {
            _shared.Bind(candidate);
            return true;
        }

        var named = before ?? Named(candidate);
        var tail = Bind(candidate.Tail);
        if (candidate.NeedsUse && !IsUsed(tail.Instrument))
        {
            return false;
        }

        var isBound = false;
        for (var i = 0; i < candidate.Segments.Count; i++)
        {
            var isLast = i == candidate.Segments.Count - 1;
            var segment = isLast ? candidate.Segments[i] with { End = tail.End } : candidate.Segments[i];
            var sharesTail = isLast || (candidate.SharesTail && MayShare(candidate, i, tail.Instrument));
            // "the Agreement on Agriculture, Article 4, and Article 5 of ..."
            var isNamedBefore = i == 0 && !isLast && candidate.Before is not null;
            var own = sharesTail && !isNamedBefore ? tail.Instrument : null;
            var said = OfResolutionItself(
                own is null ? candidate.Before : candidate.Tail.Instrument,
                segment,
                own ?? (i == 0 || isLast ? named : null)
            );
            isBound |= TryBind(candidate, segment, Spelled(said, segment) ?? said, sharesTail ? tail : default);
        }

        return Ended(isBound, tail.End);
    }

    // "(п. 3 ст. 317, ст. 43 ВКПМД)": who abbreviates shares the name only where it has the article.
    private bool MayShare(ProvisionCandidate candidate, int segment, Mention? tail) =>
        tail is not { IsKnown: true }
        || candidate.Segments[segment].Provisions is not [{ First: var first }, ..]
        || instruments.MayHave(tail, first);

    private bool Ended(bool isBound, int end)
    {
        if (isBound)
        {
            found.Reach(end);
        }
        else
        {
            discourse.Apply(DiscourseEvent.Strayed);
        }

        return isBound;
    }

    // What stands before them, or possesses them.
    private Mention? Named(ProvisionCandidate candidate) =>
        candidate.Before is { } words ? instruments.Bind(words, found)
        : candidate.IsPossessed ? instruments.Possessor(candidate.IsOwn)
        : null;

    private bool IsUsed(Mention? mention) =>
        mention is { IsKnown: true, Ids: [var id, ..] } && (discourse.HasCitedInSentence || discourse.IsUsed(id));

    // "paragraph 3 of resolution 56/83" is none of the articles that it has in its annex.
    private Mention? OfResolutionItself(InstrumentCandidate? words, ProvisionSegment segment, Mention? said) =>
        said is { IsKnown: true, IsResolution: true }
        && words is { Words: InstrumentWords.Resolution, Ids: [var id] }
        && segment.Provisions is [{ } first, ..]
        && ProvisionReader.OutermostOf(first) == ProvisionKind.Paragraph
        && id != said.Ids[0]
        && instruments.Sorts.HasArticles(said.Ids[0])
            ? said with
            {
                Ids = [id],
            }
            : said;

    /// <summary>The part of the text itself that is pointed at; <see langword="null"/> where it is not known.</summary>
    public Pinpoint? Pointed(ProvisionKind kind, bool isThis)
    {
        var outline = discourse.Outline;
        return kind switch
        {
            ProvisionKind.Article => (isThis && outline.Article is not null) || discourse.LastCited is not { } last
                ? outline.Article
                : last.Pinpoint.Article,
            ProvisionKind.Paragraph => outline.ParagraphHere,
            ProvisionKind.Annex => !outline.Annex.IsWhole ? outline.Annex
            : !isThis && !outline.HasHeadings && discourse.AnnexCited is { } cited ? new Pinpoint([cited.Annex])
            : null,
            _ => outline.Container(kind),
        };
    }

    /// <summary>The paragraph that was cited last; <see langword="null"/> where the last citation was of none.</summary>
    public Pinpoint? ParagraphCited() =>
        discourse.LastCited is { Pinpoint: { Article: { IsWhole: false } article, Steps: var steps } }
        && steps.Count > article.Steps.Count
        && steps[article.Steps.Count] is { Form: PinpointStepForm.Inner, Number.IsLetters: false } paragraph
            ? article.Then(paragraph)
            : null;

    /// <summary>Adds a citation of provisions, and takes note of it.</summary>
    public bool Add(
        int start,
        int end,
        LanguageSet languages,
        List<CitedProvision> provisions,
        Mention mention,
        Pinpoint prefix,
        bool isRoman = false,
        bool isOfSeveral = false,
        bool isCompared = false
    )
    {
        found.Add(start, end, languages, Targets(languages, provisions, mention, prefix));
        var last = instruments.TakenApart(mention, Joined(prefix, provisions[^1].First, mention));
        discourse.Apply(
            new DiscourseEvent.Cited(mention, last)
            {
                Place = found.Span(start, end),
                IsRoman = isRoman,
                IsOfSeveral = isOfSeveral || AreOfSeveral(provisions),
            }
        );
        if (mention.By is not (BindingReason.None or BindingReason.Context or BindingReason.Self))
        {
            discourse.Apply(
                isCompared && discourse.InParagraph is not null
                    ? new DiscourseEvent.NamedBeside(mention)
                    : new DiscourseEvent.Mentioned(mention)
            );
        }
        else if (mention is { By: BindingReason.Context, AsWritten: not null } && !mention.Ids.Contains(InstrumentId.StatuteOfWorldCourt))
        {
            // "the Charter" after the Security Council; but pleadings found themselves on the Statute of the Court, and are about others.
            discourse.Apply(new DiscourseEvent.Meant(mention));
        }

        return true;
    }

    private static BoundTarget[] Targets(LanguageSet languages, List<CitedProvision> provisions, Mention mention, Pinpoint prefix)
    {
        var each = mention.Each();
        var targets = new BoundTarget[each.Count * provisions.Count];
        for (var i = 0; i < targets.Length; i++)
        {
            var provision = provisions[i % provisions.Count];
            var first = Joined(prefix, UnitsOfTreaties.AsCalled(provision.First, each[i / provisions.Count], languages), mention);
            var isRange = provision.Last != provision.First;
            targets[i] = new BoundTarget(
                provision.Start,
                provision.End,
                each[i / provisions.Count],
                first,
                isRange ? Joined(prefix, UnitsOfTreaties.AsCalled(provision.Last, each[i / provisions.Count], languages), mention) : first
            );
        }

        return targets;
    }

    // "the Basel Convention ... Article 6(1) BC": from here on the letters are a short name of it.
    private Mention? Spelled(Mention? said, ProvisionSegment segment)
    {
        if (
            said is not { Ids.Count: 0, By: BindingReason.Name, AsWritten: { } written }
            || discourse.Initials.Meaning(written) is not { AsWritten: { } letters } meant
            || segment.Provisions is not [{ First: var first }, ..]
            || instruments.Has(meant, first) == Existence.No
        )
        {
            return null;
        }

        discourse.Apply(new DiscourseEvent.Defined(letters, meant));
        return meant;
    }

    // "Chapter VII of the Charter" in a text that speaks of the Security Council, though it has named another charter last.
    private Mention? OfCouncil(InstrumentCandidate? words, ProvisionSegment segment, Mention mention) =>
        words is { Words: InstrumentWords.Pointer, Designation: Languages.Designation.Charter }
        && mention is { By: BindingReason.BackReference, Ids: [var named, ..] }
        && !discourse.IsNamedInParagraph(named)
        && segment.Provisions is [{ First: { Steps: [{ Kind: ProvisionKind.Chapter }, ..] } chapter }, ..]
        && instruments.OfCouncil(mention, chapter) is { } charter
            ? charter with
            {
                AsWritten = words.AsWritten,
            }
            : null;

    private static bool AreOfSeveral(List<CitedProvision> provisions) =>
        provisions.Count > 1 && provisions[0].First.Article != provisions[^1].First.Article;

    private bool TryBind(ProvisionCandidate candidate, ProvisionSegment segment, Mention? said, BoundTail tail)
    {
        if (
            tail is { Instrument: null, IsAbove: false, IsPointing: false, IsOfSomethingElse: false }
            && (said is null || candidate.IsPossessed)
            && _articleBefore.Of(candidate, segment) is { } article
        )
        {
            return Add(segment.Start, segment.End, candidate.Languages, segment.Provisions, article.Instrument, article.Outer);
        }

        var mention = said ?? Unsaid(candidate, segment, tail);
        mention = OfCouncil(candidate.Tail.Instrument, segment, mention) ?? mention;
        segment = Annexes.OfCited(segment, mention);
        if (segment.Provisions is not [{ First: var first }, ..])
        {
            return false;
        }

        var isBare = said is null && !candidate.IsOfLaw && tail is { IsAbove: false, IsOfSomethingElse: false };
        var ofCourt = isBare ? _bare.OfCourt(mention, first, candidate.IsBroken) : null;
        mention = isBare ? _bare.Told(candidate, segment, mention) : mention;
        var shared = ofCourt ?? mention;
        mention = instruments.Holders.Having(
            ofCourt ?? (candidate.IsPossessed ? null : _bare.Elsewhere(mention, first)) ?? mention,
            first,
            segment.HasLetteredArticle
        );
        var isBound = TryAdd(candidate, segment, said, mention, tail);
        if (isBound)
        {
            Learn(segment, mention, shared, ofCourt);
            LearnUnknown(said);
        }

        return isBound;
    }

    // What provisions are of whose instrument is not said.
    private Mention Unsaid(ProvisionCandidate candidate, ProvisionSegment segment, BoundTail tail) =>
        tail is { IsAbove: false, Container: { Kind: ProvisionKind.Article, IsThis: false } }
        && discourse is { Outline.HasHeadings: false, LastCited: { Instrument.IsKnown: true } last }
            ? last.Instrument.InContext()
        : tail.IsAbove ? instruments.Here(segment.Provisions is [var provision, ..] && IsOfDocument(provision, tail))
        : tail.IsOfSomethingElse || _bare.IsOfUnread(candidate) ? Mention.OfSomethingElse
        : OfLaw(candidate, segment, Numbered(segment, Implied(candidate, segment)));

    private bool TryAdd(ProvisionCandidate candidate, ProvisionSegment segment, Mention? said, Mention mention, BoundTail tail) =>
        (!candidate.MayBeCount || said is not null || IsKnownArticle(mention, segment))
        && PrefixOf(candidate, segment.Provisions[0], tail, mention, isExplicit: said is not null) is { } prefix
        && IsCitation(segment, mention, said is not null, tail)
        && Add(
            segment.Start,
            segment.End,
            candidate.Languages,
            Annexes.OfItself(segment.Provisions, mention),
            mention,
            prefix,
            segment.IsRoman,
            candidate.Segments.Count > 1,
            candidate.IsCompared
        );

    // "see paragraph 9 below" under the name of a treaty: what is about one has paragraphs of its own, unless it is the treaty's text and
    // its article has that one.
    private bool IsOfDocument(CitedProvision provision, BoundTail tail) =>
        tail is { IsAbove: true, Place: null }
        && ProvisionReader.OutermostOf(provision) == ProvisionKind.Paragraph
        && !discourse.IsSubjectGiven
        && discourse.Subject is not null
        && !instruments.Sorts.IsResolution(instruments.Here())
        && (
            !discourse.Outline.HasHeadings
            || (
                discourse.Outline.Article is { } article
                && instruments.Has(instruments.Here(), new Pinpoint([.. article.Steps, .. provision.First.Steps])) == Existence.No
            )
        );

    private void LearnUnknown(Mention? said)
    {
        if (said is { By: BindingReason.None })
        {
            discourse.Apply(new DiscourseEvent.PointedToUnknown(said.Designation));
        }
    }

    // What follows goes on with what the court applies; and what has told one of several by its provision has told which the text means by
    // their name.
    private void Learn(ProvisionSegment segment, Mention mention, Mention shared, Mention? ofCourt)
    {
        if (ofCourt is { IsKnown: true })
        {
            discourse.Apply(new DiscourseEvent.Meant(ofCourt));
        }

        if (
            shared is { IsKnown: true, By: BindingReason.Context }
            && !mention.Ids.SequenceEqual(shared.Ids)
            && segment.Provisions[0].First.Steps is not [{ Kind: ProvisionKind.Annex, Number.IsNone: true }, ..] // "of the annex" alone
            && !instruments.MayHave(shared, segment.Provisions[0].First)
        )
        {
            // It speaks of something else from here on.
            discourse.Apply(
                mention.IsKnown ? new DiscourseEvent.Mentioned(mention) : new DiscourseEvent.LawMentioned(Mention.OfSomethingElse)
            );
        }

        if (shared.Ids.Count > 1 && mention.IsKnown && shared.Ids.Contains(mention.Ids[0]))
        {
            discourse.Apply(new DiscourseEvent.Told(mention with { Evidence = found.Span(segment.Start, segment.End) }));
        }
    }

    // "the carrier's Chapter 15 proceeding" is of no treaty that is not known to have such a chapter.
    private Mention OfLaw(ProvisionCandidate candidate, ProvisionSegment segment, Mention implied) =>
        candidate.IsOfLaw
        && segment.Provisions.Count > 0
        && !(
            implied.IsKnown
            && ProvisionReader.OutermostOf(segment.Provisions[0]) == ProvisionKind.Chapter
            && instruments.Has(implied, segment.Provisions[0].First) == Existence.Yes
        )
            ? Mention.OfSomethingElse
            : implied;

    private bool IsKnownArticle(Mention mention, ProvisionSegment segment) =>
        mention.IsKnown
        && ProvisionReader.OutermostOf(segment.Provisions[0]) == ProvisionKind.Article
        && instruments.Has(mention, segment.Provisions[0].First) == Existence.Yes;

    private Mention Numbered(ProvisionSegment segment, Mention unnumbered) =>
        OrOneOfSeveral(segment, unnumbered) is var implied && segment.IsRoman ? romans.Of(implied, segment.Provisions[0].First)
        : segment is { IsArabic: true, Provisions: [{ First.Article.IsWhole: false } article, ..] }
            ? romans.OfArabic(implied, article.First)
        : implied;

    // "UNCLOS and the UN Charter were invoked. Article 298 ..."
    private Mention OrOneOfSeveral(ProvisionSegment segment, Mention implied) =>
        implied.By == BindingReason.None
        && discourse.Several is { } several
        && segment.Provisions is [{ } first, ..]
        && ProvisionReader.OutermostOf(first) == ProvisionKind.Article
            ? (segment.IsRoman ? romans.OfSeveral(several, first.First) : null) ?? instruments.Holders.OneWith(several, first.First)
            : implied;

    // A treaty without rules of its own is not meant by "Rule 39".
    private Mention Implied(ProvisionCandidate candidate, ProvisionSegment segment)
    {
        if (segment.Provisions.Count == 0)
        {
            return instruments.Implied();
        }

        var kind = ProvisionReader.OutermostOf(segment.Provisions[0]);
        var isArticle = HasArticleInside(segment);
        var implied = instruments.Implied(
            isArticle || kind is ProvisionKind.Article or ProvisionKind.Chapter or ProvisionKind.Title,
            isGroup: !isArticle && IsGroup(kind),
            mayBeOfCharter: kind == ProvisionKind.Chapter
                || (
                    kind == ProvisionKind.Article
                    && (segment.IsCapitalised || (candidate.Languages & LanguageTraits.ArticlesHaveCapitals).IsEmpty)
                )
        );
        return MayBeOf(implied, kind, candidate, segment)
            ? (kind == ProvisionKind.Chapter ? instruments.OfCouncil(implied, segment.Provisions[0].First) : null) ?? implied
            : Mention.None;
    }

    // What laws and courts number too is of a treaty only where more tells so.
    private bool MayBeOf(Mention implied, ProvisionKind kind, ProvisionCandidate candidate, ProvisionSegment segment)
    {
        var first = segment.Provisions[0].First;
        var isSubject = implied.IsKnown && discourse.Subject == implied.Ids[0];
        bool IsKnown() => implied.IsKnown && instruments.Has(implied, first) == Existence.Yes;

        return kind switch
        {
            // "Federal Rules 11 and 12"
            ProvisionKind.Rule or ProvisionKind.Regulation => implied.IsKnown
                && candidate.StandsFree
                && instruments.Sorts.HasUnits(implied.Ids[0]),
            // "section 14" is mostly of a law; treaties have few, inside of their parts.
            ProvisionKind.Section => segment.HasCapital
                || isSubject
                || IsKnown()
                || first.Steps[0].Number is not { Leading: > MostSections },
            // "her Title VII claim": acts have titles, and few treaties.
            ProvisionKind.Title => IsKnown(),
            // "The First Schedule" beside a treaty is mostly of the act that sets the treaty out in it.
            ProvisionKind.Schedule => segment.IsCapitalised && isSubject,
            _ => true,
        };
    }

    private BoundTail Bind(ProvisionTail tail)
    {
        var place = tail.Container is { } pointed ? PointedInSentence(pointed) ?? Pointed(pointed.Kind, pointed.IsThis) : null;
        if (tail.Container is { } unknown && place is null && !unknown.Kind.GroupsArticles())
        {
            // What is pointed at is not known: nothing is said by that, nor by what follows it.
            return new BoundTail(tail.EndBeforeContainer, null, null, null, tail.IsAbove)
            {
                IsOfSomethingElse = unknown is { Kind: ProvisionKind.Annex, IsThis: false } && !discourse.Outline.HasHeadings,
            };
        }

        var isPointing = tail.IsAbove || tail.Container is not null;
        var (instrument, end) = InstrumentOf(tail);
        return new BoundTail(end, instrument, tail.Container, place, isPointing)
        {
            IsAbove = tail.IsAbove,
            IsOfSomethingElse = tail.IsOfSomethingElse || IsOfThisOther(tail.ThisOther),
        };
    }

    // "desta Constituição" after "Constituição da OIT" is no law at home.
    private bool IsOfThisOther(string? noun) =>
        noun is not null
        && !discourse.Outline.HasHeadings
        && discourse.InParagraph?.AsWritten?.Contains(noun, StringComparison.OrdinalIgnoreCase) != true;

    // "subparagraph (d) of the same paragraph"
    private Pinpoint? PointedInSentence(PointedContainer pointed) =>
        pointed.Kind == ProvisionKind.Paragraph && discourse.InParagraph is not null && !discourse.Outline.HasHeadings
            ? ParagraphCited()
            : null;

    private (Mention? Instrument, int End) InstrumentOf(ProvisionTail tail)
    {
        if (tail.Instrument is not { } words)
        {
            return (tail.IsThereof ? instruments.Last() : null, tail.End);
        }

        var mention = instruments.Bind(words, found);
        if (words.Words == InstrumentWords.Note && !mention.IsKnown)
        {
            return (null, tail.End);
        }

        // "the Constitution" is a law first, unless the text has named one that calls itself so.
        var isLaw = words is { Words: InstrumentWords.Pointer, Designation: "constitution" } && mention.By == BindingReason.None;
        return !isLaw ? (mention, words.End)
            : words.Otherwise is { } law ? (instruments.Bind(law, found), law.End)
            : (tail.IsThereof ? instruments.Last() : null, tail.End);
    }

    /// <summary>What stands before the provision in its pinpoint: the article of a bare paragraph, the annex that is pointed at.</summary>
    /// <returns><see langword="null"/> where a paragraph's article is not known.</returns>
    private Pinpoint? PrefixOf(ProvisionCandidate candidate, CitedProvision provision, BoundTail tail, Mention mention, bool isExplicit)
    {
        var outermost = ProvisionReader.OutermostOf(provision);
        outermost = outermost == ProvisionKind.Sentence ? ProvisionKind.Paragraph : outermost; // it is of an article too
        if (tail.Place is { } place && !IsGrouping(place))
        {
            return outermost == ProvisionKind.Paragraph || place.Steps is [{ Kind: ProvisionKind.Annex }] ? place : default(Pinpoint);
        }

        if (tail.Place is { } outer && IsInside(provision, outer))
        {
            return outer; // "section 1 of this Part"
        }

        if (outermost != ProvisionKind.Paragraph || IsOfDocument(provision, tail))
        {
            return default(Pinpoint);
        }

        if (instruments.Sorts.IsResolution(mention))
        {
            return IsOfOther(candidate, provision, mention) || provision.First.Steps[0].Number.Leading > MostParagraphs
                ? null
                : default(Pinpoint);
        }

        if (isExplicit && mention.By != BindingReason.Self)
        {
            return mention.IsKnown && instruments.Sorts.HasParagraphsAlone(mention.Ids[0]) ? default(Pinpoint) : null;
        }

        var outline = discourse.Outline;
        return tail.IsAbove && discourse.Subject is null && !outline.HasHeadings ? default(Pinpoint)
            : tail.IsPointing && discourse.LastCited is { } last && !outline.HasHeadings ? last.Pinpoint.Article
            : !outline.HasHeadings || discourse.Subject is null ? null
            : IsPointAlone(candidate, provision) && outline.ParagraphHere is { } paragraph ? paragraph // "subparagraph (b)"
            : outline.Article;
    }

    // "Item 4 of the agenda", "letter S", after a sentence on a resolution: that has paragraphs.
    private bool IsOfOther(ProvisionCandidate candidate, CitedProvision provision, Mention resolution) =>
        candidate.AreOfTreaty
        && resolution.By == BindingReason.Context
        && (
            provision.First.Steps[0].Number.IsLetters
            || candidate.Segments[0].IsOfJoinedScript // 제3호 선박, 第8号: its points have letters
            || discourse.InSentence?.Ids.SequenceEqual(resolution.Ids) != true
        );

    // "Chapter 5" or "section 2" alone may be of any book; of an instrument, or in a text about one, it is cited.
    private bool IsCitation(ProvisionSegment segment, Mention mention, bool isExplicit, BoundTail tail)
    {
        var kind = ProvisionReader.OutermostOf(segment.Provisions[0]);
        if (kind.GroupsArticles() && segment.Provisions[0].First.Steps[0].Number.Leading > MostContainers)
        {
            return false;
        }

        if (HasArticleInside(segment))
        {
            return true;
        }

        if (kind == ProvisionKind.Annex && mention is { IsKnown: false, AsWritten: { } symbol } && symbol.Contains('/'))
        {
            return false; // "S/2014/136, annex": of a letter or a report
        }

        if (kind is ProvisionKind.Article or ProvisionKind.Paragraph || isExplicit || tail.IsPointing)
        {
            return !(kind == ProvisionKind.Article && mention.By == BindingReason.Context && IsPlaceholder(segment))
                && (mention.By != BindingReason.None || kind == ProvisionKind.Article || tail.IsPointing);
        }

        if (kind is ProvisionKind.Rule or ProvisionKind.Regulation && mention.By == BindingReason.None)
        {
            return segment.HasCapital && discourse.HasMentions && segment.Provisions[0].First.Steps[0].Number.Leading < FirstYear;
        }

        return mention.IsKnown
            && !IsWordAlone(segment, kind)
            && (
                segment.HasCapital
                || discourse.Subject is not null
                || (kind == ProvisionKind.Chapter && (discourse.Organ is not null || IsOfCouncil(mention)))
            );
    }

    // "acting under Chapter VII"
    private bool IsOfCouncil(Mention mention) =>
        mention.Evidence == discourse.SecurityCouncil || (discourse.SecurityCouncil is not null && mention.Ids[0] == InstrumentId.Charter);

    // What courts, reports and constitutions have too.
    private static bool IsGroup(ProvisionKind kind) =>
        kind
            is ProvisionKind.Preamble
                or ProvisionKind.Part
                or ProvisionKind.Title
                or ProvisionKind.Chapter
                or ProvisionKind.Section
                or ProvisionKind.Annex
                or ProvisionKind.Appendix;

    // 附件七第9条, "Annex VII, article 9": whatever it is of, that is no annex of this document.
    private static bool HasArticleInside(ProvisionSegment segment) =>
        segment.Provisions is [{ First.Steps: [{ Kind: ProvisionKind.Annex }, { Form: PinpointStepForm.Main }, ..] }, ..];

    // "Article N" stands for any article.
    private static bool IsPlaceholder(ProvisionSegment segment) =>
        segment.Provisions[0].First.Steps is [{ Number: { IsLetters: true } number }] && number.ToString().Length == 1;

    // 序言 is a word too, and 附件 where the text is no instrument itself.
    private bool IsWordAlone(ProvisionSegment segment, ProvisionKind kind) =>
        segment.IsOfJoinedScript
        && segment.Provisions[0].First.Steps is [var step]
        && (
            kind == ProvisionKind.Preamble
            || (kind is ProvisionKind.Annex or ProvisionKind.Appendix && step.Number.IsNone && !discourse.Outline.HasHeadings)
        );

    private static bool IsPointAlone(ProvisionCandidate candidate, CitedProvision provision) =>
        candidate.ArePointsAlone && provision.First.Steps[0].Number.IsLetters;

    private static bool IsInside(CitedProvision provision, Pinpoint outer) =>
        provision.First.Steps[0] is { Form: PinpointStepForm.Named } inner
        && inner.Kind.GroupsArticles()
        && inner.Kind > outer.Steps[^1].Kind;

    private static bool IsGrouping(Pinpoint container) =>
        container.Steps is [.., { Form: PinpointStepForm.Named } last] && last.Kind.GroupsArticles();

    // A paragraph of a resolution is its outermost provision.
    private static Pinpoint Joined(Pinpoint prefix, Pinpoint pinpoint, Mention mention) =>
        !prefix.IsWhole ? prefix.Then(pinpoint)
        : pinpoint.Steps is [{ Form: PinpointStepForm.Inner }, ..] && mention.By != BindingReason.None ? pinpoint.WithOutermostMain()
        : pinpoint;
}
