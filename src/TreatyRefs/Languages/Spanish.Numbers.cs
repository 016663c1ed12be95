using TreatyRefs.Collections;

namespace TreatyRefs.Languages;

internal static partial class Spanish
{
    /// <summary>Spanish numbers: <c>treinta y dos</c>, <c>veintiuno</c>, <c>vigésimo primero</c>, <c>decimosexto</c>.
    /// Tens, then units; both parts of an ordinal are ordinal, in one word or two.</summary>
    private static class NumberWords
    {
        private static readonly EquatableArray<NumberForms> s_units =
        [
            new(1, "uno"),
            new(2, "dos"),
            new(3, "tres"),
            new(4, "cuatro"),
            new(5, "cinco"),
            new(6, "seis"),
            new(7, "siete"),
            new(8, "ocho"),
            new(9, "nueve"),
        ];

        // "un" and "una" are numbers after tens only; by themselves they are articles.
        private static readonly EquatableArray<NumberForms> s_unitsAfterTens = [new(1, "un", "una"), .. s_units];

        private static readonly EquatableArray<NumberForms> s_tens =
        [
            new(30, "treinta"),
            new(40, "cuarenta"),
            new(50, "cincuenta"),
            new(60, "sesenta"),
            new(70, "setenta"),
            new(80, "ochenta"),
            new(90, "noventa"),
        ];

        private static readonly EquatableArray<NumberForms> s_ordinalUnits =
        [
            new(1, "primero", "primera", "primer"),
            new(2, "segundo", "segunda"),
            new(3, "tercero", "tercera", "tercer"),
            new(4, "cuarto", "cuarta"),
            new(5, "quinto", "quinta"),
            new(6, "sexto", "sexta"),
            new(7, "séptimo", "séptima", "sétimo", "sétima"),
            new(8, "octavo", "octava"),
            new(9, "noveno", "novena", "nono", "nona"),
        ];

        private static readonly EquatableArray<NumberForms> s_ordinalTens =
        [
            new(10, "décimo", "décima"),
            new(20, "vigésimo", "vigésima"),
            new(30, "trigésimo", "trigésima"),
            new(40, "cuadragésimo", "cuadragésima"),
            new(50, "quincuagésimo", "quincuagésima"),
            new(60, "sexagésimo", "sexagésima"),
            new(70, "septuagésimo", "septuagésima"),
            new(80, "octogésimo", "octogésima"),
            new(90, "nonagésimo", "nonagésima"),
        ];

        // In one word the tens keep one form, and lose their vowel before "octavo" if the writer likes.
        private static readonly EquatableArray<NumberForms> s_solidTens =
        [
            new(10, "decimo"),
            new(20, "vigesimo"),
            new(30, "trigesimo"),
            new(40, "cuadragesimo"),
            new(50, "quincuagesimo"),
            new(60, "sexagesimo"),
            new(70, "septuagesimo"),
            new(80, "octogesimo"),
            new(90, "nonagesimo"),
        ];

        private static readonly EquatableArray<NumberForms> s_elidedTens =
        [
            new(10, "decim"),
            new(20, "vigesim"),
            new(30, "trigesim"),
            new(40, "cuadragesim"),
            new(50, "quincuagesim"),
            new(60, "sexagesim"),
            new(70, "septuagesim"),
            new(80, "octogesim"),
            new(90, "nonagesim"),
        ];

        public static LanguageNumbers Words { get; } =
            new()
            {
                OrdinalMarks = ["º", "ª", "°", ".º", ".ª", ".o"],
                Cardinals =
                [
                    .. s_units,
                    new(10, "diez"),
                    new(11, "once"),
                    new(12, "doce"),
                    new(13, "trece"),
                    new(14, "catorce"),
                    new(15, "quince"),
                    new(16, "dieciséis"),
                    new(17, "diecisiete"),
                    new(18, "dieciocho"),
                    new(19, "diecinueve"),
                    new(20, "veinte"),
                    .. s_tens,
                    new(100, "cien", "ciento"),
                ],
                Ordinals =
                [
                    .. s_ordinalUnits,
                    .. s_ordinalTens,
                    new(11, "undécimo", "undécima"),
                    new(12, "duodécimo", "duodécima"),
                    new(100, "centésimo", "centésima"),
                ],
                CardinalCompounds =
                [
                    new([new(10, "diez")], " y ", NumberForms.Between(s_units, 6, 9)),
                    new([new(20, "veinti")], "", s_unitsAfterTens),
                    new([new(20, "veinte")], " y ", s_unitsAfterTens),
                    new(s_tens, " y ", s_unitsAfterTens),
                    new(s_tens, "i", s_unitsAfterTens),
                ],
                OrdinalCompounds =
                [
                    new(s_ordinalTens, " ", s_ordinalUnits),
                    new(s_solidTens, "", s_ordinalUnits),
                    new(s_elidedTens, "", NumberForms.Between(s_ordinalUnits, 8, 8)),
                ],
                Larger = ["mil", "milésimo", "milésima"],
            };
    }
}
