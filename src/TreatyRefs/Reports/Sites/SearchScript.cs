namespace TreatyRefs.Reports.Sites;

/// <summary>The script by which a site is searched.</summary>
/// <remarks>Written in <c>Scripts/search.js</c> and <c>Scripts/search-box.js</c>, for filters in <c>Scripts/filters.js</c> and for
/// citations in <c>Scripts/citations.js</c>. The package holds them without what only a reader of them needs, in files that end in
/// <c>.min.js</c>: a test makes these files, and fails where they are not theirs.</remarks>
internal static class SearchScript
{
    /// <summary>What the script that reads filters is called by the other.</summary>
    public const string FiltersName = "filters";

    /// <summary>The script that every page has.</summary>
    public static string Text => Resource("search.min.js");

    /// <summary>The script that reads filters, which a page loads when a query may have one.</summary>
    public static string Filters => Resource(FiltersName + ".min.js");

    /// <summary>What the script that reads citations is called by that one.</summary>
    public const string CitationsName = "citations";

    /// <summary>The script that reads citations, which a page loads when a query may be one.</summary>
    public static string Citations => Resource(CitationsName + ".min.js");

    private static string Resource(string name)
    {
        using var stream = typeof(SearchScript).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
