using TreatyRefs.Collections;

namespace TreatyRefs.Languages;

internal static partial class Japanese
{
    /// <summary>Japanese ordinals with a counter after: <c>一つ目</c>, <c>二番目</c>, <c>二十一番目</c>.</summary>
    /// <remarks>Numerals by themselves and after 第 are read where digits are.</remarks>
    private static class NumberWords
    {
        private static readonly EquatableArray<NumberForms> s_units =
        [
            new(1, "一"),
            new(2, "二"),
            new(3, "三"),
            new(4, "四"),
            new(5, "五"),
            new(6, "六"),
            new(7, "七"),
            new(8, "八"),
            new(9, "九"),
        ];

        private static readonly EquatableArray<NumberForms> s_tens =
        [
            new(10, "十"),
            new(20, "二十"),
            new(30, "三十"),
            new(40, "四十"),
            new(50, "五十"),
            new(60, "六十"),
            new(70, "七十"),
            new(80, "八十"),
            new(90, "九十"),
        ];

        private static readonly EquatableArray<NumberForms> s_counter = [new(0, "番目")];

        private static readonly EquatableArray<NumberForms> s_countedUnits =
        [
            .. s_units.Select(unit => new NumberForms(unit.Value, [.. unit.Forms.Select(form => form + "番目")])),
        ];

        public static LanguageNumbers Words { get; } =
            new()
            {
                Ordinals =
                [
                    .. s_countedUnits,
                    new(100, "百番目"),
                    new(1, "ひとつ目"),
                    new(2, "ふたつ目"),
                    new(3, "みっつ目"),
                    new(4, "よっつ目"),
                    new(5, "いつつ目"),
                    new(6, "むっつ目"),
                    new(7, "ななつ目"),
                    new(8, "やっつ目"),
                    new(9, "ここのつ目"),
                ],
                OrdinalCompounds = [new(s_units, "", [new(0, "つ目")]), new(s_tens, "", s_counter), new(s_tens, "", s_countedUnits)],
            };
    }
}
