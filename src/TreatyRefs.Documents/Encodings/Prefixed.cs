namespace TreatyRefs.Documents.Encodings;

/// <summary>A stream whose first bytes have been read already: a pipe cannot be wound back.</summary>
/// <remarks>Compiled into the tool too.</remarks>
internal sealed class Prefixed(ReadOnlyMemory<byte> prefix, Stream rest) : ForwardStream(rest)
{
    private ReadOnlyMemory<byte> _prefix = prefix;

    public override int Read(Span<byte> buffer)
    {
        if (_prefix.IsEmpty)
        {
            return Inner.Read(buffer);
        }

        var count = Math.Min(buffer.Length, _prefix.Length);
        _prefix.Span[..count].CopyTo(buffer);
        _prefix = _prefix[count..];
        return count;
    }
}
