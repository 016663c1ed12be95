using TreatyRefs.Text;

namespace TreatyRefs.Importing.Lines;

/// <summary>Reads what stands after the number of a paragraph or point, by which it is one: <c>.</c>, <c>)</c>, <c>、</c>.</summary>
internal static class MarkerShapeReader
{
    private const string Closing = ")）";

    /// <summary>The shape of a number, or nothing where what stands there is no number of a paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isSign">Whether the sign of paragraphs stands before the number.</param>
    /// <param name="isOpen">Whether a bracket is open before it.</param>
    /// <param name="end">Where the number ends; then where what belongs to its shape ends.</param>
    /// <param name="numbering">What it is numbered with.</param>
    public static MarkerShape? Read(string text, bool isSign, bool isOpen, ref int end, MarkerNumbering numbering)
    {
        var at = isOpen ? MarkerReader.Skip(text, end) : end;
        if (Closing.Contains(CharAt(text, at), StringComparison.Ordinal))
        {
            end = at + 1;
            return isOpen ? MarkerShape.Brackets : MarkerShape.Bracket;
        }

        if (isOpen)
        {
            return null;
        }

        if (isSign)
        {
            end += CharAt(text, end) == '.' ? 1 : 0;
            return MarkerShape.Sign;
        }

        return Degree(text, ref end, numbering)
            ?? ScannedDot(text, ref end, numbering)
            ?? Dot(text, ref end)
            ?? Comma(text, ref end, numbering)
            ?? Dash(text, ref end)
            ?? (IsPlain(text, end, numbering) ? MarkerShape.Plain : null);
    }

    // "1º", "1º)"; of "1º." the point says the shape.
    private static MarkerShape? Degree(string text, ref int end, MarkerNumbering numbering)
    {
        if (numbering != MarkerNumbering.Digit || CharAt(text, end) is not ('º' or 'ª' or '°'))
        {
            return null;
        }

        end++;
        switch (CharAt(text, end))
        {
            case ')':
                end++;
                return MarkerShape.Bracket;
            case ' ':
                return MarkerShape.Degree;
            default:
                return null;
        }
    }

    // "1 ." of texts that were scanned
    private static MarkerShape? ScannedDot(string text, ref int end, MarkerNumbering numbering)
    {
        if (numbering != MarkerNumbering.Digit || !text.AsSpan(end).StartsWith(" . "))
        {
            return null;
        }

        end += 2;
        return MarkerShape.Dot;
    }

    // "1.", but not "1.5"; "1.-" and "1.º" are Spanish.
    private static MarkerShape? Dot(string text, ref int end)
    {
        if (CharAt(text, end) is not ('.' or '．') || char.IsDigit(CharAt(text, end + 1)))
        {
            return null;
        }

        end += CharAt(text, end + 1) is '-' or 'º' ? 2 : 1;
        return MarkerShape.Dot;
    }

    private static MarkerShape? Comma(string text, ref int end, MarkerNumbering numbering)
    {
        if (CharAt(text, end) != '、' || numbering is not (MarkerNumbering.Chinese or MarkerNumbering.Digit))
        {
            return null;
        }

        end++;
        return MarkerShape.Comma;
    }

    private static MarkerShape? Dash(string text, ref int end)
    {
        var dash = MarkerReader.Skip(text, end);
        if (CharAt(text, dash) is not ('-' or '–' or Scripts.Stroke) || CharAt(text, dash + 1) != ' ')
        {
            return null;
        }

        end = dash + 1;
        return MarkerShape.Dash;
    }

    // "1   Each Party", and below it "a   keep a list": a letter stands apart by more than one space, or it is a word.
    private static bool IsPlain(string text, int end, MarkerNumbering numbering)
    {
        var (next, rest) = (CharAt(text, end), MarkerReader.Skip(text, end));
        if (rest >= text.Length)
        {
            return false;
        }

        return numbering == MarkerNumbering.Digit
            ? next is ' ' or '\t' && !char.IsLower(text[rest]) && !char.IsDigit(text[rest])
            : numbering is MarkerNumbering.Letter or MarkerNumbering.Roman
                && char.IsAsciiLetterLower(text[end - 1])
                && (next == '\t' || rest - end > 1);
    }

    private static char CharAt(string text, int position) => position < text.Length ? text[position] : '\0';
}
