using TreatyRefs.Collections;

namespace TreatyRefs.Languages;

internal static partial class Russian
{
    /// <summary>Russian numbers in every case of the singular: <c>двадцать первая</c>, <c>сорок второй</c>, <c>двадцати пяти</c>.
    /// Tens, then units; of an ordinal only the last part is ordinal and inflected, of a cardinal both are inflected.</summary>
    /// <remarks>The forms are listed rather than brought to a stem, because cardinals and ordinals share theirs: пять, пятый.</remarks>
    private static class NumberWords
    {
        private static readonly EquatableArray<NumberForms> s_units =
        [
            new(1, "один", "одна", "одно", "одну"),
            new(2, "два", "две"),
            new(3, "три"),
            new(4, "четыре"),
            new(5, "пять"),
            new(6, "шесть"),
            new(7, "семь"),
            new(8, "восемь"),
            new(9, "девять"),
        ];

        // Genitive, dative, prepositional.
        private static readonly EquatableArray<NumberForms> s_obliqueUnits =
        [
            new(1, "одного", "одному", "одном", "одной"),
            new(2, "двух", "двум"),
            new(3, "трёх", "трём"),
            new(4, "четырёх", "четырём"),
            new(5, "пяти"),
            new(6, "шести"),
            new(7, "семи"),
            new(8, "восьми"),
            new(9, "девяти"),
        ];

        private static readonly EquatableArray<NumberForms> s_instrumentalUnits =
        [
            new(1, "одним", "одной", "одною"),
            new(2, "двумя"),
            new(3, "тремя"),
            new(4, "четырьмя"),
            new(5, "пятью"),
            new(6, "шестью"),
            new(7, "семью"),
            new(8, "восемью", "восьмью"),
            new(9, "девятью"),
        ];

        private static readonly EquatableArray<NumberForms> s_tens =
        [
            new(20, "двадцать"),
            new(30, "тридцать"),
            new(40, "сорок"),
            new(50, "пятьдесят"),
            new(60, "шестьдесят"),
            new(70, "семьдесят"),
            new(80, "восемьдесят"),
            new(90, "девяносто"),
        ];

        private static readonly EquatableArray<NumberForms> s_obliqueTens =
        [
            new(20, "двадцати"),
            new(30, "тридцати"),
            new(40, "сорока"),
            new(50, "пятидесяти"),
            new(60, "шестидесяти"),
            new(70, "семидесяти"),
            new(80, "восьмидесяти"),
            new(90, "девяноста"),
        ];

        private static readonly EquatableArray<NumberForms> s_instrumentalTens =
        [
            new(20, "двадцатью"),
            new(30, "тридцатью"),
            new(40, "сорока"),
            new(50, "пятьюдесятью"),
            new(60, "шестьюдесятью"),
            new(70, "семьюдесятью"),
            new(80, "восемьюдесятью", "восьмьюдесятью"),
            new(90, "девяноста"),
        ];

        private static readonly EquatableArray<NumberForms> s_teens = NumberForms.Inflected(
            ["ь", "и", "ью"],
            (10, "десят"),
            (11, "одиннадцат"),
            (12, "двенадцат"),
            (13, "тринадцат"),
            (14, "четырнадцат"),
            (15, "пятнадцат"),
            (16, "шестнадцат"),
            (17, "семнадцат"),
            (18, "восемнадцат"),
            (19, "девятнадцат")
        );

        // Like "первый": masculine, neuter and feminine.
        private static readonly EquatableArray<string> s_unstressed = ["ый", "ого", "ому", "ым", "ом", "ое", "ая", "ой", "ую", "ою"];

        // Like "второй".
        private static readonly EquatableArray<string> s_stressed = ["ой", "ого", "ому", "ым", "ом", "ое", "ая", "ую", "ою"];

        private static readonly EquatableArray<NumberForms> s_ordinalUnits =
        [
            .. NumberForms.Inflected(s_unstressed, (1, "перв"), (4, "четвёрт"), (5, "пят"), (9, "девят")),
            .. NumberForms.Inflected(s_stressed, (2, "втор"), (6, "шест"), (7, "седьм"), (8, "восьм")),
            .. NumberForms.Inflected(["ий", "ьего", "ьему", "ьим", "ьем", "ье", "ья", "ьей", "ью", "ьею"], (3, "трет")),
        ];

        public static LanguageNumbers Words { get; } =
            new()
            {
                OrdinalMarks = ["-й", "-я", "-е", "-го"],
                Cardinals =
                [
                    .. s_units,
                    .. s_obliqueUnits,
                    .. s_instrumentalUnits,
                    .. s_teens,
                    .. s_tens,
                    .. s_obliqueTens,
                    .. s_instrumentalTens,
                    new(100, "сто", "ста"),
                ],
                Ordinals =
                [
                    .. s_ordinalUnits,
                    .. NumberForms.Inflected(
                        s_unstressed,
                        (10, "десят"),
                        (11, "одиннадцат"),
                        (12, "двенадцат"),
                        (13, "тринадцат"),
                        (14, "четырнадцат"),
                        (15, "пятнадцат"),
                        (16, "шестнадцат"),
                        (17, "семнадцат"),
                        (18, "восемнадцат"),
                        (19, "девятнадцат"),
                        (20, "двадцат"),
                        (30, "тридцат"),
                        (50, "пятидесят"),
                        (60, "шестидесят"),
                        (70, "семидесят"),
                        (80, "восьмидесят"),
                        (90, "девяност"),
                        (100, "сот")
                    ),
                    .. NumberForms.Inflected(s_stressed, (40, "сороков")),
                ],
                CardinalCompounds =
                [
                    new(s_tens, " ", s_units),
                    new(s_obliqueTens, " ", s_obliqueUnits),
                    new(s_instrumentalTens, " ", s_instrumentalUnits),
                ],
                OrdinalCompounds = [new(s_tens, " ", s_ordinalUnits)],
                Larger = ["тысяча", "тысячи", "тысяч"],
            };
    }
}
