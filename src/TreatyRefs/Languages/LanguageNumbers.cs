using TreatyRefs.Collections;

namespace TreatyRefs.Languages;

/// <summary>A number in words.</summary>
/// <param name="Value">The number.</param>
/// <param name="Forms">Every form it is written in: gender, case, spelling. A space in a form stands for a space or a hyphen.</param>
internal sealed record NumberForms(int Value, params EquatableArray<string> Forms)
{
    /// <summary>Numbers that are inflected alike: each stem with each ending.</summary>
    /// <param name="endings">The endings of every gender and case.</param>
    /// <param name="stems">The stems; a number that has two is named twice.</param>
    public static EquatableArray<NumberForms> Inflected(
        EquatableArray<string> endings,
        params IEnumerable<(int Value, string Stem)> stems
    ) => [.. stems.Select(stem => new NumberForms(stem.Value, [.. endings.Select(ending => stem.Stem + ending)]))];

    /// <summary>The numbers of a list from one to another.</summary>
    /// <param name="list">The list.</param>
    /// <param name="from">The first number.</param>
    /// <param name="to">The last number.</param>
    public static EquatableArray<NumberForms> Between(EquatableArray<NumberForms> list, int from, int to) =>
        [.. list.Where(number => number.Value >= from && number.Value <= to)];
}

/// <summary>Numbers put together of two: every form of the first, the joiner, every form of the second. Their values are added.</summary>
/// <param name="First">What is written first.</param>
/// <param name="Joiner">What stands between, spaces included: <c>" "</c>, <c>" y "</c>; empty or without spaces where all is one
/// word.</param>
/// <param name="Second">What is written second.</param>
internal sealed record NumberCompound(EquatableArray<NumberForms> First, string Joiner, EquatableArray<NumberForms> Second);

/// <summary>The signs of one digit, of ten or of a hundred.</summary>
/// <param name="Value">0 to 10, or 100.</param>
/// <param name="Signs">Every sign for it.</param>
internal readonly record struct NumberSigns(int Value, string Signs);

/// <summary>How a language writes the numbers from 1 to 100 in words. A reader of the language can review it without reading
/// code.</summary>
internal sealed record LanguageNumbers
{
    /// <summary>One, two, three: those that are not put together.</summary>
    public EquatableArray<NumberForms> Cardinals { get; init; }

    /// <summary>First, second, third: those that are not put together.</summary>
    public EquatableArray<NumberForms> Ordinals { get; init; }

    /// <summary>How the other cardinals are put together.</summary>
    public EquatableArray<NumberCompound> CardinalCompounds { get; init; }

    /// <summary>How the other ordinals are put together.</summary>
    public EquatableArray<NumberCompound> OrdinalCompounds { get; init; }

    /// <summary>What makes an ordinal of digits: <c>th</c> in <c>4th</c>.</summary>
    public EquatableArray<string> OrdinalMarks { get; init; }

    /// <summary>Signs that are digits, tens, hundreds and thousands, where numbers are put together of them: <c>二百九十八</c>.</summary>
    public EquatableArray<NumberSigns> Signs { get; init; }

    /// <summary>Words that make the number before them one of more than a hundred: <c>hundred</c> in <c>two hundred</c>.</summary>
    public EquatableArray<string> Larger { get; init; }

    /// <summary>What may stand between a hundred and the rest: <c>and</c> in <c>a hundred and one</c>.</summary>
    public EquatableArray<string> AfterHundred { get; init; }
}
