namespace TreatyRefs.Languages;

/// <summary>One of the languages of a <see cref="LanguageCatalogue"/>, which alone knows which one it is.</summary>
/// <param name="Bit">Its bit in a <see cref="LanguageSet"/>.</param>
internal readonly record struct LanguageId(byte Bit);
