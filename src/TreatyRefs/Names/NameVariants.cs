using TreatyRefs.Collections;
using TreatyRefs.Grammar;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Names;

/// <summary>Names whose words stand in another order: <c>Strategic Comprehensive Partnership Treaty</c>.</summary>
/// <remarks>A name is known here by the sum of what its words hash to, whatever their order. Only names of at least three words
/// that count; prepositions, articles and conjunctions do not.</remarks>
internal sealed class NameVariants
{
    private const int FewestWords = 3;

    private const int FewestForTypo = 8;

    private const int FewestToLeaveOut = 5;

    private readonly IReadOnlyList<InstrumentId> _ids;
    private readonly SumTable _names;
    private readonly int[] _named;
    private readonly SumTable _withoutOne;
    private readonly Missing[] _missing;
    private readonly WordNumbers _words;
    private readonly NameBeginnings _beginnings;
    private NameVariants? _others;

    private NameVariants(
        IReadOnlyList<InstrumentId> ids,
        (SumTable Table, int[] Instruments) names,
        (SumTable Table, Missing[] Words) withoutOne,
        WordNumbers words,
        NameBeginnings beginnings
    )
    {
        (_ids, _words, _beginnings) = (ids, words, beginnings);
        (_names, _named) = names;
        (_withoutOne, _missing) = withoutOne;
    }

    /// <summary>The variants of the names of a library's instruments.</summary>
    public static NameVariants Of(IReadOnlyList<Instrument> instruments)
    {
        var builder = new Builder();
        for (var i = 0; i < instruments.Count; i++)
        {
            foreach (var name in NameTables.NamesOf(instruments[i]).Skip(1).Where(MayVary))
            {
                builder.Add(name, i);
            }
        }

        return builder.Build([.. instruments.Select(instrument => instrument.Id)]);
    }

    private static bool MayVary(string name) => !NameContent.HasNumber(name) && !UndatedName.NeedsItsYear(name);

    /// <summary>The same variants and those of other names.</summary>
    public NameVariants With(NameVariants others) =>
        new(_ids, (_names, _named), (_withoutOne, _missing), _words, _beginnings) { _others = others };

