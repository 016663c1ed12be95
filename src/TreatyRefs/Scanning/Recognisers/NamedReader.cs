using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Names;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads on after a name: its provisions, if there are any.</summary>
internal static class NamedReader
{
    private const int LongestAbbreviation = 12;
    private const int LongestBeforeBareNumber = 8;
    private const int MostMarks = 4;

    /// <summary>The citation that begins with a name.</summary>
    /// <param name="at">The text.</param>
    /// <param name="name">The name.</param>
    /// <param name="open">Where the citation begins, if a quotation mark opens before the name.</param>
    /// <returns><see langword="null"/> where the name is a part of another one, which is no instrument's.</returns>
    public static Candidate? Read(in ScanText at, InstrumentCandidate name, int? open = null)
    {
        name = ProtocolOfTreaty.CountedAfter(at, name) ?? WithOrdinalOrLonger(at, name, mayHaveOrdinal: open is null);
        name = ProtocolOfTreaty.After(at, name) ?? ProtocolOfTreaty.WithTreaty(at, name);
        name = open is null ? OrdinalNames.RowAround(at, name) ?? OrdinalNames.WithParent(at, name) : name;
        var start = open ?? name.Start;
        return name is { Words: InstrumentWords.Name, Ids: [var id] } && BodyOfAcronym.IsMeant(at, name)
                ? new CourtCandidate(start, name.End, id, null)
            : IsPartOfOther(at, name) ? null
            : open is null && NumberedNames.ListAt(at, name) is { } list ? list with { IsAmendment = AmendedBy.IsNamed(at, start) }
            : BelongsToUnknown(at, start) ? new UnknownCandidate(start, name.End, Designation.Protocol)
            : NumberedReader.IsOfOtherNumber(at, name) ? new UnknownCandidate(start, name.End, Designation.Convention)
            : SharedOut.Before(at, start, name) ?? WithProvisions(at, start, Whole(at, name));
    }

    private static InstrumentCandidate WithOrdinalOrLonger(in ScanText at, InstrumentCandidate name, bool mayHaveOrdinal) =>
        OrUnknown(at, LongerJoined(at, mayHaveOrdinal ? OrdinalNames.WithOrdinal(at, name) : name));

    private static Candidate? WithProvisions(in ScanText at, int start, InstrumentCandidate name)
    {
        var needsUse = Acronym.NeedsUse(at, name);
        var apparatus = Apparatus.EndOf(at, name, out var hasShortName);
        var definition = DefinitionAfter(at, apparatus, name);
        var next = NameOfLine.AfterDash(at, start, SkipToProvisions(at, definition?.End ?? apparatus));
        var passedTo = hasShortName ? apparatus : name.End;
        if (next >= at.Text.Length)
        {
            return Alone(at, start, name, needsUse, passedTo);
        }

        var token = at.Lexer.At(next);
        if (token.Kind == TokenKind.Word && token.Can(WordRoles.Common) && CommonReader.Before(at, start, token.End, name) is { } common)
        {
            return common;
        }

        return
            ProvisionReader.Read(at, next, start, name, MayBeBare(at, name, next)) is ProvisionCandidate provisions
            && !AreOfOther(name, provisions)
            && !IsBeforeOther(at, name, next, provisions)
            && !IsOfTerm(at, definition, provisions)
            && !IsBeside(at, start, name)
            ? new NameCandidate(
                start,
                name,
                provisions with
                {
                    IsCompared = HeldAgainst.IsCompared(at, start, provisions.End),
                },
                HeadingRecogniser.Read(at, token)
            )
            {
                NeedsUse = needsUse,
                Definition = definition,
                BracketStart = NameInBracket.StartOf(at, start, name.End),
            }
            : Alone(at, start, name, needsUse, passedTo);
    }

    // What is only compared, or has changed another: what follows is of that.
    private static bool IsBeside(in ScanText at, int start, InstrumentCandidate name) =>
        (Punctuation.IsComma(at[name.End]) && HeldAgainst.IsNamed(at, start)) || AmendedBy.IsNamed(at, start);

