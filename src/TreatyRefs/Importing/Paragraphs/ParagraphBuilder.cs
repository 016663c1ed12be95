using TreatyRefs.Importing.Lines;
using TreatyRefs.References;

namespace TreatyRefs.Importing.Paragraphs;

/// <summary>Makes paragraphs, points and subpoints of the text of a provision, each by the place of its number in a series.</summary>
internal sealed partial class ParagraphBuilder
{
    private const int Deepest = 6;
    private const int LookAhead = 60;
    private const int LatestBeginning = 5;

    private readonly DraftNode _owner;
    private readonly ImportNotes _notes;
    private readonly List<Segment> _segments;
    private readonly List<DraftNode> _units = [];
    private readonly List<NumberSeries> _levels = [];
    private DraftNode? _leaf;

    private ParagraphBuilder(DraftNode owner, List<Segment> segments, ImportNotes notes) =>
        (_owner, _segments, _notes) = (owner, segments, notes);

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
        if (
            reading.Numbering != MarkerNumbering.Letter
            || !segment.Marker!.Readings.Any(other => other is { Numbering: MarkerNumbering.Roman, Ordinal: 1 })
        )
        {
            return false;
        }

        var next = _segments
            .Skip(index + 1)
            .Take(LookAhead)
            .FirstOrDefault(later =>
                later.Marker is { } marker && marker.Shape == segment.Marker.Shape && marker.IsUpper == segment.Marker.IsUpper
            );
        return next?.Marker!.Readings.Any(other => other is { Numbering: MarkerNumbering.Roman, Ordinal: 2 }) == true;
    }

    private bool TryBegin(Segment segment, int index)
    {
        var marker = segment.Marker!;
        var first = marker.Readings.FirstOrDefault(reading => reading.Ordinal == 1);
        var isSure =
            first is not null
            && !segment.IsInline
            && marker.Shape is not (MarkerShape.Plain or MarkerShape.Degree)
            && !(marker.IsUpper && marker.Shape == MarkerShape.Dot);
        if (first is null || _levels.Count == Deepest || !(isSure || ComesNext(index, marker, first)))
        {
            return false;
        }

        // A second (a) after (c): what it belongs to was lost, and to put it into (c) would be a guess.
        if (_levels.Find(level => level.IsSameStyle(marker, first)) is { } same)
        {
            same.Break();
            return false;
        }

        if (
            marker.Shape is MarkerShape.Dot or MarkerShape.Comma or MarkerShape.Plain
            && first.Numbering is MarkerNumbering.Digit or MarkerNumbering.Chinese
        )
        {
            JoinUnits();
        }

        var level = new NumberSeries(marker, first.Numbering, Parent());
        _levels.Add(level);
        Enter(level, segment, first);
        return true;
    }

    // What stands before numbered paragraphs leads to all of them.
    private void JoinUnits()
    {
        if (_levels.Count > 0 || _units.Count < 2 || _units.Exists(unit => unit.Children.Count > 0))
        {
            return;
        }

        _leaf = _units[0];
        _leaf.Text.AddRange(_units.Skip(1).SelectMany(unit => unit.Text));
        _units.RemoveRange(1, _units.Count - 1);
    }

    private bool ComesNext(int index, Marker marker, MarkerReading reading) =>
        _segments
            .Skip(index + 1)
            .Take(LookAhead)
            .Any(later =>
                later.Marker is { } next
                && next.Shape == marker.Shape
                && next.IsUpper == marker.IsUpper
                && next.Readings.Any(other => other.Numbering == reading.Numbering && other.Ordinal == reading.Ordinal + 1)
            );

    // A number is missing: taken all the same where it can be nothing else, and said so.
    private bool TryGap(Segment segment, int index)
    {
        var marker = segment.Marker!;
        if (segment.IsInline || marker.Shape is MarkerShape.Plain or MarkerShape.Degree)
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

    // A series whose beginning was lost: the first paragraph without its number, then "2."; or one that goes on after it.
    private bool TryLater(Segment segment, int index)
    {
        var marker = segment.Marker!;
        if (
            _levels.Count > 0
            || marker.Shape is MarkerShape.Plain or MarkerShape.Degree or MarkerShape.Dash
            || marker.Readings.FirstOrDefault(reading =>
                reading.Numbering is MarkerNumbering.Digit or MarkerNumbering.Chinese && reading.Ordinal is > 1 and <= LatestBeginning
            )
                is not { } reading
            || !(_units.Count == 1 && reading.Ordinal == 2) && !ComesNext(index, marker, reading)
        )
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

        var level = new NumberSeries(marker, reading.Numbering, Unit());
        _levels.Add(level);
        Enter(level, segment, reading);
        return true;
    }

    private void Enter(NumberSeries level, Segment segment, MarkerReading reading)
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
        if (
            MarkerReader.Read(segment.Rest, 0) is { } inner
            && inner.Shape != MarkerShape.Plain
            && inner.Readings.FirstOrDefault(first => first.Ordinal == 1) is { } first
            && _levels.Count < Deepest
            && !_levels.Exists(open => open.IsSameStyle(inner, first))
        )
        {
            var inside = new NumberSeries(inner, first.Numbering, node);
            _levels.Add(inside);
            Enter(inside, new Segment(segment.Line, segment.Rest, inner), first);
            return;
        }

        node.Text.Add(segment.Rest);
    }

    private static ProvisionKind KindAt(NumberSeries level, int depth) =>
        level.Parent.Kind switch
        {
            ProvisionKind.Paragraph or ProvisionKind.Sentence => ProvisionKind.Point,
            ProvisionKind.Point or ProvisionKind.Subpoint => ProvisionKind.Subpoint,
            _ when depth > 0 => ProvisionKind.Point,
            _ when level is { Numbering: MarkerNumbering.Chinese, Shape: MarkerShape.Brackets } => ProvisionKind.Point, // 项, not 款
            _ => level.Numbering is MarkerNumbering.Digit or MarkerNumbering.Chinese ? ProvisionKind.Paragraph : ProvisionKind.Point,
        };

    private DraftNode Parent() =>
        _levels.Count > 0 ? _leaf!
        : _leaf is { Kind: ProvisionKind.Sentence } ? _leaf
        : Unit();

    private DraftNode Unit()
    {
        if (_units.Count == 0)
        {
            _units.Add(new DraftNode(_owner.Kind, _owner.Line));
        }

        return _units[^1];
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

        var paragraphs = new List<DraftNode>(_units.Count);
        for (var i = 0; i < _units.Count; i++)
        {
            var paragraph = DraftNode.Placed(ProvisionKind.Paragraph, _units[i].Line, i + 1);
            paragraph.Text.AddRange(_units[i].Text);
            paragraph.Children.AddRange(_units[i].Children.Select(AsPoint));
            paragraphs.Add(paragraph);
        }

        _owner.Children.InsertRange(0, paragraphs);
    }

    // Directly in the article "1)" would be a paragraph; in a paragraph it is a point.
    private static DraftNode AsPoint(DraftNode node)
    {
        if (node.Kind != ProvisionKind.Paragraph)
        {
            return node;
        }

        var point = new DraftNode(ProvisionKind.Point, node.Line)
        {
            Number = node.Number,
            Printed = node.Printed,
            Label = node.Label,
        };
        point.Text.AddRange(node.Text);
        point.Children.AddRange(node.Children);
        return point;
    }

    private static string Written(Segment segment) => segment.Text[..segment.Marker!.End].Trim();
}
