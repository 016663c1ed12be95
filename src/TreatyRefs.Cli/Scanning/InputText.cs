using System.Text;
using TreatyRefs.Text;

namespace TreatyRefs.Cli.Scanning;

/// <summary>The text of a stream: UTF-8, or UTF-16 and UTF-32 with their byte order marks.</summary>
/// <remarks>What cannot be decoded becomes U+FFFD and is counted.</remarks>
internal sealed class InputText : IDisposable
{
    // Enough to tell what it is; a small text is all of it.
    private const int Head = 1 << 16;

    private readonly Replacements _replacements = new();

    /// <summary>Begins to read.</summary>
    /// <exception cref="IOException">It is no text that can be read.</exception>
    public InputText(Stream stream)
    {
        var head = new byte[Head];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var found = TextEncoding.Of(head.AsSpan(0, length));
        FirstReplaced = found.FirstWrong;
        var encoding = (Encoding)found.Encoding.Clone();
        encoding.DecoderFallback = _replacements;
        var whole = new Prefixed(head.AsMemory(found.Mark, length - found.Mark), stream);
        Reader = new StreamReader(whole, encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16);
    }

    /// <summary>Where the first thing stands that could not be decoded, if it is near the beginning.</summary>
    public LinePosition? FirstReplaced { get; }

    /// <summary>The text, without a byte order mark.</summary>
    public StreamReader Reader { get; }

    /// <summary>How often something could not be decoded, so far.</summary>
    public int Replaced => _replacements.Count;

    public void Dispose() => Reader.Dispose();

    private sealed class Replacements : DecoderFallback
    {
        public int Count { get; private set; }

        public override int MaxCharCount => 1;

        public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

        private sealed class Buffer(Replacements owner) : DecoderFallbackBuffer
        {
            private bool _isPending;

            public override int Remaining => _isPending ? 1 : 0;

            public override bool Fallback(byte[] bytesUnknown, int index)
            {
                owner.Count++;
                return _isPending = true;
            }

            public override char GetNextChar()
            {
                var next = _isPending ? '\uFFFD' : '\0';
                _isPending = false;
                return next;
            }

            public override bool MovePrevious() => false;
        }
    }
}
