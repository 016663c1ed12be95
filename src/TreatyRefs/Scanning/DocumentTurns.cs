using TreatyRefs.Scanning.Binding;

namespace TreatyRefs.Scanning;

/// <summary>Finds out which resolution a text is, of which it says "this resolution" and "paragraph 3 above": the one whose name or symbol
/// stands alone on a line at its head; and which the next is, where several follow each other in one text.</summary>
/// <param name="discourse">What the text has said.</param>
/// <param name="sorts">Says what is a resolution.</param>
internal sealed class DocumentTurns(Discourse discourse, InstrumentSorts sorts)
{
    private const int LongestHead = 1500;
    private const string Marks = "#*_> \t\r,.:†";

    // The resolution alone on the line before, be there empty lines between; another one right after it makes a list.
    private Mention? _before;
    private bool _isList;
    private bool _isAfterEmpty = true;

    /// <summary>Takes note of a line that ends.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">Where it began in the whole text.</param>
    /// <param name="endsParagraph">Whether its paragraph ends with it.</param>
    public void EndLine(ReadOnlySpan<char> line, long start, bool endsParagraph)
    {
        if (line.IsWhiteSpace())
        {
            _isAfterEmpty = true;
            return;
        }

        var alone = Alone(line, start);
        if (alone is not null && alone.Ids[0] != discourse.Itself?.Ids[0])
        {
            Name(alone, isInHead: start < LongestHead, isParagraph: _isAfterEmpty && endsParagraph);
        }

        (_before, _isAfterEmpty) = (alone, false);
    }

    private void Name(Mention resolution, bool isInHead, bool isParagraph)
    {
        if (_before is not null && _before.Ids[0] != resolution.Ids[0])
        {
            _isList = true;
            discourse.Apply(new DiscourseEvent.DocumentNamed(null));
        }
        else if (discourse.Itself is null ? isInHead && !_isList : isParagraph)
        {
            discourse.Apply(new DiscourseEvent.DocumentNamed(resolution));
        }
    }

    private Mention? Alone(ReadOnlySpan<char> line, long start) =>
        discourse.InSentence is { IsKnown: true, Evidence: { } place } named
        && place.Start >= start
        && sorts.IsResolution(named)
        && IsCell(line, (int)(place.Start - start), (int)(place.End - start))
            ? named
            : null;

    // Nothing else in the line, or in its column: "United Nations        S/RES/2664 (2022)".
    private static bool IsCell(ReadOnlySpan<char> line, int start, int end)
    {
        if (end > line.Length)
        {
            return false;
        }

        var before = line[..start].TrimStart(Marks);
        var after = line[end..].TrimEnd(Marks);
        return (before.IsEmpty || before.EndsWith("\t") || before.EndsWith("  "))
            && (after.IsEmpty || after[0] == '\t' || after.StartsWith("  "));
    }
}
