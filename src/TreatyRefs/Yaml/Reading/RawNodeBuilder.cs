using System.Buffers;
using TreatyRefs.Diagnostics;
using TreatyRefs.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TreatyRefs.Yaml.Reading;

/// <summary>Builds the tree of one document out of parser events, within limits and without recursion.</summary>
internal sealed class RawNodeBuilder(DiagnosticBag problems, int linesBefore, int nodesBefore)
{
    // All control characters but tab, line feed and carriage return.
    private static readonly SearchValues<char> s_controls = SearchValues.Create([
        .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r')),
    ]);

    private readonly Stack<Frame> _open = [];
    private readonly Dictionary<string, RawNode?> _anchors = new(StringComparer.Ordinal);
    private RawNode? _root;
    private int _aliased;

    /// <summary>Values read so far in this file.</summary>
    public int Nodes { get; private set; } = nodesBefore;

    /// <summary>Takes one event; false where the document cannot be read on, with the reason reported.</summary>
    public bool Accept(ParsingEvent e)
    {
        switch (e)
        {
            // Every tag would be written out with it: a few megabytes of text could ask for terabytes.
            case DocumentStart start when start.Tags?.Any(directive => directive.Prefix.Length > YamlLimits.TagPrefix) == true:
                problems.Report(DiagnosticRules.UnknownTag, Position(e.Start), ReadingProblems.TagDirective);
                return false;
            case Scalar scalar:
                return Count(e) && Place(Checked(scalar), e, scalar.Anchor);
            case AnchorAlias alias:
                return Resolve(alias) is var named && Count(e, named.Weight) && Place(named, e, default);
            case MappingStart start:
                return Count(e) && Open(new RawMapping(Position(e.Start)), start, start.Style == MappingStyle.Flow ? '{' : '\0');
            case SequenceStart start:
                return Count(e) && Open(new RawSequence(Position(e.Start)), start, start.Style == SequenceStyle.Flow ? '[' : '\0');
            case MappingEnd or SequenceEnd:
                return Close(e);
            default:
                return true;
        }
    }

    /// <summary>The finished document; the builder is then ready for the next.</summary>
    public RawNode? TakeDocument()
    {
        var root = _root;
        _root = null;
        _anchors.Clear();
        return root;
    }

    /// <summary>Reports where the YAML broke. Where that may come of an open bracket, it is what a reader can mend.</summary>
    public void Broken(Mark mark, string detail, bool namesBracket)
    {
        var bracket = namesBracket ? _open.FirstOrDefault(frame => frame.Bracket != '\0') : null;
        problems.Report(
            DiagnosticRules.YamlSyntax,
            Position(mark),
            bracket is null ? ReadingProblems.Syntax(detail) : ReadingProblems.UnclosedBracket(bracket.Bracket, bracket.Node.Start)
        );
    }

    public LinePosition Position(Mark mark) => new((int)Math.Max(1, mark.Line) + linesBefore, (int)Math.Max(1, mark.Column));

    private bool Count(ParsingEvent e, int values = 1)
    {
        Nodes += values;
        if (Nodes <= YamlLimits.Nodes)
        {
            return true;
        }

        problems.Report(DiagnosticRules.TooMuch, Position(e.Start), ReadingProblems.TooManyNodes);
        return false;
    }

    private RawNode Checked(Scalar scalar)
    {
        var position = Position(scalar.Start);
        if (scalar.Value.Length > YamlLimits.ScalarLength)
        {
            problems.Report(DiagnosticRules.TooMuch, position, ReadingProblems.ScalarTooLong(scalar.Value.Length));
            return new RawInvalid(position);
        }

        if (scalar.Value.AsSpan().IndexOfAny(s_controls) is var control and >= 0)
        {
            problems.Report(DiagnosticRules.HiddenCharacter, position, ReadingProblems.ControlCharacter(scalar.Value[control]));
            return new RawInvalid(position);
        }

        return IsKnownTag(
            scalar,
            scalar.Tag,
            "tag:yaml.org,2002:str",
            "tag:yaml.org,2002:int",
            "tag:yaml.org,2002:bool",
            "tag:yaml.org,2002:null",
            "tag:yaml.org,2002:float",
            "!"
        )
            ? new RawScalar(scalar.Value, scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty, position)
            : new RawInvalid(position);
    }

    private bool IsKnownTag(ParsingEvent e, TagName tag, params ReadOnlySpan<string> known)
    {
        if (tag.IsEmpty || known.Contains(tag.Value))
        {
            return true;
        }

        problems.Report(DiagnosticRules.UnknownTag, Position(e.Start), ReadingProblems.UnknownTag(tag.Value));
        return false;
    }

