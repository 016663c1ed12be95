namespace TreatyRefs.Collections;

/// <summary>Words by number, read where they lie: the characters of all one after the other, and where each word begins.</summary>
/// <remarks>Unlike the texts of a <see cref="PackedFile"/> they may hold any code units, and none of them is made when it is asked for.
/// Safe to share between threads.</remarks>
internal readonly struct PackedWords
{
    private readonly PackedRows<int> _first;
    private readonly PackedRows<char> _characters;

    private PackedWords(PackedRows<int> first, PackedRows<char> characters) => (_first, _characters) = (first, characters);

    /// <summary>How many there are.</summary>
    public int Count => _first.Count - 1;

    /// <summary>A word.</summary>
    /// <param name="number">Which; from 0 on.</param>
    public ReadOnlySpan<char> this[int number] => _characters.Span[_first[number].._first[number + 1]];

    /// <summary>Writes words.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="words">The words, in the order of their numbers.</param>
    public static void Write(PackedWriter writer, IReadOnlyCollection<string> words)
    {
        var first = new int[words.Count + 1];
        var next = 0;
        foreach (var word in words)
        {
            first[next + 1] = first[next++] + word.Length;
        }

        writer.Rows<int>(first);
        writer.Block(string.Concat(words));
    }

    /// <summary>Reads what was written.</summary>
    public static PackedWords Read(ref PackedReader reader) => new(reader.RowsInPlace<int>(), reader.CharactersInPlace());
}
