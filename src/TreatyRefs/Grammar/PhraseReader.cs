using TreatyRefs.Languages;
using TreatyRefs.References;

namespace TreatyRefs.Grammar;

/// <summary>Reads the provisions that a phrase names, from any position of a text: outermost first or innermost first, lists and
/// ranges.</summary>
/// <remarks>Token by token; after a separator it looks at one token before it decides whether that still belongs to the phrase.
/// Nothing is read a third time, so that the time is linear in the phrase.</remarks>
internal ref partial struct PhraseReader
{
    private const int MostUnits = 64;
    private const int MostNumbers = 10_000;

    private readonly ReadOnlySpan<char> _text;
    private readonly Lexer _lexer;
    private readonly PhraseParts _parts;
    private bool _failed;
    private bool _startsGroup;
    private bool _goesOn;
    private bool _tookAlong;
    private bool _isTyped;
    private bool _mayHaveSemicolons;
    private bool _isInBracket;
    private bool _isPlural;
    private bool _isCutShort;
    private bool _closesList;
    private bool _isPossessed;
    private int _group;
    private int _end;

    public PhraseReader(ReadOnlySpan<char> text, PhraseParts? parts = null, bool mayHaveSemicolons = false)
    {
        _mayHaveSemicolons = mayHaveSemicolons;
        _text = text;
        _lexer = new Lexer(text);
        _parts = parts ?? new PhraseParts();
        Languages = LanguageSet.All;
        BareKind = ProvisionKind.Article;
    }

    /// <summary>What a number without a word before it is, where there may be one.</summary>
    public ProvisionKind BareKind { get; init; }

    /// <summary>Where reading stopped: the end of the phrase, or the place where something else was expected.</summary>
    public int Position { get; private set; }

    /// <summary>Where what was read ends, whether or not reading failed there.</summary>
    public readonly int End => _parts.Units.Count == 0 ? Position : Math.Max(_parts.Units[^1].End, _end);

    /// <summary>How many tokens were looked at: the measure of the work.</summary>
    public int Steps { get; private set; }

    /// <summary>Whether it says within the phrase whose the article is: "paragraphs 2 and 3 of its Article 6".</summary>
    public readonly bool IsPossessed => _isPossessed;

    /// <summary>What was expected where reading failed.</summary>
    public string Expected { get; private set; } = "an article number";

    /// <summary>The languages that have all the words of the phrase.</summary>
    public LanguageSet Languages { get; private set; }

    /// <summary>The numbers that were read, in text order.</summary>
    public readonly IReadOnlyList<CitedNumber> Numbers => _parts.Numbers;

    /// <summary>The units that were read, in text order.</summary>
    public readonly IReadOnlyList<CitedUnit> Units => _parts.Units;

    /// <summary>Reads a phrase.</summary>
    /// <param name="position">Where it begins.</param>
    /// <param name="mayBeBare">Whether a number without a word before it is an article.</param>
    /// <param name="provisions">What it names, in text order.</param>
    /// <returns>Whether there is a phrase.</returns>
    public bool TryRead(int position, bool mayBeBare, out IReadOnlyList<CitedProvision> provisions)
    {
        _isTyped = _mayHaveSemicolons = true;
        var isRead = TryReadUnits(position, mayBeBare) && !_failed;
        provisions = isRead ? Provisions() : [];
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

    /// <summary>What the units name, in text order: a list of its own.</summary>
    public readonly List<CitedProvision> Provisions()
    {
        // A rule within another unit, which one unit alone is not.
        _parts.RulesMayBeRegulations = _parts.Units.Count > 1 && (Languages & LanguageTraits.TellRegulations).IsEmpty;
        var provisions = new List<CitedProvision>();
        PhrasePaths.Add(_parts, provisions);
        return provisions;
    }

    private Token At(int position)
    {
        Steps++;
        var token = _lexer.At(position, Languages);
        return _parts.Units.Count > 0 ? ListRules.AsSentence(_text, token) : token;
    }

    private void Narrow(Token token, WordRoles roles)
    {
        var narrowed = Languages & token.LanguagesOf(roles);
        Languages =
            !narrowed.IsEmpty ? narrowed
            : (roles & WordRoles.Unit) != 0 ? token.LanguagesOf(roles)
            : Languages;
    }

    // Where the unit stands after its number, what is further out stands first.
    private void Add(ProvisionKind kind, int firstNumber, int start, bool isPlaced = false)
    {
        var count = _parts.Numbers.Count - firstNumber;
        var unit = new CitedUnit(kind, 0, _group, firstNumber, count, start, _end, HasWord: !_goesOn, FollowsAnd: _startsGroup);
        unit = UnitLevels.Of(_text, _parts, unit, isPlaced);
        if (
            _parts.Units.Count > 0
            && (_startsGroup || _parts.HasDepth(_group, unit.Depth) || (isPlaced && unit.Depth < _parts.Units[^1].Depth))
        )
        {
            _group++;
        }

        if (unit.Kind == ProvisionKind.Article && ListRules.IsPartOfArticle(_text, _parts, _group, Languages, firstNumber))
        {
            _parts.PartsAreParagraphs(_text, _group);
        }

        _parts.Units.Add(unit with { Group = _group });
        (_goesOn, _tookAlong) = (false, false);
    }

    // "Articles 26, 28, paragraph 4, or 31", "articles 8 (paragraphs 1 and 2), 11", "Art. 54 lit. a, 56": what follows belongs to the
    // articles again.
    private void ContinueOuter()
    {
        var last = _parts.Units[^1];
        var returns = ReturnsTo(out var depth);
        var outer = _parts.Around(last, returns ? depth : last.Depth);
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

        var isAfterLetter = last.Kind == ProvisionKind.Point && _parts.Numbers[^1] is { InnerCount: 0, Number.IsLetters: true };
        var isOneOfSeveral = !_isInBracket && ListRules.IsOfSeveral(_text, _parts.Units[outer]) && !ListRules.IsPluralAt(_text, last.Start);
        if (
            !(isClosed || isAfterLetter || returns || isOneOfSeveral || _closesList)
            || !TrySeparator(out var isRange, out var next)
            || isRange
            || next.Kind != TokenKind.Number
            || (isAfterLetter && !ListRules.GoesOnAfterLetter(_text, _parts, next, ref outer))
            || (ListRules.IsOrdinalNumber(next) && At(next.End).Can(WordRoles.Unit))
        )
        {
            return;
        }

        ReadOuter(_parts.Units[outer].Kind, next.Start);
    }

    private void ReadOuter(ProvisionKind kind, int start)
    {
        var (first, end) = (_parts.Numbers.Count, _end);
        Position = start;
        (_startsGroup, _goesOn, _closesList) = (true, true, false);
        ReadNumbers(kind);
        if (_parts.Numbers.Count > first)
        {
            Add(kind, first, start);
        }
        else
        {
            (Position, _startsGroup, _goesOn) = (end, false, false); // no article can have that number
        }
    }

    // "Art. 45 Abs. 1, 49 Abs. 1": the word after the number says how far out that is.
    private bool ReturnsTo(out int depth)
    {
        var (returns, position) = (TrySeparator(out var isRange, out var next) && !isRange, Position);
        depth = returns && NumberBeforeUnit(next, _parts.Units[^1].Kind) is { } unit ? CitedUnit.DepthOf(unit) : 0;
        Position = position;
        return depth > CitedUnit.Article && depth <= _parts.Units[^1].Depth;
    }

    // After a comma only a word of the same kind says so: "paragraphs 2 and 3, article 61" ends with a paragraph.
    private ProvisionKind? NumberBeforeUnit(Token number, ProvisionKind kind)
    {
        if (number is not { Kind: TokenKind.Number, IsOrdinal: false })
        {
            return null;
        }

        var after = At(number.End);
        var hasComma = after.Kind == TokenKind.Comma;
        after = hasComma ? At(after.End) : after;
        return
            after.Kind == TokenKind.Word
            && after.Can(WordRoles.Unit)
            && CitedUnit.IsInner(after.Unit)
            && !LetterRules.IsLetterNumber(after, At(after.End))
            && (!hasComma || after.Unit == kind)
            ? after.Unit
            : null;
    }

    /// <summary>Goes on to the next unit after a separator, if there is one.</summary>
    private bool TryContinue()
    {
        var token = At(Position);
        if (TryEnterBracket(token))
        {
            return true;
        }

        token = AfterSeparators(token, out var hasAnd, out var hasLink, out var hasComma);
        if ((!hasComma || hasLink) && !hasAnd && _parts.Units[^1].Depth > CitedUnit.Article && ListRules.IsPossessive(token, At(token.End)))
        {
            (_isPossessed, hasLink) = (true, true);
            token = At(token.End);
        }

        token = ListRules.AfterInIts(_text, Position, _parts.Units[^1].Depth) is var inner && inner > Position ? At(inner) : token;
        if (!hasComma && !hasAnd && ListRules.AfterSame(_text, token, _parts.Units[^1].Depth) is { } same)
        {
            (token, hasLink) = (same, true);
        }

        if (!BeginsUnit(token))
        {
            return false;
        }

        hasAnd |= RepeatedUnits.HasAnd(_text, token);
        _startsGroup = hasAnd || (hasComma && !hasLink && RepeatedUnits.IsAfterComma(_text, token, _parts, Languages));
        if ((hasLink || (!hasComma && ListRules.IsAfterComma(_text, _parts))) && !hasAnd)
        {
            TakeAlong(token);
        }

        Position = token.Start;
        return true;
    }

    private Token AfterSeparators(Token token, out bool hasAnd, out bool hasLink, out bool hasComma)
    {
        (hasAnd, hasLink, hasComma) = (false, false, false);
        token = ListRules.Joined(_text, AfterGloss(token), Languages);
        while (ListRules.JoinsUnits(token, _mayHaveSemicolons))
        {
            hasAnd |= token.Can(WordRoles.And) && !token.Can(WordRoles.Link);
            hasLink |= token.Can(WordRoles.Link) && (!hasComma || token.Can(WordRoles.Of)); // ", l'article 61" begins another
            hasComma |= token.Kind == TokenKind.Comma;
            token = ListRules.Joined(_text, At(token.End), Languages);
        }

        return token;
    }

    // "article 8 (paragraphs 1 and 2)", 第14条（3項）
    private bool TryEnterBracket(Token token)
    {
        if (
            token.Kind == TokenKind.Other
            && token.Start < _text.Length
            && _text[token.Start] is '(' or '（'
            && At(token.Start + 1) is var inner
            && (inner.Kind == TokenKind.Placed ? ListRules.FillsBracket(_text, inner) : inner.Can(WordRoles.Unit))
            && (
                CitedUnit.DepthOf(inner.Unit) > _parts.Units[^1].Depth
                || (_parts.Units[^1].Kind == ProvisionKind.Article && UnitLevels.IsPartOfLaw(_text, inner.Start))
            )
            && (
                inner.Kind == TokenKind.Placed
                || _parts.Numbers[^1] is { InnerCount: 0, Number.IsLetters: false } // المادة السادسة (الفقرة 2)
                || _text[_parts.Units[^1].End - 1] is var last && (char.IsDigit(last) || char.IsAsciiLetterUpper(last))
            )
        )
        {
            (_isInBracket, _startsGroup) = (true, false); // "2 (para. 3), 7 and 14 (para. 1)": what the bracket says is of the last
            Position = inner.Start;
            return true;
        }

        return false;
    }

    // "article 5 and paragraph 3 of article 7", "article 5, paragraph 3 of article 7": what stands before "of" belongs to what follows.
    private void TakeAlong(Token token)
    {
        var last = _parts.Units[^1];
        if (
            token.Can(WordRoles.Unit)
            && last.Depth > CitedUnit.DepthOf(token.Unit)
            && _parts.HasDepth(_group, CitedUnit.DepthOf(token.Unit))
            && _parts.Units.Count > 1
        )
        {
            _parts.Units[^1] = last with { Group = last.Group + 1 };
            _tookAlong = true;
        }
    }

    // "article 54, paragraph 2, of the Rules of Court": no rule with a number follows, so that the paragraph stays the article's.
    private void LeaveAlong()
    {
        if (_tookAlong)
        {
            _parts.Units[^1] = _parts.Units[^1] with { Group = _parts.Units[^1].Group - 1 };
            _tookAlong = false;
        }
    }

    private bool BeginsUnit(Token token) =>
        token.Kind == TokenKind.Placed
        || token.Can(WordRoles.Unit)
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

        return (ListRules.MayHaveUnitAfter(token) && TryReadBefore(token))
            || (
                token.Can(WordRoles.Unit)
                    ? TryReadNamed(token)
                    : mayBeBare && ListRules.IsBareNumber(_text, token, BareKind) && TryReadBare(token)
            );
    }

    private bool TryReadBare(Token token)
    {
        var kind = BareKind;
        if (kind == ProvisionKind.Article && ChapterNumbers.ReadBeforeStroke(_text, token.Start, out _) > token.Start)
        {
            ReadChapterBefore(token.Start); // "SOLAS V/19"
            kind = ProvisionKind.Regulation;
        }

        var first = _parts.Numbers.Count;
        _isPlural = false;
        ReadNumbers(kind);
        if (_parts.Numbers.Count == first)
        {
            return false;
        }

        Add(kind, first, _parts.Numbers[first].Start);
        return true;
    }

    private bool TryReadNamed(Token token)
    {
        var first = _parts.Numbers.Count;
        var end = _end;
        var isCommonWord = CommonWords.IsOne(_text, token, Languages, isFirst: _parts.Units.Count == 0, At(token.End));
        var isDivision = ArticleDivisions.IsOne(_text, _parts, token);
        Narrow(token, isDivision ? WordRoles.None : WordRoles.Unit);
        var kind = ReadUnitWords(token, isDivision, out var unitEnd);
        _end = unitEnd;
        if (kind is ProvisionKind.Regulation or ProvisionKind.Rule)
        {
            ReadChapterBefore(unitEnd);
            first = _parts.Numbers.Count;
        }

        _isPlural = ListRules.IsPluralAt(_text, token.Start);
        _isCutShort = Languages.IsWithin(LanguageTraits.NounsHaveCapitals) && _text[unitEnd - 1] is 's' or '.'; // "Abs." is one or several
        if (!isCommonWord && !IsPreposition(token))
        {
            ReadNumbers(kind, !_isInBracket && ListRules.GoesOnOutside(_text, _parts, token, kind, Languages));
        }

        // "the Annex" alone is one.
        if (_parts.Numbers.Count == first && !_failed && !IsPreposition(token) && ListRules.MayBeWhole(_text, token, kind))
        {
            Position = unitEnd;
            _parts.Numbers.Add(new CitedNumber(default, 0, 0, token.Start, unitEnd));
        }

        if (_parts.Numbers.Count == first)
        {
            Fail($"a number after \"{_text[token.Start..token.End]}\"");
            _end = end;
            LeaveAlong();
            return false;
        }

        Add(kind, first, token.Start);
        return true;
    }

    // "SOLAS regulation V/33": the chapter stands before the stroke.
    private void ReadChapterBefore(int position)
    {
        var start = position;
        while (start < _text.Length && _text[start] is ' ' or '\u00A0')
        {
            start++;
        }

        var end = ChapterNumbers.ReadBeforeStroke(_text, start, out var chapter);
        if (end > start)
        {
            _parts.Numbers.Add(new CitedNumber(chapter, _parts.Inner.Count, 0, start, end));
            _end = end;
            Add(ProvisionKind.Chapter, _parts.Numbers.Count - 1, start);
            (Position, _startsGroup) = (end + 1, false);
        }
    }

    // "الفقرة الفرعية": the second word says what it is.
    private ProvisionKind ReadUnitWords(Token token, bool isDivision, out int unitEnd)
    {
        const int MostWords = 3;
        var kind = isDivision ? ProvisionKind.Paragraph : token.Unit;
        Position = unitEnd = token.End;
        for (var i = 0; i < MostWords && At(Position) is { Kind: TokenKind.Word } next && GoesOnUnit(next); i++)
        {
            if (next.Can(WordRoles.Unit))
            {
                (kind, unitEnd) = (next.Unit, next.End);
            }

            Position = next.End;
        }

        Position = ListRules.AfterNumberWord(_text, ListRules.AfterStrokeOfLetter(_text, token, Position));
        return kind;
    }

    private bool GoesOnUnit(Token word)
    {
        var isSecondWord = word.Can(WordRoles.Unit) && !(word.LanguagesOf(WordRoles.Unit) & LanguageTraits.UnitsHaveTwoWords).IsEmpty;
        return (isSecondWord || word.Can(WordRoles.AroundRange | WordRoles.ParagraphAdjective))
            && !LetterRules.IsLetterNumber(word, At(word.End));
    }

    private void ReadPlaced(Token token)
    {
        Narrow(token, WordRoles.Unit);
        _parts.ReadAgain(_text, Languages);
        var first = _parts.Numbers.Count;
        var inner = _parts.Inner.Count;
        ReadBrackets(token); // 第三項（ｃ）
        var isBelowLetter = _parts is { Units: [.., { Kind: ProvisionKind.Paragraph }], Numbers: [.., { Number.IsLetters: true }] };
        var placed = ListRules.PointNumber(_text, token, isBelowLetter);
        _parts.Numbers.Add(new CitedNumber(placed, inner, _parts.Inner.Count - inner, token.Start, _end));
        var isOpen = token.SharesSign;
        while (
            TrySeparator(out var isRange, out var next)
            && (!isOpen || next.Kind != TokenKind.Word || (next = _lexer.AsRomanMember(next)).Kind != TokenKind.Word)
            && (ListRules.GoesOnPlaced(token, next) || (isOpen && next.Kind == TokenKind.Number))
        )
        {
            isOpen = next.Kind == TokenKind.Number || next.SharesSign;
            inner = _parts.Inner.Count;
            ReadBrackets(next);
            var number = ListRules.PointNumber(_text, next with { Unit = token.Unit }, isBelowLetter);
            _parts.AddNumber(_text, new CitedNumber(number, inner, _parts.Inner.Count - inner, next.Start, _end), _isPlural, isRange);
        }

        ReadBareParagraph(token);
        _parts.PartLetters();
        ReadFurtherBrackets(token);
        SkipAround();
        Add(token.Unit, first, token.Start, isPlaced: true);
    }

    // 第八段(d)、(e)和(f)分段, "제3항 (a) 및 (b)": further points of the number before them. 三项 after them counts them.
    private void ReadFurtherBrackets(Token placed)
    {
        if (placed.InnerStart > 0 || _text[_end - 1] is not (')' or '）'))
        {
            return;
        }

        var count = 1;
        while (
            TrySeparator(out var isRange, out var next)
            && next.Start < _text.Length
            && _text[next.Start] is '(' or '（'
            && next.Kind is TokenKind.Brackets or TokenKind.Placed
            && TryReadBracketOfLast(next with { Kind = TokenKind.Brackets }, placed.Unit, isRange)
        )
        {
            count++;
        }

        if (count > 1 && At(Position) is { Kind: TokenKind.Placed } sign && sign.Start == Position && sign.Number.Leading == count)
        {
            Position = _end = sign.End;
        }
    }

    // 第三十一条1, 第31条3(a)及び(c): Japanese texts of treaties have a figure alone for a paragraph.
    private void ReadBareParagraph(Token article)
    {
        if (article.Unit == ProvisionKind.Article && ParagraphApart.AfterArticleSign(_text, Position) is { } bare)
        {
            var whole = _parts.Numbers[^1];
            _parts.Inner.Add(new ProvisionNumber(bare.Value));
            Position = _end = bare.End;
            _parts.Numbers[^1] = whole with { FirstInner = _parts.Inner.Count - 1, InnerCount = 1, End = _end };
            return;
        }

        if (article.Unit != ProvisionKind.Article || !ListRules.HasBareParagraph(_text, Position, article))
        {
            return;
        }

        var last = _parts.Numbers[^1];
        var end = NumberText.Read(_text, Position, out var paragraph, out _);
        var inner = _parts.Inner.Count - last.InnerCount;
        _parts.Inner.Add(paragraph);
        Position = _end = end;
        ReadBrackets();
        _parts.Numbers[^1] = last with { FirstInner = inner, InnerCount = _parts.Inner.Count - inner, End = _end };
    }

    // Inside the number and its sign, or after them.
    private void ReadBrackets(Token placed)
    {
        for (var open = placed.InnerStart; open > 0 && _text[open] is '(' or '（'; )
        {
            var close = open + _text[open..].IndexOfAny(')', '）');
            if (!NumberText.TryReadInBrackets(_text, open + 1, close, out var number))
            {
                break;
            }

            _parts.Inner.Add(number);
            open = close + 1;
        }

        Position = _end = placed.End;
        if (placed.InnerStart == 0)
        {
            if (placed.Unit == ProvisionKind.Article && LetterRules.TryReadCapitalAfter(_text, Position, out var letter, out var end))
            {
                _parts.Inner.Add(letter);
                Position = _end = end;
            }
            else if (
                !placed.Number.IsLetters // 項 is a paragraph in Japan, and a point elsewhere
                && placed.Unit is ProvisionKind.Article or ProvisionKind.Paragraph or ProvisionKind.Point
                && LetterRules.TryReadSmallAfter(_text, Position, placed.Unit != ProvisionKind.Article, out letter, out end)
            )
            {
                _parts.Inner.Add(letter);
                Position = _end = end;
                return; // 13条1項b
            }

            Position = ListRules.IsOfBeforeBracket(_text, Position, At(Position), At(Position + 1)) ? Position + 1 : Position;
            ReadBrackets();
        }
    }

    // The first failure is the innermost and says most.
    private void Fail(string expected)
    {
        Expected = _failed ? Expected : expected;
        _failed = true;
    }
}
