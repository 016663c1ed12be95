namespace TreatyRefs.Tests.Support;

public sealed class ApprovedTests
{
    [TestCase("a\nb\n", "a\nc\n", "Line 2 differs.\nApproved: b\nActual:   c")]
    [TestCase("a\n", "a", "Line 2 differs.\nApproved: \nActual:   (the end)")]
    [TestCase("a\nb", "a\r\nb", "Line 1 differs.\nApproved: a\nActual:   a\\r")]
    [TestCase(null, "a", "Nothing is approved yet.")]
    public void The_first_line_that_differs_is_named(string? approved, string actual, string message) =>
        Approved.Difference(approved, actual).Should().Be(message);

    [Test]
    public void A_text_that_was_not_approved_fails_and_is_written_beside_the_approved_one()
    {
        Assume.That(Environment.GetEnvironmentVariable("TREATYREFS_APPROVE"), Is.Not.EqualTo("1"), "Approving overwrites instead.");
        var received = RepositoryFiles.Approved("never-approved.received.txt");
        try
        {
            Assert.That(() => Approved.Matches("never-approved.txt", "new"), Throws.InstanceOf<AssertionException>());
            File.ReadAllText(received).Should().Be("new");
        }
        finally
        {
            File.Delete(received);
        }
    }

    [Test]
    public void The_repository_is_found_from_where_the_tests_run()
    {
        Directory.Exists(RepositoryFiles.Data("instruments")).Should().BeTrue();
        File.Exists(Path.Combine(RepositoryFiles.Project, "TreatyRefs.Tests.csproj")).Should().BeTrue();
    }
}
