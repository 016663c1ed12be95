namespace TreatyRefs.Languages;

/// <summary>A noun that a language uses for others in the names of instruments: <c>Konvention</c> where the title says
/// <c>Übereinkommen</c>.</summary>
/// <param name="Noun">The noun, as it begins a name.</param>
/// <param name="AdjectiveEnding">How an adjective beside it ends: <c>a</c> of <c>Convención Americana</c>.</param>
internal readonly record struct NameNoun(string Noun, string AdjectiveEnding);
