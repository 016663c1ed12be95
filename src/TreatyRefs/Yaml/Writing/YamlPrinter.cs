using System.Text;
using TreatyRefs.Yaml.Reading;

namespace TreatyRefs.Yaml.Writing;

/// <summary>Prints records as YAML: two spaces a level, short lists and records on one line, texts of several lines as blocks.</summary>
internal sealed class YamlPrinter(TextWriter writer)
{
    private const int Width = 120;
    private const int Step = 2;

    /// <summary>Prints one document, without a line between it and another.</summary>
    public void Print(RawMapping root) => Mapping(root, 0, begun: false);

    private void Mapping(RawMapping map, int indent, bool begun)
    {
        foreach (var (key, value) in map.Entries)
        {
            Indent(begun ? 0 : indent);
            begun = false;
            var name = ScalarText.Key(key.Value) + ":";
            writer.Write(name);
            Value(value, indent, Width - indent - name.Length, isBlock: key.Value is "provisions" or "commentary");
        }
    }

    private void Value(RawNode value, int indent, int room, bool isBlock)
    {
        switch (value)
        {
            case RawScalar { IsNull: true }:
                writer.Write('\n');
                break;
            case RawScalar { IsPlain: true } plain:
                writer.Write($" {plain.Value}\n");
                break;
            case RawScalar scalar:
                Scalar(scalar.Value, indent);
                break;
            case not null when !isBlock && Flow(value, room) is { } flow:
                writer.Write($" {flow}\n");
                break;
            case RawMapping map:
                writer.Write('\n');
                Mapping(map, indent + Step, begun: false);
                break;
            case RawSequence list:
                writer.Write('\n');
                Items(list, indent + Step, isBlock);
                break;
        }
    }

    private void Items(RawSequence list, int indent, bool isBlock)
    {
        foreach (var item in list.Items)
        {
            Indent(indent);
            writer.Write('-');
            if (item is RawMapping map && (isBlock || Flow(map, Width - indent - Step) is null))
            {
                writer.Write(' ');
                Mapping(map, indent + Step, begun: true);
            }
            else
            {
                Value(item, indent, Width, isBlock: false);
            }
        }
    }

    private void Scalar(string value, int indent)
    {
        if (!ScalarText.IsBlock(value))
        {
            writer.Write($" {ScalarText.Inline(value)}\n");
            return;
        }

        var endsLine = value.EndsWith('\n');
        writer.Write(endsLine ? " |\n" : " |-\n");
        var body = endsLine ? value.AsSpan(..^1) : value;
        foreach (var range in body.Split('\n'))
        {
            var line = body[range];
            Indent(line.IsEmpty ? 0 : indent + Step);
            writer.Write(line);
            writer.Write('\n');
        }
    }

    private static string? Flow(RawNode node, int room)
    {
        var line = new StringBuilder();
        return TryFlow(node, room, line) ? line.ToString() : null;
    }

    private static bool TryFlow(RawNode node, int room, StringBuilder line)
    {
        switch (node)
        {
            case RawScalar scalar when scalar.Value.Length > room || scalar.Value.Contains('\n', StringComparison.Ordinal):
                return false;
            case RawScalar scalar:
                line.Append(scalar.IsPlain ? scalar.Value : ScalarText.Inline(scalar.Value, isInFlow: true));
                break;
            case RawSequence list when list.Items.All(item => item is RawScalar):
                line.Append('[');
                if (!TryFlow(list.Items, room, line, item => TryFlow(item, room, line)))
                {
                    return false;
                }

                line.Append(']');
                break;
            case RawMapping map:
                line.Append("{ ");
                if (
                    !TryFlow(
                        map.Entries,
                        room,
                        line,
                        entry => TryFlow(entry.Value, room, line.Append(ScalarText.Key(entry.Key.Value)).Append(": "))
                    )
                )
                {
                    return false;
                }

                line.Append(" }");
                break;
            default:
                return false;
        }

        return line.Length <= room;
    }

    private static bool TryFlow<T>(IReadOnlyList<T> items, int room, StringBuilder line, Func<T, bool> append)
    {
        for (var i = 0; i < items.Count; i++)
        {
            line.Append(i == 0 ? string.Empty : ", ");
            if (!append(items[i]) || line.Length > room)
            {
                return false;
            }
        }

        return true;
    }

    private void Indent(int count)
    {
        for (; count > 0; count--)
        {
            writer.Write(' ');
        }
    }
}
