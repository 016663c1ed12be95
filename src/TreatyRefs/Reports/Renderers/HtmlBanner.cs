using TreatyRefs.Text;

namespace TreatyRefs.Reports.Renderers;

/// <summary>What an institution puts above and below its pages.</summary>
internal static class HtmlBanner
{
    /// <summary>A picture and a line of text, either of which may be missing.</summary>
    public static string Header(string? logo, string? text) =>
        logo is null && text is null ? string.Empty : $"<header class=\"banner\">{Inside(logo, text)}</header>\n";

    /// <summary>What stands in the header.</summary>
    /// <param name="logo">The address of the picture.</param>
    /// <param name="text">The line of text.</param>
    /// <param name="language">Its language, where that is not the page's.</param>
    public static string Inside(string? logo, string? text, string? language = null) =>
        (logo is null ? string.Empty : $"<img src=\"{HtmlText.Attribute(logo)}\" alt=\"\" height=\"40\">")
        + (
            text is null ? string.Empty
            : language is null ? $"<span>{HtmlText.Escape(text)}</span>"
            : $"<bdi lang=\"{HtmlText.Attribute(language)}\">{HtmlText.Escape(text)}</bdi>"
        );

    /// <summary>A line of text at the end.</summary>
    public static string Footer(string? text) =>
        text is null ? string.Empty : $"<footer class=\"banner\">{HtmlText.Escape(text)}</footer>\n";
}
