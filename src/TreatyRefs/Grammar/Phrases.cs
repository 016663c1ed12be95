using System.Buffers;
using TreatyRefs.Languages;
using TreatyRefs.Text;

namespace TreatyRefs.Grammar;

/// <summary>A few words or phrases of all languages that are looked for at one place of a text.</summary>
/// <param name="of">Those of a language.</param>
/// <param name="comparison">How they are compared.</param>
internal sealed class Phrases(Func<Language, IEnumerable<string>> of, StringComparison comparison = StringComparison.Ordinal)
{
    private readonly LanguageTable<Table> _phrases = new(catalogue => new Table([.. catalogue.Languages.SelectMany(of).Distinct()]));

    /// <summary>Where the one ends that stands after a space at a place, whole; the place itself where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">The place.</param>
    public int EndAfterSpace(ReadOnlySpan<char> text, int position)
    {
        if (position >= text.Length || text[position] is not (' ' or '\u00A0' or '\n'))
        {
            return position;
        }

        return EndAt(text, position + 1) is var end && end > position + 1 ? end : position;
    }

    /// <summary>Where the one ends that begins at a place; of a script with spaces, whole. The place itself where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">The place.</param>
    public int EndAt(ReadOnlySpan<char> text, int position)
    {
        var rest = text[position..];
        var table = _phrases.Value;
        if (rest.IsEmpty || !table.Firsts.Contains(rest[0]))
        {
            return position;
        }

        foreach (var phrase in table.Words)
        {
            if (
                rest.StartsWith(phrase, comparison)
                && (rest.Length == phrase.Length || NameWords.IsWordOfItsOwn(phrase[^1]) || !char.IsLetterOrDigit(rest[phrase.Length]))
            )
            {
                return position + phrase.Length;
            }
        }

        return position;
    }

    // The phrases, and the letters with which they begin.
    private sealed class Table(string[] phrases)
    {
        public string[] Words { get; } = phrases;

        public SearchValues<char> Firsts { get; } = CaseLetters.Of(phrases.Select(phrase => phrase[0]));
    }
}
