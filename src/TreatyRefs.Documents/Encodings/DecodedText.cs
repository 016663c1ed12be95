using System.Text;
using TreatyRefs.Text;

namespace TreatyRefs.Documents.Encodings;

/// <summary>The text of a stream: UTF-8, or UTF-16 and UTF-32 with their byte order marks, which are left out.</summary>
/// <remarks>What cannot be decoded becomes U+FFFD and is counted.</remarks>
internal sealed class DecodedText : TextReader
{
    // Enough to tell what it is; a small text is all of it.
    private const int Head = 1 << 16;

    private readonly Replacements _replacements = new();
    private readonly StreamReader _reader;
    private readonly DocumentProblems _problems;
    private LinePosition? _firstReplaced;
    private TextOffset _place = TextOffset.Start;

    /// <summary>Begins to read.</summary>
    /// <exception cref="ProblemException">It is no text that can be read.</exception>
    public DecodedText(Stream stream, string name)
    {
        _problems = new DocumentProblems(name);
        var head = new byte[Head];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var found = TextEncoding.Of(head.AsSpan(0, length), _problems);
        var encoding = (Encoding)found.Encoding.Clone();
        encoding.DecoderFallback = _replacements;
        var whole = new Prefixed(head.AsMemory(found.Mark, length - found.Mark), stream);
        _reader = new StreamReader(whole, encoding, detectEncodingFromByteOrderMarks: false, bufferSize: Head);
    }

    /// <summary>What could not be decoded, so far; null where all could.</summary>
    public Problem? Problem => _firstReplaced is { } first ? _problems.Replaced(_replacements.Count, first) : null;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var read = _reader.Read(buffer);
        FindFirst(buffer[..read]);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _reader.Dispose();
        }

        base.Dispose(disposing);
    }

    // The reader decodes ahead; what it replaced stands in what it hands out from now on.
    private void FindFirst(ReadOnlySpan<char> text)
    {
        if (_firstReplaced is not null)
        {
            return;
        }

        var at = _replacements.Count > 0 ? text.IndexOf('\uFFFD') : -1;
        _place = _place.Advance(at < 0 ? text : text[..at]);
        _firstReplaced = at < 0 ? null : _place.Position;
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