    private RawNode Resolve(AnchorAlias alias)
    {
        var position = Position(alias.Start);
        var name = alias.Value.Value;
        if (!_anchors.TryGetValue(name, out var node))
        {
            problems.Report(DiagnosticRules.BadAlias, position, ReadingProblems.UnknownAnchor(name));
        }
        else if (node is null)
        {
            problems.Report(DiagnosticRules.BadAlias, position, ReadingProblems.SelfAlias(name));
        }
        else if ((_aliased += node.Weight) > YamlLimits.AliasedNodes)
        {
            _aliased = YamlLimits.AliasedNodes;
            problems.Report(DiagnosticRules.BadAlias, position, ReadingProblems.AliasTooLarge(name));
        }
        else
        {
            return node;
        }

        return new RawInvalid(position);
    }

    private bool Open(RawNode node, NodeEvent e, char bracket)
    {
        var isKnown = IsKnownTag(e, e.Tag, node is RawMapping ? "tag:yaml.org,2002:map" : "tag:yaml.org,2002:seq", "!");
        if (_open.Count >= YamlLimits.Depth)
        {
            problems.Report(DiagnosticRules.NestedTooDeep, Position(e.Start), ReadingProblems.NestedTooDeep);
            return false;
        }

        if (!e.Anchor.IsEmpty)
        {
            _anchors[e.Anchor.Value] = null;
        }

        _open.Push(new Frame(node, e.Anchor.IsEmpty ? null : e.Anchor.Value, bracket, isKnown));
        return true;
    }

    private bool Close(ParsingEvent e)
    {
        var frame = _open.Pop();
        if (frame is { Node: RawMapping mapping, HasKey: true })
        {
            // Of a first key that is empty, ": x", the parser tells no value.
            mapping.IsDamaged = true;
            problems.Report(DiagnosticRules.BadKey, mapping.Start, ReadingProblems.EmptyKey);
        }

        if (frame.Anchor is not null)
        {
            _anchors[frame.Anchor] = frame.Node;
        }

        return Place(frame.IsValid ? frame.Node : new RawInvalid(frame.Node.Start), e, default);
    }

    private bool Place(RawNode node, ParsingEvent e, AnchorName anchor)
    {
        if (!anchor.IsEmpty)
        {
            _anchors[anchor.Value] = node;
        }

        if (_open.Count == 0)
        {
            _root = node;
            return true;
        }

        var frame = _open.Peek();
        if (frame.Node is RawSequence sequence)
        {
            sequence.Add(node);
        }
        else
        {
            PlaceInMapping(frame, (RawMapping)frame.Node, node, e);
        }

        return true;
    }

    private void PlaceInMapping(Frame frame, RawMapping mapping, RawNode node, ParsingEvent e)
    {
        if (!frame.HasKey)
        {
            frame.HasKey = true;
            frame.Key = AsKey(mapping, node, e);
            frame.IsKeyEmpty = frame.Key is null && node is RawScalar && e is Scalar;
            return;
        }

        frame.HasKey = false;
        if (frame.IsKeyEmpty)
        {
            // The parser has no place for what is not there; what follows it stands in the right line.
            frame.IsKeyEmpty = false;
            problems.Report(DiagnosticRules.BadKey, node.Start, ReadingProblems.EmptyKey);
        }

        if (frame.Key is not { } key)
        {
            return;
        }

        if (!frame.Keys.TryAdd(key.Value, key.Start))
        {
            mapping.IsDamaged = true;
            problems.Report(DiagnosticRules.DuplicateKey, key.Start, ReadingProblems.DuplicateKey(key.Value, frame.Keys[key.Value]));
            return;
        }

        mapping.Add(key, node);
    }

    private RawScalar? AsKey(RawMapping mapping, RawNode node, ParsingEvent e)
    {
        if (e is Scalar && node is RawScalar { Value.Length: > 0 } key)
        {
            return key;
        }

        mapping.IsDamaged = true;
        if (node is not RawInvalid && e is not Scalar)
        {
            problems.Report(DiagnosticRules.BadKey, node.Start, ReadingProblems.ComplexKey);
        }

        return null;
    }

    private sealed class Frame(RawNode node, string? anchor, char bracket, bool isValid)
    {
        public RawNode Node { get; } = node;

        public string? Anchor { get; } = anchor;

        public char Bracket { get; } = bracket;

        public bool IsValid { get; } = isValid;

        public bool HasKey { get; set; }

        public RawScalar? Key { get; set; }

        public bool IsKeyEmpty { get; set; }

        public Dictionary<string, LinePosition> Keys => field ??= new(StringComparer.Ordinal);
    }
}
