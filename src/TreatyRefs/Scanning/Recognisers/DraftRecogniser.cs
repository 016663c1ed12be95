using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Texts that are not adopted yet: "the draft resolution", "le projet". That the text speaks of one is taken note of.</summary>
internal sealed class DraftRecogniser : Recogniser
{
    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate = token.Start >= at.Done ? new DraftCandidate(token.Start, token.End) : null;
        return candidate is not null;
    }
}
