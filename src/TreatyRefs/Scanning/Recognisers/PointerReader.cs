using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Names;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads words that point at an instrument named before, or at the text itself: "this Convention", "that Treaty", "the
/// Charter".</summary>
internal static class PointerReader
{
    private const int LongestAgency = 80;
    private const int LongestBefore = 240;
    private const int MostAdjectives = 3;
    private const int ShortestAdjective = 5;

    /// <summary>What words do that point at an instrument.</summary>
    public const WordRoles Pointing = WordRoles.This | WordRoles.That | WordRoles.New;

    /// <summary>A pointer at a place after a provision.</summary>
    /// <param name="at">The text.</param>
    /// <param name="position">Where it begins.</param>
    /// <param name="links">What stands between the provision and it.</param>
    public static InstrumentCandidate? After(in ScanText at, int position, LinksRead links) =>
        OfOrganAt(at, position) ?? PointerAt(at, position, links);

    // "the Charter of that Organisation"
    private static InstrumentCandidate? OfOrganAt(in ScanText at, int position)
    {
        var noun = at.Lexer.At(position);
        var start = noun.Start;
        PointingWords(at, ref noun);
        return
            noun.Entry is not null && noun.Can(WordRoles.Designation) && DesignationPhrase.KeyOf(at.Text[noun.Start..noun.End]) is { } key
            ? PointedOrgan.After(at, start, noun, key)
            : null;
    }

    private static InstrumentCandidate? PointerAt(in ScanText at, int position, LinksRead links)
    {
        var token = at.Lexer.At(position);
        var start = token.Start;
        if (Counted(at, start) is { } counted)
        {
            return counted;
        }

        var pointer = PointingWords(at, ref token);
        if (token.Entry is null || !token.Can(WordRoles.Designation))
        {
            return null;
        }

        var word = at.Text[token.Start..token.End];
        var isClose =
            links.Kinds != Links.None || pointer != WordRoles.None || StandsForItself(word[0]) || NounAlone.IsAfterProvision(at, token);
        if (isClose && KeyOf(word) == Designation.Convention && OfAgency(at, start, token, Designation.Convention) is { } numbered)
        {
            return numbered;
        }

        var mayFollow = !(token.LanguagesOf(WordRoles.Designation) & LanguageTraits.PointersFollowNouns).IsEmpty;
        if (
            !isClose
            || KeyOf(word) is not { } key
            || IsOfOther(at, token)
            || IsOfLaw(at, position, links, word[0])
            || (mayFollow && pointer == WordRoles.None && !WordEndings.HasDefinite(word)) // اتفاق المقر
        )
        {
            return null;
        }

        return OfAnother(at, start, token, key)
            ?? OfAdjective(at, start, token, key)
            ?? OfAdjectiveAndDay(at, start, token, key)
            ?? Pointed(at, start, token, key, pointer, mayFollow);
    }

    private static InstrumentCandidate Pointed(in ScanText at, int start, in Token noun, string key, WordRoles pointer, bool mayFollow) =>
        mayFollow && at.Lexer.At(noun.End) is { Entry: not null } after && after.Can(WordRoles.That)
            ? Of(at, start, after.End, key, pointer | WordRoles.That)
            : Of(at, start, noun.End, key, pointer);

    /// <summary>"the Convention No. 95": its number makes it another one than that before, though nobody may know which.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where the words begin.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="designation">What it calls the instrument.</param>
    /// <returns><see langword="null"/> where it has no number of its own.</returns>
    public static InstrumentCandidate? OfAnother(in ScanText at, int start, in Token noun, string designation) =>
        designation is Designation.Protocol or Designation.Resolution or Designation.Declaration ? null
        : SequenceNumber.Own(at, noun.End) is not { Number: > 0 } own ? OfAgency(at, start, noun, designation)
        : VariantReader.Title(at, noun.Start, noun.End) // "Convenção n.º 87 sobre a liberdade sindical"
            ?? Numbered(at, start, own, designation, AgencyReader.Of(at, start, own.End, out var agency), agency);

