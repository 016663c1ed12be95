using TreatyRefs.Names;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Binding;

/// <summary>Languages that have several words for conventions mean by one the treaty that they have called so: "Convenio 169 de la OIT",
/// then "Convención de Viena", then "el Convenio".</summary>
internal static class NounOfConvention
{
    /// <summary>The last mention by the same noun, where the last of all is by another.</summary>
    /// <param name="words">The words that point back, the noun last.</param>
    /// <param name="designation">What the noun stands for.</param>
    /// <param name="mentions">The mentions that it may mean, the latest first.</param>
    /// <returns><see langword="null"/> where the last is meant, as far as the noun tells.</returns>
    public static Mention? Same(string words, string designation, IEnumerable<Mention> mentions)
    {
        if (Scripts.HasNoCapitals(words[0]))
        {
            return null; // one word stands for all of them, with an article or without
        }

        var called = mentions.Select(mention => (Mention: mention, Noun: NounOf(mention.AsWritten, designation))).ToList();
        // A provision may have gone back to the last one without its noun.
        var noun = called.Find(one => one.Noun is not null && one.Mention.Ids.SequenceEqual(called[0].Mention.Ids)).Noun;
        return noun is not null && !IsSame(noun, words) ? called.Find(one => one.Noun is { } own && IsSame(own, words)).Mention : null;
    }

    // Or another noun, where the words have none of that sort: "Устав МТБЮ" is a statute, and no "Статут".
    private static string? NounOf(string? written, string designation)
    {
        string? other = null;
        foreach (var word in written?.Split(' ') ?? [])
        {
            var key = DesignationPhrase.KeyOf(word);
            if (key == designation)
            {
                return word;
            }

            other ??= key is null ? null : word;
        }

        return other;
    }

    // "Соглашение" and "Соглашения" are one, "Convenio" and "Convención" two.
    private static bool IsSame(string noun, string words)
    {
        const int LongestEnding = 2;
        var pointed = words[(words.LastIndexOf(' ') + 1)..].ToLowerInvariant();
        var shared = noun.ToLowerInvariant().AsSpan().CommonPrefixLength(pointed);
        return shared >= Math.Max(noun.Length, pointed.Length) - LongestEnding;
    }
}
