using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning;

/// <summary>Tells notes in a text without a format: lines that begin with 1, 2, 3 under a heading for notes or a rule.</summary>
/// <remarks>Looks at one line at a time, and at a rule as far as a second note may stand.</remarks>
internal sealed class NumberedNotes
{
    private const int LongestHeading = 30;
    private const int LongestFirst = 1500;
    private const int ShortestRule = 3;

    private int _expected = 1;
    private bool _isUnderHeading;
    private bool _isUnderRule;
    private bool _isInNote;

    /// <summary>Passes a line end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">Where the line that ends begins.</param>
    /// <param name="newline">Where it ends.</param>
    /// <param name="endsParagraph">Whether a paragraph ends there.</param>
    /// <param name="number">The number of the note that begins with the next line; <see langword="null"/> where the note before
    /// ends.</param>
    /// <returns>Whether a note begins or ends.</returns>
    public bool TryPass(ReadOnlySpan<char> text, int line, int newline, bool endsParagraph, out int? number)
    {
        number = null;
        var ended = text[line..newline].Trim();
        if (ended.Length is > 0 and <= LongestHeading)
        {
            Head(ended);
        }

        if (!(_isUnderHeading || _isUnderRule || _isInNote))
        {
            return false;
        }

        var next = text[(newline + 1)..];
        if (next.IsEmpty || next[0] is '\n' or '\r')
        {
            return false;
        }

        if (NumberAt(next) is { } begun && Fits(begun, next))
        {
            (number, _expected, _isInNote, _isUnderRule) = (begun, begun + 1, true, false);
            return true;
        }

        _isUnderRule = false;
        var ends = _isInNote && (endsParagraph || IsRule(ended)) && (ended.IsEmpty || IsRule(ended));
        _isInNote &= !ends;
        return ends;
    }

    private void Head(ReadOnlySpan<char> line)
    {
        if (IsRule(line))
        {
            (_isUnderRule, _isUnderHeading) = (true, false);
        }
        else if (LanguageTraits.IsNoteHeading(line.Trim("#*:_ ")))
        {
            (_isUnderHeading, _expected, _isInNote) = (true, 1, false);
        }
    }

    // Numbers go on from page to page, or begin anew under each rule; one alone is no series.
    private bool Fits(int number, ReadOnlySpan<char> next) =>
        (number == _expected && (_isInNote || _isUnderHeading || (_isUnderRule && number > 1)))
        || (number == 1 && _isUnderRule && HasSecond(next));

    private static bool HasSecond(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, LongestFirst)];
        while (text.IndexOf('\n') is var end and >= 0)
        {
            if (end > 0 && IsRule(text[..end].Trim()))
            {
                return false;
            }

            text = text[(end + 1)..];
            if (NumberAt(text) == 2)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRule(ReadOnlySpan<char> line) =>
        line.Length >= ShortestRule && line[0] is '_' or '-' or '*' or '—' or '–' or '─' or '=' && line.IndexOfAnyExcept(line[0]) < 0;

    // "1 ", "1. ", "1) ", "[1] ", "(1) ".
    private static int? NumberAt(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(" \t");
        var isOpen = line is ['[' or '(' or '（', ..];
        line = isOpen ? line[1..] : line;
        var (number, digits) = (0, 0);
        while (digits < Math.Min(line.Length, 4) && char.IsDigit(line[digits]))
        {
            number = (10 * number) + (int)char.GetNumericValue(line[digits++]);
        }

        var after = digits > 0 && digits < line.Length ? line[digits] : '\0';
        var isMarked = isOpen ? after is ']' or ')' or '）' : after is '.' or ')' or ' ' or '\t';
        var text = isMarked ? line[(digits + 1)..].TrimStart(" \t.:") : [];
        return text.Length > 0 && !char.IsDigit(text[0]) && text[0] != '\n' ? number : null;
    }
}
