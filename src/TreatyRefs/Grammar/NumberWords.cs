using TreatyRefs.Languages;
using TreatyRefs.Text;

namespace TreatyRefs.Grammar;

/// <summary>Reads numbers from 1 to 100 written in words: <c>twenty-one</c>, <c>vingt et unième</c>, <c>сорок второй</c>.</summary>
/// <remarks>Goes forward word by word and remembers the last place where a number was complete. Allocates nothing.
/// The caller sees to it that the position is the beginning of a word.</remarks>
internal static class NumberWords
{
    private const int Hundred = 100;

    private static readonly LanguageTable<NumberTable> s_tables = new(
        NumberTableBuilder.Build,
        () => CompiledGrammar.Read(GrammarPart.Numbers, NumberTable.Read)
    );

    /// <summary>The longest number in words at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the number begins.</param>
    /// <param name="among">The languages to read in.</param>
    /// <param name="value">The number; 0 if there is none.</param>
    /// <param name="isOrdinal">Whether it says a place, as "first" does, rather than a count.</param>
    /// <param name="languages">Those of the languages in which it is this number.</param>
    /// <returns>Where it ends; the position if there is none, or one of more than a hundred.</returns>
    public static int Read(
        ReadOnlySpan<char> text,
        int position,
        LanguageSet among,
        out int value,
        out bool isOrdinal,
        out LanguageSet languages
    )
    {
        var end = Longest(text, position, among, out var reading);
        if (end > position && (IsPartOfWord(text, position, end) || IsPartOfLarger(text, end, reading)))
        {
            (end, reading) = (position, default);
        }

        (value, isOrdinal, languages) = reading;
        return end;
    }

    /// <summary>Whether a number may begin with a word: that is asked at every word, and most are in no number.</summary>
    /// <param name="word">The word and nothing else.</param>
    public static bool MayBegin(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[NumberToken.Room];
        var end = 0;
        var length = NumberToken.Read(word, ref end, isFirst: true, folded);
        return end < word.Length || s_tables.Value.TryFind(folded[..length], out _);
    }

    private static int Longest(ReadOnlySpan<char> text, int position, LanguageSet among, out NumberReading reading)
    {
        reading = default;
        Span<char> folded = stackalloc char[NumberToken.Room];
        var table = s_tables.Value;
        var end = position;
        var state = NumberTable.Start;
        while (
            NumberToken.Read(text, ref position, isFirst: state == NumberTable.Start, folded) is var length
            && length > 0
            && table.TryFind(folded[..length], out var word)
            && table.TryStep(state, word, among, out state)
        )
        {
            if (table.TryRead(state, among, out var complete))
            {
                (reading, end) = (complete, position);
            }
        }

        return end;
    }

    // One Korean syllable is a number only by itself: 한 is in 대한민국, 백 in 백서.
    private static bool IsPartOfWord(ReadOnlySpan<char> text, int start, int end) =>
        end - start == 1
        && Scripts.IsHangul(text[start])
        && ((start > 0 && Scripts.IsHangul(text[start - 1])) || (end < text.Length && Scripts.IsHangul(text[end])));

    // "two hundred", "a hundred and one": a part of the number would be another number.
    private static bool IsPartOfLarger(ReadOnlySpan<char> text, int end, NumberReading reading)
    {
        Span<char> folded = stackalloc char[NumberToken.Room];
        var next = folded[..NumberToken.Read(text, ref end, isFirst: false, folded)];
        if (s_tables.Value.TryFind(next, out var word) && !(word.EndsLarger & reading.Languages).IsEmpty)
        {
            return true;
        }

        if (reading.Value != Hundred)
        {
            return false;
        }

        if (!(word.JoinsHundred & reading.Languages).IsEmpty)
        {
            next = folded[..NumberToken.Read(text, ref end, isFirst: false, folded)];
        }

        return BeginsNumber(next, reading.Languages);
    }

    // In Arabic the conjunction is written together with what follows.
    private static bool BeginsNumber(ReadOnlySpan<char> folded, LanguageSet languages) =>
        (s_tables.Value.TryFind(folded, out var word) && s_tables.Value.TryStep(NumberTable.Start, word, languages, out _))
        || (Proclitics.MayBegin(folded) && BeginsNumber(folded[1..], languages));
}
