using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>"3.", "(3)" and 三、 at the beginning of a line, which number a paragraph.</summary>
internal sealed class ParagraphNumberRecogniser : Recogniser
{
    private const int LongestNumber = 2;
    private const int LongestNumeral = 3;

    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate = null;
        var (start, end) = (token.Start, token.End);
        if (!IsNumber(at, start, end) || !(at[end] is '.' or ')' or ' ' or '\t' || Punctuation.IsListComma(at[end])))
        {
            return false;
        }

        var position = start - 1;
        while (position >= 0 && at[position] is ' ' or '\t' or '(' or '\u00A0')
        {
            position--;
        }

        var begins = position < 0 || at[position] is '\n' or '\r' || (position < start - 1 && at[position] is '.' or ';');
        var number = ChineseNumeral.IsPart(at[start]) ? token.Number.Leading : 0;
        if (!begins || (number == 0 && !int.TryParse(at.Text[start..end], NumberStyles.None, CultureInfo.InvariantCulture, out number)))
        {
            return false;
        }

        candidate = new ParagraphNumberCandidate(start, end, number);
        return true;
    }

    // "12.", and 十二、
    private static bool IsNumber(in ScanText at, int start, int end) =>
        ChineseNumeral.IsPart(at[start]) ? end - start <= LongestNumeral && Punctuation.IsListComma(at[end]) : end - start <= LongestNumber;
}
