using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads provisions with what stands before and after them.</summary>
internal static class ProvisionReader
{
    private const int LongestAbove = 4;

    private static readonly LanguageWords s_own = new(language => language.Own);
    private static readonly LanguageWords s_prepositions = new(language => language.OptionalPrepositions);

    /// <summary>The provisions at a place: one candidate, or what several instruments have in common.</summary>
    /// <param name="at">The text.</param>
    /// <param name="position">Where the first unit begins.</param>
    /// <param name="start">Where the citation begins.</param>
    /// <param name="before">The instrument that stands before it, if one does.</param>
    /// <param name="mayBeBare">Whether a number without a word before it is an article.</param>
    /// <param name="mayHaveSemicolons">Whether semicolons part the members of a list, as they do after a colon.</param>
    public static Candidate? Read(
        in ScanText at,
        int position,
        int start,
        InstrumentCandidate? before,
        bool mayBeBare = false,
        bool mayHaveSemicolons = false
    )
    {
        if (IsAnnexedTo(at, position))
        {
            return null;
        }

        var phrase = new PhraseReader(at.Text, at.Parts, mayHaveSemicolons);
        return position < at.Text.Length && phrase.TryReadUnits(position, mayBeBare) ? Of(at, phrase, start, before) : null;
    }

    /// <summary>Whether words for an annex say that something is annexed to what follows: البروتوكول الملحق باتفاقيات جنيف.</summary>
    public static bool IsAnnexedTo(in ScanText at, int position) =>
        position < at.Text.Length && Scripts.IsArabic(at[position]) && LanguageTraits.IsAnnexedTo(at.Text[position..]);

    /// <summary>The candidate of a phrase that was read.</summary>
    public static Candidate? Of(in ScanText at, PhraseReader phrase, int start, InstrumentCandidate? before)
    {
        var provisions = phrase.Provisions();
        if (provisions.Count == 0)
        {
            return null;
        }

        provisions = PreambularReader.Read(at, start, phrase.Units[0].End, provisions);
        if (before is null && CommonReader.After(at, phrase, provisions, start) is { } common)
        {
            return common;
        }

        var isPossessed = before is null && (phrase.IsPossessed || IsPossessed(at, start));
        if (provisions is [{ First.Steps: [{ Number.IsNone: true }] } whole] && AreSeveral(at, whole, phrase.Languages))
        {
            if (before is not null || isPossessed)
            {
                return null; // "its annexes", "MARPOL annexes"
            }

            if (OwnerAlone(at, phrase, start) is { } owner)
            {
                return owner.Name.Words == InstrumentWords.Resolution ? null : owner; // it may begin a list of its own
            }
        }

        if (before is null && !isPossessed)
        {
            PartsBeforeArticle.Read(at, phrase.Languages, ref provisions, ref start);
            before = ResolutionBefore(at, phrase, provisions, start) ?? UnreadOwner.Before(at, start);
            start = before?.Start ?? start;
        }

        return WithTail(at, phrase, provisions, start, before, isPossessed);
    }

    // "2375, para. 16", where nothing after it says whose paragraph it is.
    private static InstrumentCandidate? ResolutionBefore(in ScanText at, PhraseReader phrase, List<CitedProvision> provisions, int start) =>
        OutermostOf(provisions[0]) != ProvisionKind.Article
        && (NumberOfResolution.Before(at, phrase.Units[0].Start) ?? NumberOfResolution.OfOther(at, phrase.Units[0].Start)) is { } number
        && TailReader.Read(at, start, phrase.End, hasName: false, phrase.Languages).Instrument is null
            ? number
            : null;

    // "its annexes"; the s of "des Anhangs" is that of one.
    private static bool AreSeveral(in ScanText at, CitedProvision whole, LanguageSet languages)
    {
        var word = at.Text[whole.Start..at.Lexer.EndOfWord(whole.Start)];
        return word is [.., 's' or 'S']
            ? (languages & LanguageTraits.NounsHaveCapitals).IsEmpty
            : LanguageTraits.IsPluralUnit(word) && word is not [.., 'e' or 'E'];
    }

    // "the annexes of MARPOL": nobody says which, so that MARPOL alone is cited.
    private static NameCandidate? OwnerAlone(in ScanText at, PhraseReader phrase, int start) =>
        TailReader.Read(at, start, phrase.End, hasName: false, phrase.Languages).Instrument is { } owner
        && (
            owner.Words is InstrumentWords.Name or InstrumentWords.Resolution
            || (owner.Words == InstrumentWords.Alias && Acronym.IsAcronym(owner.AsWritten))
        )
            ? new NameCandidate(owner.Start, owner)
            : null;

