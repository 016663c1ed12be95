using TreatyRefs.Collections;

namespace TreatyRefs.Languages;

internal static partial class Arabic
{
    /// <summary>Arabic numbers, with and without the article, in both genders and every case: <c>الحادية والخمسون</c>,
    /// <c>الثانية عشرة</c>, <c>إحدى عشرة</c>, <c>خمس وعشرين</c>. Units, then ten or tens; from twenty on <c>و</c> joins them.</summary>
    /// <remarks>Written without vowels; أ إ آ are ا and ى is ي where words are compared. With the article the tens are ordinal, without
    /// it they are cardinal: the forms are the same.</remarks>
    private static class NumberWords
    {
        private static readonly EquatableArray<NumberForms> s_units =
        [
            new(1, "واحد", "واحدة", "واحدا", "أحد", "إحدى"),
            new(2, "اثنان", "اثنين", "اثنتان", "اثنتين"),
            new(3, "ثلاث", "ثلاثة", "ثلاثا"),
            new(4, "أربع", "أربعة", "أربعا"),
            new(5, "خمس", "خمسة", "خمسا"),
            new(6, "ست", "ستة", "ستا"),
            new(7, "سبع", "سبعة", "سبعا"),
            new(8, "ثمان", "ثماني", "ثمانية", "ثمانيا"),
            new(9, "تسع", "تسعة", "تسعا"),
        ];

        private static readonly EquatableArray<NumberForms> s_definiteUnits =
        [
            new(1, "الواحد", "الواحدة", "الأحد", "الإحدى"),
            new(2, "الاثنان", "الاثنين", "الاثنتان", "الاثنتين"),
            new(3, "الثلاث", "الثلاثة"),
            new(4, "الأربع", "الأربعة"),
            new(5, "الخمس", "الخمسة"),
            new(6, "الست", "الستة"),
            new(7, "السبع", "السبعة"),
            new(8, "الثمان", "الثماني", "الثمانية"),
            new(9, "التسع", "التسعة"),
        ];

        // Two loses its ending before ten.
        private static readonly EquatableArray<NumberForms> s_two =
        [
            new(2, "اثنا", "اثني", "اثنتا", "اثنتي", "الاثنا", "الاثني", "الاثنتا", "الاثنتي"),
        ];

        private static readonly EquatableArray<NumberForms> s_ordinalUnits =
        [
            new(2, "ثان", "ثاني", "ثانية"),
            new(3, "ثالث", "ثالثة"),
            new(4, "رابع", "رابعة"),
            new(5, "خامس", "خامسة"),
            new(6, "سادس", "سادسة"),
            new(7, "سابع", "سابعة"),
            new(8, "ثامن", "ثامنة"),
            new(9, "تاسع", "تاسعة"),
        ];

        private static readonly EquatableArray<NumberForms> s_definiteOrdinalUnits =
        [
            new(2, "الثاني", "الثانية"),
            new(3, "الثالث", "الثالثة"),
            new(4, "الرابع", "الرابعة"),
            new(5, "الخامس", "الخامسة"),
            new(6, "السادس", "السادسة"),
            new(7, "السابع", "السابعة"),
            new(8, "الثامن", "الثامنة"),
            new(9, "التاسع", "التاسعة"),
        ];

        // By itself the first is "الأول".
        private static readonly EquatableArray<NumberForms> s_first = [new(1, "حاد", "حادي", "حادية")];
        private static readonly EquatableArray<NumberForms> s_definiteFirst = [new(1, "الحادي", "الحادية")];

        // The ten of eleven to nineteen, in agreement or not.
        private static readonly EquatableArray<NumberForms> s_ten = [new(10, "عشر", "عشرة")];

        private static readonly EquatableArray<NumberForms> s_tens =
        [
            new(20, "عشرون", "عشرين"),
            new(30, "ثلاثون", "ثلاثين"),
            new(40, "أربعون", "أربعين"),
            new(50, "خمسون", "خمسين"),
            new(60, "ستون", "ستين"),
            new(70, "سبعون", "سبعين"),
            new(80, "ثمانون", "ثمانين"),
            new(90, "تسعون", "تسعين"),
        ];

        private static readonly EquatableArray<NumberForms> s_definiteTens =
        [
            new(20, "العشرون", "العشرين"),
            new(30, "الثلاثون", "الثلاثين"),
            new(40, "الأربعون", "الأربعين"),
            new(50, "الخمسون", "الخمسين"),
            new(60, "الستون", "الستين"),
            new(70, "السبعون", "السبعين"),
            new(80, "الثمانون", "الثمانين"),
            new(90, "التسعون", "التسعين"),
        ];

        public static LanguageNumbers Words { get; } =
            new()
            {
                Cardinals = [.. s_units, .. s_definiteUnits, new(10, "عشر", "عشرة", "العشر", "العشرة"), .. s_tens, new(100, "مائة", "مئة")],
                Ordinals =
                [
                    new(1, "أول", "أولى", "الأول", "الأولى"),
                    .. s_ordinalUnits,
                    .. s_definiteOrdinalUnits,
                    new(10, "عاشر", "عاشرة", "العاشر", "العاشرة"),
                    .. s_definiteTens,
                    new(100, "المائة", "المئة"),
                ],
                CardinalCompounds =
                [
                    new(s_units, " ", s_ten),
                    new(s_definiteUnits, " ", s_ten),
                    new(s_two, " ", s_ten),
                    new(s_units, " و", s_tens),
                    new(s_definiteUnits, " و", s_definiteTens),
                ],
                OrdinalCompounds =
                [
                    new(s_first, " ", s_ten),
                    new(s_definiteFirst, " ", s_ten),
                    new(s_ordinalUnits, " ", s_ten),
                    new(s_definiteOrdinalUnits, " ", s_ten),
                    new(s_first, " و", s_tens),
                    new(s_definiteFirst, " و", s_definiteTens),
                    new(s_ordinalUnits, " و", s_tens),
                    new(s_definiteOrdinalUnits, " و", s_definiteTens),
                    // Some leave a space after the conjunction.
                    new(s_definiteFirst, " و ", s_definiteTens),
                    new(s_definiteOrdinalUnits, " و ", s_definiteTens),
                ],
                Larger = ["مائة", "مئة", "بعد", "ألف", "آلاف"],
                AfterHundred = ["و"],
            };
    }
}
