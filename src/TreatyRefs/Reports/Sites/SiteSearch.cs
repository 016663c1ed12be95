using TreatyRefs.Model;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Search;

namespace TreatyRefs.Reports.Sites;

/// <summary>The index by which the script of a site searches: what <see cref="SearchIndex"/> holds, in files small enough that a reader
/// loads only what a query needs.</summary>
/// <remarks>Stems stand in ascending order over the files, as in the leaves of a tree, so that the beginning of a word is found as well as
/// a whole one. What is shown of the records found stands in other files.</remarks>
internal sealed class SiteSearch
{
    private const int MostOfShard = 24_000;
    private const int MostOfChunk = 12_000;
    private const int MostFields = 16;
    private const int CountsWithForms = 200;

    private readonly SearchIndex _index;
    private readonly SearchRecords _records;
    private readonly FrameWords _words;
    private readonly SiteFrame _frame;
    private readonly List<int> _shards = [];
    private readonly List<int> _chunks = [];
    private readonly SiteFilters _filters;

    public SiteSearch(ITreatyLibrary library, SiteMap map, SiteFrame frame)
    {
        _index = SearchIndex.Made(library);
        (_frame, _words, _records) = (frame, frame.Words, new SearchRecords(library, map, frame));
        _filters = new SiteFilters(library, _index, frame.Words);
        Divide(_shards, _index.Words.StemCount, SizeOfStem, MostOfShard);
        Divide(_chunks, _index.Records.Count, SizeOfRecord, MostOfChunk);
    }

    /// <summary>All files.</summary>
    public IEnumerable<SiteFile> Files() =>
        [
            File("tables", SearchTables.Write),
            File("index", writer => ScriptWriter.WriteFile(writer, "index", WriteIndex)),
            .. Parts("w", _shards, _index.Words.StemCount, WriteShard),
            .. Parts("r", _chunks, _index.Records.Count, WriteChunk),
            File(SearchScript.FiltersName, writer => writer.Write(SearchScript.Filters)),
            File(SearchScript.CitationsName, writer => writer.Write(SearchScript.Citations)),
            .. _filters.Files().Select(file => File(file.Name, writer => ScriptWriter.WriteFile(writer, file.Name, file.Write))),
        ];

    private static IEnumerable<SiteFile> Parts(string letter, List<int> firsts, int count, Action<ScriptWriter, Range> write) =>
        firsts.Select(
            (first, i) =>
            {
                var (name, end) = (letter + FrameWords.Number(i), i + 1 < firsts.Count ? firsts[i + 1] : count);
                return File(name, writer => ScriptWriter.WriteFile(writer, name, script => write(script, first..end)));
            }
        );

    private static SiteFile File(string name, Action<TextWriter> write) => new($"{SitePath.SearchFolder}/{name}.js", write);

    // What is too large alone is in a file alone.
    private static void Divide(List<int> firsts, int count, Func<int, int> sizeOf, int most)
    {
        var size = most;
        for (var i = 0; i < count; i++)
        {
            var own = sizeOf(i);
            if (size + own > most)
            {
                firsts.Add(i);
                size = 0;
            }

            size += own;
        }
    }

    private int SizeOfStem(int stem)
    {
        var size = 0;
        foreach (var word in _index.Words.WordsOf(stem))
        {
            size += _index.Words.Folded(word).Length + (2 * _index.PlacesOf(word).Length);
        }

        return size;
    }

    private int SizeOfRecord(int record)
    {
        var size = 0;
        for (var text = _index.Texts.FirstOf(record); text < _index.Texts.FirstOf(record + 1); text++)
        {
            size += _index.Texts.Text(text).Length;
        }

        return size;
    }

