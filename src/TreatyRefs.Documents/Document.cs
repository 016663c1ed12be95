using TreatyRefs.Documents.Encodings;
using TreatyRefs.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Documents;

/// <summary>A document that is being read.</summary>
/// <remarks>Not safe to share between threads. Equality: by identity. Disposing of it closes the stream.</remarks>
public sealed class Document : IDisposable
{
    private readonly DecodedText _decoded;

    internal Document(DecodedText decoded, DocumentFormat format, LocatedText text) => (_decoded, Format, Text) = (decoded, format, text);

    /// <summary>What it is written in.</summary>
    public DocumentFormat Format { get; }

    /// <summary>What a reader sees of it; read as it is needed.</summary>
    public LocatedText Text { get; }

    /// <summary>What could not be read as it stands, as far as <see cref="Text"/> has been read.</summary>
    public IReadOnlyList<Problem> Problems => _decoded.Problem is { } problem ? [problem] : [];

    /// <inheritdoc/>
    public void Dispose()
    {
        Text.Dispose();
        _decoded.Dispose();
    }
}
