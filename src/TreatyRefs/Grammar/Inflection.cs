using System.Buffers;
using TreatyRefs.Languages;

namespace TreatyRefs.Grammar;

/// <summary>Makes the forms of an inflected word equal, so that one form stands for all.</summary>
/// <remarks>The endings that languages declare come off words of more than three letters; other words are left as they are.
/// It makes equal what is one word; that two words become equal is rare, and names are compared word by word.</remarks>
internal static class Inflection
{
    private const int LongestWhole = 3;
    private const int ShortestStem = 2;

    private static readonly LanguageTable<Endings> s_tables = new(catalogue => new Endings(catalogue));

    /// <summary>The part of a folded word that all its forms share.</summary>
    public static string Stem(string folded) => folded[..StemLength(folded)];

    /// <summary>The length of <see cref="Stem"/>.</summary>
    public static int StemLength(ReadOnlySpan<char> folded) =>
        folded.Length <= LongestWhole || s_tables.Value is var endings && !endings.Last.Contains(folded[^1])
            ? folded.Length
            : endings.StemLength(folded);

    private sealed class Endings(LanguageCatalogue catalogue)
    {
        private readonly string[] _endings =
        [
            .. catalogue.Languages.SelectMany(language => language.Morphology.Endings).OrderByDescending(ending => ending.Length),
        ];

        private readonly string _letters = string.Concat(catalogue.Languages.Select(language => language.Morphology.EndingLetters));

        // What an inflected word may end in.
        public SearchValues<char> Last { get; } =
            SearchValues.Create(
                string.Concat(
                    catalogue.Languages.Select(language =>
                        string.Concat(language.Morphology.Endings.Select(ending => ending[^1])) + language.Morphology.EndingLetters
                    )
                )
            );

        public int StemLength(ReadOnlySpan<char> folded)
        {
            var stem = folded;
            foreach (var ending in _endings)
            {
                if (folded.Length - ending.Length >= ShortestStem && folded.EndsWith(ending, StringComparison.Ordinal))
                {
                    stem = folded[..^ending.Length];
                    break;
                }
            }

            var bare = stem.TrimEnd(_letters);
            return bare.Length >= ShortestStem ? bare.Length : stem.Length;
        }
    }
}
