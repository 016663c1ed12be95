using TreatyRefs.Model;

namespace TreatyRefs.Search;

/// <summary>Where each word stands in the texts of a library.</summary>
/// <remarks>An inverted index of our own, because nothing that is kept well fits. Lucene.NET has all that is needed, but version
/// 4.8 has been a beta for years, and it makes its analysers and codecs by reflection, which ahead-of-time compilation cannot
/// follow. The full-text search of SQLite needs a native library on every platform, and knows neither Russian inflection nor Korean
/// particles. LiteDB has none. What is needed is small: the words of all texts stand in one row, numbered through, and the index
/// has the places of each word in ascending order. That is one number a word, built in linear time and only when somebody searches;
/// the texts are not copied. A place between two texts stays empty, so that no phrase reaches over. Immutable once built; the same
/// library gives the same index.</remarks>
internal sealed class SearchIndex
{
    private readonly List<SearchRecord> _records = [];
    private readonly List<IndexedText> _texts = [];
    private readonly int[] _starts;
    private readonly int[] _places;

    public SearchIndex(ITreatyLibrary library)
    {
        // The number of the word at every place, until the places of every word are known; -1 between texts.
        var row = new List<int>();
        foreach (var (record, texts) in IndexedTexts.Of(library))
        {
            foreach (var (field, text) in texts)
            {
                var first = row.Count;
                AddWords(text.Text, row);
                _texts.Add(new IndexedText(_records.Count, field, text.Language, text.Text, first, row.Count - first));
                row.Add(-1);
            }

            _records.Add(record);
        }

        (_starts, _places) = Places(row, Words.Count);
    }

    public TermTable Words { get; } = new();

    public IReadOnlyList<SearchRecord> Records => _records;

    public IReadOnlyList<IndexedText> Texts => _texts;

    /// <summary>How many words all texts have.</summary>
    public int WordCount => _places.Length;

    /// <summary>Where a word stands, ascending.</summary>
    public ReadOnlySpan<int> PlacesOf(int word) => _places.AsSpan(_starts[word].._starts[word + 1]);

    /// <summary>The number of the text that a place is in.</summary>
    public int TextAt(int place)
    {
        var (low, high) = (0, _texts.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _texts[middle].First <= place ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private void AddWords(string text, List<int> row)
    {
        var reader = new WordReader(text);
        while (reader.MoveNext())
        {
            var word = reader.Word;
            if (!reader.IsRun)
            {
                row.Add(Words.Add(word, isOfRun: false));
                continue;
            }

            for (var i = 0; i < word.Length; i++)
            {
                row.Add(Words.Add(word.Slice(i, Math.Min(2, word.Length - i)), isOfRun: true));
            }
        }
    }

    // A counting sort.
    private static (int[] Starts, int[] Places) Places(List<int> row, int words)
    {
        var starts = new int[words + 1];
        foreach (var word in row)
        {
            if (word >= 0)
            {
                starts[word + 1]++;
            }
        }

        for (var i = 1; i <= words; i++)
        {
            starts[i] += starts[i - 1];
        }

        var next = starts.AsSpan(0, words).ToArray();
        var places = new int[starts[words]];
        for (var place = 0; place < row.Count; place++)
        {
            if (row[place] >= 0)
            {
                places[next[row[place]]++] = place;
            }
        }

        return (starts, places);
    }
}
