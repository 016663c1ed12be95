using OpenQA.Selenium;
using TreatyRefs.Browser.Tests.Support;

namespace TreatyRefs.Browser.Tests;

/// <summary>A library that means harm becomes a site like any other, in which nothing runs.</summary>
public sealed class HostileTests
{
    private static string Site =>
        Sites.Once(
            "hostile",
            path =>
            {
                Directory.CreateDirectory(path);
                File.WriteAllText(Path.Combine(path, "library.yaml"), HostileLibrary.Yaml());
                var run = Tool.Run("report", "--all", "-l", Path.Combine(path, "library.yaml"), "-o", Path.Combine(path, "site"));
                run.ExitCode.Should().Be(0);
                run.Error.Should().StartWith(Path.Combine(path, "site"), "the library has no problems");
            }
        );

    [Test]
    public void No_file_leaves_the_folder()
    {
        Directory.GetFileSystemEntries(Site).Select(Path.GetFileName).Should().BeEquivalentTo("library.yaml", "site");
        Directory
            .EnumerateFiles(Path.Combine(Site, "site"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Path.Combine(Site, "site"), file))
            .Should()
            .OnlyContain(file => file.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || "-_./".Contains(c)));
    }

    [TestCase("../x")]
    [TestCase("..")]
    [TestCase("a/../../x")]
    [TestCase("C:\\\\x")]
    [TestCase("/tmp/x")]
    public void An_id_that_is_a_path_is_refused(string id)
    {
        using var folder = new TemporaryFolder();
        var library = folder.Write("in/library.yaml", $"library: L\nformat: 1\n---\ninstrument: \"{id}\"\nkind: treaty\ntitle: T\n");

        Tool.Run("report", "--all", "-l", library, "-o", Path.Combine(folder.Path, "in", "site")).ExitCode.Should().NotBe(0);

        Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Should().Equal(library);
    }

    [Test]
    public void Nothing_runs_on_any_page()
    {
        foreach (
            var page in (string[])
                [
                    "index.html",
                    "pact/index.html",
                    "search_/1/index.html",
                    "experts/villain/index.html",
                    "topics/plot/index.html",
                    "con_/index.html",
                    "contents/index.html",
                    "citations/index.html",
                    "timeline/index.html",
                    "sources/index.html",
                ]
        )
        {
            Opens(page);
        }

        for (var article = 1; article <= HostileLibrary.Payloads.Count; article++)
        {
            Opens($"pact/{article}/index.html");
        }
    }

    [Test]
    public void Nothing_runs_in_what_is_found()
    {
        Opens("index.html");
        foreach (var query in (string[])["canary", "reversed", "immense", "<script>window.canary=1</script>", "comment", "bold isolated"])
        {
            var box = Chromium.Instance.FindElement(By.CssSelector(".search input"));
            box.Clear();
            box.SendKeys(query);
            Chromium.Until($"document.querySelector('.found .count')?.textContent.includes({Script(query)})");
            Chromium
                .Ask("return String(window.canary) + document.querySelectorAll('.found img, .found script, .found b').length")
                .Should()
                .Be("undefined0", query);
            Chromium.Ask("return String(document.querySelector('.found').textContent.includes('\\u202E'))").Should().Be("false", query);
        }

        Chromium.Complaints().Should().BeEmpty();
    }

    private static string Script(string text) => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static void Opens(string page)
    {
        Chromium.Open(Path.Combine(Site, "site", page));

        Chromium.Ask("return String(window.canary) + document.querySelectorAll('main h1').length").Should().Be("undefined1", page);
        Chromium.Ask("return getComputedStyle(document.querySelector('h1')).display").Should().Be("block", page);
        Chromium.Complaints().Should().BeEmpty(page);
    }
}
