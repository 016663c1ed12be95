using TreatyRefs.Documents.Encodings;
using TreatyRefs.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Documents;

/// <summary>A document that is being read.</summary>
/// <remarks>Not safe to share between threads. Equality: by identity. Disposing of it closes the stream.</remarks>
public sealed class Document : IDisposable
{
    private readonly DecodedText _decoded;

    private readonly LayoutRecorder? _layout;

    internal Document(DecodedText decoded, DocumentFormat format, LocatedText text, LayoutRecorder? layout) =>
        (_decoded, Format, Text, _layout) = (decoded, format, text, layout);

    /// <summary>What it is written in.</summary>
    public DocumentFormat Format { get; }

    /// <summary>What a reader sees of it; read as it is needed.</summary>
    public LocatedText Text { get; }

    /// <summary>In which paragraph, heading, list or table each stretch of the text stands, as far as <see cref="Text"/> has been read:
    /// stretches that follow each other without a gap. Empty for plain text, and where <see cref="DocumentOptions.KeepsLayout"/> was not
    /// asked for.</summary>
    public IReadOnlyList<TextRun> Layout => _layout?.Runs ?? [];

    /// <summary>What could not be read as it stands, as far as <see cref="Text"/> has been read.</summary>
    public IReadOnlyList<Problem> Problems => _decoded.Problem is { } problem ? [problem] : [];

    /// <inheritdoc/>
    public void Dispose()
    {
        Text.Dispose();
        _decoded.Dispose();
    }
}