    // 国際連合憲章（以下「国連憲章」という。）第五十一条, "the European Convention on Human Rights (hereinafter ECHR), Article 8"
    private static DefinitionCandidate? DefinitionAfter(in ScanText at, int end, InstrumentCandidate name)
    {
        var open = at.SkipSpaces(Apparatus.AfterQuote(at, end));
        return name.Words is InstrumentWords.Pointer or InstrumentWords.Alias || !Punctuation.OpensBracket(at[open])
            ? null
            : DefinitionBracket.Read(at, open, isAfterName: true);
    }

    // 《消除对妇女一切形式歧视公约》的任择议定书: what the name goes on with makes it another.
    private static InstrumentCandidate LongerJoined(in ScanText at, InstrumentCandidate name)
    {
        var end = name.End;
        return
            name.Words == InstrumentWords.Name
            && Scripts.IsJoined(at[name.Start])
            && at.Names.Lexicon.LongerJoined(at.Text, name.Start, ref end) is { } id
            ? NameReader.Named(at, name.Start, end, [id])
            : name;
    }

    // 扶養に関するハーグ条約: the end of a title that nobody knows. But 表現の自由に関する自由権規約19条 is what that article is about.
    private static InstrumentCandidate OrUnknown(in ScanText at, InstrumentCandidate name) =>
        name.Words == InstrumentWords.Name
        && Scripts.IsJoined(at[name.Start])
        && at.Lexer.At(name.End).Kind == TokenKind.Placed
        && (name.Ids.Count > 1 || IsCalledAfterPlace(at, name))
        && LongerName.EndsTitle(at, name.Start)
            ? name with
            {
                Words = InstrumentWords.Unknown,
                Ids = [],
            }
            : name;

    // イスタンブール条約, 바르셀로나협약: others were made there. What sounds foreign in Japanese is a place.
    private static bool IsCalledAfterPlace(in ScanText at, InstrumentCandidate name)
    {
        for (var end = name.End - 1; end > name.Start + 1; end--)
        {
            var place = at.Text[name.Start..end];
            if (DesignationPhrase.KeyOf(at.Text[end..name.End]) is not null && (Scripts.IsKatakana(place[^1]) || at.Names.IsPlace(place)))
            {
                return true;
            }
        }

        return false;
    }

    // With its year before a bracket, the bracket that is open in it, and the number of its note.
    private static InstrumentCandidate Whole(in ScanText at, InstrumentCandidate name)
    {
        name =
            name.Words == InstrumentWords.Name && name.AsWritten.Contains(' ')
                ? name with
                {
                    End = NameDate.EndOfYear(at, name.End),
                }
                : name;
        name = name.Words == InstrumentWords.Name ? name with { End = Math.Max(name.End, NameDate.EndOfOwnYear(at, name)) } : name;
        name = name.Words == InstrumentWords.Name ? name with { End = ProtocolThereto.EndAfter(at, name) } : name;
        name = CloseBracket(at, name) is var closed && closed > name.End ? name with { End = closed } : name;
        return NoteNumber.After(at, name.End) is { } note ? name with { Note = note.Number } : name;
    }

    private static bool IsPartOfOther(in ScanText at, InstrumentCandidate name) =>
        name.Words switch
        {
            InstrumentWords.Name => IsInIdentifier(at, name)
                || LawTitle.Holds(at, name.Start)
                || LawTitle.EndsWith(at, name.Start, name.End)
                || LongerName.GoesOn(at, name.Start, name.End)
                || Acronym.IsInSymbol(at, name)
                || Acronym.IsOfCase(at, name)
                || Acronym.IsUnitedStatesCode(at, name)
                || CaseTitle.GoesOn(at, name.End),
            InstrumentWords.Alias => LongerName.GoesOnJoined(at, name.Start, name.End) || BodyOfAcronym.ClosesCase(at, name),
            _ => false,
        };

