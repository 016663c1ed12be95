namespace TreatyRefs.Documents.Markdown;

/// <summary>Divides Markdown into blocks, line by line, and takes the signs of quotations, items, headings and code off.</summary>
/// <remarks>A text is gone over in parts, one after the other. Items lose their bullets and keep their numbers, which are read.</remarks>
internal sealed partial class BlockReader(string text, OpenBlocks open)
{
    private readonly List<Block> _blocks = [];
    private List<Line> _lines = [];
    private int _next;

    /// <summary>The blocks of a part.</summary>
    /// <param name="text">The part, whole lines.</param>
    /// <param name="open">What goes on from one part to the next.</param>
    public static IReadOnlyList<Block> Read(string text, OpenBlocks open)
    {
        var reader = new BlockReader(text, open);
        while (reader._next < text.Length)
        {
            reader.ReadLine();
        }

        reader.End(reader.LinesAre);
        return reader._blocks;
    }

    private BlockKind LinesAre => open.Fence is null && !open.IsIndentedCode ? BlockKind.Text : BlockKind.Code;

    private bool IsInParagraph => _lines.Count > 0 && LinesAre == BlockKind.Text;

    private void ReadLine()
    {
        var (start, length) = (_next, text.AsSpan(_next).IndexOfAny('\n', '\r'));
        var end = length < 0 ? text.Length : start + length;
        _next = Math.Min(text.Length, end + (text.AsSpan(end) is ['\r', '\n', ..] ? 2 : 1));
        if (open.Fence is { } fence)
        {
            ReadCode(start, end, fence);
            return;
        }

        var content = Containers(start, end);
        if (content < 0)
        {
            _lines.Add(new Line(start, end));
            return;
        }

        ReadContent(content, End(content, end));
        open.IsAtBeginning = false;
    }

    private void ReadCode(int start, int end, Fence fence)
    {
        var (at, depth) = (SkipSpaces(start, end), 0);
        for (; depth < fence.Depth && at < end && text[at] == '>'; depth++)
        {
            at = SkipSpaces(at + 1, end);
        }

        var line = text.AsSpan(at, end - at).TrimEnd(" \t");
        var isEnd = line.Length >= fence.Signs && line[0] == fence.Sign && line.IndexOfAnyExcept(fence.Sign) < 0;
        if (isEnd || depth < fence.Depth)
        {
            End(BlockKind.Code);
            open.Fence = null;
            _next = isEnd ? _next : start;
            return;
        }

        _lines.Add(new Line(fence.Depth == 0 ? start : at, end));
    }

    private void ReadContent(int start, int end)
    {
        var line = text.AsSpan(start, end - start);
        if (line.IsEmpty)
        {
            EndParagraph();
            return;
        }

        LeaveItem(start);
        ReadNote(start, line);
        if (IsInParagraph && LineSyntax.IsUnderline(line))
        {
            End(BlockKind.Text, open.IsFrontMatter ? 0 : UnderlineLevel(line));
            open.IsFrontMatter = false;
        }
        else if (LineSyntax.IsRule(line, out _))
        {
            ReadRule(line);
        }
        else if (LineSyntax.HeadingSigns(line) is var heading and > 0)
        {
            ReadHeading(start + heading, end, heading);
        }
        else if (LineSyntax.FenceSigns(line) is var signs and > 0)
        {
            End(BlockKind.Text);
            BeginBlock();
            open.Fence = new Fence(line[0], signs, _depth);
        }
        else if (LineSyntax.HtmlEnd(line) is { } htmlEnd)
        {
            ReadHtml(start, htmlEnd);
        }
        else if (IsInParagraph || LinkSyntax.Definition(line) is null)
        {
            AddLine(start, end);
        }
    }

    private void ReadRule(ReadOnlySpan<char> line)
    {
        End(BlockKind.Text);
        open.IsFrontMatter = open.IsAtBeginning && line is "---";
        if (!open.IsFrontMatter)
        {
            BeginBlock();
            _blocks.Add(new Block(BlockKind.Rule, []) { Within = open.Within });
        }
    }

    private static int UnderlineLevel(ReadOnlySpan<char> line) => line[0] == '=' ? 1 : 2;

    // "[^1]: text" begins a note; after an empty line it goes on with what is indented.
    private void ReadNote(int start, ReadOnlySpan<char> line)
    {
        if (NoteLabels.Definition(line) is { } label)
        {
            End(BlockKind.Text);
            open.Note = label;
        }
        else if (_lines.Count == 0 && (_depth > 0 || start == 0 || text[start - 1] is '\n' or '\r'))
        {
            open.Note = null;
        }
    }

    private void ReadHeading(int start, int end, int level)
    {
        End(BlockKind.Text);
        var content = SkipSpaces(start, end);
        AddLine(content, content + LineSyntax.HeadingLength(text.AsSpan(content, end - content)));
        End(BlockKind.Text, level);
    }

    // To the end of the line on which it ends.
    private void ReadHtml(int start, string htmlEnd)
    {
        End(BlockKind.Text);
        var end = text.IndexOf(htmlEnd, start + 2, StringComparison.OrdinalIgnoreCase);
        var line = end < 0 ? -1 : text.AsSpan(end).IndexOfAny('\n', '\r');
        end = line < 0 ? text.Length : end + line;
        BeginBlock();
        _blocks.Add(new Block(BlockKind.Html, [new Line(start, end)]) { Note = open.Note, Within = open.Within });
        _next = end;
    }

    private void AddLine(int start, int end)
    {
        if (end > start)
        {
            if (_lines.Count == 0)
            {
                BeginBlock();
            }

            _lines.Add(new Line(start, end));
        }
    }

    private void EndParagraph()
    {
        if (open.IsIndentedCode)
        {
            return;
        }

        End(BlockKind.Text);
        open.Depth = 0;
        open.IsAfterEmptyLine = true;
        open.IsFrontMatter = false;
    }

    private void End(BlockKind kind, int heading = 0)
    {
        if (_lines.Count > 0)
        {
            _blocks.Add(
                new Block(kind, _lines)
                {
                    Note = open.Note,
                    Heading = heading,
                    Item = open.Item,
                    IsFrontMatter = open.IsFrontMatter,
                    Within = open.Within,
                }
            );
            (_lines, open.Item) = ([], 0);
        }
    }

    // Without the spaces at the end, which may be a hard break and are seen by nobody.
    private int End(int start, int end) => start + text.AsSpan(start, end - start).TrimEnd(" \t").Length;
}
