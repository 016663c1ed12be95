using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning;

/// <summary>Cuts a stream into pieces between paragraphs, or between sentences where a paragraph is long.</summary>
internal sealed class PieceReader(TextReader reader, int longest)
{
    private const int Usual = 1 << 16;

    private char[] _buffer = new char[Usual];
    private int _filled;
    private int _taken;
    private bool _isAtEnd;

    /// <summary>Where the piece begins in the stream.</summary>
    public long Offset { get; private set; }

    /// <summary>The piece.</summary>
    public ReadOnlySpan<char> Piece => _buffer.AsSpan(0, _taken);

    /// <summary>Goes on to the next piece.</summary>
    public bool TryNext()
    {
        MoveOn();
        do
        {
            Fill();
        } while (TryGrow());

        return Take();
    }

    /// <summary>Goes on to the next piece, without holding a thread while the text comes.</summary>
    public async ValueTask<bool> TryNextAsync(CancellationToken cancellation)
    {
        MoveOn();
        do
        {
            while (!_isAtEnd && _filled < _buffer.Length)
            {
                Count(await reader.ReadAsync(_buffer.AsMemory(_filled), cancellation).ConfigureAwait(false));
            }
        } while (TryGrow());

        return Take();
    }

    private void MoveOn()
    {
        Offset += _taken;
        _buffer.AsSpan(_taken, _filled - _taken).CopyTo(_buffer);
        _filled -= _taken;
        _taken = 0;
    }

    // A piece without an end is read on, up to a limit.
    private bool TryGrow()
    {
        if (_isAtEnd || Boundary() != 0 || _buffer.Length >= longest)
        {
            return false;
        }

        Array.Resize(ref _buffer, Math.Min(longest, 2 * _buffer.Length));
        return true;
    }

    private bool Take()
    {
        _taken =
            _isAtEnd ? _filled
            : Boundary() is var end and > 0 ? end
            : WordBoundary();
        return _taken > 0;
    }

    private void Fill()
    {
        while (!_isAtEnd && _filled < _buffer.Length)
        {
            Count(reader.Read(_buffer, _filled, _buffer.Length - _filled));
        }
    }

    private void Count(int read)
    {
        _filled += read;
        _isAtEnd = read == 0;
    }

    private int Boundary()
    {
        var text = _buffer.AsSpan(0, _filled);
        var paragraph = Math.Max(text.LastIndexOf("\n\n"), text.LastIndexOf("\n\r\n"));
        if (paragraph > _filled / 2)
        {
            return paragraph + 1;
        }

        // Pieces begin anew with a sentence: a point or the like with white space after it, and a capital after that.
        for (var i = text.Length - 3; i > _filled / 2; i--)
        {
            if (
                (
                    Punctuation.MayEndSentence(text[i])
                    && text[i + 1] is ' ' or '\n' or '\r'
                    && char.IsUpper(text[i + 2])
                    && char.IsLower(text[Math.Max(0, i - 1)])
                    && char.IsLower(text[Math.Max(0, i - 5)])
                ) || Punctuation.EndsSentence(text[i])
            )
            {
                return i + 1;
            }
        }

        return Math.Max(0, paragraph + 1);
    }

    private int WordBoundary() => _buffer.AsSpan(0, _filled).LastIndexOfAny(' ', '\n', '\t') is var end and > 0 ? end : _filled;
}
