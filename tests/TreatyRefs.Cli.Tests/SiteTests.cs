using TreatyRefs.Cli.Tests.Support;

namespace TreatyRefs.Cli.Tests;

/// <summary><c>report --all</c>: a folder is written as a whole, and only over what this tool wrote.</summary>
public sealed class SiteTests
{
    private const string Library = """
        library: L
        format: 1
        date: 2026-01-01
        ---
        instrument: pact
        kind: treaty
        title: Pact
        provisions: [{ article: 1, summary: One. }, { article: 2, summary: Two. }]
        """;

    [Test]
    public void A_site_is_a_folder_of_pages()
    {
        using var folder = new TemporaryFolder();
        var run = Site(folder);

        run.ExitCode.Should().Be(0, run.Error);
        run.Out.Should().BeEmpty();
        File.Exists(Path.Combine(folder.Path, "site", "pact", "1", "index.html")).Should().BeTrue();
        Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Should().BeEquivalentTo("library.yaml", "site");
    }

    [Test]
    public void A_page_that_is_the_same_keeps_its_time_and_one_that_is_gone_goes()
    {
        using var folder = new TemporaryFolder();
        Site(folder);
        var one = Path.Combine(folder.Path, "site", "pact", "1", "index.html");
        var long_ = new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(one, long_);

        Site(folder, Library.Replace(", { article: 2, summary: Two. }", "", StringComparison.Ordinal)).ExitCode.Should().Be(0);

        // The next article is gone from it too.
        File.GetLastWriteTimeUtc(one).Should().NotBe(long_);
        File.SetLastWriteTimeUtc(one, long_);
        Site(folder, Library.Replace(", { article: 2, summary: Two. }", "", StringComparison.Ordinal)).ExitCode.Should().Be(0);
        File.GetLastWriteTimeUtc(one).Should().Be(long_);
        Directory.Exists(Path.Combine(folder.Path, "site", "pact", "2")).Should().BeFalse();
    }

