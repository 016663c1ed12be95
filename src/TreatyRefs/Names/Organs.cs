using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Names;

/// <summary>Courts and organizations by the names of the instruments that made them: the Statute of the International Court of Justice says
/// what the Court is called.</summary>
/// <remarks>Words are compared by their beginnings, so that a name in another case is the same. Safe to share between threads.</remarks>
internal sealed class Organs
{
    private const int ShortestBeginning = 4;
    private const int LongestEnding = 3;

    private static readonly string[] s_designations = [Designation.Charter, Designation.Statute, Designation.Constitution];

    private readonly Dictionary<string, List<Organ>> _byFirst = new(StringComparer.Ordinal);
    private readonly List<Organ> _joined = [];

    /// <summary>The organs of a library's instruments.</summary>
    public Organs(ITreatyLibrary library)
    {
        foreach (var instrument in library.Instruments)
        {
            var designation = DesignationPhrase.Of(instrument);
            if (s_designations.Contains(designation) && instrument.Kind == InstrumentKind.Treaty)
            {
                foreach (var name in InstrumentLexicon.NamesOf(instrument))
                {
                    Add(name, instrument.Id, designation);
                }
            }
        }
    }

    /// <summary>An organ and the instrument that made it.</summary>
    /// <param name="Words">The words of its name, folded; of a name without spaces itself.</param>
    /// <param name="Id">The instrument.</param>
    /// <param name="Designation">What that calls itself.</param>
    private sealed record Organ(string[] Words, InstrumentId Id, string Designation);

    /// <summary>The instrument of the organ that a text has named last before a place.</summary>
    /// <param name="text">The text up to the place, as far as it is looked at.</param>
    /// <param name="designation">What the instrument calls itself.</param>
    /// <param name="start">Where the organ's name begins.</param>
    /// <param name="end">Where it ends.</param>
    public InstrumentId? LastIn(ReadOnlySpan<char> text, string designation, out int start, out int end)
    {
        (start, end) = (0, 0);
        var words = new List<(int Start, int End)>();
        for (var i = 0; i < text.Length; )
        {
            var length = WordLength(text, i);
            if (length > 0)
            {
                words.Add((i, i + length));
            }

            i += Math.Max(1, length);
        }

        for (var i = words.Count - 1; i >= 0; i--)
        {
            if (!_byFirst.TryGetValue(Beginning(Folded(text[words[i].Start..words[i].End])), out var organs))
            {
                continue;
            }

            foreach (var organ in organs)
            {
                if (organ.Designation == designation && Stands(organ, text, words, i))
                {
                    (start, end) = (words[i].Start, words[i + organ.Words.Length - 1].End);
                    return organ.Id;
                }
            }
        }

        return LastJoined(text, designation, ref start, ref end);
    }

    private InstrumentId? LastJoined(ReadOnlySpan<char> text, string designation, ref int start, ref int end)
    {
        InstrumentId? last = null;
        foreach (var organ in _joined)
        {
            if (organ.Designation == designation && text.LastIndexOf(organ.Words[0]) is var at and >= 0 && (last is null || at > start))
            {
                (last, start, end) = (organ.Id, at, at + organ.Words[0].Length);
            }
        }

        return last;
    }

    private static bool Stands(Organ organ, ReadOnlySpan<char> text, List<(int Start, int End)> words, int first)
    {
        for (var i = 0; i < organ.Words.Length; i++)
        {
            if (first + i >= words.Count || !AreAlike(Folded(text[words[first + i].Start..words[first + i].End]), organ.Words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private void Add(string name, InstrumentId id, string designation)
    {
        if (NameWords.IsWordOfItsOwn(name[0]))
        {
            AddJoined(name, id, designation);
            return;
        }

        var words = name.Split([' ', '\'', '’', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        var kind = Array.FindIndex(words, word => DesignationPhrase.KeyOf(word) == designation);
        var body = kind < 0 ? [] : words.Skip(kind + 1).SkipWhile(word => char.IsLower(word[0])).ToArray();

        // "the Court" and "States" alone are anybody's.
        if (body.Length > 1 || (body is [var only] && only.Length >= ShortestBeginning - 1 && only.All(char.IsUpper)))
        {
            string[] folded = [.. body.Select(word => Folded(word))];
            var beginning = Beginning(folded[0]);
            if (!_byFirst.TryGetValue(beginning, out var organs))
            {
                _byFirst.Add(beginning, organs = []);
            }

            organs.Add(new Organ(folded, id, designation));
            organs.Sort((one, other) => other.Words.Length - one.Words.Length);
        }
    }

    // 国际法院规约, 유엔헌장: the kind stands last.
    private void AddJoined(string name, InstrumentId id, string designation)
    {
        for (var length = 2; length <= 4 && length < name.Length - 1; length++)
        {
            if (DesignationPhrase.KeyOf(name.AsSpan(name.Length - length)) == designation)
            {
                _joined.Add(new Organ([name[..^length].TrimEnd()], id, designation));
                return;
            }
        }
    }

    private static int WordLength(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]) && !NameWords.IsWordOfItsOwn(text[end]))
        {
            end++;
        }

        return end - start;
    }

    private static string Folded(ReadOnlySpan<char> word) => TextFolding.Fold(word.ToString());

    private static string Beginning(string folded) => folded.Length <= ShortestBeginning ? folded : folded[..ShortestBeginning];

    // But for their endings: Internationaler, Internationalen; Суд, Суда.
    private static bool AreAlike(string one, string other)
    {
        var (shorter, longer) = (Math.Min(one.Length, other.Length), Math.Max(one.Length, other.Length));
        var alike = one.AsSpan().CommonPrefixLength(other);
        return longer - shorter <= LongestEnding && alike >= Math.Max(Math.Min(shorter, ShortestBeginning), shorter - LongestEnding);
    }
}
