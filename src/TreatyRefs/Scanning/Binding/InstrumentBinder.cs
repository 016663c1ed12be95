using TreatyRefs.Grammar;
using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.References;
using TreatyRefs.Scanning.Recognisers;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Binding;

/// <summary>Says which instrument words mean, by what the text has said before; and by what evidence.</summary>
/// <remarks>Where there is no evidence, no instrument is meant. Changes nothing.</remarks>
/// <param name="library">The library.</param>
/// <param name="names">Its names.</param>
/// <param name="discourse">What the text has said.</param>
/// <param name="sorts">Says what sort of instrument one is.</param>
internal sealed class InstrumentBinder(ITreatyLibrary library, KnownNames names, Discourse discourse, InstrumentSorts sorts)
{
    private const int MostRelations = 3;

    private readonly ProtocolsOfRow _protocols = new(library, names, discourse);
    private readonly TextAbout _about = new(discourse, sorts);
    private readonly FullerNames _fuller = new(discourse);
    private readonly MeantTogether _together = new(discourse);
    private readonly NumberedBefore _numbered = new(names, discourse);
    private readonly NamedByOneWord _parts = new(library, names, discourse);

    /// <summary>Says what sort of instrument one is.</summary>
    public InstrumentSorts Sorts => sorts;

    /// <summary>Says which instruments have a provision.</summary>
    public ProvisionHolders Holders { get; } = new(library, sorts, discourse);

    /// <summary>Says which of several belongs to the agreements of which the text speaks.</summary>
    public AgreementsOfGroup Groups { get; } = new(library, discourse, names.Families);

    /// <summary>What words mean.</summary>
    /// <param name="words">The words.</param>
    /// <param name="places">Says where in the whole text they stand.</param>
    public Mention Bind(InstrumentCandidate words, CitationSink places)
    {
        var mention = words.Note is { } note && ByNote(words, note) is { } noted ? noted : ByWords(words, places);
        return
            (Sorts.IsResolution(mention) || (mention.IsKnown && Sorts.IsDeclaration(mention)))
            && !(mention.IsKnown && Sorts.HasArticles(mention.Ids[0]))
            ? mention with
            {
                HasNoArticles = true,
            }
            : mention;
    }

    // "the Covenant (n 6)" is the one of note 6; a full name says by itself which it is.
    private Mention? ByNote(InstrumentCandidate words, int note)
    {
        var found = words.Words switch
        {
            InstrumentWords.Note => discourse.Notes.InstrumentOf(note) ?? Mention.OfSomethingElse,
            InstrumentWords.Pointer => discourse.Notes.InstrumentOf(note, one => names.DesignationOf(one.Ids[0]) == words.Designation),
            InstrumentWords.Name when words.Ids.Count > 1 => discourse.Notes.InstrumentOf(note, one => words.Ids.Contains(one.Ids[0])),
            _ => null,
        };
        return found is { IsKnown: true } ? found with { By = BindingReason.BackReference, AsWritten = words.AsWritten } : found;
    }

    private Mention ByWords(InstrumentCandidate words, CitationSink places)
    {
        var evidence = places.Span(words.Start, words.End);
        return words.Words switch
        {
            InstrumentWords.Alias => discourse.MeaningOf(words.Alias!) with { By = BindingReason.DefinedTerm, AsWritten = words.AsWritten },
            InstrumentWords.Name => BySubject.Of(Named(words, evidence), words, discourse, names, places),
            InstrumentWords.Resolution when words.IsNumberAlone => OfCouncilBefore(words),
            InstrumentWords.Resolution => Resolution(words, evidence),
            InstrumentWords.Protocol => ByName(words, Numbered(words), evidence),
            InstrumentWords.ProtocolThereto => _protocols.Thereto(words) ?? Unbound(words),
            InstrumentWords.Numbered => ByNumber(words) ?? ByName(words, [], evidence),
            InstrumentWords.Dated => ByName(
                words,
                discourse.Narrowed(words.Ids) is var dated && ByDay.Tells(words, dated, discourse) ? dated : Related(dated),
                evidence
            ),
            InstrumentWords.OneOfTwo => discourse.NamedInOrder.OneOf(words.Number == OneOfTwo.Last, isOfProvision: true) is { } one
                ? one with
                {
                    By = BindingReason.BackReference,
                    AsWritten = one.IsKnown ? words.AsWritten : one.AsWritten,
                }
                : Unbound(words),
            InstrumentWords.Pointer when words is { OfOrgan: not null, Pointer: WordRoles.Its } => OfOrgan(words, places),
            InstrumentWords.Pointer when words.Pointer == WordRoles.Its => OfCourt(words) is { } applied
                ? applied with
                {
                    AsWritten = words.AsWritten,
                }
                : ByName(words, [], evidence),
            // "the Treaties" are not the one that was named.
            InstrumentWords.Pointer when words.IsPlural || words.Count > 0 => _together.Of(words, MeantTogether.GoBy(words, GoesBy(words)))
                ?? Unbound(words),
            InstrumentWords.Pointer => PointedOrOfOrgan(words, places),
            InstrumentWords.Other when words.Number == 0 => ByName(words, names.WithTellingWords(discourse.Named, words), evidence),
            InstrumentWords.Other => NamedWithNumber(words) ?? _numbered.Of(words, places) ?? ByName(words, [], evidence),
            _ => ByPart(words.AsWritten, words.Designation, words.Subject) ?? _parts.OfOneWord(words) ?? ByName(words, [], evidence),
        };
    }

