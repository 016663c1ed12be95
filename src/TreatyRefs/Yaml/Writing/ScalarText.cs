using System.Globalization;
using System.Text;
using TreatyRefs.Text;

namespace TreatyRefs.Yaml.Writing;

/// <summary>Writes single values so that every reader of YAML takes them for the same text.</summary>
internal static class ScalarText
{
    private static readonly string[] s_words = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];

    /// <summary>On one line: plain where that is safe, else in double quotation marks.</summary>
    public static string Inline(string value, bool isInFlow = false) => IsPlain(value, isInFlow) ? value : Quoted(value);

    /// <summary>A key: those of the format are plain, and so is a language tag that nobody takes for yes or no.</summary>
    public static string Key(string key) => key == "on" ? key : Inline(key, isInFlow: true);

    /// <summary>Whether a text of several lines can stand as a block, each line as it is.</summary>
    public static bool IsBlock(string value)
    {
        var body = value.EndsWith('\n') ? value[..^1] : value;
        return body.Contains('\n', StringComparison.Ordinal)
            && body[0] is not (' ' or '\t' or '\n')
            && !value.AsSpan().ContainsAny('\r', '\uFFFE', '\uFFFF')
            && !value.Any(c => c != '\n' && VisibleText.IsHidden(c))
            && AreLinesPlain(body);
    }

    // A line of spaces alone, and one that begins with a tab, mean different things to different readers.
    private static bool AreLinesPlain(ReadOnlySpan<char> body)
    {
        if (body[^1] == '\n')
        {
            return false;
        }

        foreach (var range in body.Split('\n'))
        {
            var line = body[range];
            if (!line.IsEmpty && (line.IsWhiteSpace() || line[0] == '\t'))
            {
                return false;
            }
        }

        return true;
    }

    // Narrower than YAML allows: what begins with a letter or digit and has no sign that YAML gives a meaning to.
    private static bool IsPlain(string value, bool isInFlow) =>
        value.Length > 0
        && char.IsLetterOrDigit(value[0])
        && value[^1] != ' '
        && value.All(c => IsPlain(c) && !(isInFlow && c is ',' or ':'))
        && !value.Contains(" #", StringComparison.Ordinal)
        && !value.Contains(": ", StringComparison.Ordinal)
        && value[^1] != ':'
        && !s_words.Contains(value, StringComparer.OrdinalIgnoreCase)
        && (!char.IsAsciiDigit(value[0]) || !LooksLikeNumber(value));

    private static bool IsPlain(char c) =>
        c < '\u00A0'
            ? char.IsAsciiLetterOrDigit(c) || " -_./()',;+%&!?\"#:".Contains(c, StringComparison.Ordinal)
            : !VisibleText.IsHidden(c) && !char.IsWhiteSpace(c) && c < '\uFFFE';

    // 010, 1e5, 1_000, 0x1F and 1.5 are numbers elsewhere; 4, 8bis, 2024-06-19 and 4 (2) are what they look like.
    private static bool LooksLikeNumber(string value)
    {
        var isInteger = value.All(char.IsAsciiDigit);
        return isInteger
            ? value.Length > 1 && value[0] == '0'
            : !value.All(c => char.IsAsciiDigit(c) || c == '-')
                && !value.Contains(' ', StringComparison.Ordinal)
                && !value.Any(c => char.IsLetter(c) && !char.IsAsciiHexDigit(c) && c is not ('x' or 'X' or 'o' or 'O'));
    }

    private static string Quoted(string value)
    {
        var result = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' or '\\' => result.Append('\\').Append(c),
                '\n' => result.Append("\\n"),
                '\r' => result.Append("\\r"),
                '\t' => result.Append("\\t"),
                _ when VisibleText.IsHidden(c) || c is '\uFFFE' or '\uFFFF' => result.Append(
                    CultureInfo.InvariantCulture,
                    $"\\u{(int)c:X4}"
                ),
                _ => result.Append(c),
            };
        }

        return result.Append('"').ToString();
    }
}
