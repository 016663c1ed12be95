using TreatyRefs.Grammar;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Scanning.Recognisers;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Binding;

/// <summary>What a text has said so far: its subject, its short names, what it mentioned and cited last, and where in it we
/// stand.</summary>
/// <remarks>Changed by <see cref="Apply"/> alone. What is kept is bounded: the last mentions, and
/// <see cref="CitationScanner.MostDefinitions"/> short names.</remarks>
internal sealed class Discourse
{
    private const int MostTogether = 4;
    private const int EnoughForMeaning = 2;
    private const int MostMentions = 24;

    private readonly Dictionary<Alias, Mention> _meanings = [];
    private readonly Dictionary<string, Mention?> _definedNouns = [];
    private readonly FirstNamed _first = new();
    private readonly NoteMarks _marks = new();
    private readonly Dictionary<InstrumentId, TextSpan?> _named = [];
    private readonly HashSet<InstrumentId> _namedTogether = [];
    private readonly HashSet<InstrumentId> _withArticles = [];
    private readonly Dictionary<InstrumentId, int> _timesCited = [];
    private readonly HashSet<InstrumentId> _inSentence = [];
    private readonly HashSet<InstrumentId> _namedInParagraph = [];
    private readonly HashSet<InstrumentId> _citedInRoman = [];
    private readonly Dictionary<string, int> _pointedToUnknown = [];

    // Whether the sentence, and the paragraph, have named a law or what nobody knows.
    private bool _hasOtherInSentence;
    private bool _hasOtherInParagraph;
    private readonly Dictionary<string, Mention> _ofCourts = [];
    private readonly HashSet<string> _courts = [];
    private readonly Dictionary<InstrumentId, TextSpan> _groups = [];
    private readonly ParagraphAbout _about = new();
    private readonly UsualNouns _usualNouns = new();
    private List<Mention> _recent = [];
    private List<Mention>? _recentInBody;
    private Mention? _ended;
    private InstrumentId? _firstSection;
    private bool _hasUnknown;
    private bool _hasUnknownTreaty;
    private bool _hasOrgans;
    private bool _hasOpened;
    private bool _hasCitedSeveral;
    private int _sentenceOfSpoken;
    private CitedArticle? _articleOfTitle;
    private CitedArticle? _articleOfSection;

    /// <summary>A discourse.</summary>
    /// <param name="subject">What the text is about, where that is given; a text may say so itself.</param>
    /// <param name="designation">What that calls itself.</param>
    /// <param name="names">The words of the library's names.</param>
    public Discourse(InstrumentId? subject, string designation, WordNumbers names)
    {
        Aliases = new AliasTable(names);
        (Subject, SubjectDesignation, IsSubjectGiven) = (subject, designation, subject is not null);
    }

    /// <summary>What the text is about: given, or the title at its head.</summary>
    public InstrumentId? Subject { get; private set; }

    /// <summary>What the subject calls itself.</summary>
    public string SubjectDesignation { get; private set; }

    /// <summary>The article of another instrument that its title names.</summary>
    public Pinpoint? ArticleOfOther { get; private set; }

    /// <summary>The title that says so; <see langword="null"/> where it was given.</summary>
    public TextSpan? SubjectEvidence { get; private set; }

    /// <summary>The organ of the United Nations whose document it is, where its head says so.</summary>
    public UnitedNationsOrgan? Organ { get; private set; }

    /// <summary>The organ of the United Nations whose resolutions the text speaks of, and where it has said so first;
    /// <see langword="null"/> where it has named none, or several.</summary>
    public (UnitedNationsOrgan Organ, TextSpan Place)? OnlyOrgan { get; private set; }

    /// <summary>Where the text speaks of the Security Council first; <see langword="null"/> where it does not.</summary>
    public TextSpan? SecurityCouncil { get; private set; }

    /// <summary>The instrument of the court or organ whose document it is, which that calls by no more than "the Convention", "the
    /// Charter".</summary>
    public Mention? Own { get; private set; }

    /// <summary>Whether the text is a judgment or decision of a court or committee that has such an instrument.</summary>
    public bool IsOfCourt => Own is not null && Organ is null && Subject is null;

    /// <summary>The resolution that the text is, where its head says so; a treaty with articles of its own is its
    /// <see cref="Subject"/>.</summary>
    public Mention? Itself { get; private set; }

    /// <summary>Whether it was given from outside.</summary>
    public bool IsSubjectGiven { get; }

    /// <summary>Whether the text has spoken of a draft, whose paragraphs it may mean.</summary>
    public bool SpeaksOfDraft { get; private set; }

    /// <summary>Whether the sentence has.</summary>
    public bool HasDraftInSentence { get; private set; }

