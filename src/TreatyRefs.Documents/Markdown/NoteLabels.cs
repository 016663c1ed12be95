using System.Buffers;
using System.Globalization;
using TreatyRefs.Scanning;

namespace TreatyRefs.Documents.Markdown;

/// <summary>The labels of notes, <c>[^1]</c> and <c>[^smith]</c>, and the numbers that are printed for them.</summary>
/// <remarks>A number is printed as itself; a word gets the number of its place among the notes, in the order in which the text refers to
/// them. In a text that has both, that place is not known to be what its author sees, and a word gets none.</remarks>
internal sealed class NoteLabels
{
    private const int Longest = 100;
    private const int Most = 10_000;
    private const int MostDigits = 6;

    private static readonly SearchValues<char> s_labelEnds = SearchValues.Create("[] \t\r\n^");

    private readonly Dictionary<string, int> _order = new(StringComparer.Ordinal);
    private bool _hasNumbers;

    /// <summary>The label of a note that a line begins, <c>[^1]: text</c>; <see langword="null"/> for any other line.</summary>
    public static string? Definition(ReadOnlySpan<char> line) =>
        LabelAt(line) is { Length: > 0 } label && line.Length > label.Length + 3 && line[label.Length + 3] == ':' ? label.ToString() : null;

    /// <summary>Takes note of the labels of a part of a document, in the order of the text.</summary>
    public void Add(string part)
    {
        var at = 0;
        while (_order.Count < Most && part.AsSpan(at).IndexOf("[^", StringComparison.Ordinal) is var next and >= 0)
        {
            at += next;
            var label = LabelAt(part.AsSpan(at));
            if (!label.IsEmpty)
            {
                _hasNumbers |= NumberOf(label) is not null;
                _order.TryAdd(label.ToString(), _order.Count + 1);
            }

            at += 2;
        }
    }

    /// <summary>The note with a label.</summary>
    public TextNote NoteOf(string label) =>
        new(NumberOf(label) ?? (!_hasNumbers && _order.TryGetValue(label, out var place) ? place : null));

    private static int? NumberOf(ReadOnlySpan<char> label) =>
        label.Length <= MostDigits && int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static ReadOnlySpan<char> LabelAt(ReadOnlySpan<char> text)
    {
        if (text is not ['[', '^', ..])
        {
            return [];
        }

        var rest = text[2..Math.Min(text.Length, Longest)];
        var end = rest.IndexOfAny(s_labelEnds);
        return end > 0 && rest[end] == ']' ? rest[..end] : [];
    }
}
