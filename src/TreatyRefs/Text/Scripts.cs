namespace TreatyRefs.Text;

/// <summary>Which script a letter is of.</summary>
internal static class Scripts
{
    /// <summary>Whether a letter is of a script after Latin and Greek: one whose words have no Latin spelling.</summary>
    public static bool IsBeyondLatin(char c) => c >= '\u0400';

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

    /// <summary>Whether a character is a Japanese syllable.</summary>
    public static bool IsKana(char c) => c is >= '\u3040' and <= '\u30FF';

    /// <summary>Whether a character is a Chinese one, in whatever language.</summary>
    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
