using System.Buffers;
using TreatyRefs.Languages;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Provisions that are said to have been broken: "a violation of Article 3", "sah Artikel 8 verletzt".</summary>
internal static class Breach
{
    private const int Before = 60;
    private const int After = 40;

    private static readonly LanguageTable<SearchValues<string>> s_words = new(catalogue =>
        SearchValues.Create(
            [.. catalogue.Languages.SelectMany(language => language.Breaches).Distinct()],
            StringComparison.OrdinalIgnoreCase
        )
    );

    /// <summary>Whether it is said of provisions, near them in their sentence.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where they begin.</param>
    /// <param name="end">Where they end.</param>
    public static bool IsSaidOf(in ScanText at, int start, int end)
    {
        var before = at.Text[Math.Max(0, start - Before)..start];
        before = before[(before.LastIndexOfAny(".;\n。；") + 1)..];
        var after = at.Text[end..Math.Min(at.Text.Length, end + After)];
        after = after.IndexOfAny(".;\n。；") is var stop and >= 0 ? after[..stop] : after;
        return before.ContainsAny(s_words.Value) || after.ContainsAny(s_words.Value);
    }
}
