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

    // "Articles 54, paragraph 2, 61": the paragraph is one, and the list goes on with articles.
    private readonly bool GoesOnOutside(Token word, ProvisionKind kind) =>
        _parts.Units is [.., var outer]
        && outer.Depth < CitedUnit.DepthOf(kind)
        && IsPlural(outer.Start)
        && char.IsAsciiLetter(_text[word.Start])
        && !IsPlural(word.Start);

    private void ReadNumbers(ProvisionKind kind, bool isSingle = false)
    {
        if (!TryReadNumber(kind, isFirst: true, isRange: false))
        {
            return;
        }

        while (_parts.Numbers.Count < MostNumbers && TrySeparator(out var isRange, out var next))
        {
            // "from article 3 to article 7"
            next = isRange && next.Can(WordRoles.Unit) && next.Unit == kind ? At(next.End) : next;
            if (
                IsNameAfterDigits(next)
                || (next.Kind is not (TokenKind.Number or TokenKind.Brackets) && !IsWordNumber(next, kind))
                || IsOfNextUnit(next)
                || (!isRange && IsNoMember(next))
                || (isSingle && !isRange && next.Kind != TokenKind.Brackets)
            )
            {
                break;
            }

            var before = Position;
            Position = next.Start;
            if (!TryReadNumber(kind, isFirst: false, isRange))
            {
                Position = before;
                break;
            }
        }

        SkipAround();
    }

    // "art. 5, UN Charter", "para 1 and S/RES/1540": somebody who types figures goes on with figures.
    private readonly bool IsNameAfterDigits(Token token) =>
        token.Kind == TokenKind.Word
        && (
            (token.Can(WordRoles.Number) && char.IsAsciiDigit(_text[_parts.Numbers[^1].Start]))
            || (token.End < _text.Length && _text[token.End] == '/')
        );

    // What follows a citation and is no further member: a date, a year, a volume of a series, somebody's initial.
    private bool IsNoMember(Token token)
    {
        const int FirstYear = 1000;
        if (token.Kind == TokenKind.Word)
        {
            return ListRules.IsInitial(_text, token, _parts.Numbers[^1].Start);
        }

        if (token.Kind != TokenKind.Number)
        {
            return false;
        }

        var after = At(token.End);
        return token.Number.Leading >= FirstYear
            || (token.End < _text.Length && LanguageTraits.IsDateSign(_text[token.End]))
            || (after.Kind == TokenKind.Word && (ListRules.IsMonth(_text, after) || LanguageTraits.BeginsWithSeries(_text[after.Start..])));
    }

    // "article 5 and 3rd paragraph"
    private bool IsOfNextUnit(Token token) => token.Kind == TokenKind.Number && token.IsOrdinal && At(token.End).Can(WordRoles.Unit);

    private readonly void AddNumber(CitedNumber number, bool isRange)
    {
        var first = _parts.Numbers[^1];
        var endsRange = isRange && !first.EndsRange;
        _parts.Numbers.Add(
            number with
            {
                Number = endsRange ? ListRules.Completed(_text, first, number) : number.Number,
                EndsRange = endsRange,
            }
        );
    }

    /// <summary>What comes after a comma, an "and", a dash or a "to", if there is one.</summary>
    private bool TrySeparator(out bool isRange, out Token next)
    {
        isRange = false;
        next = Joined(AfterGloss(At(Position)));
        var separators = 0;
        while (
            separators < 3
            && (
                next.Kind is TokenKind.Comma or TokenKind.Dash
                || (_isTyped && next.Kind == TokenKind.Semicolon)
                || (
                    next.Kind == TokenKind.Word
                    && next.Can(WordRoles.And | WordRoles.To | WordRoles.AroundRange)
                    && !next.Can(WordRoles.Unit)
                )
            )
        )
        {
            isRange |= next.Kind == TokenKind.Dash || next.Can(WordRoles.To);
            separators++;
            next = Joined(At(next.End));
        }

        return separators > 0;
    }

    // "as well as", "i. V. m.", and the slash of "31/32" join as "and" does.
    private Token Joined(Token token)
    {
        var start = token.Start;
        if (start >= _text.Length || token.Kind is TokenKind.Number or TokenKind.Comma or TokenKind.End)
        {
            return token;
        }

        var end = _text[start] == '/' ? ListRules.EndOfSlash(_text, start) : LanguageTraits.EndOfJoin(_text, start, Languages);
        return end > start ? new Token(TokenKind.Word, start, end, WordRoles.And) : token;
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
                : !ListRules.IsLittleWord(_text, token)
                    && NumberLetters.Read(_text, token.Start, token.End, LettersStay(kind, token), out _) > token.Start
        );

    /// <summary>A number with the brackets after it. Brackets alone continue the number before them: (b) and (c).</summary>
    private bool TryReadNumber(ProvisionKind kind, bool isFirst, bool isRange)
    {
        var token = At(Position);
        var inner = _parts.Inner.Count;
        if (!isFirst && _parts.Numbers[^1] is { InnerCount: > 0 } before && TryReadBracket(token, out var bracket, out var bracketEnd))
        {
            _parts.Inner.AddRange(_parts.Inner.GetRange(before.FirstInner, PlaceOf(bracket, before)));
            _parts.Inner.Add(bracket);
            Position = _end = bracketEnd;
            ReadBrackets();
            AddNumber(new CitedNumber(before.Number, inner, _parts.Inner.Count - inner, token.Start, _end), isRange);
            return true;
        }

        if (!TryReadFirst(token, kind, out var first))
        {
            return false;
        }

        _end = Position;
        ReadRomanParagraph(kind);
        ReadBrackets();
        var number = new CitedNumber(first, inner, _parts.Inner.Count - inner, token.Start, _end);
        if (isFirst)
        {
            _parts.Numbers.Add(number);
        }
        else
        {
            AddNumber(number, isRange);
        }

        return true;
    }

    // "Art. 36 I lit. b WÜK", "Art. 19 III IPbpR": German writers give the paragraph in roman numerals.
    private void ReadRomanParagraph(ProvisionKind kind)
    {
        if (
            kind != ProvisionKind.Article
            || (Languages & LanguageTraits.HasRomanParagraphs).IsEmpty
            || Position >= _text.Length
            || _text[Position] != ' '
        )
        {
            return;
        }

        var end = Position + 1;
        while (end < _text.Length && _text[end] is 'I' or 'V' or 'X')
        {
            end++;
        }

        var isFollowed = end + 1 < _text.Length && _text[end] == ' ' && (char.IsUpper(_text[end + 1]) || At(end + 1).Can(WordRoles.Unit));
        if (end > Position + 1 && isFollowed && RomanNumeral.TryParse(_text[(Position + 1)..end], out var value))
        {
            _parts.Inner.Add(new ProvisionNumber(value));
            Position = _end = end;
        }
    }

    // "31(3)(a) or (4)": a list goes on at the level of what it goes on with; how many brackets of the number before stay.
    private readonly int PlaceOf(ProvisionNumber bracket, CitedNumber before)
    {
        for (var i = before.InnerCount - 1; i >= 0; i--)
        {
            var inner = _parts.Inner[before.FirstInner + i];
            var isRoman = i > 0 && ListRules.IsRoman(inner) && _parts.Inner[before.FirstInner + i - 1].IsLetters;
            if (
                isRoman ? ListRules.IsRoman(bracket)
                : inner.IsLetters ? bracket.IsLetters
                : !bracket.IsLetters
            )
            {
                return i;
            }
        }

        return before.InnerCount - 1;
    }

    private bool TryReadFirst(Token token, ProvisionKind kind, out ProvisionNumber number)
    {
        number = token.Number;
        switch (token.Kind)
        {
            case TokenKind.Number or TokenKind.Brackets:
                Position = token.End;
                break;
            case TokenKind.Word when token.Can(WordRoles.Number):
                Position = token.End;
                return true;
            case TokenKind.Word
                when (!ListRules.IsLittleWord(_text, token) || IsPointAfterAbbreviation(token, kind))
                    && NumberLetters.Read(_text, token.Start, token.End, LettersStay(kind, token), out number) is var end
                    && end > token.Start:
                Position = end;
                break;
            default:
                return false;
        }

        if (CitedUnit.IsInner(kind))
        {
            SkipClosingBracket();
        }

        return true;
    }

    // "(3)", "a)"
    private readonly bool TryReadBracket(Token token, out ProvisionNumber number, out int end)
    {
        (number, end) = (token.Number, token.End);
        if (token.Kind == TokenKind.Brackets)
        {
            return true;
        }

        end++;
        return token.Kind == TokenKind.Word
            && token.End < _text.Length
            && _text[token.End] == ')'
            && NumberText.TryReadInBrackets(_text, token.Start, token.End, out number);
    }

    // The "2)" of "art. 1 a) 2)".
    private readonly bool TryReadNumberAfterBracket(Token token, out ProvisionNumber number, out int end)
    {
        (number, end) = (token.Number, token.End + 1);
        return token.Kind == TokenKind.Number
            && token.Start == Position + 1
            && Position > 0
            && _text[Position - 1] == ')'
            && token.End < _text.Length
            && _text[token.End] == ')';
    }

    // "(3)(c)", "(2) (b)", "a) ii)"
    private void ReadBrackets()
    {
        while (_parts.Inner.Count < MostNumbers)
        {
            var token = At(Position);
            if (
                TryReadBracket(token, out var number, out var end)
                || (_parts.Inner.Count > 0 && TryReadNumberAfterBracket(token, out number, out end))
            )
            {
                _parts.Inner.Add(number);
                Position = _end = end;
            }
            else
            {
                // A bracket with a word in it is somebody else's: "Art. 51 (UN Charter)".
                if (
                    token.Kind == TokenKind.Other
                    && token.Start == Position
                    && _text[token.Start] is '(' or '（'
                    && (token.Start + 1 == _text.Length || !char.IsLetter(_text[token.Start + 1]))
                )
                {
                    Position = token.Start + 1;
                    Fail("a letter or number after \"(\"");
                }

                return;
            }
        }
    }

    // "alinéa b)", but not the bracket that closes "(paragraph 4)".
    private void SkipClosingBracket()
    {
        const int Back = 60;
        if (
            Position < _text.Length
            && _text[Position] == ')'
            && _text[Math.Max(0, Position - Back)..Position] is var before
            && (before.LastIndexOfAny('(', ')') is var open)
            && (open < 0 || before[open] != '(')
        )
        {
            Position++;
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
                && (rest.Length == words.Length || !char.IsLetter(rest[words.Length]))
            )
            {
                Position = _end = Position + 1 + words.Length;
                return;
            }
        }
    }

    // "lit. a" and "lit. e": after an abbreviation the letter is no little word, unless a sentence goes on after it.
    private readonly bool IsPointAfterAbbreviation(Token token, ProvisionKind kind) =>
        kind == ProvisionKind.Point
        && token.Start > 1
        && _text[token.Start - 2] == '.'
        && char.IsAsciiLetterLower(_text[token.Start])
        && (
            _isTyped
            || token.End + 1 >= _text.Length
            || !char.IsLower(_text[token.End + 1])
            || Languages.IsWithin(LanguageTraits.NounsHaveCapitals)
        );

    // Points have letters; "paragraph I" is the first, "paragraph (i)" is not.
    private readonly bool LettersStay(ProvisionKind kind, Token token) =>
        CitedUnit.IsInner(kind) && !(kind == ProvisionKind.Paragraph && char.IsUpper(_text[token.Start]));
}
