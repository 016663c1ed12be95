using TreatyRefs.Cli.Tests.Packages;
using TreatyRefs.Cli.Tests.Support;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Cli.Tests;

/// <summary>The guide for developers does what it says: its programs are compiled against the package, run, and print what is
/// shown.</summary>
[Category("EndToEnd")]
public sealed class LibraryGuideTests
{
    private const string OfWeb = "// Program.cs of \"dotnet new web\"";

    private static readonly List<DocumentBlock> s_blocks =
    [
        .. DocumentBlock.Read(File.ReadAllLines(Path.Combine(RepositoryFiles.Root, "docs", "library.md"))),
    ];

    private static IEnumerable<TestCaseData> Programs() =>
        s_blocks
            .Where(block => block.Language == "csharp" && block.Code[0] != OfWeb)
            .Select(
                (block, i) => new TestCaseData(string.Join('\n', block.Code) + "\n", block.Output).SetArgDisplayNames($"program {i + 1}")
            );

    [TestCaseSource(nameof(Programs))]
    public void A_program_compiles_and_prints_what_is_shown(string code, string[] shown)
    {
        shown.Should().NotBeEmpty();
        ShownOutput.AssertIn(shown, PackagedProgram.Run(code));
    }

    [Test]
    public async Task The_endpoint_answers()
    {
        var code = string.Join('\n', s_blocks.Single(block => block.Code[0] == OfWeb).Code);
        await using var service = await WebProject.Start(code + "\n");
        using var client = new HttpClient { BaseAddress = service.Address };

        var found = await client.GetAsync(new Uri("article?citation=art. 51 UN Charter", UriKind.Relative));
        (await found.Content.ReadAsStringAsync()).Should().Contain("\"reference\": \"un-charter/51\"");
        var unread = await client.GetAsync(new Uri("article?citation=un-charter/51(", UriKind.Relative));
        ((int)unread.StatusCode).Should().Be(400);
        (await unread.Content.ReadAsStringAsync()).Should().Contain("at column 15");
        var missing = await client.GetAsync(new Uri("article?citation=99", UriKind.Relative));
        ((int)missing.StatusCode).Should().Be(404);
    }
}
