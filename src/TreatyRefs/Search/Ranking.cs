using TreatyRefs.Languages;

namespace TreatyRefs.Search;

/// <summary>How close together the words of a query stand; closer ranks first.</summary>
internal enum Closeness
{
    /// <summary>Next to each other, with small words of the query between them at the most.</summary>
    Phrase,

    /// <summary>Within a few words.</summary>
    Near,

    /// <summary>In one text.</summary>
    SameText,

    /// <summary>In several texts of one record.</summary>
    SameRecord,

    /// <summary>In the name of a topic that the record stands under.</summary>
    Topic,
}

/// <summary>A record that has the words.</summary>
/// <param name="Record">Its number.</param>
/// <param name="Text">The number of the text to show.</param>
/// <param name="Place">Where in it the words stand closest together.</param>
/// <param name="Closeness">How close.</param>
/// <param name="Score">How much they say about the record; greater is better.</param>
internal sealed record RecordMatch(int Record, int Text, int Place, Closeness Closeness, double Score);

/// <summary>Finds the records that have all required words of a query, and puts them in order.</summary>
/// <remarks>By closeness first; then by the usual weight (BM25: rare words, in short texts, count for more), with a little for headings and
/// for words that stand as they were asked for; then in document order. Time grows with the number of occurrences of the words.</remarks>
internal sealed class Ranking(SearchIndex index, IReadOnlyList<QueryUnit> units, string? language)
{
    private const int FewWords = 8;
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;
    private const double Inflected = 0.8;

    private readonly QueryUnit[] _required = [.. units.Where(unit => unit.IsRequired)];
    private readonly long[][] _small = [.. units.Where(unit => !unit.IsRequired).Select(unit => Occurrences.Of(unit, index))];
    private readonly double _averageLength = Math.Max(1, index.WordCount / Math.Max(1.0, index.Texts.Count));
    private readonly List<RecordMatch> _matches = [];

    /// <summary>Where each required unit stands.</summary>
    public long[][] Places { get; } = [.. units.Where(unit => unit.IsRequired).Select(unit => Occurrences.Of(unit, index))];

    /// <summary>All units, in the order of the query.</summary>
    public IReadOnlyList<QueryUnit> All => units;

    /// <summary>The required units.</summary>
    public IReadOnlyList<QueryUnit> Required => _required;

    /// <summary>The records that have all required units, topics included, best first.</summary>
    public List<RecordMatch> Find()
    {
        if (Array.Exists(Places, places => places.Length == 0))
        {
            return [];
        }

        var events = Events();
        var record = new RecordDraft(_required.Length);
        for (var i = 0; i < events.Length; )
        {
            var text = index.Texts.At(PlaceOf(events[i]));
            var (end, start) = (index.Texts[text].End, i);
            while (i < events.Length && PlaceOf(events[i]) < end)
            {
                i++;
            }

            if (record.Number != index.Texts[text].Record)
            {
                Finish(record);
                record.Begin(index.Texts[text].Record);
            }

            Weigh(events.AsSpan(start, i - start), text, record);
        }

        Finish(record);
        _matches.Sort(Compare);
        return _matches;
    }

    /// <summary>The order of hits.</summary>
    public static int Compare(RecordMatch a, RecordMatch b) =>
        a.Closeness != b.Closeness ? a.Closeness.CompareTo(b.Closeness)
        : a.Score != b.Score ? b.Score.CompareTo(a.Score)
        : a.Record.CompareTo(b.Record);

    // All occurrences of all required units by place: place, unit, whether as asked for.
    private long[] Events()
    {
        var events = new long[Places.Sum(places => places.Length)];
        var next = 0;
        for (var unit = 0; unit < Places.Length; unit++)
        {
            foreach (var occurrence in Places[unit])
            {
                events[next++] = (occurrence >> 1 << 20) | ((long)unit << 1) | (occurrence & 1);
            }
        }

        Array.Sort(events);
        return events;
    }

    private static int PlaceOf(long occurrence) => (int)(occurrence >> 20);

    private static int UnitOf(long occurrence) => (int)(occurrence & 0xFFFFF) >> 1;

    private void Weigh(ReadOnlySpan<long> events, int number, RecordDraft record)
    {
        var text = index.Texts[number];
        record.ForgetText();
        foreach (var occurrence in events)
        {
            record.Count(UnitOf(occurrence), (occurrence & 1) == 1 ? 1 : Inflected);
        }

        var length = 1 - LengthShare + (LengthShare * text.Count / _averageLength);
        foreach (var unit in record.UnitsOfText)
        {
            var frequency = record.FrequencyOf(unit);
            var rarity = Math.Log(1 + ((double)index.WordCount / Places[unit].Length));
            record.Raise(unit, rarity * Weight(text.Field) * frequency * (Saturation + 1) / (frequency + (Saturation * length)));
        }

        var (place, gap) = Window(events, record);
        var closeness =
            record.UnitsOfText.Count < _required.Length ? Closeness.SameRecord
            : gap <= 0 ? Closeness.Phrase
            : gap <= FewWords ? Closeness.Near
            : Closeness.SameText;
        record.Offer(number, place, closeness, Preference(text.Language), gap);
    }

    // The fewest neighbouring words that have every unit of this text, and how many of them are none of the query's.
    private (int Place, int Gap) Window(ReadOnlySpan<long> events, RecordDraft record)
    {
        var seen = new int[_required.Length];
        var (missing, left, best, place) = (record.UnitsOfText.Count, 0, int.MaxValue, PlaceOf(events[0]));
        for (var right = 0; right < events.Length; right++)
        {
            missing -= seen[UnitOf(events[right])]++ == 0 ? 1 : 0;
            for (; missing == 0; left++)
            {
                var width = PlaceOf(events[right]) + _required[UnitOf(events[right])].Places - PlaceOf(events[left]);
                if (width < best)
                {
                    (best, place) = (width, PlaceOf(events[left]));
                }

                missing += --seen[UnitOf(events[left])] == 0 ? 1 : 0;
            }
        }

        var words = record.UnitsOfText.Sum(unit => _required[unit].Places);
        return (place, best - words - _small.Sum(small => Occurrences.CountBetween(small, place, place + best)));
    }

    private void Finish(RecordDraft record)
    {
        if (record.IsComplete && record.Best is var (text, place, closeness))
        {
            // Logarithms may differ in their last digit from machine to machine.
            _matches.Add(new RecordMatch(record.Number, text, place, closeness, Math.Round(record.Score, 6)));
        }
    }

    private int Preference(string tag) => language is not null && LanguageTag.AreOfOne(tag, language) ? 0 : 1;

    /// <summary>What a word counts in one of the texts of a record.</summary>
    public static double Weight(SearchField field) =>
        field switch
        {
            SearchField.Title or SearchField.Heading or SearchField.Subject => 1.5,
            SearchField.Text or SearchField.ViewOf => 1,
            _ => 1.2,
        };
}
