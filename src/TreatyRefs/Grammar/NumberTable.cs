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

    private readonly WordTable<NumberWord> _words;
    private readonly Dictionary<long, int> _steps;
    private readonly NumberState[] _states;

    /// <summary>The finished table.</summary>
    /// <param name="words">The folded words.</param>
    /// <param name="steps">The states that words lead to, by <see cref="Step"/>.</param>
    /// <param name="states">The states.</param>
    public NumberTable(IEnumerable<KeyValuePair<string, NumberWord>> words, Dictionary<long, int> steps, IEnumerable<NumberState> states)
    {
        _words = new WordTable<NumberWord>(words);
        _steps = steps;
        _states = [.. states];
    }

    /// <summary>The key of a step: where it begins and by which word it goes.</summary>
    /// <param name="state">The state.</param>
    /// <param name="word">The word.</param>
    public static long Step(int state, int word) => ((long)state << 32) | (uint)word;

    /// <summary>What is known of a word.</summary>
    /// <param name="folded">The folded word.</param>
    /// <param name="word">What is known.</param>
    public bool TryFind(ReadOnlySpan<char> folded, out NumberWord word) => _words.TryGetValue(folded, out word);

    /// <summary>Where a word leads, if a number of one of these languages begins so.</summary>
    /// <param name="state">The state before.</param>
    /// <param name="word">The word.</param>
    /// <param name="among">The languages.</param>
    /// <param name="next">The state after.</param>
    public bool TryStep(int state, NumberWord word, LanguageSet among, out int next) =>
        _steps.TryGetValue(Step(state, word.Id), out next) && !(_states[next].Through & among).IsEmpty;

    /// <summary>The number that is complete in a state, in one of these languages.</summary>
    /// <param name="state">The state.</param>
    /// <param name="among">The languages.</param>
    /// <param name="reading">The number, with those of the languages in which it is one.</param>
    public bool TryRead(int state, LanguageSet among, out NumberReading reading)
    {
        var known = _states[state];
        if (TryShare(known.Reading, among, out reading))
        {
            return true;
        }

        foreach (var other in known.Others ?? [])
        {
            if (TryShare(other, among, out reading))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryShare(NumberReading known, LanguageSet among, out NumberReading reading)
    {
        reading = known with { Languages = known.Languages & among };
        return !reading.Languages.IsEmpty;
    }
}

/// <summary>What is known of one word.</summary>
/// <param name="Id">Its number in the table.</param>
/// <param name="EndsLarger">The languages in which it makes the number before it one of more than a hundred.</param>
/// <param name="JoinsHundred">The languages in which it may stand between a hundred and the rest.</param>
internal readonly record struct NumberWord(int Id, LanguageSet EndsLarger, LanguageSet JoinsHundred);

/// <summary>What is known when some words have been read.</summary>
/// <param name="Through">The languages in which a number begins so.</param>
/// <param name="Reading">The number that ends here, of no language where none does.</param>
/// <param name="Others">Other numbers that end here, where languages disagree.</param>
internal readonly record struct NumberState(LanguageSet Through, NumberReading Reading, NumberReading[]? Others);
