using System.Text.Json;
using OpenQA.Selenium;
using TreatyRefs.Browser.Tests.Support;

namespace TreatyRefs.Browser.Tests;

/// <summary>The search of a site, as a reader has it: from a file, while one types, without a mouse.</summary>
public sealed class SearchTests
{
    [TestCase("self-defence", "un-charter/51/index.html")]
    [TestCase("Устав ООН", "un-charter/index.html")]
    [TestCase("联合国宪章", "un-charter/index.html")]
    [TestCase("ميثاق الأمم المتحدة", "un-charter/index.html")]
    [TestCase("유엔 헌장", "un-charter/index.html")]
    public void What_one_types_is_found(string query, string path)
    {
        Chromium.Open(Sites.Page("ru-dprk-2024/4/index.html"));

        Box().SendKeys(query);
        Chromium.Until("document.querySelector('.found li')");

        Chromium
            .AskMany("return [...document.querySelectorAll('.found a')].map(a => a.href)")
            .Should()
            .Contain(href => href.EndsWith(path));
        Chromium.Ask("return document.querySelectorAll('.found mark').length > 0").Should().Be("True");
        Chromium.Ask("return document.querySelector('.found [role=status]').textContent").Should().Contain(query);
    }

    [TestCase("sanctions expert:kiku", "sources/valdai-2024-11-27/index.html", "un-charter/41/index.html")]
    [TestCase("force in:un-charter/chapter-7", "un-charter/42/index.html", "un-charter/2/index.html")]
    [TestCase("cooperation topic:peaceful-nuclear-energy", "ru-dprk-2024/10/index.html", "teu/20/index.html")]
    [TestCase("self-defence in:\"Устав ООН\"", "un-charter/51/index.html", "north-atlantic-treaty/5/index.html")]
    public void A_filter_lets_through_what_it_names(string query, string inside, string outside)
    {
        Chromium.Open(Sites.Page("index.html"));

        Box().SendKeys(query);
        Chromium.Until(
            "document.querySelector('.found li') && "
                + $"document.querySelector('.found [role=status]').textContent.includes({JsonSerializer.Serialize(query)})"
        );

        var found = Chromium.AskMany("return [...document.querySelectorAll('.found a')].map(a => a.href.split('#')[0])");
        found.Should().Contain(href => href.EndsWith(inside)).And.NotContain(href => href.EndsWith(outside));
    }

    [Test]
    public void What_a_filter_does_not_name_is_said()
    {
        Chromium.Open(Sites.Page("search/index.html?q=sanctions+expert:nobody"));

        Chromium.Until("document.querySelector('.found [role=status]')");

        Chromium.Ask("return document.querySelector('.found').textContent").Should().Be("nothing here is called expert:nobody");
        Chromium.Ask("return document.querySelectorAll('script[src*=\"/r\"], script[src*=\"/w\"]').length").Should().Be("0");
    }

    [Test]
    public void Arrows_Enter_and_Escape_do_what_one_expects()
    {
        Chromium.Open(Sites.Page("index.html"));
        Box().SendKeys("armed attack");
        Chromium.Until("document.querySelectorAll('.found li').length > 2");

        Chromium.Press(Keys.ArrowDown);
        Chromium.Press(Keys.ArrowDown);
        Chromium.Ask("return [...document.querySelectorAll('.found a')].indexOf(document.activeElement)").Should().Be("1");
        Chromium.Press(Keys.ArrowUp);
        Chromium.Press(Keys.Escape);
        Chromium.Ask("return document.activeElement.name + document.querySelector('.found').hidden").Should().Be("qtrue");
        Box().SendKeys("s");
        Chromium.Until("document.querySelector('.found li')");
        Chromium.Press(Keys.ArrowDown);
        var target = Chromium.Ask("return document.activeElement.href");
        Chromium.Press(Keys.Enter);

        Chromium.UntilAt(target);
    }

    [Test]
    public void Enter_in_the_box_leads_to_a_page_with_more()
    {
        Chromium.Open(Sites.Page("un-charter/index.html"));
        Box().SendKeys("sanctions" + Keys.Enter);
        Chromium.Until("location.pathname.endsWith('search/index.html') && document.querySelectorAll('main .found li').length > 10");

        Chromium.Ask("return document.querySelector('.search input').value").Should().Be("sanctions");
    }

    [Test]
    public void Without_scripts_there_is_a_page_of_all_headings()
    {
        try
        {
            Chromium.AllowScripts(false);
            Chromium.Open(Sites.Page("index.html"));
            Box().SendKeys("sanctions" + Keys.Enter);
            Chromium.UntilAt("search/index.html?q=sanctions");
            Chromium.Find("main a").Click();
            Chromium.UntilAt("contents/index.html");
            Chromium.Find("a[href='../un-charter/51/index.html']").Click();
            Chromium.UntilAt("un-charter/51/index.html");
        }
        finally
        {
            Chromium.AllowScripts(true);
        }
    }

    private static IWebElement Box() => Chromium.Find(".search input");
}
