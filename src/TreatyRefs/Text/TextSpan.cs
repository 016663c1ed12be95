namespace TreatyRefs.Text;

/// <summary>A part of a text, in UTF-16 code units from its beginning.</summary>
/// <remarks>Equality: by both ends. <c>default</c> is the empty beginning.</remarks>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
public readonly record struct TextSpan(long Start, long End);
