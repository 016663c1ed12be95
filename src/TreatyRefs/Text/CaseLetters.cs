using System.Buffers;

namespace TreatyRefs.Text;

/// <summary>Letters by which a place that has none of some words is known at once, whatever their case.</summary>
internal static class CaseLetters
{
    /// <summary>The letters and each of them in the other case.</summary>
    /// <param name="letters">First or last letters of words.</param>
    public static SearchValues<char> Of(IEnumerable<char> letters) =>
        SearchValues.Create([
            .. letters.SelectMany(letter => new[] { letter, char.ToUpperInvariant(letter), char.ToLowerInvariant(letter) }).Distinct(),
        ]);
}
