using System.Buffers;
using System.Net;
using TreatyRefs.Text;

namespace TreatyRefs.Cli.Scanning;

/// <summary>What a reader sees of an HTML page, and where each piece of it stands in the file.</summary>
/// <remarks>Tags, comments, scripts and styles are left out; elements that begin a line break it; spaces are one space, as a browser
/// shows them. Parsers of HTML tell where elements stand, not where text and its entities do, and hold the page in memory; so this reads
/// tags and entities itself, in one pass whatever the page holds. It knows the entities of HTML 4.</remarks>
internal sealed class HtmlTextReader(TextReader source, Queue<Seam> seams) : TextReader
{
    private const int Ahead = 64;

    private static readonly HashSet<string> s_inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "nobr",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
    };

    private static readonly HashSet<string> s_paragraphs = new(StringComparer.OrdinalIgnoreCase)
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "dd",
        "div",
        "dl",
        "dt",
        "figcaption",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "title",
        "tr",
        "ul",
    };

    private static readonly HashSet<string> s_hidden = new(StringComparer.OrdinalIgnoreCase)
    {
        "script",
        "style",
        "iframe",
        "noembed",
        "noframes",
    };

    private static readonly SearchValues<char> s_special = SearchValues.Create("<& \t\r\n\f");

    private readonly char[] _source = new char[1 << 14];
    private readonly Queue<char> _text = new();
    private int _next;
    private int _filled;
    private bool _isAtEnd;
    private TextOffset _place = TextOffset.Start;
    private long _offset;
    private int _preformatted;
    private Seam? _seam;

    // Spaces at the beginning are left out, as after a break.
    private char _last = '\n';

    /// <summary>Whether the title of the page, which no reader sees on it, is left out.</summary>
    public bool IsWithoutTitle { get; init; }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var count = 0;
        while (count < buffer.Length)
        {
            if (_text.TryDequeue(out var c))
            {
                buffer[count++] = c;
            }
            else if (!Step())
            {
                break;
            }
        }

        return count;
    }

    // Reads one tag, entity, run of spaces or character.
    private bool Step()
    {
        if (!Has(1))
        {
            HandOnSeam();
            return false;
        }

        switch (_source[_next])
        {
            case '<'
                when Has(2)
                    && (
                        char.IsAsciiLetter(_source[_next + 1])
                        || (_source[_next + 1] == '/' && Has(3) && char.IsAsciiLetter(_source[_next + 2]))
                    ):
                Tag();
                break;
            case '<' when Has(2) && _source[_next + 1] is '!' or '?':
                Left(Markup);
                break;
            case '&':
                Entity();
                break;
            case ' ' or '\t' or '\r' or '\n' or '\f' when _preformatted == 0:
                Spaces();
                break;
            default:
                Character();
                break;
        }

        return true;
    }

    // And what follows it up to the next that may be something else.
    private void Character()
    {
        HandOnSeam();
        var run = _source.AsSpan(_next, _filled - _next)[1..].IndexOfAny(s_special) + 1;
        run = run == 0 ? _filled - _next : run;
        foreach (var c in _source.AsSpan(_next, run))
        {
            Emit(c);
        }

        Skip(run);
    }

    private void Spaces()
    {
        if (_last is ' ' or '\n')
        {
            Left(SkipSpaces);
            return;
        }

        HandOnSeam();
        Emit(' ');
        if (_source[_next] == ' ' && !(Has(2) && _source[_next + 1] is ' ' or '\t' or '\r' or '\n' or '\f'))
        {
            Skip(1);
            return;
        }

        Left(SkipSpaces);
    }

    private void SkipSpaces()
    {
        while (Has(1) && _source[_next] is ' ' or '\t' or '\r' or '\n' or '\f')
        {
            Skip(1);
        }
    }

    private void Entity()
    {
        var length = Has(Ahead) || _filled > _next ? _source.AsSpan(_next, Math.Min(Ahead, _filled - _next)).IndexOf(';') + 1 : 0;
        var written = length > 2 ? new string(_source, _next, length) : string.Empty;
        var decoded = written.Length > 0 && written.AsSpan(1).IndexOfAny(" &<\n") < 0 ? WebUtility.HtmlDecode(written) : written;
        if (decoded == written)
        {
            Character();
            return;
        }

        HandOnSeam();
        foreach (var c in decoded)
        {
            Emit(c);
        }

        // What it stands for ends where the entity ends, and what follows begins there.
        Skip(length);
        _seam = new Seam(_offset, _place, _place);
    }

    private void Tag()
    {
        var isEnd = _source[_next + 1] == '/';
        var name = Name(isEnd ? 2 : 1);
        Left(() => Attributes(name.Length + (isEnd ? 2 : 1)));
        if (!isEnd && (s_hidden.Contains(name) || (IsWithoutTitle && name.Equals("title", StringComparison.OrdinalIgnoreCase))))
        {
            Left(() => HiddenText(name));
        }

        if (name.Equals("pre", StringComparison.OrdinalIgnoreCase))
        {
            _preformatted = Math.Max(0, _preformatted + (isEnd ? -1 : 1));
        }

        foreach (var c in Between(name))
        {
            HandOnSeam();
            Emit(c);
            Left(() => { });
        }
    }

    // A note's number set high is not part of the number before it, so all that is not known to be inline stands apart.
    private string Between(string name) =>
        s_paragraphs.Contains(name) ? (_last == '\n' ? string.Empty : "\n\n")
        : s_inline.Contains(name) ? string.Empty
        : name.Equals("br", StringComparison.OrdinalIgnoreCase) ? "\n"
        : _last is ' ' or '\n' ? string.Empty
        : " ";

    private string Name(int from)
    {
        var length = from;
        while (length < Ahead && Has(length + 1) && (char.IsAsciiLetterOrDigit(_source[_next + length]) || _source[_next + length] == '-'))
        {
            length++;
        }

        return new string(_source, _next + from, length - from);
    }

    // To the end of the tag; a ">" in the value of an attribute is none.
    private void Attributes(int from)
    {
        Skip(from);
        var quote = '\0';
        var isValue = false;
        while (Has(1))
        {
            var c = _source[_next];
            Skip(1);
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c == '>')
            {
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
    }

    private void HiddenText(string name)
    {
        while (Has(1))
        {
            if (
                _source[_next] == '<'
                && Has(name.Length + 3)
                && _source[_next + 1] == '/'
                && _source.AsSpan(_next + 2, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase)
                && _source[_next + 2 + name.Length] is '>' or '/' or ' ' or '\t' or '\r' or '\n' or '\f'
            )
            {
                return;
            }

            SkipTo('<');
        }
    }

    private void Markup()
    {
        if (!(Has(4) && _source.AsSpan(_next, 4) is "<!--"))
        {
            SkipAfter(">");
            return;
        }

        // "<!-->" is a whole comment.
        Skip(2);
        SkipAfter("-->");
    }

    private void SkipAfter(string end)
    {
        while (Has(1))
        {
            if (Has(end.Length) && _source.AsSpan(_next, end.Length).SequenceEqual(end))
            {
                Skip(end.Length);
                return;
            }

            SkipTo(end[0]);
        }
    }

    // To the next such character, or to the end of what has been read.
    private void SkipTo(char c)
    {
        var next = _source.AsSpan(_next + 1, _filled - _next - 1).IndexOf(c);
        Skip(next < 0 ? _filled - _next : next + 1);
    }

    // What is left out of the text makes a seam; what follows on it makes it wider, until there is text again.
    private void Left(Action skip)
    {
        var before = _seam?.Before ?? _place;
        skip();
        _seam = new Seam(_offset, before, _place);
    }

    private void HandOnSeam()
    {
        if (_seam is { } seam)
        {
            seams.Enqueue(seam);
            _seam = null;
        }
    }

    private void Emit(char c)
    {
        _text.Enqueue(c);
        _last = c;
        _offset++;
    }

    private void Skip(int count)
    {
        _place = _place.Advance(_source.AsSpan(_next, count));
        _next += count;
    }

    private bool Has(int count)
    {
        while (_filled - _next < count && !_isAtEnd)
        {
            _source.AsSpan(_next, _filled - _next).CopyTo(_source);
            (_next, _filled) = (0, _filled - _next);
            var read = source.Read(_source, _filled, _source.Length - _filled);
            _filled += read;
            _isAtEnd = read == 0;
        }

        return _filled - _next >= count;
    }
}
