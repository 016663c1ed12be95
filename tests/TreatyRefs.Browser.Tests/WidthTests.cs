using TreatyRefs.Browser.Tests.Support;

namespace TreatyRefs.Browser.Tests;

/// <summary>Nothing is wider than the window, whatever reads it.</summary>
public sealed class WidthTests
{
    private static readonly int[] s_widths = [320, 390, 768, 1280, 1920];

    private static IEnumerable<string> Names => Pages.All;

    [TestCaseSource(nameof(Names))]
    public void A_page_fits_its_window(string name)
    {
        Pages.Open(name);
        foreach (var width in s_widths)
        {
            Chromium.LookAt(new View(width));
            Wider().Should().BeEmpty($"{name} at {width} pixels");
        }
    }

    // What scrolls by itself, and what is hidden from sight, may be.
    private static IReadOnlyList<string> Wider() =>
        Chromium.AskMany(
            """
            const width = document.documentElement.clientWidth;
            const scrolls = e => e && e !== document.body && (getComputedStyle(e).overflowX !== 'visible' || scrolls(e.parentElement));
            const wide = [...document.body.querySelectorAll('*')].filter(e => {
              const box = e.getBoundingClientRect();
              return box.width > 1 && (box.right > width + 1 || box.left < -1) && !scrolls(e) && !e.closest('.skip');
            });
            return wide.slice(0, 5).map(e => e.outerHTML.slice(0, 120))
              .concat(document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : []);
            """
        );
}