    private static Candidate? WithTail(
        in ScanText at,
        PhraseReader phrase,
        List<CitedProvision> provisions,
        int start,
        InstrumentCandidate? before,
        bool isPossessed
    )
    {
        var isAnnex = OutermostOf(provisions[0]) == ProvisionKind.Annex;
        var tail = TailReader.Read(at, start, phrase.End, before is not null || isPossessed, phrase.Languages, isAnnex);
        if (tail.Instrument is { } named && TailReader.IsResolution(at, named) && EndBeforeParagraphs(phrase.Units) is { } cut)
        {
            var first = phrase.Units[0].Start;
            var shorter = new PhraseReader(at.Text[..cut], at.Parts);
            return shorter.TryReadUnits(first, mayBeBare: false) ? Of(at, shorter, start, before) : null;
        }

        tail = before is null && IsAboveBefore(at, start) ? tail with { IsAbove = true } : tail;
        if (PrincipleReader.IsOfNone(at, phrase.Units, tail.Instrument ?? before))
        {
            return null;
        }

        if (before is null && tail is { Instrument: null, Container: null, IsThereof: false, IsAbove: false } && !isPossessed)
        {
            tail = tail with { Instrument = NumberOfResolution.After(at, phrase.Units[0].Start, phrase.End) };
        }

        if (before is null && tail.Instrument is null && IsOfPage(at, phrase, provisions))
        {
            return null;
        }

        before ??= tail.Instrument is null ? FormerNumber.Before(at, start) : null;
        return Made(at, phrase, provisions, tail, start, before, isPossessed);
    }

    private static bool IsOfPage(in ScanText at, PhraseReader phrase, List<CitedProvision> provisions) =>
        OutermostOf(provisions[0]) == ProvisionKind.Paragraph && NumberOfResolution.IsPageBefore(at, phrase.Units[0].Start);

    // "Article 5 and paragraph 8 of resolution 1718": a resolution has no articles, so that the first is of something else.
    private static int? EndBeforeParagraphs(IReadOnlyList<CitedUnit> units)
    {
        for (var i = 1; i < units.Count && OutermostDepth(units, 0) <= CitedUnit.Article; i++)
        {
            if (units[i].FollowsAnd && units[i].Group != units[i - 1].Group && OutermostDepth(units, i) > CitedUnit.Article)
            {
                return units[i - 1].End;
            }
        }

        return null;
    }

    private static ProvisionCandidate Made(
        in ScanText at,
        PhraseReader phrase,
        List<CitedProvision> provisions,
        ProvisionTail tail,
        int start,
        InstrumentCandidate? before,
        bool isPossessed
    )
    {
        var firsts = FirstUnits(phrase.Units, at.Parts);
        if (tail.Instrument is { } named && firsts.Count == 1 && AfterNameReader.Read(at, named, provisions) is { } further)
        {
            (provisions, tail) = (further.Provisions, tail with { Instrument = named with { End = further.End } });
        }

        var shared =
            before is null && tail.Instrument is { } first && firsts.Count == 1 && OutermostOf(provisions[^1]) == ProvisionKind.Article
                ? SharedOut.After(at, first, provisions.Count, phrase.End)
                : null;
        var end = shared?.End ?? tail.Instrument?.End ?? tail.End;
        var made = new ProvisionCandidate(start, end, phrase.Languages, Segments(at, phrase.Units, firsts, provisions, start, end), tail)
        {
            Before = before,
            Others = shared?.Others ?? [],
            IsPossessed = isPossessed,
            IsCompared = tail.Instrument is not null && HeldAgainst.IsCompared(at, start, end),
            IsOwn = isPossessed && IsOwn(at, start),
            SharesTail = SharesTail(at, phrase, firsts, provisions),
            ArePointsAlone =
                phrase.Units.Any(unit => unit.Kind == ProvisionKind.Point)
                && !phrase.Units.Any(unit => unit.Kind == ProvisionKind.Paragraph),
            AreOfTreaty = ResolutionUnits.IsOnlyOfTreaties(at.Text, phrase.Units[0]),
            IsBroken = before is null && tail.Instrument is null && Breach.IsSaidOf(at, start, end),
            IsOfLaw = before is null && tail.Instrument is null && UnitsOfLaw.IsOne(at, provisions[^1], end),
            PhraseEnd = phrase.End,
        };
        return before is null ? BareReader.Placed(at, made) : made;
    }

