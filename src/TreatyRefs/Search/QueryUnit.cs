using TreatyRefs.Search.Syntax;

namespace TreatyRefs.Search;

/// <summary>What must stand at one place of a match.</summary>
/// <param name="Words">The words of the vocabulary that may stand there.</param>
/// <param name="Folded">The word that was asked for, folded.</param>
internal sealed record Slot(IReadOnlyList<int> Words, string Folded);

/// <summary>Words of a query that are looked for together: mostly one, or those of a phrase.</summary>
/// <param name="Start">Where it stands in the query.</param>
/// <param name="End">Where it ends there.</param>
/// <param name="Slots">What stands at its places, one after the other; null where the one before says it already.</param>
/// <param name="Places">How many places a match takes up.</param>
/// <param name="IsRequired">Whether a hit must have it.</param>
internal sealed record QueryUnit(int Start, int End, IReadOnlyList<Slot?> Slots, int Places, bool IsRequired)
{
    /// <summary>Two units with one key look for the same.</summary>
    public string Key => string.Join(' ', Slots.Select(slot => slot?.Folded));
}

/// <summary>Makes units of the words and phrases of a query.</summary>
internal static class QueryUnits
{
    public static List<QueryUnit> Of(IEnumerable<QueryItem> items, SearchWords words)
    {
        var units = new List<QueryUnit>();
        foreach (var item in items.Where(item => item.Part is QueryPart.Word or QueryPart.Phrase))
        {
            if (item.Part == QueryPart.Phrase)
            {
                Add(units, Pieces(item.Text, 0, item.Text.Length, words, isPhrase: true), item.Start, item.End);
                continue;
            }

            foreach (var (start, end) in Touching(item.Text))
            {
                Add(units, Pieces(item.Text, start, end, words, isPhrase: false), item.Start + start, item.Start + end);
            }
        }

        var distinct = units.DistinctBy(unit => unit.Key).ToList();
        return distinct.Exists(unit => unit.IsRequired) ? distinct : [.. distinct.Select(unit => unit with { IsRequired = true })];
    }

    // "self-defence" is two words; the pieces of 第4条 touch and are looked for as one.
    private static List<(int Start, int End)> Touching(string text)
    {
        var spans = new List<(int Start, int End)>();
        var reader = new WordReader(text);
        while (reader.MoveNext())
        {
            if (spans.Count > 0 && spans[^1].End == reader.Start)
            {
                spans[^1] = (spans[^1].Start, reader.End);
            }
            else
            {
                spans.Add((reader.Start, reader.End));
            }
        }

        return spans;
    }

    private static void Add(List<QueryUnit> units, List<Slot?> slots, int start, int end)
    {
        if (slots.Count > 0)
        {
            var isSmall = slots is [{ } only] && SmallWords.Contains(only.Folded);
            units.Add(new QueryUnit(start, end, slots, slots.Count, !isSmall));
        }
    }

    private static List<Slot?> Pieces(string text, int start, int end, SearchWords words, bool isPhrase)
    {
        var slots = new List<Slot?>();
        var reader = new WordReader(text.AsSpan(start, end - start));
        while (reader.MoveNext())
        {
            if (reader.IsRun)
            {
                AddRun(slots, isPhrase ? reader.Word : Stems.WithoutParticle(reader.Word), words);
            }
            else
            {
                var form = WordForm.Of(reader.Word);
                slots.Add(new Slot(WithStem(form.Stem, words, areOfRuns: false), form.Folded));
            }
        }

        return slots;
    }

    // Pairs of neighbours; the last character is in the last pair already, and alone where there is no pair.
    private static void AddRun(List<Slot?> slots, ReadOnlySpan<char> run, SearchWords words)
    {
        if (run.Length == 1)
        {
            slots.Add(new Slot(words.OfRunsWith(run[0]), run.ToString()));
            return;
        }

        for (var i = 0; i + 1 < run.Length; i++)
        {
            var pair = run.Slice(i, 2).ToString();
            slots.Add(new Slot(WithStem(pair, words, areOfRuns: true), pair));
        }

        slots.Add(null);
    }

    private static List<int> WithStem(string stem, SearchWords words, bool areOfRuns)
    {
        var found = new List<int>();
        foreach (var word in words.WithStem(stem))
        {
            if (words.IsOfRun(word) == areOfRuns)
            {
                found.Add(word);
            }
        }

        return found;
    }
}
