using TreatyRefs.Text;

namespace TreatyRefs.Documents.Html;

/// <summary>A page as it is read: the next characters of it, and their place in the file.</summary>
internal sealed class HtmlSource(TextReader reader, TextOffset start)
{
    private const int LongestName = 64;

    private readonly char[] _buffer = new char[1 << 14];
    private int _next;
    private int _filled;
    private bool _isAtEnd;

    /// <summary>The place of the next character in the file.</summary>
    public TextOffset Place { get; private set; } = start;

    /// <summary>What has been read of the page and not been passed; valid until more is asked for.</summary>
    public ReadOnlySpan<char> Rest => _buffer.AsSpan(_next, _filled - _next);

    /// <summary>The next characters; valid until more is asked for.</summary>
    public ReadOnlyMemory<char> Take(int count) => _buffer.AsMemory(_next, count);

    /// <summary>Whether there are so many characters.</summary>
    public bool Has(int count)
    {
        while (_filled - _next < count && !_isAtEnd)
        {
            _buffer.AsSpan(_next, _filled - _next).CopyTo(_buffer);
            (_next, _filled) = (0, _filled - _next);
            var read = reader.Read(_buffer, _filled, _buffer.Length - _filled);
            _filled += read;
            _isAtEnd = read == 0;
        }

        return _filled - _next >= count;
    }

    /// <summary>At most so many of the next characters; valid until more is asked for.</summary>
    public ReadOnlySpan<char> Ahead(int most)
    {
        Has(most);
        return Rest[..Math.Min(most, _filled - _next)];
    }

    /// <summary>Whether the page goes on so.</summary>
    public bool StartsWith(string text) => Has(text.Length) && Rest.StartsWith(text, StringComparison.OrdinalIgnoreCase);

    /// <summary>Passes characters.</summary>
    public void Skip(int count)
    {
        Place = Place.Advance(Rest[..count]);
        _next += count;
    }

    /// <summary>Passes what does not matter, to the next such character or to the end of what has been read.</summary>
    public void SkipTo(char c)
    {
        var next = Rest[1..].IndexOf(c);
        Skip(next < 0 ? Rest.Length : next + 1);
    }

    /// <summary>Passes everything up to a text and the text, or all where it does not come.</summary>
    public void SkipAfter(string end)
    {
        while (Has(1))
        {
            if (StartsWith(end))
            {
                Skip(end.Length);
                return;
            }

            SkipTo(end[0]);
        }
    }

    /// <summary>Passes spaces and line ends.</summary>
    public void SkipSpaces()
    {
        while (Has(1) && Rest.IndexOfAnyExcept(" \t\r\n\f") is not 0)
        {
            var end = Rest.IndexOfAnyExcept(" \t\r\n\f");
            Skip(end < 0 ? Rest.Length : end);
        }
    }

    /// <summary>The name of the element whose tag is next.</summary>
    /// <param name="from">How many signs stand before it.</param>
    public string Name(int from)
    {
        Has(LongestName);
        var rest = Rest;
        var length = from;
        while (length < Math.Min(LongestName, rest.Length) && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] == '-'))
        {
            length++;
        }

        return rest[from..length].ToString();
    }

    /// <summary>Passes what is left of a tag; a ">" in the value of an attribute does not end it.</summary>
    public void SkipAttributes()
    {
        var quote = '\0';
        var isValue = false;
        while (Has(1))
        {
            var rest = Rest;
            for (var i = 0; i < rest.Length; i++)
            {
                var c = rest[i];
                if (quote != '\0')
                {
                    quote = c == quote ? '\0' : quote;
                }
                else if (c == '>')
                {
                    Skip(i + 1);
                    return;
                }
                else if (isValue && c is '"' or '\'')
                {
                    (quote, isValue) = (c, false);
                }
                else if (!char.IsWhiteSpace(c))
                {
                    isValue = c == '=';
                }
            }

            Skip(rest.Length);
        }
    }

    /// <summary>Passes everything up to the tag that ends an element.</summary>
    public void SkipHidden(string name)
    {
        var end = $"</{name}";
        while (Has(1))
        {
            if (StartsWith(end) && Has(end.Length + 1) && Rest[end.Length] is '>' or '/' or ' ' or '\t' or '\r' or '\n' or '\f')
            {
                return;
            }

            SkipTo('<');
        }
    }
}
