using System.Buffers;
using TreatyRefs.Collections;
using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Grammar;

/// <summary>The letters by which points are lettered, in whatever alphabet.</summary>
internal static class PointLetters
{
    private static readonly SearchValues<char> s_roman = SearchValues.Create("ivxlIVXL");

    private const int MostRoman = 89;
    private const int MostAlike = 3;

    private static readonly LanguageTable<Letters> s_tables = new(catalogue => new Letters(catalogue));

    /// <summary>The Latin letter that the letter of a point at a place of a text stands for.</summary>
    /// <remarks>After a Russian word е is the sixth letter, as in а, б, в, г, д, е; after a number or Latin letters it was meant as
    /// e.</remarks>
    public static char Latin(ReadOnlySpan<char> text, int position)
    {
        var letter = char.ToLowerInvariant(text[position]);
        if (letter < '\u0080' || !s_tables.Value.Placed.Contains(letter, StringComparison.Ordinal))
        {
            return Latin(letter);
        }

        var before = position - 1;
        while (before >= 0 && !char.IsLetterOrDigit(text[before]))
        {
            before--;
        }

        var isAfterWord = before >= 0 && !char.IsDigit(text[before]) && Scripts.Of(text[before]) == Scripts.Of(letter);
        return isAfterWord && s_tables.Value.PlaceOf(letter) is { } place ? place : Latin(letter);
    }

    /// <summary>Whether a letter is a Latin one, or of an alphabet by which a language letters its points: the Ukrainian "and" is
    /// not.</summary>
    public static bool IsOfAlphabet(char letter) =>
        char.IsAscii(letter) || s_tables.Value.PlaceOf(char.ToLowerInvariant(letter)) is not null;

    /// <summary>Whether letters can number a point: one letter, the same one several times (aa), a roman numeral, and any of these with a
    /// Latin suffix. "life" and "EUV" are words, though they stand in brackets.</summary>
    public static bool MayNumber(ReadOnlySpan<char> letters)
    {
        var alike = letters.IndexOfAnyExcept(letters[0]);
        return alike < 0 ? letters.Length <= MostAlike : (alike == 1 && IsSuffix(letters[1..])) || IsRoman(letters);
    }

    private static bool IsRoman(ReadOnlySpan<char> letters)
    {
        var end = letters.IndexOfAnyExcept(s_roman);
        var roman = end < 0 ? letters : letters[..end];
        return RomanNumeral.TryParse(roman, out var value) && value <= MostRoman && (end < 0 || IsSuffix(letters[end..]));
    }

    // "(b bis)", "(ibis)", "(a1)"
    private static bool IsSuffix(ReadOnlySpan<char> rest)
    {
        var suffix = rest.TrimStart(" -");
        return LatinSuffix.OrdinalOf(suffix) > 0 || (suffix.Length is 1 or 2 && suffix.IndexOfAnyExceptInRange('0', '9') < 0);
    }

    /// <summary>The Latin letter that a letter of a point stands for, or the letter itself.</summary>
    /// <remarks>A letter that looks like a Latin one was meant as that; others count by their place in their alphabet.</remarks>
    public static char Latin(char letter)
    {
        var lower = Punctuation.Plain(char.ToLowerInvariant(letter));
        return Scripts.IsLatin(lower) ? lower
            : s_tables.Value.LookAlikes.TryGetValue(lower, out var alike) ? alike
            : s_tables.Value.PlaceOf(lower) ?? lower;
    }

    /// <summary>The Latin letter that a letter stands for which is written by its name: باء, b.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="null"/> where it is the name of none.</returns>
    public static char? Named(ReadOnlySpan<char> word)
    {
        foreach (var names in s_tables.Value.Names)
        {
            for (var place = 0; place < names.Count; place++)
            {
                if (word.SequenceEqual(names[place]))
                {
                    return (char)('a' + place);
                }
            }
        }

        return null;
    }

    private sealed class Letters(LanguageCatalogue catalogue)
    {
        private readonly string[] _alphabets =
        [
            .. catalogue
                .Languages.SelectMany(language => new[] { language.PointLetters, language.OtherPointLetters })
                .Select(TextFolding.Fold)
                .Where(letters => letters.Length > 0),
        ];

        public Dictionary<char, char> LookAlikes { get; } =
            catalogue.Languages.SelectMany(language => language.LookAlikes).ToDictionary(pair => pair[0], pair => pair[1]);

        public EquatableArray<string>[] Names { get; } =
        [.. catalogue.Languages.Select(language => language.LetterNames).Where(names => names.Count > 0)];

        public string Placed { get; } = string.Concat(catalogue.Languages.Select(language => language.PlacedLookAlikes));

        public char? PlaceOf(char letter)
        {
            Span<char> folded = stackalloc char[2];
            if (TextFolding.FoldLetter(letter, folded) != 1)
            {
                return null;
            }

            foreach (var alphabet in _alphabets)
            {
                if (alphabet.IndexOf(folded[0], StringComparison.Ordinal) is var place and >= 0 and < 26)
                {
                    return (char)('a' + place);
                }
            }

            return null;
        }
    }
}