    /// <summary>The last mention in the sentence.</summary>
    public Mention? InSentence { get; private set; }

    /// <summary>The instrument of the court or committee that the sentence has named, if it has named no other instrument and no law
    /// since; with no instrument where it has named courts of several.</summary>
    public Mention? CourtInSentence { get; private set; }

    /// <summary>What the court or committee applies that the sentence has named last, if that is one instrument.</summary>
    public Mention? AppliedInSentence =>
        CourtInSentence is { IsKnown: true } court && InstrumentSorts.IsAppliedByItsCourt(court) ? court : null;

    /// <summary>The last mention in the last sentence of the paragraph that has any.</summary>
    public Mention? EndedSentence => _ended;

    /// <summary>Whether the sentence has spoken of an instrument that it does not name: "the treaty with Brazil".</summary>
    public bool HasUnnamedInSentence { get; private set; }

    /// <summary>Whether the sentence has cited a provision.</summary>
    public bool HasCitedInSentence { get; private set; }

    /// <summary>The last instrument in the paragraph to which a provision belonged, or that was named.</summary>
    public Mention? InParagraph { get; private set; }

    /// <inheritdoc cref="ParagraphAbout.Before"/>
    public Mention? BeforeParagraph => _about.Before;

    /// <summary>The only instrument that the sentence has named so far; <see langword="null"/> where it has named none, or
    /// several.</summary>
    public Mention? OnlyInSentence => _inSentence.Count > 1 ? null : InSentence;

    /// <summary>The known instruments that the sentence has named, the latest first.</summary>
    public IEnumerable<Mention> AllInSentence =>
        RecentMentions.TakeWhile(mention => mention.Ids.Count > 0 && _inSentence.Contains(mention.Ids[0]));

    /// <summary>The known instruments that the paragraph has named, the latest first, each once; none where it has named a law or what
    /// nobody knows as well.</summary>
    public IEnumerable<Mention> AllInParagraph =>
        RecentMentions
            .TakeWhile(_ => !_hasOtherInParagraph)
            .Where(mention => mention.IsKnown && _namedInParagraph.Contains(mention.Ids[0]))
            .DistinctBy(mention => mention.Ids[0]);

    /// <summary>The known instruments that the last sentence with any has named beside each other, where nothing was named since: of which
    /// of them a bare article is, its number may tell.</summary>
    public Mention? Several { get; private set; }

    /// <summary>Whether the text means by a noun alone, again and again, an instrument that it has not named: one that it names later
    /// beside that is not it.</summary>
    public bool MeansUnnamedBy(string designation) => _pointedToUnknown.GetValueOrDefault(designation) >= EnoughForMeaning;

    /// <summary>Whether the text has named several instruments that have articles.</summary>
    public bool NamesSeveral => _withArticles.Count > 1;

    /// <summary>Whether the text has cited articles of an instrument in Roman numbers.</summary>
    public bool IsCitedInRoman(InstrumentId id) => _citedInRoman.Contains(id);

    /// <summary>Whether a paragraph of the text has ended, be it no more than a title.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>What the line at the head of the text names, where it names one instrument.</summary>
    public Mention? InTitle { get; private set; }

    /// <summary>What the list is about in which the text stands; <see langword="null"/> where it stands in none.</summary>
    public Mention? OfList { get; private set; }

    /// <summary>What the heading names of the section in which the text stands; <see langword="null"/> where it names no
    /// instrument.</summary>
    public Mention? OfSection { get; private set; }

    /// <summary>In a heading, the article that the heading before it on its level cites: "Article 22 VCDR", and then "Article 29";
    /// <see langword="null"/> where that cites none, and below the heading.</summary>
    public CitedArticle? BesideSection { get; private set; }

    /// <summary>Whether it has sections about different instruments: what it began with says nothing of those that name none.</summary>
    public bool HasSectionsOfSeveral { get; private set; }

    /// <summary>The last citation with a provision.</summary>
    public (Mention Instrument, Pinpoint Pinpoint)? LastCited { get; private set; }

    /// <summary>The annex with a number that the text cited last, and of what.</summary>
    public (Mention Instrument, PinpointStep Annex)? AnnexCited { get; private set; }

    /// <summary>The provision that the paragraph of the text cited last, where it has named nothing else since.</summary>
    public (Mention Mention, Pinpoint Pinpoint, TextSpan? Place)? SpokenOf { get; private set; }

    /// <summary>Whether it has cited that beside other articles, of any of which a paragraph may be.</summary>
    public bool HasSpokenOfSeveral { get; private set; }

