using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning;

/// <summary>Words around a place.</summary>
internal ref partial struct PieceScanner
{
    private readonly int WordEnd(int word)
    {
        var end = word;
        while (
            end < _text.Length
            && end - word < LongestWord
            && (
                NameWords.IsInWord(_text[end])
                || (
                    end > word
                    && end + 1 < _text.Length
                    && _text[end] == '-'
                    && char.IsLower(_text[end - 1])
                    && char.IsLower(_text[end + 1])
                )
            )
        )
        {
            end++;
        }

        return end;
    }

    private readonly int SkipCommaBack(int position)
    {
        var comma = position - 1;
        while (comma > 0 && _text[comma] is ' ' or '\u00A0')
        {
            comma--;
        }

        return comma > 0 && _text[comma] == ',' ? comma : position;
    }

    private readonly bool IsGap(int start, int end) =>
        start <= end && end - start < 20 && _text[start..end].Trim(" ,\u00A0\n\r\t\u200F-").IsEmpty;

    private readonly int WordBefore(int position)
    {
        var end = position;
        while (end > 0 && _text[end - 1] is ' ' or '\u00A0' or '\n' or '\r' or '-')
        {
            end--;
        }

        // A hyphen at the end of a printed line stays inside the word: настоя-щей.
        var start = end;
        while (
            start > 0
            && end - start < LongestWord
            && (
                NameWords.IsInWord(_text[start - 1])
                || (start < end && start > 1 && _text[start - 1] == '-' && char.IsLower(_text[start]) && char.IsLower(_text[start - 2]))
            )
        )
        {
            start--;
        }

        return start == end ? -1 : start;
    }
}
