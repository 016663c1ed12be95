namespace TreatyRefs.Reports.Sites;

/// <summary>How a text begins, where all of it would be too long.</summary>
internal static class Beginning
{
    private const int Slack = 24;

    /// <summary>The first words of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">How many characters at most, the ellipsis after them not counted.</param>
    /// <returns>All of it where it is no longer; else what ends with a word, where one ends near the place of the cut.</returns>
    public static string Of(string text, int most)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= most)
        {
            return line;
        }

        var space = line.LastIndexOf(' ', most, Math.Min(Slack, most));
        var end =
            space > 0 ? space
            : char.IsLowSurrogate(line[most]) ? most - 1
            : most;
        return line[..end].TrimEnd(' ', ',', ';', ':', '.') + "…";
    }
}
