namespace TreatyRefs.Text;

/// <summary>A stretch of a file.</summary>
/// <remarks>Equality: by both ends.</remarks>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
public readonly record struct TextStretch(TextOffset Start, TextOffset End);