    // OIT_C29, TRIPS_ART_3: the name of a variable or a file. _TRIPS_ is in italics.
    private static bool IsInIdentifier(in ScanText at, InstrumentCandidate name) =>
        (at[name.Start - 1] == '_' && char.IsLetterOrDigit(at[name.Start - 2]))
        || (at[name.End] == '_' && char.IsLetterOrDigit(at[name.End + 1]));

    // "Security Council resolution 1718 (2006)" as a title: the bracket that opens in a name is closed by it.
    private static int CloseBracket(in ScanText at, InstrumentCandidate name)
    {
        var inside = at.Text[name.Start..name.End];
        var isOpen = inside.LastIndexOfAny(Punctuation.OpeningBrackets) > inside.LastIndexOfAny(Punctuation.ClosingBrackets);
        return isOpen && Punctuation.ClosesBracket(at[name.End]) ? name.End + 1 : name.End;
    }

    // "the Vienna Convention on Diplomatic Relations (the “Vienna Convention”): Article 27(3) of the Vienna Convention": it means that
    // by then.
    private static bool IsOfTerm(in ScanText at, DefinitionCandidate? definition, ProvisionCandidate provisions) =>
        definition is not null
        && provisions.Tail.Instrument is { Words: InstrumentWords.Name } tail
        && at.Text[tail.Start..tail.End].StartsWith(definition.Term, StringComparison.OrdinalIgnoreCase);

    // "the Refugee Convention, Article 8 of the Rome Statute and others": a list, of which the name is the first.
    private static bool AreOfOther(InstrumentCandidate name, ProvisionCandidate provisions) =>
        name is { Words: InstrumentWords.Name, Ids.Count: > 0 }
        && provisions.Tail.Instrument switch
        {
            { Words: InstrumentWords.Name, Ids: { Count: > 0 } others } => !others.Any(name.Ids.Contains),
            { Words: InstrumentWords.OneOfTwo } => true,
            _ => false,
        };

    // "the Refugee Convention 1951, Article 3 ECHR", "Международный пакт (МПГПП), статья 6 Хартии": after a comma, what has its own name
    // right behind it.
    private static bool IsBeforeOther(in ScanText at, InstrumentCandidate name, int next, ProvisionCandidate provisions)
    {
        if (CodeAbbreviation.StandsAt(at, at.SkipSpaces(provisions.Tail.End)))
        {
            return true; // "CEDU: art. 628-bis c.p.p."
        }

        if (
            name is not { Words: InstrumentWords.Name, Ids.Count: > 0 }
            || !(Punctuation.IsComma(at[next - 1]) || (at[next - 1] is ' ' or '\u00A0' && Punctuation.IsComma(at[next - 2])))
            || provisions.Tail.Instrument is not null
            || !(at[provisions.Tail.End] is ' ' or '\u00A0' && char.IsLetter(at[provisions.Tail.End + 1]))
        )
        {
            return false;
        }

        var links = LinkReader.Skip(at, provisions.Tail.End);
        return links.Kinds == Links.None
            && MentionReader.After(at, links, hasName: false) is { } other
            && (
                other.Words switch
                {
                    InstrumentWords.Name => !other.Ids.Any(name.Ids.Contains),
                    InstrumentWords.Unknown or InstrumentWords.Protocol => true,
                    InstrumentWords.Pointer => other.Designation != at.Names.DesignationOf(name.Ids[0]),
                    _ => false,
                }
            );
    }

