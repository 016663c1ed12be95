using System.Buffers;
using System.Net;
using TreatyRefs.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Documents.Html;

/// <summary>What a reader sees of an HTML page, and where each piece of it stands in the file.</summary>
/// <remarks>Tags, comments, scripts and styles are left out; elements that begin a line break it; spaces are one space, as a browser
/// shows them. It reads tags and entities in one pass whatever the page holds, and knows the entities of HTML 4. A parser that makes a
/// tree (HtmlAgilityPack 1.13 was tried) says where elements stand, not where the characters of a text with entities do; it holds the
/// page in memory five to ten times over; and its time grows with the square of what is nested: 100 kB of unclosed
/// <c>&lt;div&gt;</c> took it 7 seconds, 400 kB of "&lt;b&gt;&lt;/i&gt;" minutes, which are milliseconds here.</remarks>
internal sealed class HtmlReader
{
    private const int LongestEntity = 64;

    private static readonly SearchValues<char> s_special = SearchValues.Create("<& \t\r\n\f");

    private readonly HtmlSource _source;
    private readonly List<LocatedPiece> _made = [];
    private int _preformatted;

    /// <summary>A reader of a page, or of a part of one.</summary>
    /// <param name="source">The page.</param>
    /// <param name="start">The place in the file where it begins.</param>
    public HtmlReader(TextReader source, TextOffset? start = null) => _source = new HtmlSource(source, start ?? TextOffset.Start);

    /// <summary>Whether the title of the page, which no reader sees on it, is left out.</summary>
    public bool IsWithoutTitle { get; init; }

    /// <summary>The last character of the text before: spaces at the beginning are left out, as after a break.</summary>
    public char Last
    {
        init => _last = value;
    }

    // The same as it goes on.
    private char _last = '\n';

    /// <summary>The text, piece by piece.</summary>
    public IEnumerable<LocatedPiece> Read()
    {
        while (_source.Has(1))
        {
            Step();
            foreach (var piece in _made)
            {
                yield return piece;
            }

            _made.Clear();
        }
    }

    // Reads one tag, entity, run of spaces or run of characters.
    private void Step()
    {
        switch (_source.Rest[0])
        {
            case '<' when IsTag():
                Tag();
                break;
            case '<' when _source.Has(2) && _source.Rest[1] is '!' or '?':
                Markup();
                break;
            case '&':
                Entity();
                break;
            case ' ' or '\t' or '\r' or '\n' or '\f' when _preformatted == 0:
                Spaces();
                break;
            default:
                Characters();
                break;
        }
    }

    private bool IsTag() =>
        _source.Has(2)
        && (char.IsAsciiLetter(_source.Rest[1]) || (_source.Rest[1] == '/' && _source.Has(3) && char.IsAsciiLetter(_source.Rest[2])));

    // To the next that may be something else. A single space is a character like another.
    private void Characters()
    {
        var rest = _source.Rest;
        var end = 1;
        while (
            rest[end..].IndexOfAny(s_special) is var next and >= 0
            && rest[end + next] == ' '
            && end + next + 1 < rest.Length
            && !s_special.Contains(rest[end + next + 1])
        )
        {
            end += next + 2;
        }

        var last = rest[end..].IndexOfAny(s_special);
        end = last < 0 ? rest.Length : end + last;
        var piece = LocatedPiece.Verbatim(_source.Take(end), _source.Place);
        _last = rest[end - 1];
        _made.Add(piece);
        _source.Skip(end);
    }

    private void Spaces()
    {
        var start = _source.Place;
        _source.SkipSpaces();
        if (_last is not (' ' or '\n'))
        {
            Make(" ", start);
        }
    }

    private void Entity()
    {
        _source.Has(LongestEntity);
        var rest = _source.Rest;
        var length = rest[..Math.Min(LongestEntity, rest.Length)].IndexOf(';') + 1;
        var written = length > 2 ? rest[..length].ToString() : string.Empty;
        var decoded = written.Length > 0 && written.AsSpan(1).IndexOfAny(" &<\n") < 0 ? WebUtility.HtmlDecode(written) : written;
        if (decoded == written)
        {
            Characters();
            return;
        }

        var start = _source.Place;
        _source.Skip(length);
        Make(decoded, start);
    }

    private void Tag()
    {
        var isEnd = _source.Rest[1] == '/';
        var name = Name(isEnd ? 2 : 1);
        _source.Skip(name.Length + (isEnd ? 2 : 1));
        Attributes();
        if (!isEnd && (HtmlElements.IsHidden(name) || (IsWithoutTitle && name.Equals("title", StringComparison.OrdinalIgnoreCase))))
        {
            HiddenText(name);
        }

        if (name.Equals("pre", StringComparison.OrdinalIgnoreCase))
        {
            _preformatted = Math.Max(0, _preformatted + (isEnd ? -1 : 1));
        }

        Make(HtmlElements.Between(name, _last), _source.Place);
    }

    private string Name(int from)
    {
        _source.Has(LongestEntity);
        var rest = _source.Rest;
        var length = from;
        while (length < Math.Min(LongestEntity, rest.Length) && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] == '-'))
        {
            length++;
        }

        return rest[from..length].ToString();
    }

    // To the end of the tag; a ">" in the value of an attribute is none.
    private void Attributes()
    {
        var quote = '\0';
        var isValue = false;
        while (_source.Has(1))
        {
            var c = _source.Rest[0];
            _source.Skip(1);
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
        var end = $"</{name}";
        while (_source.Has(1))
        {
            if (
                _source.StartsWith(end)
                && _source.Has(end.Length + 1)
                && _source.Rest[end.Length] is '>' or '/' or ' ' or '\t' or '\r' or '\n' or '\f'
            )
            {
                return;
            }

            _source.SkipTo('<');
        }
    }

    private void Markup()
    {
        if (!_source.StartsWith("<!--"))
        {
            _source.SkipAfter(">");
            return;
        }

        // "<!-->" is a whole comment.
        _source.Skip(2);
        _source.SkipAfter("-->");
    }

    private void Make(string text, TextOffset start)
    {
        if (text.Length > 0)
        {
            _made.Add(LocatedPiece.Instead(text.AsMemory(), new TextStretch(start, _source.Place)));
            _last = text[^1];
        }
    }
}