    /// <summary>The article on which the text comments here: the one that the heading of its section cites, or else its title. Where these
    /// do not say of what it is, that with which the text cites it elsewhere.</summary>
    public CitedArticle? CommentedOn =>
        (_articleOfSection ?? (OfSection is null || IsOfTitle(OfSection) ? _articleOfTitle : null)) is not { } article ? null
        : article.Mention.IsKnown ? article
        : Articles.Of(article.Article) is { Mention: { IsKnown: true } elsewhere } ? article with { Mention = elsewhere }
        : null;

    private bool IsOfTitle(Mention section) => section.Ids.SequenceEqual(_articleOfTitle?.Mention.Ids ?? []);

    /// <summary>The article that it has cited alone and last, where it has named nothing else since.</summary>
    /// <param name="since">Where it must stand at least.</param>
    public CitedArticle? OnlyArticle(long since) =>
        SpokenOf is { Pinpoint.Article: { IsWhole: false } article, Place: { } place } spoken && place.Start >= since && !HasSpokenOfSeveral
            ? new CitedArticle(spoken.Mention, article, place)
            : null;

    /// <summary>How many sentences have ended since it cited that.</summary>
    public int SentencesSinceSpokenOf => Sentences - _sentenceOfSpoken;

    /// <summary>What "ibid." repeats.</summary>
    public (Mention Instrument, Pinpoint Pinpoint)? Antecedent => Notes.HasNotes ? Notes.Antecedent : LastCited;

    /// <summary>What its notes cite.</summary>
    public NoteBook Notes { get; } = new();

    /// <summary>Where in its outline the text stands.</summary>
    public Outline Outline { get; } = new();

    /// <summary>The short names that it has given.</summary>
    public AliasTable Aliases { get; }

    // The short names that treaties of two nations go by.
    private readonly TailsOfNames _tails = new();

    /// <summary>The initials of the names that it has written out.</summary>
    public InitialsOfNames Initials { get; } = new();

    /// <summary>What it has named, in order.</summary>
    public NamedInOrder NamedInOrder { get; } = new();

    /// <summary>With what it has cited articles.</summary>
    public CitedArticles Articles { get; } = new();

    /// <summary>With what it has cited parts, chapters and annexes.</summary>
    public CitedArticles Containers { get; } = new();

    /// <summary>Whether it has named anything yet, known or not: an instrument, a law.</summary>
    public bool HasSpoken => _first.HasSpoken;

    /// <summary>The only instrument that its first paragraph names that names any, if nothing else was named before, no law
    /// either.</summary>
    /// <param name="after">The sentence after which it must be.</param>
    public Mention? FirstNamed(int after) => _first.Sentence > after ? _first.Only : null;

    /// <summary>How many sentences have ended.</summary>
    public int Sentences { get; private set; }

    /// <summary>The instruments that it has named.</summary>
    public IReadOnlyCollection<InstrumentId> Named => _named.Keys;

    /// <summary>Where it first named one of these.</summary>
    public TextSpan? EvidenceOf(InstrumentId named) => _named.GetValueOrDefault(named);

    /// <summary>Where it first named the organization that an instrument made; <see langword="null"/> where it has not.</summary>
    public TextSpan? EvidenceOfGroup(InstrumentId constitution) => _groups.TryGetValue(constitution, out var place) ? place : null;

    /// <summary>The instruments that it has named, alone or with all that share the name: "the Geneva Conventions".</summary>
    public IReadOnlyCollection<InstrumentId> NamedTogether => _namedTogether;

    /// <summary>The words that may yet decide what later words mean.</summary>
    public IEnumerable<TextSpan> Evidence =>
        _meanings
            .Values.Concat(_recent)
            .Concat(_recentInBody ?? [])
            .Concat(_marks.Mentions)
            .Append(InSentence)
            .Append(InParagraph)
            .Append(OfParagraph.Last)
            .Append(CourtInSentence)
            .Append(OfList)
            .Append(OfSection)
            .Append(InTitle)
            .Append(LastCited?.Instrument)
            .Append(AnnexCited?.Instrument)
            .Concat(_about.Mentions)
            .Concat(NamedInOrder.Mentions)
            .Concat(Initials.Mentions)
            .Select(mention => mention?.Evidence)
            .Concat(_ofCourts.Values.Select(mention => mention.Evidence))
            .Concat(Articles.Evidence)
            .Concat(Containers.Evidence)
            .Append(SubjectEvidence)
            .Append(SpokenOf?.Place)
            .Append(_articleOfTitle?.Place)
            .Append(_articleOfSection?.Place)
            .Append(OnlyOrgan?.Place)
            .Concat(_groups.Values.Select(place => (TextSpan?)place))
            .Concat(Notes.Evidence)
            .Concat(_named.Values)
            .OfType<TextSpan>();

