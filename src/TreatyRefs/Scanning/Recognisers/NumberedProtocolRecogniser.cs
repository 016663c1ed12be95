using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Protocols whose number stands first, in languages that write without spaces: 第四议定书, 제4의정서.</summary>
internal sealed class NumberedProtocolRecogniser : Recogniser
{
    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate = token.Start >= at.Done && ProtocolReader.At(at, token.Start) is { } protocol ? NamedReader.Dated(at, protocol) : null;
        return candidate is not null;
    }
}
