using TreatyRefs.Collections;

namespace TreatyRefs.Languages;

internal static partial class German
{
    /// <summary>German numbers: <c>einundzwanzig</c>, <c>einundzwanzigste</c>. Units, then tens, in one word; only the tens are
    /// ordinal.</summary>
    private static class NumberWords
    {
        private static readonly EquatableArray<NumberForms> s_twoToNine =
        [
            new(2, "zwei", "zwo"),
            new(3, "drei"),
            new(4, "vier"),
            new(5, "fünf", "fuenf"),
            new(6, "sechs"),
            new(7, "sieben"),
            new(8, "acht"),
            new(9, "neun"),
        ];

        // By itself "ein" is an article.
        private static readonly EquatableArray<NumberForms> s_unitsBeforeTens = [new(1, "ein"), .. s_twoToNine];

        private static readonly EquatableArray<NumberForms> s_tens =
        [
            new(20, "zwanzig"),
            new(30, "dreißig"),
            new(40, "vierzig"),
            new(50, "fünfzig", "fuenfzig"),
            new(60, "sechzig"),
            new(70, "siebzig"),
            new(80, "achtzig"),
            new(90, "neunzig"),
        ];

        private static readonly EquatableArray<string> s_endings = ["e", "er", "en", "es", "em"];

        private static readonly EquatableArray<NumberForms> s_ordinalTens = NumberForms.Inflected(
            s_endings,
            (20, "zwanzigst"),
            (30, "dreißigst"),
            (40, "vierzigst"),
            (50, "fünfzigst"),
            (50, "fuenfzigst"),
            (60, "sechzigst"),
            (70, "siebzigst"),
            (80, "achtzigst"),
            (90, "neunzigst")
        );

        public static LanguageNumbers Words { get; } =
            new()
            {
                Cardinals =
                [
                    new(1, "eins"),
                    .. s_twoToNine,
                    new(10, "zehn"),
                    new(11, "elf"),
                    new(12, "zwölf", "zwoelf"),
                    new(13, "dreizehn"),
                    new(14, "vierzehn"),
                    new(15, "fünfzehn", "fuenfzehn"),
                    new(16, "sechzehn"),
                    new(17, "siebzehn"),
                    new(18, "achtzehn"),
                    new(19, "neunzehn"),
                    .. s_tens,
                    new(100, "hundert", "einhundert"),
                ],
                Ordinals =
                [
                    .. NumberForms.Inflected(
                        s_endings,
                        (1, "erst"),
                        (2, "zweit"),
                        (3, "dritt"),
                        (4, "viert"),
                        (5, "fünft"),
                        (5, "fuenft"),
                        (6, "sechst"),
                        (7, "siebt"),
                        (7, "siebent"),
                        (8, "acht"),
                        (9, "neunt"),
                        (10, "zehnt"),
                        (11, "elft"),
                        (12, "zwölft"),
                        (12, "zwoelft"),
                        (13, "dreizehnt"),
                        (14, "vierzehnt"),
                        (15, "fünfzehnt"),
                        (15, "fuenfzehnt"),
                        (16, "sechzehnt"),
                        (17, "siebzehnt"),
                        (18, "achtzehnt"),
                        (19, "neunzehnt"),
                        (100, "hundertst"),
                        (100, "einhundertst")
                    ),
                    .. s_ordinalTens,
                ],
                CardinalCompounds = [new(s_unitsBeforeTens, "und", s_tens)],
                OrdinalCompounds = [new(s_unitsBeforeTens, "und", s_ordinalTens)],
                Larger = ["hundert", "tausend"],
                AfterHundred = ["und"],
            };
    }
}
