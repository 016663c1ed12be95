using System.Globalization;
using TreatyRefs.Tests.Architecture.Sources;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Architecture;

/// <summary>The exceptions of a rule: what broke it when the rule came, one breach a line, with its size. A list only gets
/// shorter.</summary>
/// <remarks>A breach that is not listed, or has grown beyond its size, fails; so does a line that is no longer needed.
/// TREATYREFS_APPROVE=1 writes the list anew where it does not get longer by that.</remarks>
internal static class KnownBreaches
{
    public static void Match(string name, IEnumerable<Finding> breaches)
    {
        var path = Path.Combine(RepositoryFiles.Project, "Architecture", "Exceptions", name);
        var lines = File.ReadAllLines(path);
        var known = Read(lines);
        var found = Together(breaches);
        if (Environment.GetEnvironmentVariable("TREATYREFS_APPROVE") == "1" && found.Count <= known.Count)
        {
            File.WriteAllText(path, string.Concat(lines.TakeWhile(IsForTheReader).Concat(found.Select(Write)).Select(line => line + "\n")));
            return;
        }

        var problems = Problems(known, found).ToList();
        if (problems.Count > 0)
        {
            Assert.Fail($"Exceptions/{name} does not agree with what was found:\n{string.Join('\n', problems)}");
        }
    }

    /// <summary>What does not agree between a list and what was found, as lines for a person.</summary>
    internal static IEnumerable<string> Problems(IReadOnlyDictionary<string, int> known, IReadOnlyList<Finding> found) =>
        [
            .. found
                .Where(breach => breach.Size > known.GetValueOrDefault(breach.What))
                .Select(breach => $"new: {Write(breach)} at {breach.Place}"),
            .. known.Keys.Except(found.Select(breach => breach.What)).Select(what => $"no longer needed: {what}"),
        ];

    /// <summary>One finding for what is known by the same words: sizes added up, so that a second one is seen.</summary>
    internal static IReadOnlyList<Finding> Together(IEnumerable<Finding> breaches) =>
        [
            .. breaches
                .GroupBy(breach => breach.What)
                .Select(same => new Finding(
                    same.Key,
                    same.Sum(breach => breach.Size),
                    string.Join(", ", same.Select(breach => breach.Place).Distinct())
                ))
                .OrderBy(breach => breach.What, StringComparer.Ordinal),
        ];

    internal static Dictionary<string, int> Read(IEnumerable<string> lines) =>
        lines
            .Where(line => !IsForTheReader(line))
            .Select(line => line.Split(' ', 2))
            .ToDictionary(parts => parts[1], parts => int.Parse(parts[0], CultureInfo.InvariantCulture));

    private static bool IsForTheReader(string line) => line.Length == 0 || line[0] == '#';

    private static string Write(Finding breach) => string.Create(CultureInfo.InvariantCulture, $"{breach.Size} {breach.What}");
}
