using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.References;
using TreatyRefs.Scanning.Recognisers;

namespace TreatyRefs.Scanning.Binding;

/// <summary>Says what a candidate means, by what the text has said before, and what it says to what follows.</summary>
/// <remarks>A candidate that means nothing here is refused, and the next one at its place is tried.</remarks>
internal sealed class Binder
{
    private const int BestKnownCommon = 3;

    private readonly ITreatyLibrary _library;
    private readonly Discourse _discourse;
    private readonly KnownNames _names;
    private readonly InstrumentBinder _instruments;
    private readonly ProvisionBinder _provisions;
    private readonly CitationSink _found;

    /// <summary>A binder for one text.</summary>
    /// <param name="library">The library.</param>
    /// <param name="names">Its names.</param>
    /// <param name="instruments">Says which instrument words mean.</param>
    /// <param name="discourse">What the text has said.</param>
    /// <param name="found">Where citations go.</param>
    public Binder(ITreatyLibrary library, KnownNames names, InstrumentBinder instruments, Discourse discourse, CitationSink found)
    {
        (_library, _names, _instruments, _discourse, _found) = (library, names, instruments, discourse, found);
        _provisions = new ProvisionBinder(_instruments, new RomanArticles(library, discourse), discourse, found);
    }

    /// <summary>Binds a candidate.</summary>
    /// <returns>Whether it means something here; then what the text says by it is known to what follows.</returns>
    public bool TryBind(Candidate candidate) =>
        candidate switch
        {
            HeadingCandidate heading => TryBind(heading),
            ProvisionCandidate provisions => _provisions.TryBind(provisions),
            NameCandidate name => TryBind(name),
            NameListCandidate list => TryBind(list),
            CommonCandidate common => TryBind(common),
            PointerCandidate pointer => TryBind(pointer),
            SameProvisionCandidate same => TryBind(same),
            IbidCandidate ibid => TryBind(ibid),
            NoteCandidate note => TryBind(note),
            LawCandidate law => TryBind(law),
            UnknownCandidate unknown => Bind(unknown),
            DefinitionCandidate definition => TryBind(definition),
            TitleCandidate title => Bind(title),
            CourtCandidate court => Bind(court),
            OneOfTwoCandidate one => Bind(one),
            OrganCandidate organ => Said(new DiscourseEvent.OrganNamed(organ.Organ, _found.Span(organ.Start, organ.End))),
            DraftCandidate => Said(DiscourseEvent.DraftNamed),
            DocumentCandidate document => Bind(document),
            ParagraphNumberCandidate number => Said(new DiscourseEvent.ParagraphNumbered(number.Number)),
            _ => throw new ArgumentException("This sort of candidate is not known.", nameof(candidate)),
        };

    private bool Said(DiscourseEvent said)
    {
        _discourse.Apply(said);
        return true;
    }

    private bool Bind(TitleCandidate title) =>
        Said(
            new DiscourseEvent.SubjectGiven(title.Instrument, _names.DesignationOf(title.Instrument), _found.Span(title.Start, title.End))
            {
                ArticleOfOther = title.Article,
            }
        );

    private bool Bind(DocumentCandidate document) =>
        document.Instrument is not { } id
        || Said(
            new DiscourseEvent.DocumentOpened(
                document.Organ,
                new Mention(BindingReason.Context, [id], null, _names.DesignationOf(id))
                {
                    Evidence = _found.Span(document.Start, document.End),
                }
            )
        );

    private bool Bind(CourtCandidate court) =>
        Said(
            court.IsOrganization
                ? new DiscourseEvent.OrganizationNamed(court.Instrument, _found.Span(court.Start, court.End))
                : new DiscourseEvent.CourtNamed(
                    new Mention(BindingReason.Context, [court.Instrument], null, _names.DesignationOf(court.Instrument))
                    {
                        Evidence = _found.Span(court.Start, court.End),
                    },
                    court.Abbreviation
                )
        );

    // "The latter (art. 12) protects them."
    private bool Bind(OneOfTwoCandidate one) =>
        _discourse.NamedInOrder.OneOf(one.Words.Number == OneOfTwo.Last, isOfProvision: false) is { } meant
        && Said(new DiscourseEvent.Meant(meant));

    private bool Bind(UnknownCandidate unknown) =>
        Said(new DiscourseEvent.Mentioned(new Mention(BindingReason.Name, [], null, unknown.Designation)));

