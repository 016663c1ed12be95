namespace TreatyRefs.Documents.Markdown;

/// <content>What a line begins with before its content: the signs of quotations and items, and the spaces of code.</content>
internal sealed partial class BlockReader
{
    private const int CodeIndent = 4;

    // In how many quotations the line stands.
    private int _depth;

    // Where its content begins, a tab being four columns, and whether that is an item's.
    private int _column;
    private bool _isItem;

    // Where the content begins after the signs; -1 for a line of code, which is marked by spaces alone.
    private int Containers(int start, int end)
    {
        var (at, ruleFrom) = (start, start);
        (_depth, _column, _isItem) = (0, 0, false);
        while (true)
        {
            var from = at;
            at = SkipSpaces(at, end);
            _column += Width(from, at);
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
            _column += sign;
        }
    }

    // How much is to be passed over for an item: its bullet; of a number, which is read, nothing.
    private int ItemSign(ReadOnlySpan<char> line, int at, ref int ruleFrom)
    {
        var marker = ItemMarker(line, at, ref ruleFrom, out var isNumber);
        if (marker > 0)
        {
            End(BlockKind.Text);
            (open.IsInItem, open.Item) = (true, isNumber ? 0 : 1 + _column);
            BeginItem(line, marker);
        }

        return isNumber ? 0 : marker;
    }

    private void BeginItem(ReadOnlySpan<char> line, int marker)
    {
        var spaces = line[marker..Math.Min(line.Length, marker + CodeIndent + 1)].IndexOfAnyExcept(' ');
        if (_column == 0)
        {
            open.Containers.Note(null);
        }

        open.Containers.Quote(_depth);
        open.Containers.Begin(_column, _column + marker + (spaces > 0 ? spaces : 1), line[marker - 1]);
        _isItem = true;
    }

    // What the lines that begin here stand in.
    private void BeginBlock()
    {
        open.Containers.Note(open.Note);
        open.Containers.Quote(_depth);
        if (!_isItem)
        {
            open.Containers.Leave(_column);
        }

        open.Within = open.Containers.Innermost;
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
            _column = 0;
            BeginBlock();
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
