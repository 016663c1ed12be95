using TreatyRefs.References;

namespace TreatyRefs.Importing.Lines;

/// <summary>A line of text that belongs to a provision.</summary>
/// <param name="Line">The line that it stands on.</param>
/// <param name="Text">The text, or what follows the number on the line of a heading.</param>
/// <param name="IsRest">Whether it stands on the line of a heading.</param>
internal sealed record BodyLine(SourceLine Line, string Text, bool IsRest = false);

/// <summary>A provision while it is put together.</summary>
/// <param name="kind">What it is.</param>
/// <param name="line">The line on which it begins.</param>
internal sealed class DraftNode(ProvisionKind kind, int line)
{
    private readonly List<string> _text = [];

    // The last paragraph while it goes on, so that ten thousand pieces are not copied ten thousand times.
    private JoinedText? _last;

    public ProvisionKind Kind => kind;

    public int Line => line;

    public ProvisionNumber Number { get; set; }

    public string Printed { get; set; } = string.Empty;

    /// <summary>What was printed before the text, for whoever reads it again: <c>Article 5</c>, <c>(a)</c>.</summary>
    public string Label { get; set; } = string.Empty;

    public bool IsNumbered { get; set; } = true;

    public string? Heading { get; set; }

    /// <summary>The text, in paragraphs.</summary>
    public List<string> Text
    {
        get
        {
            if (_last is not null)
            {
                _text[^1] = _last.ToString();
                _last = null;
            }

            return _text;
        }
    }

    public List<DraftNode> Children { get; } = [];

    /// <summary>The lines between its heading and the next.</summary>
    public List<BodyLine> Body { get; } = [];

    /// <summary>Makes the place among its like its number, where none is printed.</summary>
    public static DraftNode Placed(ProvisionKind kind, int line, int place) =>
        new(kind, line)
        {
            Number = new ProvisionNumber(place),
            Printed = new ProvisionNumber(place).ToString(),
            IsNumbered = false,
        };

    /// <summary>Adds to the last paragraph of the text what was only divided from it by the end of a line.</summary>
    public void GoOn(string text, bool isClose)
    {
        if (_text.Count == 0)
        {
            _text.Add(text);
            return;
        }

        _last ??= new JoinedText(_text[^1]);
        _last.Join(text, isClose);
    }
}
