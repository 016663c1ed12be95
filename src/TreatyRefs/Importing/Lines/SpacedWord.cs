namespace TreatyRefs.Importing.Lines;

/// <summary>Words whose letters stand apart so that they are seen: <c>С т а т ь я  1</c>.</summary>
internal static class SpacedWord
{
    private const int FewestLetters = 4;

    /// <summary>The line with the letters of its first word together, or nothing where they are not apart.</summary>
    public static SourceLine? Closed(SourceLine line)
    {
        var (text, end) = (line.Flat, 0);
        while (end < text.Length && char.IsLetter(text[end]) && (end + 1 == text.Length || text[end + 1] == ' '))
        {
            end += end + 2 < text.Length && char.IsLetter(text[end + 2]) ? 2 : 1;
            if (text[end - 1] != ' ')
            {
                break;
            }
        }

        var word = string.Concat(text[..end].Where(char.IsLetter));
        return word.Length >= FewestLetters && end < text.Length
            ? new SourceLine(line.Number, word + line.Text[end..], line.IsAfterEmptyLine, line.IsMarked) { IsAfterPage = line.IsAfterPage }
            : null;
    }
}