    private static bool SharesTail(in ScanText at, PhraseReader phrase, List<int> firsts, List<CitedProvision> provisions) =>
        firsts.Count == 1
        || (
            (
                phrase.Units[firsts[^1]].FollowsAnd
                || BeginsWithAnd(at, phrase.Units[firsts[^1]].Start)
                || AreAbbreviated(at, phrase.Units, firsts)
            ) && !IsOfAnother(at, phrase, firsts[^1], provisions)
        );

    // "article 10 and rule 11 of the Nelson Mandela Rules"; "article 22 and of article 13 of the Declaration", where English need not say
    // "of" again.
    private static bool IsOfAnother(in ScanText at, PhraseReader phrase, int last, List<CitedProvision> provisions) =>
        (OutermostOf(provisions[0]) == ProvisionKind.Article && IsRule(OutermostOf(provisions[^1])))
        || (IsRule(OutermostOf(provisions[0])) && OutermostOf(provisions[^1]) == ProvisionKind.Article)
        || (
            phrase.Units[last - 1].End <= phrase.Units[last].Start
            && RepeatsPreposition(at.Text[phrase.Units[last - 1].End..phrase.Units[last].Start])
        );

    // "and to"
    private static bool RepeatsPreposition(ReadOnlySpan<char> between)
    {
        var words = between.Trim();
        var last = words.LastIndexOfAny(' ', '\n') + 1;
        var before = words[..last].TrimEnd();
        return Vocabulary.IsIn(before[(before.LastIndexOfAny(' ', '\n') + 1)..], WordRoles.And)
            && !s_prepositions.LanguagesOf(words[last..]).IsEmpty;
    }

    private static bool IsRule(ProvisionKind kind) => kind is ProvisionKind.Rule or ProvisionKind.Regulation;

    // والمادة
    private static bool BeginsWithAnd(in ScanText at, int unit) =>
        Scripts.IsArabic(at[unit]) && Vocabulary.IsIn(at.Text[unit..(unit + 1)], WordRoles.And);

    /// <summary>What a provision is, on its outermost level.</summary>
    public static ProvisionKind OutermostOf(CitedProvision provision) =>
        provision.First.Steps[0] switch
        {
            { Form: PinpointStepForm.Main } => ProvisionKind.Article,
            { Form: PinpointStepForm.Named } step => step.Kind,
            _ => ProvisionKind.Paragraph,
        };

    // 上文第3段
    private static bool IsAboveBefore(in ScanText at, int start)
    {
        for (var length = 2; length <= LongestAbove && length <= start; length++)
        {
            if (
                NameWords.IsWordOfItsOwn(at[start - length])
                && Vocabulary.Find(at.Text[(start - length)..start])?.LanguagesOf(WordRoles.Above).IsEmpty == false
            )
            {
                return true;
            }
        }

        return false;
    }

    // "Art. 2 (life), Art. 3 (torture), Art. 8 ECHR": who abbreviates each counts them up, and does not begin a clause.
    private static bool AreAbbreviated(in ScanText at, IReadOnlyList<CitedUnit> units, List<int> firsts)
    {
        foreach (var first in firsts)
        {
            if (at[at.Lexer.At(units[first].Start).End - 1] != '.')
            {
                return false;
            }
        }

        return true;
    }

    // "its Article XXIV" is one of what was mentioned last, "its own article 10" of what the sentence is about.
    private static bool IsPossessed(in ScanText at, int start) =>
        at.Cursor.WordBefore(start) is var word
        && word >= at.Done
        && word >= 0
        && (IsOwn(at, start) || (at.Lexer.At(word) is { Entry: not null } its && its.Can(WordRoles.Its)));

    private static bool IsOwn(in ScanText at, int start) =>
        at.Cursor.WordBefore(start) is var word
        && word >= at.Done
        && word >= 0
        && at.IsGap(at.Cursor.WordEnd(word), start)
        && !s_own.LanguagesOf(at.Text[word..at.Cursor.WordEnd(word)]).IsEmpty;

