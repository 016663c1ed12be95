using TreatyRefs.Languages;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>A protocol as it is written.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Number">Its number; 0 where it has none.</param>
/// <param name="IsNumberLast">Whether the number stands after the noun.</param>
/// <param name="IsOptional">Whether it says that it is optional, or additional; <see langword="null"/> where it says neither.</param>
/// <param name="Languages">The languages of the noun.</param>
internal readonly record struct ProtocolWords(int Start, int End, int Number, bool IsNumberLast, bool? IsOptional, LanguageSet Languages)
{
    /// <summary>Whether they are several.</summary>
    public bool IsPlural { get; init; }
}
