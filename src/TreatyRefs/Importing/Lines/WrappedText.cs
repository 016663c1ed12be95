using System.Text;
using TreatyRefs.Grammar;
using TreatyRefs.Text;

namespace TreatyRefs.Importing.Lines;

/// <summary>Tells lines that go on from lines that begin, and joins the former.</summary>
/// <param name="width">The width at which the lines of the text were broken; 0 where they were not.</param>
internal sealed class WrappedText(int width)
{
    private const int Widest = 130;
    private const int Narrowest = 30;

    /// <summary>How wide the lines of a text are.</summary>
    public static WrappedText Of(IReadOnlyList<SourceLine> lines)
    {
        var pairs = lines.Zip(lines.Skip(1)).Where(pair => !pair.Second.IsAfterEmptyLine).ToList();
        var lengths = pairs.Select(pair => pair.First.Text.Length).Order().ToList();
        var width = lengths.Count < 5 || !AreBroken(pairs) ? 0 : lengths[lengths.Count * 9 / 10];
        return new WrappedText(width is >= Narrowest and <= Widest ? width : 0);
    }

    // One line a paragraph is not broken: then no long line ends in the middle of a sentence.
    private static bool AreBroken(List<(SourceLine First, SourceLine Second)> pairs) =>
        pairs.Exists(pair =>
            pair.First.Text.Length >= Narrowest
            && !pair.First.EndsSentence
            && !EndsWithComma(pair.First.Text)
            && !pair.First.IsUpper
            && MarkerReader.Read(pair.Second.Text, 0) is null
        );

    /// <summary>Whether a line reaches so far that it may have been broken there.</summary>
    public bool IsFull(string line) => width > 0 && line.Length >= width * 8 / 10;

    /// <summary>Whether a line goes on from the one before it.</summary>
    public bool GoesOn(BodyLine before, BodyLine line)
    {
        var ends = SourceLine.EndsSentenceIn(before.Text);
        return line.Line.IsAfterPage
            ? !ends && (!EndsWithComma(before.Text) || line.Line.BeginsLower)
            : !line.Line.IsAfterEmptyLine
                && (!(ends || EndsWithComma(before.Text)) || IsFull(before.Text) || (!ends && line.Line.BeginsLower));
    }

    /// <summary>Adds the lines to a text, those that were broken joined; signatures stay on lines of their own.</summary>
    public void AddBroken(List<BodyLine> body, List<string> text)
    {
        for (var i = 0; i < body.Count; )
        {
            var whole = new JoinedText(body[i].Text);
            for (i++; i < body.Count && IsBroken(body[i - 1], body[i]); i++)
            {
                whole.Join(body[i].Text);
            }

            text.Add(whole.ToString());
        }
    }

    private bool IsBroken(BodyLine before, BodyLine line) =>
        GoesOn(before, line) && (IsFull(before.Text) || (line.Line.BeginsLower && !before.Line.EndsSentence));

    private static bool EndsWithComma(string text) => text.Length > 0 && Punctuation.IsComma(text[^1]);

    /// <summary>Joins two pieces as they would stand on one line. A hyphen stays: whether it belongs to the word only the text
    /// knows.</summary>
    public static string Join(string one, string two) =>
        one.Length == 0 || two.Length == 0 || IsClose(one[^1], two[0]) ? one + two : $"{one} {two}";

    /// <summary>Whether no space stands between two characters where a line was broken.</summary>
    public static bool IsClose(char last, char next) =>
        (last == '-' && char.IsLower(next)) || (IsWithoutSpaces(last) && IsWithoutSpaces(next));

    // Chinese and Japanese; Korean has spaces between its words.
    private static bool IsWithoutSpaces(char c) =>
        c is >= '\u3000' and <= '\u303F' or >= '\uFF00' and <= '\uFFEF' || (NameWords.IsWordOfItsOwn(c) && !Scripts.IsHangul(c));
}

/// <summary>Pieces joined one after another, in time linear in their length.</summary>
internal sealed class JoinedText(string first)
{
    private readonly StringBuilder _text = new(first);

    public void Join(string text, bool isClose = false)
    {
        if (!isClose && _text.Length > 0 && text.Length > 0 && !WrappedText.IsClose(_text[^1], text[0]))
        {
            _text.Append(' ');
        }

        _text.Append(text);
    }

    public override string ToString() => _text.ToString();
}
