using TreatyRefs.Browser.Tests.Support;

namespace TreatyRefs.Browser.Tests;

/// <summary>The picture in the README is of a page as it is. Fonts and versions draw it otherwise from machine to machine, so that it is
/// made and not compared.</summary>
public sealed class PictureTests
{
    private const int LargestBytes = 400_000;

    [Test]
    public void The_picture_of_the_README_shows_a_page()
    {
        var path = Path.Combine(RepositoryFiles.Root, "docs", "pictures", "article.png");
        if (Environment.GetEnvironmentVariable("TREATYREFS_APPROVE") == "1")
        {
            Chromium.Open(Sites.Page("ru-dprk-2024/4/index.html"), new View(Width: 1200, Height: 1040));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, Chromium.Picture());
        }

        new FileInfo(path).Length.Should().BeInRange(10_000, LargestBytes);
        File.ReadAllText(Path.Combine(RepositoryFiles.Root, "README.md")).Should().Contain("(docs/pictures/article.png)");
    }
}
