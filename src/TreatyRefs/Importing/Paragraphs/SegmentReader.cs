using TreatyRefs.Grammar;
using TreatyRefs.Importing.Lines;

namespace TreatyRefs.Importing.Paragraphs;

/// <summary>Divides the lines of a provision where paragraphs and points may begin.</summary>
internal sealed class SegmentReader(WrappedText wrapped)
{
    private const int LongestBetween = 3;

    /// <summary>The pieces, in order; together they are all of the text.</summary>
    public List<Segment> Read(IReadOnlyList<BodyLine> body)
    {
        var segments = new List<Segment>();
        for (var i = 0; i < body.Count; )
        {
            var first = i;
            var whole = new JoinedText(body[i].Text);
            for (i++; i < body.Count && wrapped.GoesOn(body[i - 1], body[i]) && MarkerOf(body[i]) is null; i++)
            {
                whole.Join(body[i].Text);
            }

            // In one piece, so that what is divided at the end of a line is found.
            Divide(
                new Segment(body[first].Line, whole.ToString(), MarkerOf(body[first]))
                {
                    IsInline = first > 0 && wrapped.GoesOn(body[first - 1], body[first]),
                },
                segments
            );
        }

        return segments;
    }

    private static Marker? MarkerOf(BodyLine line) => line.Line.IsQuoted ? null : MarkerReader.Read(line.Text, 0);

    // "... means: (a) ...; (b) ...", "... the sea. 2. When ..."
    private static void Divide(Segment segment, List<Segment> segments)
    {
        var text = segment.Text;
        if (segment.Line.IsQuoted)
        {
            segments.Add(segment);
            return;
        }

        var from = 0;
        var searched = segment.Marker?.End ?? 0;
        for (var i = searched; i < text.Length; i++)
        {
            if (!MayBegin(text, i, searched) || MarkerReader.Read(text, i) is not { } marker || !IsInlineShape(text, i, marker))
            {
                continue;
            }

            segments.Add(Part(segment, text, from, i));
            (from, searched) = (i, marker.End);
            i = Math.Max(i, marker.End - 1);
        }

        segments.Add(Part(segment, text, from, text.Length));
    }

    private static Segment Part(Segment whole, string text, int from, int to)
    {
        var part = text[from..to].TrimEnd();
        return from == 0
            ? whole with
            {
                Text = part,
                Marker = whole.Marker is null ? null : MarkerReader.Read(part, 0) ?? whole.Marker with { End = part.Length },
            }
            : new Segment(whole.Line, part, MarkerReader.Read(part, 0)) { IsInline = true, IsClose = !char.IsWhiteSpace(text[from - 1]) };
    }

    private static bool MayBegin(string text, int at, int searched)
    {
        if (
            !(text[at] is '(' or '（' || char.IsDigit(text[at]) || char.IsLower(text[at])) || (at > 0 && char.IsLetterOrDigit(text[at - 1]))
        )
        {
            return IsRunTogether(text, at);
        }

        // Directly after another number, or after what ends a clause; "and" and "or" may stand between.
        var before = text.AsSpan(0, at).TrimEnd();
        if (before.Length <= searched)
        {
            return before.Length > 0 && searched > 0;
        }

        // Only so far back as such a word is long: a text may have no space at all.
        var letters = 0;
        while (letters < before.Length && letters <= LongestBetween && char.IsAsciiLetterLower(before[^(letters + 1)]))
        {
            letters++;
        }

        var isWord = letters is > 0 and <= LongestBetween && (letters == before.Length || before[^(letters + 1)] == ' ');
        before = isWord ? before[..^letters].TrimEnd() : before;
        return before.Length > 0 && (Punctuation.EndsPart(before[^1]) || Punctuation.IsComma(before[^1]) || before[^1] == '—');
    }

    // "For the purposes of this Protocol(a) ..."
    private static bool IsRunTogether(string text, int at) => at > 0 && char.IsLetter(text[at - 1]) && text.AsSpan(at).StartsWith("(a)");

    private static bool IsInlineShape(string text, int at, Marker marker)
    {
        if (marker.Shape == MarkerShape.Brackets)
        {
            return true;
        }

        var isAfterMember = text.AsSpan(0, at).TrimEnd() is [.., ':' or ';'] && at > 0 && char.IsWhiteSpace(text[at - 1]);
        if (marker.Shape == MarkerShape.Bracket)
        {
            return isAfterMember;
        }

        return marker.Shape == MarkerShape.Dot
            && at > 0
            && char.IsWhiteSpace(text[at - 1])
            && EndsSentence(text.AsSpan(0, at).TrimEnd())
            && (
                marker.End == text.Length
                || char.IsUpper(text[marker.End])
                || text[marker.End] == '('
                || Punctuation.OpensTerm(text[marker.End])
            );
    }

    // "art. 2." is a citation, "the work. 2." the end of one paragraph and the number of the next.
    private static bool EndsSentence(ReadOnlySpan<char> before)
    {
        if (before is not [.., '.' or ';' or ':'])
        {
            return false;
        }

        var start = before.Length - 1;
        while (start > 0 && char.IsLetter(before[start - 1]))
        {
            start--;
        }

        var word = before[start..^1];
        return word.IsEmpty || word.Length > 4 || (word.Length > 2 && (char.IsUpper(word[0]) || Vocabulary.Find(word) is null));
    }
}
