using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Names;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads instruments by name: short names of the text, titles, abbreviations, resolutions, year and kind.</summary>
internal static class NameReader
{
    private const int ShortestCited = 4;

    private static readonly LanguageWords s_cited = new(language => language.CitedBefore);
    private static readonly LanguageWords s_prepositions = new(language => language.WherePrepositions);

    private const int ShortestLongName = 12;
    private const int DigitsOfYear = 4;
    private const int MostWordsOfSubject = 3;
    private const int FirstYearAlone = 1850;
    private const int FewestWordsOfTitle = 4;
    private const int LastYearAlone = 2049;
    private const int LongestDotted = 8;
    private const int ShortestDotted = 3;

    /// <summary>A short name of the text, or a name.</summary>
    /// <param name="at">The text.</param>
    /// <param name="position">Where it begins.</param>
    /// <param name="isTreaty">Whether it is what a protocol belongs to, so that no protocol to another is read: "the Protocol to the
    /// Protocol to ..." may go on for ever.</param>
    public static InstrumentCandidate? ByName(in ScanText at, int position, bool isTreaty = false)
    {
        var ids = at.Names.Lexicon.LongestInText(at.Tokens, position, out var end);
        var alias = ByAlias(at, position, end);
        var placed = PlaceAndSubject.At(at, position) ?? OwnerAndDay.At(at, position);
        if (placed is not null && placed.End > (alias?.End ?? end) && !IsToldByName(placed, ids, alias))
        {
            return placed;
        }

        if (alias is not null)
        {
            return alias;
        }

        (ids, end) = ids.Count > 0 ? (OfTheirOwner(at, end, OfTheirNumbers(at, position, end, ids)), end) : Dotted(at, position);
        if (ids.Count > 1 && Owner.StandsAfter(at, at.Lexer.EndOfWord(position)) && Owner.IsPointed(at, position))
        {
            return null;
        }

        if ((ids.Count > 0 ? Longer(at, position, end, isTreaty, isShared: ids.Count > 1) : null) is { } longer)
        {
            return longer;
        }

        if (ids.Count > 0 && CutTitle.MayGoOn(at, end) && CutTitle.At(at, position) is { } titled && titled.End > end)
        {
            return titled;
        }

        return ids.Count > 0 && IsName(at, position, end, ids)
                ? RomanRow.At(at, position, ids, end)
                    ?? CountedNames.At(at, position, end, ids)
                    ?? Named(at, position, end, ids, IsPlural(at, position, end, ids), ProtocolReader.IsBare(at, position, end))
            : ids.Count == 0 ? RomanRow.At(at, position, ids, position)
            : null;
    }

    // Words that are a name where they stand, and no part of another or of ordinary language.
    private static bool IsName(in ScanText at, int position, int end, IReadOnlyList<InstrumentId> ids) =>
        IsWrittenAsName(at, position, end)
        && !IsLonger(at, position, end)
        && !IsOfOtherSubject(at, position, end, ids)
        && (HasPlural(at, position, end) || !IsOneOfADay(at, end, ids))
        && !IsNumberedProtocol(at, position, end, ids)
        && !GoesOnWithNumber(at, position, end, ids)
        && !IsCommonNoun(at, position, end);

    // A name that goes by the place says more than the day does, and a short name of the text as much, unless it is of another day.
    private static bool IsToldByName(InstrumentCandidate placed, IReadOnlyList<InstrumentId> ids, InstrumentCandidate? alias) =>
        placed.Words == InstrumentWords.Dated
            ? alias is null && (placed.Ids.Count == 0 ? ids.Count == 1 : ids.Any(placed.Ids.Contains))
            : alias is not null;

    // What the name is only the beginning of.
    private static InstrumentCandidate? Longer(in ScanText at, int position, int end, bool isTreaty, bool isShared) =>
        OfMember(at, position, end)
        ?? (
            !isTreaty && ProtocolReader.Words(at, position) is { Number: 0 } words
                ? ProtocolsOfTreaty.Instead(at, words, end, isShared) ?? ProtocolOfTreaty.Instead(at, words, position, end)
                : null
        );

    // A short name that the text has given, at least as long as a name of the library.
    private static InstrumentCandidate? ByAlias(in ScanText at, int position, int least) =>
        at.Aliases.LongestAt(at.Tokens, position, out var end) is { } alias
        && end >= least
        && !IsKindOfSomethingElse(at, position, end)
        && !IsInOtherName(at, position, end)
        && !IsInKoreanWord(at, position, end)
        && !IsEndOfTitle(at, position)
        && !Scripts.IsKatakana(at[position - 1]) // 東西ドイツ基本条約
        && !IsPointedAt(at, position, end)
        && !IsBeforeItsNumber(at, position, end)
            ? new InstrumentCandidate(InstrumentWords.Alias, position, end, at.Text[position..end].ToString()) { Alias = alias }
            : null;

