using System.Text;

namespace TreatyRefs.Cli.Scanning;

/// <summary>The text of a stream: UTF-8, or UTF-16 with its byte order mark; what cannot be decoded becomes U+FFFD and is counted.</summary>
internal sealed class InputText : IDisposable
{
    private readonly Replacements _replacements = new();

    public InputText(Stream stream)
    {
        var head = new byte[3];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var (encoding, mark) = EncodingOf(head.AsSpan(0, length));
        Reader = new StreamReader(new Prefixed(head.AsMemory(mark, length - mark), stream), encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16);
    }

    /// <summary>The text, without a byte order mark.</summary>
    public StreamReader Reader { get; }

    /// <summary>How often something could not be decoded, so far.</summary>
    public int Replaced => _replacements.Count;

    public void Dispose() => Reader.Dispose();

    private (Encoding Encoding, int Mark) EncodingOf(ReadOnlySpan<byte> head)
    {
        Encoding encoding = head switch
        {
            [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: false),
            [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: false),
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        var counting = (Encoding)encoding.Clone();
        counting.DecoderFallback = _replacements;
        return (counting, head is [0xEF, 0xBB, 0xBF] ? 3 : encoding is UnicodeEncoding ? 2 : 0);
    }

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
