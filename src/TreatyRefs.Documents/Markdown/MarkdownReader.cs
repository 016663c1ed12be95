using TreatyRefs.Documents.Html;
using TreatyRefs.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Documents.Markdown;

/// <summary>What a reader sees of Markdown, and where each piece of it stands in the file.</summary>
/// <remarks>Reads what CommonMark describes; what its many extensions mean by signs of their own stays as it is written. A document is
/// read in parts of four million characters, cut at an empty line: a link by label finds its target in the same part. Time is linear in
/// the document, whatever it holds. A parser that makes a tree was weighed, Markdig 1.6, with which the tests compare: it knows places,
/// is as fast on ordinary documents (5 MB in 0.4 s), and holds them in memory whole; but its time grows with the square of the document
/// for some, and documents that nest deeper than it allows it does not read at all, as a paragraph with 12,000 pairs of stars.
/// <list type="table">
/// <listheader><term>100 kB of</term><description>There, and here</description></listheader>
/// <item><term><c>[](</c></term><description>14,200 ms, 7 ms</description></item>
/// <item><term><c>[a](</c></term><description>8,000 ms, 6 ms</description></item>
/// <item><term><c>a &lt;?</c></term><description>5,000 ms, 8 ms</description></item>
/// <item><term>lines <c>[a]: b</c></term><description>700 ms, 4 ms</description></item>
/// <item><term><c>a**b</c></term><description>refused, 15 ms</description></item>
/// </list></remarks>
internal sealed class MarkdownReader(TextReader source, int longestPart = MarkdownReader.LongestPart)
{
    /// <summary>How long a part is at most, in UTF-16 code units.</summary>
    public const int LongestPart = 1 << 22;

    // At the end of a line.
    private const string HardBreak = "  ";

    private readonly OpenBlocks _open = new();
    private readonly LayoutRecorder? _layout;
    private readonly OpenHtml? _openHtml;
    private readonly NoteLabels _labels = new();
    private readonly List<LocatedPiece> _made = [];
    private string _text = string.Empty;
    private int _at;
    private TextOffset _place = TextOffset.Start;
    private bool _hasText;
    private string? _label;
    private TextNote? _note;
    private BlockLayout? _block;

    /// <summary>Told in which element the text stands; <see langword="null"/> where nobody asks.</summary>
    public LayoutRecorder? Layout
    {
        init => (_layout, _openHtml) = (value, value is null ? null : new OpenHtml(value));
    }

    /// <summary>The text, piece by piece.</summary>
    public IEnumerable<LocatedPiece> Read()
    {
        var parts = new PartReader(source, longestPart);
        while (parts.TryNext())
        {
            PlaceAt(_text.Length);
            (_text, _at) = (parts.Part, 0);
            var labels = Labels(_text);
            _labels.Add(_text);
            foreach (var block in BlockReader.Read(_text, _open))
            {
                if (block.Kind == BlockKind.Rule)
                {
                    _openHtml?.EndBlock();
                    _layout?.AddEmpty(LayoutRecorder.In(_openHtml!.Place(block.Within), TextElementKind.Rule)!);
                    continue;
                }

                foreach (var piece in Parted(block, labels))
                {
                    yield return piece;
                }
            }
        }
    }

    // A block, with an empty line between it and the one before.
    private IEnumerable<LocatedPiece> Parted(Block block, IReadOnlyDictionary<string, string> labels)
    {
        _layout?.Break(_hasText ? 2 : 0);
        _openHtml?.EndBlock();
        var isFirst = true;
        var note = NoteOf(block);
        foreach (var piece in Pieces(block, labels))
        {
            if (piece.Mark is not null)
            {
                yield return piece;
                continue;
            }

            if (isFirst && _hasText)
            {
                yield return LocatedPiece.Instead("\n\n".AsMemory(), new TextStretch(piece.Place.Start, piece.Place.Start));
            }

            if (isFirst && block.Heading > 0)
            {
                yield return LocatedPiece.HeadingOf(block.Heading);
            }

            if (isFirst && block.Item > 0)
            {
                yield return LocatedPiece.ItemOf(block.Item);
            }

            yield return piece with
            {
                Note = note,
            };
            (isFirst, _hasText) = (false, true);
        }
    }