    // "Articles 40 and 41" where "the Articles" are those on State responsibility.
    private static bool IsBeforeItsNumber(in ScanText at, int position, int end)
    {
        var next = at.Lexer.At(end);
        return next.Kind is TokenKind.Number or TokenKind.Brackets
            && at.IsGap(end, next.Start)
            && at.Lexer.At(position) is { Entry: not null } unit
            && unit.End == end
            && unit.Can(WordRoles.Unit);
    }

    // "Protokoll v. 31.1.1967" is no fifth protocol.
    private static bool EndsWithVom(in ScanText at, int end) => at[end] == '.' && at.Text[..end].EndsWith(" v");

    // "Additional Protocols 1 and 2 to the Geneva Conventions" are two of those to which the name belongs without numbers.
    private static IReadOnlyList<InstrumentId> OfTheirNumbers(in ScanText at, int start, int end, IReadOnlyList<InstrumentId> ids)
    {
        if (ids.Count < 2 || at.Text[start..end].IndexOfAnyInRange('0', '9') < 0 || at.Names.DesignationOf(ids[0]) != Designation.Protocol)
        {
            return ids;
        }

        var (names, numbers) = (at.Names, new List<int>());
        for (var token = at.Lexer.At(start); token.Start < end; token = at.Lexer.At(Math.Max(token.End, token.Start + 1)))
        {
            if (token.Kind == TokenKind.Number && token.End - token.Start <= 2 && !at.Lexer.At(token.End).Can(WordRoles.Month))
            {
                numbers.Add(token.Number.Leading);
            }
        }

        var own = ids.Where(id => numbers.Exists(number => names.HasNumber(id, number))).ToList();
        return own.Count > 0 && own.Count == numbers.Count ? own : ids;
    }

    // "Montreal Protocol No. 4" is none that goes by its city alone.
    private static bool GoesOnWithNumber(in ScanText at, int start, int end, IReadOnlyList<InstrumentId> ids)
    {
        var number = ResolutionPhrase.SkipNumberWords(at.Text, end);
        return number > end + 1
            && char.IsAsciiDigit(at[number])
            && !char.IsAsciiDigit(at[number + 2])
            && at.Lexer.At(end).Kind != TokenKind.Placed // 의정서 제4조
            && at.Text[start..end].Contains(' ')
            && at.Names.DesignationOf(ids[0]) == Designation.Protocol;
    }

    /// <summary>"the World Trade Organization Agreement on Safeguards": whose the agreement is stands before its own name.</summary>
    public static InstrumentCandidate? OfMember(in ScanText at, int start, int end)
    {
        var noun = at.Cursor.WordBefore(end);
        return
            noun > start
            && char.IsUpper(at[noun])
            && !HasPlural(at, start, end)
            && IsAboutSomethingElse(at, end)
            && at.Names.Lexicon.LongestInText(at.Tokens, noun, out var after) is [var id]
            && after > end
            ? Named(at, start, after, [id])
            : null;
    }

    // "la Convenzione di Varsavia del Consiglio d'Europa" is none that the Council did not make.
    private static IReadOnlyList<InstrumentId> OfTheirOwner(in ScanText at, int end, IReadOnlyList<InstrumentId> ids)
    {
        var owner = ids.Count > 0 && at[end] is ' ' or '\u00A0' ? Owner.At(at.Text, end + 1, isBeforeNoun: false, out _) : null;
        var names = at.Names;
        return owner is null || ids.All(id => names.IsOf(id, owner)) ? ids : [.. ids.Where(id => names.IsOf(id, owner))];
    }

    // "their Stockholm agreement", "the Bonn convention of the party": without a capital the noun may be no name's.
    private static bool IsCommonNoun(in ScanText at, int start, int end)
    {
        var noun = at.Cursor.WordBefore(end);
        if (noun <= start || !char.IsAsciiLetterLower(at[noun]) || DesignationPhrase.KeyOf(at.Text[noun..end]) is null)
        {
            return false;
        }

        var next = at.Lexer.At(end);
        return (at.Cursor.WordBefore(start) is var word and >= 0 && at.Lexer.At(word) is { Entry: not null } its && its.Can(WordRoles.Its))
            || (
                next.Kind == TokenKind.Word
                && next.Can(WordRoles.Of)
                && at.Lexer.At(next.End) is { Kind: TokenKind.Word, Entry: not null } the
                && the.Can(WordRoles.Definite)
            );
    }

