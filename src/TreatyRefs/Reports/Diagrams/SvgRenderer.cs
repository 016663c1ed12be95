using System.Globalization;
using TreatyRefs.References;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Diagrams;

/// <summary>Draws the neighbourhood of a provision as SVG inside an HTML page: what refers to it on the left, what it refers to on the
/// right, and the other way round where lines are read from the right.</summary>
/// <remarks>The boxes are links, so that they are reached by keyboard: to the pages of what they name, and where there are none to the
/// lines of this page that say the same in words. Colours are the page's, in print black. Lines end with <c>\n</c>. Stateless.</remarks>
internal static class SvgRenderer
{
    private const int BoxWidth = 200;
    private const int Gap = 60;
    private const int FarColumn = 2 * (BoxWidth + Gap);
    private const int FontSize = 13;
    private const int LineHeight = 17;
    private const int Between = 12;
    private const int Padding = 8;
    private const int Top = 22;

    public static void Write(
        ReferenceDiagram diagram,
        FrameWords words,
        TextWriter writer,
        Func<ProvisionReference, string?>? linkTo = null
    )
    {
        var (from, to) = words.IsRightToLeft ? (FarColumn, 0) : (0, FarColumn);
        var referring = Column(diagram, isIn: true, from);
        var referred = Column(diagram, isIn: false, to);
        var middle = new Box(diagram.Nodes[0], null, BoxWidth + Gap, isReferring: false);
        var height = Top + Math.Max(Math.Max(HeightOf(referring), HeightOf(referred)), middle.Height) + 2;
        Place(referring, height);
        Place(referred, height);
        Place([middle], height);
        var drawn = referring.Concat(referred).Append(middle).ToList();
        var (start, end) = (drawn.Min(box => box.X), drawn.Max(box => box.X) + BoxWidth);
        var summary = HtmlText.Attribute(Summary(diagram, words, referring.Count, referred.Count));
        writer.Write("<figure class=\"neighbourhood\">\n");
        writer.Write($"<svg width=\"{N(end - start)}\" height=\"{N(height)}\" viewBox=\"{N(start)} 0 {N(end - start)} {N(height)}\"");
        writer.Write($" role=\"group\" aria-label=\"{summary}\">\n");
        WriteHeading(referring, from, words[Word.ReferredToBy], words.IsRightToLeft, writer);
        WriteHeading(referred, to, words[Word.RefersTo], words.IsRightToLeft, writer);
        referring.ForEach(box => WriteArrow(box, middle, box.Edge!, writer));
        referred.ForEach(box => WriteArrow(middle, box, box.Edge!, writer));
        WriteBox(middle, "own", words, null, writer);
        referring.ForEach(box => WriteBox(box, "other", words, linkTo, writer));
        referred.ForEach(box => WriteBox(box, "other", words, linkTo, writer));
        writer.Write("</svg>\n</figure>\n");
    }

    private static List<Box> Column(ReferenceDiagram diagram, bool isIn, int x) =>
        diagram
            .Edges.Where(edge => (isIn ? edge.To : edge.From) == 0)
            .Select(edge => new Box(diagram.Nodes[isIn ? edge.From : edge.To], edge, x, isReferring: isIn))
            .ToList();

    private static int HeightOf(List<Box> boxes) => boxes.Sum(box => box.Height) + (Math.Max(boxes.Count - 1, 0) * Between);

    // Each column in the middle of the picture.
    private static void Place(List<Box> boxes, int height)
    {
        var y = Top + ((height - Top - HeightOf(boxes)) / 2);
        foreach (var box in boxes)
        {
            box.Y = y;
            y += box.Height + Between;
        }
    }

    private static string Summary(ReferenceDiagram diagram, FrameWords words, int left, int right) =>
        words.Fill(
            Word.PictureSays,
            diagram.Nodes[0].Label,
            words.Count(Word.PictureReferred, left),
            words.Count(Word.PictureRefers, right)
        );

