using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Organs of the United Nations that adopt resolutions, where a text speaks of them: "resolution 1540" is one of the only organ
/// that it has named.</summary>
internal sealed class OrganRecogniser : Recogniser
{
    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate =
            !char.IsLower(at[token.Start])
            && ResolutionPhrase.OrganSpokenOfAt(at.Text, token.Start, out var end) is { } organ
            && !IsInOtherName(at, end)
                ? new OrganCandidate(token.Start, end, organ)
                : null;
        return candidate is not null;
    }

    // "Security Council Report" is a monthly magazine.
    private static bool IsInOtherName(in ScanText at, int end) =>
        at[end] == ' ' && char.IsUpper(at[end + 1]) && at.Lexer.At(end) is { Kind: TokenKind.Word, Entry: null };
}
