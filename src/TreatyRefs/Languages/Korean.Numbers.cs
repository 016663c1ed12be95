using TreatyRefs.Collections;

namespace TreatyRefs.Languages;

internal static partial class Korean
{
    /// <summary>Korean numbers: native <c>스물하나</c>, <c>첫째</c>, <c>두 번째</c>, <c>스물한째</c>; Sino-Korean <c>제이십일</c>, <c>이십일</c>.
    /// Tens, then units, in one word; <c>째</c> or <c>번째</c> after, or <c>제</c> before, makes the ordinal.</summary>
    /// <remarks>A Sino-Korean syllable by itself is read only after <c>제</c>: 이 is "this", 사항 is a matter, 일부 is a part.</remarks>
    private static class NumberWords
    {
        private static readonly EquatableArray<NumberForms> s_units =
        [
            new(1, "하나", "한"),
            new(2, "둘", "두"),
            new(3, "셋", "세"),
            new(4, "넷", "네"),
            new(5, "다섯"),
            new(6, "여섯"),
            new(7, "일곱"),
            new(8, "여덟"),
            new(9, "아홉"),
        ];

        private static readonly EquatableArray<NumberForms> s_ten = [new(10, "열")];

        private static readonly EquatableArray<NumberForms> s_tens =
        [
            .. s_ten,
            new(20, "스물"),
            new(30, "서른"),
            new(40, "마흔"),
            new(50, "쉰"),
            new(60, "예순"),
            new(70, "일흔"),
            new(80, "여든"),
            new(90, "아흔"),
        ];

        // 스물 is 스무 before another word.
        private static readonly EquatableArray<NumberForms> s_wholeTens =
        [
            .. s_ten,
            new(20, "스무"),
            .. NumberForms.Between(s_tens, 30, 90),
        ];

        private static readonly EquatableArray<NumberForms> s_ordinalUnits =
        [
            new(1, "한째", "한번째", "한 번째"),
            new(2, "두째", "둘째", "두번째", "두 번째"),
            new(3, "셋째", "세번째", "세 번째"),
            new(4, "넷째", "네번째", "네 번째"),
            .. With("째", 5),
            .. With("번째", 5),
            .. With(" 번째", 5),
        ];

        // 륙 is how the North writes 육.
        private static readonly EquatableArray<NumberForms> s_sinoUnits =
        [
            new(1, "일"),
            new(2, "이"),
            new(3, "삼"),
            new(4, "사"),
            new(5, "오"),
            new(6, "육", "륙"),
            new(7, "칠"),
            new(8, "팔"),
            new(9, "구"),
        ];

        private static readonly EquatableArray<NumberForms> s_sinoTens =
        [
            new(10, "십"),
            new(20, "이십"),
            new(30, "삼십"),
            new(40, "사십"),
            new(50, "오십"),
            new(60, "육십", "륙십"),
            new(70, "칠십"),
            new(80, "팔십"),
            new(90, "구십"),
        ];

        private static readonly EquatableArray<NumberForms> s_placedTens =
        [
            .. s_sinoTens.Select(ten => new NumberForms(
                ten.Value,
                [.. ten.Forms.Select(form => "제" + form), .. ten.Forms.Select(form => "제 " + form)]
            )),
        ];

        private static readonly EquatableArray<NumberForms> s_after = [new(0, "째", "번째", " 번째")];

        public static LanguageNumbers Words { get; } =
            new()
            {
                Cardinals = [.. s_units, .. s_tens, new(20, "스무"), .. NumberForms.Between(s_sinoTens, 20, 90), new(100, "백", "일백")],
                Ordinals =
                [
                    new(1, "첫", "첫째", "첫번째", "첫 번째"),
                    .. NumberForms.Between(s_ordinalUnits, 2, 9),
                    .. s_placedTens,
                    new(100, "제백", "제 백", "제일백", "제 일백"),
                ],
                CardinalCompounds = [new(s_tens, "", s_units), new(s_sinoTens, "", s_sinoUnits)],
                OrdinalCompounds =
                [
                    new(s_tens, "", s_ordinalUnits),
                    new(s_wholeTens, "", s_after),
                    new([new(100, "백", "일백")], "", s_after),
                    new([new(0, "제", "제 ")], "", s_sinoUnits),
                    new(s_placedTens, "", s_sinoUnits),
                ],
                Larger = ["백", "천", "만"],
            };

        private static EquatableArray<NumberForms> With(string suffix, int from) =>
            [
                .. NumberForms
                    .Between(s_units, from, 9)
                    .Select(unit => new NumberForms(unit.Value, [.. unit.Forms.Select(form => form + suffix)])),
            ];
    }
}
