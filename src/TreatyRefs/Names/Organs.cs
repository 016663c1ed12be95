using TreatyRefs.Collections;
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
    private const int LongestWord = 128;

    private static readonly string[] s_designations = [Designation.Charter, Designation.Statute, Designation.Constitution];

    private readonly WordTable<List<Organ>> _byFirst;
    private readonly List<Organ> _joined = [];

    /// <summary>The organs of a library's instruments.</summary>
    public Organs(ITreatyLibrary library)
    {
        var byFirst = new Dictionary<string, List<Organ>>(StringComparer.Ordinal);
        foreach (var instrument in library.Instruments)
        {
            if (s_designations.Contains(DesignationPhrase.Of(instrument)) && instrument.Kind == InstrumentKind.Treaty)
            {
                foreach (var name in InstrumentLexicon.NamesOf(instrument))
                {
                    Add(byFirst, name, instrument.Id);
                }
            }
        }

        _byFirst = new WordTable<List<Organ>>(byFirst);
    }

    /// <summary>An organ and the instrument that made it.</summary>
    /// <param name="Words">The words of its name, folded; of a name without spaces itself.</param>
    /// <param name="Id">The instrument.</param>
    /// <param name="Designation">What that calls itself.</param>
    /// <param name="IsAbbreviation">Whether it goes by initials: "OIL", and no "oil".</param>
    private sealed record Organ(string[] Words, InstrumentId Id, string Designation, bool IsAbbreviation = false);

    private static bool IsWritten(Organ organ, ReadOnlySpan<char> word) => !organ.IsAbbreviation || !word.ContainsAnyInRange('a', 'z');

    /// <summary>The instrument of the organ that a text has named last before a place.</summary>
    /// <param name="text">The text up to the place, as far as it is looked at.</param>
    /// <param name="designation">What the instrument calls itself.</param>
    /// <param name="start">Where the organ's name begins.</param>
    /// <param name="end">Where it ends.</param>
    public InstrumentId? LastIn(ReadOnlySpan<char> text, string designation, out int start, out int end)
    {
        (start, end) = (0, 0);
        Span<char> room = stackalloc char[LongestWord];
        for (var wordEnd = text.Length; wordEnd > 0; wordEnd--)
        {
            if (!IsInWord(text[wordEnd - 1]))
            {
                continue;
            }

            var wordStart = wordEnd - 1;
            while (wordStart > 0 && IsInWord(text[wordStart - 1]))
            {
                wordStart--;
            }

            if (At(text, wordStart, wordEnd, designation, room, out end) is { } id)
            {
                start = wordStart;
                return id;
            }

            wordEnd = wordStart + 1;
        }

        return LastJoined(text, designation, ref start, ref end);
    }

    private InstrumentId? At(ReadOnlySpan<char> text, int start, int wordEnd, string designation, Span<char> room, out int end)
    {
        end = 0;
        if (!_byFirst.TryGetValue(Beginning(Folded(text[start..wordEnd], room)), out var organs))
        {
            return null;
        }

        foreach (var organ in organs!)
        {
            if (organ.Designation == designation && IsWritten(organ, text[start..wordEnd]) && Stands(organ, text, start, room, out end))
            {
                return organ.Id;
            }
        }

        end = 0;
        return null;
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

    private static bool Stands(Organ organ, ReadOnlySpan<char> text, int start, Span<char> room, out int end)
    {
        end = start;
        foreach (var expected in organ.Words)
        {
            var from = end;
            while (from < text.Length && !IsInWord(text[from]))
            {
                from++;
            }

            end = from;
            while (end < text.Length && IsInWord(text[end]))
            {
                end++;
            }

            if (end == from || !AreAlike(Folded(text[from..end], room), expected))
            {
                return false;
            }
        }

        return true;
    }

    // By the noun of the name: what is a constitution in one language is a charter in another.
    private void Add(Dictionary<string, List<Organ>> byFirst, string name, InstrumentId id)
    {
        if (NameWords.IsWordOfItsOwn(name[0]))
        {
            AddJoined(name, id);
            return;
        }

        var words = name.Split([' ', '\'', '’', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        var kind = Array.FindIndex(words, word => s_designations.Contains(KindOf(word)));
        var body = kind < 0 ? [] : words.Skip(kind + 1).SkipWhile(word => char.IsLower(word[0])).ToArray();

        // "the Court" and "States" alone are anybody's.
        if (body.Length > 1 || (body is [var only] && only.Length >= ShortestBeginning - 1 && only.All(char.IsUpper)))
        {
            string[] folded = [.. body.Select(TextFolding.Fold)];
            var beginning = Beginning(folded[0]).ToString();
            if (!byFirst.TryGetValue(beginning, out var organs))
            {
                byFirst.Add(beginning, organs = []);
            }

            organs.Add(new Organ(folded, id, KindOf(words[kind])!, body is [var initials] && initials.All(char.IsUpper)));
            organs.Sort((one, other) => other.Words.Length - one.Words.Length);
        }
    }

    // "Costituzione" is a law's word where a State has one; that of an agency is its constitution.
    private static string? KindOf(string word) =>
        DesignationPhrase.KeyOf(word)
        ?? (Vocabulary.Find(word)?.LanguagesOf(WordRoles.Law).IsEmpty == false ? Designation.Constitution : null);

    // 国际法院规约, 유엔헌장: the kind stands last.
    private void AddJoined(string name, InstrumentId id)
    {
        for (var length = 2; length <= 4 && length < name.Length - 1; length++)
        {
            if (DesignationPhrase.KeyOf(name.AsSpan(name.Length - length)) is { } designation && s_designations.Contains(designation))
            {
                _joined.Add(new Organ([name[..^length].TrimEnd()], id, designation));
                return;
            }
        }
    }

    private static bool IsInWord(char c) => char.IsLetter(c) && !NameWords.IsWordOfItsOwn(c);

    // Empty for a word that is longer than any of an organ.
    private static ReadOnlySpan<char> Folded(ReadOnlySpan<char> word, Span<char> room) =>
        room[..Math.Max(0, TextFolding.FoldWord(word, room))];

    private static ReadOnlySpan<char> Beginning(ReadOnlySpan<char> folded) => folded[..Math.Min(folded.Length, ShortestBeginning)];

    // But for their endings: Internationaler, Internationalen; Суд, Суда.
    private static bool AreAlike(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var (shorter, longer) = (Math.Min(one.Length, other.Length), Math.Max(one.Length, other.Length));
        var alike = one.CommonPrefixLength(other);
        return longer - shorter <= LongestEnding && alike >= Math.Max(Math.Min(shorter, ShortestBeginning), shorter - LongestEnding);
    }
}
