using TreatyRefs.Collections;
using TreatyRefs.Reports.Document;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Renderers;

/// <summary>Makes styled text of pieces of text. Hidden characters are shown, so that no text can repaint a terminal.</summary>
/// <param name="style">The look of what has no look of its own.</param>
internal sealed class TextSpans(string style) : ISpanVisitor<StyledPiece>
{
    public static StyledText Of(EquatableArray<Span> spans, string style = TextStyle.Plain) => AddTo(new StyledText(), spans, style);

    public static StyledText AddTo(StyledText text, EquatableArray<Span> spans, string style = TextStyle.Plain)
    {
        var visitor = new TextSpans(style);
        foreach (var span in spans)
        {
            var piece = span.Accept(visitor);
            text.Add(piece.Text, piece.Style);
        }

        return text;
    }

    public StyledPiece Plain(Span span) => new(Visible(span), style);

    public StyledPiece Strong(Span span) => new(Visible(span), style == TextStyle.Heading ? TextStyle.Heading : TextStyle.Strong);

    public StyledPiece Label(Span span) => new(Visible(span), TextStyle.Quiet);

    public StyledPiece Quotation(Span span) => new($"“{Visible(span)}”", style);

    public StyledPiece Addition(Span span) => new($"[{Visible(span)}]", TextStyle.Quiet);

    public StyledPiece Caution(Span span) => new(Visible(span), TextStyle.Caution);

    public StyledPiece SourceMark(Span span) => new($"[{Visible(span)}]", TextStyle.Quiet);

    public StyledPiece Command(Span span) => new(Visible(span), TextStyle.Quiet);

    private static string Visible(Span span) => VisibleText.Of(span.Text, keepLineBreaks: true);
}
