using TreatyRefs.Documents.Encodings;

namespace TreatyRefs.Cli.Scanning;

/// <summary>A stream that tells how much of it has been read.</summary>
internal sealed class ProgressStream(Stream inner, Action<int> read) : ForwardStream(inner)
{
    public override int Read(Span<byte> buffer)
    {
        var count = Inner.Read(buffer);
        read(count);
        return count;
    }
}
