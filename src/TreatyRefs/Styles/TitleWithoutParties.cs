using TreatyRefs.Styles.Words;

namespace TreatyRefs.Styles;

/// <summary>The title of a bilateral treaty without the parties that it names, for a style that puts them after it.</summary>
internal static class TitleWithoutParties
{
    /// <summary><c>Treaty of Friendship between A and B</c> is <c>Treaty of Friendship</c>; <c>Treaty between A and B on the Limitation of
    /// Arms</c> is <c>Treaty on the Limitation of Arms</c>.</summary>
    /// <param name="cited">The treaty.</param>
    /// <returns>The whole title where it does not name both parties, or says nothing else but what the treaty calls itself.</returns>
    public static string Of(Cited cited)
    {
        var title = cited.Title;
        var between = title.LastIndexOf(PlainWords.Between, StringComparison.OrdinalIgnoreCase);
        if (between < 0 || cited.BilateralParties.Count == 0)
        {
            return title;
        }

        // The longest first: "Ireland" is not the one in "Northern Ireland".
        var spans = new List<(int Start, int End)>();
        foreach (var name in cited.BilateralParties.Select(party => cited.In(party.Name)!).OrderByDescending(name => name.Length))
        {
            var at = title.IndexOf(name, between, StringComparison.OrdinalIgnoreCase);
            while (at >= 0 && spans.Exists(span => at < span.End && at + name.Length > span.Start))
            {
                at = title.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase);
            }

            if (at < 0)
            {
                return title;
            }

            spans.Add((at, at + name.Length));
        }

        var end = spans.Max(span => span.End);
        var rest = (title[..between].TrimEnd(',', ' ') + title[end..]).Trim(',', ' ');
        return rest.Contains(' ', StringComparison.Ordinal) ? rest : title;
    }
}