    /// <summary>The instrument of a bare provision: the text's subject; else what its sentence or the one before is about.</summary>
    /// <param name="isOfTreaty">Whether it is an article or what groups articles, which resolutions do not have.</param>
    /// <param name="isGroup">Whether it is a preamble, part or annex, as courts, reports and constitutions have too: one of those is of the
    /// treaty of its sentence, or of the text's subject.</param>
    /// <param name="mayBeOfCharter">Whether documents of the United Nations write articles and chapters of their Charter so.</param>
    public Mention Implied(bool isOfTreaty = false, bool isGroup = false, bool mayBeOfCharter = false)
    {
        var isStructured = discourse.IsSubjectGiven || discourse.Outline.HasHeadings;
        if (isStructured && discourse.Subject is not null)
        {
            return Subject(BindingReason.Context, null);
        }

        if (discourse.Outline.HasHeadings)
        {
            return Mention.None;
        }

        var about =
            isGroup ? _about.OfGroup(isOfTreaty, mayBeOfCharter)
            : isOfTreaty ? _about.OfArticle(mayBeOfCharter)
            : _about.OfParagraph();
        return about is { IsKnown: true } or { IsCollective: false, Ids.Count: > 1 } ? about.InContext()
            : about is null && discourse is { Subject: not null, HasSectionsOfSeveral: false } ? Subject(BindingReason.Context, null)
            : Mention.None;
    }

    /// <summary>The instrument of an article at the head of a text, before anything was named: the one with which the text cites the
    /// article in a later sentence, and no other; else the only one that it names at all, or that of the only court that it
    /// names.</summary>
    /// <param name="provision">The provision.</param>
    /// <param name="designation">What its words call the instrument; empty where they name none.</param>
    /// <param name="sentence">In which sentence it stands.</param>
    /// <returns><see langword="null"/> where the text has articles of its own, or does not say.</returns>
    public Mention? ToldOf(Pinpoint provision, string designation, int sentence)
    {
        if (discourse.Outline.HasHeadings || provision.Article is not { } article)
        {
            return null;
        }

        var told =
            discourse.Articles.Of(article) is { } cited ? (cited.Sentence > sentence ? cited.Mention : null)
            : discourse.OnlyOtherWithArticles is { } only && discourse.FirstNamed(after: sentence)?.Ids[0] == only.Ids[0]
                ? _about.OfTreaty(only)
            : _about.OfOnlyCourt();
        return told is { IsKnown: true } && (designation.Length == 0 || told.Designation == designation) && MayHave(told, provision)
            ? told.InContext()
            : null;
    }

    /// <summary>The Charter, where the text has spoken of the Security Council: "acting under Chapter VII".</summary>
    /// <param name="sentence">What the sentence is about.</param>
    /// <param name="chapter">The chapter.</param>
    /// <returns><see langword="null"/> for any other chapter than those by which the Council acts, and where the sentence is about a treaty
    /// that has one of that number.</returns>
    public Mention? OfCouncil(Mention sentence, Pinpoint chapter) =>
        discourse is { SecurityCouncil: { } council, Subject: null }
        && chapter is { Steps: [{ Number.Leading: >= 6 and <= 8 }] }
        && names.CharterOfCouncil is { } charter
        && !(sentence.IsKnown && !Sorts.IsResolution(sentence) && Has(sentence, chapter) == Existence.Yes)
            ? new Mention(BindingReason.Context, [charter], null, names.DesignationOf(charter)) { Evidence = council }
            : null;

    /// <summary>Whether an instrument is not known to lack a provision.</summary>
    public bool MayHave(Mention mention, Pinpoint provision) => !mention.IsKnown || Has(mention, provision) != Existence.No;

    /// <summary>The document itself, of which something stands "above" or "below": its subject, where that is known.</summary>
    /// <param name="isAbout">Whether it is about its subject, and is not its text.</param>
    public Mention Here(bool isAbout = false) =>
        !isAbout && (discourse.Subject is not null || discourse.Outline.HasHeadings) ? Implied() : Itself(null);

    /// <summary>What was mentioned last, which "thereof" means; where that is not known, nothing is.</summary>
    public Mention Last() =>
        (discourse.InSentence ?? discourse.InParagraph ?? discourse.LastCited?.Instrument) is { By: not BindingReason.None } last
            ? last with
            {
                By = BindingReason.BackReference,
                AsWritten = null,
            }
            : Mention.None;

