namespace TreatyRefs.Documents.Markdown;

/// <content>What a line begins with before its content: the signs of quotations and items, and the spaces of code.</content>
internal sealed partial class BlockReader
{
    private const int CodeIndent = 4;

    // In how many quotations the line stands.
    private int _depth;

    // Where the content begins after the signs; -1 for a line of code, which is marked by spaces alone.
    private int Containers(int start, int end)
    {
        var (at, ruleFrom) = (start, start);
        _depth = 0;
        while (true)
        {
            var from = at;
            at = SkipSpaces(at, end);
            if (at == end)
            {
                return at;
            }

            if (from == start && !open.IsInItem && !IsInParagraph && open.Note is null && Width(from, at) >= CodeIndent)
            {
                BeginCode();
                return -1;
            }

            EndCode();
            var sign = text[at] == '>' ? Quote() : ItemSign(text.AsSpan(at, end - at), at, ref ruleFrom);
            if (sign == 0)
            {
                return at;
            }

            at += sign;
        }
    }

    // How much is to be passed over for an item: its bullet; of a number, which is read, nothing.
    private int ItemSign(ReadOnlySpan<char> line, int at, ref int ruleFrom)
    {
        var marker = ItemMarker(line, at, ref ruleFrom, out var isNumber);
        if (marker > 0)
        {
            End(BlockKind.Text);
            open.IsInItem = true;
        }

        return isNumber ? 0 : marker;
    }

    // A line of stars is a rule and no item; where a line was seen to be none, it is not looked at again.
    private int ItemMarker(ReadOnlySpan<char> line, int at, ref int ruleFrom, out bool isNumber)
    {
        isNumber = false;
        if (at >= ruleFrom)
        {
            if (LineSyntax.IsRule(line, out var checkedTo))
            {
                return 0;
            }

            ruleFrom = at + checkedTo;
        }

        var marker = LineSyntax.Marker(line, out isNumber, out var isFirst);
        return IsInParagraph && !open.IsInItem && (!isFirst || line[marker..].IsWhiteSpace()) ? 0 : marker;
    }

    private int Quote()
    {
        _depth++;
        if (_depth > open.Depth)
        {
            End(BlockKind.Text);
            open.Depth = _depth;
        }

        return 1;
    }

    private void BeginCode()
    {
        if (!open.IsIndentedCode)
        {
            End(BlockKind.Text);
            open.IsIndentedCode = true;
        }
    }

    private void EndCode()
    {
        if (open.IsIndentedCode)
        {
            End(BlockKind.Code);
            open.IsIndentedCode = false;
        }
    }

    // A paragraph that begins where the line does is in no item any more.
    private void LeaveItem(int start)
    {
        var isAtMargin = start == 0 || text[start - 1] is '\n' or '\r';
        open.IsInItem &= !(open.IsAfterEmptyLine && isAtMargin) || LineSyntax.Marker(text.AsSpan(start), out _, out _) > 0;
        open.IsAfterEmptyLine = false;
    }

    private int SkipSpaces(int at, int end)
    {
        while (at < end && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    private int Width(int start, int end)
    {
        var width = 0;
        foreach (var c in text.AsSpan(start, end - start))
        {
            width += c == '\t' ? CodeIndent - (width % CodeIndent) : 1;
        }

        return width;
    }
}
