using System.Numerics;

namespace TreatyRefs.Languages;

/// <summary>A set of the languages of one <see cref="LanguageCatalogue"/>.</summary>
/// <param name="Bits">One bit a language.</param>
internal readonly record struct LanguageSet(uint Bits)
{
    /// <summary>How many languages a set can tell apart.</summary>
    public const int Most = 32;

    /// <summary>Every language, whichever there are.</summary>
    public static LanguageSet All { get; } = new(uint.MaxValue);

    /// <summary>No language.</summary>
    public static LanguageSet None => default;

    /// <summary>Whether no language is in the set.</summary>
    public bool IsEmpty => Bits == 0;

    /// <summary>Whether one language is in the set.</summary>
    public bool IsSingle => BitOperations.IsPow2(Bits);

    /// <summary>The first language in the set, which is not empty.</summary>
    public LanguageId First => new((byte)BitOperations.TrailingZeroCount(Bits));

    /// <summary>One language.</summary>
    public static LanguageSet Of(LanguageId language) => new(1u << language.Bit);

    /// <summary>The languages that are in both sets.</summary>
    public static LanguageSet operator &(LanguageSet a, LanguageSet b) => new(a.Bits & b.Bits);

    /// <summary>The languages that are in either set.</summary>
    public static LanguageSet operator |(LanguageSet a, LanguageSet b) => new(a.Bits | b.Bits);

    /// <summary>Whether a language is in the set.</summary>
    public bool Contains(LanguageId language) => (Bits & (1u << language.Bit)) != 0;

    /// <summary>Whether every language of this set is in another.</summary>
    public bool IsWithin(LanguageSet other) => (Bits & ~other.Bits) == 0;
}
