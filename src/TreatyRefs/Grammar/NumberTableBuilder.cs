using TreatyRefs.Languages;

namespace TreatyRefs.Grammar;

/// <summary>Makes the table of numbers from what the languages declare.</summary>
internal sealed class NumberTableBuilder
{
    // About as many as the languages of the product have.
    private const int Words = 2048;
    private const int States = 4096;

    private readonly Dictionary<string, NumberWord> _words = new(Words, StringComparer.Ordinal);
    private readonly Dictionary<long, int> _steps = new(States);
    private readonly List<NumberState> _states = new(States) { default };

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

            state = StepFrom(state, IdOf(folded[..length]));
            _states[state] = _states[state] with { Through = _states[state].Through | language };
        }

        _states[state] = WithReading(_states[state], form, language);
    }

    // What a language says first holds for it.
    private static NumberState WithReading(NumberState state, NumberForm form, LanguageSet language)
    {
        var (first, others) = (state.Reading, state.Others ?? []);
        if (Has(first) || Array.Exists(others, Has))
        {
            return state;
        }

        var reading = new NumberReading(form.Value, form.IsOrdinal, language);
        return first.Languages.IsEmpty ? state with { Reading = reading }
            : IsSame(first) ? state with { Reading = Joined(first) }
            : state with { Others = Array.Exists(others, IsSame) ? Array.ConvertAll(others, Joined) : [.. others, reading] };

        bool Has(NumberReading known) => !(known.Languages & language).IsEmpty;
        bool IsSame(NumberReading known) => known.Value == form.Value && known.IsOrdinal == form.IsOrdinal;
        NumberReading Joined(NumberReading known) => IsSame(known) ? known with { Languages = known.Languages | language } : known;
    }

    private int StepFrom(int state, int word)
    {
        var key = NumberTable.Step(state, word);
        if (!_steps.TryGetValue(key, out var next))
        {
            next = _states.Count;
            _steps.Add(key, next);
            _states.Add(default);
        }

        return next;
    }

    private int IdOf(ReadOnlySpan<char> folded)
    {
        var words = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!words.TryGetValue(folded, out var word))
        {
            word = new NumberWord(_words.Count, LanguageSet.None, LanguageSet.None);
            words[folded] = word;
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
