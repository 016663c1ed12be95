using System.Collections.Frozen;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Text;

namespace TreatyRefs.Names;

/// <summary>What a word says in a name: nothing, if it is an article, a preposition or part of a date.</summary>
internal static class NameContent
{
    private const int ShortWord = 4;

    private static readonly WordTable<bool> s_little = Build();
    private static readonly FrozenSet<string> s_months = CitationLanguage
        .All.SelectMany(language => language.Months)
        .SelectMany(month => new[] { TextFolding.Fold(month), Inflection.Stem(TextFolding.Fold(month)) })
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The part of a folded word that counts: without the plural, in one spelling.</summary>
    /// <param name="word">The word; it may be changed.</param>
    /// <param name="isInside">Whether other words of the name stand before it.</param>
    /// <returns>Empty for a word that does not count.</returns>
    public static ReadOnlySpan<char> Of(Span<char> word, bool isInside)
    {
        if (isInside && (s_little.Contains(word) || char.IsDigit(word[0])))
        {
            return default;
        }

        // Organization and organisation are one word, and so are exchange and exchanges.
        for (var i = 1; i + 1 < word.Length; i++)
        {
            if (word[i] == 'z' && word[i - 1] is 'i' or 'y')
            {
                word[i] = 's';
            }
        }

        return word.Length > ShortWord && word[^1] == 's' && word[^2] != 's' && word[0] < 0x250 ? word[..^1] : word;
    }

    /// <summary>Whether a name has a number that is no part of a date, as those of resolutions have.</summary>
    public static bool HasNumber(string name)
    {
        if (ResolutionPhrase.TryRead(name, 0, out _, out _, out _))
        {
            return true;
        }

        Span<char> word = stackalloc char[NameWords.Longest];
        var (position, hasNumber) = (0, false);
        while (NameWords.TryNext(name, ref position, word, out var length, isFirst: position == 0))
        {
            if (s_months.Contains(word[..length].ToString()))
            {
                return false;
            }

            hasNumber |= char.IsDigit(word[0]) && length < 4;
        }

        return hasNumber;
    }

    private static WordTable<bool> Build()
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var language in CitationLanguage.All)
        {
            foreach (
                var word in language
                    .Little.Concat(language.Links)
                    .Concat(language.Of)
                    .Concat(language.About)
                    .Concat(language.And)
                    .Concat(language.Months)
                    .Concat(language.This)
            )
            {
                var folded = TextFolding.Fold(word);
                if (folded.Length > 0 && folded[0] < '\u2E80')
                {
                    words.Add(folded);
                    words.Add(Inflection.Stem(folded));
                }
            }
        }

        words.UnionWith(["st", "nd", "rd", "th", "er"]);
        return new WordTable<bool>(words.Select(word => KeyValuePair.Create(word, true)));
    }
}