    /// <summary>The last mentions, the latest first.</summary>
    public IEnumerable<Mention> RecentMentions
    {
        get
        {
            for (var i = _recent.Count - 1; i >= 0; i--)
            {
                yield return _recent[i];
            }
        }
    }

    /// <summary>The instruments of the last mentions, the latest first, and then the subject.</summary>
    public IEnumerable<InstrumentId> Recent =>
        RecentMentions.SelectMany(mention => mention.Ids).Concat(Subject is { } subject ? [subject] : []);

    /// <summary>Whether the text has mentioned any instrument.</summary>
    public bool HasMentions => _recent.Count > 0;

    /// <summary>Whether the text has named an instrument, or cited a provision of it.</summary>
    public bool IsUsed(InstrumentId id) => id == Subject || _named.ContainsKey(id);

    /// <summary>The instruments that it has named and that have articles, or may.</summary>
    public IReadOnlyCollection<InstrumentId> NamedWithArticles => _withArticles;

    /// <summary>Whether the paragraph has named a law or what nobody knows.</summary>
    public bool HasOtherInParagraph => _hasOtherInParagraph;

    /// <summary>Whether the text has named a law after the last instrument that it named.</summary>
    public bool HasOtherSince { get; private set; }

    /// <summary>How often the text has cited provisions of an instrument with its name.</summary>
    public int TimesCited(InstrumentId id) => _timesCited.GetValueOrDefault(id);

    /// <summary>Whether it has named no treaty and no law that the library does not know, and several instruments.</summary>
    public bool NamesOnlyKnown => !_hasUnknownTreaty && !_hasOtherInParagraph && _named.Count > 1;

    /// <summary>The one instrument beside its subject of which it speaks, if it names no other, known or unknown.</summary>
    public Mention? OnlyOther
    {
        get
        {
            var subject = Subject;
            return !_hasUnknown && IsOneBesideSubject(_named.Keys)
                ? _recent.FindLast(mention => mention.IsKnown && mention.Ids[0] != subject)
                : null;
        }
    }

    /// <summary>The one instrument beside its subject that may have articles of which it speaks: resolutions have none.</summary>
    public Mention? OnlyOtherWithArticles
    {
        get
        {
            var subject = Subject;
            return !_hasUnknownTreaty && IsOneBesideSubject(_withArticles)
                ? _recent.FindLast(mention => mention.IsKnown && mention.Ids[0] != subject && _withArticles.Contains(mention.Ids[0]))
                : null;
        }
    }

    /// <summary>Whether it has cited an article of its subject: what speaks of another treaty beside it goes back to that.</summary>
    public bool CitesSubject { get; private set; }

    private bool IsOneBesideSubject(ICollection<InstrumentId> named) =>
        named.Count - (Subject is { } subject && named.Contains(subject) ? 1 : 0) == 1;

    /// <summary>The one instrument that the first sentence names that names any: the text is about it until it says otherwise.</summary>
    public Mention? Opening { get; private set; }

    /// <summary>Which instrument with articles the paragraph has named last.</summary>
    public TreatyOfParagraph OfParagraph { get; } = new();

    /// <summary>The instrument that the sentence has named last, if only to compare: of that "whose article 5" speaks.</summary>
    public Mention? LastInSentence { get; private set; }

    /// <summary>What the line above the paragraph names, where it ends with a colon: "《任择议定书》条款：".</summary>
    public Mention? OfLabel { get; private set; }

    /// <summary>What a noun alone means rather than the instrument that the text has named last, in an earlier paragraph.</summary>
    public Mention? RatherThan(Mention? last) =>
        last is { Ids: [var id, ..] } && !_namedInParagraph.Contains(id) && _usualNouns.RatherThan(id) is { } usual
            ? _recent.FindLast(mention => mention.Ids is [var one] && one == usual && mention.Designation == last.Designation)
            : null;

    /// <summary>Whether the paragraph has named an instrument.</summary>
    public bool IsNamedInParagraph(InstrumentId id) => _namedInParagraph.Contains(id);

    /// <summary>Whether we stand in a note of which it is known where in the body it is.</summary>
    public bool IsBesideMark => _recentInBody is not null;

