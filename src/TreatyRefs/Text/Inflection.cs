namespace TreatyRefs.Text;

/// <summary>Makes the forms of an inflected word equal, so that one form stands for all.</summary>
/// <remarks>Russian: the case endings of nouns and adjectives come off words of more than three letters. Other languages are left as they are.
/// It makes equal what is one word; that two words become equal is rare, and names are compared word by word.</remarks>
internal static class Inflection
{
    // Longest first.
    private static readonly string[] s_endings =
    [
        "иями",
        "ьями",
        "ями",
        "ами",
        "иях",
        "иям",
        "ией",
        "ьей",
        "ого",
        "его",
        "ому",
        "ему",
        "ыми",
        "ими",
        "ой",
        "ей",
        "ый",
        "ий",
        "ая",
        "яя",
        "ое",
        "ее",
        "ые",
        "ие",
        "ых",
        "их",
        "ым",
        "им",
        "ом",
        "ем",
        "ую",
        "юю",
        "ов",
        "ев",
        "ам",
        "ям",
        "ах",
        "ях",
        "ья",
        "ью",
        "ье",
        "ьи",
        "ия",
        "ию",
        "ии",
    ];

    /// <summary>The part of a folded word that all its forms share.</summary>
    public static string Stem(string folded) => folded[..StemLength(folded)];

    /// <summary>The length of <see cref="Stem"/>.</summary>
    public static int StemLength(ReadOnlySpan<char> folded)
    {
        if (folded.Length <= 3 || folded[^1] is < '\u0430' or > '\u044F')
        {
            return folded.Length;
        }

        var stem = folded;
        foreach (var ending in s_endings)
        {
            if (folded.Length - ending.Length >= 2 && folded.EndsWith(ending, StringComparison.Ordinal))
            {
                stem = folded[..^ending.Length];
                break;
            }
        }

        var bare = stem.TrimEnd("аеиоуыэюяйь");
        return bare.Length >= 2 ? bare.Length : stem.Length;
    }
}
