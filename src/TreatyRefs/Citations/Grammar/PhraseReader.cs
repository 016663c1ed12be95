using TreatyRefs.References;

namespace TreatyRefs.Citations.Grammar;

/// <summary>Reads the provisions that a phrase names, from any position of a text: outermost first or innermost first, lists and ranges.</summary>
/// <remarks>Token by token; after a separator it looks at one token before it decides whether that still belongs to the phrase.
/// Nothing is read a third time, so that the time is linear in the phrase.</remarks>
internal ref struct PhraseReader
{
    private const int MostUnits = 64;

    private readonly ReadOnlySpan<char> _text;
    private readonly Lexer _lexer;
    private bool _failed;
    private bool _startsGroup;

    public PhraseReader(ReadOnlySpan<char> text)
    {
        _text = text;
        _lexer = new Lexer(text);
    }

    /// <summary>Where reading stopped: the end of the phrase, or the place where something else was expected.</summary>
    public int Position { get; private set; }

    /// <summary>How many tokens were looked at: the measure of the work.</summary>
    public int Steps { get; private set; }

    /// <summary>What was expected where reading failed.</summary>
    public string Expected { get; private set; } = "an article number";

    /// <summary>Reads a phrase.</summary>
    /// <param name="position">Where it begins.</param>
    /// <param name="mayBeBare">Whether a number without a word before it is an article.</param>
    /// <param name="provisions">What it names, in text order.</param>
    /// <returns>Whether there is a phrase.</returns>
    public bool TryRead(int position, bool mayBeBare, out IReadOnlyList<CitedProvision> provisions)
    {
        provisions = [];
        Position = position;
        if (At(position) is { Kind: TokenKind.Word } around && around.Can(WordRoles.AroundRange) && BeginsUnit(At(around.End)))
        {
            Position = around.End;
        }

        var groups = new List<List<CitedUnit>> { new() };
        var units = 0;
        while (TryReadUnit(mayBeBare && units == 0, out var unit))
        {
            Add(groups, unit!);
            if (++units == MostUnits || !TryContinue(groups))
            {
                break;
            }
        }

        if (units == 0 || _failed)
        {
            return false;
        }

        provisions = PhrasePaths.Of(groups);
        return true;
    }

    private Token At(int position)
    {
        Steps++;
        return _lexer.At(position);
    }

    private void Add(List<List<CitedUnit>> groups, CitedUnit unit)
    {
        var group = groups[^1];

        // "article 1, section A" is a letter inside the article, not what the article stands in.
        if (unit.Kind == ProvisionKind.Section && unit.Numbers.All(number => number.Number.IsLetters) && group.Exists(u => u.Depth == CitedUnit.Article))
        {
            unit = unit with { Kind = ProvisionKind.Point, Depth = 12 };
        }

        if (group.Count > 0 && (_startsGroup || group.Exists(u => u.Depth == unit.Depth)))
        {
            groups.Add(group = []);
        }

        group.Add(unit);
    }

    /// <summary>Goes on to the next unit behind a separator, if there is one.</summary>
    private bool TryContinue(List<List<CitedUnit>> groups)
    {
        var (position, hasAnd) = (Position, false);
        var token = At(position);
        while (token.Kind == TokenKind.Comma || (token.Kind == TokenKind.Word && token.Can(WordRoles.Link | WordRoles.And) && !token.Can(WordRoles.Unit)))
        {
            hasAnd |= token.Can(WordRoles.And) && !token.Can(WordRoles.Link);
            position = token.End;
            token = At(position);
        }

        if (!BeginsUnit(token))
        {
            return false;
        }

        _startsGroup = hasAnd && groups[^1].Count > 0;
        Position = token.Start;
        return true;
    }

    private bool BeginsUnit(Token token) => token.Kind == TokenKind.Placed || token.Can(WordRoles.Unit)
        || (token.Can(WordRoles.Number) && At(token.End).Can(WordRoles.Unit));

    private bool TryReadUnit(bool mayBeBare, out CitedUnit? unit)
    {
        unit = null;
        var token = At(Position);
        if (token.Kind == TokenKind.Placed)
        {
            unit = Placed(token);
            return true;
        }

        // "the third paragraph"
        if (token.Can(WordRoles.Number) && !token.Can(WordRoles.Unit) && At(token.End) is var named && named.Can(WordRoles.Unit))
        {
            Position = named.End;
            unit = new CitedUnit(named.Unit, [new CitedNumber(token.Number, [])]);
            return true;
        }

        if (token.Can(WordRoles.Unit))
        {
            return TryReadNamed(token, out unit);
        }

        if (!mayBeBare || !IsBareNumber(token))
        {
            return false;
        }

        unit = new CitedUnit(ProvisionKind.Article, Numbers(ProvisionKind.Article));
        return unit.Numbers.Count > 0 && !_failed;
    }

    // A lone letter would be a word of a name, but for roman numerals.
    private bool IsBareNumber(Token token) => token.Kind == TokenKind.Number
        || (token.Kind == TokenKind.Word && NumberText.ReadWord(_text, token.Start, token.End, lettersStay: false, out var number) > token.Start && number.Leading > 0);

    private bool TryReadNamed(Token token, out CitedUnit? unit)
    {
        // "الفقرة الفرعية": the second word says what it is.
        var kind = token.Unit;
        Position = token.End;
        while (At(Position) is { Kind: TokenKind.Word } next && (next.Can(WordRoles.Unit) || next.Can(WordRoles.AroundRange)) && !IsLetterNumber(next))
        {
            kind = next.Can(WordRoles.Unit) ? next.Unit : kind;
            Position = next.End;
        }

        var numbers = Numbers(kind);
        if (numbers.Count == 0 && !_failed && CitedUnit.DepthOf(kind) == 0)
        {
            numbers = [new CitedNumber(default, [])];
        }

        unit = new CitedUnit(kind, numbers);
        if (numbers.Count == 0)
        {
            Fail($"a number after \"{_text[token.Start..token.End]}\"");
        }

        return numbers.Count > 0;
    }

    // "п" may be a unit or a letter; before a number it is a unit.
    private bool IsLetterNumber(Token token) => token.End - token.Start == 1 && At(token.End).Kind is not (TokenKind.Number or TokenKind.Word);

    private CitedUnit Placed(Token token)
    {
        var kind = token.Unit;
        var numbers = new List<CitedNumber> { new(token.Number, []) };
        Position = token.End;
        while (TrySeparator(out var isRange, out var next) && next.Kind == TokenKind.Placed && next.Unit == kind)
        {
            AddTo(numbers, new CitedNumber(next.Number, []), isRange);
            Position = next.End;
        }

        SkipAround();
        return new CitedUnit(kind, numbers);
    }

    private List<CitedNumber> Numbers(ProvisionKind kind)
    {
        var numbers = new List<CitedNumber>();
        if (!TryReadNumber(kind, null, out var first))
        {
            return numbers;
        }

        numbers.Add(first!);
        while (TrySeparator(out var isRange, out var next))
        {
            // "from article 3 to article 7"
            next = isRange && next.Can(WordRoles.Unit) && next.Unit == kind ? At(next.End) : next;
            if (next.Kind is not (TokenKind.Number or TokenKind.Brackets) && !IsWordNumber(next, kind))
            {
                break;
            }

            var before = Position;
            Position = next.Start;
            if (!TryReadNumber(kind, numbers[^1], out var number))
            {
                Position = before;
                break;
            }

            AddTo(numbers, number!, isRange);
        }

        SkipAround();
        return numbers;
    }

    private static void AddTo(List<CitedNumber> numbers, CitedNumber number, bool isRange)
    {
        if (isRange && numbers[^1].Last is null)
        {
            numbers[^1] = numbers[^1] with { Last = number };
        }
        else
        {
            numbers.Add(number);
        }
    }

    /// <summary>What comes behind a comma, an "and", a dash or a "to", if there is one.</summary>
    private bool TrySeparator(out bool isRange, out Token next)
    {
        isRange = false;
        next = At(Position);
        var separators = 0;
        while (next.Kind is TokenKind.Comma or TokenKind.Dash || (next.Kind == TokenKind.Word && next.Can(WordRoles.And | WordRoles.To | WordRoles.AroundRange) && !next.Can(WordRoles.Unit)))
        {
            isRange |= next.Kind == TokenKind.Dash || next.Can(WordRoles.To);
            separators++;
            next = At(next.End);
        }

        return separators > 0;
    }

    // "third" before "paragraph" belongs to that, and is no further member of a list.
    private bool IsWordNumber(Token token, ProvisionKind kind) => token.Kind == TokenKind.Word && !token.Can(WordRoles.Unit)
        && (token.Can(WordRoles.Number) ? !At(token.End).Can(WordRoles.Unit) : NumberText.ReadWord(_text, token.Start, token.End, IsInner(kind), out _) > token.Start);

    /// <summary>A number with the brackets behind it. Brackets alone continue the number before them: (b) and (c).</summary>
    private bool TryReadNumber(ProvisionKind kind, CitedNumber? before, out CitedNumber? number)
    {
        number = null;
        var token = At(Position);
        if (token.Kind == TokenKind.Brackets && before is { Inner.Count: > 0 })
        {
            Position = token.End;
            number = new CitedNumber(before.Number, [.. before.Inner.SkipLast(1), token.Number, .. Brackets()]);
            return true;
        }

        if (!TryReadFirst(token, kind, out var first))
        {
            return false;
        }

        var inner = Brackets();
        number = new CitedNumber(first, inner);
        return !_failed;
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
            case TokenKind.Word when NumberText.ReadWord(_text, token.Start, token.End, IsInner(kind), out number) is var end && end > token.Start:
                Position = end;
                break;
            default:
                return false;
        }

        SkipClosingBracket();
        return true;
    }

    // "(3)(c)", "(2) (b)", "a) ii)"
    private List<ProvisionNumber> Brackets()
    {
        var inner = new List<ProvisionNumber>();
        while (true)
        {
            var token = At(Position);
            if (token.Kind == TokenKind.Brackets)
            {
                inner.Add(token.Number);
                Position = token.End;
            }
            else if (token.Kind == TokenKind.Word && token.End < _text.Length && _text[token.End] == ')'
                && NumberText.TryReadInBrackets(_text[token.Start..token.End], out var number))
            {
                inner.Add(number);
                Position = token.End + 1;
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

                return inner;
            }
        }
    }

    private void SkipClosingBracket()
    {
        if (Position < _text.Length && _text[Position] == ')')
        {
            Position++;
        }
    }

    // "inclusive", "까지"
    private void SkipAround()
    {
        while (At(Position) is { Kind: TokenKind.Word } token && token.Can(WordRoles.AroundRange) && !token.Can(WordRoles.Link))
        {
            Position = token.End;
        }
    }

    // The first failure is the innermost and says most.
    private void Fail(string expected)
    {
        Expected = _failed ? Expected : expected;
        _failed = true;
    }

    private static bool IsInner(ProvisionKind kind) => CitedUnit.DepthOf(kind) > CitedUnit.Article;
}
