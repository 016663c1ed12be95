using OpenQA.Selenium;
using TreatyRefs.Browser.Tests.Support;

namespace TreatyRefs.Browser.Tests;

/// <summary>Whoever has a keyboard alone comes everywhere, in the order of the page, and sees where they are.</summary>
public sealed class KeyboardTests
{
    [TestCase("start")]
    [TestCase("article")]
    [TestCase("instrument")]
    [TestCase("scan")]
    public void Everything_is_reached(string name)
    {
        Pages.Open(name);
        var stops = int.Parse(
            Chromium.Ask(
                """
                window.stops = [...document.querySelectorAll('a[href], button, input, summary, [tabindex]')]
                  .filter(e => !e.hidden && e.tabIndex >= 0 && (e.getClientRects().length > 0));
                return window.stops.length;
                """
            ),
            System.Globalization.CultureInfo.InvariantCulture
        );

        stops.Should().BePositive();
        for (var i = 0; i < stops; i++)
        {
            Chromium.Press(Keys.Tab);
            var state = Chromium.Ask(
                """
                const [at, i] = [document.activeElement, arguments[0]];
                if (at !== window.stops[i]) return 'expected ' + window.stops[i].outerHTML + ' but was at ' + at.outerHTML.slice(0, 200);
                const style = getComputedStyle(at);
                const shown = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || at.querySelector('rect');
                return shown && Number(style.opacity) > 0 ? '' : 'the focus is not seen at ' + at.outerHTML;
                """,
                i
            );
            state.Should().BeEmpty($"stop {i + 1} of {stops}");
        }
    }

    [Test]
    public void The_first_stop_leads_past_what_is_the_same_on_every_page()
    {
        Pages.Open("article");

        Chromium.Press(Keys.Tab);
        Chromium.Ask("return document.activeElement.getBoundingClientRect().left >= 0").Should().Be("True");
        Chromium.Press(Keys.Enter);

        Chromium.Ask("return location.hash").Should().Be("#content");
        Chromium.Press(Keys.Tab);
        Chromium.Ask("return Boolean(document.activeElement.closest('main'))").Should().Be("True");
    }
}
