using System.Numerics;

namespace TreatyRefs.Languages;

/// <summary>A set of languages.</summary>
/// <param name="Bits">One bit a language, by its place in <see cref="CitationLanguage.All"/>.</param>
internal readonly record struct LanguageSet(ushort Bits)
{
    /// <summary>Every language that citations are read in.</summary>
    public static LanguageSet All { get; } = new((ushort)((1 << CitationLanguage.All.Count) - 1));

    /// <summary>No language.</summary>
    public static LanguageSet None => default;

    /// <summary>Whether no language is in the set.</summary>
    public bool IsEmpty => Bits == 0;

    /// <summary>The place of the first language in the set; beyond all where it is empty.</summary>
    public int First => BitOperations.TrailingZeroCount(Bits | (1 << 16));

    /// <summary>One language.</summary>
    /// <param name="index">Its place in <see cref="CitationLanguage.All"/>.</param>
    public static LanguageSet Of(int index) =>
        index >= 0 && index < CitationLanguage.All.Count ? new((ushort)(1 << index)) : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The languages that are in both sets.</summary>
    public static LanguageSet operator &(LanguageSet a, LanguageSet b) => new((ushort)(a.Bits & b.Bits));

    /// <summary>The languages that are in either set.</summary>
    public static LanguageSet operator |(LanguageSet a, LanguageSet b) => new((ushort)(a.Bits | b.Bits));

    /// <summary>Whether a language is in the set.</summary>
    /// <param name="index">Its place in <see cref="CitationLanguage.All"/>.</param>
    public bool Contains(int index) => !(this & Of(index)).IsEmpty;
}
