namespace TreatyRefs.Search;

/// <summary>Words so common that a result need not have them: articles, prepositions, "and".</summary>
/// <remarks>They still count where they stand between other words of the query. A query of nothing else looks for them like for any word.</remarks>
internal static class SmallWords
{
    private static readonly HashSet<string> s_all = Set(
        "a an and are as at be been by for from has have in is it its of on or that the this to was were which with s t",
        "а без в во для до же за и из или к ко на о об от по под при с со у что",
        "au aux ce d dans de des du en et l la le les n ou par pour qu que qui sur un une",
        "al con del el en las los o para por se y da das do dos e em os um uma",
        "che dal dalla dei del della delle di gli i il lo nel nella un",
        "auf bei dem den der des ein eine einer eines im mit oder und von vom zu zum zur",
        "او الى ان عن على في ما من مع و"
    );

    /// <summary>Whether a word is one of them.</summary>
    /// <param name="folded">A folded word.</param>
    public static bool Contains(string folded) => s_all.Contains(folded);

    private static HashSet<string> Set(params ReadOnlySpan<string> lists)
    {
        var set = new HashSet<string>(StringComparer.Ordinal);
        foreach (var list in lists)
        {
            set.UnionWith(list.Split(' ').Select(word => WordForm.Of(word).Folded));
        }

        return set;
    }
}
