using TreatyRefs.Scanning.Binding;

namespace TreatyRefs.Scanning;

/// <summary>Follows a text through its tables, as Markdown draws them: what a cell cites is of the instrument that the head of its column
/// names, or the first cell of its row, and of none that stood in the cell before.</summary>
/// <param name="discourse">What the text has said.</param>
internal sealed class TableTurns(Discourse discourse)
{
    private const int MostColumns = 64;
    private const int MostIndent = 16;

    // What the head of each column names.
    private readonly List<Mention?> _columns = [];
    private Mention? _row;
    private int _column;
    private bool _isInTable;
    private bool _isHead;

    /// <summary>Takes note of a stroke that may part two cells.</summary>
    /// <param name="piece">The text.</param>
    /// <param name="line">Where its line begins.</param>
    /// <param name="position">Where the stroke stands.</param>
    /// <param name="cell">What the cell before it is the name of and nothing else, be it an abbreviation; <see langword="null"/> where it
    /// is none.</param>
    public void Pass(ReadOnlySpan<char> piece, int line, int position, Mention? cell)
    {
        if (!IsRow(piece[line..(position + 1)]))
        {
            return;
        }

        if (piece[line..position].IsWhiteSpace())
        {
            BeginRow();
        }
        else
        {
            EndCell(cell);
            _column++;
        }

        BeginCell();
    }

    /// <summary>Takes note of a line that ends.</summary>
    /// <param name="line">The line.</param>
    public void EndLine(ReadOnlySpan<char> line)
    {
        if (_isInTable && !IsRow(line))
        {
            _isInTable = false;
            discourse.Apply(new DiscourseEvent.ListEnded());
        }
        else if (_isInTable && line.TrimEnd() is not [.., '|'])
        {
            EndCell(null); // the last one needs no stroke behind it
        }
    }

    /// <summary>Whether a line is a row of a table.</summary>
    public static bool IsRow(ReadOnlySpan<char> line) => line[..Math.Min(line.Length, MostIndent)].TrimStart(" \t") is ['|', ..];

    private void BeginRow()
    {
        (_isHead, _isInTable, _row, _column) = (!_isInTable, true, null, 0);
        if (_isHead)
        {
            _columns.Clear();
        }
    }

    private void EndCell(Mention? cell)
    {
        var named = cell ?? (discourse.OnlyInSentence is { IsKnown: true } mention ? mention : null);
        if (_isHead && _columns.Count < MostColumns)
        {
            _columns.Add(named);
        }
        else if (_column == 0)
        {
            _row = named;
        }
    }

    private void BeginCell()
    {
        discourse.Apply(DiscourseEvent.ParagraphEnded);
        if (_isHead)
        {
            return;
        }

        var about = (_column < _columns.Count ? _columns[_column] : null) ?? _row;
        discourse.Apply(new DiscourseEvent.ItemBegan(about));
        if (about is null && discourse is { NamesSeveral: true, IsSubjectGiven: false, OfSection: null })
        {
            discourse.Apply(new DiscourseEvent.LawMentioned(Mention.OfSomethingElse)); // of several nobody knows which
        }
    }
}