    // "la convention de l'OIT n° 87"
    private static InstrumentCandidate? OfAgency(in ScanText at, int start, in Token noun, string designation)
    {
        var links = LinkReader.Skip(at, noun.End);
        return
            char.IsUpper(at[links.End])
            && !links.Have(Links.Comma)
            && at.Text[links.End..Math.Min(at.Text.Length, links.End + LongestAgency)].ContainsAnyInRange('0', '9')
            && AgencyReader.At(at, links.End, out var agency) is { } organ
            && SequenceNumber.Own(at, agency.End) is { Number: > 0 } own
            ? Numbered(at, start, own, designation, organ, agency)
            : null;
    }

    private static InstrumentCandidate Numbered(
        in ScanText at,
        int start,
        (int Number, int End) own,
        string designation,
        InstrumentId? organ,
        (int Start, int End) place
    ) =>
        new(InstrumentWords.Other, start, own.End, at.Text[start..own.End].ToString(), designation)
        {
            Number = own.Number,
            OfOrgan = organ,
            Organ = place,
        };

    // "la convention consulaire franco-algérienne du 24 mai 1974": that of another day is another one.
    private static InstrumentCandidate? OfAdjectiveAndDay(in ScanText at, int start, in Token noun, string designation)
    {
        var (end, words) = (noun.End, 0);
        while (
            words < MostAdjectives
            && at.Lexer.At(end) is { Kind: TokenKind.Word, Entry: null } word
            && at.IsGap(end, word.Start)
            && char.IsLower(at[word.Start])
        )
        {
            (end, words) = (at.Cursor.WordEnd(word.Start), words + 1);
            end = at[end] == '-' && char.IsLower(at[end + 1]) ? at.Cursor.WordEnd(end + 1) : end;
        }

        var of = at.Lexer.At(end);
        return
            words == 0
            || !of.Can(WordRoles.Of)
            || !at.IsGap(end, of.Start)
            || (noun.LanguagesOf(WordRoles.Designation) & WordEndings.AdjectivesFollow).IsEmpty
            || NameDate.After(at, end) is not { Day.IsWhole: true } day
            ? null
            : new InstrumentCandidate(InstrumentWords.Dated, start, day.End, at.Text[start..day.End].ToString(), designation)
            {
                Ids = at.Names.Of(day.Day, designation),
                Year = day.Day.Year,
                Day = day.Day.Day,
            };
    }

    /// <summary>"la Convention européenne", "la Carta Magna", "la Convenzione supplementare del 1956": another than that before, unless a
    /// name of that one says so too.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where the words begin.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="designation">What it calls the instrument.</param>
    /// <returns><see langword="null"/> where no adjective of a name follows, in a language that puts it there.</returns>
    public static InstrumentCandidate? OfAdjective(in ScanText at, int start, in Token noun, string designation)
    {
        var word = at.Lexer.At(noun.End);
        if (word.Kind != TokenKind.Word || !at.IsGap(noun.End, word.Start))
        {
            return null;
        }

        if (Scripts.IsArabic(at[word.Start]) && Owner.EndAfter(at, noun.End) is var owned && owned > noun.End)
        {
            var written = at.Text[start..WithPurpose(at, owned)].ToString();
            return new InstrumentCandidate(InstrumentWords.Other, start, owned, written, designation);
        }

        var isRegion = WordEndings.IsRegion(at.Text[word.Start..word.End]) || IsDefiniteAdjective(at, word);
        if (!isRegion && !(char.IsUpper(at[noun.Start]) && IsOfName(at, word)))
        {
            return null;
        }

        var languages = noun.LanguagesOf(WordRoles.Designation);
        return !(languages & (WordEndings.AdjectivesFollow | LanguageTraits.PointersFollowNouns)).Contains(
            LanguageDetector.IdOf(at.Text, noun.Start, word.End, languages)
        )
            ? null
            : OfYear(at, start, word, designation)
                ?? new InstrumentCandidate(
                    InstrumentWords.Other,
                    start,
                    word.End,
                    at.Text[start..EndOfSubject(at, word.End)].ToString(),
                    designation
                );
    }

    // الاتفاقية القنصلية
    private static bool IsDefiniteAdjective(in ScanText at, in Token word) =>
        word.Entry is null
        && word.End - word.Start >= ShortestAdjective
        && Scripts.IsArabic(at[word.Start])
        && WordEndings.HasDefinite(at.Text[word.Start..word.End])
        && WordEndings.IsPlaceAdjective(at.Text[word.Start..word.End])
        && !LanguageTraits.IsNotPartOfName(at.Text[word.Start..word.End]);

