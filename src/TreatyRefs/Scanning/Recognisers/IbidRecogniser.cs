using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>"ibid.", "ibid., art. 5", "там же, ст. 5".</summary>
internal sealed class IbidRecogniser : Recogniser
{
    private const int LongestBefore = 400;
    private const int Short = 2;

    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate = null;
        var start = token.Start;
        if (start < at.Done || Triggers.Current.Ibid.LongestAt(at.Tokens, start, isRunning: true, out var end).Count == 0)
        {
            return false;
        }

        if (LanguageTraits.EndsWithoutIbid(at.Text[..end]))
        {
            return false;
        }

        if (end - start <= Short && char.IsAsciiLetter(at[start]) && (at[end] != '.' || char.IsUpper(at[end - 1])))
        {
            return false; // "id." of lawyers in America, and no "ID"
        }

        end = at[end] == '.' ? end + 1 : end;
        var written = at.Text[start..end].ToString();
        var before = new InstrumentCandidate(InstrumentWords.Pointer, start, end, written);
        var provisions = ProvisionReader.Read(at, LinkReader.Skip(at, end).End, start, before) as ProvisionCandidate;
        var since = Math.Max(at.Since, start - LongestBefore);
        candidate = new IbidCandidate(start, end, written, provisions)
        {
            IsOfSource = PointsToPage(at, end) || LanguageTraits.SpeaksOfSource(at.Text[Math.Max(at.Done, since)..start]),
            IsBesideSource = at.Since > 0 && LanguageTraits.SpeaksOfSource(at.Text[since..start]),
        };
        return true;
    }

    // "Id. at 1345", "ibid., p. 114": treaties are cited by their provisions, reports and books by their pages.
    private static bool PointsToPage(in ScanText at, int end)
    {
        const string At = " at ";
        var comma = Punctuation.IsComma(at[end]) ? end + 1 : end;
        var rest = at.Text[comma..];
        if (rest.StartsWith(At))
        {
            return rest.Length > At.Length && (char.IsAsciiDigit(rest[At.Length]) || rest[At.Length] is '*' or '\u00B6');
        }

        if (IsNumberAlone(rest))
        {
            return true;
        }

        var word = at.Lexer.At(comma);
        var number = at[word.End] == '.' ? word.End + 1 : word.End;
        return word.Kind == TokenKind.Word
            && word.Start <= comma + 1
            && LanguageTraits.IsPageWord(at.Text[word.Start..word.End])
            && at[number] is ' ' or '\u00A0'
            && char.IsAsciiDigit(at[number + 1]);
    }

    // "Ibid., [57]", "Ibid 114."
    private static bool IsNumberAlone(ReadOnlySpan<char> rest)
    {
        if (rest is not [' ' or '\u00A0', .. var number])
        {
            return false;
        }

        number = number is ['[', .. var inside] ? inside : number;
        var digits = number.IndexOfAnyExceptInRange('0', '9');
        return digits != 0
            && number.Length > 0
            && (digits < 0 || number[digits] is ']' or '.' or ';' or ',' or '\n' or '\r' or '-' or '\u2013');
    }
}
