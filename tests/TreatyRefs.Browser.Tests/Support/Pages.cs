namespace TreatyRefs.Browser.Tests.Support;

/// <summary>One page of each kind.</summary>
internal static class Pages
{
    /// <summary>The names of all of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    ["start", "article", "instrument", "instruments", "experts", "expert", "timeline", "search", "comparison", "scan", "arabic", "chinese"];

    /// <summary>Where a page stands.</summary>
    public static string PathOf(string name) =>
        name switch
        {
            "start" => Sites.Page("index.html"),
            "article" => Sites.Page("ru-dprk-2024/4/index.html"),
            "instrument" => Sites.Page("un-charter/index.html"),
            "instruments" => Sites.Page("instruments/index.html"),
            "experts" => Sites.Page("experts/index.html"),
            "expert" => Sites.Page("experts/asmolov/index.html"),
            "timeline" => Sites.Page("timeline/index.html"),
            "search" => Sites.Page("search/index.html?q=armed+attack"),
            "comparison" => Sites.Printed(
                "comparison.html",
                "compare",
                "ru-dprk-2024/4",
                "ussr-dprk-1961/1",
                "china-dprk-1961/2",
                "--format",
                "html"
            ),
            "scan" => Sites.Printed("scan.html", "scan", RepositoryFiles.Samples("scan", "note.txt"), "--format", "html"),
            "arabic" => Path.Combine(Sites.In("ar"), "ru-dprk-2024/4/index.html"),
            _ => Path.Combine(Sites.In("zh"), "un-charter/51/index.html"),
        };

    /// <summary>Opens one, and waits until it shows what it has to show.</summary>
    public static void Open(string name, View? view = null)
    {
        Chromium.Open(PathOf(name), view);
        if (name == "search")
        {
            Chromium.Until("document.querySelector('.found li')");
        }
    }
}
