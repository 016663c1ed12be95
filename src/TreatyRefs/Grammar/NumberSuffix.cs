using TreatyRefs.References;

namespace TreatyRefs.Grammar;

/// <summary>Reads how a number goes on: with bis, with a letter, with parts after points.</summary>
internal static class NumberSuffix
{
    private const int LongestWord = 12;
    private const int GluedWord = 2;

    /// <summary>Reads all that belongs to a number after its digits or roman numeral.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">After the digits.</param>
    /// <param name="number">The number; it becomes longer.</param>
    /// <returns>Where the number ends.</returns>
    public static int Read(ReadOnlySpan<char> text, int position, ref ProvisionNumber number)
    {
        var end = ReadWord(text, position, ref number);
        while (TryReadDotted(text, ref end, ref number)) { }

        return end;
    }

    // "8bis", "8 bis", "8-bis", "4a"; and "1 A" before a bracket or the end, as the Refugee Convention is cited.
    private static int ReadWord(ReadOnlySpan<char> text, int position, ref ProvisionNumber number)
    {
        var start = position;
        if (start < text.Length && text[start] is ' ' or '\u00A0' or '-')
        {
            start++;
        }

        var end = start;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        if (end == start || end - start > LongestWord)
        {
            return position;
        }

        Span<char> lower = stackalloc char[LongestWord];
        var word = lower[..text[start..end].ToLowerInvariant(lower)];
        if (start > position && IsRangeWord(text, end, word))
        {
            return position;
        }

        var isSuffix =
            LatinSuffix.OrdinalOf(word) > 0 || (start == position ? IsLetters(text, start, end) : IsSection(text, position, end));
        if (!isSuffix || !ProvisionNumber.TryParse($"{number}{word}", null, out var longer))
        {
            return position;
        }

        number = longer;
        return end;
    }

    // "30 bis 33" and "Artikel 2 bis Artikel 4" are ranges in German, where "8 bis" would be a number.
    private static bool IsRangeWord(ReadOnlySpan<char> text, int end, ReadOnlySpan<char> word)
    {
        if (
            end + 1 >= text.Length
            || text[end] != ' '
            || LatinSuffix.OrdinalOf(word) <= 0
            || Vocabulary.Find(word)?.LanguagesOf(WordRoles.To) is not { IsEmpty: false } ranges
        )
        {
            return false;
        }

        var next = end + 1;
        while (next < text.Length && char.IsLetter(text[next]))
        {
            next++;
        }

        return char.IsDigit(text[end + 1])
            || (next > end + 1 && Vocabulary.Find(text[(end + 1)..next])?.LanguagesOf(WordRoles.AroundRange) is { IsEmpty: false })
            || (
                next > end + 1
                && Vocabulary.Find(text[(end + 1)..next])?.LanguagesOf(WordRoles.Unit) is { } units
                && !(units & ranges).IsEmpty
            );
    }

    private static bool IsLetters(ReadOnlySpan<char> text, int start, int end) =>
        end - start <= 2 && !BeginsSentence(text[start..end]) && !IsGlued(text, end, text[start..end]);

    // "los artículos 22.7de la Convención": the space between them is lost.
    private static bool IsGlued(ReadOnlySpan<char> text, int end, ReadOnlySpan<char> word) =>
        word.Length == GluedWord && end < text.Length && text[end] == ' ' && Vocabulary.IsIn(word, WordRoles.Of);

    // "Artículo 99El Secretario": a heading that has lost its end.
    private static bool BeginsSentence(ReadOnlySpan<char> word) =>
        word is [var first, var second] && char.IsAsciiLetterUpper(first) && char.IsAsciiLetterLower(second);

    private static bool IsSection(ReadOnlySpan<char> text, int position, int end) =>
        end == position + 2 && text[position] != '-' && char.IsAsciiLetterUpper(text[position + 1]) && IsSectionEnd(text[end..]);

    private static bool IsSectionEnd(ReadOnlySpan<char> rest) =>
        rest.IsEmpty || rest[0] == '(' || rest.StartsWith(" (") || (rest[0] == ',' && !GoesOnRoman(rest[1..]));

    // "Art. 6 I, III EMRK": the letter is a paragraph as what follows is.
    private static bool GoesOnRoman(ReadOnlySpan<char> rest)
    {
        var numeral = rest.TrimStart(' ');
        var length = numeral.IndexOfAnyExcept('I', 'V', 'X');
        return length != 0 && RomanNumeral.TryParse(length < 0 ? numeral : numeral[..length], out _);
    }

    private static bool TryReadDotted(ReadOnlySpan<char> text, ref int end, ref ProvisionNumber number)
    {
        if (end + 1 >= text.Length || text[end] != '.' || !(char.IsDigit(text[end + 1]) || char.IsAsciiLetter(text[end + 1])))
        {
            return false;
        }

        var next = end + 1;
        while (next < text.Length && (char.IsDigit(text[next]) || char.IsAsciiLetter(text[next])))
        {
            next++;
        }

        if (next - end > GluedWord && char.IsDigit(text[next - GluedWord - 1]) && IsGlued(text, next, text[(next - GluedWord)..next]))
        {
            next -= GluedWord;
        }

        // "20.d" and "4.ii", but "47.Article" is the end of one sentence and the beginning of the next.
        var part = text[(end + 1)..next];
        if (char.IsAsciiLetter(part[0]) && part.Length > 1 && !(RomanNumeral.TryParse(part, out _) && NumberLetters.IsLikelyRoman(part)))
        {
            return false;
        }

        if (!ProvisionNumber.TryParse($"{number}.{NumberText.Digits(part)}", null, out var longer))
        {
            return false;
        }

        (number, end) = (longer, next);
        return true;
    }
}
