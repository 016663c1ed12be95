using TreatyRefs.Languages;
using TreatyRefs.References;

namespace TreatyRefs.Grammar;

/// <summary>The numbers after a word for provisions: lists, ranges, brackets.</summary>
internal ref partial struct PhraseReader
{
    // "par une décision": without its point an abbreviation is one only before figures.
    private bool IsPreposition(Token token) =>
        LanguageTraits.NamesOnlyBeforeFigures(_text[token.Start..token.End])
        && At(token.End) is { Kind: not (TokenKind.Number or TokenKind.Brackets) } next
        && !(next.Kind == TokenKind.Word && (TryReadBracket(next, out _, out _) || RomanNumeral.IsWord(_text[next.Start..next.End])));

    private void ReadNumbers(ProvisionKind kind, bool isSingle = false)
    {
        var opened = OpenBracket(kind);
        if (!TryReadNumber(kind, isFirst: true, isRange: false))
        {
            return;
        }

        while (_parts.Numbers.Count < MostNumbers && TrySeparator(out var isRange, out var next))
        {
            // "from article 3 to article 7"
            next = isRange && next.Can(WordRoles.Unit) && next.Unit == kind ? At(next.End) : next;
            if (EndsNumbers(next, kind, isSingle, isRange))
            {
                break;
            }

            if (isRange && TryReadParagraphAfterHyphen(next, kind))
            {
                continue;
            }

            var before = Position;
            Position = next.Start;
            if (!TryReadNumber(kind, isFirst: false, isRange))
            {
                Position = before;
                break;
            }
        }

        CloseBracket(opened);
        SkipAround();
    }

    // What follows the separator is no further number of this unit.
    private bool EndsNumbers(Token next, ProvisionKind kind, bool isSingle, bool isRange)
    {
        if (
            ListRules.IsNameAfterDigits(_text, next, _parts.Numbers[^1].Start)
            || (next.Kind is not (TokenKind.Number or TokenKind.Brackets) && !IsWordNumber(next, kind))
            || (ListRules.IsOrdinalNumber(next) && At(next.End).Can(WordRoles.Unit)) // "article 5 and 3rd paragraph"
            || (!isRange && (IsNoMember(next, kind) || IsFurtherOut(next, kind)))
            || (isRange && ListRules.IsNoEnd(next, kind))
            || (isSingle && !isRange && next.Kind != TokenKind.Brackets && !LetterApart.IsNext(_text, _parts, next))
        )
        {
            return true;
        }

        _closesList = !isRange && !_isInBracket && ListRules.IsOutside(_text, _parts, kind, next, _isPlural && !_isCutShort);
        return _closesList;
    }

    // المادتين (53، 64): the bracket is none of a paragraph.
    private bool OpenBracket(ProvisionKind kind)
    {
        var open = At(Position).Start;
        var isOpen =
            kind is ProvisionKind.Article or ProvisionKind.Paragraph
            && ListRules.OpensNumbers(_text, open)
            && !(Languages & LanguageTraits.NumbersInBrackets).IsEmpty;
        Position = isOpen ? open + 1 : Position;
        return isOpen;
    }

    private void CloseBracket(bool isOpen)
    {
        if (isOpen && Position < _text.Length && _text[Position] == ')')
        {
            Position = _end = Position + 1;
        }
    }

    // The 49 of "Art. 45 Abs. 1, 49 Abs. 1".
    private bool IsFurtherOut(Token next, ProvisionKind kind) =>
        CitedUnit.IsInner(kind) && NumberBeforeUnit(next, kind) is { } unit && CitedUnit.DepthOf(unit) <= CitedUnit.DepthOf(kind);

    // What follows a citation and is no further member: a date, a year, a volume of a series, somebody's initial.
    private bool IsNoMember(Token token, ProvisionKind kind)
    {
        const int FirstYear = 1000;
        if (token.Kind == TokenKind.Word)
        {
            return LetterRules.IsInitial(_text, token, _parts.Numbers[^1].Start)
                || LetterRules.BeginsInitials(_text, token)
                || LetterRules.IsOfOtherAlphabet(_text, token, _parts.Numbers[^1].End)
                || TreatyNumeral.IsAt(_text, token, _parts.Numbers[^1], Languages) // "art. 3º, § 2º, da VIII Convenção de Haia"
                || (_parts.Numbers[^1].InnerCount == 0 && LetterRules.BeginsCode(_text, token)) // also "lett. b), d.lgs. n. 251"
                || (
                    kind == ProvisionKind.Article
                    && (
                        LetterRules.IsCapitalOfArticle(_text, token, _parts.Numbers[^1].Start)
                        || LetterRules.IsSmallRomanAfterFigures(_text, token, _parts.Numbers[^1].Start)
                    )
                );
        }

        if (token.Kind != TokenKind.Number)
        {
            return false;
        }

        var after = At(token.End);
        return ListRules.IsOfResolution(_text, token)
            || (token.Number.Leading >= FirstYear && _parts.Numbers[^1].Number.Leading < FirstYear) // "artt. 1223 e 2697 c.c."
            || _parts.Numbers[^1] is { InnerCount: 0, Number.IsLetters: true } // "Art. 54 lit. a, 56"
            || (token.End < _text.Length && LanguageTraits.IsDateSign(_text[token.End]))
            || (
                after.Kind == TokenKind.Word
                && (ListRules.IsMonthOrOfOne(_text, after) || LanguageTraits.BeginsWithSeries(_text[after.Start..]))
            );
    }

    /// <summary>What comes after a comma, an "and", a dash or a "to", if there is one.</summary>
    private bool TrySeparator(out bool isRange, out Token next)
    {
        isRange = false;
        next = ListRules.Joined(_text, AfterGloss(At(Position)), Languages);
        var (separators, isJoined) = (0, false);
        while (
            separators < 3
            && !ListRules.IsBullet(_text, next)
            && (
                next.Kind is TokenKind.Comma or TokenKind.Dash
                || (_mayHaveSemicolons && next.Kind == TokenKind.Semicolon)
                || (
                    next.Kind == TokenKind.Word
                    && next.Can(WordRoles.And | WordRoles.To | WordRoles.AroundRange)
                    // "artículos 6 al 8"
                    && !(next.Can(WordRoles.Unit) && !CommonWords.IsOne(_text, next, Languages, isFirst: false, At(next.End)))
                    && !LetterRules.IsLetterClosed(_text, next) // the "e" of "d) y e)"
                    && !(separators > 0 && LetterApart.IsNext(_text, _parts, next)) // the "e" of "d y e del Pacto"
                    && !LetterRules.IsCapitalAlone(_text, next) // the "A" of "article 1er A 2" is no "à"
                    && !(separators == 0 && ListRules.IsOfAlone(next)) // the "da" of "art. 2º da VIII Convenção"
                )
            )
        )
        {
            isRange |= next.Kind == TokenKind.Dash || (next.Can(WordRoles.To) && (isRange || !isJoined)); // "e ao art. 25"
            isJoined |= next.Can(WordRoles.And);
            separators++;
            next = ListRules.Joined(_text, At(next.End), Languages);
        }

        return separators > 0
            || (_isPlural && next.Start > Position + 1 && ListRules.IsCommaMissing(_text, next, _parts.Numbers[^1], At(next.End)));
    }

    // "article 6-1": a range does not run backwards.
    private bool TryReadParagraphAfterHyphen(Token next, ProvisionKind kind)
    {
        var last = _parts.Numbers[^1];
        var isParagraph =
            kind == ProvisionKind.Article
            && !_isTyped
            && next.Kind == TokenKind.Number
            && next.Start == last.End + 1
            && _text[last.End] == '-'
            && last is { InnerCount: 0, EndsRange: false }
            && next.Number.Leading > 0
            && next.Number.Leading < last.Number.Leading
            && ListRules.Completed(_text, last, new CitedNumber(next.Number, 0, 0, next.Start, next.End)) == next.Number;
        if (isParagraph)
        {
            _parts.Inner.Add(next.Number);
            Position = _end = next.End;
            _parts.Numbers[^1] = last with { FirstInner = _parts.Inner.Count - 1, InnerCount = 1, End = _end };
        }

        return isParagraph;
    }

    // "Articles 2 (life), 3 (torture)": a list goes on after what says what its member is about.
    private Token AfterGloss(Token token) =>
        token.Kind == TokenKind.Other && Gloss.EndOf(_text, Position, Languages) is var end && end > Position ? At(end) : token;

    // "third" before "paragraph" belongs to that, and is no further member of a list.
    private bool IsWordNumber(Token token, ProvisionKind kind) =>
        token.Kind == TokenKind.Word
        && !token.Can(WordRoles.Unit)
        && (
            token.Can(WordRoles.Number)
                ? !At(token.End).Can(WordRoles.Unit)
                : LetterRules.IsLetterWithBracket(_text, token, kind)
                    || LetterApart.IsNext(_text, _parts, token)
                    || (!LetterRules.IsLittleWord(_text, token, LanguageSet.All) || IsPointLetter(token, kind))
                        && NumberLetters.Read(_text, token.Start, token.End, LetterRules.LettersStay(_text, kind, token), out _)
                            > token.Start
        );

    // "lit. a", and "c" and "e" of "lit. a, c und e EMRK"; though they are little words too.
    private bool IsPointLetter(Token token, ProvisionKind kind) =>
        kind == ProvisionKind.Point
        && char.IsAsciiLetterLower(_text[token.Start])
        && (
            LetterRules.IsAfterAbbreviation(_text, token, _isTyped || LetterRules.IsOfNounCapitals(_text, token, Languages))
            || LetterRules.IsBeforeMark(_text, token)
            || !LetterRules.IsLittleWord(_text, token, Languages)
            || (_parts.Numbers is [.., { } last] && last.End - last.Start == 1 && LetterRules.EndsList(_text, At(token.End)))
            || LetterRules.IsOneOfTwoLetters(_text, token)
        );

    /// <summary>A number with the brackets after it. Brackets alone continue the number before them: (b) and (c).</summary>
    private bool TryReadNumber(ProvisionKind kind, bool isFirst, bool isRange)
    {
        var token = At(Position);
        var inner = _parts.Inner.Count;
        if (!isFirst && (TryReadBracketOfLast(token, kind, isRange) || (!isRange && TryReadMoreOfLast(token, kind))))
        {
            return true;
        }

        if (!TryReadFirst(token, kind, out var first) || CountedNouns.Follow(_text, Position, Languages))
        {
            return false;
        }

        Position = _end = kind switch
        {
            ProvisionKind.Article => ArticleStyle.Read(_text, token.Start, Position, Languages, _parts.Inner),
            ProvisionKind.Chapter => ChapterNumbers.ReadFigure(_text, token.Start, Position, ref first),
            _ => Position,
        };
        ReadLetterApart(kind, first, inner, token.Start);
        ReadBrackets();
        ReadLetterApart(kind, first, inner, token.Start); // "article 13(1) b"
        ArticleStyle.BelowLetters(_parts.Inner, inner + (kind == ProvisionKind.Article ? 2 : 1), Languages);
        Position = ListRules.AfterFullStop(_text, Position);
        var number = new CitedNumber(first, inner, _parts.Inner.Count - inner, token.Start, _end);
        if (isFirst)
        {
            _parts.Numbers.Add(number);
        }
        else
        {
            _parts.AddNumber(_text, number, _isPlural, isRange);
        }

        _parts.PartLetters();
        ReadBracketList(kind);
        return true;
    }

    // "Article 2 (4, 7 and 8)"
    private void ReadBracketList(ProvisionKind kind)
    {
        if (
            kind is not (ProvisionKind.Article or ProvisionKind.Paragraph)
            || BracketList.Read(_text, Position, Languages, out var end) is not { Count: > 0 } members
        )
        {
            return;
        }

        var whole = _parts.Numbers[^1];
        for (var i = 0; i < members.Count; i++)
        {
            var member = members[i];
            var inner = _parts.Inner.Count;
            _parts.Inner.AddRange(_parts.Inner.GetRange(whole.FirstInner, whole.InnerCount));
            _parts.Inner.AddRange(member.Path);
            var number = whole with { FirstInner = inner, InnerCount = _parts.Inner.Count - inner, End = member.End };
            if (i == 0)
            {
                _parts.Numbers[^1] = number;
            }
            else
            {
                _parts.Numbers.Add(number with { Start = member.Start, EndsRange = member.EndsRange });
            }
        }

        Position = _end = end;
    }

    // "Article 6 § 3 c", "article 13(1) b"
    private void ReadLetterApart(ProvisionKind kind, ProvisionNumber first, int inner, int start)
    {
        var last = _parts.Inner.Count > inner ? _parts.Inner[^1] : first;
        var isNotation = start > 0 && _text[start - 1] == '/'; // "un-charter/51 b" has no spaces in it
        if (
            kind is not (ProvisionKind.Article or ProvisionKind.Paragraph)
            || last.IsLetters
            || isNotation
            || _parts.Inner.Count == inner + 2 // below a letter's paragraph come Roman points, in brackets
        )
        {
            return;
        }

        if (kind == ProvisionKind.Article && _parts.Inner.Count == inner && first.Suffix.Length > 1)
        {
            var isGerman = !(Languages & LanguageTraits.HasRomanParagraphs).IsEmpty;
            Position = _end = ArticleCapitals.ReadAfterOrdinal(_text, Position, isGerman, _parts.Inner);
        }

        var isBelow = kind == ProvisionKind.Paragraph || _parts.Inner.Count > inner || first.Suffix.Length > 0;
        Position = _end = LetterApart.Read(_text, Position, Languages, isBelow, _parts.Inner);
    }

    // "31(3)(a) and (b)" goes on inside 31(3), "paragraph (1)(a) or (2)" beside (1).
    private bool TryReadBracketOfLast(Token token, ProvisionKind kind, bool isRange)
    {
        var last = _parts.Numbers[^1];
        if (
            (last.InnerCount == 0 && !LetterApart.IsAfterComma(_text, token, kind, last))
            || !TryReadBracket(token, out var bracket, out var end)
        )
        {
            return false;
        }

        var inner = _parts.Inner.Count;
        if (last.InnerCount == 0 || (LetterApart.IsAfterComma(_text, token) && ListRules.IsInside(_parts, bracket, last)))
        {
            AddInside(last, bracket, end);
            return true;
        }

        var isBeside =
            kind == ProvisionKind.Paragraph && !last.Number.IsLetters && !bracket.IsLetters && _parts.Inner[last.FirstInner].IsLetters;
        if (!isBeside)
        {
            _parts.Inner.AddRange(_parts.Inner.GetRange(last.FirstInner, ListRules.PlaceOf(_parts, bracket, last)));
            _parts.Inner.Add(bracket);
        }

        Position = _end = end;
        ReadBrackets();
        var number = isBeside ? bracket : last.Number;
        _parts.AddNumber(_text, new CitedNumber(number, inner, _parts.Inner.Count - inner, token.Start, _end), _isPlural, isRange);
        return true;
    }

    // "art. 8º, § 1º, "d"", "art. 7º, "b", (ii)": what a comma sets apart goes on inside the number before.
    private void AddInside(CitedNumber last, ProvisionNumber bracket, int end)
    {
        var inner = _parts.Inner.Count;
        _parts.Inner.AddRange(_parts.Inner.GetRange(last.FirstInner, last.InnerCount));
        _parts.Inner.Add(bracket);
        Position = _end = end;
        ReadBrackets();
        _parts.Numbers[^1] = last with { FirstInner = inner, InnerCount = _parts.Inner.Count - inner, End = _end };
    }

    // "Art. 6 I, III EMRK": further paragraphs of the article before; or letters.
    private bool TryReadMoreOfLast(Token token, ProvisionKind kind)
    {
        if (
            kind != ProvisionKind.Article
            || token.Kind != TokenKind.Word
            || _parts.Numbers[^1] is not { InnerCount: 1 } last
            || !ArticleStyle.EndsRoman(_text[last.Start..last.End])
            || !ArticleStyle.TryRoman(_text, token.Start, out var paragraph, out var end)
        )
        {
            return TryReadLetterOfLast(token, kind);
        }

        _parts.Inner.Add(paragraph);
        Position = _end = end;
        _parts.AddNumber(_text, new CitedNumber(last.Number, _parts.Inner.Count - 1, 1, token.Start, end), _isPlural, isRange: false);
        return true;
    }

    // "paragraphe 1, b) et e)", "8.3.d) y e)": letters with a bracket belong to the number before them.
    private bool TryReadLetterOfLast(Token token, ProvisionKind kind)
    {
        var last = _parts.Numbers[^1];
        // "13 b and c"
        var isApart = kind == ProvisionKind.Paragraph || (kind == ProvisionKind.Article && _text[..last.End] is [.., ' ', _]);
        if (isApart && last.InnerCount > 0 && _parts.Inner[^1].IsLetters)
        {
            return TryReadBareLetter(token, last);
        }

        if (
            token.Kind != TokenKind.Word
            || last is not { InnerCount: 0, Number.IsLetters: false }
            || !(
                LetterRules.TryReadLetterWithFullStop(_text, token, kind, out var letter, out var end)
                || (LetterRules.IsLetterWithBracket(_text, token, kind) && TryReadBracket(token, out letter, out end))
            )
        )
        {
            return false;
        }

        var written = last.Number.ToString();
        if (written.Length > 2 && char.IsAsciiLetter(written[^1]) && written[^2] == '.')
        {
            if (!ProvisionNumber.TryParse($"{written[..^1]}{letter}", null, out var next))
            {
                return false;
            }

            Position = _end = end;
            _parts.AddNumber(_text, new CitedNumber(next, _parts.Inner.Count, 0, token.Start, end), _isPlural, isRange: false);
            return true;
        }

        AddInside(last, letter, end);
        return true;
    }

    // "Art. 8 Abs. 2 a und b"
    private bool TryReadBareLetter(Token token, CitedNumber last)
    {
        var inner = _parts.Inner.Count;
        _parts.Inner.AddRange(_parts.Inner.GetRange(last.FirstInner, last.InnerCount - 1));
        var end = LetterApart.ReadNext(_text, _parts, token, Languages);
        if (end < token.Start)
        {
            _parts.Inner.RemoveRange(inner, _parts.Inner.Count - inner);
            return false;
        }

        Position = _end = end;
        _parts.AddNumber(
            _text,
            new CitedNumber(last.Number, inner, _parts.Inner.Count - inner, token.Start, end),
            _isPlural,
            isRange: false
        );
        return true;
    }

    private bool TryReadFirst(Token token, ProvisionKind kind, out ProvisionNumber number)
    {
        number = token.Number;
        switch (token.Kind)
        {
            case TokenKind.Number or TokenKind.Brackets:
                Position = token.End;
                number = number.Suffix == "o" && !(Languages & LanguageTraits.HasTypedOrdinals).IsEmpty ? new(number.Leading) : number;
                Position = _isTyped ? Position : ListRules.BeforeNoteMark(_text, token, ref number);
                Position = GluedFollowing.After(_text, Position, Languages, ref number);
                Position = kind switch
                {
                    ProvisionKind.Article => ArticleStyle.ReadSuffix(_text, Position, Languages, ref number),
                    _ when CitedUnit.DepthOf(kind) == 0 => ArticleCapitals.ReadOfAnnex(_text, Position, ref number),
                    _ => Position,
                };
                Position = ListRules.AfterSignApart(_text, Position);
                break;
            case TokenKind.Word when token.Can(WordRoles.Number):
                Position = token.End;
                return true;
            case TokenKind.Word when LetterRules.IsInitials(_text, token):
                return false;
            case TokenKind.Word
                when (!LetterRules.IsLittleWord(_text, token, LanguageSet.All) || IsPointLetter(token, kind))
                    && NumberLetters.Read(_text, token.Start, token.End, LetterRules.LettersStay(_text, kind, token), out number) is var end
                    && end > token.Start:
                Position = end;
                break;
            default:
                return false;
        }

        if (CitedUnit.IsInner(kind) || LetterRules.EndsWithDottedLetter(_text, Position))
        {
            Position = ListRules.AfterClosingBracket(_text, Position);
        }

        return true;
    }

    // "(3)", "a)"
    private readonly bool TryReadBracket(Token token, out ProvisionNumber number, out int end)
    {
        (number, end) = (token.Number, token.End);
        if (token.Kind == TokenKind.Brackets)
        {
            return token.Start == Position || !ItemMarks.IsInRow(_text, token.Start); // "the goods: art. 31", and the next line is item (b)
        }

        end++;
        return token.Kind == TokenKind.Word
            && token.End < _text.Length
            && _text[token.End] == ')'
            && !LetterRules.BeginsLine(_text, token.Start) // "arts. 8 y 25", and the next line is item b)
            && !LetterRules.IsAbbreviation(_text[token.Start..token.End])
            && NumberText.TryReadInBrackets(_text, token.Start, token.End, out number);
    }

    // "(3)(c)", "(2) (b)", "a) ii)"
    private void ReadBrackets()
    {
        while (_parts.Inner.Count < MostNumbers)
        {
            var token = At(Position);
            if (
                TryReadBracket(token, out var number, out var end)
                || (_parts.Inner.Count > 0 && ListRules.TryReadNumberAfterBracket(_text, token, Position, out number, out end))
            )
            {
                _parts.Inner.Add(number);
                Position = _end = end;
            }
            else if (ArticleStyle.TryReadQuoted(_text, Position, Languages, _parts.Inner, out end))
            {
                Position = _end = end;
            }
            else
            {
                if (ArticleStyle.EndOfHyphenInBracket(_text, token, _parts.Inner) is var close && close > token.Start)
                {
                    Position = _end = close;
                    return;
                }

                if (
                    token.Start == Position
                    && ListRules.OpensNumber(_text, token)
                    && At(token.Start + 1).Kind != TokenKind.Placed // （4項）
                    && BracketList.Read(_text, Position, Languages, out _).Count == 0
                )
                {
                    Position = token.Start + 1;
                    Fail("a letter or number after \"(\"");
                }

                return;
            }
        }
    }

    // "inclusive", "까지"
    private void SkipAround()
    {
        while (At(Position) is { Kind: TokenKind.Word } token && token.Can(WordRoles.AroundRange) && !token.Can(WordRoles.Link))
        {
            Position = _end = token.End;
        }

        SkipFollowing();
    }

    // "article 206 et seq.": how many follow is not said, so that the first is meant.
    private void SkipFollowing()
    {
        if (Position + 1 >= _text.Length || _text[Position] != ' ' || !char.IsLetter(_text[Position + 1]))
        {
            return;
        }

        var rest = _text[(Position + 1)..];
        foreach (var (language, words) in LanguageTraits.AndFollowing)
        {
            if (
                Languages.Contains(language)
                && rest.StartsWith(words, StringComparison.OrdinalIgnoreCase)
                && (words.Length > 2 || char.IsLower(rest[0])) // the "S." of "Art. 51 S. 1" is a sentence
                && (rest.Length == words.Length || !char.IsLetter(rest[words.Length]))
            )
            {
                Position = _end = Position + 1 + words.Length;
                return;
            }
        }
    }
}
