using System.Buffers;
using TreatyRefs.Languages;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Words that say before a noun how many of the instruments named before are meant together: "both Conventions", "les deux
/// Pactes", 两公约.</summary>
internal static class CountedTogether
{
    private static readonly LanguageTable<Table> s_tables = new(catalogue => new Table(catalogue));

    /// <summary>Such words before a noun.</summary>
    /// <param name="at">The text.</param>
    /// <param name="noun">Where the noun begins.</param>
    /// <returns>Where they begin, and how many they count; <see langword="null"/> where there are none.</returns>
    public static (int Start, int Count)? Before(in ScanText at, int noun)
    {
        var end = at.Cursor.TrimmedEnd(0, noun);
        var table = s_tables.Value;
        if (end == 0 || !table.Lasts.Contains(at[end - 1]) || !MayBeCounted(at, noun))
        {
            return null;
        }

        foreach (var (words, count) in table.Words)
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
        var table = s_tables.Value;
        if (!table.Firsts.Contains(at[position]))
        {
            return null;
        }

        foreach (var (words, count) in table.WithoutArticle)
        {
            var end = position + words.Length;
            if (end < at.Text.Length && Equal(at, position, words) && at.SkipSpaces(end) is var noun)
            {
                return (noun > end || IsJoined(words)) && MayBeCounted(at, noun) ? (noun, count) : null;
            }
        }

        return null;
    }

    // "ambos pactos de gobierno" are agreements of every day.
    private static bool MayBeCounted(in ScanText at, int noun) => char.IsUpper(at[noun]) || Scripts.HasNoCapitals(at[noun]);

    private static bool Equal(in ScanText at, int start, string words) =>
        at.Text[start..(start + words.Length)].Equals(words, StringComparison.OrdinalIgnoreCase);

    private static bool IsJoined(string words) => Scripts.IsJoined(words[0]);

    /// <summary>The words, the longest first, and the letters by which a place that has none is known at once.</summary>
    private sealed class Table
    {
        public Table(LanguageCatalogue catalogue)
        {
            var all = catalogue.Languages.SelectMany(language => language.CountedTogether).Distinct().ToList();
            Words = Longest(all);
            WithoutArticle = Longest(
                all.SelectMany(one =>
                    (IEnumerable<(string, int)>)[one, (one.Words[(one.Words.IndexOf(' ', StringComparison.Ordinal) + 1)..], one.Count)]
                )
            );
            Firsts = CaseLetters.Of(WithoutArticle.Select(one => one.Words[0]));
            Lasts = CaseLetters.Of(Words.Select(one => one.Words[^1]));
        }

        public (string Words, int Count)[] Words { get; }

        public (string Words, int Count)[] WithoutArticle { get; }

        public SearchValues<char> Firsts { get; }

        public SearchValues<char> Lasts { get; }

        private static (string Words, int Count)[] Longest(IEnumerable<(string Words, int Count)> words) =>
            [.. words.Distinct().OrderByDescending(one => one.Words.Length)];
    }
}
