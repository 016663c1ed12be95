using System.Buffers;
using TreatyRefs.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Documents.Html;

/// <summary>What a reader sees of an HTML page, and where each piece of it stands in the file.</summary>
/// <remarks>Tags, comments, scripts and styles are left out; elements that begin a line break it; spaces are one space, as a browser
/// shows them. It reads tags and entities in one pass whatever the page holds, in a few kilobytes of memory, and knows the entities of
/// HTML 4. A parser that makes a tree was weighed, HtmlAgilityPack 1.13: it says where elements stand, but not where the characters of a
/// text with entities do; it holds the page in memory, forty times over; and its time grows with the square of what is not closed.
/// <list type="table">
/// <listheader><term>Page</term><description>There, and here</description></listheader>
/// <item><term>500 kB of paragraphs and open list items</term><description>485 ms, 24 ms</description></item>
/// <item><term>100 kB of <c>&lt;div&gt;</c></term><description>7,400 ms, 2 ms</description></item>
/// <item><term>200 kB of <c>&lt;b&gt;&lt;/i&gt;</c></term><description>23,800 ms, 6 ms</description></item>
/// <item><term>100 kB of <c>&lt;table&gt;&lt;tr&gt;&lt;td&gt;</c></term><description>5,200 ms, 3 ms</description></item>
/// </list></remarks>
internal sealed class HtmlReader
{
    private static readonly SearchValues<char> s_special = SearchValues.Create("<& \t\r\n\f");

    private readonly HtmlSource _source;
    private readonly HtmlNotes _notes = new();
    private readonly HtmlItems _items = new();
    private readonly List<LocatedPiece> _made = [];
    private readonly HtmlLayout? _layout;
    private int _preformatted;
    private bool _isInOrdinal;

    /// <summary>A reader of a page, or of a part of one.</summary>
    /// <param name="source">The page.</param>
    /// <param name="start">The place in the file where it begins.</param>
    public HtmlReader(TextReader source, TextOffset? start = null) => _source = new HtmlSource(source, start ?? TextOffset.Start);

    /// <summary>Whether the title of the page, which no reader sees on it, is left out.</summary>
    public bool IsWithoutTitle { get; init; }

    /// <summary>Told in which element the text stands; <see langword="null"/> where nobody asks.</summary>
    public HtmlLayout? Layout
    {
        init => _layout = value;
    }

    /// <summary>The last character of the text before: spaces at the beginning are left out, as after a break.</summary>
    public char Last
    {
        init => _last = value;
    }

    // Whether a link is open that leads to a place of the page.
    private bool _isInNoteLink;

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
        var piece = LocatedPiece.Verbatim(_source.Take(end), _source.Place) with { Note = _notes.Open };
        _last = rest[end - 1];
        _made.Add(piece);
        _layout?.Add(end);
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
        else if (_last == ' ')
        {
            _layout?.ShowSpace();
        }
    }

    private void Entity()
    {
        _source.Has(HtmlEntity.Longest);
        if (HtmlEntity.Decode(_source.Rest, out var length) is not { } decoded)
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
        var name = _source.Name(isEnd ? 2 : 1);
        _source.Skip(name.Length + (isEnd ? 2 : 1));
        var attributes = isEnd ? HtmlAttributes.None : Attributes();
        _source.SkipAttributes();
        if (!isEnd && (HtmlElements.IsHidden(name) || (IsWithoutTitle && name.Equals("title", StringComparison.OrdinalIgnoreCase))))
        {
            _source.SkipHidden(name);
        }

        if (name.Equals("pre", StringComparison.OrdinalIgnoreCase))
        {
            _preformatted = Math.Max(0, _preformatted + (isEnd ? -1 : 1));
        }

        if (name.Equals("sup", StringComparison.OrdinalIgnoreCase) && IsHighMark(isEnd))
        {
            return;
        }

        Break(name, isEnd, attributes);
    }

    private HtmlAttributes Attributes() =>
        _source.Has(1) && char.IsWhiteSpace(_source.Rest[0]) && _source.Has(2)
            ? HtmlAttributes.Read(_source.Ahead(HtmlAttributes.Longest))
            : HtmlAttributes.None;

    // The line break of a tag stands outside of the note that it begins or ends.
    private void Break(string name, bool isEnd, HtmlAttributes attributes)
    {
        if (name.Equals("a", StringComparison.OrdinalIgnoreCase))
        {
            _isInNoteLink = !isEnd && attributes.Href.Length > 0;
        }

        if (isEnd)
        {
            _notes.End(name);
            _items.End(name);
            _layout?.End(name);
            Make(HtmlElements.Between(name, _last), _source.Place, name);
            return;
        }

        if (name.Equals("a", StringComparison.OrdinalIgnoreCase))
        {
            var inside = _source.Ahead(HighMark.Longest);
            Mark(_notes.Mark(attributes, inside, isHigh: inside.StartsWith("<sup", StringComparison.OrdinalIgnoreCase)));
        }

        _layout?.EndBefore(name);
        Make(HtmlElements.Between(name, _last), _source.Place, name);
        _items.Begin(name, _made);
        _notes.Start(name, attributes);
        _layout?.Start(name, attributes);
    }

    private void Mark(int? note)
    {
        if (note is { } number)
        {
            _made.Add(LocatedPiece.MarkOf(number));
        }
    }

    // The link in what is set high leads to the note.
    private void Mark(ReadOnlySpan<char> high)
    {
        var link = high.IndexOf("<a ", StringComparison.OrdinalIgnoreCase);
        var end = link < 0 ? -1 : high[link..].IndexOf('>');
        if (end > 0)
        {
            Mark(_notes.Mark(HtmlAttributes.Read(high[(link + 2)..]), high[(link + end + 1)..], isHigh: true));
        }
    }

    // Whether the mark, or the tag of an ordinal, is nothing in the text.
    private bool IsHighMark(bool isEnd)
    {
        if (isEnd)
        {
            var was = _isInOrdinal;
            _isInOrdinal = false;
            if (was)
            {
                _layout?.End("sup");
            }

            return was;
        }

        _source.Has(HighMark.Longest);
        var after = _source.Rest[..Math.Min(_source.Rest.Length, HighMark.Longest)];
        if (HighMark.NoteLength(after, _isInNoteLink) is var length and > 0)
        {
            Mark(after[..length]);
            _layout?.Mark(HighMark.TextOf(after));
            _source.Skip(length);
            return true;
        }

        _isInOrdinal = HighMark.IsOrdinal(after);
        if (_isInOrdinal)
        {
            _layout?.Start("sup", HtmlAttributes.None);
        }

        return _isInOrdinal;
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

    private void Make(string text, TextOffset start, string element = "")
    {
        if (text.Length > 0)
        {
            _layout?.Add(text.Length, element);
            _made.Add(LocatedPiece.Instead(text.AsMemory(), new TextStretch(start, _source.Place)) with { Note = _notes.Open });
            _last = text[^1];
        }
    }
}
