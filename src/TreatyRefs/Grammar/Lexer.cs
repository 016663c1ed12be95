using System.Globalization;
using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Grammar;

/// <summary>Cuts a text into the pieces of citations, one at a time from any position. Reads no further than the piece.</summary>
internal readonly ref struct Lexer(ReadOnlySpan<char> text)
{
    private const int LongestAbbreviation = 4;
    private const int MostShared = 12;
    private const WordRoles NeverNumbers = WordRoles.Unit | WordRoles.Link | WordRoles.Of | WordRoles.And | WordRoles.This | WordRoles.That;

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>The piece at a position, after white space.</summary>
    public Token At(int position) => At(position, LanguageSet.All);

    /// <summary>Whether a word for provisions begins between two places.</summary>
    /// <param name="start">The one.</param>
    /// <param name="end">The other.</param>
    public bool HasUnit(int start, int end)
    {
        for (var token = At(start); token.Start < end; token = At(Math.Max(token.End, token.Start + 1)))
        {
            if (token.Can(WordRoles.Unit) || token.Kind == TokenKind.Placed)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The piece at a position, after white space; a word does what it does in some languages.</summary>
    public Token At(int position, LanguageSet among)
    {
        position = SkipSpaces(position, out var endsParagraph);
        if (position >= _text.Length || endsParagraph)
        {
            return new Token(TokenKind.End, position, position);
        }

        var c = _text[position];
        return c switch
        {
            >= 'a' and <= 'z' or >= 'A' and <= 'Z' => Word(position, among),
            >= '0' and <= '9' => PlacedOrNumber(position, position),
            '(' or '（' or '[' => Brackets(position),
            '«' or '"' or '“' or '‘' => Quoted(position),
            ',' => new Token(TokenKind.Comma, position, position + 1),
            ';' => new Token(TokenKind.Semicolon, position, position + 1),
            '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '~' or '〜' or '～' => new Token(
                TokenKind.Dash,
                position,
                position + 1
            ),
            '.' when Peek(position + 1) == '.' => new Token(TokenKind.Dash, position, position + 2),
            '&' => new Token(TokenKind.Word, position, position + 1, WordRoles.And),
            '§' or '¶' => new Token(
                TokenKind.Word,
                position,
                position + (Peek(position + 1) == c ? 2 : 1),
                WordRoles.Unit,
                ProvisionKind.Paragraph
            ),
            _ when char.IsDigit(c) => PlacedOrNumber(position, position),
            _ when Vocabulary.NumberPrefixes.Contains(c, StringComparison.Ordinal)
                    && Prefixed(position) is { Kind: TokenKind.Placed } placed => placed,
            _ when ChineseNumeral.IsPart(c) || RomanSigns.IsSign(c) => PlacedOrNumber(position, position),
            _ when char.IsLetter(c) => IsWithoutSpaces(c) ? Joined(position, among) : Word(position, among),
            _ => Mark(position),
        };
    }

    private Token Mark(int position) =>
        Punctuation.IsListComma(_text[position]) ? new Token(TokenKind.Word, position, position + 1, WordRoles.And)
        : Punctuation.IsComma(_text[position]) ? new Token(TokenKind.Comma, position, position + 1)
        : Punctuation.IsSemicolon(_text[position]) ? new Token(TokenKind.Semicolon, position, position + 1)
        : new Token(TokenKind.Other, position, position + 1);

    /// <summary>Where the word at a position ends.</summary>
    public int EndOfWord(int position)
    {
        while (position < _text.Length && IsInWord(_text[position]))
        {
            position++;
        }

        return position;
    }

    private char Peek(int position) => position < _text.Length ? _text[position] : '\0';

    // A line may break inside a citation, a paragraph not. An apostrophe divides words: l'article.
    private int SkipSpaces(int position, out bool endsParagraph)
    {
        var lines = 0;
        while (
            position < _text.Length && (char.IsWhiteSpace(_text[position]) || IsApostrophe(_text[position]) || IsInvisible(_text[position]))
        )
        {
            lines += _text[position] is '\n' or '\u2029' ? 1 : 0;
            position++;
        }

        endsParagraph = lines > 1;
        return position;
    }

    private Token Brackets(int start)
    {
        var limit = Math.Min(_text.Length, start + ProvisionNumber.MaxLength + 2);
        for (var i = start + 1; i < limit; i++)
        {
            if (_text[i] is ')' or '）' or ']')
            {
                return NumberText.TryReadInBrackets(_text, start + 1, i, out var number)
                    ? WithSign(start, i + 1, number) ?? new Token(TokenKind.Brackets, start, i + 1, Number: number)
                    : new Token(TokenKind.Other, start, start + 1);
            }
        }

        return new Token(TokenKind.Other, start, start + 1);
    }

    // подпункт «а»
    private Token Quoted(int start)
    {
        var length = _text[(start + 1)..Math.Min(_text.Length, start + 6)].IndexOfAny("»\"”’“");
        return
            length > 0 && NumberText.TryReadInBrackets(_text, start + 1, start + 1 + length, out var number) && number.ToString().Length < 3
            ? new Token(TokenKind.Brackets, start, start + length + 2, Number: number)
            : new Token(TokenKind.Other, start, start + 1);
    }

    // 第四条, 제4조, 第（五）项: the prefix is nothing without a number and a sign.
    private Token Prefixed(int start)
    {
        var position = start + 1;
        while (Peek(position) is ' ' || (Peek(position) == '\n' && position == start + 1))
        {
            position++; // also where a line is broken after it
        }

        if (Peek(position) is '(' or '（' && Brackets(position) is { Kind: TokenKind.Placed } brackets)
        {
            return brackets with { Start = start };
        }

        if (LatinWithSign(position, position + 1) is { } letter)
        {
            return letter with { Start = start };
        }

        return char.IsDigit(Peek(position)) || ChineseNumeral.IsPart(Peek(position)) || RomanSigns.IsSign(Peek(position))
                ? PlacedOrNumber(start, position)
            : RomanLetters(position, out var roman) is var end
            && end > position
            && (ChapterWithFigure(start, position, end, roman) ?? WithSign(start, end, roman) ?? WithSignAfterList(start, end, roman))
                is { } placed
                ? placed
            : new Token(TokenKind.Other, start, start + 1);
    }

    // 第II-1章, 제II-1장
    private Token? ChapterWithFigure(int start, int numeral, int end, ProvisionNumber number) =>
        ChapterNumbers.ReadFigure(_text, numeral, end, ref number) is var after
        && after > end
        && WithSign(start, after, number) is { Unit: ProvisionKind.Chapter } chapter
            ? chapter
            : null;

    // 第III条, 제VI조. The position where none stands there.
    private int RomanLetters(int position, out ProvisionNumber number)
    {
        const int Longest = 8;
        var end = position;
        while (end - position < Longest && Peek(end) is 'I' or 'V' or 'X' or 'L')
        {
            end++;
        }

        var value = 0;
        var isNumeral = end > position && !char.IsAsciiLetter(Peek(end)) && RomanNumeral.TryParse(_text[position..end], out value);
        number = isNumeral ? new ProvisionNumber(value) : default;
        return isNumeral ? end : position;
    }

    /// <summary>A word of Roman letters as the member of a list that it is before a sign or after one: the III of 第I至III条.</summary>
    public Token AsRomanMember(Token word)
    {
        var end = RomanLetters(word.Start, out var number);
        return end == word.Start ? word : WithSign(word.Start, end, number) ?? new Token(TokenKind.Number, word.Start, end, Number: number);
    }

    private Token PlacedOrNumber(int start, int position)
    {
        var end = NumberText.Read(_text, position, out var number, out var isOrdinal);
        if (end == position)
        {
            return new Token(TokenKind.Other, start, start + 1);
        }

        return WithSign(start, end, number)
            ?? WithSignAfterBrackets(start, end, number)
            ?? WithSignAfterList(start, end, number)
            ?? new Token(TokenKind.Number, start, end, Number: number, IsOrdinal: isOrdinal);
    }

    // 第25(1)条, 第31(3)(c)条: the brackets stand inside.
    private Token? WithSignAfterBrackets(int start, int end, ProvisionNumber number)
    {
        var after = AfterBrackets(end);
        return after > end && WithSign(start, after, number) is { } placed ? placed with { InnerStart = end } : null;
    }

    // 第55—75条, 第39、41和42条, 제39~42조: the sign stands after the last number alone, and is that of all.
    private Token? WithSignAfterList(int start, int end, ProvisionNumber number)
    {
        var hasPrefix =
            (!char.IsAsciiDigit(Peek(start)) && Vocabulary.NumberPrefixes.Contains(Peek(start), StringComparison.Ordinal))
            || (start > 0 && NameWords.IsWordOfItsOwn(_text[start - 1])); // 条約19-23条
        var position = AfterBrackets(end);
        for (var i = 0; i < MostShared && EndOfJoint(position, hasPrefix) is var next && next > position; i++)
        {
            var last = NumberText.Read(_text, next, out _, out _);
            last = last == next && hasPrefix ? RomanLetters(next, out _) : last;
            if (last == next)
            {
                return null;
            }

            if (WithSign(start, last, number) is { } placed)
            {
                return placed with { End = end, Number = number, SharesSign = true };
            }

            position = AfterBrackets(last);
        }

        return null;
    }

    // 第2、3、5（1）和13条
    private int AfterBrackets(int position)
    {
        while (Peek(position) is '(' or '（' && EndOfBracket(position) is > 0 and var close)
        {
            position = close;
        }

        return position;
    }

    // A comma or dash of other scripts counts only after a prefix: most numbers stand in lists without signs.
    private int EndOfJoint(int position, bool hasPrefix)
    {
        var c = Peek(position);
        if (c is '\0' or ' ')
        {
            return position;
        }

        var end =
            Punctuation.IsListComma(c) || (hasPrefix && (Punctuation.IsDash(c) || Punctuation.IsComma(c) || c is '~' or '～' or '〜'))
                ? position + 1
            : Scripts.IsJoined(c) && Vocabulary.LongestAt(_text[position..], out var entry) is > 0 and var length && Joins(entry!)
                ? position + length
            : position;
        if (end == position)
        {
            return end;
        }

        while (Peek(end) == ' ')
        {
            end++;
        }

        // 第一，第二十五条: firstly.
        return !Vocabulary.NumberPrefixes.Contains(Peek(end), StringComparison.Ordinal) ? end
            : Punctuation.IsComma(c) ? position
            : end + 1;
    }

    private static bool Joins(WordEntry entry) => !entry.LanguagesOf(WordRoles.And | WordRoles.To).IsEmpty;

    private int EndOfBracket(int start)
    {
        const int LongestInside = 6;
        var inside = _text[(start + 1)..Math.Min(_text.Length, start + 2 + LongestInside)];
        var close = inside.IndexOfAny(')', '）');
        return close > 0 && NumberText.TryReadInBrackets(_text, start + 1, start + 1 + close, out _) ? start + close + 2 : 0;
    }

    private Token? WithSign(int start, int end, ProvisionNumber number)
    {
        var position = end;
        while (Peek(position) == ' ')
        {
            position++;
        }

        if (Peek(position) < '\u2E80')
        {
            return null;
        }

        foreach (var (sign, kind, languages) in Vocabulary.Signs)
        {
            // 1874호 is a resolution's number, and no point of a list.
            var isCount = kind == ProvisionKind.Point && number.Leading > ListRules.MostPoints;
            if (_text[position..].StartsWith(sign) && !isCount && !IsInNoun(position, sign.Length))
            {
                var after = Bis(position + sign.Length, number, out var whole);
                return new Token(TokenKind.Placed, start, after, Unit: kind, Number: whole, Languages: languages);
            }
        }

        return null;
    }

    // 第一条約 is the First Convention.
    private bool IsInNoun(int position, int sign) =>
        Vocabulary.LongestAt(_text[position..], out var entry) > sign && entry?.LanguagesOf(WordRoles.Designation).IsEmpty == false;

    // 8조의2 is 8 bis. Before anything else than a number the joiner means "of".
    private int Bis(int position, ProvisionNumber number, out ProvisionNumber whole)
    {
        whole = number;
        foreach (var joiner in Vocabulary.BisJoiners)
        {
            if (
                _text[position..].StartsWith(joiner)
                && NumberText.Read(_text, position + joiner.Length, out var which, out _) is var end
                && end > position + joiner.Length
                && LatinSuffix.WordFor(which.Leading) is { } latin
                && ProvisionNumber.TryParse(number + latin, null, out var bis)
            )
            {
                whole = bis;
                return end;
            }
        }

        return position;
    }

    // Chinese, Japanese and Korean: the longest known word, else one character.
    private Token Joined(int start, LanguageSet among)
    {
        if (LetterWithSign(start) is { } point)
        {
            return point;
        }

        var length = Vocabulary.LongestAt(_text[start..], out var entry);
        return length > 0
            ? OfMeaning(start, start + length, entry!, among)
            : NumberWord(start, among) ?? new Token(TokenKind.Other, start, start + 1);
    }

    // 나목 is point (b): a letter in the place of a number.
    private Token? LetterWithSign(int start)
    {
        foreach (var (sign, kind, languages) in Vocabulary.LetterSigns)
        {
            if (
                _text[(start + 1)..].StartsWith(sign)
                && PointLetters.Latin(_text[start]) is var letter and >= 'a' and <= 'z'
                && ProvisionNumber.TryParseInBrackets([letter], out var point)
            )
            {
                return new Token(TokenKind.Placed, start, start + 1 + sign.Length, Unit: kind, Number: point, Languages: languages);
            }
        }

        return null;
    }

    // 20条 a号, 第20条G款: a Latin letter for a point.
    private Token? LatinWithSign(int start, int end) =>
        end == start + 1
        && char.IsAsciiLetter(Peek(start))
        && (Peek(end) >= '\u2E80' || (Peek(end) == ' ' && Peek(end + 1) >= '\u2E80'))
        && NumberText.TryReadInBrackets(_text, start, end, out var letter)
            ? WithSign(start, end, letter)
            : null;

    private Token Word(int start, LanguageSet among)
    {
        var end = EndOfWord(start);
        if (LatinWithSign(start, end) is { } point)
        {
            return point;
        }

        // "sub-paragraph" is one word, "4-6" and "Article-by-article" are not.
        if (
            Peek(end) == '-'
            && char.IsLetter(Peek(end + 1))
            && EndOfWord(end + 1) is var hyphenated
            && Vocabulary.Find(_text[start..hyphenated]) is { } compound
        )
        {
            return OfMeaning(start, hyphenated, compound, among);
        }

        // What names a provision or stands between two words is no number: that need not be asked.
        var (entry, mayBeginNumber) = Vocabulary.Of(_text[start..end]);
        var word = entry is null ? new Token(TokenKind.Word, start, end) : OfMeaning(start, end, entry, among);
        return !mayBeginNumber || word.Can(NeverNumbers) || NumberWord(start, among) is not { } number ? word
            : entry is null ? number
            : number with { Roles = word.Roles | WordRoles.Number, Entry = entry };
    }

    private Token? NumberWord(int start, LanguageSet among)
    {
        // Conjunctions and prepositions of one letter are written together with an Arabic number.
        var end = NumberWords.Read(_text, start, among, out var value, out var isOrdinal, out var languages);
        end =
            end == start
            && Proclitics.MayBegin(_text[start..])
            && NumberWords.Read(_text, start + 1, among, out value, out isOrdinal, out languages) is var later
            && later > start + 1
                ? later
                : end;
        return end > start
            ? new Token(
                TokenKind.Word,
                start,
                end,
                WordRoles.Number,
                Number: new ProvisionNumber(value),
                Languages: languages,
                IsOrdinal: isOrdinal
            )
            : null;
    }

    // The full stop of an abbreviation belongs to it.
    private Token OfMeaning(int start, int end, WordEntry entry, LanguageSet among)
    {
        var roles = entry.RolesIn(among, out var unit);
        if (
            (roles & WordRoles.Unit) != 0
            && Peek(end) == '.'
            && Peek(end + 1) != '.'
            && (
                end - start <= LongestAbbreviation
                || char.IsDigit(Peek(end + 1))
                || char.IsDigit(Peek(end + 2))
                || IsBeforeLetter(end + 1)
                || (Peek(end + 2) == '(' && LanguageTraits.IsAbbreviation(_text[start..end])) // "paras. (1)"
            )
        )
        {
            end++;
            end += LanguageTraits.PluralAfterPoint(_text[end..]);
        }

        if ((roles & WordRoles.Unit) != 0)
        {
            end += WordEndings.PluralInBracketsAt(_text[end..]);
        }

        // "n.º" of Portuguese.
        while ((roles & WordRoles.Unit) != 0 && Peek(end) is 'º' or 'ª' or '°')
        {
            end++;
        }

        return new Token(TokenKind.Word, start, end, roles, unit, Entry: entry);
    }

    // "Buchst. c"
    private bool IsBeforeLetter(int position) =>
        Peek(position) == ' ' && char.IsLower(Peek(position + 1)) && !char.IsLetterOrDigit(Peek(position + 2));

    private static bool IsInWord(char c) =>
        c < '\u0080'
            ? char.IsAsciiLetter(c)
            : (char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c == Scripts.Stroke)
                && !IsWithoutSpaces(c);

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`';

    // Marks of direction, and spaces without width.
    private static bool IsInvisible(char c) =>
        c
            is '\u200B'
                or '\u200C'
                or '\u200D'
                or '\u200E'
                or '\u200F'
                or '\uFEFF'
                or >= '\u202A'
                and <= '\u202E'
                or >= '\u2066'
                and <= '\u2069';

    private static bool IsWithoutSpaces(char c) => NameWords.IsWordOfItsOwn(c);
}
