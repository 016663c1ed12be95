using System.Globalization;
using TreatyRefs.Collections;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Model;

/// <summary>Reads a <see cref="ProvisionList"/>. One pass, no backtracking.</summary>
internal ref struct ProvisionListReader
{
    private const int MostUnnumbered = 999;

    private readonly ReadOnlySpan<char> _text;
    private int _position;
    private string? _problem;

    private ProvisionListReader(ReadOnlySpan<char> text) => _text = text;

    public static Answer<ProvisionList> Read(ReadOnlySpan<char> text)
    {
        var reader = new ProvisionListReader(text);
        var list = reader.ReadList(areArticles: true, depth: 0);
        if (list.Spans.Count == 0)
        {
            reader.Expect("expected the number of an article");
        }

        reader.SkipSpaces();
        if (reader._position < text.Length)
        {
            reader.Expect($"did not expect \"{text[reader._position]}\"");
        }

        return reader._problem is { } problem ? NotationProblem.At(text, reader._position, problem) : list;
    }

    private ProvisionList ReadList(bool areArticles, int depth)
    {
        var items = new Items();
        var (unnumbered, isOpen) = (0, false);
        for (SkipSpaces(); _problem is null && Next() is not ('\0' or ')'); SkipSpaces())
        {
            if (TryTake("..."))
            {
                isOpen = true;
                break;
            }

            if (!areArticles && items.Spans.Count == 0 && unnumbered == 0 && Next() == 'u' && char.IsAsciiDigit(Next(1)))
            {
                unnumbered = ReadUnnumbered();
            }
            else
            {
                ReadItem(items, areArticles, depth);
            }

            SkipSpaces();
            if (Next() is not (',' or ';'))
            {
                break;
            }

            _position++;
        }

        return new ProvisionList(_problem is null ? items.Spans.ToEquatableArray() : [], unnumbered, isOpen);
    }

    private void ReadItem(Items items, bool areArticles, int depth)
    {
        var start = _position;
        var span = ReadSpan(areArticles, items, depth);
        items.Spans.Add(span);
        if (items.Spans.Count > ProvisionList.MostSpans)
        {
            ExpectAt(start, $"a list has at most {ProvisionList.MostSpans} items; more");
        }

        if (_problem is null && span.IsSingle && !items.Single.Add(span.First))
        {
            ExpectAt(start, $"\"{span.First}\" is listed twice;");
        }
    }

    private int ReadUnnumbered()
    {
        var start = ++_position;
        while (char.IsAsciiDigit(Next()))
        {
            _position++;
        }

        if (
            !int.TryParse(_text[start.._position], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            || count is 0 or > MostUnnumbered
        )
        {
            ExpectAt(start, $"expected a number of paragraphs from 1 to {MostUnnumbered} after \"u\"");
        }

        return count;
    }

    private ProvisionSpan ReadSpan(bool areArticles, Items items, int depth)
    {
        var start = _position;
        var first = ReadStep(areArticles);
        items.IsRoman ??= first.Number.IsLetters ? ProvisionSpan.AreRoman([new ProvisionSpan(first, first)]) : null;
        var last = first;
        if (_problem is null && first.Form != PinpointStepForm.Named && Next() == '-')
        {
            _position++;
            last = ReadStep(areArticles);
            if (_problem is null && !RunsForwards(first.Number, last.Number, items.IsRoman == true))
            {
                ExpectAt(start, $"a run cannot go from {first.Number} to {last.Number};");
            }
        }

        SkipSpaces();
        return new ProvisionSpan(first, last, _problem is null && Next() == '(' ? ReadInside(first, depth) : null);
    }

    private static bool RunsForwards(ProvisionNumber first, ProvisionNumber last, bool isRoman) =>
        NumberSequence.Of(first, isRoman) is { } from
        && NumberSequence.Of(last, isRoman) is { } to
        && from.Row == to.Row
        && from.Place < to.Place;

    private ProvisionList? ReadInside(PinpointStep outer, int depth)
    {
        if (depth + 1 >= Pinpoint.MaxSteps)
        {
            Expect($"a provision lies in at most {Pinpoint.MaxSteps - 1} others; more");
            return null;
        }

        if (outer.Form == PinpointStepForm.Named && outer.Kind.GroupsArticles())
        {
            Expect($"articles stand in the list itself, and not in \"{outer}\";");
            return null;
        }

        _position++;
        var inside = ReadList(areArticles: outer.Form == PinpointStepForm.Named && outer.Kind.RestartsNumbering(), depth + 1);
        if (_problem is null && Next() != ')')
        {
            Expect("expected \")\", or \";\" and the next number");
        }

        if (_problem is not null)
        {
            return null;
        }

        _position++;
        return inside;
    }

    // A word with its number, as annex-3, or a number alone.
    private PinpointStep ReadStep(bool areArticles)
    {
        SkipSpaces();
        var start = _position;
        while (char.IsAsciiLetterOrDigit(Next()) || (Next() == '.' && char.IsAsciiLetterOrDigit(Next(1))))
        {
            _position++;
        }

        var word = _text[start.._position];
        if (word.Length > 1 && ProvisionKinds.TryFromKeyword(word, out var kind) && kind.IsNamed())
        {
            return ReadNamed(kind);
        }

        var isNumber = areArticles
            ? ProvisionNumber.TryParse(word, null, out var number)
            : ProvisionNumber.TryParseInBrackets(word, out number);
        if (!isNumber)
        {
            ExpectAt(start, areArticles ? "expected the number of an article" : "expected a letter or number");
            return default;
        }

        return areArticles ? PinpointStep.Main(number) : PinpointStep.Inner(number);
    }

    private PinpointStep ReadNamed(ProvisionKind kind)
    {
        if (Next() != '-')
        {
            return PinpointStep.Named(kind);
        }

        var start = ++_position;
        while (char.IsAsciiLetterOrDigit(Next()))
        {
            _position++;
        }

        if (!ProvisionNumber.TryParse(_text[start.._position], null, out var number))
        {
            ExpectAt(start, $"expected a number after \"{kind.Keyword()}-\"");
            return default;
        }

        return PinpointStep.Named(kind, number);
    }

    private void SkipSpaces()
    {
        while (Next() is ' ' or '\n' or '\r' or '\t')
        {
            _position++;
        }
    }

    private bool TryTake(string text)
    {
        if (!_text[Math.Min(_position, _text.Length)..].StartsWith(text))
        {
            return false;
        }

        _position += text.Length;
        return true;
    }

    private readonly char Next(int ahead = 0) => _position + ahead < _text.Length ? _text[_position + ahead] : '\0';

    private void Expect(string problem) => _problem ??= problem;

    private void ExpectAt(int position, string problem)
    {
        if (_problem is null)
        {
            (_position, _problem) = (position, problem);
        }
    }

    // What has been read of one list.
    private sealed class Items
    {
        public List<ProvisionSpan> Spans { get; } = [];

        public HashSet<PinpointStep> Single { get; } = [];

        /// <summary>Whether letters are roman numbers; not known before the first of them.</summary>
        public bool? IsRoman { get; set; }
    }
}
