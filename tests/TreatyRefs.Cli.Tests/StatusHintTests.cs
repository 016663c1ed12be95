using TreatyRefs.Cli.Tests.Support;

namespace TreatyRefs.Cli.Tests;

/// <summary>A library from before <c>status-checked</c> gets one note from <c>check</c>, and nothing breaks over it.</summary>
[TestFixture]
public sealed class StatusHintTests
{
    private const string Note =
        "and no 'status-checked' anywhere, so that no status is asserted after what is recorded. CHANGELOG.md says how to move.\n";
    private const string Head = "library: Mine\nextends: built-in\n---\n";
    private const string Source = "source: s\nkind: book\ntitle: S\n---\n";

    [TestCase("actions: [{ type: signature, date: 1998 }]\n", "Note: 1 instrument has a signature or an entry into force " + Note)]
    [TestCase("actions: [{ type: entry-into-force, date: 1999 }]\n", "Note: 1 instrument has a signature or an entry into force " + Note)]
    [TestCase(
        "actions: [{ type: signature, date: 1998 }]\n---\ninstrument: b\nkind: treaty\ntitle: B\n"
            + "actions: [{ type: entry-into-force, date: 1999 }]\n",
        "Note: 2 instruments have a signature or an entry into force " + Note
    )]
    [TestCase("actions: [{ type: adoption, date: 1998 }]\n", "")]
    [TestCase("", "")]
    [TestCase("actions: [{ type: signature, date: 1998 }]\nstatus-checked: { date: 2026-01-01, sources: [s] }\n", "")]
    [TestCase(
        "actions: [{ type: signature, date: 1998 }]\n---\ninstrument: b\nkind: treaty\ntitle: B\n"
            + "status-checked: { date: 2026-01-01, sources: [s] }\n",
        ""
    )]
    public void A_library_without_a_checked_status(string keys, string note)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.yaml", $"{Head}{Source}instrument: lake-treaty\nkind: treaty\ntitle: Lake Treaty\n{keys}");

        var run = Tool.Run("check", folder.Path, "--warnings-as-errors");

        run.Error.Should().Be(note);
        run.Out.Should().EndWith(": 0 errors, 0 warnings\n");
        run.ExitCode.Should().Be(ExitCode.Served);
    }

    [Test]
    public void The_built_in_library_needs_none() => Tool.Run("check").Error.Should().BeEmpty();
}
