using TreatyRefs.Grammar;
using TreatyRefs.Importing.Lines;
using TreatyRefs.References;

namespace TreatyRefs.Importing.Headings;

/// <summary>Tells the title of a provision from its text: on the line of its number, or on the lines below.</summary>
internal sealed class HeadingText(WrappedText wrapped)
{
    private const int Longest = 200;
    private const int LongestWithoutSpaces = 60;
    private const int MostLines = 4;

    /// <summary>Takes the title out of the body of a provision and of all that stand in it.</summary>
    public void Take(DraftNode node) => Take(node, isInArticle: false);

    private void Take(DraftNode node, bool isInArticle)
    {
        if (node.Body.Count > 0 && node.Kind != ProvisionKind.Preamble)
        {
            if (isInArticle && node.Body[0].IsRest)
            {
                TakeSection(node);
            }
            else if (node.Kind.GroupsArticles() || node.Kind.RestartsNumbering())
            {
                TakeGroup(node);
            }
            else
            {
                TakeArticle(node);
            }
        }

        node.Children.ForEach(child => Take(child, isInArticle || node.Kind == ProvisionKind.Article));
    }

    // "Section 1. Aim. The Bank lends money.": a title, and a text on the same line; or a text alone.
    private static void TakeSection(DraftNode node)
    {
        var text = node.Body[0].Text;
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        if (end > 0 && end < LongestWithoutSpaces && end + 2 < text.Length && char.IsUpper(text[end + 2]))
        {
            node.Heading = text[..(end + 1)];
            node.Body[0] = new BodyLine(node.Body[0].Line, text[(end + 2)..].Trim());
        }
        else if (node.Body.Count > 1 || node.Children.Count > 0 || !SourceLine.EndsSentenceIn(text))
        {
            TakeGroup(node);
        }
    }

    // A title of a group may fill several lines; a text below it is the exception.
    private static void TakeGroup(DraftNode node)
    {
        var body = node.Body;
        var taken = 0;
        while (
            taken < body.Count && taken < MostLines && (taken == 0 ? IsGroupTitle(body, node) : IsMoreTitle(body[taken - 1], body[taken]))
        )
        {
            taken++;
        }

        SetHeading(node, taken);
    }

    private static bool IsGroupTitle(List<BodyLine> body, DraftNode node)
    {
        var text = body[0].Text;
        var isShort = text.Length <= Longest && MarkerReader.Read(text, 0) is null && !char.IsLower(text[0]);
        return isShort
            && (!SourceLine.EndsSentenceIn(text) || (body[0].IsRest && text.Length < Longest / 2 && !text.EndsWith(':')))
            && (node.Kind.GroupsArticles() || body[0].IsRest || body.Count > 1 || node.Children.Count > 0);
    }

    private static bool IsMoreTitle(BodyLine before, BodyLine line) =>
        !line.Line.IsAfterEmptyLine
        && line.Text.Length <= Longest
        && !SourceLine.EndsSentenceIn(before.Text)
        && !SourceLine.EndsSentenceIn(line.Text)
        && MarkerReader.Read(line.Text, 0) is null
        && (line.Line.BeginsLower || SourceLine.IsAllUpper(before.Text) == SourceLine.IsAllUpper(line.Text) || before.IsRest);

    private void TakeArticle(DraftNode node)
    {
        var body = node.Body;
        if (body[0].IsRest && TakeBracketed(node))
        {
            return;
        }

        if (MarkerReader.Read(body[0].Text, 0) is not null || TakeBeforeFirstParagraph(node))
        {
            return;
        }

        var lines = TitleLines(body);
        var isWholeArticle = lines == body.Count;
        if (lines > 0 && (!isWholeArticle || node.Children.Count > 0 || (body[0].IsRest && EndsWithDivider(node.Label))))
        {
            SetHeading(node, lines);
        }
    }