    // "Article 31, and Article 33 of the Convention" are two citations: each that says anew what it is, at the level of articles.
    private static List<int> FirstUnits(IReadOnlyList<CitedUnit> units, PhraseParts parts)
    {
        var firsts = new List<int> { 0 };
        for (var i = 1; i < units.Count; i++)
        {
            var isOfBoth = OutermostDepth(units, firsts[^1]) > CitedUnit.Article && PhrasePaths.OpensInside(parts, i);
            if (units[i].Group != units[i - 1].Group && units[i].HasWord && !isOfBoth && OutermostDepth(units, i) <= CitedUnit.Article)
            {
                firsts.Add(i);
            }
        }

        return firsts;
    }

    private static int OutermostDepth(IReadOnlyList<CitedUnit> units, int first)
    {
        var depth = int.MaxValue;
        for (var i = first; i < units.Count && units[i].Group == units[first].Group; i++)
        {
            depth = Math.Min(depth, units[i].Depth);
        }

        return depth;
    }

    private static List<ProvisionSegment> Segments(
        in ScanText at,
        IReadOnlyList<CitedUnit> units,
        List<int> firsts,
        List<CitedProvision> provisions,
        int start,
        int end
    )
    {
        var segments = new List<ProvisionSegment>(firsts.Count);
        for (var i = 0; i < firsts.Count; i++)
        {
            var isLast = i == firsts.Count - 1;
            var from = i == 0 ? start : units[firsts[i]].Start;
            var to = isLast ? end : units[firsts[i + 1] - 1].End;
            var first = units[firsts[i]].Group;
            var beyond = isLast ? int.MaxValue : units[firsts[i + 1]].Group;
            var members =
                firsts.Count == 1 ? provisions : provisions.FindAll(provision => provision.Group >= first && provision.Group < beyond);
            var written = firsts.Count == 1 && members is [{ Start: var only }] ? only : units[firsts[i]].Start;
            var hasCapital = members.Count > 0 && HasCapital(at, written);
            var isCapitalised = members.Count > 0 && char.IsUpper(at[written]);
            segments.Add(
                new ProvisionSegment(from, to, members)
                {
                    HasCapital = hasCapital,
                    IsCapitalised = isCapitalised,
                    HasLetteredArticle = members.Count > 0 && IsLettered(at, members[0]),
                    IsRoman = members.Count > 0 && IsRoman(at, members[0]),
                    IsArabic =
                        members.Count > 0
                        && at.Text[members[0].Start..members[0].End].IndexOfAnyInRange('0', '9') >= 0
                        && !IsRoman(at, members[0]),
                    IsOfJoinedScript = members.Count > 0 && NameWords.IsWordOfItsOwn(at[members[0].Start]),
                }
            );
        }

        return segments;
    }

    // "1F(b)", "1 F", "1-F", المادة 1 (واو), 第一条（己）款
    private static bool IsLettered(in ScanText at, CitedProvision provision)
    {
        if (
            provision.First.Article is not { IsWhole: false } article
            || (
                provision.First.Steps.Count == article.Steps.Count
                    ? article.Steps[^1].Number.Suffix.Length != 1
                    : !provision.First.Steps[article.Steps.Count].Number.IsLetters && article.Steps[^1].Number.Suffix.Length != 1
            )
        )
        {
            return false;
        }

        var written = at.Text[provision.Start..provision.End];
        var digit = written.IndexOfAnyInRange('0', '9');

        var rest = digit < 0 ? written : written[digit..].TrimStart("0123456789 -\u00A0(");
        return Scripts.Of(at[provision.Start]) is Script.Arabic or Script.Han
            || (rest is [>= 'A' and <= 'K', ..] && (rest.Length == 1 || !char.IsLetter(rest[1])));
    }

    // "Article XXXII", 第XXI条; one letter may be one.
    private static bool IsRoman(in ScanText at, CitedProvision provision)
    {
        const string Signs = "IVXLC";
        var written = at.Text[provision.Start..provision.End];
        var start = written.IndexOfAny(Signs);
        if (OutermostOf(provision) != ProvisionKind.Article || start < 0 || (start > 0 && char.IsAsciiLetterOrDigit(written[start - 1])))
        {
            return false;
        }

        var rest = written[start..];
        var end = rest.IndexOfAnyExcept(Signs);
        return (end < 0 ? rest.Length : end) > 1 && (end < 0 || !char.IsAsciiLetterOrDigit(rest[end]));
    }

    private static bool HasCapital(in ScanText at, int start) =>
        char.IsUpper(at[start]) || (start > 0 && NameWords.IsWordOfItsOwn(at[start]));
}
