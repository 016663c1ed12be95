using TreatyRefs.Text;

namespace TreatyRefs.Search;

/// <summary>A word in the two shapes in which it is compared.</summary>
/// <remarks>What is done to a word depends on its letters and not on the language of the text: nobody says in which language a
/// query is.</remarks>
/// <param name="Folded">Without case and accents.</param>
/// <param name="Stem">What its inflected forms share.</param>
internal readonly record struct WordForm(string Folded, string Stem)
{
    /// <summary>How much of a word counts; no word is longer, and what is may not cost more.</summary>
    public const int Longest = 64;

    /// <summary>The shapes of a word as somebody wrote it.</summary>
    public static WordForm Of(ReadOnlySpan<char> word)
    {
        Span<char> plain = stackalloc char[Longest];
        Span<char> folded = stackalloc char[(2 * Longest) + 2];
        var length = 0;
        foreach (var c in word[..Math.Min(word.Length, Longest)])
        {
            if (!IsUnwritten(c))
            {
                plain[length++] = c is >= '\uFF10' and <= '\uFF5A' ? (char)(c - 0xFEE0) : c;
            }
        }

        var text = folded[..Math.Max(0, TextFolding.FoldWord(plain[..length], folded))].ToString();
        return new WordForm(text, Stems.Of(text));
    }

    // Vowel points of Hebrew and the rarer ones of Arabic, joiners, the soft hyphen: a word is the same without them.
    private static bool IsUnwritten(char c) =>
        c
            is '\u00AD'
                or >= '\u200B'
                and <= '\u200F'
                or '\u2060'
                or '\uFEFF'
                or >= '\u0591'
                and <= '\u05C7'
                or >= '\u0610'
                and <= '\u061A'
                or '\u061C'
                or '\u0670'
                or >= '\u06D6'
                and <= '\u06DC'
                or >= '\u06DF'
                and <= '\u06E8'
                or >= '\u06EA'
                and <= '\u06ED';
}