    private void WriteIndex(ScriptWriter script)
    {
        var languages = _index.Texts.Select(text => text.Language).Distinct(StringComparer.Ordinal).ToList();
        script.Object(() =>
        {
            script.Name("shards").Texts(_shards.Select(first => _index.Words.Stem(first).ToString()));
            script.Name("chunks").Text(ScriptWriter.Ascending(_chunks));
            script.Name("texts").Text(ScriptWriter.Numbers(Texts(languages)));
            script.Name("topics").List(Topics(), topic => script.List(() => script.Number(topic.Topic).Text(topic.Under)));
            script.Name("weights").List(Enum.GetValues<SearchField>(), field => script.Number(Ranking.Weight(field)));
            script.Name("languages").List(languages, tag => _records.WriteLanguage(script, tag));
            WriteWords(script);
        });
    }

    private void WriteWords(ScriptWriter script)
    {
        script.Name("results").Texts(_words.Forms(Word.ResultsFor));
        script.Name("plurals").List(Enumerable.Range(0, CountsWithForms), count => script.Number(_words.FormOf(count)));
        script.Name("comma").Text(_words[Word.Semicolon]);
        script.Name("firstAreShown").Text(_words[Word.FirstAreShown]);
        script.Name("otherTexts").Text(_words[Word.OtherTexts]);
        script.Name("fieldNames").Texts(Enum.GetValues<SearchField>().Select(field => _words.Of(field)));
        script
            .Name("marks")
            .Object(() =>
            {
                script.Name(FrameWords.Number((int)SearchField.Subject)).Texts(["[", "]"]);
                script.Name(FrameWords.Number((int)SearchField.Quote)).Texts(["“", "”"]);
            });
    }

    // Of each text three numbers: how many records further it is, its field and language, its words.
    private IEnumerable<int> Texts(List<string> languages)
    {
        var record = 0;
        var numbers = languages.Select((tag, i) => (tag, i)).ToDictionary(each => each.tag, each => each.i, StringComparer.Ordinal);
        foreach (var text in _index.Texts)
        {
            yield return text.Record - record;
            yield return (numbers[text.Language] * MostFields) + (int)text.Field;
            yield return text.Count;
            record = text.Record;
        }
    }

    private IEnumerable<(int Topic, string Under)> Topics()
    {
        for (var record = 0; record < _index.Records.Count; record++)
        {
            if (_index.Records[record].Topic is not null)
            {
                yield return (record, ScriptWriter.Ascending([.. _index.Under(record)]));
            }
        }
    }

    // A line a stem: the stem, then each folded form, empty where it is the stem, with its places.
    private void WriteShard(ScriptWriter script, Range stems)
    {
        var lines = new List<string>();
        for (var place = stems.Start.Value; place < stems.End.Value; place++)
        {
            var stem = _index.Words.Stem(place).ToString();
            var forms = _index
                .Words.WordsOf(place)
                .ToArray()
                .GroupBy(word => _index.Words.Folded(word).ToString(), StringComparer.Ordinal)
                .OrderBy(form => form.Key, StringComparer.Ordinal)
                .Select(form => $" {(form.Key == stem ? string.Empty : form.Key)} {ScriptWriter.Ascending(PlacesOf(form))}");
            lines.Add(stem + string.Concat(forms));
        }

        script.Text(string.Join('\n', lines));
    }

    private List<int> PlacesOf(IEnumerable<int> words)
    {
        var places = new List<int>();
        foreach (var word in words)
        {
            places.AddRange(_index.PlacesOf(word));
        }

        places.Sort();
        return places;
    }

    private void WriteChunk(ScriptWriter script, Range records) =>
        script.List(
            Enumerable.Range(records.Start.Value, records.End.Value - records.Start.Value),
            record =>
                script.List(() =>
                {
                    _records.Write(script, _index.Records[record]);
                    script.Texts(
                        Enumerable
                            .Range(_index.Texts.FirstOf(record), _index.Texts.FirstOf(record + 1) - _index.Texts.FirstOf(record))
                            .Select(_index.Texts.Text)
                    );
                })
        );
}
