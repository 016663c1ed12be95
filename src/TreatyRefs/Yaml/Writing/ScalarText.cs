using System.Globalization;
using System.Text;

namespace TreatyRefs.Yaml.Writing;

/// <summary>How a single value is written: in the line of its key, or in lines of its own.</summary>
internal static class ScalarText
{
    /// <summary>The value in one line: plain where it can be, else in quotation marks.</summary>
    public static string InLine(YamlScalar scalar, bool isInBrackets)
    {
        var text = scalar.Value;
        if (scalar.IsNull || (PlainText.Allows(text, isInBrackets) && (scalar.Style == TextStyle.Plain || !PlainText.LooksTyped(text))))
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
    public static List<string>? InLines(YamlScalar scalar, int room, int width)
    {
        var text = scalar.Value;
        if (scalar.IsNull || PlainText.NeedsEscapes(text))
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
        if (body.Length == 0 || Array.Exists(lines, line => !CanStandAsItIs(line)))
        {
            return null;
        }

        // A line that is indented in a text is not joined with others by any reader, and so must not be divided.
        var mayFold =
            !text.Contains('\t', StringComparison.Ordinal) && !Array.Exists(lines, line => line.StartsWith(' ')) && lines[0].Length > 0;
        var isLiteral = hasLineBreaks && (scalar.Style != TextStyle.Folded || !mayFold);
        return isLiteral || (mayFold && (hasLineBreaks || body.Contains(' ', StringComparison.Ordinal)))
            ?
            [
                Header(isLiteral ? '|' : '>', lines[0], breaks),
                .. isLiteral ? lines : Folded(lines, width),
                .. Enumerable.Repeat(string.Empty, Math.Max(0, breaks - 1)),
            ]
            : null;
    }

    // Spaces at the end of a line nobody sees, and editors take them away; a tab at its beginning some readers take for indentation.
    private static bool CanStandAsItIs(string line) =>
        line.Length == 0 || (line[^1] is not (' ' or '\t') && line.TrimStart(' ')[0] != '\t');

    // By how much the lines are indented says the first of them, where it is not indented itself.
    private static string Header(char sign, string first, int breaks)
    {
        var indent = first.StartsWith(' ') || first.Length == 0 ? YamlEmitter.Step.ToString(CultureInfo.InvariantCulture) : string.Empty;
        return sign
            + indent
            + breaks switch
            {
                0 => "-",
                1 => string.Empty,
                _ => "+",
            };
    }

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
