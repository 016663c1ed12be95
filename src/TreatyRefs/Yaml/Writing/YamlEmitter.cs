using System.Text;

namespace TreatyRefs.Yaml.Writing;

/// <summary>The one place where YAML is written. Writes the tree of a file: two spaces a level, at most 120 characters a line where a text
/// can be divided, records and lists in brackets only where they were and fit in a line.</summary>
internal sealed class YamlEmitter
{
    private const int Width = 120;
    private const int TextWidth = 118;
    private const int WidestAligned = 80;

    /// <summary>How many spaces a level is indented by.</summary>
    public const int Step = 2;

    private readonly StringBuilder _text = new();
    private bool _mayLeaveEmptyLine;

    public static string Write(List<YamlDocument> documents)
    {
        var writer = new YamlEmitter();
        for (var i = 0; i < documents.Count; i++)
        {
            writer.Write(documents[i], isFirst: i == 0);
        }

        return writer._text.ToString();
    }

    private void Write(YamlDocument document, bool isFirst)
    {
        WriteComments(document.BeforeMarker, 0);
        if (document.HasMarker || !isFirst)
        {
            _text.Append("---");
            EndLine(document.AtMarker, _text.Length - 3);
        }

        _mayLeaveEmptyLine = false;
        WriteComments(document.Head, 0);
        if (document.Root is not { } root)
        {
            return;
        }

        LeaveEmptyLine(document.HasGapAfterHead && document.Head.Count > 0);
        _mayLeaveEmptyLine = false;
        _text.Append(root.Entries.Count == 0 ? "{}\n" : string.Empty);
        WriteEntries(root, 0, isFirstInLine: false);
    }

    /// <summary>Writes entries one below the other, and what comes after them.</summary>
    private void WriteEntries(YamlCollection collection, int indent, bool isFirstInLine)
    {
        foreach (var entry in collection.Entries)
        {
            if (!isFirstInLine)
            {
                WriteComments(entry.Leading, indent);
                LeaveEmptyLine(entry.IsAfterEmptyLine);
                _text.Append(' ', indent);
            }

            isFirstInLine = false;
            var start = LineStart();
            _text.Append(entry.Key is { } key ? ScalarText.InLine(key, isInBrackets: true) + ":" : "-");
            WriteValue(entry, indent, start);
        }

        WriteComments(collection.Foot, indent);
    }

    private void WriteValue(YamlEntry entry, int indent, int lineStart)
    {
        var room = Width - (_text.Length - lineStart) - 1;
        switch (entry.Value)
        {
            case YamlScalar scalar:
                WriteScalar(scalar, entry, indent, room, lineStart);
                break;
            case YamlCollection { Entries.Count: 0 } empty:
                _text.Append(empty.IsMap ? " {}" : " []");
                EndLine(entry.Trailing, lineStart);
                break;
            case YamlCollection collection when FlowWriter.InLine(collection, room) is { } line:
                _text.Append(' ').Append(line);
                EndLine(entry.Trailing, lineStart);
                break;
            case YamlCollection collection:
                WriteCollection(collection, entry, indent, lineStart);
                break;
        }
    }

    private void WriteCollection(YamlCollection collection, YamlEntry entry, int indent, int lineStart)
    {
        if (entry.Key is null && collection.IsMap && entry.Trailing is null && collection.Entries[0].Leading.Count == 0)
        {
            _text.Append(' ');
            WriteEntries(collection, indent + Step, isFirstInLine: true);
            return;
        }

        EndLine(entry.Trailing, lineStart);
        _mayLeaveEmptyLine = false;
        WriteEntries(collection, indent + Step, isFirstInLine: false);
    }

    private void WriteScalar(YamlScalar scalar, YamlEntry entry, int indent, int room, int lineStart)
    {
        var lines = ScalarText.InLines(scalar, room, TextWidth - indent - Step);
        var first = lines?[0] ?? ScalarText.InLine(scalar, isInBrackets: false);
        _text.Append(first.Length > 0 ? " " : string.Empty).Append(first);
        EndLine(entry.Trailing, lineStart);
        foreach (var line in lines?.Skip(1) ?? [])
        {
            _text.Append(' ', line.Length > 0 ? indent + Step : 0).Append(line).Append('\n');
        }

        // An empty line more would be one more in the text.
        _mayLeaveEmptyLine = !first.EndsWith('+');
    }

    private void WriteComments(IEnumerable<Comment> comments, int indent)
    {
        foreach (var comment in comments)
        {
            LeaveEmptyLine(comment.IsAfterEmptyLine);
            _text.Append(' ', indent).Append(comment.Text).Append('\n');
            _mayLeaveEmptyLine = true;
        }
    }

    private void LeaveEmptyLine(bool isAsked)
    {
        if (isAsked && _mayLeaveEmptyLine)
        {
            _text.Append('\n');
        }
    }

    // Comments that stood below each other still do, where there is room.
    private void EndLine(Comment? comment, int lineStart)
    {
        if (comment is not null)
        {
            var spaces = comment.Column <= WidestAligned ? comment.Column - 1 - (_text.Length - lineStart) : 0;
            _text.Append(' ', Math.Max(spaces, 2)).Append(comment.Text);
        }

        _text.Append('\n');
        _mayLeaveEmptyLine = true;
    }

    private int LineStart()
    {
        for (var i = _text.Length - 1; i >= 0; i--)
        {
            if (_text[i] == '\n')
            {
                return i + 1;
            }
        }

        return 0;
    }
}