    /// <summary>What "its" means: what the sentence has named last. "Its own" is what the sentence is about, and of two nobody knows
    /// which: "The Nagoya Protocol adds to the Convention, in its own article 10", "France, bound by both, broke its own
    /// article".</summary>
    public Mention? Possessor(bool isOwn) =>
        isOwn && discourse is { InSentence: not null, OnlyInSentence: null } ? Mention.OfSomethingElse
        : discourse.InSentence is { } owner ? owner with { By = BindingReason.BackReference, AsWritten = null }
        : null;

    // The resolution that the text is, where its head says so.
    private Mention Itself(string? asWritten) =>
        discourse.Itself is { } itself
            ? itself with
            {
                By = BindingReason.Self,
                AsWritten = asWritten,
            }
            : new Mention(BindingReason.Self, [], asWritten, string.Empty);

    /// <summary>The subject of the text.</summary>
    /// <param name="by">How the words say so.</param>
    /// <param name="asWritten">The words.</param>
    public Mention Subject(BindingReason by, string? asWritten) =>
        new(by, discourse.Subject is { } subject ? [subject] : [], asWritten, discourse.SubjectDesignation)
        {
            Evidence = discourse.SubjectEvidence,
        };

    /// <summary>Whether an instrument is known to have articles, and not known to lack one of that number.</summary>
    public bool HasArticle(Mention mention, ProvisionNumber number) =>
        Sorts.HasArticles(mention.Ids[0]) && MayHave(mention, default(Pinpoint).Then(PinpointStep.Main(number)));

    /// <summary>A pinpoint with its article apart: "27.1" is article 27 and its paragraph, where the instrument has no article of that
    /// number.</summary>
    public Pinpoint TakenApart(Mention mention, Pinpoint pinpoint) =>
        pinpoint.Article is not { Steps: [.., { Number.IsDotted: true }] } article ? pinpoint
        : mention.IsKnown ? library.Normalise(new ProvisionReference(mention.Ids[0], pinpoint)).Pinpoint
        : new Pinpoint([
            .. PinpointRewriting.OfUnknownArticle(article, lettered: false).Steps,
            .. pinpoint.Steps.AsSpan()[article.Steps.Count..],
        ]);

    /// <summary>What is meant by a part of a name: "the Framework Convention", of those that the text has named the one whose name has the
    /// words.</summary>
    /// <param name="written">The words, the one for an instrument last.</param>
    /// <param name="designation">What they call it.</param>
    /// <param name="subject">What it is about, where that goes on after the words.</param>
    /// <returns><see langword="null"/> where they fit none, or several.</returns>
    public Mention? ByPart(string written, string designation, IReadOnlyList<string>? subject = null)
    {
        var words =
            designation is "" or "law" ? []
            : subject is { Count: > 0 } ? subject
            : KnownNames.WordsOfPart(written);
        if (words.Count == 0)
        {
            return null;
        }

        InstrumentId? fitting = null;
        foreach (var id in discourse.Named)
        {
            if (
                names.DesignationOf(id) == designation
                && names.HasPart(id, words)
                && (designation != Languages.Designation.Protocol || _protocols.BeginsWith(id, written))
            )
            {
                if (fitting is not null)
                {
                    return null;
                }

                fitting = id;
            }
        }

        return fitting is { } only
            ? new Mention(BindingReason.BackReference, [only], written, designation) { Evidence = EvidenceOf(only) }
            : null;
    }

    private TextSpan? EvidenceOf(InstrumentId id) => discourse.RecentMentions.FirstOrDefault(mention => mention.Ids.Contains(id))?.Evidence;

    // "the Fourth Convention", of the series of which the text has named one.
    private Mention? ByNumber(InstrumentCandidate words)
    {
        var series = discourse.NamedTogether.Select(named => (named, Ids: names.Families.InSeriesOf(named, words.Number))).ToList();
        var ids = series.SelectMany(one => one.Ids).Distinct().ToList();
        return ids is [var id]
            ? new Mention(BindingReason.BackReference, [id], words.AsWritten, names.DesignationOf(id))
            {
                Evidence = discourse
                    .RecentMentions.FirstOrDefault(mention =>
                        mention.Ids.Any(other => series.Exists(one => one.named == other && one.Ids.Count > 0))
                    )
                    ?.Evidence,
            }
            : null;
    }

    // "Convention No. 87" after "the Freedom of Association Convention, 1948 (No. 87)"
    private Mention? NamedWithNumber(InstrumentCandidate words) =>
        discourse.Named.Where(id => names.DesignationOf(id) == words.Designation && names.HasNumber(id, words.Number)).ToList() is [var id]
            ? new Mention(BindingReason.BackReference, [id], words.AsWritten, words.Designation) { Evidence = EvidenceOf(id) }
            : null;

