namespace TreatyRefs.Importing.Lines;

/// <summary>Divides a text into lines, and takes the signs of Markdown and wikis off headings.</summary>
internal static class LineReader
{
    private static readonly char[] s_breaks = ['\n', '\r', '\f', '\v', '\u0085', '\u2028', '\u2029'];

    /// <summary>The lines that are not empty; what only divides is left out.</summary>
    public static List<SourceLine> Read(string text, ImportNotes notes)
    {
        var lines = new List<SourceLine>();
        var (position, number, isAfterEmptyLine, isAfterPage) = (0, 1, true, false);
        while (position < text.Length)
        {
            var end = text.IndexOfAny(s_breaks, position) is var at and >= 0 ? at : text.Length;
            var line = Cleaned(text[position..end], number, notes);
            if (line.Length == 0)
            {
                isAfterEmptyLine = true;
            }
            else if (IsDivider(line))
            {
                isAfterEmptyLine |= Underlined(lines, line, isAfterEmptyLine) || notes.LeaveOut(number, LeftOutReason.Divider, line);
            }
            else
            {
                lines.Add(Unmarked(number, line, isAfterEmptyLine) with { IsAfterPage = isAfterPage });
                (isAfterEmptyLine, isAfterPage) = (false, false);
            }

            // A page break is no line: editors do not count it.
            isAfterPage |= end < text.Length && text[end] == '\f';
            number += end < text.Length && (text[end] == '\n' || (text[end] == '\r' && !text.AsSpan(end + 1).StartsWith("\n"))) ? 1 : 0;
            position = end + 1;
        }

        return lines;
    }

    // Control characters cannot stand in a library. Nobody has ever seen them.
    private static string Cleaned(string line, int number, ImportNotes notes)
    {
        var hidden =
            line.AsSpan().IndexOfAnyInRange('\0', '\u0008') >= 0
            || line.AsSpan().ContainsAnyInRange('\u000E', '\u001F')
            || line.AsSpan().ContainsAnyInRange('\u007F', '\u009F');
        if (hidden)
        {
            notes.Doubt(number, ImportWording.ControlCharacters);
            line = string.Concat(line.Where(c => c == '\t' || !char.IsControl(c)));
        }

        if (line.Contains('\uFEFF', StringComparison.Ordinal))
        {
            line = line.Replace("\uFEFF", string.Empty, StringComparison.Ordinal);
        }

        return WithoutHalves(line, number, notes).Trim();
    }

    private static string WithoutHalves(string line, int number, ImportNotes notes)
    {
        if (!line.Any(char.IsSurrogate) || line.EnumerateRunes().All(rune => rune.Value != 0xFFFD))
        {
            return line;
        }

        notes.Doubt(number, ImportWording.ControlCharacters);
        return string.Concat(line.EnumerateRunes().Select(rune => rune.ToString()));
    }

    private static bool IsDivider(string line) =>
        line.Length >= 2 && line.All(c => c is '-' or '*' or '_' or '=' or '—' or '–' or ' ' or '~' or '.');

    // The line below a heading that is marked so.
    private static bool Underlined(List<SourceLine> lines, string line, bool isAfterEmptyLine)
    {
        if (lines.Count == 0 || isAfterEmptyLine || !(line.All(c => c == '=') || line.All(c => c == '-')) || line.Length < 3)
        {
            return false;
        }

        lines[^1] = lines[^1] with { IsMarked = true };
        return true;
    }

    private static SourceLine Unmarked(int number, string line, bool isAfterEmptyLine)
    {
        var text =
            line.StartsWith('#') && line.TrimStart('#') is var heading && heading.StartsWith(' ') ? heading.Trim('#', ' ')
            : line.Length > 2 && line[0] == '=' && line[^1] == '=' ? line.Trim('=').Trim()
            : line;
        text = WithoutEmphasis(text);
        return text.Length == 0
            ? new SourceLine(number, line, isAfterEmptyLine, IsMarked: false)
            : new SourceLine(
                number,
                Unescaped(text),
                isAfterEmptyLine,
                IsMarked: text.Length < line.Length && !ReferenceEquals(text, line)
            );
    }

    // **Article 1**, and **Article 1** with its text after.
    private static string WithoutEmphasis(string text)
    {
        foreach (var mark in (ReadOnlySpan<string>)["***", "**", "__", "*", "_"])
        {
            if (
                text.StartsWith(mark, StringComparison.Ordinal)
                && text.IndexOf(mark, mark.Length, StringComparison.Ordinal) is var end
                && end > mark.Length
            )
            {
                var inside = text[mark.Length..end];
                return end + mark.Length == text.Length ? inside.Trim() : (inside + text[(end + mark.Length)..]).Trim();
            }
        }

        return text;
    }

    // "1\." is how Markdown writes "1." where it begins no list.
    private static string Unescaped(string text)
    {
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits >= 0 && digits + 1 < text.Length && text[digits] == '\\' && text[digits + 1] is '.' or ')' or '('
            ? text.Remove(digits, 1)
            : text;
    }
}