    // "Carta Magna"; without a capital only where a year follows: "Convention supplémentaire de 1956".
    private static bool IsOfName(in ScanText at, in Token word) =>
        word.Entry is null
        && word.End - word.Start >= ShortestAdjective
        && Scripts.IsLatin(at[word.Start])
        && (char.IsUpper(at[word.Start]) ? !char.IsUpper(at[word.Start + 1]) : NameDate.YearOf(at, word.End) is not null);

    // The one of that year and kind in whose name the adjective stands.
    private static InstrumentCandidate? OfYear(in ScanText at, int start, in Token word, string designation)
    {
        const int LongestEnding = 2;
        if (NameDate.YearOf(at, word.End) is not { } year || designation == Designation.Agreement)
        {
            return null;
        }

        var (names, stem) = (at.Names, at.Text[word.Start..(word.End - LongestEnding)].ToString());
        var end = NameDate.EndOf(at, word.End);
        if (NamedByDay.HasParties(at, end) || at.Lexer.At(end).Can(WordRoles.About))
        {
            return null;
        }

        return names.Of(year, designation).Where(id => names.HasInside(id, stem)).ToList() is [var only]
            ? new InstrumentCandidate(InstrumentWords.Name, start, end, at.Text[start..end].ToString(), designation)
            {
                Ids = [only],
                Year = year,
            }
            : null;
    }

    // اتفاقية الأمم المتحدة لمكافحة الاتجار is another than اتفاقية الأمم المتحدة لقانون البحار.
    private static int WithPurpose(in ScanText at, int end)
    {
        const int MostWords = 2;
        var word = at.SkipSpaces(end);
        var isPurpose = Proclitics.MayBeginWith(at[word]) && !LanguageTraits.IsDateWord(at.Text[word..at.Lexer.EndOfWord(word)]);
        for (var i = 0; isPurpose && i < MostWords && at[end] == ' ' && Scripts.IsArabic(at[end + 1]); i++)
        {
            end = at.Lexer.EndOfWord(end + 1);
        }

        return end;
    }

    // "... sur les fonctions consulaires": what it is about tells it from another of the region.
    private static int EndOfSubject(in ScanText at, int end)
    {
        const int MostWords = 4;
        var about = at.Lexer.At(end);
        if (about.Kind != TokenKind.Word || !about.Can(WordRoles.About) || !at.IsGap(end, about.Start))
        {
            return end;
        }

        var last = about.End;
        for (var i = 0; i < MostWords && at[last] is ' ' or '\u00A0' or '\'' or '’' && char.IsLower(at[last + 1]); i++)
        {
            last = at.Lexer.EndOfWord(last + 1);
        }

        return last;
    }

    // "la Convention-cadre"
    private static bool IsOfOther(in ScanText at, in Token noun) =>
        NameReader.GoesOn(at, noun.End) || IsPrivate(at, noun) || (at[noun.End] == '-' && char.IsLetter(at[noun.End + 1]));

    // 憲法73条3号の条約: one of which the article of a law speaks.
    private static bool IsOfLaw(in ScanText at, int position, LinksRead links, char first) =>
        links.Have(Links.Of) && NameWords.IsWordOfItsOwn(first) && LawWords.StandShortlyBefore(at, position);

    // "l'article 12 de la convention collective", "de la convention de divorce": without a capital, what a noun goes on with makes another.
    private static bool IsPrivate(in ScanText at, in Token noun) =>
        char.IsLower(at[noun.Start])
        && Scripts.IsLatin(at[noun.Start])
        && (
            (char.IsLower(at[noun.End + 1]) && NameReader.IsInOtherName(at, noun.Start, noun.End))
            || (
                at.Lexer.At(noun.End) is { Kind: TokenKind.Word, Entry: not null } of
                && of.Can(WordRoles.Of)
                && at.IsGap(noun.End, of.Start)
                && at.Lexer.At(of.End) is { Kind: TokenKind.Word, Entry: null } other
                && char.IsLower(at[other.Start])
            )
        );

    private static bool StandsForItself(char first) =>
        Scripts.HasNoCapitals(first) || (Scripts.IsBeyondLatin(first) && char.IsUpper(first));

