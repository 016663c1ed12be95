using TreatyRefs.Collections;
using TreatyRefs.References;
using TreatyRefs.Reports.Document;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Renderers;

/// <summary>Makes HTML of pieces of text.</summary>
internal sealed class HtmlSpans(Func<ProvisionReference, string?>? linkTo) : ISpanVisitor<string>
{
    public string Of(EquatableArray<Span> spans) => string.Concat(spans.Select(Of));

    public string Of(Span span)
    {
        var text = span.Accept(this);
        return AddressOf(span) is { } address
            ? $"<a href=\"{HtmlText.Attribute(address)}\"{(address is ['#', ..] ? string.Empty : " rel=\"noreferrer\"")}>{text}</a>"
            : text;
    }

    public string Plain(Span span) => Isolated(span);

    public string Strong(Span span) => $"<strong>{Isolated(span)}</strong>";

    public string Label(Span span) => $"<span class=\"label\">{Isolated(span)}</span>";

    public string Quotation(Span span) => $"<q>{Isolated(span)}</q>";

    public string Addition(Span span) => $"<span class=\"addition\">[{Isolated(span)}]</span>";

    public string Caution(Span span) => $"<strong class=\"caution\">{Isolated(span)}</strong>";

    public string SourceMark(Span span) => $"<span class=\"mark\">[{Isolated(span)}]</span>";

    public string Command(Span span) => $"<code>{Isolated(span)}</code>";

    private string? AddressOf(Span span) => (span.Reference is { } reference ? linkTo?.Invoke(reference) : null) ?? span.Address;

    private static string Isolated(Span span)
    {
        var text = HtmlText.Escape(span.Text);
        return span.Language is { } language ? $"<bdi lang=\"{HtmlText.Attribute(language)}\">{text}</bdi>"
            : HtmlText.NeedsIsolation(span.Text) ? $"<bdi>{text}</bdi>"
            : text;
    }
}