    private Mention Named(InstrumentCandidate words, TextSpan evidence)
    {
        var ids =
            words.IsBareProtocol && !words.IsPlural && _protocols.Of(words.AsWritten) is { } protocol ? [protocol]
            : words.Ids.Count > 1 || words.IsBareProtocol ? OfFamily(words.Ids, keepsUnnamed: words.Ids.Count > 1)
            : words.Ids;
        ids = WithFuller(OfDay(OfYear(ids, words), words), words);
        ids = words.IsPlural ? ids : OfNamed(discourse.Narrowed(ids)); // "the Geneva Conventions" after "the Fourth Geneva Convention"
        ids = !words.IsPlural && words.Year is null && Groups.Of(ids, words.EarliestYear) is { } one ? [one.Id] : ids;

        if (ids.Count == 0 || (words.MayBeLaw && Related(ids).Count == 0))
        {
            return ByName(words, [], evidence);
        }

        return new Mention(BindingReason.Name, ids, words.AsWritten, names.DesignationOf(ids[0]))
        {
            Evidence = evidence,
            IsCollective = ids.Count > 1 && words.IsPlural,
            EarliestYear = words.EarliestYear,
            MadeAt = words.MadeAt,
            Sharing = ids.Count == 1 && words.Ids.Count > 1 && words is { Year: null, IsPlural: false } ? words.Ids : [],
        };
    }

    // "the Vienna Convention" after those on diplomatic and on consular relations is one of the two; of a series, all are meant.
    private IReadOnlyList<InstrumentId> OfNamed(IReadOnlyList<InstrumentId> ids) =>
        ids.Count > 2 && ids.Where(discourse.IsUsed).ToList() is { Count: > 1 } used && !names.Families.AreOfOneSeries(ids) ? used : ids;

    // "the Berne Convention" after "the Berne Convention on the Conservation of European Wildlife": the one that the text has named more
    // fully, unless it has named the one that goes by the short name too.
    private IReadOnlyList<InstrumentId> WithFuller(IReadOnlyList<InstrumentId> ids, InstrumentCandidate words)
    {
        if (words.IsPlural || _fuller.Of(words.AsWritten) is not { } fuller || ids.Contains(fuller))
        {
            return ids;
        }

        var isOfYear = words.Year is null || library.FindInstrument(fuller)?.Date?.Year == words.Year;
        return !isOfYear ? ids
            : ids.Any(discourse.IsUsed) ? [.. ids.Where(discourse.IsUsed), fuller]
            : [fuller];
    }

    /// <summary>Whether an instrument has a provision, as far as that is known.</summary>
    public Existence Has(Mention mention, Pinpoint provision) => Holders.Has(mention, provision);

    // "the 1933 Refugee Convention" is not that of 1951. A treaty is also called by the year before or after, in which it was opened; not
    // one of several that go by a place: "the Vienna Convention of 1970".
    // In Korean the year may be that in which something happened: "1990년 자유권규약에 가입하였다".
    private IReadOnlyList<InstrumentId> OfYear(IReadOnlyList<InstrumentId> ids, InstrumentCandidate words)
    {
        if (words.Year is not { } year)
        {
            return ids;
        }

        var own = ids.Where(id => library.FindInstrument(id)?.Date?.Year == year).ToList();
        own = own.Count == 1 ? own : [.. ids.Where(id => !IsOfOtherYear(id, year, tolerance: ids.Count > 1 ? 0 : 1))];
        return own.Count == 0 && Scripts.IsHangul(words.AsWritten[0]) && !words.IsYearOfName ? ids : own;
    }

    // "Convención de Viena, de 24 de abril de 1963" is not the other one of that year, and a later one that took the place of another
    // goes by its own day.
    private IReadOnlyList<InstrumentId> OfDay(IReadOnlyList<InstrumentId> ids, InstrumentCandidate words)
    {
        if (words is not { Day: { } day, Year: { } year } || ids.Count == 0)
        {
            return ids;
        }

        var own = ids.Where(id => IsOfDay(id, year, day)).ToList();
        if (own.Count > 0)
        {
            return own;
        }

        var related = ids.SelectMany(id => library.FindInstrument(id)?.Relations ?? [])
            .Select(relation => relation.To.Instrument)
            .Where(id => IsOfDay(id, year, day))
            .Distinct()
            .ToList();
        return related.Count > 0 ? related : [.. ids.Where(id => IsOfYearAtAll(id, year, day))];
    }

    // Who gives the day gives one on which something was done, or one of the same year: a year more or less is another treaty's.
    private bool IsOfYearAtAll(InstrumentId id, int year, int day) =>
        library.FindInstrument(id) is not { Date: not null } instrument
        || instrument.Date.Value.Year == year
        || instrument.Actions.Any(action => action.Date is { } date && date.Year == year && date.Day == day);

    private bool IsOfDay(InstrumentId id, int year, int day) =>
        library.FindInstrument(id)?.Date is { } date && date.Year == year && date.Day == day;

    // What it took the place of has its own year: "the Hague Convention of 1899", "the Geneva Convention of 1929".
    private bool IsOfOtherYear(InstrumentId id, int year, int tolerance) =>
        library.FindInstrument(id) is { Date: not null } instrument
        && Math.Abs(instrument.Date.Value.Year - year) > tolerance
        && instrument.Actions.All(action => action.Date?.Year != year)
        && !instrument.Relations.Any(relation =>
            relation.Type != CrossReferenceType.Replaces && library.FindInstrument(relation.To.Instrument)?.Date?.Year == year
        );

