using TreatyRefs.Languages;
using TreatyRefs.Text;

namespace TreatyRefs.Grammar;

/// <summary>The letters by which points are lettered, in whatever alphabet.</summary>
internal static class PointLetters
{
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

    /// <summary>The Latin letter that a letter of a point stands for, or the letter itself.</summary>
    /// <remarks>A letter that looks like a Latin one was meant as that; others count by their place in their alphabet.</remarks>
    public static char Latin(char letter)
    {
        var lower = Punctuation.Plain(char.ToLowerInvariant(letter));
        return Scripts.IsLatin(lower) ? lower
            : s_tables.Value.LookAlikes.TryGetValue(lower, out var alike) ? alike
            : s_tables.Value.PlaceOf(lower) ?? lower;
    }

    private sealed class Letters(LanguageCatalogue catalogue)
    {
        private readonly string[] _alphabets =
        [
            .. catalogue.Languages.Select(language => TextFolding.Fold(language.PointLetters)).Where(letters => letters.Length > 0),
        ];

        public Dictionary<char, char> LookAlikes { get; } =
            catalogue.Languages.SelectMany(language => language.LookAlikes).ToDictionary(pair => pair[0], pair => pair[1]);

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