    private bool Accepts(HeadingCandidate heading) =>
        _discourse.Outline.Accepts(heading, _discourse.Subject is not null)
        && !(heading.Kind == ProvisionKind.Article && _discourse.IsOfCourt) // judgments have no articles: they print those of treaties
        && !IsOfOther(heading);

    private bool IsOfOther(HeadingCandidate heading) =>
        heading.Kind == ProvisionKind.Article
        && _discourse is { Subject: null, Outline.HasHeadings: false }
        && (IsOfOnlyOther(heading) || IsOfSection(heading));

    // "The Repertoire is about Chapter VII of the Charter: Article 39 – Threats to the peace", "Article 40 – ...": a text with articles of
    // its own begins with the first, or with its title.
    private bool IsOfOnlyOther(HeadingCandidate heading) =>
        heading is { Number.Leading: > 1 } && _discourse.OnlyOther is { } only && _instruments.HasArticle(only, heading.Number);

    // "## The Genocide Convention", "### Article II: the definition"; "## Article 22 VCDR", "## Article 29. Personal inviolability"
    private bool IsOfSection(HeadingCandidate heading) =>
        _discourse.OfSection is { } section
            ? section.IsKnown && _instruments.HasArticle(section, heading.Number)
            : _discourse.BesideSection is { } beside
                && heading.Number.Leading > beside.Article.Steps[^1].Number.Leading
                && _discourse.TimesCited(beside.Mention.Ids[0]) > 1
                && _instruments.HasArticle(beside.Mention, heading.Number);

    private bool TryBind(HeadingCandidate heading) =>
        Accepts(heading) && (heading.Kind == ProvisionKind.Preamble || Said(new DiscourseEvent.HeadingPassed(heading)));

    private bool TryBind(NameCandidate candidate)
    {
        var mention = _instruments.Bind(candidate.Name, _found);
        if (MeansNothing(candidate, mention))
        {
            return false;
        }

        if (IsSaidAgain(candidate, mention))
        {
            _found.Reach(candidate.End);
            return true;
        }

        var isHeading = candidate.Heading is { } heading && Accepts(heading);
        if (candidate.Provisions is { } provisions && !isHeading && _provisions.TryBind(provisions, mention))
        {
            Give(candidate.Definition);
            return true;
        }

        var (start, end) = (candidate.Start, candidate.Name.End);
        if (candidate.BracketStart is { } bracket && _found.EndsAt(bracket, mention.Ids))
        {
            _found.Reach(end);
            return true;
        }

        var needsUse = candidate.NeedsUse && !mention.Ids.Any(_discourse.IsUsed);
        var isBeside = candidate.IsHeldAgainst || (candidate.IsComparison && !needsUse && SpeaksOfTreaty());
        _discourse.Apply(
            candidate.IsAmendment ? new DiscourseEvent.AmendmentNamed(mention)
            : isBeside && mention.IsKnown ? new DiscourseEvent.NamedBeside(mention)
            : Said(mention, needsUse)
        );
        Give(candidate.Definition);
        _found.Reach(candidate.PassedTo);
        return _found.Add(start, end, LanguageSet.All, Wholes(mention, start, end), needsUse);
    }

    private bool SpeaksOfTreaty() => _discourse.InSentence is { IsKnown: true } said && !_instruments.Sorts.IsResolution(said);

    private bool MeansNothing(NameCandidate candidate, Mention mention)
    {
        var isSaid =
            mention.IsKnown
            || (mention.Ids.Count > 0 && (candidate.Name.Words != InstrumentWords.Dated || candidate.Provisions is not null))
            || (candidate.MayPointToUnknown && mention.By == BindingReason.BackReference);
        return (candidate is { Provisions: null, Name.Words: not InstrumentWords.Pointer } && _discourse.IsCourt(candidate.Name.AsWritten))
            || IsUnknown(candidate, mention)
            || (candidate.NeedsAntecedent && !isSaid)
            || (
                candidate.NeedsOnlyAntecedent
                && (mention.By == BindingReason.Self || (HasSeveral(mention) && !IsPointedBack(candidate, mention)))
            )
            || (candidate.NeedsSameNoun && (mention.Ids.Count == 0 || _names.DesignationOf(mention.Ids[0]) != candidate.Name.Designation));
    }

