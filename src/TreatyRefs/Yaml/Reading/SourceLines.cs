using TreatyRefs.Diagnostics;

namespace TreatyRefs.Yaml.Reading;

/// <summary>Gives problems the lines in which they stand.</summary>
internal static class SourceLines
{
    private const int LongestLine = 2_000;

    /// <summary>The same problems with their lines, in one pass over the text.</summary>
    /// <param name="sorted">The problems of one file in order of their places.</param>
    /// <param name="text">The text of the file, lines divided by <c>\n</c>, or null.</param>
    public static IEnumerable<Diagnostic> Show(IEnumerable<Diagnostic> sorted, string? text)
    {
        var (line, start) = (1, 0);
        foreach (var problem in sorted)
        {
            for (; text is not null && start >= 0 && line < problem.Location.Position.Line; line++)
            {
                start = text.IndexOf('\n', start) + 1;
                start = start == 0 ? -1 : start;
            }

            yield return text is null || start < 0 ? problem : problem with { SourceLine = LineAt(text, start) };
        }
    }

    private static string? LineAt(string text, int start)
    {
        var length = text.AsSpan(start).IndexOf('\n') is var end and >= 0 ? end : text.Length - start;
        return length <= LongestLine ? text.Substring(start, length) : null;
    }
}
