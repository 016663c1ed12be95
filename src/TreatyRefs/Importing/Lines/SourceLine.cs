using TreatyRefs.Grammar;

namespace TreatyRefs.Importing.Lines;

/// <summary>A line that is not empty.</summary>
/// <param name="Number">The line of the input, from 1.</param>
/// <param name="Text">What stands there, without spaces around it and without the signs by which Markdown marks a heading.</param>
/// <param name="IsAfterEmptyLine">Whether an empty line stands before it, or nothing.</param>
/// <param name="IsMarked">Whether Markdown marks it as a heading.</param>
internal sealed record SourceLine(int Number, string Text, bool IsAfterEmptyLine, bool IsMarked)
{
    /// <summary>Whether a page begins here: what stood between was left out.</summary>
    public bool IsAfterPage { get; init; }

    /// <summary>Whether it stands inside a quotation that began on a line before: it heads nothing, and its number is no number of this
    /// text.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>The same characters with one sort of space, for reading.</summary>
    public string Flat { get; } =
        string.Create(
            Text.Length,
            Text,
            static (flat, text) =>
            {
                for (var i = 0; i < text.Length; i++)
                {
                    flat[i] = char.IsWhiteSpace(text[i]) ? ' ' : text[i];
                }
            }
        );

    /// <summary>Whether a sentence or a member of a list ends with the line.</summary>
    public bool EndsSentence => EndsSentenceIn(Text);

    /// <summary>Whether a letter in lower case begins the line, so that it may go on from the one before.</summary>
    public bool BeginsLower => Text.Length > 0 && char.IsLower(Text[0]);

    /// <summary>Whether there are letters, and none in lower case.</summary>
    public bool IsUpper => IsAllUpper(Text);

    public static bool IsAllUpper(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters > 1;
    }

    /// <summary>Whether a sentence or a member of a list ends with a text.</summary>
    public static bool EndsSentenceIn(ReadOnlySpan<char> text) => LastMarkOf(text) is { } mark && Punctuation.EndsPart(mark);

    /// <summary>The last character of a text before what closes there, and before the signs of Markdown.</summary>
    public static char? LastMarkOf(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && (Punctuation.Closes(text[^1]) || text[^1] is '\'' or '*' or '_'))
        {
            text = text[..^1];
        }

        return text.IsEmpty ? null : text[^1];
    }
}
