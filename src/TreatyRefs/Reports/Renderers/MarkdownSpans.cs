using TreatyRefs.Collections;
using TreatyRefs.Reports.Document;

namespace TreatyRefs.Reports.Renderers;

/// <summary>Makes Markdown of pieces of text; in a heading, which is strong itself, without emphasis.</summary>
internal sealed class MarkdownSpans : ISpanVisitor<string>
{
    private static readonly MarkdownSpans s_body = new(isHeading: false);
    private static readonly MarkdownSpans s_heading = new(isHeading: true);

    private readonly bool _isHeading;

    private MarkdownSpans(bool isHeading) => _isHeading = isHeading;

    public static string Of(Span span) => s_body.Line([span]);

    public static string Of(EquatableArray<Span> spans) => s_body.Line(spans);

    public static string InHeading(EquatableArray<Span> spans) => s_heading.Line(spans);

    public string Plain(Span span) => MarkdownText.Escape(span.Text);

    public string Strong(Span span) => Emphasised(span, "**");

    public string Label(Span span) => Emphasised(span, "*");

    public string Quotation(Span span) => $"“{Plain(span)}”";

    public string Addition(Span span) => $"\\[{Plain(span)}\\]";

    public string Caution(Span span) => Emphasised(span, "**");

    public string SourceMark(Span span) => $"\\[{Plain(span)}\\]";

    public string Command(Span span) => Emphasised(span, "*");

    /// <summary>A text with marks around it; they must touch it, so that white space stays outside.</summary>
    public static string Around(string text, string marks)
    {
        var inner = text.Trim();
        var start = text.IndexOf(inner, StringComparison.Ordinal);
        return inner.Length == 0 ? text : text[..start] + marks + inner + marks + text[(start + inner.Length)..];
    }

    private string Emphasised(Span span, string marks) => _isHeading ? Plain(span) : Around(Plain(span), marks);

    private string Line(EquatableArray<Span> spans) => MarkdownText.EscapeStart(string.Concat(Joined(spans).Select(Linked)).Trim());

    // Marks of emphasis that touch each other are none: neighbours of one role that lead to one place are one piece.
    private static List<Span> Joined(EquatableArray<Span> spans)
    {
        var joined = new List<Span>(spans.Count);
        foreach (var span in spans)
        {
            var isSame = joined.Count > 0 && joined[^1].Role == span.Role && joined[^1].Address == span.Address;
            if (isSame && span.Role is (SpanRole.Plain or SpanRole.Label or SpanRole.Caution))
            {
                joined[^1] = joined[^1] with { Text = joined[^1].Text + span.Text };
            }
            else
            {
                joined.Add(span);
            }
        }

        return joined;
    }

    private string Linked(Span span)
    {
        var text = span.Accept(this);
        return span.Address is { } address ? $"[{text}](<{address}>)" : text;
    }
}
