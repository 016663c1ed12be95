using TreatyRefs.Text;

namespace TreatyRefs.Documents.Markdown;

/// <summary>The stars and low lines of a text, of which those are markup that have a partner.</summary>
/// <remarks>CommonMark's rules, in time linear in the text. One thing is read as writers of Chinese, Japanese and Korean mean it: beside a
/// full-width mark, as in <c>**《…》**第</c>, stars are markup as beside a letter.</remarks>
internal sealed class Emphasis(List<Edit> edits, List<FormedSpan> spans)
{
    private readonly List<Run> _runs = [];

    /// <summary>The last run that still may have a partner, or -1.</summary>
    public int Last { get; private set; } = -1;

    /// <summary>Adds a run of one sign.</summary>
    /// <returns>Where it ends.</returns>
    public int Add(ReadOnlySpan<char> text, int start)
    {
        var sign = text[start];
        var length = text[start..].IndexOfAnyExcept(sign);
        length = length < 0 ? text.Length - start : length;
        var before = Beside(start == 0 ? ' ' : text[start - 1]);
        var after = Beside(start + length == text.Length ? ' ' : text[start + length]);
        var isLeft = after != Side.Space && (after == Side.Letter || before != Side.Letter);
        var isRight = before != Side.Space && (before == Side.Letter || after != Side.Letter);
        var isWordInside = sign == '_' && isLeft && isRight;
        _runs.Add(
            new Run
            {
                Sign = sign,
                Start = start,
                Length = length,
                Whole = length,
                CanOpen = isLeft && (!isWordInside || before == Side.Mark),
                CanClose = isRight && (!isWordInside || after == Side.Mark),
                Before = Last,
                After = -1,
            }
        );
        if (Last >= 0)
        {
            _runs[Last].After = _runs.Count - 1;
        }

        Last = _runs.Count - 1;
        return start + length;
    }

    /// <summary>Finds the partners of all runs after one, which then are done with.</summary>
    /// <param name="bottom">The run, or -1 for all.</param>
    public void Close(int bottom)
    {
        // Below these, no opener was found for such a closer.
        var bottoms = new Dictionary<(char Sign, bool CanOpen, int Third), int>();
        var at = First(bottom);
        while (at >= 0)
        {
            var closer = _runs[at];
            if (!closer.CanClose)
            {
                at = closer.After;
                continue;
            }

            var key = (closer.Sign, closer.CanOpen, closer.Whole % 3);
            var opener = Opener(closer, Math.Max(bottom, bottoms.GetValueOrDefault(key, -1)));
            if (opener < 0)
            {
                bottoms[key] = closer.Before;
                at = closer.CanOpen ? closer.After : Remove(at);
                continue;
            }

            Pair(opener, at);
            at = closer.Length == 0 ? Remove(at) : at;
        }

        Last = bottom;
        if (bottom >= 0)
        {
            _runs[bottom].After = -1;
        }
    }

    private int First(int bottom)
    {
        if (bottom >= 0)
        {
            return _runs[bottom].After;
        }

        var first = Last;
        while (first >= 0 && _runs[first].Before >= 0)
        {
            first = _runs[first].Before;
        }

        return first;
    }

    private int Opener(Run closer, int bottom)
    {
        for (var i = closer.Before; i > bottom; i = _runs[i].Before)
        {
            var opener = _runs[i];
            var isOddSum = (opener.CanClose || closer.CanOpen) && closer.Whole % 3 != 0 && (opener.Whole + closer.Whole) % 3 == 0;
            if (opener.Sign == closer.Sign && opener.CanOpen && !isOddSum)
            {
                return i;
            }
        }

        return -1;
    }

    // The inner ends of both are markup; what is between them has no partner any more.
    private void Pair(int openerAt, int closerAt)
    {
        var (opener, closer) = (_runs[openerAt], _runs[closerAt]);
        var used = Math.Min(2, Math.Min(opener.Length, closer.Length));
        opener.Length -= used;
        edits.Add(new Edit(opener.Start + opener.Length, opener.Start + opener.Length + used));
        edits.Add(new Edit(closer.Start, closer.Start + used));
        var kind = used == 2 ? TextElementKind.Strong : TextElementKind.Emphasis;
        spans.Add(new FormedSpan(opener.Start + opener.Length, closer.Start + used, kind));
        closer.Start += used;
        closer.Length -= used;
        (opener.After, closer.Before) = (closerAt, openerAt);
        if (opener.Length == 0)
        {
            Remove(openerAt);
        }
    }

    private int Remove(int at)
    {
        var (before, after) = (_runs[at].Before, _runs[at].After);
        if (before >= 0)
        {
            _runs[before].After = after;
        }

        if (after >= 0)
        {
            _runs[after].Before = before;
        }

        Last = Last == at ? before : Last;
        return after;
    }

    private static Side Beside(char c) =>
        char.IsWhiteSpace(c) ? Side.Space
        : c is >= '\u3000' and <= '\u303F' or >= '\uFF00' and <= '\uFFEF' ? Side.Letter
        : char.IsPunctuation(c) || char.IsSymbol(c) ? Side.Mark
        : Side.Letter;

    private enum Side
    {
        Space,
        Mark,
        Letter,
    }

    private sealed class Run
    {
        public required char Sign { get; init; }

        public required int Whole { get; init; }

        public required bool CanOpen { get; init; }

        public required bool CanClose { get; init; }

        public required int Start { get; set; }

        public required int Length { get; set; }

        public required int Before { get; set; }

        public required int After { get; set; }
    }
}
