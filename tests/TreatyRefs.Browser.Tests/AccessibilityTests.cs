using Deque.AxeCore.Commons;
using TreatyRefs.Browser.Tests.Support;

namespace TreatyRefs.Browser.Tests;

/// <summary>The rules of axe-core find nothing: in light and dark colours, on paper, on a phone.</summary>
public sealed class AccessibilityTests
{
    private static readonly Lazy<string> s_axe = new(() => new BundledAxeScriptProvider().GetScript());

    // The long list is a table like that of the experts, and takes axe a quarter of a minute.
    private static IEnumerable<string> Names => Pages.All.Where(name => name != "instruments");

    [TestCaseSource(nameof(Names))]
    public void Nothing_is_in_anybodys_way(string name)
    {
        Pages.Open(name);
        Chromium.Instance.ExecuteScript(s_axe.Value);

        foreach (var view in (View[])[new(), new(IsDark: true), new(IsPrint: true), new(Width: 320)])
        {
            Chromium.LookAt(view);
            Violations().Should().BeEmpty($"{name} at {view}");
        }
    }

    private static IEnumerable<string> Violations() =>
        (
            (IEnumerable<object>)
                Chromium.Instance.ExecuteAsyncScript(
                    """
                    const done = arguments[arguments.length - 1];
                    axe.run(document, { resultTypes: ['violations'], preload: false }).then(
                      found => done(found.violations.map(each => each.id + ': ' + each.nodes.slice(0, 3).map(node => node.html).join(' | '))),
                      error => done(['failed: ' + error]));
                    """
                )!
        ).Select(each => (string)each);
}