    /// <summary>Takes note of something that the text has said.</summary>
    public void Apply(DiscourseEvent said)
    {
        switch (said)
        {
            case DiscourseEvent.SubjectGiven subject:
                Give(subject);
                break;
            case DiscourseEvent.Mentioned mentioned:
                Remember(mentioned.Mention);
                Notes.Mention(mentioned.Mention);
                Spell(mentioned.Mention);
                break;
            case DiscourseEvent.NamedBeside beside:
                KeepBeside(beside.Mention);
                break;
            case DiscourseEvent.AmendmentNamed amendment:
                _usualNouns.Name(amendment.Mention);
                break;
            case DiscourseEvent.Told told:
                Know(told.Mention);
                break;
            case DiscourseEvent.LawMentioned law:
                Name(law);
                break;
            case DiscourseEvent.PointedToUnknown pointed:
                PointToUnknown(pointed.Designation);
                break;
            case DiscourseEvent.Cited cited:
                Cite(cited);
                break;
            case DiscourseEvent.Defined defined when Aliases.Count < CitationScanner.MostDefinitions:
                _meanings[Aliases.Add(defined.Term)] = defined.Meaning;
                Define(defined);
                break;
            default:
                GoOn(said);
                Speak(said);
                break;
        }
    }

    // With what instrument an article is cited, where the words say so.
    private void Note(DiscourseEvent.Cited cited)
    {
        CitesSubject |= cited is { Mention.IsKnown: true, Pinpoint.Article.IsWhole: false } && cited.Mention.Ids[0] == Subject;
        var isSaid = cited.Mention.By is BindingReason.Name or BindingReason.DefinedTerm or BindingReason.BackReference;
        if (isSaid && cited.Pinpoint.Steps is [{ Form: PinpointStepForm.Named, Number.IsNone: false } container, ..])
        {
            Containers.Add(new Pinpoint([container]), cited.Mention, Sentences);
        }

        if (isSaid && cited.Mention.IsKnown && cited.Pinpoint.Steps.Count > 0)
        {
            _timesCited[cited.Mention.Ids[0]] = _timesCited.GetValueOrDefault(cited.Mention.Ids[0]) + 1;
        }

        if (isSaid && cited.Pinpoint.Article is { } article)
        {
            Articles.Add(article, cited.Mention, Sentences);
            if (cited.Mention.IsKnown && cited.Mention.Ids[0] != Subject)
            {
                Outline.ForgetLone(article);
            }
        }
    }

    // What a name that is written out may be called from here on.
    private void Spell(Mention mention)
    {
        Initials.Name(mention);
        if (_tails.After(mention) is { } tail)
        {
            Apply(tail);
        }
    }

    private void Define(DiscourseEvent.Defined defined)
    {
        if (ShortName.NounOf(defined.Term) is { } noun)
        {
            var isOther = _definedNouns.TryGetValue(noun, out var known) && !(known?.Ids.SequenceEqual(defined.Meaning.Ids) ?? false);
            _definedNouns[noun] = isOther || !defined.Meaning.IsKnown ? null : defined.Meaning;
        }
    }

    // Whose text it is, and of whom it speaks.
    private void Speak(DiscourseEvent said)
    {
        switch (said)
        {
            case DiscourseEvent.DocumentOpened document:
                (Organ, Own) = (document.Organ, document.Own);
                break;
            case DiscourseEvent.CourtNamed court:
                Name(court.Own);
                NameCourtInSentence(court.Own);
                Abbreviate(court.Abbreviation);
                break;
            case DiscourseEvent.OrganizationNamed organization:
                _groups.TryAdd(organization.Constitution, organization.Place);
                break;
            case DiscourseEvent.AbbreviationMet met:
                (InParagraph, SpokenOf) = (met.Mention, null);
                NamedInOrder.Name(met.Mention);
                Add(met.Mention.Ids, _inSentence);
                Add(met.Mention.Ids, _namedInParagraph);
                OfParagraph.Name(met.Mention, isByName: true);
                NameCourtInSentence(met.Mention);
                _first.Name(Mention.None, Sentences);
                break;
            case DiscourseEvent.Meant meant:
                (InSentence, InParagraph) = (meant.Mention, meant.Mention);
                break;
            case DiscourseEvent.SpokeOfDraft:
                (SpeaksOfDraft, HasDraftInSentence) = (true, true);
                break;
            case DiscourseEvent.OrganNamed organ:
                Name(organ.Organ, organ.Place);
                break;
            case DiscourseEvent.ParagraphNumbered numbered:
                Outline.PassNumber(numbered.Number);
                break;
        }
    }

    // Where in the text we stand.
    private void GoOn(DiscourseEvent said)
    {
        switch (said)
        {
            case DiscourseEvent.Ended ended:
                End(ended);
                break;
            case DiscourseEvent.HeadingPassed passed:
                Outline.Pass(passed.Heading);
                EndParagraph();
                break;
            case DiscourseEvent.DocumentNamed or DiscourseEvent.TitleNamed or DiscourseEvent.TitleCited:
                TakeHead(said);
                break;
            case DiscourseEvent.ItemBegan item:
                (OfList, InParagraph) = (item.About, item.About);
                _about.EnterList();
                break;
            case DiscourseEvent.ListEnded:
                OfList = null;
                _about.LeaveList();
                break;
            case DiscourseEvent.SectionTurned section:
                Turn(section);
                break;
            case DiscourseEvent.NoteMarked marked:
                _marks.Add(marked.Number, InSentence ?? _ended, InParagraph, _recent, NamedInOrder.Here);
                break;
            case DiscourseEvent.NoteTurned turned:
                Notes.Turn(turned);
                Turn(turned);
                break;
            case DiscourseEvent.StrayedElsewhere:
                SpokenOf = null;
                _first.Name(Mention.None, Sentences);
                break;
        }
    }

