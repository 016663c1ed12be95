using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Courts and committees that each apply one instrument: a text that speaks of the European Court of Human Rights and of no other
/// convention means that court's by "the Convention".</summary>
internal sealed class CourtRecogniser : Recogniser
{
    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        var isName = char.IsUpper(at[token.Start]) || Text.Scripts.HasNoCapitals(at[token.Start]);
        candidate =
            isName && at.Names.Courts.LongestAt(at.Tokens, token.Start, isRunning: true, out var end) is [var instrument, ..]
                ? new CourtCandidate(token.Start, end, instrument)
                : null;
        return candidate is not null;
    }
}
