using System.Text;

namespace TreatyRefs.Documents.Html;

/// <summary>What is set high: the mark of a note, which is no part of the text, or the end of an ordinal.</summary>
internal static class HighMark
{
    /// <summary>How much of a page is looked at to see what a high mark is.</summary>
    public const int Longest = 200;

    private const int LongestOrdinal = 4;
    private const int LongestText = 60;
    private const string End = "</sup>";

    /// <summary>The length of a note's mark with its end tag: in brackets, or with a link; 0 for anything else.</summary>
    /// <param name="after">What follows the start tag.</param>
    /// <param name="isInLink">Whether it stands inside a link to a place of the page.</param>
    public static int NoteLength(ReadOnlySpan<char> after, bool isInLink)
    {
        var close = after.IndexOf(End, StringComparison.OrdinalIgnoreCase);
        if (close <= 0)
        {
            return 0;
        }

        var inside = after[..close];
        var hasLink = inside.Contains("<a ", StringComparison.OrdinalIgnoreCase);
        var isBracketed = inside.Trim() is ['[', .., ']'] or ['(', .., ')'] or ['*'] or ['†'] or ['‡'];
        var isNumber = isInLink && inside.Trim().IndexOfAnyExceptInRange('0', '9') < 0;
        return hasLink || isBracketed || isNumber ? close + End.Length : 0;
    }

    /// <summary>What a reader sees of a short element whose start tag has been passed, up to its end tag.</summary>
    /// <param name="after">What follows the start tag.</param>
    public static string TextOf(ReadOnlySpan<char> after)
    {
        var text = new StringBuilder();
        var inTag = false;
        foreach (var c in after[..Math.Min(after.Length, LongestText)])
        {
            if (inTag && c == '/' && text.ToString().AsSpan().Trim().Length > 0)
            {
                break;
            }

            inTag = c == '<' || (inTag && c != '>');
            text.Append(inTag || c == '>' ? string.Empty : c.ToString());
        }

        return text.ToString().Trim();
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