    private void End(DiscourseEvent.Ended ended)
    {
        EndSentence();
        OfLabel = ended.IsParagraph ? OfLabel : null; // it introduces the next sentence
        NamedInOrder.EndSentence(ended.IsParagraph);
        _about.End(ended);
        _first.End(ended);
        if (ended.IsParagraph)
        {
            OfLabel =
                ended.IsEmpty ? OfLabel
                : ended.Introduces ? InParagraph
                : null;
            ForgetParagraph();
            HasEnded = true;
        }
    }

    private void ForgetParagraph()
    {
        Several = _hasCitedSeveral ? null : Several;
        (InParagraph, _ended, SpokenOf, _hasOtherInParagraph) = (null, null, null, false);
        _namedInParagraph.Clear();
        OfParagraph.Turn();
    }

    // What a line at the head says the text is, or is about.
    private void TakeHead(DiscourseEvent said)
    {
        Itself = said is DiscourseEvent.DocumentNamed document ? document.Resolution : Itself;
        InTitle = said is DiscourseEvent.TitleNamed title ? title.Mention : InTitle;
        _articleOfTitle = said is DiscourseEvent.TitleCited cited ? cited.Article : _articleOfTitle;
    }

    // A note goes on where its mark stands in the body, and the body where it was left.
    private void Turn(DiscourseEvent.NoteTurned turned)
    {
        _about.IsInNote = turned is DiscourseEvent.NoteBegan;
        if (turned is DiscourseEvent.NoteBegan { Number: { } number } && _marks.Find(number) is { } beside)
        {
            (_recentInBody, _recent) = (_recent, [.. beside.Recent]);
            (InSentence, InParagraph) = (beside.InSentence, beside.InSentence ?? beside.InParagraph);
            NamedInOrder.EnterNote(beside.Named);
        }
        else if (turned is DiscourseEvent.NoteEnded && _recentInBody is { } body)
        {
            (_recent, _recentInBody) = (body, null);
            NamedInOrder.LeaveNote();
            EndParagraph();
        }
    }

    private void Turn(DiscourseEvent.SectionTurned section)
    {
        (OfSection, _articleOfSection, BesideSection) = (section.About, section.Article, section.Beside);
        _about.Turn();
        HasSectionsOfSeveral |= section.About is { IsKnown: true } about && (_firstSection ??= about.Ids[0]) != about.Ids[0];
    }

    /// <summary>The text goes on at a provision that is known from elsewhere than from headings.</summary>
    public void MoveTo(DescribedProvision place)
    {
        EndParagraph();
        Outline.MoveTo(place);
    }

    /// <summary>What a short name stands for.</summary>
    public Mention MeaningOf(Alias alias) => _meanings[alias];

    /// <summary>What the text has defined to be "the Convention", "the Agreement", if it has done so for one alone.</summary>
    /// <param name="designation">The noun.</param>
    public Mention? MeaningOf(string designation) => _definedNouns.GetValueOrDefault(designation);

    /// <summary>The known instrument that the text has defined to go by its noun alone, if it has done so with one noun for one.</summary>
    public Mention? OnlyDefinedNoun => _definedNouns.Count == 1 && _definedNouns.Values.First() is { IsKnown: true } one ? one : null;

    /// <summary>The instrument that calls itself so of the court that the text has named; <see langword="null"/> where it has named none,
    /// or courts of several.</summary>
    public Mention? OfCourt(string designation) => _ofCourts.GetValueOrDefault(designation) is { IsKnown: true } one ? one : null;

    /// <summary>The instrument of the court or committee that the text has named, if it has named none that applies another.</summary>
    public Mention? OfOnlyCourt => _ofCourts.Count == 1 && _ofCourts.Values.First() is { IsKnown: true } one ? one : null;

    /// <summary>Whether the text uses an abbreviation for a court or committee.</summary>
    public bool IsCourt(string abbreviation) => _courts.Contains(abbreviation);

    /// <summary>Whether another that calls itself so was mentioned of late.</summary>
    public bool HasNamesake(Mention mention) =>
        _recent.Exists(other => other.Designation == mention.Designation && !other.Ids.SequenceEqual(mention.Ids));

