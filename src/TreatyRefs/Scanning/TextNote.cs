namespace TreatyRefs.Scanning;

/// <summary>A footnote or endnote of a text, apart from its body.</summary>
/// <remarks>Readers of formats make one for each note and say of each <see cref="LocatedPiece"/> to which it belongs. Equality: by
/// identity, so that two notes of the same number are two. Immutable.</remarks>
/// <param name="number">The number that is printed before it; <see langword="null"/> for a note with a sign or letter, or where the
/// number is not known.</param>
public sealed class TextNote(int? number)
{
    /// <summary>The number that is printed before it: what <c>n 6</c> and <c>supra note 4</c> refer to; <see langword="null"/> where it
    /// has none.</summary>
    public int? Number { get; } = number;
}
