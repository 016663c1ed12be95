namespace TreatyRefs.Languages;

internal static partial class English
{
    /// <summary>Plurals, -ed and -ing, nouns of action with their verb, British and American spelling.</summary>
    /// <remarks>Gentler than the stemmers of Porter, which make "internal" and "international", "general" and "generation" one word: a
    /// lawyer could not tell them apart any more. Here "declaration", "declared" and "declares" are one, and so are "treaty" and
    /// "treaties".</remarks>
    private static Stemming Stemming =>
        new()
        {
            Alphabet = "abcdefghijklmnopqrstuvwxyz",
            Shortest = 4,
            Vowels = "aeiou",
            HalfVowels = "y",
            Steps = [.. Plurals(), Participles(), Actions(), .. Spellings()],
        };

    // "children" and "women" are too common in treaties to be left out.
    private static StemStep[] Plurals() =>
        [
            new(new StemEndings("men") { Instead = "man", Least = 2 }, new StemEndings("children") { Letters = 3 }),
            new(new StemEndings("ies", "sses", "shes", "ches", "xes", "zes") { Letters = 2 }, new StemEndings("s") { NotAfter = "sui" }),
        ];

    // "cited" is a form of "cite", "used" of "use", "banned" of "ban": a short rest gets its e back.
    private static StemStep Participles() =>
        new(
            new StemEndings("ied") { Letters = 2, Least = 2 },
            new StemEndings("reed", "teed") { Letters = 1, Least = 2 },
            new StemEndings("eed") { Letters = 0 },
            new StemEndings("ed", "ing")
        )
        {
            NeedsVowel = true,
            ShortGets = "e",
            ShortNotAfter = "wxy",
        };

    // ratification, application, organisation, declaration, prohibition, settlement; and cooperate with cooperation, but not treat,
    // create or state.
    private static StemStep Actions() =>
        new(
            new StemEndings("ication") { Letters = 6, Least = 2 },
            new StemEndings("icate") { Letters = 4, Least = 3 },
            new StemEndings("icat") { Letters = 3, Least = 3 },
            new StemEndings("ation") { NotAfter = "eo", Least = 3 },
            new StemEndings("ation") { NotAfter = "eo", Letters = 0 },
            new StemEndings("ate") { NotAfter = "eo", Least = 3 },
            new StemEndings("at") { NotAfter = "eo", Least = 5 },
            new StemEndings("tion") { Letters = 3, Least = 3 },
            new StemEndings("ment") { Least = 6 }
        );

    // labour and labor, ban and banned, defence and defense, organize and organise, treaty and treaties.
    private static StemStep[] Spellings() =>
        [
            new(new StemEndings("e") { Least = 4 }),
            new(new StemEndings("our") { Instead = "or", Least = 2 }),
            new(
                new StemEndings("bb", "cc", "dd", "ff", "gg", "hh", "jj", "kk", "ll", "mm", "nn") { Letters = 1, Least = 2 },
                new StemEndings("pp", "qq", "rr", "ss", "tt", "vv", "ww", "xx", "yy", "zz") { Letters = 1, Least = 2 }
            ),
            new(
                new StemEndings("ens") { Instead = "enc", Least = 2 },
                new StemEndings("iz") { Instead = "is" },
                new StemEndings("yz") { Instead = "ys" },
                new StemEndings("y") { Instead = "i", NotAfter = "aeiou" }
            ),
        ];
}
