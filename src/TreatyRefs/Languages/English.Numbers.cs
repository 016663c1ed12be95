using TreatyRefs.Collections;

namespace TreatyRefs.Languages;

internal static partial class English
{
    /// <summary>English numbers: <c>twenty-one</c>, <c>fifty-first</c>. Tens, then units; only the last part is ordinal.</summary>
    private static class NumberWords
    {
        private static readonly EquatableArray<NumberForms> s_units =
        [
            new(1, "one"),
            new(2, "two"),
            new(3, "three"),
            new(4, "four"),
            new(5, "five"),
            new(6, "six"),
            new(7, "seven"),
            new(8, "eight"),
            new(9, "nine"),
        ];

        private static readonly EquatableArray<NumberForms> s_ordinalUnits =
        [
            new(1, "first"),
            new(2, "second"),
            new(3, "third"),
            new(4, "fourth"),
            new(5, "fifth"),
            new(6, "sixth"),
            new(7, "seventh"),
            new(8, "eighth"),
            new(9, "ninth"),
        ];

        private static readonly EquatableArray<NumberForms> s_tens =
        [
            new(20, "twenty"),
            new(30, "thirty"),
            new(40, "forty"),
            new(50, "fifty"),
            new(60, "sixty"),
            new(70, "seventy"),
            new(80, "eighty"),
            new(90, "ninety"),
        ];

        public static LanguageNumbers Words { get; } =
            new()
            {
                OrdinalMarks = ["st", "nd", "rd", "th"],
                Cardinals =
                [
                    .. s_units,
                    new(10, "ten"),
                    new(11, "eleven"),
                    new(12, "twelve"),
                    new(13, "thirteen"),
                    new(14, "fourteen"),
                    new(15, "fifteen"),
                    new(16, "sixteen"),
                    new(17, "seventeen"),
                    new(18, "eighteen"),
                    new(19, "nineteen"),
                    .. s_tens,
                    new(100, "hundred", "one hundred", "a hundred"),
                ],
                Ordinals =
                [
                    .. s_ordinalUnits,
                    new(10, "tenth"),
                    new(11, "eleventh"),
                    new(12, "twelfth"),
                    new(13, "thirteenth"),
                    new(14, "fourteenth"),
                    new(15, "fifteenth"),
                    new(16, "sixteenth"),
                    new(17, "seventeenth"),
                    new(18, "eighteenth"),
                    new(19, "nineteenth"),
                    new(20, "twentieth"),
                    new(30, "thirtieth"),
                    new(40, "fortieth"),
                    new(50, "fiftieth"),
                    new(60, "sixtieth"),
                    new(70, "seventieth"),
                    new(80, "eightieth"),
                    new(90, "ninetieth"),
                    new(100, "hundredth", "one hundredth"),
                ],
                CardinalCompounds = [new(s_tens, " ", s_units)],
                OrdinalCompounds = [new(s_tens, " ", s_ordinalUnits)],
                Larger = ["hundred", "hundredth", "thousand", "thousandth", "million"],
                AfterHundred = ["and"],
            };
    }
}
