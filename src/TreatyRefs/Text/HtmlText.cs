using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace TreatyRefs.Text;

/// <summary>Makes any text plain text in HTML.</summary>
internal static class HtmlText
{
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Text between tags; line breaks stay, hidden characters are shown.</summary>
    public static string Escape(string text) =>
        s_encoder.Encode(VisibleText.Of(text, keepLineBreaks: true)).Replace("&#xA;", "\n", StringComparison.Ordinal);

    /// <summary>Text between double quotation marks of an attribute.</summary>
    public static string Attribute(string text) => s_encoder.Encode(VisibleText.Of(text));

    /// <summary>Whether a text has letters that are written from right to left, or marks of direction.</summary>
    public static bool NeedsIsolation(string text) =>
        text.AsSpan().IndexOfAnyInRange('\u0590', '\u08FF') >= 0
        || text.AsSpan().IndexOfAnyInRange('\u200E', '\u200F') >= 0
        || text.AsSpan().IndexOfAnyInRange('\uFB1D', '\uFEFC') >= 0;
}