    // A protocol by its number alone may be anybody's.
    private static Candidate? Alone(in ScanText at, int start, InstrumentCandidate name, bool needsUse, int passedTo)
    {
        if (Acronym.IsCounted(at, name))
        {
            return null;
        }

        if (IsUnknownProtocol(name))
        {
            return new UnknownCandidate(start, name.End, Designation.Protocol);
        }

        var called = name.Words is InstrumentWords.Pointer or InstrumentWords.Alias ? null : AlsoCalled.After(at, name.End);
        return new NameCandidate(start, name)
        {
            IsHeldAgainst = HeldAgainst.IsNamed(at, start) || HeldAgainst.IsCompared(at, start, name.End),
            IsAmendment = AmendedBy.IsNamed(at, start),
            IsComparison = HeldAgainst.IsDifferent(at, start, name.End),
            NeedsUse = needsUse,
            NeedsAntecedent = name.IsBareProtocol || name.Words is InstrumentWords.Protocol or InstrumentWords.ProtocolThereto,
            BracketStart = NameInBracket.StartOf(at, start, name.End),
            PassedTo = called is { IsExplicit: true } ? Math.Max(passedTo, called.End) : passedTo, // "called here “the African Charter”"
            Definition = called,
        };
    }

    /// <summary>Year and kind: a citation only where the text says which instrument is meant.</summary>
    public static Candidate? Dated(in ScanText at, InstrumentCandidate dated) =>
        Read(at, dated) switch
        {
            NameCandidate named => named with { NeedsAntecedent = true },
            UnknownCandidate unknown when IsUnknownProtocol(dated) => unknown,
            _ => null,
        };

    // 《儿童权利公约》第四任择议定书: what it would be a protocol to is known, and that is not what is meant.
    private static bool IsUnknownProtocol(InstrumentCandidate name) =>
        name is { Words: InstrumentWords.Name, Ids: [], Designation: Designation.Protocol };

    // "Protocol to the Convention" is not the Convention.
    private static bool BelongsToUnknown(in ScanText at, int start)
    {
        var word = at.Cursor.WordBefore(start);
        var (hasLink, steps) = (false, 0);
        while (word >= 0 && steps++ < 3 && at.IsGap(at.Lexer.EndOfWord(word), at.Lexer.At(at.Lexer.EndOfWord(word)).Start))
        {
            var token = at.Lexer.At(word);
            if (token.Entry is null)
            {
                return false;
            }

            if (token.Can(WordRoles.Designation) && hasLink && char.IsUpper(at[word]) && word >= at.Done)
            {
                return DesignationPhrase.KeyOf(at.Text[token.Start..token.End]) is "protocol";
            }

            if (!token.Can(WordRoles.Link))
            {
                return false;
            }

            hasLink = true;
            word = at.Cursor.WordBefore(word);
        }

        return false;
    }

    // "VCLT 31(3)(c)", "ICCPR 14": a bare number only after an abbreviation.
    private static bool MayBeBare(in ScanText at, InstrumentCandidate name, int next) =>
        (next == name.End + 1 && at[name.End] == ' ')
            ? IsRomanWithPoints(at, next)
                || IsRegulation(at, name, next)
                || (
                    name.End - name.Start <= LongestBeforeBareNumber
                    && !at.Text[name.Start..name.End].Contains(' ')
                    && char.IsUpper(at[name.End - (at[name.End - 1] == 's' ? 2 : 1)])
                    && char.IsDigit(at[next])
                    && !IsYear(at, next)
                )
            : next == name.End && Scripts.IsJoined(at[next - 1]) && IsRomanWithPoints(at, next);

    // "SOLAS V/19": the chapter, and a regulation of it
    private static bool IsRegulation(in ScanText at, InstrumentCandidate name, int next)
    {
        var stroke = ChapterNumbers.ReadBeforeStroke(at.Text, next, out _);
        var end = stroke + 1;
        while (char.IsAsciiDigit(at[end]))
        {
            end++;
        }

        return stroke > next
            && at[end] != '-' // "SOLAS V/19-1" is a regulation of its own
            && name.Ids is [var id]
            && InstrumentId.WithChaptersOfRegulations.Contains(id);
    }