    // "N.P.T.", "E.C.H.R."
    private static (IReadOnlyList<InstrumentId> Ids, int End) Dotted(in ScanText at, int position)
    {
        Span<char> letters = stackalloc char[LongestDotted];
        var (count, end) = (0, position);
        while (count < LongestDotted && char.IsAsciiLetterUpper(at[end]) && at[end + 1] == '.')
        {
            letters[count++] = at[end];
            end += 2;
        }

        return count >= ShortestDotted && !char.IsLetter(at[end])
            ? (at.Names.Lexicon.Find(letters[..count].ToString()), end)
            : (AcronymInSmall.At(at, position, out var last), last);
    }

    // "Zusatzprotokoll" of "4. Zusatzprotokoll"
    private static bool IsNumberedProtocol(in ScanText at, int start, int end, IReadOnlyList<InstrumentId> ids) =>
        EndsWithVom(at, end)
        || (
            at.Names.DesignationOf(ids[0]) == Designation.Protocol
            && (ProtocolReader.IsByNumber(at, start, end) || IsOfOtherNumber(at.Names, ProtocolReader.FigureAt(at, start), ids))
        );

    // "Protocol No. 4 to the Convention ..." is none whose title has no number.
    private static bool IsOfOtherNumber(KnownNames names, int number, IReadOnlyList<InstrumentId> ids) =>
        number > 0 && !ids.Any(id => names.HasNumber(id, number));

    /// <summary>A short name of the text, a name, a resolution, or year and kind.</summary>
    public static InstrumentCandidate? Any(in ScanText at, int position)
    {
        if (position >= at.Text.Length)
        {
            return null;
        }

        if ((ByName(at, position) ?? (MayBeVariant(at, position) ? VariantReader.From(at, position) : null)) is { } named)
        {
            return named;
        }

        return ResolutionPhrase.Read(at.Text, position) is { } resolution
            ? Resolution(at, resolution)
            : ProtocolReader.At(at, position)
                ?? NumberedReader.At(at, position)
                ?? YearsOfPlural.At(at, position)
                ?? Dated(at, position)
                ?? AfterYear(at, position);
    }

    // A number tells "the First Optional Protocol" to one treaty from that to another.
    private static bool MayBeVariant(in ScanText at, int position) =>
        char.IsUpper(at[position])
        && !(
            ProtocolReader.Words(at, position) is { Number: > 0 } words
            && !(at.Names.Lexicon.LongestInText(at.Tokens, position, out var end).Count > 0 && end > words.End)
        );

    // "of the 2015 Paris Agreement"
    private static InstrumentCandidate? AfterYear(in ScanText at, int position)
    {
        var name = position + DigitsOfYear + 1;
        return
            name < at.Text.Length
            && char.IsUpper(at[name])
            && YearBefore(at, name) is { } year
            && (ByName(at, name) ?? CutTitle.At(at, name)) is { } named
            ? named with
            {
                Start = position,
                AsWritten = at.Text[position..named.End].ToString(),
                Year = year,
            }
            : null;
    }

    /// <summary>An instrument by year and kind, which may be none of the library.</summary>
    public static InstrumentCandidate? Dated(in ScanText at, int position) =>
        !DesignationPhrase.TryRead(at.Text, position, out var end, out var year, out var designation)
        || designation == Designation.Resolution
        || GoesOn(at, end)
        || HasNameBefore(at, position)
        || Nations.StandBefore(at, position)
            ? OfDayOrSubject(at, position)
            : new InstrumentCandidate(InstrumentWords.Dated, position, end, at.Text[position..end].ToString(), designation)
            {
                Ids = at.Names.Of(year, designation),
            };

    // A noun with its day, "Übereinkommen v. 10.12.1982", or with what it is about and the year, "la Convention de sauvegarde de 1950".
    private static InstrumentCandidate? OfDayOrSubject(in ScanText at, int position)
    {
        var noun = at.Lexer.At(position);
        if (
            noun.Start != position
            || !noun.Can(WordRoles.Designation)
            || DesignationPhrase.KeyOf(at.Text[noun.Start..noun.End]) is not { } designation
            || designation == Designation.Resolution
            || HasNameBefore(at, position)
            || Nations.StandBefore(at, position)
        )
        {
            return null;
        }

        if (NamedByDay.At(at, noun, designation) is { } ofDay)
        {
            return ofDay;
        }

        return YearAfterSubject(at, noun.End) is { } year
            ? new InstrumentCandidate(InstrumentWords.Dated, position, year.End, at.Text[position..year.End].ToString(), designation)
            {
                Ids = at.Names.Of(year.Number.Leading, designation),
            }
            : null;
    }