    private static Mention ByName(InstrumentCandidate words, IReadOnlyList<InstrumentId> ids, TextSpan evidence) =>
        new(BindingReason.Name, ids, words.AsWritten, words.Designation) { Evidence = evidence };

    // Where the organ is not said, the one resolution of that number that the library has is meant. None is, where the year is
    // that of another one.
    private Mention Resolution(InstrumentCandidate words, TextSpan evidence)
    {
        var ids = words.Ids;
        if (ids.Count > 1 && ids.Where(id => library.Has(id)).ToList() is { Count: 1 } known)
        {
            ids = known;
        }

        // In a document of the Council, a resolution of no organ is one of its own.
        if (ids.Count > 1 && discourse.Organ == UnitedNationsOrgan.Sc && ids.Where(IsOfCouncil).ToList() is { Count: 1 } own)
        {
            ids = own;
        }

        if (ids.Count > 1 && OfNamedOrgan(ids, words) is { } named)
        {
            return named;
        }

        ids = [.. ids.Select(names.RecordedAs)];
        var isContradictory =
            ids.Count == 1
            && (ResolutionYear.Contradicts(library, ids[0], words.Year, out _) || ResolutionYear.IsImpossible(ids[0], words.Year));
        return ByName(words, isContradictory || IsUnknown(ids) ? [] : ids, evidence) with { IsResolution = true };
    }

    // "para. 8 of UNSCR 2371 ...; 2375, para. 16"
    private Mention OfCouncilBefore(InstrumentCandidate words) =>
        discourse.RecentMentions.FirstOrDefault(mention => mention.IsResolution || Sorts.IsResolution(mention)) is { IsKnown: true } last
        && IsOfCouncil(last.Ids[0])
        && !ResolutionYear.IsImpossible(words.Ids[0], words.Year)
            ? new Mention(BindingReason.BackReference, [names.RecordedAs(words.Ids[0])], words.AsWritten, words.Designation)
            {
                Evidence = last.Evidence,
                IsResolution = true,
            }
            : Mention.OfSomethingElse;

    // "The Security Council had met twice. Resolution 1325 was adopted": the Assembly's have their session, and seldom go without it.
    private Mention? OfNamedOrgan(IReadOnlyList<InstrumentId> ids, InstrumentCandidate words) =>
        discourse.OnlyOrgan is { Organ: UnitedNationsOrgan.Sc, Place: var place }
        && ids.Where(IsOfCouncil).ToList() is [var id]
        && !ResolutionYear.IsImpossible(id, words.Year)
            ? new Mention(BindingReason.Context, [id], words.AsWritten, words.Designation) { Evidence = place, IsResolution = true }
            : null;

    // "the Second Optional Protocol" alone is that to the Covenant, and of the Convention on the Rights of the Child where that was named.
    private IReadOnlyList<InstrumentId> Numbered(InstrumentCandidate words) =>
        words.Named is [var said] && names.Families.ParentsOf(said).Any(discourse.IsUsed) ? [said]
        : words.Named is [var alone] && words.Ids.Contains(alone) && OfFamily(words.Ids, keepsUnnamed: false) is [var ofLast] ? [ofLast]
        : OfFamily(words.Named, keepsUnnamed: false) is { Count: > 0 } named ? named
        : OfCourtInSentence(words.Ids) is { } ofCourt ? [ofCourt]
        : OfFamily(words.Ids, keepsUnnamed: false) is { Count: > 0 } own ? own
        : (OfSiblings(words.Ids) ?? OfCourtNamed(words.Ids)) is { } beside ? [beside]
        : words.StandsAlone || words.Named.Count > 1 ? words.Named
        : [];

    // "Protocol No. 4", "the Optional Protocol": the one to what the text has named last that has one.
    private IReadOnlyList<InstrumentId> OfFamily(IReadOnlyList<InstrumentId> ids, bool keepsUnnamed)
    {
        var parents = ids.ToDictionary(id => id, names.Families.ParentsOf);
        if (parents.Values.All(known => known.Count == 0))
        {
            return ids;
        }

        foreach (var id in keepsUnnamed ? discourse.Recent.Concat(discourse.OfOnlyCourt?.Ids ?? []) : discourse.Recent)
        {
            var own = ids.Where(protocol => parents[protocol].Contains(id)).ToList();
            if (own.Count > 0)
            {
                return own.Where(discourse.IsUsed).ToList() is [var used] ? [used] : names.Families.WithoutNumber(own);
            }
        }

        // "the European Convention and the Additional Protocols": those of that, of which nobody knows which.
        return keepsUnnamed && !discourse.Recent.Any(names.Families.HasProtocols) ? ids : [.. ids.Where(discourse.IsUsed)];
    }

