using TreatyRefs.Languages;
using TreatyRefs.References;

namespace TreatyRefs.Grammar;

/// <summary>Letters right after a number that say that more follow: "Art. 22f.", "Art. 22ff.", "artt. 31ss.".</summary>
internal static class GluedFollowing
{
    private const int Longest = 3;

    /// <summary>Where a number ends with such letters, which are none of its own then.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the number ends.</param>
    /// <param name="languages">In which languages.</param>
    /// <param name="number">The number.</param>
    public static int After(ReadOnlySpan<char> text, int end, LanguageSet languages, ref ProvisionNumber number)
    {
        if (!Is(text, end, languages, number))
        {
            return end;
        }

        number = new ProvisionNumber(number.Leading);
        return end < text.Length && text[end] == '.' ? end + 1 : end;
    }

    /// <summary>Whether the letters of a number say that more follow: one needs its full stop, for it may be a letter of the
    /// article.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the number ends.</param>
    /// <param name="languages">In which languages.</param>
    /// <param name="number">The number.</param>
    public static bool Is(ReadOnlySpan<char> text, int end, LanguageSet languages, ProvisionNumber number)
    {
        if (number.Suffix is not { Length: > 0 and <= Longest } || number.Leading == 0)
        {
            return false;
        }

        var hasFullStop = end < text.Length && text[end] == '.';
        foreach (var (language, words) in LanguageTraits.AndFollowing)
        {
            var isWritten =
                words.Length == number.Suffix.Length + 1 && words[^1] == '.' && words.StartsWith(number.Suffix, StringComparison.Ordinal);
            if (isWritten && languages.Contains(language) && (hasFullStop || number.Suffix.Length > 1))
            {
                return true;
            }
        }

        return false;
    }
}