    // "la convention relative aux droits de l'enfant, signée à New York le 26 janvier 1990": courts give the day on which their State
    // signed.
    private static bool IsSignedLater(in ScanText at, int start, int end, InstrumentId id) =>
        at.Text[start..end].Count(' ') >= FewestWordsOfTitle
        && NameDate.After(at, end) is { } day
        && at.Names.IsMadeBefore(id, day.Day.Year);

    /// <summary>Words that are a name of known instruments.</summary>
    public static InstrumentCandidate Named(
        in ScanText at,
        int start,
        int end,
        IReadOnlyList<InstrumentId> ids,
        bool isPlural = false,
        bool isBareProtocol = false
    )
    {
        if (YearsOfPlural.Read(at, start, end, ids) is { } several)
        {
            return several;
        }

        end = ids is [var id] ? AfterFiguresOfYear(at, start, end, id) : end;
        var madeAt = ids.Count == 1 ? NameDate.PlaceSigned(at, end) : null;
        var isDateOfTreaty = IsProtocolWithTreaty(at, start, end, ids);
        var date = isDateOfTreaty || (madeAt is not null && IsSignedLater(at, start, end, ids[0])) ? null : NameDate.Of(at, start, end);
        var isYearOfName = false;
        return new(InstrumentWords.Name, start, end, at.Text[start..end].ToString())
        {
            Ids = ids,
            Year =
                YearBefore(at, start)
                ?? NameYear.BeforeJoined(at, start, out isYearOfName)
                ?? (isDateOfTreaty ? null : YearAfter(at, end, isShared: ids.Count > 1))
                ?? date?.Year
                ?? (ids.Count > 1 ? YearInside(at, start, end) : null),
            IsYearOfName = isYearOfName,
            BySubject =
                ids.Count > 1 && !isPlural && !at.Lexer.At(end).Can(WordRoles.Common) ? at.Names.Subjects.Of(at, start, end, ids) : null,
            Day = date?.Day,
            MadeAt = madeAt is { Length: > 0 } ? madeAt : null,
            EarliestYear = ids.Count > 1 ? YearsOfSentence.Earliest(at, start, end) : null,
            IsPlural = isPlural,
            IsBareProtocol = isBareProtocol,
        };
    }

    // "the Additional Protocols to the Geneva Conventions | of 12 August 1949"
    private static bool IsProtocolWithTreaty(in ScanText at, int start, int end, IReadOnlyList<InstrumentId> ids) =>
        ids.Count > 0 && at.Names.DesignationOf(ids[0]) == Designation.Protocol && DesignationPhrase.AreSeveral(at.Text[start..end]);

    // "STCW 78", "CLC 69": two figures may be its year.
    private static int AfterFiguresOfYear(in ScanText at, int start, int end, InstrumentId id)
    {
        var isFollowed =
            at[end] == ' '
            && char.IsUpper(at[end - 1])
            && !at.Text[start..end].Contains(' ')
            && char.IsAsciiDigit(at[end + 1])
            && char.IsAsciiDigit(at[end + 2])
            && !NameWords.IsInWord(at[end + 3])
            && at[end + 3] is not ('(' or '/' or '-')
            && !(at[end + 3] == '.' && char.IsLetterOrDigit(at[end + 4]));
        return isFollowed && at.Names.IsOfYear(id, ((at[end + 1] - '0') * 10) + at[end + 2] - '0') ? end + 3 : end;
    }

    /// <summary>The year right before a name or noun: "the 1933 Refugee Convention".</summary>
    public static int? YearBefore(in ScanText at, int start)
    {
        var year = start - 1 - DigitsOfYear;
        return
            year > 0
            && at[start - 1] is ' ' or '\u00A0'
            && !NameWords.IsInWord(at[year - 1])
            && NameYear.At(at, year) is var value and > 0
            && at.Cursor.WordBefore(year) is var word and >= 0
            && at.Lexer.At(word) is { Entry: not null } article
            && article.Can(WordRoles.Definite)
            ? value
            : null;
    }

    // "the Convention for the Safety of Life at Sea of 1914", "der Konvention von 1951"
    private static int? YearAfter(in ScanText at, int end, bool isShared)
    {
        var of = at.Lexer.At(end);
        if (
            of.Kind == TokenKind.Number
            && of.Start == end + 1
            && of.End - of.Start == DigitsOfYear
            && (NameDate.EndOfYearWord(at, of.End) > of.End || (isShared && of.Number.Leading is >= FirstYearAlone and <= LastYearAlone))
        )
        {
            return NameYear.At(at, of.Start) > 0 ? of.Number.Leading : null; // "Конвенция по морскому праву 1958 г."
        }

        var year = of.End + 1;
        var isOf = of.Kind == TokenKind.Word && of.Start == end + 1 && IsOfYear(at, of);
        var isApart = of.Kind == TokenKind.Comma && at[year + DigitsOfYear] == ' ' && Punctuation.OpensBracket(at[year + DigitsOfYear + 1]);
        return
            (isOf || isApart) // "Collective Bargaining Convention, 1981 (No. 154)"
            && at[of.End] == ' '
            && NameYear.At(at, year) is var value and > 0
            && !NameWords.IsInWord(at[year + DigitsOfYear])
            ? value
            : YearAfterComma(at, of);
    }

