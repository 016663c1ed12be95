using System.Globalization;
using TreatyRefs.Text;

namespace TreatyRefs.Grammar;

/// <summary>Cuts names into words, in the form in which names are compared.</summary>
internal static class NameWords
{
    /// <summary>The room for a word, in characters: words of half as many are looked at, as folding may double one.</summary>
    public const int Longest = 128;

    private const int LongestGap = 4;

    private const int LongestWhole = 3;
    private const int LongestSign = 6;

    // Larger ones are none that is looked for; they must not run over.
    private const int MostOfNumber = 100_000_000;
    private const string Inside = "-'’‘.,()\"“”«»„/·・∙&+:№°º\u2010\u2011\u2013\u2014\u00AD《》〈〉（），،、\u200E\u200F";

    /// <summary>Whether a name begins with the words of a shorter one, in whatever case they stand; an article before these does not
    /// count.</summary>
    public static bool BeginsWith(ReadOnlySpan<char> name, ReadOnlySpan<char> part)
    {
        Span<char> word = stackalloc char[Longest];
        Span<char> other = stackalloc char[Longest];
        var (inName, inPart) = (0, 0);
        var first = part.IndexOf(' ');
        inPart = first > 0 && !DefiniteArticles.LanguagesOf(part[..first]).IsEmpty ? first : 0;
        while (TryNext(part, ref inPart, other, out var length))
        {
            if (!TryNext(name, ref inName, word, out var ofName) || !word[..ofName].SequenceEqual(other[..length]))
            {
                return false;
            }
        }

        // "Protocole additionnel no 4" begins with a longer name than "Protocole additionnel".
        return !name[inName..Math.Min(name.Length, inName + LongestSign)].ContainsAnyInRange('0', '9');
    }

    /// <summary>Whether a name has a number in figures: 87 in "Convention No. 87".</summary>
    public static bool HasNumber(ReadOnlySpan<char> name, int number)
    {
        var value = -1;
        foreach (var c in name)
        {
            if (char.IsAsciiDigit(c))
            {
                value = (Math.Max(value, 0) * 10 % MostOfNumber) + (c - '0');
            }
            else if (value == number)
            {
                return true;
            }
            else
            {
                value = -1;
            }
        }

        return value == number;
    }

    /// <summary>The next word, folded and brought to its stem.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where to look from; then where the word ends.</param>
    /// <param name="word">Where the word goes: <see cref="Longest"/> characters.</param>
    /// <param name="length">Its length.</param>
    /// <returns>Whether there is one near enough to belong to the same name.</returns>
    public static bool TryNext(ReadOnlySpan<char> text, ref int position, Span<char> word, out int length)
    {
        length = 0;
        if (!TryFind(text, position, out var start, out var end))
        {
            return false;
        }

        length = Normal(text[start..end], word).Length;
        position = length > 0 ? end : position;
        return length > 0;
    }

    /// <summary>Finds the next word near enough to belong to the same name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where to look from.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="end">Where it ends.</param>
    public static bool TryFind(ReadOnlySpan<char> text, int position, out int start, out int end)
    {
        start = position;
        while (start < text.Length && start - position <= LongestGap && !IsInWord(text[start]) && !IsWordOfItsOwn(text[start]))
        {
            start++;
        }

        end = start < text.Length && IsNear(text, position, start) ? EndOfWord(text, start, out _) : start;
        return end > start;
    }

    /// <summary>Where the word ends that begins at a place; the place where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="hasDigits">Whether one of the digits 0 to 9 is in it.</param>
    public static int EndOfWord(ReadOnlySpan<char> text, int start, out bool hasDigits)
    {
        hasDigits = false;
        if (IsWordOfItsOwn(text[start]))
        {
            return start + 1;
        }

        if (start + 1 < text.Length && text[start + 1] == '.' && EndOfInitials(text, start) is var initials && initials > start)
        {
            return initials;
        }

        var end = start;
        while (end < text.Length && (char.IsAsciiLetter(text[end]) || IsInWord(text[end])))
        {
            hasDigits |= char.IsAsciiDigit(text[end++]);
        }

        return end;
    }

