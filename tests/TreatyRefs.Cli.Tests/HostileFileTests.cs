using System.Text.RegularExpressions;
using TreatyRefs.Cli.Tests.Support;

namespace TreatyRefs.Cli.Tests;

/// <summary>Files that are made to hurt: <c>check</c> says where they are wrong, and nothing else comes of them.</summary>
/// <remarks>The many ways to be hostile are tested at the reader; these go the whole way of a user.</remarks>
public sealed partial class HostileFileTests
{
    private static readonly string s_laughs = string.Concat(
        Enumerable.Range(1, 9).Select(n => $"a{n}: &a{n} [{string.Join(", ", Enumerable.Repeat(n == 1 ? "x" : $"*a{n - 1}", 9))}]\n")
    );

    private static IEnumerable<TestCaseData> Files()
    {
        yield return Case("billion laughs", s_laughs);
        yield return Case("nesting", "a: " + new string('[', 100_000));
        yield return Case("nesting in one line", string.Concat(Enumerable.Repeat("- ", 100_000)));
        yield return Case("self reference", "? &a [*a]\n: x\n");
        yield return Case("forgotten bracket", "a: [1, 2\nb: 3\n");
        yield return Case("duplicate key", "library: x\nlibrary: y\n");
        yield return Case("object tag", "library: !!python/object:os.system x\n");
        yield return Case("too long a text", $"library: {new string('x', 5_000_000)}\n");
        yield return Case("too large a file", new string('#', 34_000_000));
        yield return Case("many wrong keys", "library: x\n" + string.Concat(Enumerable.Range(0, 100_000).Select(n => $"k{n}: 1\n")));
        yield return Case("NUL", "library: a\0b\n");
        yield return Case("escape sequence", "library: \"a\\u001b[2Jb\"\n");
    }

    // The content is in no name: a name of 34 MB is written, sent and parsed a dozen times by what runs and reports the tests.
    private static TestCaseData Case(string name, string content) => new TestCaseData(name, content).SetArgDisplayNames(name);

    [TestCaseSource(nameof(Files))]
    public void Check_exits_1_with_a_position(string name, string content)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("hostile.yaml", content);
        folder.Write("good.yaml", "library: Good\n---\ninstrument: pact\nkind: treaty\ntitle: A pact\nprovisions: [{ article: 1 }]\n");

        var run = Tool.Run("check", folder.Path);

        run.ExitCode.Should().Be(ExitCode.ErrorsFound, name);
        run.Out.Split('\n')[..^2].Should().OnlyContain(line => line.StartsWith(path, StringComparison.Ordinal) && Problem().IsMatch(line));
        run.Out.Should().NotContainAny("\u001b", "\0");
        Tool.Run("article", "pact/1", "-l", folder.Path).ExitCode.Should().Be(ExitCode.Served, "the good file is not harmed");
    }

    [GeneratedRegex(@"\(\d+,\d+\): error TR\d{4}: .")]
    private static partial Regex Problem();
}
