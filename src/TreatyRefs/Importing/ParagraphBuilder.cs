using TreatyRefs.References;

namespace TreatyRefs.Importing;

/// <summary>Makes paragraphs, points and subpoints of the text of a provision, each by the place of its number in a series.</summary>
internal sealed class ParagraphBuilder
{
    private const int Deepest = 6;
    private const int LargestGap = 3;
    private const int LookAhead = 60;
    private const int LatestBeginning = 5;

    private readonly DraftNode _owner;
    private readonly ImportNotes _notes;
    private readonly List<Segment> _segments;
    private readonly List<DraftNode> _units = [];
    private readonly List<Level> _levels = [];
    private DraftNode? _leaf;

    private ParagraphBuilder(DraftNode owner, List<Segment> segments, ImportNotes notes) => (_owner, _segments, _notes) = (owner, segments, notes);

    /// <summary>Divides the body of a provision into the provisions inside it.</summary>
    public static void Build(DraftNode node, WrappedText wrapped, ImportNotes notes)
    {
        var builder = new ParagraphBuilder(node, new SegmentReader(wrapped).Read(node.Body), notes);
        for (var i = 0; i < builder._segments.Count; i++)
        {
            builder.Add(i);
        }

        builder.Finish();
    }

    private void Add(int index)
    {
        var segment = _segments[index];
        if (segment.Marker is null || !(TryContinue(segment, index) || TryBegin(segment, index) || TryGap(segment, index)))
        {
            AddText(segment, index);
        }
    }

    // The deepest series that this number is the next of.
    private bool TryContinue(Segment segment, int index)
    {
        for (var depth = _levels.Count - 1; depth >= 0; depth--)
        {
            var level = _levels[depth];
            foreach (var reading in segment.Marker!.Readings)
            {
                if (level.IsNext(segment.Marker, reading) && !BeginsRoman(segment, reading, index))
                {
                    _levels.RemoveRange(depth + 1, _levels.Count - depth - 1);
                    Enter(level, segment, reading);
                    return true;
                }
            }
        }

        return false;
    }

    // (i) after (h) is a letter, unless (ii) comes next.
    private bool BeginsRoman(Segment segment, MarkerReading reading, int index)
    {
        if (reading.Numbering != MarkerNumbering.Letter || !segment.Marker!.Readings.Any(other => other is { Numbering: MarkerNumbering.Roman, Ordinal: 1 }))
        {
            return false;
        }

        var next = _segments.Skip(index + 1).Take(LookAhead).FirstOrDefault(later => later.Marker is { } marker && marker.Shape == segment.Marker.Shape && marker.IsUpper == segment.Marker.IsUpper);
        return next?.Marker!.Readings.Any(other => other is { Numbering: MarkerNumbering.Roman, Ordinal: 2 }) == true;
    }

    private bool TryBegin(Segment segment, int index)
    {
        var marker = segment.Marker!;
        var first = marker.Readings.FirstOrDefault(reading => reading.Ordinal == 1);
        var isSure = first is not null && !segment.IsInline && marker.Shape != MarkerShape.Plain && !(marker.IsUpper && marker.Shape == MarkerShape.Dot);
        if (first is null || _levels.Count == Deepest || !(isSure || ComesNext(index, marker, first)))
        {
            return false;
        }

        // A second (a) behind (c): what it belongs to was lost, and to put it into (c) would be a guess.
        if (_levels.Find(level => level.IsSameStyle(marker, first)) is { } same)
        {
            same.Break();
            return false;
        }

        if (marker.Shape is MarkerShape.Dot or MarkerShape.Comma or MarkerShape.Plain && first.Numbering is MarkerNumbering.Digit or MarkerNumbering.Chinese)
        {
            JoinUnits();
        }

        var level = new Level(marker, first.Numbering, Parent());
        _levels.Add(level);
        Enter(level, segment, first);
        return true;
    }

    // What stands before numbered paragraphs leads to all of them.
    private void JoinUnits()
    {
        while (_levels.Count == 0 && _units.Count > 1 && _units.TrueForAll(unit => unit.Children.Count == 0))
        {
            _units[0].Text.AddRange(_units[1].Text);
            _units.RemoveAt(1);
            _leaf = _units[0];
        }
    }

    private bool ComesNext(int index, Marker marker, MarkerReading reading) => _segments.Skip(index + 1).Take(LookAhead).Any(later => later.Marker is { } next
        && next.Shape == marker.Shape && next.IsUpper == marker.IsUpper && next.Readings.Any(other => other.Numbering == reading.Numbering && other.Ordinal == reading.Ordinal + 1));

    // A number is missing: taken all the same where it can be nothing else, and said so.
    private bool TryGap(Segment segment, int index)
    {
        var marker = segment.Marker!;
        if (segment.IsInline || marker.Shape == MarkerShape.Plain)
        {
            return false;
        }

        for (var depth = _levels.Count - 1; depth >= 0; depth--)
        {
            var level = _levels[depth];
            if (marker.Readings.FirstOrDefault(reading => level.IsLater(marker, reading)) is { } reading)
            {
                _notes.Doubt(segment.Line.Number, ImportWording.ParagraphMissing(Written(segment), level.Written));
                _levels.RemoveRange(depth + 1, _levels.Count - depth - 1);
                Enter(level, segment, reading);
                return true;
            }
        }

        return TryLater(segment, index);
    }

