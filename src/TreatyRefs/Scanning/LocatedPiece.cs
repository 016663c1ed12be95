using TreatyRefs.Text;

namespace TreatyRefs.Scanning;

/// <summary>A piece of a text as a reader of a format hands it on, with the stretch of the file that it comes from.</summary>
/// <remarks><c>default</c> is an empty piece. Equality is that of the members: the same memory, not equal characters;
/// the same note.</remarks>
public readonly record struct LocatedPiece
{
    private LocatedPiece(ReadOnlyMemory<char> text, TextStretch place, bool isVerbatim) =>
        (Text, Place, IsVerbatim) = (text, place, isVerbatim);

    /// <summary>The characters; valid until the reader is asked for the next piece.</summary>
    public ReadOnlyMemory<char> Text { get; }

    /// <summary>Where they stand in the file.</summary>
    public TextStretch Place { get; }

    /// <summary>Whether the file has the same characters there; otherwise each of them comes from the whole stretch.</summary>
    public bool IsVerbatim { get; }

    /// <summary>The note to which it belongs; <see langword="null"/> for the body of the text.</summary>
    public TextNote? Note { get; init; }

    /// <summary>The number of the note to which a mark leads that stands here and is no part of the text; <see langword="null"/> where
    /// none does.</summary>
    public int? Mark { get; private init; }

    /// <summary>How far in the item of a list stands that begins here, from 1; <see langword="null"/> where none begins. Its bullet is
    /// no part of the text.</summary>
    public int? Item { get; private init; }

    /// <summary>The level of the heading that begins here, from 1 for the highest; <see langword="null"/> where none begins. What marks it
    /// is no part of the text.</summary>
    public int? Heading { get; private init; }

    /// <summary>The beginning of a heading.</summary>
    /// <param name="level">Its level, from 1 for the highest.</param>
    /// <returns>A piece without characters.</returns>
    public static LocatedPiece HeadingOf(int level) => default(LocatedPiece) with { Heading = level };

    /// <summary>The beginning of an item of a list.</summary>
    /// <param name="level">How far in it stands, from 1: further in than those of a list in which it is.</param>
    /// <returns>A piece without characters.</returns>
    public static LocatedPiece ItemOf(int level) => default(LocatedPiece) with { Item = level };

    /// <summary>The mark of a note, of which no character is part of the text.</summary>
    /// <param name="number">The number of the note: that of a <see cref="TextNote"/>.</param>
    /// <returns>A piece without characters.</returns>
    public static LocatedPiece MarkOf(int number) => default(LocatedPiece) with { Mark = number };

    /// <summary>A piece that stands in the file as it is.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="start">Where they begin in the file.</param>
    /// <returns>The piece.</returns>
    public static LocatedPiece Verbatim(ReadOnlyMemory<char> text, TextOffset start) =>
        new(text, new TextStretch(start, start.Advance(text.Span)), isVerbatim: true);

    /// <summary>Characters instead of others in the file: what an entity means, the line break that a tag makes.</summary>
    /// <param name="text">The characters; few of them.</param>
    /// <param name="place">What they stand for.</param>
    /// <returns>The piece.</returns>
    public static LocatedPiece Instead(ReadOnlyMemory<char> text, TextStretch place) => new(text, place, isVerbatim: false);
}
