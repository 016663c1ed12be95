namespace TreatyRefs.Text;

/// <summary>Makes the forms of an inflected word equal, so that one form stands for all.</summary>
/// <remarks>Russian: the case endings of nouns and adjectives come off words of more than three letters. Other languages are left as they are.
/// It makes equal what is one word; that two words become equal is rare, and names are compared word by word.</remarks>
internal static class Inflection
{
    // Longest first.
    private static readonly string[] s_endings =
    [
        "иями", "ьями", "ями", "ами", "иях", "иям", "ией", "ьей", "ого", "его", "ому", "ему", "ыми", "ими", "ой", "ей", "ый", "ий", "ая", "яя",
        "ое", "ее", "ые", "ие", "ых", "их", "ым", "им", "ом", "ем", "ую", "юю", "ов", "ев", "ам", "ям", "ах", "ях", "ья", "ью", "ье", "ьи", "ия", "ию", "ии",
    ];

    /// <summary>The part of a folded word that all its forms share.</summary>
    public static string Stem(string folded)
    {
        if (folded.Length <= 3 || folded[^1] is < '\u0430' or > '\u044F')
        {
            return folded;
        }

        var ending = Array.Find(s_endings, end => folded.Length - end.Length >= 2 && folded.EndsWith(end, StringComparison.Ordinal));
        var stem = ending is null ? folded : folded[..^ending.Length];
        var bare = stem.TrimEnd('а', 'е', 'и', 'о', 'у', 'ы', 'э', 'ю', 'я', 'й', 'ь');
        return bare.Length >= 2 ? bare : stem;
    }
}