    // 제1조(목적), Article 5 (Right to liberty)
    private static bool TakeBracketed(DraftNode node)
    {
        var text = node.Body[0].Text;
        var end = text[0] is '(' or '（' or '【' or '[' ? text.AsSpan().IndexOfAny(")）】]") : -1;
        var inside = end > 0 ? text[1..end].Trim() : string.Empty;
        if (inside.Length > Longest || HeadingReader.IsPinpoint(inside))
        {
            return false;
        }

        node.Heading = inside;
        node.Body.RemoveAt(0);
        if (text[(end + 1)..].Trim() is { Length: > 0 } rest)
        {
            node.Body.Insert(0, new BodyLine(new SourceLine(node.Line, rest, IsAfterEmptyLine: false, IsMarked: false), rest));
        }

        return true;
    }

    // "Article 7 Straight baselines 1. In localities where ..." on one line: the number of the first paragraph ends the title.
    private static bool TakeBeforeFirstParagraph(DraftNode node)
    {
        var first = node.Body[0];
        var at =
            first.Text.IndexOf(" 1. ", StringComparison.Ordinal) is var dot and >= 0 ? dot
            : first.Text.EndsWith(" 1.", StringComparison.Ordinal) ? first.Text.Length - 3
            : -1;
        if (at is <= 0 or > Longest || first.Text.AsSpan(0, at).ContainsAny(".;:") || char.IsLower(first.Text[0]))
        {
            return false;
        }

        node.Heading = first.Text[..at].Trim();
        node.Body[0] = new BodyLine(first.Line, first.Text[at..].Trim());
        return true;
    }

    private int TitleLines(List<BodyLine> body)
    {
        if (!IsTitle(body[0].Text))
        {
            return 0;
        }

        // The lines that stand together: a title all of them, or the first alone, or a broken line of text.
        var together = 1;
        while (
            together < body.Count
            && together <= MostLines
            && !body[together].Line.IsAfterEmptyLine
            && MarkerReader.Read(body[together].Text, 0) is null
        )
        {
            together++;
        }

        if (together == 1)
        {
            return 1;
        }

        var goesOn = body[1].Line.BeginsLower || wrapped.IsFull(body[0].Text) || (body[0].Line.IsUpper && body[1].Line.IsUpper);
        var isBlock =
            goesOn
            && together < MostLines
            && together < body.Count
            && !body[together - 1].Text.EndsWith(',')
            && body.Take(together).All(line => !SourceLine.EndsSentenceIn(line.Text))
            && body.Take(together).Sum(line => line.Text.Length) <= Longest;
        return isBlock ? together
            : body[1].Line.BeginsLower || wrapped.IsFull(body[0].Text) ? 0
            : 1;
    }

    private static bool IsTitle(string text) =>
        text.Length <= (text.Contains(' ', StringComparison.Ordinal) ? Longest : LongestWithoutSpaces)
        && !SourceLine.EndsSentenceIn(text)
        && !Punctuation.IsComma(text[^1])
        && !char.IsLower(text[0])
        && !HasSentence(text);

    // "The lake is deep. In accordance with" is no title, "The U.N. and St. Helena" may be.
    private static bool HasSentence(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (Punctuation.EndsSentence(text[at]))
            {
                return true;
            }

            if (Punctuation.MayEndSentence(text[at]) && at + 1 < text.Length && text[at + 1] == ' ')
            {
                var word = text.AsSpan(0, at);
                word = word[(word.LastIndexOfAny(' ', '’', '.') + 1)..];
                if (text[at] != '.' || (word.Length > 3 && char.IsLower(word[^1])))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool EndsWithDivider(string label) =>
        label.Length > 0 && (Punctuation.IsDash(label[^1]) || Punctuation.Plain(label[^1]) == ':');

    private static void SetHeading(DraftNode node, int lines)
    {
        if (lines > 0)
        {
            node.Heading = Unbracketed(node.Body.Take(lines).Select(line => line.Text).Aggregate(WrappedText.Join));
            node.Body.RemoveRange(0, lines);
        }
    }

    private static string Unbracketed(string text) =>
        text.Length > 3
        && Punctuation.OpensBracket(text[0])
        && Punctuation.ClosesBracket(text[^1])
        && text.AsSpan(1, text.Length - 2).IndexOfAny("()（）") < 0
            ? text[1..^1].Trim()
            : text;
}