    // "the Declaration (resolution 2625 (XXV), annex)"
    private bool IsSaidAgain(NameCandidate candidate, Mention mention) =>
        candidate is { BracketStart: { } bracket, Provisions: { } annex }
        && _found.EndsAt(bracket, mention.Ids)
        && _provisions.Annexes.IsItself(annex, mention);

    // The short names between a name and its provisions, and what it is called as well.
    private void Give(DefinitionCandidate? definition)
    {
        if (definition is not null)
        {
            TryBind(definition);
        }
    }

    // An abbreviation that the text has not used as an instrument may stand for the body that goes by it.
    private static DiscourseEvent Said(Mention mention, bool needsUse) =>
        !needsUse ? new DiscourseEvent.Mentioned(mention)
        : mention.IsKnown ? new DiscourseEvent.AbbreviationMet(mention.InContext())
        : DiscourseEvent.Strayed;

    private static BoundTarget[] Wholes(Mention mention, int start, int end)
    {
        var each = mention.Each();
        var targets = new BoundTarget[each.Count];
        for (var i = 0; i < targets.Length; i++)
        {
            targets[i] = new BoundTarget(start, end, each[i], default, default);
        }

        return targets;
    }

    // 《公约》 is a short name, and where there are several conventions nothing says of which.
    private bool HasSeveral(Mention mention) =>
        mention is { By: BindingReason.BackReference, IsCollective: false } && _discourse.HasNamesake(mention);

    // 同条約, 该公约, "this convention": the only one that the paragraph has named, whatever the text has named before.
    private bool IsPointedBack(NameCandidate candidate, Mention mention) =>
        (candidate.Name.Pointer & (WordRoles.This | WordRoles.That)) != 0
        && _discourse.OfParagraph is { Several.Count: 0, Last: { IsKnown: true } last }
        && last.Ids[0] == mention.Ids[0]
        && !_discourse.NamedInOrder.HasSeveral(_ => true);

    // "the Geneva Declaration of 1924" is named, and is none that is known; "the 1954 Convention" is none or one of several. Neither is the
    // one before.
    private bool IsUnknown(NameCandidate candidate, Mention mention)
    {
        var isUnknown =
            candidate.Provisions is null
            && candidate.Name.Words switch
            {
                InstrumentWords.Name or InstrumentWords.Other or InstrumentWords.Numbered => mention.Ids.Count == 0,
                InstrumentWords.Dated => !mention.IsKnown,
                InstrumentWords.Alias => mention is { Ids.Count: 0, Designation: "law" or "" }, // “IRPA”, the act; "CAT", a company
                _ => false,
            };
        if (isUnknown && !candidate.IsAmendment)
        {
            _discourse.Apply(new DiscourseEvent.Mentioned(mention));
        }

        return isUnknown;
    }

    private bool TryBind(NameListCandidate list)
    {
        var mention = Mention.None;
        var targets = new List<BoundTarget>(list.Members.Count);
        foreach (var member in list.Members)
        {
            mention = _instruments.Bind(member.Name, _found);
            targets.Add(new BoundTarget(member.Start, member.End, mention, default, default));
        }

        if (list.NeedsAntecedent && targets.Exists(target => target.Mention.Ids.Count == 0))
        {
            return false;
        }

        _discourse.Apply(list.IsAmendment ? new DiscourseEvent.AmendmentNamed(mention) : new DiscourseEvent.Mentioned(mention));
        if (list.AreApart)
        {
            AddEach(list, targets);
            return true;
        }

        return _found.Add(list.Start, list.End, LanguageSet.All, targets);
    }

    // "ILO Conventions No. 87 (freedom of association), No. 98 (collective bargaining)"
    private void AddEach(NameListCandidate list, List<BoundTarget> targets)
    {
        for (var i = 0; i < targets.Count; i++)
        {
            var start = i == 0 ? list.Start : targets[i].Start;
            _found.Add(start, targets[i].End, LanguageSet.All, [targets[i] with { Start = start }]);
        }

        _found.Reach(list.End);
    }

