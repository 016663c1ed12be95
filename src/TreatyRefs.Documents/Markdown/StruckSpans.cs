using TreatyRefs.Text;

namespace TreatyRefs.Documents.Markdown;

/// <summary>What stands between two pairs of tildes is struck out, as on GitHub: <c>~~old~~</c>.</summary>
/// <remarks>The tildes stay in the text, where a citation goes on being found as it was, and are signs that nobody sees.</remarks>
internal sealed class StruckSpans(string text, List<FormedSpan> spans)
{
    private const int Signs = 2;

    private int _open = -1;

    /// <summary>Reads the tildes at a place.</summary>
    /// <returns>Where they end.</returns>
    public int Read(int start)
    {
        var length = text.AsSpan(start).IndexOfAnyExcept('~');
        var end = length < 0 ? text.Length : start + length;
        if (end - start != Signs)
        {
            return end;
        }

        if (_open >= 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            spans.Add(new FormedSpan(_open, end, TextElementKind.Struck));
            spans.Add(new FormedSpan(_open, _open + Signs, TextElementKind.Sign));
            spans.Add(new FormedSpan(start, end, TextElementKind.Sign));
            _open = -1;
        }
        else if (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            _open = start;
        }

        return end;
    }
}
