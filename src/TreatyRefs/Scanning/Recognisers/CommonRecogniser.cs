using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>A provision that several instruments have alike, at the word that says so: "common Article 3".</summary>
internal sealed class CommonRecogniser : Recogniser
{
    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate =
            token.Start >= at.Done && at.Lexer.At(token.End) is var unit && unit.Can(WordRoles.Unit) && unit.Unit == ProvisionKind.Article
                ? CommonReader.Before(at, token.Start, unit.Start, null)
                : null;
        return candidate is not null;
    }
}
