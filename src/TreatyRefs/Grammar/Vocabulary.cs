using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Grammar;

/// <summary>The words of all languages in one table, each with what it means in which; built when the first citation is read.</summary>
internal static class Vocabulary
{
    private const int LongestWord = 40;
    private const int LongestJoined = 6;

    private static readonly WordTable<WordEntry> s_words = new VocabularyBuilder().Build();

    /// <summary>The signs after numbers, longest first.</summary>
    public static IReadOnlyList<(string Sign, ProvisionKind Kind, LanguageSet Languages)> Signs { get; } =
    [
        .. CitationLanguage
            .All.SelectMany(
                (language, i) => language.Signs.SelectMany(unit => unit.Signs.Select(sign => (sign, unit.Kind, Set: LanguageSet.Of(i))))
            )
            .GroupBy(sign => sign.sign)
            .Select(same => (same.Key, same.First().Kind, same.Aggregate(LanguageSet.None, (all, one) => all | one.Set)))
            .OrderByDescending(sign => sign.Key.Length),
    ];

    /// <summary>What stands before a number with its unit after it.</summary>
    public static string NumberPrefixes { get; } = string.Concat(CitationLanguage.All.Select(language => language.NumberPrefix).Distinct());

    /// <summary>What joins the number of a provision that was put in later to its unit.</summary>
    public static IReadOnlyList<string> BisJoiners { get; } =
    [.. CitationLanguage.All.Select(language => language.BisJoiner).OfType<string>()];

    /// <summary>All words, for whoever looks for those that begin a citation.</summary>
    public static IEnumerable<KeyValuePair<string, WordEntry>> Words => s_words.Words;

    /// <summary>What a word means, in whatever form it stands; <see langword="null"/> where it means nothing.</summary>
    public static WordEntry? Find(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return null;
        }

        Span<char> buffer = stackalloc char[2 * LongestWord];
        var folded = buffer[..Math.Max(0, TextFolding.FoldWord(word, buffer))];
        if (s_words.TryGetValue(folded, out var entry))
        {
            return entry;
        }

        return folded.IsEmpty || folded[0] < '\u0400' ? null
            : folded[0] is >= '\u0600' and <= '\u06FF' ? FindArabic(folded)
            : s_words.TryGetValue(folded[..Inflection.StemLength(folded)], out entry) ? entry
            : null;
    }

    /// <summary>Whether a word can do something in some language.</summary>
    public static bool IsIn(ReadOnlySpan<char> word, WordRoles roles) => Find(word)?.LanguagesOf(roles).IsEmpty == false;

    /// <summary>The longest word at the beginning of a text in a script without spaces between words.</summary>
    public static int LongestAt(ReadOnlySpan<char> text, out WordEntry? entry)
    {
        for (var length = Math.Min(text.Length, LongestJoined); length > 0; length--)
        {
            if (s_words.TryGetValue(text[..length], out entry))
            {
                return length;
            }
        }

        entry = null;
        return 0;
    }

    /// <summary>The Latin letter that the letter of a point at a place of a text stands for.</summary>
    /// <remarks>After a Russian word е is the sixth letter, as in а, б, в, г, д, е; after a number or Latin letters it was meant as e.</remarks>
    public static char LatinLetter(ReadOnlySpan<char> text, int position)
    {
        if (char.ToLowerInvariant(text[position]) != 'е')
        {
            return LatinLetter(text[position]);
        }

        var before = position - 1;
        while (before >= 0 && !char.IsLetterOrDigit(text[before]))
        {
            before--;
        }

        return before >= 0 && text[before] is >= '\u0400' and <= '\u04FF' ? 'f' : 'e';
    }

    /// <summary>The Latin letter that a letter of a point stands for, or the letter itself.</summary>
    /// <remarks>A Cyrillic letter that looks like a Latin one was meant as that; others count by their place in their alphabet.</remarks>
    public static char LatinLetter(char letter)
    {
        const string LookAlikes = "аaеeоoрpсcуyхxіi";
        var lower = char.ToLowerInvariant(letter);
        if (lower <= '\u024F')
        {
            return lower;
        }

        if (lower is >= '\uFF41' and <= '\uFF5A')
        {
            return (char)(lower - '\uFF41' + 'a'); // as wide as a Chinese character
        }

        if (LookAlikes.IndexOf(lower, StringComparison.Ordinal) is var index and >= 0 && index % 2 == 0)
        {
            return LookAlikes[index + 1];
        }

        lower = lower is 'أ' or 'إ' or 'آ' or 'ا' ? 'أ' : lower;
        foreach (var language in CitationLanguage.All)
        {
            if (language.PointLetters.IndexOf(lower, StringComparison.Ordinal) is var place and >= 0 and < 26)
            {
                return (char)('a' + place);
            }
        }

        return lower;
    }

    // Conjunctions and prepositions of one letter are written together with the word: وبالمادة; ل and ال together make لل.
    private static WordEntry? FindArabic(ReadOnlySpan<char> folded)
    {
        for (var stripped = 0; stripped < 2 && folded.Length > 3; stripped++)
        {
            if (folded.StartsWith("لل"))
            {
                Span<char> definite = stackalloc char[folded.Length];
                folded.CopyTo(definite);
                definite[0] = 'ا';
                return s_words.TryGetValue(definite, out var withArticle) ? withArticle
                    : s_words.TryGetValue(folded[2..], out var without) ? without
                    : null;
            }

            if (folded[0] is not ('و' or 'ف' or 'ب' or 'ل' or 'ك'))
            {
                return null;
            }

            folded = folded[1..];
            if (s_words.TryGetValue(folded, out var entry))
            {
                return entry;
            }
        }

        return null;
    }
}
