using System.Globalization;
using TreatyRefs.Model;
using TreatyRefs.Reports.Scans;
using TreatyRefs.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Cli.Output;

/// <summary>Writes what was found in texts as tables for people, and a count.</summary>
/// <remarks>A table is as wide as its first rows need, which is all that is held of it. On a terminal long cells are cut with an
/// ellipsis; in a pipe nothing is.</remarks>
internal sealed class ScanText(TextWriter writer, int? width, bool isColoured)
{
    private const int Together = 500;
    private const int Gap = 2;
    private const int ShortestText = 12;
    private const int WidestInPipe = 100;

    private static readonly string[] s_heads = ["Line", "Text", "Target", "Status"];

    private readonly Dictionary<TargetStatus, int> _counts = Enum.GetValues<TargetStatus>().ToDictionary(status => status, _ => 0);
    private readonly List<Row> _rows = [];
    private int[] _widths = [];
    private int _citations;

    private sealed record Row(string[] Cells, TargetStatus Status, string? Reason);

    /// <summary>Words for why an instrument is meant, which then stand below each row; null for none.</summary>
    public TargetWording? Wording { get; init; }

    /// <summary>Writes all of them.</summary>
    /// <param name="files">The files, in order; read as they are written.</param>
    /// <param name="isNamed">Whether each has its name above it.</param>
    public void Write(IEnumerable<ScannedFile> files, bool isNamed)
    {
        var isAnyRead = false;
        foreach (var file in files)
        {
            isAnyRead = true;
            _widths = [];
            var before = _citations;
            foreach (var located in file.Citations)
            {
                Add(located, isNamed && _widths.Length == 0 && _rows.Count == 0 ? file.Name : null);
            }

            WriteRows();
            writer.Write(_citations > before ? "\n" : string.Empty);
        }

        // Of texts that could not be read nothing is known, least of all that they cite nothing.
        if (isAnyRead)
        {
            WriteWrapped(Summary());
        }
    }

    private void WriteWrapped(string text)
    {
        var column = 0;
        foreach (var word in text.Split(' '))
        {
            var breaks = column > 0 && column + 1 + word.Length > (width ?? int.MaxValue);
            writer.Write(column == 0 ? word : (breaks ? "\n" : " ") + word);
            column = (column == 0 || breaks ? 0 : column + 1) + word.Length;
        }

        writer.Write('\n');
    }

    private void Add(LocatedCitation located, string? heading)
    {
        if (heading is not null)
        {
            writer.Write(Styled(VisibleText.Of(heading), "1") + "\n");
        }

        _citations++;
        for (var i = 0; i < located.Citation.Targets.Count; i++)
        {
            var target = located.Citation.Targets[i];
            _counts[target.Status]++;
            _rows.Add(
                new Row(
                    [
                        i == 0 ? located.Place.Start.Position.ToString() : string.Empty,
                        i == 0 ? Visible(located.Citation.Text) : string.Empty,
                        Visible(TargetWording.Reference(target)),
                        target.Status.Keyword(),
                    ],
                    target.Status,
                    Wording?.Reason(target, located.EvidenceOf(i))
                )
            );
        }

        if (_rows.Count >= Together)
        {
            WriteRows();
        }
    }

    private void WriteRows()
    {
        if (_rows.Count == 0)
        {
            return;
        }

        if (_widths.Length == 0)
        {
            _widths = Widths();
            Write(s_heads, _ => "2");
        }

        foreach (var row in _rows)
        {
            Write(
                WithItsText(row.Cells),
                column =>
                    column == 0 ? "2"
                    : column == 3 && row.Status is not TargetStatus.Resolved ? "33"
                    : null
            );
            if (row.Reason is { } reason)
            {
                writer.Write($"  {new string(' ', _widths[0] + Gap)}{Styled(Visible(reason), "2")}\n");
            }
        }

        _rows.Clear();
    }

    // What has room is as wide as it needs to be; else the text is cut first, since the target says more.
    private int[] Widths()
    {
        int[] widths =
        [
            .. Enumerable
                .Range(0, s_heads.Length)
                .Select(column => _rows.Select(row => row.Cells[column]).Append(s_heads[column]).Max(cell => CellWidth.Of(cell))),
        ];
        if (width is not { } most)
        {
            // One endless phrase must not push all other rows apart.
            return [.. widths.Select(column => Math.Min(column, WidestInPipe))];
        }

        var room = most - widths[0] - widths[3] - (3 * Gap) - 2;
        if (widths[1] + widths[2] > room)
        {
            var target = Math.Clamp(widths[2], s_heads[2].Length, Math.Max(s_heads[2].Length, room - Math.Min(widths[1], ShortestText)));
            (widths[1], widths[2]) = (Math.Max(s_heads[1].Length, room - target), target);
        }

        return widths;
    }

    // A text that has no room in its column has a line of its own, and the rest stands below it.
    private string[] WithItsText(string[] cells)
    {
        if (width is not { } most || CellWidth.Of(cells[1]) <= _widths[1])
        {
            return cells;
        }

        var text = Cut(cells[1], most - 2 - _widths[0] - Gap);
        var pad = new string(' ', Math.Max(0, _widths[0] - CellWidth.Of(cells[0])) + Gap);
        writer.Write($"  {Styled(cells[0], "2")}{pad}{text}{Mark(text)}\n");
        return [string.Empty, string.Empty, cells[2], cells[3]];
    }

    private void Write(string[] cells, Func<int, string?> style)
    {
        writer.Write("  ");
        for (var i = 0; i < cells.Length; i++)
        {
            var text = width is null ? cells[i] : Cut(cells[i], _widths[i]);
            var pad = i == cells.Length - 1 ? 0 : Math.Max(0, _widths[i] - CellWidth.Of(text)) + Gap;
            writer.Write(Styled(text + (width is null ? string.Empty : Mark(text)), style(i)) + new string(' ', pad));
        }

        writer.Write('\n');
    }

    private string Summary()
    {
        var targets = _counts.Values.Sum();
        if (targets == 0)
        {
            return "No citations";
        }

        var statuses = Enum.GetValues<TargetStatus>()
            .Where(status => _counts[status] > 0)
            .Select(status => $"{_counts[status]} {status.Keyword()}");
        var what =
            _citations == targets ? Count(_citations, "citation") : $"{Count(_citations, "citation")} with {Count(targets, "target")}";
        return $"{what}: {string.Join(", ", statuses)}";
    }

    private string Styled(string text, string? code) =>
        isColoured && code is not null && text.Length > 0 ? $"\u001b[{code}m{text}\u001b[0m" : text;

    private static string Visible(string text) =>
        VisibleText.Of(string.Join(' ', text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)));

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? string.Empty : "s")}");

    // A terminal that orders right-to-left text must not draw the next column into it.
    private static string Mark(string text) => text.AsSpan().IndexOfAnyInRange('\u0590', '\u08FF') >= 0 ? "\u200E" : string.Empty;

    private static string Cut(string text, int most)
    {
        if (CellWidth.Of(text) <= most)
        {
            return text;
        }

        // From the front, one character after the other: a cell may hold a whole page.
        var (end, cells) = (0, 0);
        for (var next = 0; next < text.Length && cells < most; end = cells < most ? next : end)
        {
            var length = char.IsSurrogatePair(text, next) ? 2 : 1;
            cells += CellWidth.Of(text.AsSpan(next, length));
            next += length;
        }

        return text[..end].TrimEnd() + "…";
    }
}