    [Test]
    public void A_folder_of_somebody_else_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "site"));
        File.WriteAllText(Path.Combine(folder.Path, "site", "thesis.doc"), "mine");

        var run = Site(folder);

        run.ExitCode.Should().Be(4);
        run.Error.Should().Contain("holds files that treatyrefs did not write");
        Directory.GetFiles(Path.Combine(folder.Path, "site")).Should().ContainSingle();
    }

    [Test]
    public void A_file_that_somebody_put_into_a_site_is_not_lost()
    {
        using var folder = new TemporaryFolder();
        Site(folder);
        File.WriteAllText(Path.Combine(folder.Path, "site", "pact", "notes.txt"), "mine");

        var run = Site(folder);

        run.ExitCode.Should().Be(4);
        run.Error.Should().Contain("holds pact/notes.txt, which treatyrefs did not write");
        File.Exists(Path.Combine(folder.Path, "site", "pact", "notes.txt")).Should().BeTrue();
    }

    [Test]
    public void A_page_that_somebody_changed_is_not_lost_unless_they_say_so()
    {
        using var folder = new TemporaryFolder();
        Site(folder);
        var page = Path.Combine(folder.Path, "site", "pact", "1", "index.html");
        var written = File.ReadAllBytes(page);
        File.AppendAllText(page, "<p>Mine.</p>");

        var run = Site(folder);
        var kept = File.ReadAllText(page);
        var forced = Site(folder, Library, "--force");

        run.ExitCode.Should().Be(4);
        run.Error.Should().Contain("holds pact/1/index.html, which was changed since treatyrefs wrote it; keep a copy elsewhere");
        kept.Should().EndWith("<p>Mine.</p>");
        forced.ExitCode.Should().Be(0, forced.Error);
        File.ReadAllBytes(page).Should().Equal(written);
    }

    [Test]
    public void Even_by_force_nothing_goes_that_the_tool_did_not_write()
    {
        using var folder = new TemporaryFolder();
        Site(folder);
        File.WriteAllText(Path.Combine(folder.Path, "site", "notes.txt"), "mine");

        Site(folder, Library, "--force").ExitCode.Should().Be(4);

        File.Exists(Path.Combine(folder.Path, "site", "notes.txt")).Should().BeTrue();
    }

    [Test]
    public void A_page_that_somebody_deleted_comes_back()
    {
        using var folder = new TemporaryFolder();
        Site(folder);
        var page = Path.Combine(folder.Path, "site", "pact", "1", "index.html");
        File.Delete(page);

        Site(folder).ExitCode.Should().Be(0);

        File.Exists(page).Should().BeTrue();
    }

    [Test]
    public void A_site_of_a_version_that_kept_no_hashes_is_replaced_as_it_was()
    {
        using var folder = new TemporaryFolder();
        Site(folder);
        var marker = Path.Combine(folder.Path, "site", ".treatyrefs-site");
        File.WriteAllLines(
            marker,
            File.ReadAllLines(marker).Select(line => line[(line.IndexOf("  ", StringComparison.Ordinal) + 1)..].Trim())
        );
        File.AppendAllText(Path.Combine(folder.Path, "site", "pact", "1", "index.html"), "<p>Mine.</p>");

        Site(folder).ExitCode.Should().Be(0);
    }

    [Test]
    public void What_a_library_extends_has_pages_where_it_is_spoken_of()
    {
        using var folder = new TemporaryFolder();
        var library = Library
            .Replace("format: 1", "format: 1\nextends: built-in", StringComparison.Ordinal)
            .Replace("summary: One.", "summary: One., refers-to: [{ to: un-charter/51 }]", StringComparison.Ordinal);

        Site(folder, library, "--own").ExitCode.Should().Be(0);

        var site = Path.Combine(folder.Path, "site");
        File.Exists(Path.Combine(site, "un-charter", "51", "index.html")).Should().BeTrue();
        Directory
            .GetDirectories(site)
            .Select(Path.GetFileName)
            .Should()
            .BeEquivalentTo(
                "un-charter",
                "pact",
                "instruments",
                "experts",
                "topics",
                "sources",
                "citations",
                "timeline",
                "contents",
                "search"
            );
    }

    [TestCase("report --all", "--all writes a folder")]
    [TestCase("report --all 4 -o x", "give no citation with it")]
    [TestCase("report --all -o x --format json", "--all writes HTML")]
    [TestCase("report --all -o x --base-url ftp://example.org", "is not an address of a site")]
    [TestCase("report 4 --base-url https://example.org/", "--base-url is for a site")]
    [TestCase("report 4 --own", "--own is for a site")]
    [TestCase("report 4 --force", "--force is for a site")]
    [TestCase("report", "expected a citation")]
    public void What_cannot_be_meant_is_said(string line, string problem)
    {
        var run = Tool.Run(Tool.Words(line));

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(problem);
    }

    [Test]
    public void An_institution_puts_its_name_and_colours_on_pages()
    {
        using var folder = new TemporaryFolder();
        var (css, logo) = (Path.Combine(folder.Path, "own.css"), Path.Combine(folder.Path, "own.png"));
        File.WriteAllText(css, ":root { --accent: teal; }\n");
        File.WriteAllBytes(logo, [1, 2, 3]);
        string[] own = ["--css", css, "--logo", logo, "--header", "Institute <x>", "--footer", "Contact"];

        Site(folder, Library, own).ExitCode.Should().Be(0);
        var page = Tool.Run(["report", "un-charter/51", "--format", "html", .. own]).Out;

        File.ReadAllText(Path.Combine(folder.Path, "site", "style.css")).Should().EndWith("--accent: teal; }\n");
        File.ReadAllBytes(Path.Combine(folder.Path, "site", "logo.png")).Should().Equal(1, 2, 3);
        File.ReadAllText(Path.Combine(folder.Path, "site", "pact", "index.html"))
            .Should()
            .ContainAll("Institute &lt;x&gt;", "../logo.png", "Contact");
        page.Should().ContainAll("--accent: teal; }", "data:image/png;base64,AQID", "Institute &lt;x&gt;", "Contact");
        Tool.Run(["report", "un-charter/51", "--footer", "Contact"]).ExitCode.Should().Be(2);
    }

    [Test]
    public void So_it_does_on_the_page_of_a_scan()
    {
        using var folder = new TemporaryFolder();
        string Made(string name, byte[] bytes)
        {
            var path = Path.Combine(folder.Path, name);
            File.WriteAllBytes(path, bytes);
            return path;
        }

        var (css, logo) = (Made("own.css", ":root { --resolved: teal; }\n"u8.ToArray()), Made("own.png", [1, 2, 3]));
        var memo = Made("memo.txt", "Article 51 of the UN Charter\n"u8.ToArray());
        string[] own = ["--css", css, "--logo", logo, "--header", "Institute <x>", "--footer", "Contact"];

        var page = Tool.Run(["scan", memo, "-f", "html", .. own]);
        var byEnding = Tool.Run(["scan", memo, "-o", Path.Combine(folder.Path, "memo.html"), .. own]);

        page.ExitCode.Should().Be(0);
        page.Out.Should().ContainAll("data:image/png;base64,AQID", "Institute &lt;x&gt;", "Contact");
        page.Out[..page.Out.IndexOf("</style>", StringComparison.Ordinal)].Should().EndWith(":root { --resolved: teal; }\n");
        byEnding.ExitCode.Should().Be(0);
        File.ReadAllText(Path.Combine(folder.Path, "memo.html")).Should().Be(page.Out);
    }

    [TestCase("scan MEMO --footer Contact")]
    [TestCase("scan MEMO -f json --header Institute")]
    [TestCase("scan MEMO -f csv --css own.css")]
    [TestCase("report 4 -f json --logo own.png")]
    public void Only_pages_have_it(string line)
    {
        var run = Tool.Run(Tool.Words(line));

        run.ExitCode.Should().Be(2);
        run.Error.Should().Be("treatyrefs: --css, --logo, --header and --footer are for HTML pages: add --format html\n");
        run.Out.Should().BeEmpty();
    }

    [TestCase("--css", "own.css", "a { } </STYLE>", "own.css contains \"</style\", which no style sheet does")]
    [TestCase("--logo", "own.txt", "", "own.txt is no picture that pages show: .png, .svg, .jpg, .jpeg, .gif, .webp")]
    public void What_no_page_can_have_is_refused_by_a_scan_too(string option, string name, string content, string problem)
    {
        using var folder = new TemporaryFolder();
        var (own, memo, page) = (
            Path.Combine(folder.Path, name),
            Path.Combine(folder.Path, "memo.txt"),
            Path.Combine(folder.Path, "x.html")
        );
        File.WriteAllText(own, content);
        File.WriteAllText(memo, "Article 51 of the UN Charter\n");

        var run = Tool.Run(["scan", memo, "-o", page, option, own]);
        var target = Tool.Run(["scan", memo, "-f", "html", "-o", own, "--css", own]);

        run.ExitCode.Should().Be(4);
        run.Error.Should().Contain(problem);
        File.Exists(page).Should().BeFalse();
        target.ExitCode.Should().NotBe(0);
        File.ReadAllText(own).Should().Be(content);
    }

    private static ToolRun Site(TemporaryFolder folder, string library = Library, params string[] more)
    {
        var file = Path.Combine(folder.Path, "library.yaml");
        File.WriteAllText(file, library);
        return Tool.Run(["report", "--all", "-l", file, "-o", Path.Combine(folder.Path, "site"), .. more]);
    }
}