    private bool TryBind(CommonCandidate common)
    {
        var named = common.Named is { } name ? _instruments.Bind(name, _found).Ids : [];
        var ids = named.Count > 0 ? named : common.Ids;
        if (common is { Named: null, AsWritten: null } && !IsMeantAlone(common))
        {
            ids = [];
        }

        if (ids.Count > 0)
        {
            _discourse.Apply(new DiscourseEvent.NamedBeside(new Mention(BindingReason.Name, ids, common.AsWritten, string.Empty)));
        }

        return ids.Count > 0
            && _found.Add(
                common.Start,
                common.End,
                common.Languages,
                [
                    .. from id in ids
                    let mention = new Mention(BindingReason.Name, [id], common.AsWritten, _names.DesignationOf(id))
                    from provision in common.Provisions
                    select new BoundTarget(provision.Start, provision.End, mention, provision.First, provision.Last),
                ]
            );
    }

    // Article 3 of the four Geneva Conventions goes by that alone; another one does where the text has named them.
    private bool IsMeantAlone(CommonCandidate common) =>
        common.Provisions.All(provision => provision.First.Article is { Steps: [.., { Number.Leading: BestKnownCommon }] })
        || _discourse.RecentMentions.Any(mention => mention.Ids.Any(common.Ids.Contains));

    // "this article", "the preceding paragraph": here is what has no number.
    private bool TryBind(PointerCandidate pointer)
    {
        var outline = _discourse.Outline;
        var isSelf = pointer.IsThis || pointer.IsPreceding || _discourse.LastCited is null;
        var pinpoint = pointer.IsPreceding ? outline.Preceding(pointer.Kind) : _provisions.Pointed(pointer.Kind, pointer.IsThis);
        if (pinpoint is not { } found || (pointer.IsThis && !outline.HasHeadings && !outline.HasContainers))
        {
            return false;
        }

        var mention = isSelf
            ? _instruments.Subject(BindingReason.Self, pointer.AsWritten)
            : _discourse.LastCited!.Value.Instrument with
            {
                By = BindingReason.BackReference,
                AsWritten = pointer.AsWritten,
            };
        return AddOne(pointer, pointer.Languages, mention, found);
    }

    private bool TryBind(SameProvisionCandidate same)
    {
        var mention = same.IsThis ? _instruments.Implied() : _discourse.LastCited?.Instrument ?? Mention.None;
        var cited = same is { Kind: ProvisionKind.Paragraph, IsThis: false } ? _provisions.ParagraphCited() : null;
        if ((cited ?? _provisions.Pointed(same.Kind, same.IsThis)) is not { } outer || mention.By == BindingReason.None)
        {
            return false;
        }

        mention = mention with { By = same.IsThis ? BindingReason.Self : BindingReason.BackReference, AsWritten = same.AsWritten };
        return same.Provisions.Count == 0
            ? AddOne(same, same.Languages, mention, outer)
            : _provisions.Add(same.Start, same.End, same.Languages, same.Provisions, mention, outer);
    }

    private bool TryBind(IbidCandidate ibid)
    {
        if (ibid.IsOfSource || (ibid.IsBesideSource && _discourse.Notes.HasOnlyNamed))
        {
            return ibid.Provisions is { } ofSource && _provisions.TryBind(ofSource, Mention.OfSomethingElse);
        }

        if (_discourse.Antecedent is not { } last)
        {
            return _discourse.Notes.HasNotes && ibid.Provisions is { } ofNothing && _provisions.TryBind(ofNothing, Mention.OfSomethingElse);
        }

        var mention = last.Instrument with { By = BindingReason.BackReference, AsWritten = ibid.AsWritten };
        return TryBindInside(ibid, mention, last.Pinpoint)
            || (
                ibid.Provisions is { } provisions
                && _provisions.TryBind(_provisions.Annexes.InSame(provisions, last.Pinpoint, mention), mention)
            )
            || ((mention.Ids.Count > 0 || !last.Pinpoint.IsWhole) && AddOne(ibid, LanguageSet.All, mention, last.Pinpoint));
    }

    // "ibid., para. 3": of the article before.
    private bool TryBindInside(IbidCandidate ibid, Mention mention, Pinpoint last) =>
        ibid.Provisions is { Segments: [{ Provisions: [var first, ..] provisions } segment] } read
        && ProvisionReader.OutermostOf(first) == ProvisionKind.Paragraph
        && last.Article is { IsWhole: false } article
        && last.Steps[0].Form == PinpointStepForm.Main
        && !_instruments.Sorts.IsResolution(mention)
        && _provisions.Add(ibid.Start, segment.End, read.Languages, provisions, mention, InnerOf(read, first, last) ?? article);

