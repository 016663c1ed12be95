namespace TreatyRefs.Tests.Support;

/// <summary>Compares a text with one that somebody approved and that stands in the folder Approved.</summary>
/// <remarks>With the environment variable TREATYREFS_APPROVE=1 the approved text is overwritten instead: read the diff before
/// committing it.</remarks>
internal static class Approved
{
    public static void Matches(string name, string actual)
    {
        var path = RepositoryFiles.Approved(name);
        var received = Path.ChangeExtension(path, ".received" + Path.GetExtension(path));
        if (Environment.GetEnvironmentVariable("TREATYREFS_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            File.Delete(received);
            return;
        }

        // A checkout may write \r\n; what the code under test prints is not touched.
        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;
        if (actual == approved)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, actual);
        Assert.Fail($"{Difference(approved, actual)}\nReceived: {received}\nTREATYREFS_APPROVE=1 approves it.");
    }

    /// <summary>The first line in which two texts differ, for a person.</summary>
    internal static string Difference(string? approved, string actual)
    {
        if (approved is null)
        {
            return "Nothing is approved yet.";
        }

        var (expected, found) = (approved.Split('\n'), actual.Split('\n'));
        var line = 0;
        while (line < expected.Length && line < found.Length && expected[line] == found[line])
        {
            line++;
        }

        return $"Line {line + 1} differs.\nApproved: {LineAt(expected, line)}\nActual:   {LineAt(found, line)}";
    }

    private static string LineAt(string[] lines, int index) =>
        index < lines.Length ? lines[index].Replace("\r", "\\r", StringComparison.Ordinal) : "(the end)";
}