    // Of one, or of several: "Article 3 of those Conventions".
    private static string? KeyOf(ReadOnlySpan<char> word) => DesignationPhrase.KeyOf(word) ?? DesignationPhrase.KeyOfPlural(word);

    // "Article 1 of both Covenants"
    private static InstrumentCandidate? Counted(in ScanText at, int start)
    {
        if (CountedTogether.At(at, start) is not { } counted || at.Lexer.At(counted.Noun) is not { Kind: TokenKind.Word } noun)
        {
            return null;
        }

        var word = at.Text[noun.Start..noun.End];
        return noun.Can(WordRoles.Designation) && !NameReader.GoesOn(at, noun.End) && KeyOf(word) is { } key
            ? Of(at, start, noun.End, key, WordRoles.None) with
            {
                Count = counted.Count,
            }
            : null;
    }

    /// <summary>What the pointing words at a place can do.</summary>
    /// <param name="at">The text.</param>
    /// <param name="token">The first of them; becomes what stands after the last.</param>
    /// <returns>Nothing where none stands there.</returns>
    public static WordRoles PointingWords(in ScanText at, ref Token token)
    {
        var pointer = WordRoles.None;
        for (var i = 0; i < 3 && token.Entry is not null && token.Can(Pointing) && !token.Can(WordRoles.Designation); i++)
        {
            pointer |=
                token.Can(WordRoles.New) ? WordRoles.New
                : token.Can(WordRoles.This) ? WordRoles.This
                : WordRoles.That;
            token = at.Lexer.At(token.End);
        }

        return pointer;
    }

    /// <summary>A pointer.</summary>
    public static InstrumentCandidate Of(in ScanText at, int start, int end, string designation, WordRoles pointer) =>
        WithOrgan(
            at,
            new(InstrumentWords.Pointer, start, end, at.Text[start..end].ToString(), designation)
            {
                Pointer = pointer,
                IsPlural = IsPlural(at.Text[start..end]),
                MayBeOtherName = IsFollowedByName(at, end),
            }
        );

    private static bool IsPlural(ReadOnlySpan<char> words) =>
        Vocabulary.Find(words[(words.LastIndexOf(' ') + 1)..])?.LanguagesOf(WordRoles.Plural).IsEmpty == false;

    private static bool IsFollowedByName(in ScanText at, int end)
    {
        var next = at.Lexer.At(end);
        if (next.Kind != TokenKind.Word || next.Start > end + 1 || next.Start == end)
        {
            return false;
        }

        if (next.Can(WordRoles.Of))
        {
            return at.Lexer.At(next.End) is { Kind: TokenKind.Word, Entry: null } noun && char.IsLower(at[noun.Start]);
        }

        return next.Entry is null
            && char.IsUpper(at[next.Start])
            && !LanguageTraits.NounsHaveCapitals.Has(LanguageDetector.Of(at.Text, next.Start, next.End, LanguageSet.All));
    }

    /// <summary>"its Statute", "the Court's Statute", after a place.</summary>
    public static InstrumentCandidate? Possessed(in ScanText at, int position)
    {
        var owner = at.Lexer.At(PointedOrgan.SkipPointer(at, position));
        var isIts = owner.Kind == TokenKind.Word && owner.Can(WordRoles.Its);
        var after = isIts ? owner.End : owner.End + 1 + LanguageTraits.PossessiveAt(at.Text[Math.Min(at.Text.Length, owner.End + 1)..]);
        if (owner.Kind != TokenKind.Word || (!isIts && !(at[owner.End] is '\'' or '\u2019' && after > owner.End + 1)))
        {
            return null;
        }

        var token = at.Lexer.At(after);
        return
            token.Kind == TokenKind.Word
            && token.Can(WordRoles.Designation)
            && !NameReader.GoesOn(at, token.End)
            && DesignationPhrase.KeyOf(at.Text[token.Start..token.End]) is { } key
            && Of(at, owner.Start, token.End, key, WordRoles.Its) is var read
            && (read.OfOrgan is not null || key == Designation.Statute)
            ? read
            : null;
    }