    // "GATT XX(d)", "New York Convention V(1)(c)", "GATT III:8(a)"
    private static bool IsRomanWithPoints(in ScanText at, int start)
    {
        var end = start;
        while (at[end] is 'I' or 'V' or 'X' or 'L')
        {
            end++;
        }

        return end > start
            && (at[end] == '(' ? at.Lexer.At(end).Kind == TokenKind.Brackets : at[end] == ':' && char.IsAsciiDigit(at[end + 1]));
    }

    private static bool IsYear(in ScanText at, int start) =>
        char.IsDigit(at[start + 1]) && char.IsDigit(at[start + 2]) && char.IsDigit(at[start + 3]);

    /// <summary>Goes over what may stand between a name and its article: a comma, a colon, brackets, a possessive, "of" in languages that
    /// put the name first.</summary>
    public static int SkipToProvisions(in ScanText at, int end)
    {
        var isLinked = false;
        var position = NoteReference.EndOf(at, end);
        for (var i = 0; i < MostMarks; i++)
        {
            while (at[position] is ' ' or '\u00A0' or '\u200F' or '\u200E')
            {
                position++;
            }

            if (position >= at.Text.Length)
            {
                return position;
            }

            if ((SkipMark(at, position) ?? (i == 1 ? SkipAbbreviation(at, position) : null)) is { } after)
            {
                isLinked |= i != 1 || !char.IsAsciiLetterUpper(at[position]);
                position = after;
            }
            else if ((isLinked ? SkipAdjective(at, position) : null) is { } adjective)
            {
                position = adjective;
            }
            else if ((SkipJoinedLink(at, position) ?? SkipOperativePart(at, position)) is { } joined)
            {
                (isLinked, position) = (true, joined);
            }
            else
            {
                break;
            }
        }

        return position;
    }

    private static int? SkipMark(in ScanText at, int position)
    {
        var c = at[position];
        var isMark =
            Punctuation.Plain(c) is '\'' or ':'
            || Punctuation.IsComma(c)
            || Punctuation.IsListComma(c)
            || Punctuation.OpensBracket(c)
            || Punctuation.ClosesQuote(c);
        return isMark ? position + 1 + LanguageTraits.PossessiveAt(at.Text[(position + 1)..]) : NoteNumber.AfterSign(at, position);
    }

    // "핵확산금지조약(NPT) 제10조"
    private static int? SkipAbbreviation(in ScanText at, int position)
    {
        if (!Punctuation.OpensBracket(at[position - 1]) || !char.IsAsciiLetterUpper(at[position]))
        {
            return null;
        }

        var close = at.Text[position..Math.Min(at.Text.Length, position + LongestAbbreviation)].IndexOfAny(Punctuation.ClosingBrackets);
        return close > 1 && at.Text[position..(position + close)].IndexOfAnyExceptInRange('A', 'Z') < 0 ? position + close + 1 : null;
    }

    // "S/RES/2270 (2016), operative paragraph 12"
    private static int? SkipAdjective(in ScanText at, int position) =>
        at.Lexer.At(position) is { Kind: TokenKind.Word, Entry: not null } word
        && word.Start == position
        && word.Can(WordRoles.ParagraphAdjective)
        && at.Lexer.At(word.End).Can(WordRoles.Unit)
            ? word.End
            : null;

    // 决议执行部分第5段, "결의 2664 (2022) 주문 제5항"
    private static int? SkipOperativePart(in ScanText at, int position) =>
        NameWords.IsWordOfItsOwn(at[position])
        && OperativePart.EndAt(at, position) is { } end
        && at.Lexer.At(end) is { Kind: TokenKind.Placed }
            ? end
            : null;

    private static int? SkipJoinedLink(in ScanText at, int position) =>
        NameWords.IsWordOfItsOwn(at[position])
        && at.Lexer.At(position) is { Entry: not null } joined
        && joined.Can(WordRoles.Link)
        && !joined.Can(WordRoles.Unit | WordRoles.This)
            ? joined.End
            : null;
}
