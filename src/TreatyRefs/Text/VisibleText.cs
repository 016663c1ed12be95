using System.Globalization;
using System.Text;

namespace TreatyRefs.Text;

/// <summary>Makes the characters visible that could make a text look like something else than it is.</summary>
/// <remarks>A library is untrusted input: an escape sequence could repaint a terminal, a right-to-left override could turn a
/// quotation round. Both are printed as what they are, <c>[U+202E]</c>; nothing is lost. Joiners and the marks that Arabic and
/// Hebrew need (U+200C to U+200F, U+061C) stay.</remarks>
internal static class VisibleText
{
    /// <summary>The text with control characters and bidirectional overrides written as <c>[U+XXXX]</c>.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="keepLineBreaks">Whether line feeds stay; otherwise line feeds and tabs become a space.</param>
    /// <returns>The same string where there was nothing to change.</returns>
    public static string Of(string text, bool keepLineBreaks = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = IndexOfUnsafe(text, keepLineBreaks);
        return first < 0 ? text : Rewrite(text, first, keepLineBreaks);
    }

    /// <summary>Whether a character is never shown as itself.</summary>
    /// <param name="c">A UTF-16 code unit.</param>
    /// <returns><see langword="true"/> for C0 and C1 controls (line feed, carriage return and tab too), bidirectional
    /// embeddings, overrides and isolates, line and paragraph separators, and the byte order mark.</returns>
    public static bool IsHidden(char c) =>
        char.IsControl(c) || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u2028' or '\u2029' or '\uFEFF';

    private static int IndexOfUnsafe(string text, bool keepLineBreaks)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if ((IsHidden(text[i]) && !(keepLineBreaks && text[i] == '\n')) || IsLoneSurrogate(text, i))
            {
                return i;
            }
        }

        return -1;
    }

    private static string Rewrite(string text, int first, bool keepLineBreaks)
    {
        var result = new StringBuilder(text.Length + 16).Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\n' or '\t')
            {
                result.Append(keepLineBreaks ? c : ' ');
            }
            else if (IsHidden(c) || IsLoneSurrogate(text, i))
            {
                result.Append(CultureInfo.InvariantCulture, $"[U+{(int)c:X4}]");
            }
            else
            {
                result.Append(c);
            }
        }

        return result.ToString();
    }

    private static bool IsLoneSurrogate(string text, int index) =>
        (char.IsHighSurrogate(text[index]) && (index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1])))
        || (char.IsLowSurrogate(text[index]) && (index == 0 || !char.IsHighSurrogate(text[index - 1])));
}
