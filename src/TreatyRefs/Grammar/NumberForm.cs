using TreatyRefs.Languages;

namespace TreatyRefs.Grammar;

/// <summary>One way to write a number.</summary>
/// <param name="Text">What is written.</param>
/// <param name="Value">The number.</param>
/// <param name="IsOrdinal">Whether it says a place rather than a count.</param>
internal readonly record struct NumberForm(string Text, int Value, bool IsOrdinal)
{
    /// <summary>All ways in which a language writes numbers, those put together included.</summary>
    /// <param name="numbers">What the language declares.</param>
    public static IEnumerable<NumberForm> AllOf(LanguageNumbers numbers) =>
        Listed(numbers.Cardinals, isOrdinal: false)
            .Concat(Listed(numbers.Ordinals, isOrdinal: true))
            .Concat(numbers.CardinalCompounds.SelectMany(compound => PutTogether(compound, isOrdinal: false)))
            .Concat(numbers.OrdinalCompounds.SelectMany(compound => PutTogether(compound, isOrdinal: true)));

    private static IEnumerable<NumberForm> Listed(IEnumerable<NumberForms> numbers, bool isOrdinal) =>
        numbers.SelectMany(number => number.Forms, (number, form) => new NumberForm(form, number.Value, isOrdinal));

    private static IEnumerable<NumberForm> PutTogether(NumberCompound compound, bool isOrdinal) =>
        from first in compound.First
        from second in compound.Second
        from firstForm in first.Forms
        from secondForm in second.Forms
        select new NumberForm(firstForm + compound.Joiner + secondForm, first.Value + second.Value, isOrdinal);
}
