using System.Text;
using TreatyRefs.Collections;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Renderers;

/// <summary>Makes HTML of pieces of text.</summary>
/// <param name="addressOf">Where a piece leads; <see langword="null"/> for nowhere.</param>
/// <param name="words">The language of the page: no line breaks in its dates, and on a page from right to left what is written the other
/// way is apart from its neighbours, so that a name and a number with Arabic between them do not change places.</param>
/// <param name="isCopied">Whether it is copied as it is: then its spaces stay what they are.</param>
internal sealed class HtmlSpans(Func<Span, string?> addressOf, FrameWords words, bool isCopied = false) : ISpanVisitor<string>
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

    /// <summary>The bare text, with nothing but its languages.</summary>
    public string Bare(EquatableArray<Span> spans) => string.Concat(spans.Select(Isolated));

    public string Plain(Span span) => Isolated(span);

    public string Strong(Span span) => $"<strong>{Isolated(span)}</strong>";

    public string Label(Span span) => $"<span class=\"label\">{Isolated(span)}</span>";

    public string Quotation(Span span) => $"<q>{Isolated(span)}</q>";

    // A bracket stays with what it holds where a line breaks in it.
    public string Addition(Span span) =>
        words.IsRightToLeft
            ? $"<bdi class=\"addition\"{Lang(span)}>[{HtmlText.Escape(span.Text)}]</bdi>"
            : $"<span class=\"addition\">[{Isolated(span)}]</span>";

    public string Caution(Span span) => $"<strong class=\"caution\">{Isolated(span)}</strong>";

    public string SourceMark(Span span) =>
        words.IsRightToLeft
            ? $"<bdi class=\"mark\">[{HtmlText.Escape(span.Text)}]</bdi>"
            : $"<span class=\"mark\">[{Isolated(span)}]</span>";

    public string Command(Span span) => $"<code>{Isolated(span)}</code>";

    private static string Linked(string text, string? address) =>
        address is null
            ? text
            : $"<a href=\"{HtmlText.Attribute(address)}\"{(IsOutside(address) ? " rel=\"noreferrer\"" : string.Empty)}>{text}</a>";

    private static bool IsOutside(string address) => address is not ['#', ..] and not ['.', ..];

    private string Isolated(Span span)
    {
        var text = HtmlText.Escape(span.Language is null && !isCopied ? words.Unbroken(span.Text) : span.Text);
        var style = IsInCapitals(span.Text) ? " class=\"capitals\"" : string.Empty;
        return span.Language is not null ? $"<bdi{Lang(span)}{style}>{text}</bdi>"
            : (words.IsRightToLeft ? LetterDirections.Of(span.Text).LeftToRight > 0 : HtmlText.NeedsIsolation(span.Text))
                ? $"<bdi>{text}</bdi>"
            : text;
    }

    private static string Lang(Span span) => span.Language is { } language ? $" lang=\"{HtmlText.Attribute(language)}\"" : string.Empty;

    // A title that its source prints in capitals shouts on a page: it is shown in small ones.
    private static bool IsInCapitals(string text) =>
        text.Length >= FewestCapitals && !text.Any(char.IsLower) && text.Count(char.IsUpper) * 3 > text.Length * 2;
}
