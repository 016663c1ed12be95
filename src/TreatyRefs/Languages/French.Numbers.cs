using TreatyRefs.Collections;

namespace TreatyRefs.Languages;

internal static partial class French
{
    /// <summary>French numbers, of France, Belgium and Switzerland: <c>vingt et un</c>, <c>soixante et onze</c>, <c>septante-deux</c>,
    /// <c>quatre-vingt-dix-septième</c>. Tens, then units; only the last part is ordinal.</summary>
    private static class NumberWords
    {
        private static readonly EquatableArray<NumberForms> s_one = [new(1, "un", "une")];

        private static readonly EquatableArray<NumberForms> s_twoToNine =
        [
            new(2, "deux"),
            new(3, "trois"),
            new(4, "quatre"),
            new(5, "cinq"),
            new(6, "six"),
            new(7, "sept"),
            new(8, "huit"),
            new(9, "neuf"),
        ];

        private static readonly EquatableArray<NumberForms> s_teens =
        [
            new(10, "dix"),
            new(11, "onze"),
            new(12, "douze"),
            new(13, "treize"),
            new(14, "quatorze"),
            new(15, "quinze"),
            new(16, "seize"),
            new(17, "dix-sept"),
            new(18, "dix-huit"),
            new(19, "dix-neuf"),
        ];

        // After tens only; by itself the first is "premier".
        private static readonly EquatableArray<NumberForms> s_first = [new(1, "unième")];

        private static readonly EquatableArray<NumberForms> s_secondToNinth =
        [
            new(2, "deuxième"),
            new(3, "troisième"),
            new(4, "quatrième"),
            new(5, "cinquième"),
            new(6, "sixième"),
            new(7, "septième"),
            new(8, "huitième"),
            new(9, "neuvième"),
        ];

        private static readonly EquatableArray<NumberForms> s_ordinalTeens =
        [
            new(10, "dixième"),
            new(11, "onzième"),
            new(12, "douzième"),
            new(13, "treizième"),
            new(14, "quatorzième"),
            new(15, "quinzième"),
            new(16, "seizième"),
            new(17, "dix-septième"),
            new(18, "dix-huitième"),
            new(19, "dix-neuvième"),
        ];

        private static readonly EquatableArray<NumberForms> s_tens =
        [
            new(20, "vingt"),
            new(30, "trente"),
            new(40, "quarante"),
            new(50, "cinquante"),
            new(60, "soixante"),
            new(70, "septante"),
            new(80, "huitante", "octante"),
            new(90, "nonante"),
        ];

        // They count on to nineteen.
        private static readonly EquatableArray<NumberForms> s_sixty = [new(60, "soixante")];
        private static readonly EquatableArray<NumberForms> s_eighty = [new(80, "quatre-vingt")];

        public static LanguageNumbers Words { get; } =
            new()
            {
                OrdinalMarks = ["er", "ère", "ème"],
                Cardinals = [.. s_one, .. s_twoToNine, .. s_teens, .. s_tens, new(80, "quatre-vingt", "quatre-vingts"), new(100, "cent")],
                Ordinals =
                [
                    new(1, "premier", "première"),
                    new(2, "second", "seconde"),
                    .. s_secondToNinth,
                    .. s_ordinalTeens,
                    new(20, "vingtième"),
                    new(30, "trentième"),
                    new(40, "quarantième"),
                    new(50, "cinquantième"),
                    new(60, "soixantième"),
                    new(70, "septantième"),
                    new(80, "huitantième", "octantième", "quatre-vingtième"),
                    new(90, "nonantième"),
                    new(100, "centième"),
                ],
                CardinalCompounds =
                [
                    new(s_tens, " et ", s_one),
                    new(s_tens, " ", s_one),
                    new(s_tens, " ", s_twoToNine),
                    new(s_sixty, " et ", NumberForms.Between(s_teens, 11, 11)),
                    new(s_sixty, " ", s_teens),
                    new(s_eighty, " ", s_one),
                    new(s_eighty, " ", s_twoToNine),
                    new(s_eighty, " ", s_teens),
                ],
                OrdinalCompounds =
                [
                    new(s_tens, " et ", s_first),
                    new(s_tens, " ", s_first),
                    new(s_tens, " ", s_secondToNinth),
                    new(s_sixty, " et ", NumberForms.Between(s_ordinalTeens, 11, 11)),
                    new(s_sixty, " ", s_ordinalTeens),
                    new(s_eighty, " ", s_first),
                    new(s_eighty, " ", s_secondToNinth),
                    new(s_eighty, " ", s_ordinalTeens),
                ],
                Larger = ["cent", "cents", "centième", "mille", "millième"],
            };
    }
}
