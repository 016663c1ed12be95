using System.Globalization;
using OpenQA.Selenium;
using TreatyRefs.Browser.Tests.Support;

namespace TreatyRefs.Browser.Tests;

/// <summary>Whoever has a keyboard alone comes everywhere, in the order of the page, and sees where they are.</summary>
public sealed class KeyboardTests
{
    // A key is let go where the focus has come to: there it is asked what one sees, before the next one is pressed. All keys go to the
    // browser at once, for one at a time they would take half a minute.
    private const string WatchTheFocus = """
        const stops = [...document.querySelectorAll('a[href], button, input, summary, [tabindex]')]
          .filter(e => !e.hidden && e.tabIndex >= 0 && (e.getClientRects().length > 0));
        const stateOf = (at, expected) => {
          if (at !== expected) return 'expected ' + expected?.outerHTML + ' but was at ' + at.outerHTML.slice(0, 200);
          const style = getComputedStyle(at);
          const shown = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || at.querySelector('rect');
          return shown && Number(style.opacity) > 0 ? '' : 'the focus is not seen at ' + at.outerHTML;
        };
        window.states = [];
        window.addEventListener('keyup', event => {
          if (event.isTrusted && event.key === 'Tab') window.states.push(stateOf(document.activeElement, stops[window.states.length]));
        }, true);
        return stops.length;
        """;

    [TestCase("start")]
    [TestCase("article")]
    [TestCase("instrument")]
    [TestCase("scan")]
    public void Everything_is_reached(string name)
    {
        Pages.Open(name);
        var stops = int.Parse(Chromium.Ask(WatchTheFocus), CultureInfo.InvariantCulture);
        stops.Should().BePositive();

        Chromium.Press(string.Concat(Enumerable.Repeat(Keys.Tab, stops)));

        var states = Chromium.AskMany("return window.states");
        states.Should().HaveCount(stops, "every key that was pressed is let go where a stop is");
        states.Should().OnlyContain(state => state.Length == 0);
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