    /// <summary>The last mention of an instrument that calls itself so.</summary>
    public Mention? Last(string designation)
    {
        for (var i = _recent.Count - 1; i >= 0; i--)
        {
            if (_recent[i].Designation == designation)
            {
                return _recent[i];
            }
        }

        return null;
    }

    /// <summary>The last mention of any.</summary>
    public Mention? Last() => _recent.Count == 0 ? null : _recent[^1];

    /// <summary>Of several that share a name, the one that the text has named more fully before.</summary>
    public IReadOnlyList<InstrumentId> Narrowed(IReadOnlyList<InstrumentId> ids)
    {
        if (ids.Count < 2)
        {
            return ids;
        }

        var named = ids.Where(_named.ContainsKey).ToList();
        return named.Count == 1 ? named
            : Own is { } own && ids.Contains(own.Ids[0]) ? own.Ids
            : ids.Where(id => _ofCourts.Values.Any(court => court.Ids.Contains(id))).ToList() is { Count: 1 } ofCourt ? ofCourt
            : ids;
    }

    /// <summary>Of several that share a name, the one that the text has named more fully, also after it.</summary>
    /// <param name="shared">Words that several instruments share.</param>
    /// <returns><see langword="null"/> where it has named none of them, or several.</returns>
    public Mention? NamedYet(Mention shared)
    {
        var named = shared.Ids.Where(_named.ContainsKey).ToList();
        return named is [var only] && _named[only] is { } evidence
            ? shared with
            {
                By = BindingReason.Context,
                Ids = named,
                Evidence = evidence,
            }
            : null;
    }

    private void Abbreviate(string? court)
    {
        if (court is not null && _courts.Count < CitationScanner.MostDefinitions)
        {
            _courts.Add(court);
        }
    }

    private void Name(Mention ofCourt)
    {
        var isOther = _ofCourts.TryGetValue(ofCourt.Designation, out var known) && !known.Ids.SequenceEqual(ofCourt.Ids);
        _ofCourts[ofCourt.Designation] = isOther ? Mention.None : ofCourt;
    }

    private void Name(DiscourseEvent.LawMentioned law)
    {
        _about.Name(law.Mention);
        NamedInOrder.Name(law.Mention);
        (InSentence, InParagraph, SpokenOf, CourtInSentence, Several) = (law.Mention, law.Mention, null, null, null);
        (_hasOtherInSentence, _hasOtherInParagraph, HasOtherSince) = (true, true, true);
        _first.Name(law.Mention, Sentences);
        Notes.Mention(law.Mention);
    }

    private void KeepBeside(Mention mention)
    {
        Keep(mention);
        NamedInOrder.Name(mention);
        LastInSentence = mention;
    }

    private void NameCourtInSentence(Mention own) =>
        CourtInSentence = CourtInSentence is { } other && !other.Ids.SequenceEqual(own.Ids) ? Mention.None : own;

    private void Name(UnitedNationsOrgan organ, TextSpan place)
    {
        SecurityCouncil ??= organ == UnitedNationsOrgan.Sc ? place : null;
        OnlyOrgan =
            !_hasOrgans ? (organ, place)
            : OnlyOrgan?.Organ == organ ? OnlyOrgan
            : null;
        _hasOrgans = true;
    }

    private void EndParagraph()
    {
        EndSentence();
        ForgetParagraph();
        Several = null;
    }

    // A sentence that names several speaks of none alone; the first one that names any says what the text is about, if that is one.
    private void EndSentence()
    {
        LastInSentence = null;
        _usualNouns.EndSentence();
        Sentences++;
        if (InSentence is not null && !_hasOpened)
        {
            (_hasOpened, Opening) = (true, _inSentence.Count == 1 && !_hasUnknown && !HasUnnamedInSentence ? InSentence : null);
        }

        _ended = InSentence ?? _ended;
        (Several, _hasCitedSeveral) = InSentence is null ? (Several, _hasCitedSeveral) : (TogetherInSentence(), HasCitedInSentence);
        InParagraph = _inSentence.Count > 1 ? null : InParagraph;
        OfParagraph.EndSentence();
        _inSentence.Clear();
        _hasOtherInSentence = false;
        (HasCitedInSentence, HasDraftInSentence, HasUnnamedInSentence) = (false, false, false);
        (InSentence, CourtInSentence) = (null, null);
    }

