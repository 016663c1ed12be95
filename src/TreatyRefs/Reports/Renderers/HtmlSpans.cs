using System.Text;
using TreatyRefs.Collections;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Renderers;

/// <summary>Makes HTML of pieces of text.</summary>
/// <param name="addressOf">Where a piece of text leads.</param>
/// <param name="words">In which language the page speaks, whose dates no line breaks; <see langword="null"/> for what is copied.</param>
internal sealed class HtmlSpans(Func<Span, string?> addressOf, FrameWords? words) : ISpanVisitor<string>
{
    // Shorter ones are abbreviations.
    private const int FewestCapitals = 16;

    // Neighbours that lead to the same place are one link.
    public string Of(EquatableArray<Span> spans)
    {
        var result = new StringBuilder();
        for (var i = 0; i < spans.Count; )
        {
            var address = addressOf(spans[i]);
            var text = new StringBuilder();
            do
            {
                text.Append(spans[i].Accept(this));
                i++;
            } while (address is not null && i < spans.Count && addressOf(spans[i]) == address);

            result.Append(Linked(text.ToString(), address));
        }

        return result.ToString();
    }

    public string Plain(Span span) => Isolated(span);

    public string Strong(Span span) => $"<strong>{Isolated(span)}</strong>";

    public string Label(Span span) => $"<span class=\"label\">{Isolated(span)}</span>";

    public string Quotation(Span span) => $"<q>{Isolated(span)}</q>";

    public string Addition(Span span) => $"<span class=\"addition\">[{Isolated(span)}]</span>";

    public string Caution(Span span) => $"<strong class=\"caution\">{Isolated(span)}</strong>";

    public string SourceMark(Span span) => $"<span class=\"mark\">[{Isolated(span)}]</span>";

    public string Command(Span span) => $"<code>{Isolated(span)}</code>";

    private static string Linked(string text, string? address) =>
        address is null
            ? text
            : $"<a href=\"{HtmlText.Attribute(address)}\"{(IsOutside(address) ? " rel=\"noreferrer\"" : string.Empty)}>{text}</a>";

    private static bool IsOutside(string address) => address is not ['#', ..] and not ['.', ..];

    private string Isolated(Span span)
    {
        var text = HtmlText.Escape(span.Language is null && words is not null ? words.Unbroken(span.Text) : span.Text);
        var style = IsInCapitals(span.Text) ? " class=\"capitals\"" : string.Empty;
        return span.Language is { } language ? $"<bdi lang=\"{HtmlText.Attribute(language)}\"{style}>{text}</bdi>"
            : HtmlText.NeedsIsolation(span.Text) ? $"<bdi>{text}</bdi>"
            : text;
    }

    // A title that its source prints in capitals shouts on a page: it is shown in small ones.
    private static bool IsInCapitals(string text) =>
        text.Length >= FewestCapitals && !text.Any(char.IsLower) && text.Count(char.IsUpper) * 3 > text.Length * 2;
}
