using TreatyRefs.Collections;

namespace TreatyRefs.Languages;

internal static partial class Italian
{
    /// <summary>Italian numbers: <c>trentatré</c>, <c>ventuno</c>, <c>ventunesimo</c>; and the solemn <c>ventesimo primo</c>,
    /// <c>decimoterzo</c>.
    /// Tens, then units, in one word; only the last part is ordinal. In the solemn ordinals both parts are.</summary>
    private static class NumberWords
    {
        private static readonly EquatableArray<NumberForms> s_units =
        [
            new(1, "uno"),
            new(2, "due"),
            new(3, "tre"),
            new(4, "quattro"),
            new(5, "cinque"),
            new(6, "sei"),
            new(7, "sette"),
            new(8, "otto"),
            new(9, "nove"),
        ];

        private static readonly EquatableArray<NumberForms> s_tens =
        [
            new(20, "venti"),
            new(30, "trenta"),
            new(40, "quaranta"),
            new(50, "cinquanta"),
            new(60, "sessanta"),
            new(70, "settanta"),
            new(80, "ottanta"),
            new(90, "novanta"),
        ];

        // Before a vowel: ventuno, ventotto.
        private static readonly EquatableArray<NumberForms> s_elidedTens =
        [
            new(20, "vent"),
            new(30, "trent"),
            new(40, "quarant"),
            new(50, "cinquant"),
            new(60, "sessant"),
            new(70, "settant"),
            new(80, "ottant"),
            new(90, "novant"),
        ];

        private static readonly EquatableArray<string> s_endings = ["o", "a"];

        private static readonly EquatableArray<NumberForms> s_ordinalUnits = NumberForms.Inflected(
            s_endings,
            (1, "prim"),
            (2, "second"),
            (3, "terz"),
            (4, "quart"),
            (5, "quint"),
            (6, "sest"),
            (7, "settim"),
            (8, "ottav"),
            (9, "non")
        );

        private static readonly EquatableArray<NumberForms> s_ordinalTens = NumberForms.Inflected(
            s_endings,
            (10, "decim"),
            (20, "ventesim"),
            (30, "trentesim"),
            (40, "quarantesim"),
            (50, "cinquantesim"),
            (60, "sessantesim"),
            (70, "settantesim"),
            (80, "ottantesim"),
            (90, "novantesim")
        );

        private static readonly EquatableArray<NumberForms> s_unitsWithSuffix = NumberForms.Inflected(
            ["esimo", "esima"],
            (1, "un"),
            (2, "du"),
            (3, "tre"),
            (4, "quattr"),
            (5, "cinqu"),
            (6, "sei"),
            (7, "sett"),
            (8, "ott"),
            (9, "nov")
        );

        public static LanguageNumbers Words { get; } =
            new()
            {
                OrdinalMarks = ["º", "°"],
                Cardinals =
                [
                    .. s_units,
                    new(10, "dieci"),
                    new(11, "undici"),
                    new(12, "dodici"),
                    new(13, "tredici"),
                    new(14, "quattordici"),
                    new(15, "quindici"),
                    new(16, "sedici"),
                    new(17, "diciassette"),
                    new(18, "diciotto"),
                    new(19, "diciannove"),
                    .. s_tens,
                    new(100, "cento"),
                ],
                Ordinals =
                [
                    .. s_ordinalUnits,
                    .. s_ordinalTens,
                    .. NumberForms.Inflected(
                        s_endings,
                        (11, "undicesim"),
                        (12, "dodicesim"),
                        (13, "tredicesim"),
                        (14, "quattordicesim"),
                        (15, "quindicesim"),
                        (16, "sedicesim"),
                        (17, "diciassettesim"),
                        (18, "diciottesim"),
                        (19, "diciannovesim"),
                        (11, "undecim"),
                        (12, "duodecim"),
                        (18, "decimottav"),
                        (100, "centesim")
                    ),
                ],
                CardinalCompounds =
                [
                    new(s_tens, "", NumberForms.Between(s_units, 2, 7)),
                    new(s_tens, "", NumberForms.Between(s_units, 9, 9)),
                    new(s_elidedTens, "", [new(1, "uno", "un", "una"), new(8, "otto")]),
                ],
                OrdinalCompounds =
                [
                    new(s_tens, "", NumberForms.Between(s_unitsWithSuffix, 2, 7)),
                    new(s_tens, "", NumberForms.Between(s_unitsWithSuffix, 9, 9)),
                    new(s_elidedTens, "", NumberForms.Between(s_unitsWithSuffix, 1, 1)),
                    new(s_elidedTens, "", NumberForms.Between(s_unitsWithSuffix, 8, 8)),
                    new(s_ordinalTens, " ", s_ordinalUnits),
                    new(NumberForms.Between(s_ordinalTens, 10, 10), "", s_ordinalUnits),
                ],
                Larger = ["mila", "mille"],
            };
    }
}