    // "لعام 1961"; "in 1961" something happened.
    private static bool IsOfYear(in ScanText at, in Token of) =>
        of.Can(WordRoles.Of) || (Scripts.IsArabic(at[of.Start]) && LanguageTraits.IsDateWord(at.Text[of.Start..of.End]));

    // "a Convenção de Berna, de 1886, ...", "la Convenzione di Berna, del 1886."
    private static int? YearAfterComma(in ScanText at, in Token comma)
    {
        if (comma.Kind != TokenKind.Comma)
        {
            return null;
        }

        var of = at.Lexer.At(comma.End);
        var year = of.End + 1;
        return
            of.Kind == TokenKind.Word
            && of.Can(WordRoles.Of)
            && at[of.End] == ' '
            && NameYear.At(at, year) is var value and > 0
            && !NameWords.IsInWord(at[year + DigitsOfYear])
            && !at.Lexer.At(year + DigitsOfYear).Can(WordRoles.To | WordRoles.And) // "de 1886 a 1971"
            ? value
            : null;
    }

    // "Convention de La Haye du 18 octobre 1907 pour le règlement pacifique des conflits internationaux"
    private static int? YearInside(in ScanText at, int start, int end)
    {
        for (var year = start + 1; year + DigitsOfYear < end; year++)
        {
            if (at[year - 1] == ' ' && NameYear.At(at, year) is var value and > 0 && !NameWords.IsInWord(at[year + DigitsOfYear]))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>A resolution.</summary>
    public static InstrumentCandidate Resolution(in ScanText at, ReadResolution read) =>
        new(InstrumentWords.Resolution, read.Start, read.End, at.Text[read.Start..read.End].ToString(), Designation.Resolution)
        {
            Ids = read.Ids,
            Year = read.Year,
        };

    /// <summary>Whether a term that was defined with a capital stands with one: without, it is the word itself. Several words that were
    /// defined without stand without, as French courts write them: "la convention sur le génocide".</summary>
    public static bool IsWritten(in ScanText at, InstrumentCandidate name) =>
        name.Alias is not { Term: var term }
        || !char.IsLower(at[name.Start])
        || (char.IsLower(term[0]) && IsNameInSmall(term) && !GoesOnFurther(at, name.End));

    // "convention sur le génocide", "sales convention", and no "convention rights".
    private static bool IsNameInSmall(string term)
    {
        var words = term.Split(' ');
        return words.Length > 1
            && (
                DesignationPhrase.KeyOf(words[^1]) is not null
                || (
                    DesignationPhrase.KeyOf(words[0]) is not null
                    && Array.Exists(words, word => Vocabulary.Find(word)?.LanguagesOf(WordRoles.Of | WordRoles.About).IsEmpty == false)
                )
            );
    }

    // "la convention des droits de l'homme"; but "de 1948".
    private static bool GoesOnFurther(in ScanText at, int end) =>
        at.Lexer.At(end) is { Kind: TokenKind.Word, Entry: not null } next
        && at.IsGap(end, next.Start)
        && next.Can(WordRoles.Of | WordRoles.About)
        && at.Lexer.At(next.End).Kind != TokenKind.Number;

    /// <summary>Whether words stand as names do: with a capital, if their script has any; a long name may stand without.</summary>
    public static bool IsWrittenAsName(in ScanText at, int start, int end) =>
        !char.IsLower(at[start])
        || (end - start >= ShortestLongName && at.Text[start..end].IndexOfAny(' ', '-', '\u2019') > 0)
        || (
            DesignationPhrase.KeyOf(at.Text[start..at.Lexer.EndOfWord(start)]) is not null
            && at.Text[start..end].IndexOfAnyInRange('A', 'Z') > 0
        );

    /// <summary>Whether a name goes on after a word for an instrument: "the Convention on Something", "the Protocol to Another" are names
    /// of their own, even where they are not known.</summary>
    public static bool GoesOn(in ScanText at, int end)
    {
        var token = at.Lexer.At(end);
        if (NameDate.EndOf(at, end) is var dated && dated > end && IsAbout(at, dated))
        {
            return true; // "the Treaty of 1930 on the navigation of the Zenda"
        }

        if (PartyAfter.StandsAt(at, end, token))
        {
            return true;
        }

        if (
            token.Kind == TokenKind.Word
            && token.End - token.Start >= ShortestCited
            && at.IsGap(end, token.Start)
            && !s_cited.LanguagesOf(at.Text[token.Start..token.End]).IsEmpty
        )
        {
            return IsAbout(at, token.End); // "la convention susvisée relative aux droits de l'enfant"
        }

        if (token.Kind != TokenKind.Word || token.Entry is null || token.Start > end + 2)
        {
            return false;
        }

        return (token.Can(WordRoles.About) && at.Lexer.At(token.End).Kind != TokenKind.Number) // "the Convention on 10 June 2003"
            || SaysWhose(at, end, token)
            || YearAfterSubject(at, end) is not null;
    }

    // "the Convention of the Council", but not "in June"
    private static bool SaysWhose(in ScanText at, int end, in Token token) =>
        token.Can(WordRoles.Of | WordRoles.Link)
        && !token.Can(WordRoles.This | WordRoles.That)
        && !NounAlone.IsArticleOfSubject(token)
        && !IsPreposition(at, token)
        && token.Start > end
        && at.Lexer.At(token.End) is var name
        && IsNameWord(at, name)
        && (token.Can(WordRoles.Of) || !name.Can(WordRoles.Month));

    // "Article 3 of the Convention in Prison No. 13", "the Covenant in Judge v. Canada": where, and no more of the name.
    private static bool IsPreposition(in ScanText at, in Token token) =>
        !s_prepositions.LanguagesOf(at.Text[token.Start..token.End]).IsEmpty;

    // "la Convención de inmunidades de 2004": a few words in small letters that do nothing else, and the year.
    private static Token? YearAfterSubject(in ScanText at, int noun)
    {
        var of = at.Lexer.At(noun);
        if (of.Kind != TokenKind.Word || !of.Can(WordRoles.Of) || !at.IsGap(noun, of.Start))
        {
            return null;
        }

        var (word, words) = (at.Lexer.At(of.End), 0);
        while (word is { Kind: TokenKind.Word, Entry: null } && char.IsLower(at[word.Start]) && words++ < MostWordsOfSubject)
        {
            word = at.Lexer.At(word.End);
        }

        return
            words is > 0 and <= MostWordsOfSubject
            && word.Can(WordRoles.Of)
            && at.Lexer.At(word.End) is { Kind: TokenKind.Number } year
            && year.End - year.Start == DigitsOfYear
            && at[year.Start] is '1' or '2'
            ? year
            : null;
    }

    /// <summary>Whether a word before belongs to the name: "the Labour Organisation Convention of 1948" is not any convention of that
    /// year.</summary>
    public static bool HasNameBefore(in ScanText at, int position) =>
        !char.IsDigit(at[position])
        && at.Cursor.WordBefore(at.Cursor.BracketBefore(position)) is var word and >= 0
        && char.IsUpper(at[word])
        && at.Lexer.At(word) is { Entry: null };

    /// <summary>Whether a name goes on with what it is about, which makes it another one: "the Geneva Conventions on the Law of the Sea"
    /// are not those that are called so alone.</summary>
    public static bool IsAboutSomethingElse(in ScanText at, int end) =>
        at.Lexer.At(end) is { Kind: TokenKind.Word, Entry: not null } about
        && about.Can(WordRoles.About)
        && about.Start <= end + 2
        && (IsNameWord(at, at.Lexer.At(about.End)) || HasSmallNoun(at, end))
        && char.IsLower(at[about.Start]);

    // "la Convention de New York sur la prévention des infractions contre les personnes protégées": a place, and a subject that no name of
    // the convention of that place has.
    private static bool IsOfOtherSubject(in ScanText at, int start, int end, IReadOnlyList<InstrumentId> ids) =>
        ids is [var id]
        && DesignationPhrase.KeyOf(at.Text[start..at.Lexer.EndOfWord(start)]) == Designation.Convention
        && at.Cursor.WordBefore(end) is >= 0 and var place
        && char.IsUpper(at[place])
        && DesignationPhrase.KeyOf(at.Text[place..end]) is null
        && !NameWords.AreCapitals(at.Text[place..end])
        && at.Lexer.At(end) is { Kind: TokenKind.Word, Entry: not null } about
        && about.Can(WordRoles.About)
        && at.IsGap(end, about.Start)
        && char.IsLower(at[about.Start])
        && (about.LanguagesOf(WordRoles.About) & LanguageTraits.NounsHaveCapitals).IsEmpty
        && (about.Can(WordRoles.Definite) || at.Lexer.At(about.End).Can(WordRoles.Definite)) // "sur ce point"
        && HasOtherSubjects(at, about.End, id);

    private static bool HasOtherSubjects(in ScanText at, int position, InstrumentId id)
    {
        const int MostWords = 5;
        const int ShortestSubject = 5;
        var subjects = 0;
        for (var i = 0; i < MostWords && at[position] is ' ' or '\u00A0' or '\'' or '’'; i++)
        {
            var word = position + 1;
            position = at.Lexer.EndOfWord(word);
            if (position - word < ShortestSubject || !char.IsLower(at[word]))
            {
                continue;
            }

            subjects++;
            if (at.Names.HasPart(id, KnownNames.WordsOfPart(char.ToUpperInvariant(at[word]) + at.Text[(word + 1)..position].ToString())))
            {
                return false;
            }
        }

        return subjects > 1;
    }

    // "EMRK zum Verfahren" is not.
    private static bool IsLonger(in ScanText at, int start, int end) =>
        IsAboutSomethingElse(at, end) && !Acronym.IsAcronym(at.Text[start..end]) && !HasSubject(at, start, end);

    // "article 15 de la Déclaration universelle des droits de l'homme sur la nationalité": a name that has said what it is about does not
    // go on with that.
    private static bool HasSubject(in ScanText at, int start, int end)
    {
        const int LeastWords = 2;
        var (hasNoun, words, last, article) = (false, 0, default(Token), default(Token));
        for (var token = at.Lexer.At(start); token.Kind == TokenKind.Word && token.Start < end; token = at.Lexer.At(token.End))
        {
            words += hasNoun ? 1 : 0;
            hasNoun |= DesignationPhrase.KeyOf(at.Text[token.Start..token.End]) is not null;
            (article, last) = (last, token);
        }

        return words >= LeastWords
            && (
                char.IsLower(at[last.Start])
                || (article.Entry is not null && !(article.LanguagesOf(WordRoles.Definite) & LanguageTraits.NounsHaveCapitals).IsEmpty)
            );
    }

    // "Convention de La Haye du 18 octobre 1907 pour le règlement pacifique": what it is about tells it from the others of that day.
    private static bool IsOneOfADay(in ScanText at, int end, IReadOnlyList<InstrumentId> ids) =>
        NameDate.After(at, end) is { } day && IsAbout(at, day.End) && at.Names.Of(day.Day, at.Names.DesignationOf(ids[0])).Count != 1;

    private static bool IsAbout(in ScanText at, int end) =>
        at.Lexer.At(end) is { Kind: TokenKind.Word, Entry: not null } about && about.Can(WordRoles.About) && about.Start <= end + 2;

    // "the Hague rules concerning warfare on land"
    private static bool HasSmallNoun(in ScanText at, int end) =>
        at.Cursor.WordBefore(end) is var noun and > 0
        && char.IsLower(at[noun])
        && (Scripts.IsLatin(at[noun]) || Scripts.IsCyrillic(at[noun]));

    private static bool IsKindOfSomethingElse(in ScanText at, int start, int end) =>
        DesignationPhrase.KeyOf(at.Text[start..end]) is not null && IsAboutSomethingElse(at, end);

    // 该公约 is the one just named, though 公约 alone is short for another.
    private static bool IsPointedAt(in ScanText at, int start, int end) =>
        start > 0
        && Scripts.BreaksAnywhere(at[start])
        && DesignationPhrase.KeyOf(at.Text[start..end]) is not null
        && Vocabulary.IsIn(at.Text[(start - 1)..start], WordRoles.That);

    // The 公约 of 《越境环境影响评价公约》 is no short name, that of 《公约》 is one.
    private static bool IsEndOfTitle(in ScanText at, int start)
    {
        const int LongestTitle = 60;
        if (!Scripts.BreaksAnywhere(at[start]) || start <= at.Done || !NameWords.IsWordOfItsOwn(at[start - 1]))
        {
            return false;
        }

        var from = Math.Max(at.Done, start - LongestTitle);
        var mark = at.Text[from..start].LastIndexOfAny("《》「」\n");
        return mark >= 0 && Punctuation.OpensTitle(at[from + mark]);
    }

    // The 협약 of 업무협약 is no short name, that of 이협약 and 동협약 is one.
    private static bool IsInKoreanWord(in ScanText at, int start, int end)
    {
        if (
            start == 0
            || !Scripts.IsHangul(at[start])
            || !Scripts.IsHangul(at[start - 1])
            || DesignationPhrase.KeyOf(at.Text[start..end]) is null
        )
        {
            return false;
        }

        var isPointed = Vocabulary.Find(at.Text[(start - 1)..start])?.LanguagesOf(WordRoles.This | WordRoles.That) is { IsEmpty: false };
        return !isPointed || Scripts.IsHangul(at[start - 2]);
    }

    /// <summary>Whether a word for an instrument is a part of something else's name: "Convention Hotel", "Treaty law", "Convention
    /// collective".</summary>
    public static bool IsInOtherName(in ScanText at, int start, int end)
    {
        if (DesignationPhrase.KeyOf(at.Text[start..end]) is null || at[end] != ' ' || NameWords.IsWordOfItsOwn(at[end - 1]))
        {
            return false;
        }

        var next = at.Lexer.At(end);
        return next.Kind == TokenKind.Word
            && (
                char.IsUpper(at[next.Start])
                    ? (next.Entry is null || next.Can(WordRoles.Law))
                        && (at.Text[next.Start..next.End].Length > 1)
                        && !HasNounCapitals(at, start, end)
                    : next.Can(WordRoles.Law) || LawWords.HasAdjectiveAfter(at, end) || IsOfLaw(at, next) || IsOfPersons(at, start, next)
            );
    }

    // "Traité élémentaire de droit civil"
    private static bool IsOfLaw(in ScanText at, in Token of) =>
        of.Can(WordRoles.Of) && at.Lexer.At(of.End) is { Kind: TokenKind.Word, Entry: not null } law && law.Can(WordRoles.Law);

    /// <summary>Whether a noun is that of an agreement of persons by what follows it: "la Convention citoyenne", "el Pacto de gobierno";
    /// but not "the Convention civil society asked for".</summary>
    public static bool IsOfPersons(in ScanText at, int start, Token next)
    {
        next = next.Can(WordRoles.Of) ? at.Lexer.At(next.End) : next;
        var languages = next.Kind == TokenKind.Word ? PrivateAgreements.LanguagesOf(at.Text[next.Start..next.End]) : LanguageSet.None;
        return !languages.IsEmpty
            && Vocabulary.Find(at.Text[start..at.Lexer.EndOfWord(start)])?.LanguagesOf(WordRoles.Designation) is { } among
            && !(among & languages).IsEmpty
            && languages.Contains(LanguageDetector.IdOf(at.Text, start, next.End, among));
    }

    private static bool HasNounCapitals(in ScanText at, int start, int end) =>
        Vocabulary.Find(at.Text[start..end])?.LanguagesOf(WordRoles.Designation) is { } languages
        && !(languages & LanguageTraits.NounsHaveCapitals).IsEmpty
        && LanguageTraits.NounsHaveCapitals.Has(LanguageDetector.Of(at.Text, start, end, LanguageSet.All));

    private static bool IsNameWord(in ScanText at, Token token)
    {
        // "the Statute of the present Court"
        while (token.Kind == TokenKind.Word && token.Entry is not null && token.Can(WordRoles.Link | WordRoles.This | WordRoles.That))
        {
            token = at.Lexer.At(token.End);
        }

        return token.Kind == TokenKind.Word
            && char.IsUpper(at[token.Start])
            && !(token.Can(WordRoles.Unit) && HasNumberAfter(at, token.End)); // "Declaração dos Princípios e Direitos Fundamentais"
    }

    private static bool HasNumberAfter(in ScanText at, int end) =>
        at.Lexer.At(end) is var number
        && (
            number.Kind is TokenKind.Number or TokenKind.Brackets or TokenKind.Placed
            || number.Can(WordRoles.Number)
            || (number.Kind == TokenKind.Word && RomanNumeral.IsWord(at.Text[number.Start..number.End]))
        );

    // "the Geneva Conventions", "die vier Genfer Abkommen" are all that go by the name.
    private static bool IsPlural(in ScanText at, int start, int end, IReadOnlyList<InstrumentId> ids) =>
        ids.Count > 1
        && (
            HasPlural(at, start, end)
            || PluralByArticle.IsMeant(at, start, end)
            || CountedNames.NumberIn(at, start) == ids.Count
            || CountedNames.NumberIn(at, at.Cursor.WordBefore(start)) == ids.Count
        );

    /// <summary>Whether a word of a name is a plural.</summary>
    public static bool HasPlural(in ScanText at, int start, int end)
    {
        var word = start;
        while (word < end)
        {
            var length = NameWords.IsWordOfItsOwn(at[word])
                ? Math.Max(1, Vocabulary.LongestAt(at.Text[word..end], out _))
                : at.Cursor.WordEnd(word) - word;
            if (Vocabulary.Find(at.Text[word..(word + length)])?.LanguagesOf(WordRoles.Plural).IsEmpty == false)
            {
                return true;
            }

            word += Math.Max(1, length);
            while (word < end && !NameWords.IsInWord(at[word]) && !NameWords.IsWordOfItsOwn(at[word]))
            {
                word++;
            }
        }

        // Женевские конвенции: the adjective shows it where the noun has one form for both.
        return WordEndings.IsPluralAdjective(at.Text[start..at.Cursor.WordEnd(start)]);
    }
}
