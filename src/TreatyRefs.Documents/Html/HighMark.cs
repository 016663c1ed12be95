namespace TreatyRefs.Documents.Html;

/// <summary>What is set high: the mark of a note, which is no part of the text, or the end of an ordinal.</summary>
internal static class HighMark
{
    /// <summary>How much of a page is looked at to see what a high mark is.</summary>
    public const int Longest = 200;

    private const int LongestOrdinal = 4;
    private const string End = "</sup>";

    /// <summary>The length of a note's mark with its end tag: in brackets, or with a link; 0 for anything else.</summary>
    /// <param name="after">What follows the start tag.</param>
    public static int NoteLength(ReadOnlySpan<char> after)
    {
        var close = after.IndexOf(End, StringComparison.OrdinalIgnoreCase);
        if (close <= 0)
        {
            return 0;
        }

        var inside = after[..close];
        var hasLink = inside.Contains("<a ", StringComparison.OrdinalIgnoreCase);
        var isBracketed = inside.Trim() is ['[', .., ']'] or ['(', .., ')'] or ['*'] or ['†'] or ['‡'];
        return hasLink || isBracketed ? close + End.Length : 0;
    }

    /// <summary>Whether it ends an ordinal: 1<c>er</c>, 2<c>o</c>.</summary>
    /// <param name="after">What follows the start tag.</param>
    public static bool IsOrdinal(ReadOnlySpan<char> after)
    {
        var close = after.IndexOf(End, StringComparison.OrdinalIgnoreCase);
        if (close is <= 0 or > LongestOrdinal)
        {
            return false;
        }

        foreach (var c in after[..close])
        {
            if (!char.IsLetter(c))
            {
                return false;
            }
        }

        return true;
    }
}
