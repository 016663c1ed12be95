using System.Globalization;
using TreatyRefs.Collections;
using TreatyRefs.Reports.Document;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Renderers;

/// <summary>Writes a report as plain text: broken into lines and coloured for a terminal, or neither for a pipe.</summary>
/// <remarks>Bold, dim and two colours; no boxes. Hidden characters are shown, so that no text can repaint the terminal.</remarks>
internal sealed class TextRenderer(TextWriter writer, TextOptions options) : IBlockVisitor
{
    // Further in, nothing would be left of a narrow line.
    private const int DeepestIndent = 24;

    private readonly TextLines _lines = new(writer, options);

    public void Write(Report report)
    {
        // What says nothing in text takes no line either.
        Block? before = null;
        foreach (var block in report.Blocks.Where(block => block is not Picture))
        {
            if (before is not (null or Heading) || (before is not null && block is Heading))
            {
                _lines.End();
            }

            block.Accept(this);
            before = block;
        }
    }

    public void Visit(Heading heading)
    {
        var line = TextSpans.Of(heading.Content, heading.Level == 1 ? TextStyle.Strong : TextStyle.Heading);
        if (!heading.Aside.IsEmpty)
        {
            TextSpans.AddTo(line.Add("  "), heading.Aside);
        }

        _lines.Write(line, 0);
    }

    public void Visit(Paragraph paragraph)
    {
        if (paragraph.Content.Any(span => span.Role == SpanRole.Command))
        {
            WriteCommands(paragraph.Content);
        }
        else
        {
            _lines.Write(paragraph.WithLabel, 2);
        }
    }

    public void Visit(OfficialText text)
    {
        for (var i = 0; i < text.Rows.Count; i++)
        {
            var row = text.Rows[i];
            var isSameLanguage = i > 0 && text.Languages.Count == 1; // it was said above
            TextColumns.Write(
                _lines,
                [
                    .. text
                        .Languages.Zip(row.Cells)
                        .Where(cell => !cell.Second.IsEmpty)
                        .Select(cell =>
                            Row(VisibleText.Of(row.Label ?? (isSameLanguage ? string.Empty : cell.First)), TextStyle.Quiet, cell.Second)
                        ),
                ],
                2
            );
        }
    }

    public void Visit(Facts facts) =>
        TextColumns.Write(_lines, [.. facts.Items.Select(fact => Row(VisibleText.Of(fact.Label), TextStyle.Quiet, fact.Content))], 2);

    public void Visit(Contents contents)
    {
        foreach (var link in contents.Links)
        {
            _lines.Write(link, 2);
        }
    }

    public void Visit(Comment comment)
    {
        _lines.Write(comment.Head, 2);
        if (!comment.Capacity.IsEmpty)
        {
            _lines.Write(TextSpans.Of(comment.Capacity, TextStyle.Quiet), 4);
        }

        foreach (var paragraph in comment.Body)
        {
            _lines.Write(paragraph.Content, 4);
        }

        foreach (var mark in comment.Marks)
        {
            _lines.Write(TextSpans.Of(mark, TextStyle.Quiet), 4);
        }
    }

    public void Visit(Table table) => new TextTable(_lines, table).Write();

    // No screen holds five columns of text: the things are named once, then each aspect says itself of all of them.
    public void Visit(SideBySide sideBySide)
    {
        WriteByItem(sideBySide.Items, sideBySide.Items.Select(item => item.Content));
        for (var i = 0; i < sideBySide.Aspects.Count; i++)
        {
            _lines.End();
            _lines.Write(TextSpans.Of(sideBySide.Aspects[i].Content, TextStyle.Heading), 0);
            WriteByItem(sideBySide.Items, sideBySide.Cells[i]);
        }
    }

    public void Visit(Tree tree) => WriteBranches(tree.Branches, 2);

    public void Visit(Picture picture) { }

    public void Visit(SourceNotes notes) =>
        TextColumns.Write(
            _lines,
            [.. notes.Items.Select((note, i) => Row(string.Create(CultureInfo.InvariantCulture, $"[{i + 1}]"), TextStyle.Plain, note))],
            2
        );

    private void WriteByItem(EquatableArray<CrossHeading> items, IEnumerable<EquatableArray<Span>> cells) =>
        TextColumns.Write(_lines, [.. items.Zip(cells, (item, cell) => Row(VisibleText.Of(item.Key), TextStyle.Quiet, cell))], 2);

    // Indented: branches drawn with lines would not survive a copy.
    private void WriteBranches(EquatableArray<Branch> branches, int indent)
    {
        foreach (var branch in branches)
        {
            _lines.Write(branch.Content, Math.Min(indent, DeepestIndent));
            WriteBranches(branch.Branches, indent + 2);
        }
    }

    // Never within a command: one that is broken cannot be pasted.
    private void WriteCommands(EquatableArray<Span> spans)
    {
        var lines = new List<string> { string.Empty };
        foreach (var span in spans)
        {
            if (
                span.Role == SpanRole.Command
                && lines[^1].Length > 0
                && 2 + CellWidth.Of(lines[^1]) + CellWidth.Of(span.Text) > options.Width
            )
            {
                lines[^1] = lines[^1].TrimEnd();
                lines.Add("  ");
            }

            var pieces = VisibleText.Of(span.Text, keepLineBreaks: true).Split('\n');
            lines[^1] += pieces[0];
            lines.AddRange(pieces[1..]);
        }

        foreach (var line in lines)
        {
            _lines.Write(new StyledText().Add(line, TextStyle.Quiet), 2, isBroken: false);
        }
    }

    private static StyledText[] Row(string label, string style, EquatableArray<Span> content) =>
        [new StyledText().Add(label, style), TextSpans.Of(content)];
}