    // "the First Protocol to the Convention" after "Protocol No. 4 to the European Convention on Human Rights": of the same treaty.
    private InstrumentId? OfSiblings(IReadOnlyList<InstrumentId> ids)
    {
        foreach (var recent in discourse.Recent.Where(id => names.DesignationOf(id) == Languages.Designation.Protocol))
        {
            var parents = names.Families.ParentsOf(recent);
            if (ids.Where(id => names.Families.ParentsOf(id).Any(parents.Contains)).Take(2).ToList() is [var only])
            {
                return only;
            }
        }

        return null;
    }

    // "la Cour européenne des droits de l'homme s'en tient à l'article 1 du Protocole n° 1"
    private InstrumentId? OfCourtNamed(IReadOnlyList<InstrumentId> ids) =>
        (discourse.OfOnlyCourt ?? discourse.Own) is { } court
        && ids.Where(id => names.Families.ParentsOf(id).Any(court.Ids.Contains)).Take(2).ToList() is [var only]
            ? only
            : null;

    // "Article 6 ECHR and Article 14 of the Covenant. The European Court found a violation of Article 1 of Protocol No. 1"
    private InstrumentId? OfCourtInSentence(IReadOnlyList<InstrumentId> ids) =>
        discourse.AppliedInSentence is { } court
        && ids.Where(id => names.Families.ParentsOf(id).Any(court.Ids.Contains)).Take(2).ToList() is [var only]
            ? only
            : null;

    private static bool IsOfCouncil(InstrumentId id) =>
        id.ToString().StartsWith(UnitedNationsOrgan.Sc.Id() + "-", StringComparison.Ordinal);

    // Any resolution of the Security Council and the General Assembly has an id; of other organs only those that the library has.
    private bool IsUnknown(IReadOnlyList<InstrumentId> ids) => ids is [var id] && !ResolutionId.HasEveryNumber(id) && !library.Has(id);

    // "the 1961 treaty": year and kind alone are no evidence. In a text about one that replaced it, or that has named it, they are.
    private IReadOnlyList<InstrumentId> Related(IReadOnlyList<InstrumentId> ids)
    {
        var related = new HashSet<InstrumentId>(discourse.Named);
        if (discourse.Subject is { } subject)
        {
            related.Add(subject);
            Follow(subject, related, MostRelations);
        }

        foreach (var id in discourse.Named)
        {
            Follow(id, related, MostRelations);
        }

        var fitting = ids.Where(related.Contains).ToList();
        return fitting.Count == 1 ? fitting
            : ids.Count > 1 ? ids
            : [];
    }

    private void Follow(InstrumentId id, HashSet<InstrumentId> related, int depth)
    {
        foreach (var relation in library.FindInstrument(id)?.Relations ?? [])
        {
            if (related.Add(relation.To.Instrument) && depth > 0)
            {
                Follow(relation.To.Instrument, related, depth - 1);
            }
        }
    }

    // "the Charter" of what made the organ that is named before.
    private Mention PointedOrOfOrgan(InstrumentCandidate words, CitationSink places)
    {
        var pointed = Pointed(words) with { IsResolution = words.Designation == Languages.Designation.Resolution };
        if (pointed is not { Ids.Count: 0, By: BindingReason.None })
        {
            return pointed;
        }

        if (IsBesideUnion(words))
        {
            return pointed;
        }

        // "The Security Council did not invoke Article 39 of the Charter": there is one such Council, and one Charter that made it.
        const WordRoles Others = WordRoles.This | WordRoles.That | WordRoles.Its | WordRoles.New;
        return words.OfOrgan is not null ? OfOrgan(words, places)
            : discourse.SecurityCouncil is { } council
            && words is { Designation: Languages.Designation.Charter, IsPlural: false }
            && !words.IsInSmallLetters // "el párrafo 4 de la carta" that somebody wrote
            && (words.Pointer & Others) == 0
            && names.CharterOfCouncil is { } charter
                ? new Mention(BindingReason.Context, [charter], words.AsWritten, words.Designation) { Evidence = council }
            : pointed;
    }

    private static Mention OfOrgan(InstrumentCandidate words, CitationSink places) =>
        new(BindingReason.Context, [words.OfOrgan!.Value], words.AsWritten, words.Designation)
        {
            Evidence = places.Span(words.Organ.Start, words.Organ.End),
        };

    private Mention Pointed(InstrumentCandidate words)
    {
        var (designation, written) = (words.Designation, words.AsWritten);
        var isThat = (words.Pointer & WordRoles.That) != 0;
        if ((words.Pointer & WordRoles.New) != 0)
        {
            return Newest(designation) is { } newest ? newest with { AsWritten = written } : Unbound(words);
        }

        // "cette convention", "questo trattato": where the text is no treaty itself, these point back.
        var pointsBack =
            designation != Languages.Designation.Resolution
            && discourse.Subject is null
            && !discourse.Outline.HasHeadings
            && (discourse.Last(designation) is not null || (IsAnyTreaty(words) && discourse.Last() is not null));
        var isThis = (words.Pointer & WordRoles.This) != 0 && !isThat && !pointsBack;
        var isSubject = designation == discourse.SubjectDesignation || discourse.SubjectDesignation.Length == 0;
        if (isThis && designation == Languages.Designation.Resolution && discourse is { Subject: null, Itself: not null })
        {
            return Itself(written);
        }

        if (isThis && (isSubject || discourse.Last(designation) is null))
        {
            return isSubject
                ? Subject(BindingReason.Self, written) with
                {
                    Designation = designation,
                }
                : new Mention(BindingReason.Self, [], written, designation);
        }

        return !isThat && !isThis && OfOtherSection(words) is { } section ? section
            : !isThat && !isThis && discourse.Subject is not null && designation == discourse.SubjectDesignation
                ? Subject(BindingReason.Context, written)
            : !isThat && IsOwn(words) ? discourse.Own! with { AsWritten = written }
            : Antecedent(words, isThat);
    }

