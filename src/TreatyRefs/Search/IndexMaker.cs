using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Search;

/// <summary>Goes over the texts of a library and writes its index.</summary>
internal sealed class IndexMaker
{
    private readonly TermTable _words = new();

    // The number of the word at every place, until the places of every word are known; -1 between texts.
    private readonly List<int> _row = [];
    private readonly List<TextRow> _texts = [];

    /// <summary>Writes what <see cref="SearchIndex"/> reads.</summary>
    public static void Write(PackedWriter writer, ITreatyLibrary library)
    {
        var records = LibraryRecords.Of(library);
        var maker = new IndexMaker();
        for (var record = 0; record < records.Count; record++)
        {
            foreach (var (field, text) in records.TextsOf(record))
            {
                maker.Add(record, field, writer.NumberOf(text.Language), text.Text);
            }
        }

        maker.Write(writer, records);
    }

    private void Add(int record, SearchField field, int language, string text)
    {
        var first = _row.Count;
        AddWords(text);
        _texts.Add(new TextRow(record, (int)field, language, first, _row.Count - first));
        _row.Add(-1);
    }

    private void AddWords(string text)
    {
        var reader = new WordReader(text);
        while (reader.MoveNext())
        {
            var word = reader.Word;
            if (!reader.IsRun)
            {
                _row.Add(_words.Add(word, isOfRun: false));
                continue;
            }

            for (var i = 0; i < word.Length; i++)
            {
                _row.Add(_words.Add(word.Slice(i, Math.Min(2, word.Length - i)), isOfRun: true));
            }
        }
    }

    private void Write(PackedWriter writer, LibraryRecords records)
    {
        _words.Write(writer);
        var (starts, places) = Places();
        writer.Rows<int>(starts);
        writer.Rows<int>(places);
        records.Write(writer);
        PackedLists<int>.Write(writer, UnderTopics(records));
        writer.Rows<TextRow>([.. _texts]);
        writer.Number(places.Length);
    }

    // A counting sort.
    private (int[] Starts, int[] Places) Places()
    {
        var starts = new int[_words.Count + 1];
        foreach (var word in _row)
        {
            if (word >= 0)
            {
                starts[word + 1]++;
            }
        }

        for (var i = 1; i <= _words.Count; i++)
        {
            starts[i] += starts[i - 1];
        }

        var next = starts.AsSpan(0, _words.Count).ToArray();
        var places = new int[starts[_words.Count]];
        for (var place = 0; place < _row.Count; place++)
        {
            if (_row[place] >= 0)
            {
                places[next[_row[place]]++] = place;
            }
        }

        return (starts, places);
    }

    private static IEnumerable<List<int>> UnderTopics(LibraryRecords records)
    {
        var under = new Dictionary<TopicId, List<int>>();
        for (var record = records.FirstTopic; record < records.Count; record++)
        {
            under.Add(records[record].Topic!.Id, []);
        }

        for (var record = 0; record < records.FirstTopic; record++)
        {
            foreach (var topic in records[record].Topics)
            {
                if (under.TryGetValue(topic, out var those))
                {
                    those.Add(record);
                }
            }
        }

        // In the order of the topics' records.
        return Enumerable.Range(records.FirstTopic, records.Count - records.FirstTopic).Select(record => under[records[record].Topic!.Id]);
    }
}
