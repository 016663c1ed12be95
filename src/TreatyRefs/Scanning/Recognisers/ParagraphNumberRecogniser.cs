using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>"3." and "(3)" at the beginning of a line, which number a paragraph.</summary>
internal sealed class ParagraphNumberRecogniser : Recogniser
{
    private const int LongestNumber = 2;

    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate = null;
        var (start, end) = (token.Start, token.End);
        if (end - start > LongestNumber || !(at[end] is '.' or ')' or ' ' or '\t' || Punctuation.IsListComma(at[end])))
        {
            return false;
        }

        var position = start - 1;
        while (position >= 0 && at[position] is ' ' or '\t' or '(' or '\u00A0')
        {
            position--;
        }

        var begins = position < 0 || at[position] is '\n' or '\r' || (position < start - 1 && at[position] is '.' or ';');
        if (!begins || !int.TryParse(at.Text[start..end], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        candidate = new ParagraphNumberCandidate(start, end, number);
        return true;
    }
}
