namespace TreatyRefs.Tests.Support;

/// <summary>Cases as a text file that somebody can review who does not read code: one a line, columns divided by <c>|</c>.</summary>
/// <remarks>Lines that begin with # and empty lines are for the reader. Spaces around a column do not count.</remarks>
internal static class CaseTable
{
    public static IEnumerable<TestCaseData> Read(string name, int columns)
    {
        var lines = File.ReadAllLines(RepositoryFiles.Case(name));
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0 || lines[i][0] == '#')
            {
                continue;
            }

            var row = lines[i].Split('|', StringSplitOptions.TrimEntries);
            if (row.Length != columns)
            {
                throw new InvalidDataException($"{name}({i + 1}): expected {columns} columns, found {row.Length}");
            }

            // The line is in the name, so that a failure leads to its case.
            yield return new TestCaseData([.. row]).SetName(
                $"{Path.GetFileNameWithoutExtension(name)} {i + 1:000} {row[0].Replace('.', '·')}"
            );
        }
    }
}
