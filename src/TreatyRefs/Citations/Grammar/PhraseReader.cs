using TreatyRefs.References;

namespace TreatyRefs.Citations.Grammar;

/// <summary>Reads the provisions that a phrase names, from any position of a text: outermost first or innermost first, lists and ranges.</summary>
/// <remarks>Token by token; after a separator it looks at one token before it decides whether that still belongs to the phrase.
/// Nothing is read a third time, so that the time is linear in the phrase.</remarks>
internal ref struct PhraseReader
{
    private const int MostUnits = 64;
    private const int MostNumbers = 10_000;

    private readonly ReadOnlySpan<char> _text;
    private readonly Lexer _lexer;
    private readonly PhraseParts _parts;
    private bool _failed;
    private bool _startsGroup;
    private bool _goesOn;
    private bool _isTyped;
    private bool _isInBracket;
    private int _group;
    private int _end;

    public PhraseReader(ReadOnlySpan<char> text, PhraseParts? parts = null)
    {
        _text = text;
        _lexer = new Lexer(text);
        _parts = parts ?? new PhraseParts();
        Languages = LanguageSet.All;
    }

    /// <summary>Where reading stopped: the end of the phrase, or the place where something else was expected.</summary>
    public int Position { get; private set; }

    /// <summary>Where what was read ends, whether or not reading failed there.</summary>
    public readonly int End => _parts.Units.Count == 0 ? Position : Math.Max(_parts.Units[^1].End, _end);

    /// <summary>How many tokens were looked at: the measure of the work.</summary>
    public int Steps { get; private set; }

    /// <summary>What was expected where reading failed.</summary>
    public string Expected { get; private set; } = "an article number";

    /// <summary>The languages that have all the words of the phrase.</summary>
    public LanguageSet Languages { get; private set; }

    /// <summary>The units that were read, in text order.</summary>
    public readonly IReadOnlyList<CitedUnit> Units => _parts.Units;

    /// <summary>Reads a phrase.</summary>
    /// <param name="position">Where it begins.</param>
    /// <param name="mayBeBare">Whether a number without a word before it is an article.</param>
    /// <param name="provisions">What it names, in text order.</param>
    /// <returns>Whether there is a phrase.</returns>
    public bool TryRead(int position, bool mayBeBare, out IReadOnlyList<CitedProvision> provisions)
    {
        _isTyped = true;
        var isRead = TryReadUnits(position, mayBeBare) && !_failed;
        var list = new List<CitedProvision>();
        if (isRead)
        {
            PhrasePaths.Add(_parts, list);
        }

        provisions = list;
        return isRead;
    }

    /// <summary>Reads the units of a phrase. What was read before something unexpected stays read.</summary>
    /// <param name="position">Where it begins.</param>
    /// <param name="mayBeBare">Whether a number without a word before it is an article.</param>
    /// <returns>Whether there is any.</returns>
    public bool TryReadUnits(int position, bool mayBeBare)
    {
        _parts.Clear();
        Position = position;
        if (At(position) is { Kind: TokenKind.Word } around && around.Can(WordRoles.AroundRange))
        {
            SkipAroundBefore(around);
        }

        while (TryReadUnit(mayBeBare && _parts.Units.Count == 0))
        {
            if (_failed)
            {
                break;
            }

            ContinueOuter();
            if (_parts.Units.Count >= MostUnits || !TryContinue())
            {
                break;
            }
        }

        return _parts.Units.Count > 0;
    }

    // "from article 3 to article 7"; "с 30 по 33 статьи" has its unit behind the range.
    private void SkipAroundBefore(Token around)
    {
        var next = At(around.End);
        if (BeginsUnit(next) || (next.Kind == TokenKind.Number && HasUnitBehind(next)))
        {
            Position = around.End;
        }
    }

    private bool HasUnitBehind(Token number)
    {
        var next = At(number.End);
        for (var i = 0; i < 2 && (next.Kind is TokenKind.Number or TokenKind.Dash || next.Can(WordRoles.To | WordRoles.And)); i++)
        {
            next = At(next.End);
        }

        return next.Can(WordRoles.Unit);
    }

    private Token At(int position)
    {
        Steps++;
        return _lexer.At(position, Languages);
    }

    private void Narrow(Token token, WordRoles roles)
    {
        var narrowed = Languages & token.LanguagesOf(roles);
        Languages = !narrowed.IsEmpty ? narrowed : (roles & WordRoles.Unit) != 0 ? token.LanguagesOf(roles) : Languages;
    }

    private void Add(ProvisionKind kind, int firstNumber, int start)
    {
        var depth = CitedUnit.DepthOf(kind);
        var count = _parts.Numbers.Count - firstNumber;

        // "article 1, section A" is a letter inside the article, not what the article stands in.
        if (kind == ProvisionKind.Section && _parts.Numbers[firstNumber].Number.IsLetters && HasDepth(CitedUnit.Article))
        {
            (kind, depth) = (ProvisionKind.Point, CitedUnit.LetterOfArticle);
        }

        if (_parts.Units.Count > 0 && (_startsGroup || HasDepth(depth)))
        {
            _group++;
        }

        if (kind == ProvisionKind.Article && IsPartOfArticle(firstNumber))
        {
            _parts.Units[^1] = _parts.Units[^1] with { Kind = ProvisionKind.Paragraph, Depth = CitedUnit.DepthOf(ProvisionKind.Paragraph) };
            if (_parts.Units is [.., { Kind: ProvisionKind.Paragraph } point, _] && point.Group == _group)
            {
                _parts.Units[^2] = point with { Kind = ProvisionKind.Point, Depth = CitedUnit.DepthOf(ProvisionKind.Point) }; // п. «а» ч. 2 ст. 105
            }
        }

        _parts.Units.Add(new CitedUnit(kind, depth, _group, firstNumber, count, start, _end, HasWord: !_goesOn, FollowsAnd: _startsGroup));
        _goesOn = false;
    }

    // "ч. 4 ст. 15": before its article, and with an arabic number, a part is a paragraph of Russian law.
    private readonly bool IsPartOfArticle(int firstNumber) =>
        _parts.Units is [.., { Kind: ProvisionKind.Part } part] && part.Group == _group && Languages == LanguageSet.Of(CitationLanguage.Russian)
        && char.IsDigit(_text[_parts.Numbers[firstNumber - 1].Start]) && _text[part.End.._parts.Numbers[firstNumber].Start].IndexOf(',') < 0;

    // "Articles 26, 28, paragraph 4, or 31", "articles 8 (paragraphs 1 and 2), 11": what follows belongs to the articles again.
    private void ContinueOuter()
    {
        var last = _parts.Units[^1];
        var outer = _parts.Units.FindLastIndex(unit => unit.Group == last.Group && unit.Depth < last.Depth && unit.Start < last.Start);
        if (outer < 0)
        {
            return;
        }

        var isClosed = _isInBracket && Position < _text.Length && _text[Position] is ')' or '）';
        if (isClosed)
        {
            Position = _end = Position + 1;
            _isInBracket = false;
            _parts.Units[^1] = last with { End = _end };
        }

        if (!(isClosed || (IsPlural(_parts.Units[outer].Start) && !IsPlural(last.Start))) || !TrySeparator(out var isRange, out var next) || isRange || next.Kind != TokenKind.Number || IsOfNextUnit(next))
        {
            return;
        }

        var first = _parts.Numbers.Count;
        Position = next.Start;
        _startsGroup = _goesOn = true;
        ReadNumbers(_parts.Units[outer].Kind);
        Add(_parts.Units[outer].Kind, first, next.Start);
    }

    private readonly bool IsPlural(int start)
    {
        var end = start;
        while (end < _text.Length && char.IsLetter(_text[end]))
        {
            end++;
        }

        return _text[start..end] is [.., 's' or 'S'] or "articoli" or "paragrafi" or "статей" or "статьях" or "статьям" or "статьями";
    }

    private readonly bool HasDepth(int depth)
    {
        for (var i = _parts.Units.Count - 1; i >= 0 && _parts.Units[i].Group == _group; i--)
        {
            if (_parts.Units[i].Depth == depth)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes on to the next unit behind a separator, if there is one.</summary>
    private bool TryContinue()
    {
        var (position, hasAnd, hasLink) = (Position, false, false);
        var token = At(position);
        if (token.Kind == TokenKind.Other && token.Start < _text.Length && _text[token.Start] is '(' or '（' && At(token.Start + 1) is var inner && inner.Can(WordRoles.Unit)
            && CitedUnit.DepthOf(inner.Unit) > _parts.Units[^1].Depth && char.IsDigit(_text[_parts.Units[^1].End - 1]))
        {
            _isInBracket = true;
            Position = inner.Start;
            return true;
        }

        while (token.Kind == TokenKind.Comma || (_isTyped && token.Kind == TokenKind.Semicolon) || (token.Kind == TokenKind.Word && token.Can(WordRoles.Link | WordRoles.And) && !token.Can(WordRoles.Unit)))
        {
            hasAnd |= token.Can(WordRoles.And) && !token.Can(WordRoles.Link);
            hasLink |= token.Can(WordRoles.Link);
            position = token.End;
            token = At(position);
        }

        if (!BeginsUnit(token))
        {
            return false;
        }

        _startsGroup = hasAnd;
        if (hasLink && !hasAnd)
        {
            TakeAlong(token);
        }

        Position = token.Start;
        return true;
    }

    // "article 5 and paragraph 3 of article 7", "article 5, paragraph 3 of article 7": what stands before "of" belongs to what follows.
    private readonly void TakeAlong(Token token)
    {
        var last = _parts.Units[^1];
        if (token.Can(WordRoles.Unit) && last.Depth > CitedUnit.DepthOf(token.Unit) && HasDepth(CitedUnit.DepthOf(token.Unit)) && _parts.Units.Count > 1)
        {
            _parts.Units[^1] = last with { Group = last.Group + 1 };
        }
    }

    private bool BeginsUnit(Token token) => token.Kind == TokenKind.Placed || token.Can(WordRoles.Unit)
        || ((token.Can(WordRoles.Number) || token.Kind == TokenKind.Number) && token.IsOrdinal && At(token.End).Can(WordRoles.Unit));

    private bool TryReadUnit(bool mayBeBare)
    {
        var token = At(Position);
        if (_parts.Units.Count > 0)
        {
            _group = Math.Max(_group, _parts.Units[^1].Group);
        }

        if (token.Kind == TokenKind.Placed)
        {
            ReadPlaced(token);
            return true;
        }

        // "the third paragraph", "der 4. Artikel", "4-я статья", "30 по 33 статьи"
        if (((token.Can(WordRoles.Number) && token.IsOrdinal) || token.Kind == TokenKind.Number) && !token.Can(WordRoles.Unit) && TryReadBefore(token))
        {
            return true;
        }

        if (token.Can(WordRoles.Unit))
        {
            return TryReadNamed(token);
        }

        if (!mayBeBare || !IsBareNumber(token))
        {
            return false;
        }

        var first = _parts.Numbers.Count;
        ReadNumbers(ProvisionKind.Article);
        if (_parts.Numbers.Count == first)
        {
            return false;
        }

        Add(ProvisionKind.Article, first, token.Start);
        return true;
    }

    // Numbers with their unit behind them: "the fourth, fifth and sixth paragraphs". A plain number there is a count ("23 articles"),
    // unless it is an ordinal or ends a range.
    private bool TryReadBefore(Token token)
    {
        var first = _parts.Numbers.Count;
        var (isOrdinal, isRange, unit) = (token.IsOrdinal, false, default(Token));
        for (var member = token; _parts.Numbers.Count - first < MostUnits; member = unit)
        {
            _parts.Numbers.Add(new CitedNumber(member.Number, 0, 0, member.Start, member.End, isRange));
            unit = At(member.End);
            if (unit.Kind == TokenKind.Other && unit.Start == member.End && _text[unit.Start] == '.' && member.Kind == TokenKind.Number)
            {
                unit = At(unit.End);
                isOrdinal |= unit.Can(WordRoles.Unit) && unit.LanguagesOf(WordRoles.Unit) is var set && set.Contains(CitationLanguage.German) && !set.Contains(0);
            }

            isRange = unit.Kind == TokenKind.Dash || unit.Can(WordRoles.To);
            var separators = 0;
            while (separators++ < 2 && (unit.Kind is TokenKind.Comma or TokenKind.Dash || (unit.Can(WordRoles.To | WordRoles.And) && !unit.Can(WordRoles.Unit))))
            {
                unit = At(unit.End);
            }

            if (unit.Can(WordRoles.Unit) || unit.Kind != token.Kind || (unit.Kind == TokenKind.Word && !unit.Can(WordRoles.Number)))
            {
                break;
            }
        }

        var isSpoken = token.Can(WordRoles.Number);
        var hasRange = _parts.Numbers[^1].EndsRange;
        if (!unit.Can(WordRoles.Unit) || !(isOrdinal || (hasRange && HadAround(token))) || (isSpoken && (token.Languages & unit.LanguagesOf(WordRoles.Unit)).IsEmpty))
        {
            _parts.Numbers.RemoveRange(first, _parts.Numbers.Count - first);
            return false;
        }

        Narrow(unit, WordRoles.Unit);
        Position = _end = unit.End;

        // "premier alinéa" is a paragraph that has no number; "alinéa b)" is a point.
        Add(unit.Unit == ProvisionKind.Point && isOrdinal ? ProvisionKind.Paragraph : unit.Unit, first, token.Start);
        return true;
    }

    private readonly bool HadAround(Token token)
    {
        var before = token.Start - 1;
        while (before >= 0 && char.IsWhiteSpace(_text[before]))
        {
            before--;
        }

        var end = before + 1;
        while (before >= 0 && char.IsLetter(_text[before]))
        {
            before--;
        }

        return end > before + 1 && Vocabulary.Find(_text[(before + 1)..end])?.LanguagesOf(WordRoles.AroundRange).IsEmpty == false;
    }

    // A lone letter would be a word of a name, but for roman numerals.
    private bool IsBareNumber(Token token) => token.Kind == TokenKind.Number
        || (token.Kind == TokenKind.Word && NumberText.ReadWord(_text, token.Start, token.End, lettersStay: false, out var number) > token.Start && number.Leading > 0);

    private bool TryReadNamed(Token token)
    {
        // "الفقرة الفرعية": the second word says what it is.
        var kind = token.Unit;
        Narrow(token, WordRoles.Unit);
        var unitEnd = token.End;
        Position = token.End;
        for (var words = 0; words < 3 && At(Position) is { Kind: TokenKind.Word } next && ((next.Can(WordRoles.Unit) && next.LanguagesOf(WordRoles.Unit).Contains(CitationLanguage.Arabic)) || next.Can(WordRoles.AroundRange)) && !IsLetterNumber(next); words++)
        {
            kind = next.Can(WordRoles.Unit) ? next.Unit : kind;
            unitEnd = next.Can(WordRoles.Unit) ? next.End : unitEnd;
            Position = next.End;
        }

        var first = _parts.Numbers.Count;
        var end = _end;
        _end = unitEnd;
        if (!IsPreposition(token))
        {
            ReadNumbers(kind, GoesOnOutside(token, kind));
        }

        if (_parts.Numbers.Count == first && !_failed && CitedUnit.DepthOf(kind) == 0)
        {
            Position = unitEnd;
            _parts.Numbers.Add(new CitedNumber(default, 0, 0, token.Start, unitEnd));
        }

        if (_parts.Numbers.Count == first)
        {
            Fail($"a number after \"{_text[token.Start..token.End]}\"");
            _end = end;
            return false;
        }

        Add(kind, first, token.Start);
        return true;
    }

    // "п" may be a unit or a letter; before a number it is a unit.
    private bool IsLetterNumber(Token token) => token.End - token.Start == 1 && At(token.End).Kind is not (TokenKind.Number or TokenKind.Word);

    private void ReadPlaced(Token token)
    {
        Narrow(token, WordRoles.Unit);
        var first = _parts.Numbers.Count;
        var inner = _parts.Inner.Count;
        Position = _end = token.End;
        ReadBrackets(); // 第三項（ｃ）
        _parts.Numbers.Add(new CitedNumber(PointNumber(token), inner, _parts.Inner.Count - inner, token.Start, _end));
        while (TrySeparator(out var isRange, out var next) && next.Kind == TokenKind.Placed && next.Unit == token.Unit)
        {
            inner = _parts.Inner.Count;
            Position = _end = next.End;
            ReadBrackets();
            AddNumber(new CitedNumber(PointNumber(next), inner, _parts.Inner.Count - inner, next.Start, _end), isRange);
        }

        SkipAround();
        Add(token.Unit, first, token.Start);
    }

    // "par une décision": without its point an abbreviation is one only before figures.
    private bool IsPreposition(Token token) =>
        _text[token.Start..token.End] is "par" or "Par" or "al" or "Al" or "op" or "sec" or "ch" && At(token.End) is { Kind: not (TokenKind.Number or TokenKind.Brackets) };

    // 第（五）项 is point (e), and 第1目 subpoint (i): where other languages have letters, Chinese counts.
    private readonly ProvisionNumber PointNumber(Token token)
    {
        var (number, value) = (token.Number, token.Number.Leading);
        if (value is < 1 or > 26 || number.Suffix.Length > 0)
        {
            return number;
        }

        var isPoint = token.Unit == ProvisionKind.Point && _text[token.Start..token.End].IndexOfAny("(（") >= 0;
        var written = isPoint ? ((char)('a' + value - 1)).ToString() : token.Unit == ProvisionKind.Subpoint ? RomanNumeral.Format(value) : null;
        return written is not null && ProvisionNumber.TryParseInBrackets(written, out var letter) ? letter : number;
    }

    // "Articles 54, paragraph 2, 61": the paragraph is one, and the list goes on with articles.
    private readonly bool GoesOnOutside(Token word, ProvisionKind kind) =>
        _parts.Units is [.., var outer] && outer.Depth < CitedUnit.DepthOf(kind) && IsPlural(outer.Start) && char.IsAsciiLetter(_text[word.Start]) && !IsPlural(word.Start);

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
            if ((next.Kind is not (TokenKind.Number or TokenKind.Brackets) && !IsWordNumber(next, kind)) || IsOfNextUnit(next)
                || (isSingle && !isRange && next.Kind != TokenKind.Brackets))
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

    // "article 5 and 3rd paragraph"
    private bool IsOfNextUnit(Token token) => token.Kind == TokenKind.Number && token.IsOrdinal && At(token.End).Can(WordRoles.Unit);

    private readonly void AddNumber(CitedNumber number, bool isRange) =>
        _parts.Numbers.Add(number with { EndsRange = isRange && !_parts.Numbers[^1].EndsRange });

    /// <summary>What comes behind a comma, an "and", a dash or a "to", if there is one.</summary>
    private bool TrySeparator(out bool isRange, out Token next)
    {
        isRange = false;
        next = At(Position);
        var separators = 0;
        while (separators < 3 && (next.Kind is TokenKind.Comma or TokenKind.Dash || (_isTyped && next.Kind == TokenKind.Semicolon) || (next.Kind == TokenKind.Word && next.Can(WordRoles.And | WordRoles.To | WordRoles.AroundRange) && !next.Can(WordRoles.Unit))))
        {
            isRange |= next.Kind == TokenKind.Dash || next.Can(WordRoles.To);
            separators++;
            next = At(next.End);
        }

        return separators > 0;
    }

    // "third" before "paragraph" belongs to that, and is no further member of a list.
    private bool IsWordNumber(Token token, ProvisionKind kind) => token.Kind == TokenKind.Word && !token.Can(WordRoles.Unit)
        && (token.Can(WordRoles.Number) ? !At(token.End).Can(WordRoles.Unit) : !IsLittleWord(token) && NumberText.ReadWord(_text, token.Start, token.End, LettersStay(kind, token), out _) > token.Start);

    /// <summary>A number with the brackets behind it. Brackets alone continue the number before them: (b) and (c).</summary>
    private bool TryReadNumber(ProvisionKind kind, bool isFirst, bool isRange)
    {
        var token = At(Position);
        var inner = _parts.Inner.Count;
        if (!isFirst && token.Kind == TokenKind.Brackets && _parts.Numbers[^1] is { InnerCount: > 0 } before)
        {
            _parts.Inner.AddRange(_parts.Inner.GetRange(before.FirstInner, before.InnerCount - 1));
            _parts.Inner.Add(token.Number);
            Position = _end = token.End;
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
        if (kind != ProvisionKind.Article || !Languages.Contains(CitationLanguage.German) || Position >= _text.Length || _text[Position] != ' ')
        {
            return;
        }

        var end = Position + 1;
        while (end < _text.Length && _text[end] is 'I' or 'V' or 'X')
        {
            end++;
        }

        var isFollowed = end + 1 < _text.Length && _text[end] == ' ' && (char.IsUpper(_text[end + 1]) || _text[(end + 1)..].StartsWith("lit") || _text[(end + 1)..].StartsWith("Nr"));
        if (end > Position + 1 && isFollowed && RomanNumeral.TryParse(_text[(Position + 1)..end], out var value))
        {
            _parts.Inner.Add(new ProvisionNumber(value));
            Position = _end = end;
        }
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
            case TokenKind.Word when !IsLittleWord(token) && NumberText.ReadWord(_text, token.Start, token.End, LettersStay(kind, token), out number) is var end && end > token.Start:
                Position = end;
                break;
            default:
                return false;
        }

        if (IsInner(kind))
        {
            SkipClosingBracket();
        }

        return true;
    }

    // "(3)(c)", "(2) (b)", "a) ii)"
    private void ReadBrackets()
    {
        while (_parts.Inner.Count < MostNumbers)
        {
            var token = At(Position);
            if (token.Kind == TokenKind.Brackets)
            {
                _parts.Inner.Add(token.Number);
                Position = _end = token.End;
            }
            else if (token.Kind == TokenKind.Word && token.End < _text.Length && _text[token.End] == ')'
                && NumberText.TryReadInBrackets(_text[token.Start..token.End], out var number))
            {
                _parts.Inner.Add(number);
                Position = _end = token.End + 1;
            }
            else
            {
                // A bracket with a word in it is somebody else's: "Art. 51 (UN Charter)".
                if (token.Kind == TokenKind.Other && token.Start == Position && _text[token.Start] is '(' or '（'
                    && (token.Start + 1 == _text.Length || !char.IsLetter(_text[token.Start + 1])))
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
        if (Position < _text.Length && _text[Position] == ')' && _text[Math.Max(0, Position - Back)..Position] is var before
            && (before.LastIndexOfAny('(', ')') is var open) && (open < 0 || before[open] != '('))
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
    }

    // The first failure is the innermost and says most.
    private void Fail(string expected)
    {
        Expected = _failed ? Expected : expected;
        _failed = true;
    }

    // "предложения и", "par y": a letter that is a word too is a number only with its bracket.
    private readonly bool IsLittleWord(Token token) =>
        token.End - token.Start == 1 && token.End < _text.Length && _text[token.End] != ')' && char.IsLower(_text[token.Start])
        && (token.Can(WordRoles.And | WordRoles.To | WordRoles.AroundRange | WordRoles.Link) || _text[token.Start] is 'y' or 'a' or 'o' or 'e' or 'u' or 'à' or 'в' or 'к' or 'о' or 'у' && _text[token.End] == ' ');

    // Points have letters; "paragraph I" is the first, "paragraph (i)" is not.
    private readonly bool LettersStay(ProvisionKind kind, Token token) => IsInner(kind) && !(kind == ProvisionKind.Paragraph && char.IsUpper(_text[token.Start]));

    private static bool IsInner(ProvisionKind kind) => CitedUnit.DepthOf(kind) > CitedUnit.Article;
}