    // "ibid., letter (c)" after article 36(1)(b) is one of its paragraph.
    private static Pinpoint? InnerOf(ProvisionCandidate read, CitedProvision first, Pinpoint last) =>
        read.ArePointsAlone && first.First.Steps[0].Number.IsLetters && last.Article is { } article
            ? ArticleBefore.ParagraphOf(last, article)
            : null;

    // What belongs to a note that leads to nothing is of nothing, and not of what the sentence is about.
    private bool TryBind(NoteCandidate note)
    {
        var mention = _instruments.Bind(note.Name, _found);
        if (note.Provisions is { } provisions)
        {
            if (!_provisions.TryBind(provisions, mention))
            {
                _found.Reach(provisions.PhraseEnd);
            }

            return true;
        }

        return mention.IsKnown && Said(new DiscourseEvent.Mentioned(mention)) && AddOne(note, LanguageSet.All, mention, default);
    }

    private bool TryBind(LawCandidate law)
    {
        if (law is { MayBePart: true, Otherwise: { } kind } && _instruments.ByPart(law.Law.AsWritten, kind) is not null)
        {
            return TryBind(new NameCandidate(law.Law.Start, law.Law with { Designation = kind }) { Provisions = law.Provisions });
        }

        var mention = _instruments.Bind(law.Law, _found);
        _discourse.Apply(new DiscourseEvent.LawMentioned(mention));
        if (law.Provisions is { } provisions && _provisions.TryBind(provisions, mention))
        {
            return true;
        }

        if (law.Otherwise is { } designation)
        {
            Bind(new UnknownCandidate(law.Start, law.Start, designation));
        }

        return false;
    }

    private bool TryBind(DefinitionCandidate definition)
    {
        var isGiven = TryDefine(definition);
        foreach (var other in definition.Others)
        {
            isGiven |= TryDefine(other);
        }

        return isGiven;
    }

    private bool TryDefine(DefinitionCandidate definition)
    {
        if (_discourse.IsCourt(definition.Term))
        {
            return false;
        }

        if (definition.IsOfOther)
        {
            return Said(new DiscourseEvent.Defined(definition.Term, Mention.OfSomethingElse));
        }

        var meaning = definition.Meaning is { } words ? _instruments.Bind(words, _found) : _discourse.InSentence;
        if (
            meaning is null
            || !(
                IsToldBeside(definition, meaning)
                || ShortName.Fits(definition.Term, meaning, _library, isTerm: definition.Meaning is not null)
            )
        )
        {
            return false;
        }

        if (!definition.IsExplicit && definition.Term.Contains(' ') && _names.Lexicon.Find(definition.Term).Any(meaning.Ids.Contains))
        {
            return false; // its name once more, in another language
        }

        meaning = OfParent(definition.Term, meaning);
        var evidence = _found.Span(definition.Start, definition.Start + definition.Term.Length);
        return Said(new DiscourseEvent.Defined(definition.Term, meaning with { AsWritten = null, Evidence = evidence }));
    }

    // "the Convention on the Rights of the Child, hereinafter 'CAT'": whoever says so right behind a name means that, though everybody else
    // means another by it.
    private bool IsToldBeside(DefinitionCandidate definition, Mention meaning)
    {
        const int Longest = 40;
        return definition.IsExplicit
            && meaning is { IsKnown: true, Evidence: { } named }
            && _found.Span(definition.Start, definition.End).Start - named.End is >= 0 and <= Longest
            && _names.Lexicon.Find(definition.Term).Count > 0;
    }

    // "the Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women (CEDAW)": what is already
    // the name of what it is a protocol to, stands for that. "The Convention on Civil Liability, 1992 (CLC)" is itself.
    private Mention OfParent(string term, Mention meaning) =>
        meaning is { IsKnown: true, Ids: [var id], AsWritten: { } written }
        && DesignationPhrase.AreSeveral(written)
        && _names.Lexicon.Find(term) is [var named]
        && named != id
        && (_names.Families.ParentsOf(id).Contains(named) || _names.IsNamedIn(written, named))
            ? meaning with
            {
                Ids = [named],
                Designation = _names.DesignationOf(named),
            }
            : meaning;

    private bool AddOne(Candidate at, LanguageSet languages, Mention mention, Pinpoint pinpoint) =>
        _found.Add(at.Start, at.End, languages, new BoundTarget[] { new(at.Start, at.End, mention, pinpoint, pinpoint) });
}
