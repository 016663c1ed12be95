namespace TreatyRefs.Documents.Markdown;

/// <summary>Cuts a long document into parts: at an empty line, else at a line end, else between two characters.</summary>
internal sealed class PartReader(TextReader source, int longest)
{
    private char[] _buffer = new char[Math.Min(longest, 1 << 12)];
    private int _filled;

    /// <summary>The part.</summary>
    public string Part { get; private set; } = string.Empty;

    /// <summary>Goes on to the next part.</summary>
    public bool TryNext()
    {
        var isAtEnd = !Fill();
        var length = isAtEnd ? _filled : Boundary();
        Part = new string(_buffer, 0, length);
        _buffer.AsSpan(length, _filled - length).CopyTo(_buffer);
        _filled -= length;
        return length > 0;
    }

    // Whether there is more than fits.
    private bool Fill()
    {
        while (true)
        {
            if (_filled == _buffer.Length)
            {
                if (_filled >= longest)
                {
                    return true;
                }

                Array.Resize(ref _buffer, Math.Min(longest, 2 * _filled));
            }

            var read = source.Read(_buffer, _filled, _buffer.Length - _filled);
            if (read == 0)
            {
                return false;
            }

            _filled += read;
        }
    }

    private int Boundary()
    {
        var text = _buffer.AsSpan(0, _filled);
        var empty = Math.Max(text.LastIndexOf("\n\n"), text.LastIndexOf("\n\r\n"));
        var line = empty > 0 ? empty : text.LastIndexOf('\n');
        return line > 0 ? line + 1 : _filled - (char.IsHighSurrogate(text[^1]) || text[^1] == '\r' ? 1 : 0);
    }
}