    // The blocks of one note stand after each other.
    private TextNote? NoteOf(Block block)
    {
        if (block.Note != _label)
        {
            (_label, _note) = (block.Note, block.Note is { } label ? _labels.NoteOf(label) : null);
        }

        return _note;
    }

    private IEnumerable<LocatedPiece> Pieces(Block block, IReadOnlyDictionary<string, string> labels)
    {
        if (block.Kind == BlockKind.Html)
        {
            var line = block.Lines[0];
            var start = PlaceAt(line.Start);
            return new HtmlReader(new StringReader(_text[line.Start..line.End]), start) { Layout = _openHtml?.In(block.Within) }.Read();
        }

        _made.Clear();
        var lines = new JoinedLines(_text, block.Lines);
        var markup = block.Kind == BlockKind.Code ? InlineMarkup.None : Inlines.Find(lines.Text, labels);
        _block = _layout is null ? null : new BlockLayout(_layout, BlockZones.Of(block, lines.Text), markup, _openHtml!);
        Make(lines, markup.Edits);
        _block?.End();
        return _made;
    }

    private void Make(JoinedLines lines, IReadOnlyList<Edit> edits)
    {
        var done = 0;
        foreach (var edit in edits)
        {
            MakeVerbatim(lines, done, edit.Start);
            if (edit.Text.Length > 0)
            {
                _block?.AddInstead(edit.Start, edit.Text.Length, edit.IsSign ? TextElementKind.Sign : null);
                MakeInstead(edit.Text, lines.StartOf(edit.Start), lines.EndOf(edit.End));
            }

            if (edit.Mark is { } label && _labels.NoteOf(label).Number is { } number)
            {
                _made.Add(LocatedPiece.MarkOf(number));
            }

            done = edit.End;
        }

        MakeVerbatim(lines, done, lines.Text.Length);
    }

    // Line by line: what is between two lines of the file may be more than a line feed.
    private void MakeVerbatim(JoinedLines lines, int start, int end)
    {
        while (start < end)
        {
            var length = lines.Text.AsSpan(start, end - start).IndexOf('\n');
            length = length < 0 ? end - start : length;
            if (length > 0)
            {
                var from = lines.StartOf(start);
                _made.Add(LocatedPiece.Verbatim(_text.AsMemory(from, length), PlaceAt(from)));
                _block?.AddVerbatim(start, start + length);
            }

            start += length;
            if (start < end)
            {
                var lineEnd = lines.EndOf(start);
                _block?.AddInstead(start, 1, _text.AsSpan(lineEnd).StartsWith(HardBreak) ? TextElementKind.LineEnd : null);
                MakeInstead("\n", lineEnd, lines.StartOf(start + 1));
                start++;
            }
        }
    }

    private void MakeInstead(string text, int start, int end)
    {
        var from = PlaceAt(start);
        _made.Add(LocatedPiece.Instead(text.AsMemory(), new TextStretch(from, PlaceAt(end))));
    }

    // Places are asked for in the order of the file.
    private TextOffset PlaceAt(int at)
    {
        if (at > _at)
        {
            _place = _place.Advance(_text.AsSpan(_at, at - _at));
            _at = at;
        }

        return _place;
    }

    private static Dictionary<string, string> Labels(string text)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var start = line.TrimStart(" \t>-+*");
            if (start.StartsWith('[') && LinkSyntax.Definition(start.TrimEnd(" \t"), out var address) is { } label)
            {
                labels.TryAdd(label, address);
            }
        }

        return labels;
    }
}
