using TreatyRefs.Grammar;

namespace TreatyRefs.Reports.Scans;

/// <summary>Finds the sentence in which something stands, well enough to show it to an editor.</summary>
internal static class Sentences
{
    private const int Longest = 2000;

    /// <summary>Where the sentence begins and ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where what stands in it begins.</param>
    /// <param name="end">And ends; the sentence does not end within.</param>
    public static (int Start, int End) Around(string text, int start, int end)
    {
        var first = start;
        while (first > 0 && start - first < Longest && !IsEnd(text, first))
        {
            first--;
        }

        var last = end;
        while (last < text.Length && last - end < Longest && !IsEnd(text, last))
        {
            last++;
        }

        return (first, last);
    }

    // Whether a sentence ends before a place: after a final mark and what closes after it, or at an empty line.
    private static bool IsEnd(string text, int at)
    {
        if (IsParagraph(text, at))
        {
            return true;
        }

        var mark = at - 1;
        while (mark > 0 && Punctuation.Closes(text[mark]))
        {
            mark--;
        }

        return Punctuation.EndsSentence(text[mark])
            ? at == text.Length || !Punctuation.Closes(text[at])
            : Punctuation.MayEndSentence(text[mark])
                && (at == text.Length || char.IsWhiteSpace(text[at]))
                && new TextCursor(text).EndsSentence(mark);
    }

    private static bool IsParagraph(string text, int at)
    {
        if (text[at - 1] is not '\n')
        {
            return false;
        }

        while (at < text.Length && text[at] is ' ' or '\t' or '\r')
        {
            at++;
        }

        return at == text.Length || text[at] == '\n';
    }
}
