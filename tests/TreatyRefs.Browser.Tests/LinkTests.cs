using System.Collections.Concurrent;
using AngleSharp.Html.Parser;
using OpenQA.Selenium;
using TreatyRefs.Browser.Tests.Support;

namespace TreatyRefs.Browser.Tests;

/// <summary>Every link of the site of the built-in library leads somewhere.</summary>
public sealed class LinkTests
{
    private const int Clicks = 25;

    [Test]
    public void Every_link_leads_to_a_file_and_a_place_that_are_there()
    {
        var pages = new ConcurrentDictionary<string, (HashSet<string> Ids, List<string> Links)>();
        Parallel.ForEach(
            Directory.EnumerateFiles(Sites.BuiltIn, "*.html", SearchOption.AllDirectories),
            file =>
            {
                using var page = new HtmlParser().ParseDocument(File.ReadAllText(file));
                var ids = page.All.Select(element => element.Id).OfType<string>().ToHashSet();
                var links = page.QuerySelectorAll("[href], [src], [action]")
                    .Select(each => each.GetAttribute("href") ?? each.GetAttribute("src") ?? each.GetAttribute("action")!);
                pages[file] = (ids, [.. links.Distinct()]);
            }
        );

        pages
            .SelectMany(page =>
                page.Value.Links.Where(link => Problem(pages, page.Key, link) is not null).Select(link => $"{page.Key}: {link}")
            )
            .Should()
            .BeEmpty();
        pages.Count.Should().BeGreaterThan(1000);
    }

    [Test]
    public void A_reader_who_clicks_on_gets_on()
    {
        Chromium.Open(Sites.Page("index.html"));
        for (var i = 0; i < Clicks; i++)
        {
            var links = Chromium.Instance.FindElements(By.CssSelector("main a[href*='.html']:not([href^='http']), .site nav a"));
            // Neither chance nor always the first: another place on each page.
            var target = Chromium.Ask("arguments[0].click(); return arguments[0].href", links[i * 7 % links.Count]);
            Chromium.UntilAt(target);
            Chromium.Until("document.readyState === 'complete'");
            Chromium.Ask("return document.querySelectorAll('main h1').length").Should().Be("1", Chromium.Instance.Url);
        }

        Chromium.Complaints().Should().BeEmpty();
    }

    private static string? Problem(ConcurrentDictionary<string, (HashSet<string> Ids, List<string> Links)> pages, string page, string link)
    {
        var target = new Uri(new Uri("file://" + page), link);
        return !target.IsFile ? (target.Scheme == Uri.UriSchemeHttps || target.Scheme == Uri.UriSchemeHttp ? null : "another scheme")
            : !target.LocalPath.StartsWith(Sites.BuiltIn, StringComparison.Ordinal) ? "outside"
            : !File.Exists(target.LocalPath) ? "no file"
            : target.Fragment.Length > 1 && !pages[target.LocalPath].Ids.Contains(Uri.UnescapeDataString(target.Fragment[1..])) ? "no place"
            : null;
    }
}
