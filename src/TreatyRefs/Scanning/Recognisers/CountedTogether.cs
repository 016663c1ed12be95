using TreatyRefs.Languages;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Words that say before a noun how many of the instruments named before are meant together: "both Conventions", "les deux
/// Pactes", 两公约.</summary>
internal static class CountedTogether
{
    private static readonly LanguageTable<(string Words, int Count)[]> s_words = new(catalogue =>
        [.. catalogue.Languages.SelectMany(language => language.CountedTogether).Distinct().OrderByDescending(one => one.Words.Length)]
    );

    /// <summary>Such words before a noun.</summary>
    /// <param name="at">The text.</param>
    /// <param name="noun">Where the noun begins.</param>
    /// <returns>Where they begin, and how many they count; <see langword="null"/> where there are none.</returns>
    public static (int Start, int Count)? Before(in ScanText at, int noun)
    {
        if (!MayBeCounted(at, noun))
        {
            return null;
        }

        var end = at.Cursor.TrimmedEnd(0, noun);
        foreach (var (words, count) in s_words.Value)
        {
            var start = end - words.Length;
            if (start >= at.Done && Equal(at, start, words) && (IsJoined(words) || !char.IsLetter(at[start - 1])))
            {
                return (start, count);
            }
        }

        return null;
    }

    /// <summary>Such words at a place, their article before it or in it: "Article 1 of both Covenants", "of the two Covenants".</summary>
    /// <param name="at">The text.</param>
    /// <param name="position">The place.</param>
    /// <returns>Where the noun begins, and how many they count; <see langword="null"/> where there are none.</returns>
    public static (int Noun, int Count)? At(in ScanText at, int position)
    {
        foreach (var (words, count) in s_words.Value)
        {
            foreach (var written in (ReadOnlySpan<string>)[words, words[(words.IndexOf(' ', StringComparison.Ordinal) + 1)..]])
            {
                var end = position + written.Length;
                if (end < at.Text.Length && Equal(at, position, written) && at.SkipSpaces(end) is var noun)
                {
                    return (noun > end || IsJoined(words)) && MayBeCounted(at, noun) ? (noun, count) : null;
                }
            }
        }

        return null;
    }

    // "ambos pactos de gobierno" are agreements of every day.
    private static bool MayBeCounted(in ScanText at, int noun) => char.IsUpper(at[noun]) || Text.Scripts.HasNoCapitals(at[noun]);

    private static bool Equal(in ScanText at, int start, string words) =>
        at.Text[start..(start + words.Length)].Equals(words, StringComparison.OrdinalIgnoreCase);

    private static bool IsJoined(string words) => Text.Scripts.IsJoined(words[0]);
}