    // Only these are made by an instrument that is called after them.
    private static InstrumentCandidate WithOrgan(in ScanText at, InstrumentCandidate read)
    {
        if (read.Designation is not (Designation.Charter or Designation.Statute or Designation.Constitution))
        {
            return read;
        }

        // States have constitutions too.
        var from = Math.Max(0, read.Start - LongestBefore);
        from += read.Designation == Designation.Constitution ? at.Text[from..read.Start].LastIndexOf("\n\n") + 1 : 0;
        return at.Names.Organs.LastIn(at.Text[from..read.Start], read.Designation, out var start, out var end) is { } id
            ? read with
            {
                OfOrgan = id,
                Organ = (from + start, from + end),
            }
            : read;
    }

    /// <summary>Where the pointing words before a word for an instrument begin, and what they can do.</summary>
    public static int Before(in ScanText at, int start, out WordRoles roles)
    {
        roles = WordRoles.None;
        var before = start;
        for (var i = 0; i < 2; i++)
        {
            var word = NameWords.IsWordOfItsOwn(at[start]) ? JoinedBefore(at, before) : at.Cursor.WordBeforeNoun(before);
            if (word < at.Done || word < 0 || (Scripts.IsHangul(at[before - 1]) && Scripts.IsHangul(at[word - 1])))
            {
                break; // also at the 그 of 헤이그협약
            }

            var end = NameWords.IsWordOfItsOwn(at[word]) ? at.Cursor.TrimmedEnd(word, before) : at.Cursor.WordEnd(word);
            var can = Vocabulary.Find(at.Text[word..end])?.RolesIn(LanguageSet.All, out _) ?? WordRoles.None;
            if ((can & (Pointing | WordRoles.Link | WordRoles.Indefinite)) == 0)
            {
                break;
            }

            if ((can & Pointing) == 0)
            {
                roles |= can & (WordRoles.Link | WordRoles.Indefinite);
                break;
            }

            roles |= can & Pointing;
            before = word;
        }

        return before;
    }

    /// <summary>該公約第五條, 본 협약 제3조, 同条約第4条; 公约第五条 where the text has named one: what stands before an article.</summary>
    public static InstrumentCandidate BeforeArticle(in ScanText at, int start, int end, string key)
    {
        if (WordEndings.RegionAtEnd(at.Text[at.Done..start]) is > 0 and var region)
        {
            return new InstrumentCandidate(InstrumentWords.Other, start - region, end, at.Text[(start - region)..end].ToString(), key);
        }

        if (PointedOrgan.Before(at, start, end, key) is { } ofOrgan)
        {
            return ofOrgan;
        }

        if (CountedTogether.Before(at, start) is { } counted)
        {
            return Of(at, counted.Start, end, key, WordRoles.None) with { Count = counted.Count };
        }

        var pointer = Before(at, start, out var roles);
        var isPointed = (roles & Pointing) != 0;
        var from = isPointed ? pointer : start;
        return !isPointed && IsNameGoingOnBefore(at, from)
            ? new InstrumentCandidate(InstrumentWords.Unknown, from, end, at.Text[StartOfRun(at, start)..end].ToString(), key)
            : Of(at, from, end, key, roles);
    }

    // 枠組 of 枠組条約
    private static int StartOfRun(in ScanText at, int start)
    {
        const int Longest = 8;
        var run = start;
        while (run > at.Done && start - run < Longest && NameWords.IsWordOfItsOwn(at[run - 1]) && !LawReader.IsBreak(at, run - 1))
        {
            run--;
        }

        return run > at.Done && start - run == Longest ? start : run;
    }

    private static bool IsNameGoingOnBefore(in ScanText at, int start) =>
        start > 0 && NameWords.IsWordOfItsOwn(at[start - 1]) && !LawReader.IsBreak(at, start - 1) && !LawWords.IsAfterVerb(at, start);

    // 该, 同, 같은: up to three characters before, with or without a space after them.
    private static int JoinedBefore(in ScanText at, int position)
    {
        var end = at.Cursor.TrimmedEnd(0, position);
        for (var length = 3; length > 0; length--)
        {
            if (
                end - length >= 0
                && NameWords.IsWordOfItsOwn(at[end - length])
                && Vocabulary.Find(at.Text[(end - length)..end]) is { } entry
                && !entry.LanguagesOf(Pointing | WordRoles.Indefinite).IsEmpty
            )
            {
                return end - length;
            }
        }

        return -1;
    }
}
