namespace TreatyRefs.References;

/// <summary>The Latin words for provisions put in later: 8 bis comes after 8. <c>bis</c> is the second, <c>ter</c> the third.</summary>
internal static class LatinSuffix
{
    private const int First = 2;

    private static readonly string[] s_words =
    [
        "bis",
        "ter",
        "quater",
        "quinquies",
        "sexies",
        "septies",
        "octies",
        "nonies",
        "decies",
        "undecies",
        "duodecies",
        "terdecies",
        "quaterdecies",
        "quindecies",
        "sexdecies",
        "septdecies",
        "octodecies",
        "novodecies",
        "vicies",
    ];

    /// <summary>Which repetition a word is.</summary>
    /// <param name="word">Lower case.</param>
    /// <returns>2 for <c>bis</c>, 3 for <c>ter</c> and so on; 0 where the word is none of them.</returns>
    public static int OrdinalOf(ReadOnlySpan<char> word)
    {
        if (word is "novies")
        {
            return OrdinalOf("nonies");
        }

        for (var i = 0; i < s_words.Length; i++)
        {
            if (word.SequenceEqual(s_words[i]))
            {
                return i + First;
            }
        }

        return 0;
    }

    /// <summary>All of them, in their order.</summary>
    public static IReadOnlyList<string> Words => s_words;

    /// <summary>The word for a repetition.</summary>
    /// <param name="ordinal">From 2.</param>
    /// <returns>The word, or <see langword="null"/> beyond twenty.</returns>
    public static string? WordFor(int ordinal) => ordinal - First is var i && i >= 0 && i < s_words.Length ? s_words[i] : null;
}