    // "U.N.", "I.C.J.": the points inside an abbreviation do not part it.
    private static int EndOfInitials(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end + 1 < text.Length && text[end + 1] == '.' && char.IsUpper(text[end]))
        {
            end += 2;
        }

        return end - start > 2 ? end : start;
    }

    /// <summary>The form of a word in which names are compared: folded and brought to its stem; empty where it is too long.</summary>
    /// <param name="word">The word.</param>
    /// <param name="room">Where it goes: <see cref="Longest"/> characters.</param>
    public static ReadOnlySpan<char> Normal(ReadOnlySpan<char> word, Span<char> room)
    {
        if (word.Length > Longest / 2)
        {
            return default;
        }

        Span<char> letters = stackalloc char[Longest / 2];
        var folded = room[..TextFolding.FoldWord(word.Contains('.') ? WithoutPoints(word, letters) : word, room)];
        return folded.Length > LongestWhole && Scripts.IsBeyondLatin(folded[0]) ? folded[..Inflection.StemLength(folded)] : folded;
    }

    private static ReadOnlySpan<char> WithoutPoints(ReadOnlySpan<char> word, Span<char> letters)
    {
        var length = 0;
        foreach (var c in word)
        {
            letters[length] = c;
            length += c == '.' ? 0 : 1;
        }

        return letters[..length];
    }

    /// <summary>Whether what stands between two words may stand inside a name: spaces, hyphens, apostrophes, brackets, commas and points,
    /// but no end of a sentence or paragraph.</summary>
    /// <remarks>A point with a space after it goes on only to a number, "Protocol No. 1", from a day, "25. Oktober", or from a Roman
    /// number: "III. Genfer Abkommen".</remarks>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the first ends.</param>
    /// <param name="start">Where the second begins.</param>
    public static bool IsNear(ReadOnlySpan<char> text, int end, int start)
    {
        if (start - end > LongestGap)
        {
            return false;
        }

        if (start - end == 1 && text[end] == ' ')
        {
            return true; // Most words have one space between them.
        }

        var (lines, hasPoint) = (0, false);
        foreach (var c in text[end..start])
        {
            lines += c == '\n' ? 1 : 0;
            hasPoint |= c is '.';
            if (!(char.IsWhiteSpace(c) ? lines < 2 : (Inside.Contains(c, StringComparison.Ordinal) || c == Scripts.KoreanDot)))
            {
                return false;
            }
        }

        return !(
            hasPoint && start - end > 1 && !char.IsDigit(text[start]) && text[end] is '.' && !IsDay(text, end) && !IsRoman(text, end, start)
        );
    }

    // "des III. Genfer Abkommens": the point makes an ordinal of a Roman number before a noun.
    private static bool IsRoman(ReadOnlySpan<char> text, int end, int start)
    {
        const int Longest = 4;
        var first = end;
        while (first > 0 && end - first < Longest && text[first - 1] is 'I' or 'V' or 'X')
        {
            first--;
        }

        return first < end && start - end == 2 && char.IsUpper(text[start]) && !(first > 0 && IsInWord(text[first - 1]));
    }

    // "vom 25. Oktober 1980": the point makes an ordinal of a day.
    private static bool IsDay(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start > 0 && end - start < 3 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        return end - start is 1 or 2;
    }

    /// <summary>Whether a word has capital letters alone.</summary>
    public static bool AreCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a character is a word by itself: Chinese, Japanese and Korean are written without spaces.</summary>
    public static bool IsWordOfItsOwn(char c) =>
        Scripts.IsJoined(c)
        && c is not (>= '\u3000' and <= '\u3004' or >= '\u3008' and <= '\u3020' or '\u3030' or '\u30FB' or Scripts.KoreanDot);

    /// <summary>Whether a character belongs to a word of letters or digits.</summary>
    public static bool IsInWord(char c) =>
        c < '\u0080'
            ? char.IsAsciiLetterOrDigit(c)
            : !IsWordOfItsOwn(c)
                && (
                    (char.IsLetterOrDigit(c) && c != Scripts.KoreanDot)
                    || c == Scripts.Stroke
                    || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark
                );
}