    // "## The Arab Charter": "Article 34 of the Charter", in a text that has the name of another at its head.
    private Mention? OfOtherSection(InstrumentCandidate words) =>
        discourse is { IsSubjectGiven: false, Subject: { } subject, OfSection: { IsKnown: true } section }
        && section.Ids[0] != subject
        && GoesBy(words)(section)
            ? section with
            {
                By = BindingReason.BackReference,
                AsWritten = words.AsWritten,
            }
            : null;

    // "this treaty" is whatever was named, "this Treaty" a treaty that calls itself so.
    private static bool IsAnyTreaty(InstrumentCandidate words) =>
        words is { Designation: Languages.Designation.Treaty, IsInSmallLetters: true };

    // "the Convention" in a judgment of the European Court of Human Rights, unless its sentence is about another one.
    private bool IsOwn(InstrumentCandidate words) =>
        discourse.Own is { } own
        && (own.Designation == words.Designation || CallsItself(own.Ids[0], words))
        && !words.MayBeOtherName
        && !PointsBeside(words, own)
        && (
            discourse.InSentence is not { } last
            || last.Designation != own.Designation
            || last.Ids.SequenceEqual(own.Ids)
            || last is { By: BindingReason.BackReference, AsWritten: not null } // "this Convention ..., whereas the Convention"
        );

    // "The Court relied on the Vienna Convention. This Convention says ..."
    private bool PointsBeside(InstrumentCandidate words, Mention own) =>
        (words.Pointer & WordRoles.This) != 0
        && discourse.InParagraph is { IsKnown: true } last
        && !last.Ids.SequenceEqual(own.Ids)
        && GoesBy(words)(last);

    private Mention Antecedent(InstrumentCandidate words, bool isThat)
    {
        var written = words.AsWritten;
        var last =
            discourse.Last() is { Designation: not ("resolution" or "law") } any && IsMeantBroadly(words, isThat, any)
                ? any
                : NounOfConvention.Same(words.AsWritten, words.Designation, discourse.RecentMentions.Where(GoesBy(words)))
                    ?? discourse.RecentMentions.FirstOrDefault(GoesBy(words))
                    ?? discourse.RecentMentions.FirstOrDefault(mention => IsWrittenSo(mention, words));
        var usual = isThat ? null : discourse.RatherThan(last);
        last = usual ?? last;
        // Every State has a constitution: that of an organisation is meant where the paragraph has just spoken of it.
        var isFarConstitution =
            words.Designation == Languages.Designation.Constitution
            && last is not null
            && discourse.InParagraph?.Ids.SequenceEqual(last.Ids) != true;
        var isUnnamed =
            !isThat
            && last is not null
            && discourse.MeansUnnamedBy(words.Designation)
            && discourse.InSentence?.Ids.SequenceEqual(last.Ids) != true
            && discourse.InParagraph?.Ids.SequenceEqual(last.Ids) != true;
        last = OfUnion(words, last) ?? last;
        var isOfTwo = !isThat && usual is null && discourse.NamedInOrder.HasSeveral(GoesBy(words));
        return last is not null && (isFarConstitution || isUnnamed || isOfTwo || IsOneOfSeveral(last)) ? Unbound(words)
            : last is { By: BindingReason.None } ? Unbound(words)
            : last is not null ? last with { By = BindingReason.BackReference, AsWritten = written }
            : ParentOf(words.Designation) is { } parent ? parent with { AsWritten = written }
            : !isThat && !words.MayBeOtherName && OfCourt(words) is { } applied ? applied with { AsWritten = written }
            : Unbound(words);
    }

    // "Article 78 TFEU and Article 18 of the Charter": beside the treaties of the European Union its own charter is meant, whatever
    // charter was named long before; where the text has not named that, nobody knows.
    private Mention? OfUnion(InstrumentCandidate words, Mention? last) =>
        IsBesideUnion(words)
        && last is { IsKnown: true }
        && last.Ids[0] != InstrumentId.CharterOfUnion
        && !discourse.IsNamedInParagraph(last.Ids[0])
            ? discourse.RecentMentions.FirstOrDefault(named => named.Ids.Contains(InstrumentId.CharterOfUnion)) ?? Mention.None
            : null;

    private bool IsBesideUnion(InstrumentCandidate words) =>
        words.Designation == Languages.Designation.Charter
        && discourse.InSentence is { IsKnown: true } beside
        && InstrumentId.TreatiesOfUnion.Contains(beside.Ids[0]);

