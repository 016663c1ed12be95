namespace TreatyRefs.Reports.Sites;

/// <summary>The script by which a site is searched.</summary>
/// <remarks>Written in <c>Scripts/search.js</c> and <c>Scripts/search-box.js</c>. The package holds both without what only a reader of them
/// needs, in <c>Scripts/search.min.js</c>: a test makes that file, and fails where it is not theirs.</remarks>
internal static class SearchScript
{
    /// <summary>The script.</summary>
    public static string Text
    {
        get
        {
            using var stream = typeof(SearchScript).Assembly.GetManifestResourceStream("search.min.js")!;
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }
}