    // A series whose beginning was lost: the first paragraph without its number, then "2."; or one that goes on behind it.
    private bool TryLater(Segment segment, int index)
    {
        var marker = segment.Marker!;
        if (_levels.Count > 0 || marker.Shape is MarkerShape.Plain or MarkerShape.Dash
            || marker.Readings.FirstOrDefault(reading => reading.Numbering is MarkerNumbering.Digit or MarkerNumbering.Chinese && reading.Ordinal is > 1 and <= LatestBeginning) is not { } reading
            || !(_units.Count == 1 && reading.Ordinal == 2) && !ComesNext(index, marker, reading))
        {
            return false;
        }

        _notes.Doubt(segment.Line.Number, ImportWording.ParagraphMissing(Written(segment), string.Empty));
        JoinUnits();
        if (reading.Ordinal == 2 && Unit().Text.Count > 0)
        {
            var first = DraftNode.Placed(ProvisionKind.Paragraph, _units[0].Line, 1);
            first.Text.AddRange(_units[0].Text);
            _units[0].Text.Clear();
            _units[0].Children.Add(first);
        }

        var level = new Level(marker, reading.Numbering, Unit());
        _levels.Add(level);
        Enter(level, segment, reading);
        return true;
    }

    private void Enter(Level level, Segment segment, MarkerReading reading)
    {
        var depth = _levels.IndexOf(level);
        var node = new DraftNode(KindAt(level, depth), segment.Line.Number)
        {
            Number = reading.Number,
            Printed = segment.Marker!.PrintedOf(reading),
            Label = segment.Text[..segment.Marker.End].Trim(),
        };
        level.Advance(reading, Written(segment));
        level.Parent.Children.Add(node);
        level.Node = _leaf = node;
        if (segment.Rest.Length == 0)
        {
            return;
        }

        // "1. (a) ..." numbers twice.
        if (MarkerReader.Read(segment.Rest, 0) is { } inner && inner.Shape != MarkerShape.Plain && inner.Readings.FirstOrDefault(first => first.Ordinal == 1) is { } first && _levels.Count < Deepest
            && !_levels.Exists(open => open.IsSameStyle(inner, first)))
        {
            var inside = new Level(inner, first.Numbering, node);
            _levels.Add(inside);
            Enter(inside, new Segment(segment.Line, segment.Rest, inner), first);
            return;
        }

        node.Text.Add(segment.Rest);
    }

    private static ProvisionKind KindAt(Level level, int depth) => level.Parent.Kind switch
    {
        ProvisionKind.Paragraph or ProvisionKind.Sentence => ProvisionKind.Point,
        ProvisionKind.Point or ProvisionKind.Subpoint => ProvisionKind.Subpoint,
        _ when depth > 0 => ProvisionKind.Point,
        _ when level is { Numbering: MarkerNumbering.Chinese, Shape: MarkerShape.Brackets } => ProvisionKind.Point, // 项, not 款
        _ => level.Numbering is MarkerNumbering.Digit or MarkerNumbering.Chinese ? ProvisionKind.Paragraph : ProvisionKind.Point,
    };

    private DraftNode Parent() => _levels.Count > 0 ? _leaf! : _leaf is { Kind: ProvisionKind.Sentence } ? _leaf : Unit();

    private DraftNode Unit()
    {
        if (_units.Count == 0)
        {
            _units.Add(new DraftNode(_owner.Kind, _owner.Line));
        }

        return _units[^1];
    }

    private void AddText(Segment segment, int index)
    {
        if (segment.IsInline && _leaf is not null)
        {
            _leaf.GoOn(segment.Text, segment.IsClose);
            return;
        }

        if (segment.Marker is { Shape: not (MarkerShape.Plain or MarkerShape.Dash) })
        {
            _notes.Doubt(segment.Line.Number, ImportWording.NumberIsText(segment.Text));
            if (_levels.Count > 0)
            {
                _leaf!.Text.Add(segment.Text);
                return;
            }
        }

        if (DepthThatGoesOn(index) is { } depth)
        {
            AddInside(segment, depth);
            return;
        }

        var isPlainArticle = _levels.Count == 0 || _levels[0].Node!.Kind != ProvisionKind.Paragraph;
        var goesOn = _leaf is { Text.Count: > 0 } && (segment.Line.BeginsLower || !SourceLine.EndsSentenceIn(_leaf.Text[^1]));
        if (_levels.Count == 1 && !isPlainArticle && _leaf!.Kind == ProvisionKind.Paragraph)
        {
            _leaf.Text.Add(segment.Text);
        }
        else if (_levels.Count > 0 && (!isPlainArticle || goesOn || !_leaf!.Text.DefaultIfEmpty(string.Empty).Last().EndsWith('.')))
        {
            AddClosing(segment);
        }
        else
        {
            _levels.Clear();
            _leaf = new DraftNode(_owner.Kind, segment.Line.Number);
            _leaf.Text.Add(segment.Text);
            _units.Add(_leaf);
        }
    }

