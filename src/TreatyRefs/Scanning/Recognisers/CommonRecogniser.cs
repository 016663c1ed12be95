using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;
using TreatyRefs.Names;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>A provision that several instruments have alike, at the word that says so: "common Article 3".</summary>
internal sealed class CommonRecogniser : Recogniser
{
    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate =
            token.Start >= at.Done
            && at.Lexer.At(token.End) is var unit
            && (
                (unit.Kind == TokenKind.Placed && !IsOfNounBefore(at, token.Start))
                || (unit.Can(WordRoles.Unit) && unit.Unit == ProvisionKind.Article)
            )
            && CommonReader.Before(at, token.Start, unit.Start, null) is { } common
            && ProvisionReader.OutermostOf(common.Provisions[0]) == ProvisionKind.Article
                ? common
                : null;
        return candidate is not null;
    }

    // 两公约共同第三条: those of which the noun before speaks.
    private static bool IsOfNounBefore(in ScanText at, int start)
    {
        const int LongestNoun = 4;
        for (var length = 2; length <= LongestNoun && length <= start; length++)
        {
            if (DesignationPhrase.KeyOf(at.Text[(start - length)..start]) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
