using System.Runtime.InteropServices;
using TreatyRefs.Collections;

namespace TreatyRefs.Search;

/// <summary>Numbers every word of some texts as it is written, from 0 on in the order in which it is first seen.</summary>
/// <remarks>Words of runs are pairs of neighbouring characters, and the last character alone. Folding and stemming are done once for each
/// way of writing a word, however often it occurs.</remarks>
internal sealed class TermTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _folded = [];
    private readonly NumberSet _ofRuns = new();
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
        if (isOfRun)
        {
            _ofRuns.Add(number);
        }

        (CollectionsMarshal.GetValueRefOrAddDefault(_byStem, form.Stem, out _) ??= []).Add(number);
        return number;
    }

    /// <summary>Writes what <see cref="SearchWords"/> reads.</summary>
    public void Write(PackedWriter writer)
    {
        var stems = _byStem.Keys.Order(StringComparer.Ordinal).ToList();
        PackedWords.Write(writer, _folded);
        _ofRuns.Write(writer);
        PackedWords.Write(writer, stems);
        PackedLists<int>.Write(writer, stems.Select(stem => _byStem[stem]));
    }
}
