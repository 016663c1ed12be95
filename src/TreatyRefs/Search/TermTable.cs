using System.Runtime.InteropServices;

namespace TreatyRefs.Search;

/// <summary>Every word of the texts as it is written, numbered from 0 in the order in which it is first seen.</summary>
/// <remarks>Words of runs are pairs of neighbouring characters, and the last character alone. Folding and stemming are done once for each
/// way of writing a word, however often it occurs.</remarks>
internal sealed class TermTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _folded = [];
    private readonly List<bool> _isOfRun = [];
    private readonly Dictionary<string, List<int>> _byStem = new(StringComparer.Ordinal);

    public TermTable() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => _folded.Count;

    /// <summary>The number of a word, which is new or not.</summary>
    public int Add(ReadOnlySpan<char> word, bool isOfRun)
    {
        word = word[..Math.Min(word.Length, WordForm.Longest)];
        if (_lookup.TryGetValue(word, out var number))
        {
            return number;
        }

        var written = word.ToString();
        var form = isOfRun ? new WordForm(written, written) : WordForm.Of(word);
        number = _folded.Count;
        _numbers.Add(written, number);
        _folded.Add(form.Folded);
        _isOfRun.Add(isOfRun);
        (CollectionsMarshal.GetValueRefOrAddDefault(_byStem, form.Stem, out _) ??= []).Add(number);
        return number;
    }

    /// <summary>A word without case and accents.</summary>
    public string Folded(int number) => _folded[number];

    /// <summary>Whether it is part of a run.</summary>
    public bool IsOfRun(int number) => _isOfRun[number];

    /// <summary>The words that share a stem.</summary>
    public IReadOnlyList<int> WithStem(string stem) => _byStem.TryGetValue(stem, out var numbers) ? numbers : [];

    /// <summary>Every stem with its words, in no order.</summary>
    public IEnumerable<KeyValuePair<string, List<int>>> ByStem => _byStem;

    /// <summary>The pieces of runs that begin with a character.</summary>
    public IReadOnlyList<int> OfRunsWith(char first) =>
        [.. Enumerable.Range(0, Count).Where(number => _isOfRun[number] && _folded[number][0] == first)];
}
