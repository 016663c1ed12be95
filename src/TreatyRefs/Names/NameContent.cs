using System.Collections.Frozen;
using TreatyRefs.Collections;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Text;

namespace TreatyRefs.Names;

/// <summary>What a word says in a name: nothing, if it is an article, a preposition or part of a date.</summary>
internal static class NameContent
{
    private const int DigitsOfYear = 4;
    private const int ShortWord = 4;

    private static readonly LanguageTable<WordTable<bool>> s_little = new(LittleWords);
    private static readonly LanguageTable<FrozenSet<string>> s_months = new(catalogue =>
        catalogue
            .Languages.SelectMany(language => language.Months)
            .SelectMany(month => new[] { TextFolding.Fold(month), Inflection.Stem(TextFolding.Fold(month)) })
            .ToFrozenSet(StringComparer.Ordinal)
    );

    private static readonly LanguageTable<Contraction[]> s_spellings = new(catalogue =>
        [.. catalogue.Languages.SelectMany(language => language.Morphology.Spellings)]
    );

    /// <summary>The part of a folded word that counts: without the plural, in one spelling.</summary>
    /// <param name="word">The word; it may be changed.</param>
    /// <param name="isInside">Whether other words of the name stand before it.</param>
    /// <returns>Empty for a word that does not count.</returns>
    public static ReadOnlySpan<char> Of(Span<char> word, bool isInside)
    {
        if (isInside && (s_little.Value.Contains(word) || char.IsDigit(word[0])))
        {
            return default;
        }

        // Organization and organisation are one word, and so are exchange and exchanges.
        foreach (var (written, meant) in s_spellings.Value)
        {
            Spell(word, written, meant);
        }

        var isPlural = word.Length > ShortWord && LanguageTraits.IsPluralMark(word[^1]) && word[^2] != word[^1] && Scripts.IsLatin(word[0]);
        return isPlural ? word[..^1] : word;
    }

    private static void Spell(Span<char> word, string written, string meant)
    {
        for (var i = 0; i + written.Length < word.Length; i++)
        {
            if (word[i..].StartsWith(written))
            {
                meant.CopyTo(word[i..]);
            }
        }
    }

    /// <summary>Whether a name in a script without spaces has a Latin letter that tells it from another: 국제인권 A규약.</summary>
    public static bool HasLetterAmongJoined(ReadOnlySpan<char> name)
    {
        for (var i = 1; i + 1 < name.Length; i++)
        {
            if (char.IsAsciiLetterUpper(name[i]) && !char.IsAsciiLetter(name[i - 1]) && Scripts.IsJoined(name[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name is not known without a number that it has: that of a resolution, a numeral of one letter, or one of two
    /// years; the year of a single date does not count.</summary>
    public static bool HasNumber(string name)
    {
        if (ResolutionPhrase.Read(name, 0) is not null || IsJoinedResolution(name))
        {
            return true;
        }

        Span<char> word = stackalloc char[NameWords.Longest];
        var (position, hasNumber, years) = (0, false, 0);
        while (NameWords.TryNext(name, ref position, word, out var length))
        {
            if (DesignationPhrase.KeyOf(word[..length]) == Designation.Resolution)
            {
                return true; // "UN General Assembly Resolution 2625"
            }

            if (s_months.Value.Contains(word[..length].ToString()))
            {
                return false;
            }

            // "1899 Hague Convention I" is not known without its numeral, which looks like a little word.
            var digits = DigitsAt(word[..length]);
            hasNumber |= digits is > 0 and < DigitsOfYear || (length == 1 && name[position - 1] is 'I' or 'V' or 'X');
            years += digits == DigitsOfYear && length == digits ? 1 : 0;
        }

        return hasNumber || years > 1; // "Гаагские конвенции 1899 и 1907 годов" are not known by one of them
    }

    // "14bis" is no less a number than "14".
    private static int DigitsAt(ReadOnlySpan<char> word)
    {
        var digits = 0;
        while (digits < word.Length && char.IsDigit(word[digits]))
        {
            digits++;
        }

        return digits;
    }

    // 联合国第2758号决议: written without spaces, it is no word by itself.
    private static bool IsJoinedResolution(string name)
    {
        const int Longest = 3;
        for (var length = 2; length <= Math.Min(Longest, name.Length); length++)
        {
            if (Scripts.IsJoined(name[^1]) && DesignationPhrase.KeyOf(name.AsSpan(name.Length - length)) == Designation.Resolution)
            {
                return name.AsSpan().ContainsAnyInRange('0', '9');
            }
        }

        return false;
    }

    private static WordTable<bool> LittleWords(LanguageCatalogue catalogue)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var language in catalogue.Languages)
        {
            foreach (
                var word in language
                    .Little.Concat(language.Links)
                    .Concat(language.Of)
                    .Concat(language.About)
                    .Concat(language.And)
                    .Concat(language.Months)
                    .Concat(language.YearWords)
                    .Concat(language.This)
            )
            {
                var folded = TextFolding.Fold(word);
                if (folded.Length > 0 && !Scripts.IsJoined(folded[0]))
                {
                    words.Add(folded);
                    words.Add(Inflection.Stem(folded));
                }
            }
        }

        // "on 19th June"
        var marks = catalogue.Languages.SelectMany(language => language.Numbers.OrdinalMarks).Where(mark => char.IsLetter(mark[0]));
        words.UnionWith(marks.Select(TextFolding.Fold));
        return new WordTable<bool>(words.Select(word => KeyValuePair.Create(word, true)));
    }
}
