using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Citations;

/// <summary>Reads a provision at a position of a text: <c>Article 31(3)(c)</c>, <c>ст. 4</c>, <c>제4조</c>, <c>39-51</c>.</summary>
internal ref struct ProvisionScanner(ReadOnlySpan<char> text, int position)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Where reading stands, as an offset.</summary>
    public int Position { get; private set; } = position;

    /// <summary>What was expected where reading failed.</summary>
    public string Expected { get; private set; } = "an article number";

    /// <summary>Reads one provision, or neighbouring ones, as a range of pinpoints.</summary>
    public bool TryRead(out Pinpoint first, out Pinpoint last)
    {
        first = last = default;
        if (!TryReadArticle(out var article) || !TryReadInner(article, out first))
        {
            return false;
        }

        last = first;
        return !SkipRangeSign() || TryReadLast(first, out last);
    }

    private bool TryReadArticle(out Pinpoint article)
    {
        article = default;
        foreach (var language in CitationLanguage.All)
        {
            foreach (var unit in language.Units)
            {
                if (unit.Kind == ProvisionKind.Article && TryReadUnit(unit, lettersStay: false, out var number))
                {
                    article = default(Pinpoint).Then(PinpointStep.Main(number));
                    return true;
                }
            }
        }

        // Without a word before it a short word would pass for letters: VCLT 31, UN Charter.
        var start = Position;
        if (TryReadNumber(lettersStay: false, out var bare) && (bare.Leading > 0 || bare.ToString().Length == 1))
        {
            article = default(Pinpoint).Then(PinpointStep.Main(bare));
            return true;
        }

        Position = start;
        return false;
    }

    /// <summary>What stands inside the article: brackets, or further units with their words.</summary>
    private bool TryReadInner(Pinpoint outer, out Pinpoint result)
    {
        result = outer;
        while (true)
        {
            var before = Position;
            SkipBlanks();
            if (Peek() == '(')
            {
                if (!TryReadBrackets(out var number))
                {
                    return false;
                }

                result = result.Then(PinpointStep.Inner(number));
            }
            else if (TryReadInnerUnit(out var number))
            {
                result = result.Then(PinpointStep.Inner(number));
            }
            else
            {
                Position = before;
                return true;
            }
        }
    }

    private bool TryReadBrackets(out ProvisionNumber number)
    {
        var start = ++Position;
        while (Peek() is not (')' or '\0') && Position - start <= ProvisionNumber.MaxLength)
        {
            Position++;
        }

        if (Peek() == ')' && ProvisionNumber.TryParseInBrackets(_text[start..Position].Trim(), out number))
        {
            Position++;
            return true;
        }

        number = default;
        Position = start;
        Expected = "a letter or number after \"(\"";
        return false;
    }

    private bool TryReadInnerUnit(out ProvisionNumber number)
    {
        var start = Position;
        if (Peek() == ',')
        {
            Position++;
            SkipBlanks();
        }

        foreach (var language in CitationLanguage.All)
        {
            foreach (var unit in language.Units)
            {
                if (unit.Kind != ProvisionKind.Article && TryReadUnit(unit, lettersStay: true, out number))
                {
                    return true;
                }
            }
        }

        number = default;
        Position = start;
        return false;
    }

    private bool TryReadUnit(UnitWords unit, bool lettersStay, out ProvisionNumber number)
    {
        var start = Position;
        if ((TryReadWord(unit) || unit.BeforeIsOptional) && TryReadNumber(lettersStay, out number) && TryReadAfter(unit, ref number))
        {
            return true;
        }

        number = default;
        Position = start;
        return false;
    }

    private bool TryReadWord(UnitWords unit)
    {
        foreach (var word in unit.Before)
        {
            if (TrySkip(word) && (!char.IsLetter(word[0]) || word[0] > '\u2E80' || !char.IsLetter(Peek())))
            {
                if (Peek() == '.')
                {
                    Position++;
                }

                SkipBlanks();
                return true;
            }
        }

        return false;
    }

    private bool TryReadAfter(UnitWords unit, ref ProvisionNumber number)
    {
        if (unit.After.IsEmpty)
        {
            return true;
        }

        SkipBlanks();
        foreach (var sign in unit.After)
        {
            if (TrySkip(sign))
            {
                return unit.BisJoiner is null || TryReadBis(unit.BisJoiner, ref number);
            }
        }

        return false;
    }

    // 8조의2 is 8 bis; 의 before anything else is a particle and belongs to what follows.
    private bool TryReadBis(string joiner, ref ProvisionNumber number)
    {
        var start = Position;
        if (TrySkip(joiner) && TryReadNumber(lettersStay: false, out var which)
            && LatinSuffix.WordFor(which.Leading) is { } latin && ProvisionNumber.TryParse(number + latin, null, out var bis))
        {
            number = bis;
            return true;
        }

        Position = start;
        return true;
    }

    private bool TryReadNumber(bool lettersStay, out ProvisionNumber number)
    {
        var start = Position;
        while (IsNumberPart(Peek()) || (Peek() == '.' && IsNumberPart(Peek(1))))
        {
            Position++;
        }

        var written = Canonical(_text[start..Position]);
        var isRead = lettersStay ? ProvisionNumber.TryParseInBrackets(written, out number) : ProvisionNumber.TryParse(written, null, out number);
        if (!isRead)
        {
            Position = start;
            return false;
        }

        ReadLatinSuffix(ref number);
        return true;
    }

    // "8 bis": the word belongs to the number before it.
    private void ReadLatinSuffix(ref ProvisionNumber number)
    {
        var start = Position;
        SkipBlanks();
        var wordStart = Position;
        while (char.IsAsciiLetter(Peek()))
        {
            Position++;
        }

        var word = _text[wordStart..Position].ToString().ToLowerInvariant();
        if (wordStart == start || LatinSuffix.OrdinalOf(word) == 0 || !ProvisionNumber.TryParse(number + word, null, out var longer))
        {
            Position = start;
            return;
        }

        number = longer;
    }

    private bool SkipRangeSign()
    {
        var start = Position;
        SkipBlanks();
        if (TrySkip("..") || Peek() is '-' or '\u2013' or '\u2014' or '~')
        {
            Position += Peek() is '-' or '\u2013' or '\u2014' or '~' ? 1 : 0;
            SkipBlanks();
            return true;
        }

        Position = start;
        return false;
    }

    // The end of a range repeats only what differs: 39-51, 31(3)(a)-(c).
    private bool TryReadLast(Pinpoint first, out Pinpoint last)
    {
        last = default;
        if (Peek() == '(')
        {
            return first.Steps.Count > 1 && TryReadInner(first.Parent, out last);
        }

        return TryReadArticle(out var article) && TryReadInner(article, out last);
    }

    private void SkipBlanks()
    {
        while (Peek() is ' ' or '\u00A0' or '\t')
        {
            Position++;
        }
    }

    private bool TrySkip(ReadOnlySpan<char> word)
    {
        if (_text.Length - Position < word.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (!TextFolding.SameLetter(_text[Position + i], word[i]))
            {
                return false;
            }
        }

        Position += word.Length;
        return true;
    }

    private readonly char Peek(int ahead = 0) => Position + ahead < _text.Length ? _text[Position + ahead] : '\0';

    private static bool IsNumberPart(char c) =>
        char.IsAsciiLetterOrDigit(c) || char.IsDigit(c) || ChineseNumeral.IsPart(c);

    // Digits of every script are digits; a Chinese numeral is a number of its own.
    private static string Canonical(ReadOnlySpan<char> written)
    {
        if (ChineseNumeral.TryParse(written, out var value))
        {
            return value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return string.Create(written.Length, written, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                target[i] = char.IsDigit(source[i]) ? (char)('0' + (int)char.GetNumericValue(source[i])) : source[i];
            }
        });
    }
}
