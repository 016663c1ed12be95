using System.Globalization;
using System.Text;
using YamlDotNet.Core;

namespace TreatyRefs.Yaml.Formatting;

/// <summary>How a single value is written: in the line of its key, or in lines of its own.</summary>
internal static class ScalarText
{
    /// <summary>The value in one line: plain where it can be, else in quotation marks.</summary>
    public static string InLine(FormatScalar scalar, bool isInBrackets)
    {
        var text = scalar.Value;
        if (scalar.IsNull || (PlainText.Allows(text, isInBrackets) && (scalar.Style == ScalarStyle.Plain || !PlainText.LooksTyped(text))))
        {
            return text;
        }

        var hasApostrophe = text.Contains('\'', StringComparison.Ordinal) && !text.AsSpan().ContainsAny('"', '\\');
        return !hasApostrophe && !text.AsSpan().ContainsAny('\n', '\t') && !PlainText.NeedsEscapes(text)
            ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'"
            : DoubleQuoted(text);
    }

    /// <summary>The value in lines of its own, the first of them the header, or null where it cannot be or need not be.</summary>
    /// <param name="scalar">The value.</param>
    /// <param name="room">How much there is in the line of the key.</param>
    /// <param name="width">How long the lines may be.</param>
    public static List<string>? InLines(FormatScalar scalar, int room, int width)
    {
        var text = scalar.Value;
        if (scalar.IsNull || PlainText.NeedsEscapes(text) || text.Contains('\t', StringComparison.Ordinal))
        {
            return null;
        }

        var hasLineBreaks = text.Contains('\n', StringComparison.Ordinal);
        if (!hasLineBreaks && InLine(scalar, isInBrackets: false).Length <= room)
        {
            return null;
        }

        var body = text.TrimEnd('\n');
        var breaks = text.Length - body.Length;
        var lines = body.Split('\n');
        if (body.Length == 0 || Array.Exists(lines, line => line.Length > 0 && (line[0] == ' ' || line[^1] == ' ')) || lines[0].Length == 0)
        {
            return null;
        }

        var isLiteral = hasLineBreaks && scalar.Style != ScalarStyle.Folded;
        return isLiteral || body.Contains(' ', StringComparison.Ordinal) || hasLineBreaks
            ?
            [
                Header(isLiteral ? '|' : '>', breaks),
                .. isLiteral ? lines : Folded(lines, width),
                .. Enumerable.Repeat(string.Empty, Math.Max(0, breaks - 1)),
            ]
            : null;
    }

    private static string Header(char sign, int breaks) =>
        breaks switch
        {
            0 => $"{sign}-",
            1 => sign.ToString(),
            _ => $"{sign}+",
        };

    // One line break in the text is two in the file; a single one in the file is a space.
    private static IEnumerable<string> Folded(string[] lines, int width)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            foreach (var line in lines[i].Length == 0 ? [string.Empty] : Filled(lines[i], width))
            {
                yield return line;
            }

            if (i + 1 < lines.Length && lines[i].Length > 0)
            {
                yield return string.Empty;
            }
        }
    }

    /// <summary>As many words in each line as fit. Only single spaces are places to break: of two one would be lost.</summary>
    private static IEnumerable<string> Filled(string text, int width)
    {
        var (start, end) = (0, 0);
        for (var i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && !(text[i] == ' ' && text[i - 1] != ' ' && text[i + 1] != ' '))
            {
                continue;
            }

            if (i - start > width && end > start)
            {
                yield return text[start..end];
                start = end + 1;
            }

            end = i;
        }

        yield return text[start..];
    }

    private static string DoubleQuoted(string text)
    {
        var result = new StringBuilder("\"", text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            _ = c switch
            {
                '"' or '\\' => result.Append('\\').Append(c),
                '\n' => result.Append("\\n"),
                '\t' => result.Append("\\t"),
                _ when char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) => result
                    .Append(c)
                    .Append(text[++i]),
                _ when PlainText.NeedsEscapes(c.ToString()) => result.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => result.Append(c),
            };
        }

        return result.Append('"').ToString();
    }
}
