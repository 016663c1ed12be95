using TreatyRefs.Importing.Lines;
using TreatyRefs.References;

namespace TreatyRefs.Importing.Paragraphs;

/// <summary>What stands before the first heading: the title, remarks on the making of the instrument, and a preamble that is not called
/// so.</summary>
internal sealed class FrontMatter
{
    private const int LongestTitle = 400;
    private const int MostTitleLines = 8;

    private FrontMatter(string? title, List<string> remarks) => (Title, Remarks) = (title, remarks);

    /// <summary>The title, if one stands there.</summary>
    public string? Title { get; }

    /// <summary>Lines that belong neither to the title nor to the preamble.</summary>
    public List<string> Remarks { get; }

    /// <summary>Takes the title and remarks; what is left becomes a preamble, if there is none already.</summary>
    public static FrontMatter Take(DraftNode root, PreambleReader preambles)
    {
        var body = root.Body;
        var from = TitleStart(body, preambles);
        var title = from + TitleLines(body.GetRange(from, body.Count - from), preambles);
        var text = title == from ? null : body.GetRange(from, title - from).Select(line => line.Text).Aggregate(WrappedText.Join);
        var isExplicit = root.Children is [{ Kind: ProvisionKind.Preamble }, ..];
        var opening = body.FindIndex(title, line => preambles.IsOpening(line.Text));
        var end =
            isExplicit || root.Children.Count == 0 && opening < 0 ? body.Count
            : opening < 0 ? title
            : opening;
        var remarks = body.Take(from).Concat(body.Skip(title).Take(end - title)).Select(line => line.Text).ToList();
        if (end < body.Count)
        {
            var preamble = new DraftNode(ProvisionKind.Preamble, body[end].Line.Number) { IsNumbered = false };
            preamble.Body.AddRange(body.Skip(end));
            root.Children.Insert(0, preamble);
        }

        return new FrontMatter(text, remarks);
    }

    // "Annex to the resolution" may stand over a title in capitals.
    private static int TitleStart(List<BodyLine> body, PreambleReader preambles)
    {
        var opening = body.FindIndex(line => preambles.IsOpening(line.Text));
        var before = body.Take(Math.Min(opening < 0 ? body.Count : opening, MostTitleLines)).ToList();
        var isSettled = before.Count == 0 || before[0].Line.IsMarked || before[0].Line.IsUpper;
        return isSettled
            ? 0
            : Math.Max(
                0,
                before.FindIndex(line =>
                    line.Line.IsUpper && line.Line.IsAfterEmptyLine && line.Text.Contains(' ', StringComparison.Ordinal)
                )
            );
    }

    // The first lines that stand together; a marked line is the title by itself.
    private static int TitleLines(List<BodyLine> body, PreambleReader preambles)
    {
        if (body.Count == 0 || body[0].Text.Length > LongestTitle || (preambles.IsOpening(body[0].Text) && body[0].Text.EndsWith(',')))
        {
            return 0;
        }

        var lines = 1;
        var length = body[0].Text.Length;
        while (
            lines < body.Count
            && lines < MostTitleLines
            && !body[0].Line.IsMarked
            && IsMoreTitle(body, lines)
            && !SourceLine.EndsSentenceIn(body[lines - 1].Text)
            && !body[lines].Text.EndsWith(',')
            && (length += body[lines].Text.Length) <= LongestTitle
        )
        {
            lines++;
        }

        return lines;
    }

    // "CONVENIO", and below it "entre el Gobierno ... y el Gobierno": what begins with a small letter goes on.
    private static bool IsMoreTitle(List<BodyLine> body, int index) =>
        !body[index].Line.IsAfterEmptyLine
        && (body[index - 1].Line.IsUpper == body[index].Line.IsUpper || (body[index].Line.BeginsLower && body[index - 1].Line.IsUpper));
}
