using System.Text;

namespace TreatyRefs.Tests.Yaml;

/// <summary>A library of records that name each other, with mistakes at places that are known. One record a line, so that a line
/// says which.</summary>
/// <remarks>It is made of its number alone.</remarks>
internal sealed class FaultyLibrary
{
    private const int Experts = 5;
    private const int Sources = 3;
    private const int Comments = 6;

    private readonly Random _random;
    private readonly bool _isFaulty;
    private readonly List<List<(string Line, int Faults)>> _documents = [];

    private FaultyLibrary(int seed, bool isFaulty) => (_random, _isFaulty) = (new Random(seed), isFaulty);

    public static FaultyLibrary Make(int seed, bool isFaulty = true)
    {
        var library = new FaultyLibrary(seed, isFaulty);
        library.AddInstrument();
        library.AddList(
            "experts",
            Experts,
            i =>
                library.Record(
                    $"id: e{i}, name: E{i}",
                    ("kind: ghost", 1),
                    ("name: [E]", 0),
                    ("sources: [no-source]", 1),
                    ($"sources: [s{library.Next(Sources)}]", 0)
                )
        );
        library.AddList(
            "topics",
            Experts,
            i => library.Record($"id: t{i}, label: T{i}", ("sources: [no-source]", 1), ("label: { en: }", 0))
        );
        for (var i = 0; i < Sources; i++)
        {
            library.AddSource(i);
        }

        return library;
    }

    public string Text(Random? order = null)
    {
        var documents = _documents.ToArray();
        order?.Shuffle(documents);
        return string.Join("---\n", documents.Select(document => string.Concat(document.Select(line => line.Line + "\n"))));
    }

    /// <summary>The number of the line of each mistake.</summary>
    public IEnumerable<int> FaultyLines()
    {
        var number = 0;
        foreach (var document in _documents)
        {
            foreach (var (_, faults) in document)
            {
                number++;
                for (var i = 0; i < faults; i++)
                {
                    yield return number;
                }
            }

            number++;
        }
    }

    private void AddInstrument() =>
        _documents.Add([
            ("instrument: x", 0),
            ("kind: treaty", 0),
            ("title: X", 0),
            ("article-count: 9", 0),
            ("provisions:", 0),
            .. WithTwins(
                Enumerable
                    .Range(1, 9)
                    .Select(i =>
                        Record(
                            $"article: {i}",
                            ($"topics: [t{Next(Experts)}]", 0),
                            ("topics: [no-topic]", 1),
                            ("refers-to: [{ to: x/10 }]", 1),
                            ("certainty: sure", 1)
                        )
                    )
            ),
        ]);

    private void AddList(string key, int count, Func<int, (string Line, int Faults)> record) =>
        _documents.Add([($"{key}:", 0), .. WithTwins(Enumerable.Range(0, count).Select(record))]);

    private void AddSource(int number)
    {
        var comments = WithTwins(
            Enumerable
                .Range(0, Comments)
                .Select(i =>
                    Record(
                        $"id: s{number}#{i}",
                        ($"by: e{Next(Experts)}", 0),
                        ("kind: rumour", 1),
                        ("certainty: sure", 1),
                        ($"topics: [t{Next(Experts)}, t{Next(Experts)}]", 0),
                        ($"responds-to: [{{ to: s{(number + 1 + Next(Sources - 1)) % Sources}#{Next(Comments)}, as: agrees }}]", 0),
                        ("on: [x/1, x/99]", 1),
                        ("sources: [no-source]", 1)
                    )
                )
        );
        var kind = _isFaulty && Next(4) == 0 ? ($"kind: rumour # s{number}", 1) : ("kind: book", 0);
        _documents.Add([($"source: s{number}", 0), kind, ($"title: S{number}", 0), ("commentary:", 0), .. comments]);
    }

    // A record with some of the keys that it may have; of one key only the first.
    private (string Line, int Faults) Record(string begin, params (string Key, int Faults)[] keys)
    {
        var (text, faults) = (new StringBuilder(begin), 0);
        var isComment = begin.Contains('#', StringComparison.Ordinal);
        var seen = new HashSet<string>(begin.Split(", ").Select(pair => pair.Split(':')[0]), StringComparer.Ordinal);
        foreach (var (key, count) in keys)
        {
            var isNeeded = isComment && key.StartsWith("by:", StringComparison.Ordinal);
            if ((isNeeded || Next(count > 0 ? 6 : 2) == 0) && (count == 0 || _isFaulty) && seen.Add(key.Split(':')[0]))
            {
                text.Append(", ").Append(key);
                faults += count;
            }
        }

        if (isComment && !seen.Contains("topics") && !seen.Contains("on"))
        {
            text.Append(", topics: [t0]");
        }

        return ($"  - {{ {text} }}", faults);
    }

    // Some records stand twice, with the same mistakes: whichever comes first, the other is one too many.
    private IEnumerable<(string Line, int Faults)> WithTwins(IEnumerable<(string Line, int Faults)> records)
    {
        foreach (var record in records)
        {
            yield return record;
            if (_isFaulty && Next(8) == 0)
            {
                yield return (record.Line, record.Faults + 1);
            }
        }
    }

    private int Next(int count) => _random.Next(count);
}
