namespace TreatyRefs.Languages;

internal static partial class Arabic
{
    /// <summary>What clings to a word: the article, "and", prepositions, and the commonest endings.</summary>
    /// <remarks>No roots are looked for, so that two words seldom become one. "And" alone comes off too, where enough of the word is
    /// left.</remarks>
    private static Stemming Stemming =>
        new()
        {
            Steps =
            [
                new(
                    new StemEndings("وبال", "وكال", "وفال", "وال", "بال", "كال", "فال", "ولل", "ال", "لل") { Least = 2 },
                    new StemEndings("و") { Least = 4 }
                )
                {
                    AtBeginning = true,
                },
                new(new StemEndings("تين", "تان", "ها", "هم", "ات", "ون", "ين", "ان", "يه", "ية", "ه", "ة", "ي", "ت") { Least = 3 }),
            ],
        };
}
