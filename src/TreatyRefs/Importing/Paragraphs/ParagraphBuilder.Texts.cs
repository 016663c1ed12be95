using TreatyRefs.Importing.Lines;
using TreatyRefs.References;

namespace TreatyRefs.Importing.Paragraphs;

/// <summary>Texts without a number of their own: what they belong to.</summary>
internal sealed partial class ParagraphBuilder
{
    private void AddText(Segment segment, int index)
    {
        if (segment.IsInline && _leaf is not null)
        {
            _leaf.GoOn(segment.Text, segment.IsClose);
            return;
        }

        var isStrayNumber = segment.Marker is { Shape: not (MarkerShape.Plain or MarkerShape.Degree or MarkerShape.Dash) };
        if (isStrayNumber)
        {
            _notes.Doubt(segment.Line.Number, ImportWording.NumberIsText(segment.Text));
        }

        if (isStrayNumber && _levels.Count > 0)
        {
            _leaf!.Text.Add(segment.Text);
        }
        else if (DepthThatGoesOn(index) is { } depth)
        {
            AddInside(segment, depth);
        }
        else if (_levels.Count > 0)
        {
            AddAfterNumbers(segment);
        }
        else
        {
            AddUnit(segment);
        }
    }

    // What comes after the last number of a series goes on with that, closes the series, or is a text of its own.
    private void AddAfterNumbers(Segment segment)
    {
        var isInParagraph = _levels[0].Node!.Kind == ProvisionKind.Paragraph;
        var before = _leaf!.Text.LastOrDefault();
        var goesOn = before is not null && (segment.Line.BeginsLower || !SourceLine.EndsSentenceIn(before));
        if (_levels.Count == 1 && isInParagraph && _leaf.Kind == ProvisionKind.Paragraph)
        {
            _leaf.Text.Add(segment.Text);
        }
        else if (isInParagraph || goesOn || before?.EndsWith('.') != true)
        {
            AddClosing(segment);
        }
        else
        {
            AddUnit(segment);
        }
    }

    private void AddUnit(Segment segment)
    {
        _levels.Clear();
        _leaf = new DraftNode(_owner.Kind, segment.Line.Number);
        _leaf.Text.Add(segment.Text);
        _units.Add(_leaf);
    }

    // A text between (a) and (b) belongs to (a), also where (i) and (ii) stand before it.
    private int? DepthThatGoesOn(int index)
    {
        var next = _segments.Skip(index + 1).Take(LookAhead).FirstOrDefault(later => later.Marker is { Shape: not MarkerShape.Plain });
        var depth = next is null
            ? -1
            : _levels.FindLastIndex(level => next.Marker!.Readings.Any(reading => level.IsNext(next.Marker, reading)));
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
}
