using TreatyRefs.Collections;
using TreatyRefs.Languages;

namespace TreatyRefs.Grammar;

/// <summary>Makes the table of numbers from what the languages declare.</summary>
internal sealed class NumberTableBuilder
{
    private readonly WordNumbers _words = new();
    private readonly List<NumberWord> _known = [];
    private readonly List<NumberState> _states = [new()];

    /// <summary>The table of the languages of a catalogue.</summary>
    public static NumberTable Build(LanguageCatalogue catalogue) => PackedFile.Made(writer => Write(writer, catalogue), NumberTable.Read);

    /// <summary>Writes the table of the languages of a catalogue.</summary>
    public static void Write(PackedWriter writer, LanguageCatalogue catalogue)
    {
        var builder = new NumberTableBuilder();
        foreach (var (id, language) in catalogue.Entries)
        {
            builder.Add(language.Numbers, LanguageSet.Of(id));
        }

        NumberTable.Write(writer, builder._words, builder._known, builder._states);
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

            state = StepFrom(state, NumberOf(folded[..length]));
            _states[state].Through |= language;
        }

        AddReading(_states[state].Readings, form, language);
    }

    // What a language says first holds for it.
    private static void AddReading(List<NumberReading> readings, NumberForm form, LanguageSet language)
    {
        if (readings.Exists(known => !(known.Languages & language).IsEmpty))
        {
            return;
        }

        var same = readings.FindIndex(known => known.Value == form.Value && known.IsOrdinal == form.IsOrdinal);
        if (same < 0)
        {
            readings.Add(new NumberReading(form.Value, form.IsOrdinal, language));
        }
        else
        {
            readings[same] = readings[same] with { Languages = readings[same].Languages | language };
        }
    }

    private int StepFrom(int state, int word)
    {
        if (!_states[state].Next.TryGetValue(word, out var next))
        {
            next = _states.Count;
            _states[state].Next.Add(word, next);
            _states.Add(new NumberState());
        }

        return next;
    }

    private int NumberOf(ReadOnlySpan<char> folded)
    {
        var number = _words.Add(folded);
        if (number > _known.Count)
        {
            _known.Add(new NumberWord(number, LanguageSet.None, LanguageSet.None));
        }

        return number;
    }

    private void Change(string written, Func<NumberWord, NumberWord> change)
    {
        Span<char> folded = stackalloc char[NumberToken.Room];
        var position = 0;
        var number = NumberOf(folded[..NumberToken.Read(written, ref position, isFirst: true, folded)]);
        _known[number - 1] = change(_known[number - 1]);
    }
}
