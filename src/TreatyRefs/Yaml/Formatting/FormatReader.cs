using TreatyRefs.Text;
using TreatyRefs.Yaml.Reading;
using TreatyRefs.Yaml.Writing;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TreatyRefs.Yaml.Formatting;

/// <summary>Reads a file that is known to be valid YAML into a tree that keeps how it was written, and its comments.</summary>
internal sealed class FormatReader
{
    private readonly string _text;
    private readonly LineCounter _lines;
    private readonly List<YamlDocument> _documents = [];
    private readonly List<(int Start, int End, bool IsBlock)> _values = [];
    private readonly Stack<YamlCollection> _open = [];
    private YamlEntry? _entry;
    private int _cursor;

    private FormatReader(string text)
    {
        _text = text;
        _lines = new LineCounter(text);
    }

    /// <summary>The documents and comments, or what the formatter cannot keep in place and where that stands.</summary>
    public static FormatFile Read(string text)
    {
        var reader = new FormatReader(text);
        var parser = new Parser(new Scanner(new OffsetReader(text, 0), skipComments: true));
        while (parser.MoveNext())
        {
            if (Refuse(parser.Current!) is { } what)
            {
                return new FormatFile([], [])
                {
                    Refused = (new LinePosition((int)parser.Current!.Start.Line, (int)parser.Current.Start.Column), what),
                };
            }

            reader.Take(parser.Current!);
        }

        var comments = CommentFinder.Find(text, reader._values);
        CommentPlacer.Place(reader._documents, comments, text);
        return new FormatFile(reader._documents, comments);
    }

    private static string? Refuse(ParsingEvent e) =>
        e switch
        {
            AnchorAlias => "an alias",
            NodeEvent { Anchor.IsEmpty: false } => "an anchor",
            NodeEvent { Tag.IsEmpty: false } => "a tag",
            DocumentStart { Version: not null } => "a directive",
            DocumentStart { IsImplicit: false, Tags: { } tags } when tags.Any(tag => tag.Handle is not ("!" or "!!")) => "a directive",
            _ => null,
        };

    private void Take(ParsingEvent e)
    {
        switch (e)
        {
            case DocumentStart start:
                _cursor = start.IsImplicit ? _cursor : (int)start.End.Index;
                _documents.Add(new YamlDocument { Start = _cursor, HasMarker = !start.IsImplicit });
                break;
            case Scalar scalar:
                TakeScalar(scalar);
                break;
            case MappingStart start:
                Open(start, isMap: true, start.Style == MappingStyle.Flow);
                break;
            case SequenceStart start:
                Open(start, isMap: false, start.Style == SequenceStyle.Flow);
                break;
            case MappingEnd or SequenceEnd:
                Close(e);
                break;
        }
    }

    private static TextStyle StyleOf(Scalar scalar) =>
        scalar.Style switch
        {
            ScalarStyle.Plain => TextStyle.Plain,
            ScalarStyle.Literal => TextStyle.Literal,
            ScalarStyle.Folded => TextStyle.Folded,
            _ => TextStyle.Quoted,
        };

    private void TakeScalar(Scalar scalar)
    {
        var (start, end) = ((int)scalar.Start.Index, (int)scalar.End.Index);
        var node = new YamlScalar(scalar.Value, StyleOf(scalar));
        var isKey = _open.TryPeek(out var parent) && parent.IsMap && _entry is null;
        if (isKey)
        {
            Begin(parent!, node, start);
        }
        else
        {
            Place(node, start);
        }

        _values.Add((start, end, scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded));
        _cursor = Math.Max(_cursor, end);
        if (_open.Count > 0)
        {
            _documents[^1].Ends.Add((end, isKey ? _entry : parent!.Entries[^1], null));
        }
    }

    private void Open(NodeEvent e, bool isMap, bool isFlow)
    {
        var start = (int)e.Start.Index;
        var owner = Place(null, start);
        var collection = new YamlCollection(isMap, isFlow, owner) { Start = start };
        if (owner is null)
        {
            _documents[^1].Root = collection;
        }
        else
        {
            owner.Value = collection;
        }

        _open.Push(collection);
        _documents[^1].Collections.Add(collection);
        if (isFlow)
        {
            _cursor = start + 1;
            _documents[^1].Ends.Add((_cursor, null, collection));
        }
    }

    private void Close(ParsingEvent e)
    {
        var collection = _open.Pop();
        _cursor = collection.IsFlow ? Math.Max(_cursor, (int)e.End.Index + (IsAtBracket(e) ? 1 : 0)) : _cursor;
        collection.End = _cursor;
        if (collection.Owner is { } owner)
        {
            _documents[^1].Ends.Add((_cursor, owner, null));
        }
    }

    // A single pair in a list, [a: b], is a record without braces.
    private bool IsAtBracket(ParsingEvent e) =>
        e is MappingEnd
            ? e.Start.Index < _text.Length && _text[(int)e.Start.Index] == '}'
            : e.Start.Index < _text.Length && _text[(int)e.Start.Index] == ']';

    /// <summary>Puts a value where it belongs; the entry that has it.</summary>
    private YamlEntry? Place(YamlNode? node, int start)
    {
        if (!_open.TryPeek(out var parent))
        {
            return null;
        }

        var entry = _entry ?? Begin(parent, null, parent.IsFlow ? start : DashBefore(start));
        entry.ValueStart = start;
        entry.Value = node ?? entry.Value;
        _entry = null;
        return entry;
    }

    private YamlEntry Begin(YamlCollection parent, YamlScalar? key, int start)
    {
        var entry = new YamlEntry(parent, key)
        {
            Start = start,
            Column = _lines.At(start).Column,
            IsAfterEmptyLine = _lines.IsEmptyAbove(start),
        };
        parent.Entries.Add(entry);
        _documents[^1].Entries.Add(entry);
        _entry = key is null ? null : entry;
        return entry;
    }

    // The parser does not say where a dash stands: it is the first one that is not in a comment.
    private int DashBefore(int end)
    {
        for (var i = _cursor; i < end; i++)
        {
            if (_text[i] == '-')
            {
                _cursor = i + 1;
                return i;
            }

            if (_text[i] == '#')
            {
                i = _text.IndexOf('\n', i);
            }
        }

        return end;
    }
}
