namespace TreatyRefs.Citations.Grammar;

/// <summary>A set of languages, by their places in <see cref="CitationLanguage.All"/>.</summary>
/// <param name="Bits">One bit a language.</param>
internal readonly record struct LanguageSet(ushort Bits)
{
    /// <summary>Every language.</summary>
    public static LanguageSet All => new(ushort.MaxValue);

    /// <summary>No language.</summary>
    public static LanguageSet None => default;

    /// <summary>Whether there is none in it.</summary>
    public bool IsEmpty => Bits == 0;

    /// <summary>The place of the first language in it; 16 for the empty set.</summary>
    public int First => System.Numerics.BitOperations.TrailingZeroCount(Bits | 0x10000);

    /// <summary>The languages of both sets.</summary>
    public static LanguageSet operator &(LanguageSet one, LanguageSet other) => new((ushort)(one.Bits & other.Bits));

    /// <summary>The languages of either set.</summary>
    public static LanguageSet operator |(LanguageSet one, LanguageSet other) => new((ushort)(one.Bits | other.Bits));

    /// <summary>One language.</summary>
    /// <param name="index">Its place.</param>
    public static LanguageSet Of(int index) => new((ushort)(1 << index));

    /// <summary>Whether a language is in it.</summary>
    /// <param name="index">Its place.</param>
    public bool Contains(int index) => (Bits & (1 << index)) != 0;
}
