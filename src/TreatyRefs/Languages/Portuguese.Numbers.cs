using TreatyRefs.Collections;

namespace TreatyRefs.Languages;

internal static partial class Portuguese
{
    /// <summary>Portuguese numbers, of Portugal and Brazil: <c>trinta e um</c>, <c>vigésimo primeiro</c>.
    /// Tens, then units; both parts of an ordinal are ordinal.</summary>
    private static class NumberWords
    {
        private static readonly EquatableArray<NumberForms> s_units =
        [
            new(1, "um"),
            new(2, "dois"),
            new(3, "três"),
            new(4, "quatro"),
            new(5, "cinco"),
            new(6, "seis"),
            new(7, "sete"),
            new(8, "oito"),
            new(9, "nove"),
        ];

        // "uma" is a number after tens only; by itself it is an article.
        private static readonly EquatableArray<NumberForms> s_unitsAfterTens = [new(1, "uma"), new(2, "duas"), .. s_units];

        private static readonly EquatableArray<NumberForms> s_tens =
        [
            new(20, "vinte"),
            new(30, "trinta"),
            new(40, "quarenta"),
            new(50, "cinquenta"),
            new(60, "sessenta"),
            new(70, "setenta"),
            new(80, "oitenta"),
            new(90, "noventa"),
        ];

        private static readonly EquatableArray<string> s_endings = ["o", "a"];

        private static readonly EquatableArray<NumberForms> s_ordinalUnits = NumberForms.Inflected(
            s_endings,
            (1, "primeir"),
            (2, "segund"),
            (3, "terceir"),
            (4, "quart"),
            (5, "quint"),
            (6, "sext"),
            (7, "sétim"),
            (8, "oitav"),
            (9, "non")
        );

        private static readonly EquatableArray<NumberForms> s_ordinalTens = NumberForms.Inflected(
            s_endings,
            (10, "décim"),
            (20, "vigésim"),
            (30, "trigésim"),
            (40, "quadragésim"),
            (50, "quinquagésim"),
            (60, "sexagésim"),
            (70, "septuagésim"),
            (70, "setuagésim"),
            (80, "octogésim"),
            (90, "nonagésim")
        );

        public static LanguageNumbers Words { get; } =
            new()
            {
                OrdinalMarks = ["º", "ª", "°", ".º", ".ª", ".o"],
                Cardinals =
                [
                    .. s_units,
                    new(10, "dez"),
                    new(11, "onze"),
                    new(12, "doze"),
                    new(13, "treze"),
                    new(14, "catorze", "quatorze"),
                    new(15, "quinze"),
                    new(16, "dezasseis", "dezesseis"),
                    new(17, "dezassete", "dezessete"),
                    new(18, "dezoito"),
                    new(19, "dezanove", "dezenove"),
                    .. s_tens,
                    new(100, "cem", "cento"),
                ],
                Ordinals =
                [
                    .. s_ordinalUnits,
                    .. s_ordinalTens,
                    .. NumberForms.Inflected(s_endings, (11, "undécim"), (12, "duodécim"), (100, "centésim")),
                ],
                CardinalCompounds = [new(s_tens, " e ", s_unitsAfterTens)],
                OrdinalCompounds = [new(s_ordinalTens, " ", s_ordinalUnits)],
                Larger = ["mil", "milésimo", "milésima"],
                AfterHundred = ["e"],
            };
    }
}