    private static void WriteHeading(List<Box> boxes, int x, string text, bool isRightToLeft, TextWriter writer)
    {
        if (boxes.Count > 0)
        {
            writer.Write($"<text class=\"quiet\"{Start(x, 0, isRightToLeft)} y=\"13\">{HtmlText.Escape(text)}</text>\n");
        }
    }

    // From the side of a box that faces the other one to the side that faces it; the head points on.
    private static void WriteArrow(Box from, Box to, DiagramEdge edge, TextWriter writer)
    {
        var onward = from.X < to.X ? 1 : -1;
        var (x1, y1) = (from.X + (onward > 0 ? BoxWidth : 0), from.Middle);
        var (x2, y2) = (to.X + (onward > 0 ? 0 : BoxWidth), to.Middle);
        var (bend, head) = ((x1 + x2) / 2, x2 - (7 * onward));
        writer.Write($"<path class=\"arrow{(edge.IsIndirect ? " indirect" : string.Empty)}\"");
        writer.Write($" d=\"M{N(x1)} {N(y1)}C{N(bend)} {N(y1)} {N(bend)} {N(y2)} {N(x2)} {N(y2)}\"/>");
        writer.Write($"<path class=\"head\" d=\"M{N(head)} {N(y2 - 4)}L{N(x2)} {N(y2)}L{N(head)} {N(y2 + 4)}Z\"/>\n");
    }

    private static void WriteBox(Box box, string kind, FrameWords words, Func<ProvisionReference, string?>? linkTo, TextWriter writer)
    {
        var page = box.Node.Reference is { } reference ? linkTo?.Invoke(reference) : null;
        var link = page ?? (box.Node.Link is { } id ? SafeLink.Of("#" + id) : null);
        writer.Write(link is null ? $"<g class=\"{kind}\">" : $"<a class=\"{kind}\" href=\"{HtmlText.Attribute(link)}\">");
        writer.Write($"<rect x=\"{N(box.X + 1)}\" y=\"{N(box.Y)}\" width=\"{N(BoxWidth - 2)}\" height=\"{N(box.Height)}\" rx=\"3\"/>");
        var y = box.Y + Padding - 4;
        foreach (var (line, isQuiet) in box.Lines)
        {
            y += LineHeight;
            var style = isQuiet ? " class=\"quiet\"" : string.Empty;
            writer.Write($"<text{style}{Start(box.X, Padding, words.IsRightToLeft)} y=\"{N(y)}\">{line.In(words.Tag)}</text>");
        }

        writer.Write(link is null ? "</g>\n" : "</a>\n");
    }

    // A line begins where its language begins: at the right side of a box, if it is written from there.
    private static string Start(int x, int padding, bool isRightToLeft) =>
        isRightToLeft ? $" direction=\"rtl\" x=\"{N(x + BoxWidth - padding)}\"" : $" x=\"{N(x + padding)}\"";

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed class Box(DiagramNode node, DiagramEdge? edge, int x, bool isReferring)
    {
        private const int Room = (BoxWidth - (2 * Padding)) * 100 / FontSize;
        private const int MostLines = 4;
        private const int MostTextLines = 3;

        public DiagramNode Node { get; } = node;

        public DiagramEdge? Edge { get; } = edge;

        public int X { get; } = x;

        public int Y { get; set; }

        // As the arrow is read: the place and then what it does, what the provision does and then the place.
        public IReadOnlyList<(MarkedLine Line, bool IsQuiet)> Lines { get; } =
            isReferring ? [.. LabelOf(node), .. TextOf(edge)] : [.. TextOf(edge), .. LabelOf(node)];

        public int Height => (Lines.Count * LineHeight) + (2 * Padding) - 3;

        public int Middle => Y + (Height / 2);

        private static IEnumerable<(MarkedLine Line, bool IsQuiet)> LabelOf(DiagramNode node) =>
            MarkedLine.Of(node.Name, Room, MostLines).Select(line => (line, false));

        private static IEnumerable<(MarkedLine Line, bool IsQuiet)> TextOf(DiagramEdge? edge) =>
            edge is { Text.Length: > 0 } ? MarkedLine.Of(edge.Said, Room, MostTextLines).Select(line => (line, true)) : [];
    }
}
