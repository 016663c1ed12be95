using TreatyRefs.Yaml.Writing;

namespace TreatyRefs.Yaml.Formatting;

/// <summary>Finds the comments of a file: what begins with <c>#</c> outside of values.</summary>
internal static class CommentFinder
{
    /// <summary>All comments, in order.</summary>
    /// <param name="text">The file.</param>
    /// <param name="values">Where its keys and values stand, in order; a text in lines of its own from its <c>|</c> or <c>></c> on.</param>
    public static List<Comment> Find(string text, IEnumerable<(int Start, int End, bool IsBlock)> values)
    {
        var comments = new List<Comment>();
        var lines = new LineCounter(text);
        var gap = 0;
        foreach (var (start, end, isBlock) in values)
        {
            FindIn(text, gap, start, lines, comments);
            if (isBlock)
            {
                var headerEnd = text.IndexOf('\n', start) is var at and >= 0 ? at : text.Length;
                FindIn(text, start, Math.Min(headerEnd, end), lines, comments);
            }

            gap = Math.Max(gap, end);
        }

        FindIn(text, gap, text.Length, lines, comments);
        return comments;
    }

    private static void FindIn(string text, int start, int end, LineCounter lines, List<Comment> comments)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] == '#')
            {
                var lineEnd = text.IndexOf('\n', i) is var at and >= 0 ? at : text.Length;
                var (line, column) = lines.At(i);
                var hasOwnLine = LineCounter.IsGap(text.AsSpan(i - column + 1, column - 1));
                comments.Add(
                    new Comment(text[i..lineEnd].TrimEnd(' ', '\t', '\r'))
                    {
                        Index = i,
                        Line = line,
                        Column = column,
                        HasOwnLine = hasOwnLine,
                        IsAfterEmptyLine = lines.IsEmptyAbove(i),
                    }
                );
                i = lineEnd;
            }
        }
    }
}

/// <summary>Counts lines on the way through a text.</summary>
internal sealed class LineCounter(string text)
{
    private int _line = 1;
    private int _lineStart;
    private int _index;

    /// <summary>Whether a line is empty as YAML has it: a wide space, or any other that is none of these, is text.</summary>
    public static bool IsGap(ReadOnlySpan<char> line) => line.IndexOfAnyExcept(" \t\r") < 0;

    /// <summary>The line and column of an index that is not before the last one asked for.</summary>
    public (int Line, int Column) At(int index)
    {
        for (; _index < index; _index++)
        {
            if (text[_index] == '\n')
            {
                _line++;
                _lineStart = _index + 1;
            }
        }

        return (_line, index - _lineStart + 1);
    }

    /// <summary>Whether the line above that of an index is empty.</summary>
    public bool IsEmptyAbove(int index)
    {
        _ = At(index);
        if (_lineStart == 0)
        {
            return false;
        }

        var above = text.LastIndexOf('\n', Math.Max(0, _lineStart - 2)) is var at && _lineStart >= 2 ? at + 1 : 0;
        return IsGap(text.AsSpan(above, _lineStart - 1 - above));
    }
}
