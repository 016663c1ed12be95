namespace TreatyRefs.Importing.Lines;

/// <summary>Puts words together that were divided at the end of a line, where the text itself shows how they are written.</summary>
internal static class DividedWords
{
    /// <summary>The lines, with divided words on the line where they begin. A hyphen of which nothing is known stays, and is
    /// doubted.</summary>
    public static List<SourceLine> Join(List<SourceLine> lines, ImportNotes notes)
    {
        if (!lines.Exists(line => line.Text[^1] == '-'))
        {
            return lines;
        }

        var words = Words(lines);
        var joined = new List<SourceLine>(lines.Count);
        foreach (var next in lines)
        {
            var line = next;
            if (joined.Count > 0 && IsDivided(joined[^1].Text, line))
            {
                var (left, right) = (LastWord(joined[^1].Text), FirstWord(line.Text));
                if (words.Contains(left + right) && !words.Contains($"{left}-{right}"))
                {
                    var end = line.Flat.IndexOf(' ', StringComparison.Ordinal) is var space and >= 0 ? space : line.Text.Length;
                    joined[^1] = With(joined[^1], joined[^1].Text[..^1] + line.Text[..end]);
                    if (end == line.Text.Length)
                    {
                        continue;
                    }

                    line = With(line, line.Text[end..].Trim());
                }
                else if (!words.Contains($"{left}-{right}"))
                {
                    notes.Doubt(joined[^1].Number, ImportWording.Hyphen(left, right));
                }
            }

            joined.Add(line);
        }

        return joined;
    }

    private static bool IsDivided(string before, SourceLine line) =>
        before is [.., var last, '-'] && char.IsLower(last) && line.BeginsLower && (!line.IsAfterEmptyLine || line.IsAfterPage);

    private static SourceLine With(SourceLine line, string text) =>
        new(line.Number, text, line.IsAfterEmptyLine, line.IsMarked) { IsAfterPage = line.IsAfterPage };

    // As they stand inside lines, with their hyphens.
    private static HashSet<string> Words(List<SourceLine> lines)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines)
        {
            var from = 0;
            for (var i = 0; i <= line.Text.Length; i++)
            {
                if (i < line.Text.Length && (char.IsLetter(line.Text[i]) || line.Text[i] == '-'))
                {
                    continue;
                }

                words.Add(line.Text[from..i]);
                from = i + 1;
            }
        }

        return words;
    }

    private static string LastWord(string text)
    {
        var start = text.Length - 1;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text[start..^1];
    }

    private static string FirstWord(string text) => string.Concat(text.TakeWhile(char.IsLetter));
}