    private void Cite(DiscourseEvent.Cited cited)
    {
        LastCited = (cited.Mention, cited.Pinpoint);
        (SpokenOf, _sentenceOfSpoken) = ((cited.Mention, cited.Pinpoint, cited.Place), Sentences);
        HasSpokenOfSeveral = cited.IsOfSeveral;
        AnnexCited = cited.Pinpoint.Steps is [{ Kind: ProvisionKind.Annex, Number.IsNone: false } annex, ..]
            ? (cited.Mention, annex)
            : AnnexCited;
        Note(cited);
        Notes.Cite(cited);
        Spell(cited.Mention);
        Add(cited.IsRoman && cited.Mention.IsKnown ? cited.Mention.Ids : [], _citedInRoman);
        HasCitedInSentence = true;
    }

    // What follows goes on with that, whatever was named before.
    private void PointToUnknown(string designation)
    {
        (InSentence, InParagraph, Several) = (Mention.OfSomethingElse, Mention.OfSomethingElse, null);
        _about.Name(Mention.OfSomethingElse);
        (_hasOtherInSentence, _hasOtherInParagraph, HasUnnamedInSentence) = (true, true, true);
        if (designation.Length > 0)
        {
            _pointedToUnknown[designation] = _pointedToUnknown.GetValueOrDefault(designation) + 1;
        }
    }

    private Mention? TogetherInSentence() =>
        _inSentence.Count is > 1 and <= MostTogether && !_hasOtherInSentence
            ? new Mention(BindingReason.Context, [.. _inSentence], null, string.Empty) { Evidence = InSentence?.Evidence }
            : null;

    private void Give(DiscourseEvent.SubjectGiven subject)
    {
        SubjectEvidence = Subject is null ? subject.Evidence : SubjectEvidence;
        ArticleOfOther = Subject is null ? subject.ArticleOfOther : ArticleOfOther;
        Subject ??= subject.Id;
        SubjectDesignation = SubjectDesignation.Length == 0 ? subject.Designation : SubjectDesignation;
    }

    private void Remember(Mention mention)
    {
        (InSentence, InParagraph, LastInSentence) = (mention, mention, mention);
        OfParagraph.Name(mention, isByName: mention.By == BindingReason.Name);
        _about.Name(mention);
        NamedInOrder.Name(mention);
        CourtInSentence = CourtInSentence is { } court && court.Ids.SequenceEqual(mention.Ids) ? court : null;
        if (!mention.HasNoArticles)
        {
            _first.Name(mention, Sentences); // an article at the head of the text is none of a resolution
        }

        SpokenOf = SpokenOf is { } spoken && spoken.Mention.Ids.SequenceEqual(mention.Ids) ? SpokenOf : null;
        Add(mention.Ids, _inSentence);
        Add(mention.Ids, _namedInParagraph);
        HasUnnamedInSentence |= mention is { Ids.Count: 0, Designation.Length: > 0 };
        (_hasOtherInSentence, _hasOtherInParagraph) = (
            _hasOtherInSentence || mention.Ids.Count != 1,
            _hasOtherInParagraph || mention.Ids.Count != 1
        );
        NameOrgan(mention);
        AnnexCited =
            mention is { IsKnown: true, HasNoArticles: false } && AnnexCited?.Instrument.Ids.SequenceEqual(mention.Ids) == false
                ? null // "that annex" may be one of this
                : AnnexCited;
        HasOtherSince = HasOtherSince && mention.Ids.Count != 1;
        _hasUnknown |= mention.Ids.Count != 1;
        _hasUnknownTreaty |= mention is { Ids.Count: not 1, HasNoArticles: false };
        if (mention.Designation.Length > 0 || mention.IsKnown)
        {
            Keep(mention);
        }

        if (_namedTogether.Count < CitationScanner.MostDefinitions)
        {
            Add(mention.Ids, _namedTogether);
        }

        Know(mention);
    }

    // Resolutions of other organs have their session with them, so that a number alone is none of theirs.
    private void NameOrgan(Mention mention)
    {
        if (mention is { IsKnown: true, Evidence: { } place } && ResolutionId.OfId(mention.Ids[0]) is { Organ: UnitedNationsOrgan.Sc })
        {
            Name(UnitedNationsOrgan.Sc, place);
        }
    }

    private void Know(Mention mention)
    {
        if (mention.IsKnown && _named.Count < CitationScanner.MostDefinitions)
        {
            _named.TryAdd(mention.Ids[0], mention.Evidence);
            if (!mention.HasNoArticles)
            {
                _withArticles.Add(mention.Ids[0]);
            }
        }
    }

    private static void Add(IReadOnlyList<InstrumentId> ids, HashSet<InstrumentId> to)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            to.Add(ids[i]);
        }
    }

    private void Keep(Mention mention)
    {
        _usualNouns.Name(mention);
        _recent.Add(mention);
        if (_recent.Count > MostMentions)
        {
            _recent.RemoveAt(0);
        }
    }
}
