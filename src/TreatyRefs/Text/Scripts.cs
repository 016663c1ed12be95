namespace TreatyRefs.Text;

/// <summary>A script that languages are written in.</summary>
internal enum Script
{
    /// <summary>Latin letters, and whatever is not of another script.</summary>
    Latin,

    /// <summary>Cyrillic letters.</summary>
    Cyrillic,

    /// <summary>Arabic letters.</summary>
    Arabic,

    /// <summary>Korean syllables.</summary>
    Hangul,

    /// <summary>Japanese syllables.</summary>
    Kana,

    /// <summary>Chinese characters.</summary>
    Han,
}

/// <summary>Which script a letter is of.</summary>
internal static class Scripts
{
    /// <summary>How many scripts there are.</summary>
    public const int Count = (int)Script.Han + 1;

    /// <summary>The letter that Korean writers put between words where others have a middle dot: 경제적ㆍ사회적.</summary>
    public const char KoreanDot = '\u318D';

    /// <summary>The stroke that lengthens an Arabic word, or keeps one letter of it apart.</summary>
    public const char Stroke = '\u0640';

    /// <summary>The script of a letter.</summary>
    public static Script Of(char c) =>
        c < '\u0400' ? Script.Latin
        : IsCyrillic(c) ? Script.Cyrillic
        : IsArabic(c) ? Script.Arabic
        : IsHangul(c) ? Script.Hangul
        : c is >= '\u3040' and <= '\u30FF' ? Script.Kana
        : c is >= '\u4E00' and <= '\u9FFF' ? Script.Han
        : Script.Latin;

    /// <summary>Whether a letter is of a script after Latin and Greek: one whose words have no Latin spelling.</summary>
    public static bool IsBeyondLatin(char c) => c >= '\u0400';

    /// <summary>Whether a letter is Latin.</summary>
    public static bool IsLatin(char c) => c < '\u0250';

    /// <summary>Whether a letter is of a script without capitals.</summary>
    public static bool HasNoCapitals(char c) => c >= '\u0590';

    /// <summary>Whether a letter is Cyrillic.</summary>
    public static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u04FF';

    /// <summary>Whether a letter is Arabic or Hebrew.</summary>
    public static bool IsRightToLeft(char c) => c is >= '\u0590' and <= '\u06FF';

    /// <summary>Whether a letter is Arabic.</summary>
    public static bool IsArabic(char c) => c is >= '\u0600' and <= '\u06FF';

    /// <summary>Whether a character is a Korean syllable: written without capitals, and with spaces between the words of a name.</summary>
    public static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3';

    /// <summary>Whether a character is of a script without spaces between words, marks among it included; Korean too.</summary>
    public static bool IsJoined(char c) => BreaksAnywhere(c) || IsHangul(c);

    /// <summary>Whether a line may break beside a character: scripts without spaces between words, without Korean.</summary>
    public static bool BreaksAnywhere(char c) => c is >= '\u2E80' and <= '\u9FFF';

    /// <summary>Where the letters end that stand at a place; the place itself where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    public static int EndOfLetters(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a character begins a word that is written as one with what follows: everything after Latin, Cyrillic and
    /// Hebrew.</summary>
    public static bool HasLooseWords(char c) => c <= '\u05FF';

    /// <summary>Whether a character is the Chinese zero, which Unicode does not count as a letter or digit.</summary>
    public static bool IsZero(char c) => c == '〇';

    /// <summary>Whether a character is of a script whose words are found by any part of them: those without spaces between words, and
    /// Korean, whose particles cling to their word.</summary>
    /// <remarks>Thai and Lao, Burmese, Khmer, kana, Chinese characters, Korean syllables, narrow kana.</remarks>
    public static bool IsFoundByParts(char c) =>
        c
            is >= '\u0E00'
                and <= '\u0EFF'
                or >= '\u1000'
                and <= '\u109F'
                or >= '\u1780'
                and <= '\u17FF'
                or >= '\u3005'
                and <= '\u3007'
                or >= '\u3041'
                and <= '\u30FF'
                or >= '\u3400'
                and <= '\u4DBF'
                or >= '\u4E00'
                and <= '\u9FFF'
                or >= '\uAC00'
                and <= '\uD7A3'
                or >= '\uF900'
                and <= '\uFAFF'
                or >= '\uFF66'
                and <= '\uFF9F';

    /// <summary>Whether a character is one of the hiragana, in which Japanese writes endings and particles.</summary>
    public static bool IsHiragana(char c) => c is >= '\u3041' and <= '\u309F';

    /// <summary>Whether a character is one of the katakana, in which Japanese writes foreign names.</summary>
    public static bool IsKatakana(char c) => c is >= '\u30A1' and <= '\u30FA' or '\u30FC';
}
