using System.Collections.Frozen;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Citations.Grammar;

/// <summary>The words of all languages in one table; built when the first citation is read.</summary>
internal static class Vocabulary
{
    private static readonly FrozenDictionary<string, WordMeaning> s_words = BuildWords();
    private static readonly FrozenDictionary<string, WordMeaning>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The signs behind numbers, longest first.</summary>
    public static IReadOnlyList<(string Sign, ProvisionKind Kind)> Signs { get; } =
    [
        .. CitationLanguage.All.SelectMany(language => language.Signs).SelectMany(unit => unit.Signs.Select(sign => (sign, unit.Kind)))
            .DistinctBy(pair => pair.sign).OrderByDescending(pair => pair.sign.Length),
    ];

    /// <summary>What stands before a number with its unit behind it.</summary>
    public static string NumberPrefixes { get; } = string.Concat(CitationLanguage.All.Select(language => language.NumberPrefix).Distinct());

    /// <summary>What joins the number of a provision that was put in later to its unit.</summary>
    public static IReadOnlyList<string> BisJoiners { get; } = [.. CitationLanguage.All.Select(language => language.BisJoiner).OfType<string>()];

    /// <summary>What a word means, in whatever form it stands.</summary>
    public static bool TryFind(ReadOnlySpan<char> word, out WordMeaning meaning)
    {
        var folded = TextFolding.Fold(word.ToString());
        return s_words.TryGetValue(folded, out meaning) || s_words.TryGetValue(Inflection.Stem(folded), out meaning)
            || (word[0] is >= '\u0600' and <= '\u06FF' && TryFindArabic(folded, out meaning));
    }

    /// <summary>The longest word at the beginning of a text in a script without blanks between words.</summary>
    public static int LongestAt(ReadOnlySpan<char> text, out WordMeaning meaning)
    {
        for (var length = Math.Min(text.Length, 5); length > 0; length--)
        {
            if (s_lookup.TryGetValue(text[..length], out meaning))
            {
                return length;
            }
        }

        meaning = default;
        return 0;
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

    // Conjunctions and prepositions of one letter are written together with the word.
    private static bool TryFindArabic(string folded, out WordMeaning meaning)
    {
        meaning = default;
        return folded.Length > 3 && folded[0] is 'و' or 'ف' or 'ب' or 'ل' or 'ك' && s_words.TryGetValue(folded[1..], out meaning);
    }

    private static FrozenDictionary<string, WordMeaning> BuildWords()
    {
        var words = new Dictionary<string, WordMeaning>(StringComparer.Ordinal);
        foreach (var language in CitationLanguage.All)
        {
            foreach (var (kind, names) in language.Units)
            {
                Add(names, meaning => meaning.Roles.HasFlag(WordRoles.Unit) ? meaning : meaning with { Roles = meaning.Roles | WordRoles.Unit, Unit = kind });
            }

            Add(language.And, meaning => meaning with { Roles = meaning.Roles | WordRoles.And });
            Add(language.To, meaning => meaning with { Roles = meaning.Roles | WordRoles.To });
            Add(language.AroundRange, meaning => meaning with { Roles = meaning.Roles | WordRoles.AroundRange });
            Add(language.Links, meaning => meaning with { Roles = meaning.Roles | WordRoles.Link });
            Add(language.Common, meaning => meaning with { Roles = meaning.Roles | WordRoles.Common });
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(IEnumerable<string> names, Func<WordMeaning, WordMeaning> mean)
        {
            foreach (var name in names)
            {
                var folded = TextFolding.Fold(name);
                words[folded] = mean(words.GetValueOrDefault(folded));
                if (Inflection.Stem(folded) is var stem && stem != folded)
                {
                    words[stem] = mean(words.GetValueOrDefault(stem));
                }
            }
        }
    }
}

/// <summary>What a word means in all languages together.</summary>
internal readonly record struct WordMeaning(WordRoles Roles, ProvisionKind Unit);
