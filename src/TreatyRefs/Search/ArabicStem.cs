namespace TreatyRefs.Search;

/// <summary>Takes off an Arabic word what clings to it: the article, "and", prepositions, and the commonest endings.</summary>
/// <remarks>A light stemmer: no roots are looked for, so that two words seldom become one. Applied to all words in Arabic
/// letters.</remarks>
internal static class ArabicStem
{
    // Longest first. "And" alone comes off too, where enough of the word is left.
    private static readonly string[] s_prefixes = ["وبال", "وكال", "وفال", "وال", "بال", "كال", "فال", "ولل", "ال", "لل"];
    private static readonly string[] s_endings = ["تين", "تان", "ها", "هم", "ات", "ون", "ين", "ان", "يه", "ية", "ه", "ة", "ي", "ت"];

    /// <summary>What is left of a word.</summary>
    /// <param name="folded">A folded word.</param>
    public static string Of(string folded)
    {
        var word = folded.AsSpan();
        foreach (var prefix in s_prefixes)
        {
            if (word.Length - prefix.Length >= 2 && word.StartsWith(prefix, StringComparison.Ordinal))
            {
                word = word[prefix.Length..];
                break;
            }
        }

        if (word.Length == folded.Length && word.Length > 4 && word[0] == 'و')
        {
            word = word[1..];
        }

        foreach (var ending in s_endings)
        {
            if (word.Length - ending.Length >= 3 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                word = word[..^ending.Length];
                break;
            }
        }

        return word.ToString();
    }
}
