using TreatyRefs.Collections;

namespace TreatyRefs.Search;

/// <summary>Every word of the texts of an index, by the number that a <see cref="TermTable"/> gave it.</summary>
internal sealed class SearchWords
{
    private readonly PackedWords _folded;
    private readonly NumberSet _ofRuns;

    // In ordinal order.
    private readonly PackedWords _stems;
    private readonly PackedLists<int> _byStem;

    private SearchWords(ref PackedReader reader)
    {
        (_folded, _ofRuns) = (PackedWords.Read(ref reader), NumberSet.Read(ref reader));
        (_stems, _byStem) = (PackedWords.Read(ref reader), PackedLists<int>.Read(ref reader));
    }

    public int Count => _folded.Count;

    /// <summary>How many stems there are.</summary>
    public int StemCount => _stems.Count;

    /// <summary>A word without case and accents.</summary>
    public ReadOnlySpan<char> Folded(int number) => _folded[number];

    /// <summary>Whether it is part of a run.</summary>
    public bool IsOfRun(int number) => _ofRuns.Contains(number);

    /// <summary>A stem, by its place among all in ordinal order.</summary>
    public ReadOnlySpan<char> Stem(int place) => _stems[place];

    /// <summary>The words of a stem.</summary>
    /// <param name="place">Its place.</param>
    public ReadOnlySpan<int> WordsOf(int place) => _byStem[place];

    /// <summary>The words that share a stem.</summary>
    public ReadOnlySpan<int> WithStem(string stem)
    {
        var (low, high) = (0, StemCount - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Stem(middle).SequenceCompareTo(stem);
            if (order == 0)
            {
                return _byStem[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return [];
    }

    /// <summary>The pieces of runs that begin with a character.</summary>
    public IReadOnlyList<int> OfRunsWith(char first) =>
        [.. Enumerable.Range(0, Count).Where(number => IsOfRun(number) && Folded(number)[0] == first)];

    /// <summary>Reads what was written.</summary>
    public static SearchWords Read(ref PackedReader reader) => new(ref reader);
}