    // A text between (a) and (b) belongs to (a), also where (i) and (ii) stand before it.
    private int? DepthThatGoesOn(int index)
    {
        var next = _segments.Skip(index + 1).Take(LookAhead).FirstOrDefault(later => later.Marker is { Shape: not MarkerShape.Plain });
        var depth = next is null ? -1 : _levels.FindLastIndex(level => next.Marker!.Readings.Any(reading => level.IsNext(next.Marker, reading)));
        return depth < 0 ? null : depth;
    }

    private void AddInside(Segment segment, int depth)
    {
        if (depth == _levels.Count - 1)
        {
            _leaf!.Text.Add(segment.Text);
        }
        else
        {
            _levels.RemoveRange(depth + 1, _levels.Count - depth - 1);
            AddClosing(segment, _levels[depth].Node!);
        }
    }

    // What follows the points belongs to what they are points of.
    private void AddClosing(Segment segment)
    {
        var isNumbered = _levels[0].Node!.Kind == ProvisionKind.Paragraph;
        _levels.RemoveRange(isNumbered ? 1 : 0, _levels.Count - (isNumbered ? 1 : 0));
        AddClosing(segment, isNumbered ? _levels[0].Node! : Unit());
    }

    private void AddClosing(Segment segment, DraftNode host)
    {
        if (_leaf is { Kind: ProvisionKind.Sentence } && ReferenceEquals(host.Children.LastOrDefault(), _leaf))
        {
            _leaf.Text.Add(segment.Text);
            return;
        }

        var place = (host.Children.FindLast(child => child.Kind == ProvisionKind.Sentence)?.Number.Leading ?? 0) + 1;
        _leaf = DraftNode.Placed(ProvisionKind.Sentence, segment.Line.Number, place);
        _leaf.Text.Add(segment.Text);
        host.Children.Add(_leaf);
    }

    // One piece of text is the provision's own; several are its paragraphs, numbered or not.
    private void Finish()
    {
        if (_units.Count == 1)
        {
            _owner.Text.AddRange(_units[0].Text);
            _owner.Children.InsertRange(0, _units[0].Children);
            return;
        }

        for (var i = 0; i < _units.Count; i++)
        {
            var paragraph = DraftNode.Placed(ProvisionKind.Paragraph, _units[i].Line, i + 1);
            paragraph.Text.AddRange(_units[i].Text);
            paragraph.Children.AddRange(_units[i].Children.Select(AsPoint));
            _owner.Children.Insert(i, paragraph);
        }
    }

    // Directly in the article "1)" would be a paragraph; in a paragraph it is a point.
    private static DraftNode AsPoint(DraftNode node)
    {
        if (node.Kind != ProvisionKind.Paragraph)
        {
            return node;
        }

        var point = new DraftNode(ProvisionKind.Point, node.Line) { Number = node.Number, Printed = node.Printed, Label = node.Label };
        point.Text.AddRange(node.Text);
        point.Children.AddRange(node.Children);
        return point;
    }

    private static string Written(Segment segment) => segment.Text[..segment.Marker!.End].Trim();

    /// <summary>A series of numbers that is not closed yet.</summary>
    private sealed class Level(Marker marker, MarkerNumbering numbering, DraftNode parent)
    {
        private ProvisionNumber _number;
        private bool _isBroken;

        public MarkerNumbering Numbering => numbering;

        public MarkerShape Shape => marker.Shape;

        public DraftNode Parent => parent;

        public DraftNode? Node { get; set; }

        public int Last { get; private set; }

        public string Written { get; private set; } = string.Empty;

        public bool IsSameStyle(Marker other, MarkerReading reading) =>
            reading.Numbering == numbering && other.Shape == marker.Shape && other.IsUpper == marker.IsUpper;

        // "e)" after "(d)": the bracket was lost.
        private bool IsNearStyle(Marker other, MarkerReading reading) => reading.Numbering == numbering && other.IsUpper == marker.IsUpper
            && marker.Shape is MarkerShape.Bracket or MarkerShape.Brackets && other.Shape is MarkerShape.Bracket or MarkerShape.Brackets;

        public bool IsNext(Marker other, MarkerReading reading) => !_isBroken && (IsSameStyle(other, reading) || (reading.Ordinal > 2 && IsNearStyle(other, reading)))
            && (reading.Ordinal == Last + 1 || (reading.Ordinal == Last && reading.Number.CompareTo(_number) > 0 && reading.Number.Suffix.Length > 0));

        /// <summary>Whether only a few numbers are missing before it.</summary>
        public bool IsLater(Marker other, MarkerReading reading) =>
            !_isBroken && IsSameStyle(other, reading) && reading.Ordinal > Last && reading.Ordinal <= Last + LargestGap;

        /// <summary>Takes no number any more.</summary>
        public void Break() => _isBroken = true;

        public void Advance(MarkerReading reading, string written) => (Last, _number, Written) = (reading.Ordinal, reading.Number, written);
    }
}
