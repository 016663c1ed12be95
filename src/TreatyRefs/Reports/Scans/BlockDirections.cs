using TreatyRefs.Text;

namespace TreatyRefs.Reports.Scans;

/// <summary>Says in which direction a document goes, and which of its blocks go the other way: a quotation in another script.</summary>
/// <remarks>By letters and not by the first of them: a paragraph in Arabic may begin with a name in Latin ones, and a table of figures
/// goes as its document. Time is linear in the text; to be asked in the order of the text.</remarks>
internal sealed class BlockDirections
{
    private readonly string _text;
    private readonly Dictionary<TextElement, LetterDirections> _letters = [];
    private (long End, bool IsRightToLeft) _paragraph;

    /// <summary>Counts the letters of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="layout">In which element each stretch of it stands.</param>
    public BlockDirections(string text, IReadOnlyList<TextRun> layout)
    {
        _text = text;
        foreach (var run in layout)
        {
            var letters = LetterDirections.Of(text.AsSpan((int)run.Start, (int)(run.End - run.Start)));
            for (var each = run.Within; each is not null && letters != default; each = each.Parent)
            {
                _letters[each] = _letters.GetValueOrDefault(each) + letters;
            }
        }

        IsRightToLeft = LetterDirections.Of(text).IsMostlyRightToLeft;
    }

    /// <summary>Whether the document goes from right to left.</summary>
    public bool IsRightToLeft { get; }

    /// <summary>Whether an element does.</summary>
    /// <param name="element">The element.</param>
    /// <param name="around">Whether what is around it does.</param>
    public bool Of(TextElement element, bool around) => _letters.GetValueOrDefault(element).IsRightToLeft(around);

    /// <summary>Whether a paragraph does that stands in no element.</summary>
    /// <param name="start">A place in it.</param>
    public bool OfParagraph(long start)
    {
        if (start >= _paragraph.End)
        {
            var end = ParagraphBreak.After(_text, start, _text.Length).Next;
            var letters = LetterDirections.Of(_text.AsSpan((int)start, (int)(end - start)));
            _paragraph = (end, letters.IsRightToLeft(IsRightToLeft));
        }

        return _paragraph.IsRightToLeft;
    }

    /// <summary>The attribute of what goes another way than what is around it.</summary>
    public static string Attribute(bool isRightToLeft, bool around) => isRightToLeft == around ? string.Empty : Attribute(isRightToLeft);

    /// <summary>The attribute that says a direction, with a space before it.</summary>
    public static string Attribute(bool isRightToLeft) => isRightToLeft ? " dir=\"rtl\"" : " dir=\"ltr\"";
}
