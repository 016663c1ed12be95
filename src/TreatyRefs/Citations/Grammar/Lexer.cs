using System.Globalization;
using TreatyRefs.References;

namespace TreatyRefs.Citations.Grammar;

/// <summary>Cuts a text into the pieces of citations, one at a time from any position. Reads no further than the piece.</summary>
internal readonly ref struct Lexer(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>The piece at a position, after white space.</summary>
    public Token At(int position)
    {
        while (position < _text.Length && (char.IsWhiteSpace(_text[position]) || IsApostrophe(_text[position])))
        {
            position++;
        }

        if (position >= _text.Length)
        {
            return new Token(TokenKind.End, position, position);
        }

        var c = _text[position];
        return c switch
        {
            '(' or '（' or '[' => Brackets(position),
            ',' or ';' or '，' or '；' or '،' or '؛' => new Token(TokenKind.Comma, position, position + 1),
            '、' => new Token(TokenKind.Word, position, position + 1, WordRoles.And),
            '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '~' or '〜' or '～' => new Token(TokenKind.Dash, position, position + 1),
            '.' when Peek(position + 1) == '.' => new Token(TokenKind.Dash, position, position + 2),
            '§' or '¶' => new Token(TokenKind.Word, position, position + (Peek(position + 1) == c ? 2 : 1), WordRoles.Unit, ProvisionKind.Paragraph),
            _ when char.IsDigit(c) => PlacedOrNumber(position, position),
            _ when Vocabulary.NumberPrefixes.Contains(c, StringComparison.Ordinal) && Prefixed(position) is { Kind: TokenKind.Placed } placed => placed,
            _ when ChineseNumeral.IsPart(c) => PlacedOrNumber(position, position),
            _ when char.IsLetter(c) => IsWithoutBlanks(c) ? Joined(position) : Word(position),
            _ => new Token(TokenKind.Other, position, position + 1),
        };
    }

    private char Peek(int position) => position < _text.Length ? _text[position] : '\0';

    private Token Brackets(int start)
    {
        var limit = Math.Min(_text.Length, start + ProvisionNumber.MaxLength + 2);
        for (var i = start + 1; i < limit; i++)
        {
            if (_text[i] is ')' or '）' or ']')
            {
                return NumberText.TryReadInBrackets(_text[(start + 1)..i].Trim(), out var number)
                    ? new Token(TokenKind.Brackets, start, i + 1, Number: number)
                    : new Token(TokenKind.Other, start, start + 1);
            }
        }

        return new Token(TokenKind.Other, start, start + 1);
    }

    // 第四条, 제4조, 第（五）项: the prefix is nothing without a number and a sign.
    private Token Prefixed(int start)
    {
        var position = start + 1;
        while (Peek(position) == ' ')
        {
            position++;
        }

        if (Peek(position) is '(' or '（' && Brackets(position) is { Kind: TokenKind.Brackets } brackets)
        {
            return WithSign(start, brackets.End, brackets.Number) ?? new Token(TokenKind.Other, start, start + 1);
        }

        return char.IsDigit(Peek(position)) || ChineseNumeral.IsPart(Peek(position)) ? PlacedOrNumber(start, position) : new Token(TokenKind.Other, start, start + 1);
    }

    private Token PlacedOrNumber(int start, int position)
    {
        var end = NumberText.Read(_text, position, out var number);
        if (end == position)
        {
            return new Token(TokenKind.Other, start, start + 1);
        }

        return WithSign(start, end, number) ?? new Token(TokenKind.Number, start, end, Number: number);
    }

    private Token? WithSign(int start, int end, ProvisionNumber number)
    {
        var position = end;
        while (Peek(position) == ' ')
        {
            position++;
        }

        foreach (var (sign, kind) in Vocabulary.Signs)
        {
            if (_text[position..].StartsWith(sign))
            {
                var after = Bis(position + sign.Length, number, out var whole);
                return new Token(TokenKind.Placed, start, after, Unit: kind, Number: whole);
            }
        }

        return null;
    }

    // 8조의2 is 8 bis. Before anything else than a number the joiner means "of".
    private int Bis(int position, ProvisionNumber number, out ProvisionNumber whole)
    {
        whole = number;
        foreach (var joiner in Vocabulary.BisJoiners)
        {
            if (_text[position..].StartsWith(joiner) && NumberText.Read(_text, position + joiner.Length, out var which) is var end && end > position + joiner.Length
                && LatinSuffix.WordFor(which.Leading) is { } latin && ProvisionNumber.TryParse(number + latin, null, out var bis))
            {
                whole = bis;
                return end;
            }
        }

        return position;
    }

    // Chinese, Japanese and Korean: the longest known word, else one character.
    private Token Joined(int start)
    {
        var length = Vocabulary.LongestAt(_text[start..], out var meaning);
        return length == 0 ? new Token(TokenKind.Other, start, start + 1) : OfMeaning(start, start + length, meaning);
    }

    private Token Word(int start)
    {
        var end = EndOfWord(start);

        // "sub-paragraph" is one word, "4-6" and "Article-by-article" are not.
        if (Peek(end) == '-' && char.IsLetter(Peek(end + 1)) && EndOfWord(end + 1) is var hyphenated && Vocabulary.TryFind(_text[start..hyphenated], out var compound))
        {
            return OfMeaning(start, hyphenated, compound);
        }

        var known = Vocabulary.TryFind(_text[start..end], out var meaning);
        return InWords(start, end, meaning) ?? (known ? OfMeaning(start, end, meaning) : new Token(TokenKind.Word, start, end));
    }

    private int EndOfWord(int position)
    {
        while (position < _text.Length && (char.IsLetter(_text[position]) || char.GetUnicodeCategory(_text[position]) == UnicodeCategory.NonSpacingMark)
            && !IsWithoutBlanks(_text[position]))
        {
            position++;
        }

        return position;
    }

    // "twenty-first", "vingt et unième"; one word can mean something else besides. Arabic writes conjunctions together with the word.
    private Token? InWords(int start, int endOfWord, WordMeaning meaning)
    {
        var end = NumberWords.Read(_text, start, LanguageSet.All, out var value, out _, out _);
        if (end == start && _text[start] is 'و' or 'ف' or 'ب' or 'ل' or 'ك')
        {
            end = NumberWords.Read(_text, start + 1, LanguageSet.All, out value, out _, out _);
        }

        if (value == 0)
        {
            return null;
        }

        var (roles, unit) = end == endOfWord ? meaning : default;
        return new Token(TokenKind.Word, start, end, roles | WordRoles.Number, unit, new ProvisionNumber(value));
    }

    // The full stop of an abbreviation belongs to it.
    private Token OfMeaning(int start, int end, WordMeaning meaning)
    {
        if ((meaning.Roles & WordRoles.Unit) != 0 && Peek(end) == '.' && Peek(end + 1) != '.')
        {
            end++;
        }

        // "n.º" of Portuguese.
        while ((meaning.Roles & WordRoles.Unit) != 0 && Peek(end) is 'º' or 'ª' or '°')
        {
            end++;
        }

        return new Token(TokenKind.Word, start, end, meaning.Roles, meaning.Unit);
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`';

    private static bool IsWithoutBlanks(char c) => c is >= '\u2E80' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3' or >= '\u3040' and <= '\u30FF';
}
