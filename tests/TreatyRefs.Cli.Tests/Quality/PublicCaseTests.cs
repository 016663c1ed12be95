using System.Globalization;
using System.Text.Json;
using TreatyRefs.Cli.Tests.Support;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Cli.Tests.Quality;

/// <summary>Inputs after public reports of other programs' faults, and the targets that a reader finds in them.</summary>
/// <remarks>A case is right where exactly its targets come back. If not, it is false where it has none, wrong where one comes back
/// that is not its own, open where all that is beside its own names no instrument, and missed where some of its own are all that
/// comes. The cases are not part of the repository.</remarks>
public sealed class PublicCaseTests
{
    [Test]
    public void Cases_after_public_reports_lead_where_a_reader_says()
    {
        var cases = File.ReadLines(RepositoryFiles.SharedOrIgnore("corpora", "public-cases.jsonl")).Select(Case.Parse).ToList();
        var found = Scan(cases);
        var rows = new SortedDictionary<string, QualityRow>(StringComparer.Ordinal);
        for (var i = 0; i < cases.Count; i++)
        {
            var targets = found.GetValueOrDefault(cases[i].FileName(i));
            var row = targets is null ? ScoreCite(cases[i]) : Score(cases[i], targets);
            rows[row.Material] = rows.TryGetValue(row.Material, out var before) ? before + row : row;
            if (row.Right == 0)
            {
                TestContext.Out.WriteLine($"{cases[i].Kind}: {cases[i].Input}\n  wanted {cases[i].Wanted}\n  found  {Print(targets)}");
            }
        }

        QualityTable.Match("public-cases.txt", "Cases after public reports, by kind of fault", rows.Values);
    }

    [TestCase("a/1; ?2", "a/1; ?2", "right")]
    [TestCase("a/1", "a/1; ?2", "open")]
    [TestCase("a/1; a/2", "a/1", "missed")]
    [TestCase("a/1; a/2", "a/1; a/3", "wrong")]
    [TestCase("a/1", "a/1!no-such", "wrong")]
    [TestCase("", "a/1", "false")]
    [TestCase("", "?1", "open")]
    public void A_case_has_one_outcome(string wanted, string found, string outcome) =>
        Score(
                new("scan", "x", [.. Split(wanted)], "A"),
                [.. Split(found).Select(target => new FoundTarget(0, 1, 0, 1, ReferenceOf(target), target[1..], StatusOf(target), "name"))]
            )
            .Should()
            .Be(
                new QualityRow(
                    "A",
                    1,
                    outcome == "right" ? 1 : 0,
                    outcome == "open" ? 1 : 0,
                    outcome == "missed" ? 1 : 0,
                    outcome == "wrong" ? 1 : 0,
                    outcome == "false" ? 1 : 0
                )
            );

    private static string[] Split(string targets) => targets.Split("; ", StringSplitOptions.RemoveEmptyEntries);

    private static string? ReferenceOf(string target) => target[0] == '?' ? null : target.Split('!')[0];

    private static string StatusOf(string target) => target.Contains('!') ? "no-such-provision" : "resolved";

    private static Dictionary<string, List<FoundTarget>> Scan(List<Case> cases)
    {
        using var folder = new TemporaryFolder();
        var files = cases
            .Select((one, i) => (one, Name: one.FileName(i)))
            .Where(file => file.one.Mode != "cite")
            .Select(file => folder.Write(file.Name, file.one.Input))
            .ToList();
        return FoundTarget.ReadLines(Tool.Run(["scan", .. files, "--format", "jsonl"]).Out);
    }

    private static QualityRow Score(Case one, List<FoundTarget> found)
    {
        var isRight = found.Select(target => target.Written).SequenceEqual(one.Expected);
        var own = one.Expected.ToList();
        var others = found.Where(target => !own.Remove(target.Written)).ToList();
        var (isOpen, isMissed) = (others.Count > 0 && others.TrueForAll(target => target.IsOpen), others.Count == 0);
        var isFalse = !isRight && !isOpen && one.Expected.Count == 0;
        return Row(one, isRight, !isRight && isOpen, !isRight && isMissed, !isRight && !isOpen && !isMissed && !isFalse, isFalse);
    }

    private static QualityRow ScoreCite(Case one)
    {
        var isRight = Tool.Run("cite", one.Input, "--style", "plain").Out.Contains(one.Expected[0], StringComparison.Ordinal);
        return Row(one, isRight, false, false, !isRight, false);
    }

    private static QualityRow Row(Case one, bool isRight, bool isOpen, bool isMissed, bool isWrong, bool isFalse) =>
        new(one.Kind, 1, isRight ? 1 : 0, isOpen ? 1 : 0, isMissed ? 1 : 0, isWrong ? 1 : 0, isFalse ? 1 : 0);

    private static string Print(List<FoundTarget>? targets) => string.Join("; ", (targets ?? []).Select(target => target.Written));

    /// <summary>A case.</summary>
    /// <param name="Mode">Whether a text, a page or a whole citation is read.</param>
    /// <param name="Input">What is read.</param>
    /// <param name="Expected">The targets, or what <c>cite</c> prints.</param>
    /// <param name="Kind">The letter of its kind of fault.</param>
    private sealed record Case(string Mode, string Input, IReadOnlyList<string> Expected, string Kind)
    {
        public string Wanted => string.Join("; ", Expected);

        public string FileName(int i) => string.Create(CultureInfo.InvariantCulture, $"{i:000}.{(Mode == "scan" ? "txt" : Mode)}");

        public static Case Parse(string line)
        {
            using var json = JsonDocument.Parse(line);
            var expected = json.RootElement.GetProperty("expected");
            return new(
                json.RootElement.GetProperty("mode").GetString()!,
                json.RootElement.GetProperty("input").GetString()!,
                expected.ValueKind == JsonValueKind.String
                    ? [expected.GetString()!]
                    : [.. expected.EnumerateArray().Select(target => target.GetString()!)],
                json.RootElement.GetProperty("kind").GetString()!.Split(':')[0]
            );
        }
    }
}
