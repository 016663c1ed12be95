using TreatyRefs.Grammar;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Paragraphs of a preamble by an adjective: "the fourth preambular paragraph of the NPT".</summary>
internal static class PreambularReader
{
    /// <summary>The same provisions as parts of a preamble, where the phrase says so.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where the citation begins.</param>
    /// <param name="end">Where its first unit ends.</param>
    /// <param name="provisions">The provisions.</param>
    public static List<CitedProvision> Read(in ScanText at, int start, int end, List<CitedProvision> provisions)
    {
        var isPreambular = false;
        for (var word = start; word < end && !isPreambular; word = at.Cursor.NextWord(word, end))
        {
            isPreambular = LanguageTraits.IsPreambular(at.Text[word..Math.Min(end, at.Cursor.WordEnd(word))]);
        }

        return isPreambular
            ? provisions.ConvertAll(provision => provision with { First = Inside(provision.First), Last = Inside(provision.Last) })
            : provisions;
    }

    private static Pinpoint Inside(Pinpoint paragraph) => new([PinpointStep.Named(ProvisionKind.Preamble, default), .. paragraph.Steps]);
}
