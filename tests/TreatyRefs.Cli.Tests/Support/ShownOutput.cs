namespace TreatyRefs.Cli.Tests.Support;

/// <summary>Compares what a document shows with what was printed: the lines stand there in this order, and next to each other
/// except where a line with only an ellipsis says that some are left out.</summary>
internal static class ShownOutput
{
    private const string Ellipsis = "…";

    public static void AssertIn(string[] shown, string actual)
    {
        if (Missing(shown, actual) is { } line)
        {
            Assert.Fail($"The document shows, and the output has not at this place:\n{line}\n\nThe output:\n{actual}");
        }
    }

    // The first line shown that the output does not have where it should.
    public static string? Missing(string[] shown, string actual)
    {
        var lines = actual.Split('\n');
        var next = 0;
        var maySkip = false;
        foreach (var line in shown)
        {
            if (line == Ellipsis)
            {
                maySkip = true;
                continue;
            }

            var found =
                maySkip ? Array.IndexOf(lines, line, next)
                : next < lines.Length && lines[next] == line ? next
                : -1;
            if (found < 0)
            {
                return line;
            }

            next = found + 1;
            maySkip = false;
        }

        return null;
    }
}