    /// <summary>Writes the variants.</summary>
    public void Write(PackedWriter writer)
    {
        _names.Write(writer);
        writer.Rows<int>(_named);
        _withoutOne.Write(writer);
        writer.Rows<Missing>(_missing);
        _words.Write(writer);
        _beginnings.Write(writer);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="reader">From where.</param>
    /// <param name="ids">The instruments by their numbers.</param>
    public static NameVariants Read(ref PackedReader reader, IReadOnlyList<InstrumentId> ids) =>
        new(
            ids,
            (SumTable.Read(ref reader), reader.Rows<int>()),
            (SumTable.Read(ref reader), reader.Rows<Missing>()),
            WordNumbers.Read(ref reader),
            NameBeginnings.Read(ref reader, ids)
        );

    /// <summary>The instruments whose name has these words.</summary>
    public IReadOnlyList<InstrumentId> Find(ulong sum, int count)
    {
        var (start, length) = _names.Find(sum, count);
        var own = Array.ConvertAll(_named[start..(start + length)], instrument => _ids[instrument]);
        return _others?.Find(sum, count) is { Count: > 0 } others ? [.. own.Concat(others).Order()] : own;
    }

    /// <summary>The only instrument of which a name begins with these words, and no name has just these.</summary>
    /// <param name="sum">The sum of all words, without those of the organization whose instrument it is.</param>
    /// <param name="count">How many they are.</param>
    public InstrumentId? FindBeginning(ulong sum, int count)
    {
        var found = _beginnings.Find(sum, count).Concat(_others?._beginnings.Find(sum, count) ?? []).Distinct().Take(2).ToList();
        return found is [var only] && Find(sum, count).All(id => id == only) ? only : null;
    }

    /// <summary>The instrument whose name has these words but for one letter in one of them.</summary>
    /// <param name="sum">The sum of all words.</param>
    /// <param name="words">What each word adds to it, and the word.</param>
    public InstrumentId? FindWithTypo(ulong sum, List<(ulong Hash, string Word)> words)
    {
        if (words.Count < FewestForTypo)
        {
            return null;
        }

        foreach (var (hash, word) in words)
        {
            InstrumentId? only = null;
            if (word.Length > 5 && CountNear(word, sum - hash, words.Count - 1, ref only) == 1)
            {
                return only;
            }
        }

        return null;
    }

    /// <summary>The only instrument whose name has these words and one more, which people leave out: the "Forms" of a convention on the
    /// elimination of all forms of something.</summary>
    /// <param name="sum">The sum of all words.</param>
    /// <param name="count">How many they are.</param>
    /// <returns><see langword="null"/> where there is none, or several; where the word left out is the last one, or says of which part
    /// of the world it is.</returns>
    public InstrumentId? FindWithLeftOut(ulong sum, int count)
    {
        InstrumentId? only = null;
        return count >= FewestToLeaveOut - 1 && IsOnlyLeftOut(sum, count, ref only) ? only : null;
    }

    private bool IsOnlyLeftOut(ulong sum, int count, ref InstrumentId? only)
    {
        var (start, length) = _withoutOne.Find(sum, count);
        foreach (var (missing, instrument) in _missing.AsSpan(start, length))
        {
            if (missing >= 0)
            {
                continue; // for a typo; whether it may be left out is said beside it
            }

            if (missing != Missing.LeftOut || (only is not null && only != _ids[instrument]))
            {
                return false;
            }

            only = _ids[instrument];
        }

        return _others?.IsOnlyLeftOut(sum, count, ref only) ?? true;
    }

    /// <summary>What a word adds to the sum; 0 for a word that does not count.</summary>
    /// <param name="word">The word, folded; it may be changed.</param>
    public static ulong HashOf(Span<char> word)
    {
        var content = NameContent.Of(word, isInside: true);
        if (content.Length == 0 || (content.Length == 1 && !char.IsAsciiDigit(content[0])))
        {
            return 0; // the figure of "Protocol No. 4" tells it from another
        }

        content = Scripts.IsLatin(content[0]) ? content : content[..Inflection.StemLength(content)]; // "пакта" is "пакт"
        var hash = 14695981039346656037UL;
        foreach (var c in content)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return hash ^ (hash >> 29);
    }

    private int CountNear(string word, ulong sum, int count, ref InstrumentId? last)
    {
        var near = _others?.CountNear(word, sum, count, ref last) ?? 0;
        var (start, length) = _withoutOne.Find(sum, count);
        foreach (var (missing, instrument) in _missing.AsSpan(start, length))
        {
            if (missing >= 0 && Typo.IsOneLetter(word, _words.Word(missing)))
            {
                (near, last) = (near + 1, _ids[instrument]);
            }
        }

        return near;
    }

    // A word that a name has, where it is asked for without it; or whether it may be left out.
    private readonly record struct Missing(int Word, int Instrument)
    {
        public const int LeftOut = -1;

        public const int NotLeftOut = -2;
    }

    private sealed class Builder
    {
        private readonly Dictionary<(ulong Sum, int Count), List<int>> _names = [];
        private readonly Dictionary<(ulong Sum, int Count), List<Missing>> _withoutOne = [];
        private readonly WordNumbers _words = new();
        private readonly NameBeginnings.Builder _beginnings = new();

        public NameVariants Build(IReadOnlyList<InstrumentId> ids) =>
            new(
                ids,
                (SumTable.Of(_names, out var instruments), instruments),
                (SumTable.Of(_withoutOne, out var missing), missing),
                _words,
                _beginnings.Build(ids)
            );

        public void Add(string name, int instrument)
        {
            Span<char> word = stackalloc char[NameWords.Longest];
            var (position, sum, count) = (0, 0UL, 0);
            var words = new List<(ulong Hash, string Word)>();
            while (NameWords.TryNext(name, ref position, word, out var length))
            {
                var hash = HashOf(word[..length]);
                sum += hash;
                count += hash == 0 ? 0 : 1;
                if (hash != 0)
                {
                    words.Add((hash, word[..length].ToString()));
                }
            }

            if (count < FewestWords || position < name.AsSpan().TrimEnd(" ).").Length)
            {
                return;
            }

            foreach (var (hash, text) in count < FewestForTypo ? [] : words.Where(one => one.Word.Length > 5))
            {
                AddWithout((sum - hash, count - 1), new Missing(_words.Add(text), instrument));
            }

            AddLeftOut(words, sum, instrument);
            _beginnings.Add(name, instrument);
            if (!_names.TryGetValue((sum, count), out var ids))
            {
                _names.Add((sum, count), ids = []);
            }

            if (!ids.Contains(instrument))
            {
                ids.Add(instrument);
            }
        }

        // Without its last word, without what stands before the noun, or without its region, a name is cut off or another one.
        private void AddLeftOut(List<(ulong Hash, string Word)> words, ulong sum, int instrument)
        {
            var noun = words.FindIndex(one => DesignationPhrase.KeyOf(one.Word) is not null);
            for (var i = 0; words.Count >= FewestToLeaveOut && i < words.Count; i++)
            {
                var mayBe = noun >= 0 && i > noun && i < words.Count - 1 && !WordEndings.IsRegion(words[i].Word);
                AddWithout((sum - words[i].Hash, words.Count - 1), new Missing(mayBe ? Missing.LeftOut : Missing.NotLeftOut, instrument));
            }
        }

        private void AddWithout((ulong Sum, int Count) rest, Missing missing)
        {
            if (!_withoutOne.TryGetValue(rest, out var known))
            {
                _withoutOne.Add(rest, known = []);
            }

            known.Add(missing);
        }
    }
}
