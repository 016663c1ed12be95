using TreatyRefs.Collections;
using TreatyRefs.Languages;
using TreatyRefs.Text;

namespace TreatyRefs.Grammar;

/// <summary>The words of days: months, and what stands between a day and the noun of an instrument in scripts without spaces.</summary>
internal static class DayWords
{
    private const int LongestMonth = 20;
    private const int MonthsOfYear = 12;

    // A language with two names for each month has them in two rows of twelve.
    private static readonly LanguageTable<WordTable<int>> s_months = new(catalogue => new WordTable<int>(
        catalogue
            .Languages.SelectMany(language => language.Months.Select((word, i) => (Word: TextFolding.Fold(word), i)))
            .DistinctBy(month => month.Word)
            .Select(month => KeyValuePair.Create(month.Word, (month.i % MonthsOfYear) + 1))
    ));

    private static readonly LanguageTable<HashSet<string>> s_ofDay = new(catalogue =>
        [.. catalogue.Languages.SelectMany(language => language.Morphology.OfDay)]
    );

    private static readonly LanguageTable<string[]> s_madeThen = new(catalogue =>
        [.. catalogue.Languages.SelectMany(language => language.Morphology.MadeThen).Distinct()]
    );

    /// <summary>The number of a month by its word, from 1; 0 for any other word.</summary>
    public static int MonthOf(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[2 * LongestMonth];
        return
            word.Length <= LongestMonth
            && TextFolding.FoldWord(word, buffer) is var length and > 0
            && s_months.Value.TryGetValue(buffer[..length], out var month)
            ? month
            : 0;
    }

    /// <summary>Whether words between a day and a noun say no more than that it is of that day, in a script without spaces: 의, の,
    /// 자.</summary>
    public static bool AreOfDay(ReadOnlySpan<char> words) =>
        words.IsEmpty || s_ofDay.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words);

    /// <summary>Whether words between a day and a noun say that it was made then, in a script without spaces: 締結された, 签署的.</summary>
    public static bool SayMade(ReadOnlySpan<char> words)
    {
        foreach (var made in s_madeThen.Value)
        {
            if (words.Contains(made, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
