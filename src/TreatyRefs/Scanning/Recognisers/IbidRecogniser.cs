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
            IsOfSource = LanguageTraits.SpeaksOfSource(at.Text[Math.Max(at.Done, since)..start]),
            IsBesideSource = at.Since > 0 && LanguageTraits.SpeaksOfSource(at.Text[since..start]),
        };
        return true;
    }
}
