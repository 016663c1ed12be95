using TreatyRefs.Languages;

namespace TreatyRefs.Grammar;

/// <summary>Makes the table of numbers from what the languages declare.</summary>
internal sealed class NumberTableBuilder
{
    private readonly Dictionary<string, NumberWord> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _steps = [];
    private readonly List<NumberState> _states = [new(LanguageSet.None, [])];

    /// <summary>The table of the languages of a catalogue.</summary>
    public static NumberTable Build(LanguageCatalogue catalogue)
    {
        var builder = new NumberTableBuilder();
        foreach (var (id, language) in catalogue.Entries)
        {
            builder.Add(language.Numbers, LanguageSet.Of(id));
        }

        return new NumberTable(builder._words, builder._steps, builder._states);
    }

    private void Add(LanguageNumbers numbers, LanguageSet language)
    {
        foreach (var form in NumberForm.AllOf(numbers))
        {
            Add(form, language);
        }

        foreach (var larger in numbers.Larger)
        {
            Change(larger, word => word with { EndsLarger = word.EndsLarger | language });
        }

        foreach (var joiner in numbers.AfterHundred)
        {
            Change(joiner, word => word with { JoinsHundred = word.JoinsHundred | language });
        }
    }

    private void Add(NumberForm form, LanguageSet language)
    {
        var state = NumberTable.Start;
        Span<char> folded = stackalloc char[NumberToken.Room];
        for (var position = 0; position < form.Text.Length; )
        {
            var length = NumberToken.Read(form.Text, ref position, isFirst: state == NumberTable.Start, folded);
            if (length == 0)
            {
                throw new InvalidOperationException($"'{form.Text}' is not made of words.");
            }

            state = StepFrom(state, IdOf(folded[..length].ToString()));
            _states[state] = _states[state] with { Through = _states[state].Through | language };
        }

        _states[state] = _states[state] with { Readings = WithReading(_states[state].Readings, form, language) };
    }

    // What a language says first holds for it.
    private static NumberReading[] WithReading(NumberReading[] readings, NumberForm form, LanguageSet language)
    {
        if (Array.Exists(readings, reading => !(reading.Languages & language).IsEmpty))
        {
            return readings;
        }

        var same = Array.FindIndex(readings, reading => reading.Value == form.Value && reading.IsOrdinal == form.IsOrdinal);
        if (same < 0)
        {
            return [.. readings, new NumberReading(form.Value, form.IsOrdinal, language)];
        }

        readings[same] = readings[same] with { Languages = readings[same].Languages | language };
        return readings;
    }

    private int StepFrom(int state, int word)
    {
        var key = NumberTable.Step(state, word);
        if (!_steps.TryGetValue(key, out var next))
        {
            next = _states.Count;
            _steps.Add(key, next);
            _states.Add(new NumberState(LanguageSet.None, []));
        }

        return next;
    }

    private int IdOf(string folded)
    {
        if (!_words.TryGetValue(folded, out var word))
        {
            word = new NumberWord(_words.Count, LanguageSet.None, LanguageSet.None);
            _words.Add(folded, word);
        }

        return word.Id;
    }

    private void Change(string written, Func<NumberWord, NumberWord> change)
    {
        Span<char> folded = stackalloc char[NumberToken.Room];
        var position = 0;
        var length = NumberToken.Read(written, ref position, isFirst: true, folded);
        var key = folded[..length].ToString();
        IdOf(key);
        _words[key] = change(_words[key]);
    }
}
