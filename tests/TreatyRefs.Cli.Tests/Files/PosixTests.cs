using TreatyRefs.Cli.Files;

namespace TreatyRefs.Cli.Tests.Files;

/// <summary>What the system is told does no harm where it does not listen.</summary>
public sealed class PosixTests
{
    [TestCase(0, 4096)]
    [TestCase(1, 1)]
    [TestCase(0, -1)]
    public void Large_pages_may_be_asked_for_where_there_is_no_memory(int start, int length) =>
        ((Action)(() => Posix.AskForLargePages(start, length))).Should().NotThrow();
}
