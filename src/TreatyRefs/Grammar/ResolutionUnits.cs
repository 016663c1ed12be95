using TreatyRefs.Languages;
using TreatyRefs.References;

namespace TreatyRefs.Grammar;

/// <summary>Words and signs that name a point of a treaty, and a paragraph of a resolution: <c>Ziffer 3 der Resolution 1540</c>.</summary>
internal static class ResolutionUnits
{
    private static readonly LanguageTable<string[]> s_words = new(catalogue =>
        [.. catalogue.Languages.SelectMany(language => language.ResolutionUnits).Distinct()]
    );

    /// <summary>Whether a unit is named by another word, so that no resolution has it unless it is said to.</summary>
    public static bool IsOnlyOfTreaties(ReadOnlySpan<char> text, CitedUnit unit)
    {
        if (unit.Kind is not (ProvisionKind.Point or ProvisionKind.Sentence))
        {
            return false;
        }

        var written = text[unit.Start..unit.End];
        foreach (var word in s_words.Value)
        {
            if (written.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}
