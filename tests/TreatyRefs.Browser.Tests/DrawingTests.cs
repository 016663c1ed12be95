using TreatyRefs.Browser.Tests.Support;

namespace TreatyRefs.Browser.Tests;

/// <summary>What is drawn can be read: no text runs over its box, and none becomes too small on a narrow screen.</summary>
public sealed class DrawingTests
{
    [TestCase("en")]
    [TestCase("ru")]
    [TestCase("ar")]
    [TestCase("zh")]
    public void No_text_runs_over_its_box(string language)
    {
        Chromium.Open(Path.Combine(Sites.In(language), "ru-dprk-2024/4/index.html"), new View(Width: 1200));

        Chromium
            .AskMany(
                """
                return [...document.querySelectorAll('.neighbourhood :is(a, g)')].flatMap(box => {
                  const room = box.querySelector('rect').getBoundingClientRect();
                  return [...box.querySelectorAll('text')]
                    .filter(text => text.getBoundingClientRect().right > room.right || text.getBoundingClientRect().left < room.left)
                    .map(text => text.textContent);
                });
                """
            )
            .Should()
            .BeEmpty();
    }

    [Test]
    public void The_timeline_is_read_on_a_narrow_screen_and_reached_by_keyboard()
    {
        Pages.Open("timeline");
        Chromium.LookAt(new View(320));

        Chromium
            .AskMany(
                """
                const picture = document.querySelector('.timeline svg');
                const scale = picture.getBoundingClientRect().width / picture.viewBox.baseVal.width;
                return [...picture.querySelectorAll('text')]
                  .filter(text => parseFloat(getComputedStyle(text).fontSize) * scale < 9)
                  .map(text => text.textContent);
                """
            )
            .Should()
            .BeEmpty();
        Chromium.Ask("return [...document.querySelectorAll('.timeline a')].every(link => link.tabIndex >= 0)").Should().Be("True");
        Chromium.Ask("return document.querySelectorAll('.timeline a').length > 20").Should().Be("True");
    }
}
