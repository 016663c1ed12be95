namespace TreatyRefs.Diagnostics;

/// <summary>What a kind of problem means, with a wrong and a right example.</summary>
/// <remarks>Equality: by all members.</remarks>
/// <param name="Meaning">What is wrong, why it matters and what becomes of the record. Sentences without line breaks.</param>
/// <param name="Wrong">YAML that has this problem and no other, unless the meaning says so. Lines divided by <c>\n</c>. What cannot be
/// printed is described between <c>⟨</c> and <c>⟩</c>, as in <c>⟨U+2028⟩</c>.</param>
/// <param name="Right">The same YAML without the problem.</param>
/// <param name="SchemaKeyword">The keyword of JSON Schema by which an editor finds it too, such as <c>required</c>;
/// <see langword="null"/> where only loading does.</param>
public sealed record RuleExplanation(string Meaning, string Wrong, string Right, string? SchemaKeyword = null);
