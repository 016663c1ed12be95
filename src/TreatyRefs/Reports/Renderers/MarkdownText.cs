using System.Text;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Renderers;

/// <summary>Makes any text plain text in Markdown.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]<>&~|#$^{}!=+";

    /// <summary>The text on one line, with all that Markdown or HTML would take for markup escaped, hidden characters shown.</summary>
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        foreach (var c in VisibleText.Of(text))
        {
            if (Special.Contains(c, StringComparison.Ordinal))
            {
                result.Append('\\').Append(c);
            }
            else if (!char.IsWhiteSpace(c))
            {
                result.Append(c);
            }
            else if (result.Length == 0 || result[^1] != ' ')
            {
                result.Append(c == '\u00A0' ? c : ' ');
            }
        }

        // What some reader of Markdown takes for the middle of a link, or for a definition, in spite of the backslash, is an entity.
        result.Replace("\\](", "\\]&#40;").Replace("\\]:", "\\]&#58;");

        // "https://" alone would become a link to wherever the text says.
        return result.Replace("://", ":\\//").Replace("www.", "www\\.").Replace("@", "\\@").ToString();
    }

    /// <summary>Escapes what would make a line a list, a heading or a rule.</summary>
    public static string EscapeStart(string line)
    {
        if (line.Length > 0 && line[0] is '-' or ':')
        {
            return "\\" + line;
        }

        var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && line[digits] is '.' or ')' ? line[..digits] + "\\" + line[digits..] : line;
    }
}
