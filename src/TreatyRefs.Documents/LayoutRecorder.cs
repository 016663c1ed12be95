using TreatyRefs.Text;

namespace TreatyRefs.Documents;

/// <summary>Takes down in which element each stretch of a text stands, while a reader makes the text.</summary>
internal sealed class LayoutRecorder
{
    private readonly List<TextRun> _runs = [];
    private readonly List<TextElement> _waiting = [];
    private long _end;
    private int _break;

    /// <summary>What has been taken down: stretches that follow each other without a gap, in the order of the text.</summary>
    public IReadOnlyList<TextRun> Runs
    {
        get
        {
            AddWaiting();
            return _runs;
        }
    }

    /// <summary>Says that characters come before the next ones, which stand between two blocks; once, however often it is said.</summary>
    /// <remarks>What has no text and was said before stands at the end of the block before.</remarks>
    public void Break(int length)
    {
        AddWaiting();
        _break = length;
    }

    /// <summary>Says where the next characters stand.</summary>
    public void Add(int length, TextElement? within)
    {
        if (length == 0)
        {
            return;
        }

        if (_break > 0)
        {
            (var before, _break) = (_break, 0);
            AddRun(before, null);
        }

        AddWaiting();
        AddRun(length, within);
    }

    /// <summary>Says that the last character, if it was a sign of the document's form, is seen after all.</summary>
    public void ShowLast()
    {
        if (_runs.Count > 0 && _runs[^1] is { Within.Kind: TextElementKind.Sign } last && last.End - last.Start == 1)
        {
            _runs[^1] = last with { Within = last.Within!.Parent };
        }
    }

    /// <summary>Says that something without text stands here.</summary>
    public void AddEmpty(TextElement element) => _waiting.Add(element);

    /// <summary>An element, or what it would stand in where it would be too deep.</summary>
    public static TextElement? In(TextElement? parent, TextElementKind kind, string? value = null, int level = 0) =>
        parent?.Depth >= TextElement.Deepest ? parent : new TextElement(kind, parent) { Value = value, Level = level };

    private void AddWaiting()
    {
        _runs.AddRange(_waiting.Select(element => new TextRun(_end, _end, element)));
        _waiting.Clear();
    }

    private void AddRun(int length, TextElement? within)
    {
        var start = _end;
        _end += length;
        if (_runs.Count > 0 && _runs[^1] is var last && last.Within == within && last.End > last.Start)
        {
            _runs[^1] = last with { End = _end };
            return;
        }

        _runs.Add(new TextRun(start, _end, within));
    }
}
