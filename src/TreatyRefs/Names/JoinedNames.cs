using System.Buffers;
using TreatyRefs.Collections;
using TreatyRefs.Grammar;
using TreatyRefs.References;

namespace TreatyRefs.Names;

/// <summary>Names in scripts without spaces between words, Korean included, by the characters that tell them apart: 《消除对妇女一切形式歧视的公约》 is
/// 消除对妇女一切形式歧视公约, and 아동권리에 관한 협약 is 아동의 권리에 관한 협약.</summary>
/// <remarks>Read from the end, where their word for an instrument stands: nothing shows where they begin. Only where one instrument
/// has the characters. Immutable and safe to share between threads.</remarks>
internal sealed class JoinedNames
{
    private const int FewestCharacters = 5;
    private const int MostCharacters = 100;
    private const int LongestRest = 40;

    // The characters of all names, each from its end, in order; where each begins; and its instrument.
    private readonly char[] _characters;
    private readonly int[] _first;
    private readonly InstrumentId[] _ids;

    // What the characters of a name add up to in whatever order, ascending; and its instrument.
    private readonly ulong[] _sums;
    private readonly InstrumentId[] _ofSums;

    private readonly SearchValues<char> _lastCharacters;

    private JoinedNames(char[] characters, int[] first, InstrumentId[] ids, ulong[] sums, InstrumentId[] ofSums)
    {
        (_characters, _first, _ids, _sums, _ofSums) = (characters, first, ids, sums, ofSums);
        _lastCharacters = SearchValues.Create([.. first.AsSpan(..^1).ToArray().Select(place => characters[place]).Distinct()]);
    }

    /// <summary>Those among the names of a library.</summary>
    /// <param name="whole">The names.</param>
    public static JoinedNames Of(NameIndex whole)
    {
        var names = new Dictionary<string, List<InstrumentId>>(StringComparer.Ordinal);
        foreach (var name in whole.Names.Where(name => name.AsSpan().IndexOfAnyExceptInRange('\0', '\u2E7F') >= 0))
        {
            // 第11議定書 may be anybody's.
            if (JoinedContent.Of(name) is { Length: >= FewestCharacters } characters && !Vocabulary.NumberPrefixes.Contains(characters[^1]))
            {
                if (!names.TryGetValue(characters, out var ids))
                {
                    names.Add(characters, ids = []);
                }

                ids.AddRange(whole.Find(name));
            }
        }

        var own = names.Where(name => name.Value.Distinct().Count() == 1).OrderBy(name => name.Key, StringComparer.Ordinal).ToList();
        var sums = own.GroupBy(name => SumOf(name.Key), name => name.Value[0])
            .Where(group => group.Distinct().Count() == 1)
            .OrderBy(group => group.Key)
            .ToList();
        return new JoinedNames(
            [.. own.SelectMany(name => name.Key)],
            BeginningsOf(own.ConvertAll(name => name.Key)),
            [.. own.Select(name => name.Value[0])],
            [.. sums.Select(group => group.Key)],
            [.. sums.Select(group => group.First())]
        );
    }

    /// <summary>Writes the names.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="numberOf">The number of an instrument.</param>
    public void Write(PackedWriter writer, Func<InstrumentId, int> numberOf)
    {
        writer.Block(_characters);
        writer.Rows<int>(_first);
        writer.Rows<int>(Array.ConvertAll(_ids, id => numberOf(id)));
        writer.Block(_sums);
        writer.Rows<int>(Array.ConvertAll(_ofSums, id => numberOf(id)));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="reader">From where.</param>
    /// <param name="ids">The instruments by their numbers.</param>
    public static JoinedNames Read(ref PackedReader reader, IReadOnlyList<InstrumentId> ids) =>
        new(
            reader.Characters(),
            reader.Rows<int>(),
            Array.ConvertAll(reader.Rows<int>(), number => ids[number]),
            reader.Longs(),
            Array.ConvertAll(reader.Rows<int>(), number => ids[number])
        );

    /// <summary>The instrument of the longest name that ends at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Before this no name begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="start">Where it begins; the end where there is none.</param>
    public InstrumentId? LongestBefore(ReadOnlySpan<char> text, int from, int end, out int start)
    {
        InstrumentId? found = null;
        start = end;
        var (low, high, depth) = (0, _ids.Length, 0);
        for (var position = end; JoinedContent.TryBefore(text, from, ref position, out var c) && depth < MostCharacters; depth++)
        {
            low = FirstFrom(low, high, depth, c);
            high = FirstFrom(low, high, depth, (char)(c + 1));
            if (low == high)
            {
                break;
            }

            if (
                _first[low + 1] - _first[low] == depth + 1
                && JoinedContent.BeginsAt(text, from, position) is { } begin
                && depth + 1 >= FewestCharacters
            )
            {
                (found, start) = (_ids[low], begin);
            }
        }

        return found;
    }

    /// <summary>The instrument of the longest name that begins as another does and goes on after it: 条约の選択議定書 after 条約.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where both begin.</param>
    /// <param name="end">Where the shorter ends; then where the longer does.</param>
    public InstrumentId? LongerFrom(ReadOnlySpan<char> text, int start, ref int end)
    {
        InstrumentId? found = null;
        var limit = Math.Min(text.Length, end + LongestRest);
        for (var position = end; position < limit && JoinedContent.MayGoOn(text[position]); position++)
        {
            if (
                _lastCharacters.Contains(JoinedContent.FormOf(text[position]))
                && LongestBefore(text, start, position + 1, out var begin) is { } id
                && begin == start
            )
            {
                (found, end) = (id, position + 1);
            }
        }

        return found;
    }

    /// <summary>The instrument whose name has the characters of a title, in whatever order.</summary>
    /// <param name="title">The whole title.</param>
    public InstrumentId? InAnyOrder(ReadOnlySpan<char> title) =>
        title.Length <= MostCharacters
        && JoinedContent.Of(title) is { Length: >= FewestCharacters } characters
        && Array.BinarySearch(_sums, SumOf(characters)) is var place and >= 0
            ? _ofSums[place]
            : null;

    // The first of some names that agree up to a character, whose character there is this or one after it.
    private int FirstFrom(int low, int high, int depth, char c)
    {
        while (low < high)
        {
            var middle = (low + high) / 2;
            var place = _first[middle] + depth;
            (low, high) = place >= _first[middle + 1] || _characters[place] < c ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static int[] BeginningsOf(List<string> names)
    {
        var first = new int[names.Count + 1];
        for (var i = 0; i < names.Count; i++)
        {
            first[i + 1] = first[i] + names[i].Length;
        }

        return first;
    }

    private static ulong SumOf(string characters)
    {
        var sum = (ulong)characters.Length;
        foreach (var c in characters)
        {
            var hash = (c + 1UL) * 0x9E3779B97F4A7C15UL;
            sum += (hash ^ (hash >> 29)) * 0xBF58476D1CE4E5B9UL;
        }

        return sum;
    }
}
