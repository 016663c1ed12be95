using TreatyRefs.Collections;
using TreatyRefs.Languages;

namespace TreatyRefs.Grammar;

/// <summary>What the words read so far mean, if they are a number.</summary>
/// <param name="Value">The number.</param>
/// <param name="IsOrdinal">Whether it says a place rather than a count.</param>
/// <param name="Languages">The languages in which they mean it.</param>
internal readonly record struct NumberReading(int Value, bool IsOrdinal, LanguageSet Languages);

/// <summary>The numbers of all languages, word by word: from a state, each word leads to one other state or to none.</summary>
/// <remarks>A state is reached by one sequence of words only, so that languages are never mixed.</remarks>
internal sealed class NumberTable
{
    /// <summary>The state before the first word.</summary>
    public const int Start = 0;

    private readonly WordNumbers _words;
    private readonly PackedRows<NumberWord> _known;
    private readonly PackedRows<StateRow> _states;
    private readonly PackedRows<StepRow> _steps;
    private readonly PackedRows<ReadingRow> _readings;

    private NumberTable(ref PackedReader reader)
    {
        (_words, _known) = (WordNumbers.Read(ref reader), reader.RowsInPlace<NumberWord>());
        (_states, _steps) = (reader.RowsInPlace<StateRow>(), reader.RowsInPlace<StepRow>());
        _readings = reader.RowsInPlace<ReadingRow>();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static NumberTable Read(ref PackedReader reader) => new(ref reader);

    /// <summary>Writes a table.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="words">The folded words, numbered.</param>
    /// <param name="known">What is known of the words, in the order of their numbers.</param>
    /// <param name="states">The states.</param>
    public static void Write(PackedWriter writer, WordNumbers words, IEnumerable<NumberWord> known, IReadOnlyList<NumberState> states)
    {
        var (rows, steps, readings) = (new List<StateRow>(), new List<StepRow>(), new List<ReadingRow>());
        foreach (var state in states)
        {
            rows.Add(new StateRow(state.Through, steps.Count, readings.Count));
            steps.AddRange(state.Next.Select(step => new StepRow(step.Key, step.Value)).OrderBy(step => step.Word));
            readings.AddRange(state.Readings.Select(ReadingRow.Of));
        }

        rows.Add(new StateRow(LanguageSet.None, steps.Count, readings.Count));
        words.Write(writer);
        writer.Rows<NumberWord>([.. known]);
        writer.Rows<StateRow>([.. rows]);
        writer.Rows<StepRow>([.. steps]);
        writer.Rows<ReadingRow>([.. readings]);
    }

    /// <summary>What is known of a word.</summary>
    /// <param name="folded">The folded word.</param>
    /// <param name="word">What is known.</param>
    public bool TryFind(ReadOnlySpan<char> folded, out NumberWord word)
    {
        var number = _words.Of(folded);
        word = number > 0 ? _known[number - 1] : default;
        return number > 0;
    }

    /// <summary>Where a word leads, if a number of one of these languages begins so.</summary>
    /// <param name="state">The state before.</param>
    /// <param name="word">The word.</param>
    /// <param name="among">The languages.</param>
    /// <param name="next">The state after.</param>
    public bool TryStep(int state, NumberWord word, LanguageSet among, out int next)
    {
        next = Next(state, word.Number);
        return next > 0 && !(_states[next].Through & among).IsEmpty;
    }

    /// <summary>The number that is complete in a state, in one of these languages.</summary>
    /// <param name="state">The state.</param>
    /// <param name="among">The languages.</param>
    /// <param name="reading">The number, with those of the languages in which it is one.</param>
    public bool TryRead(int state, LanguageSet among, out NumberReading reading)
    {
        for (var i = _states[state].FirstReading; i < _states[state + 1].FirstReading; i++)
        {
            var known = _readings[i].Reading;
            if (!(known.Languages & among).IsEmpty)
            {
                reading = known with { Languages = known.Languages & among };
                return true;
            }
        }

        reading = default;
        return false;
    }

    // The steps of a state stand in the order of their words.
    private int Next(int state, int word)
    {
        var steps = _steps.Span;
        var (low, high) = (_states[state].FirstStep, _states[state + 1].FirstStep - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (steps[middle].Word == word)
            {
                return steps[middle].Next;
            }

            (low, high) = steps[middle].Word < word ? (middle + 1, high) : (low, middle - 1);
        }

        return Start;
    }

    private readonly record struct StateRow(LanguageSet Through, int FirstStep, int FirstReading);

    private readonly record struct StepRow(int Word, int Next);

    private readonly record struct ReadingRow(int Value, int Ordinal, LanguageSet Languages)
    {
        public NumberReading Reading => new(Value, Ordinal != 0, Languages);

        public static ReadingRow Of(NumberReading reading) => new(reading.Value, reading.IsOrdinal ? 1 : 0, reading.Languages);
    }
}

/// <summary>What is known of one word.</summary>
/// <param name="Number">Its number in the table.</param>
/// <param name="EndsLarger">The languages in which it makes the number before it one of more than a hundred.</param>
/// <param name="JoinsHundred">The languages in which it may stand between a hundred and the rest.</param>
internal readonly record struct NumberWord(int Number, LanguageSet EndsLarger, LanguageSet JoinsHundred);

/// <summary>What is known when some words have been read.</summary>
internal sealed class NumberState
{
    /// <summary>The languages in which a number begins so.</summary>
    public LanguageSet Through { get; set; }

    /// <summary>The numbers that end here: one, or several where languages disagree.</summary>
    public List<NumberReading> Readings { get; } = [];

    /// <summary>The states that words lead to, by the words' numbers.</summary>
    public Dictionary<int, int> Next { get; } = [];
}