    // The last one that calls itself so, in the language of the words: 公约 is the word for conventions and covenants alike.
    private Func<Mention, bool> GoesBy(InstrumentCandidate words) =>
        mention =>
            mention.Designation == words.Designation
            || (mention.Ids.Count > 0 && CallsItself(mention.Ids[0], words))
            || (NounsHaveCapitalsIn(words.AsWritten) && IsWrittenSo(mention, words)); // every one is "das Übereinkommen" there

    // "das Übereinkommen von Paris", which calls itself an agreement in English.
    private static bool IsWrittenSo(Mention mention, InstrumentCandidate words)
    {
        if (!mention.IsKnown || mention.AsWritten is not { } written)
        {
            return false;
        }

        foreach (var range in written.AsSpan().Split(' '))
        {
            if (DesignationPhrase.KeyOf(written.AsSpan()[range]) is { } first)
            {
                return first == words.Designation; // "the Protocol to the Convention" is no convention
            }
        }

        return false;
    }

    private bool CallsItself(InstrumentId id, InstrumentCandidate words)
    {
        var noun = words.AsWritten.AsSpan();
        noun = Punctuation.ClosesTitle(noun[^1]) ? noun[..^1] : noun;
        if (noun.IsEmpty || !Scripts.IsJoined(noun[^1]) || library.FindInstrument(id)?.Designation is not { } designation)
        {
            return false;
        }

        foreach (var version in designation.Versions)
        {
            // 公約 as well as 公约
            if (
                noun.EndsWith(version.Text, StringComparison.Ordinal)
                || (Scripts.IsJoined(version.Text[^1]) && DesignationPhrase.KeyOf(version.Text) == words.Designation)
            )
            {
                return true;
            }
        }

        return false;
    }

    // 条約 is the word for treaties and conventions alike.
    private Mention? OfCourt(InstrumentCandidate words) =>
        discourse.OfCourt(words.Designation)
        ?? (discourse.OfOnlyCourt is { } only && CallsItself(only.Ids[0], words) ? only : null)
        ?? (
            words.Designation == Languages.Designation.Treaty && NameWords.IsWordOfItsOwn(words.AsWritten[^1])
                ? discourse.OfCourt(Languages.Designation.Convention)
                : null
        );

    // A note stands at the end of the text, and points at what is named beside its mark: of several, nobody knows which.
    private bool IsOneOfSeveral(Mention last) => !discourse.IsBesideMark && discourse.Notes.PointsOut(last) && discourse.HasNamesake(last);

    // 同条約 is the one cited last, whatever it calls itself; "that treaty" may be a convention, "that agreement" no charter.
    private bool IsMeantBroadly(InstrumentCandidate words, bool isThat, Mention last)
    {
        var written = words.AsWritten;
        var isJoined = NameWords.IsWordOfItsOwn(written[^1]) && NameWords.IsWordOfItsOwn(written[0]) && !Scripts.IsHangul(written[^1]);
        return (isThat && isJoined && words.Designation != Languages.Designation.Resolution)
            || !words.MayBeOtherName
                && discourse.Last(words.Designation) is null
                && words.Designation switch
                {
                    Languages.Designation.Treaty => true,
                    Languages.Designation.Agreement => !isJoined
                        && (words.IsInSmallLetters || NounsHaveCapitalsIn(written))
                        && last.Designation
                            is Languages.Designation.Treaty
                                or Languages.Designation.Convention
                                or Languages.Designation.Protocol
                                or Languages.Designation.Pact,
                    _ => false,
                };
    }

    private static bool NounsHaveCapitalsIn(string written) =>
        DesignationPhrase.HasCapitalAnyway(written.AsSpan()[(written.LastIndexOf(' ') + 1)..]);

    // "the Convention" in a text that has named a protocol to one.
    private Mention? ParentOf(string designation)
    {
        foreach (var mention in discourse.RecentMentions.Where(mention => mention.IsKnown))
        {
            var fitting = names.Families.ParentsOf(mention.Ids[0]).Where(id => names.DesignationOf(id) == designation).ToList();
            if (fitting.Count > 0)
            {
                return new Mention(BindingReason.Context, fitting, null, designation) { Evidence = mention.Evidence };
            }
        }

        return null;
    }

    private static Mention Unbound(InstrumentCandidate words) => new(BindingReason.None, [], words.AsWritten, words.Designation);

    // "the new treaty" is the latest of those that the text has named.
    private Mention? Newest(string designation)
    {
        Instrument? newest = null;
        foreach (var id in discourse.Named)
        {
            if (
                library.FindInstrument(id) is { Date: { } date } instrument and not Model.Resolution
                && (designation == "treaty" || names.DesignationOf(id) == designation)
                && (newest is null || newest.Date!.Value.Year < date.Year)
            )
            {
                newest = instrument;
            }
        }

        return newest is null ? null : new Mention(BindingReason.BackReference, [newest.Id], null, designation);
    }
}
