using TreatyRefs.Collections;
using TreatyRefs.Grammar;
using TreatyRefs.References;

namespace TreatyRefs.Names;

/// <summary>Titles without their end, which writers leave out: "Convention on Jurisdictional Immunities" for that on the jurisdictional
/// immunities of States and their property.</summary>
/// <remarks>A beginning is known by the sum of what its words hash to, as <see cref="NameVariants"/> knows whole names, without the
/// organization whose instrument it is. It has at least half of the words of the title, and two after the noun.</remarks>
internal sealed class NameBeginnings
{
    private const int FewestOfSubject = 2;
    private const int LongCompound = 20;

    // "Convention sur la protection du patrimoine culturel" is no beginning of one title alone, though only one has these words in a row.
    private const int MostShared = 4;

    private static readonly Phrases s_owners = new(
        language =>
            language
                .OfUnitedNations.Concat(language.OfCouncilOfEurope)
                .Concat(language.UnitedNationsBefore.Select(words => words.Trim(' ', '-'))),
        StringComparison.OrdinalIgnoreCase
    );

    private readonly IReadOnlyList<InstrumentId> _ids;
    private readonly SumTable _sums;
    private readonly int[] _instruments;

    private NameBeginnings(IReadOnlyList<InstrumentId> ids, SumTable sums, int[] instruments) =>
        (_ids, _sums, _instruments) = (ids, sums, instruments);

    /// <summary>Writes the beginnings.</summary>
    /// <param name="writer">Where to.</param>
    public void Write(PackedWriter writer)
    {
        _sums.Write(writer);
        writer.Rows<int>(_instruments);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="reader">From where.</param>
    /// <param name="ids">The instruments by their numbers.</param>
    public static NameBeginnings Read(ref PackedReader reader, IReadOnlyList<InstrumentId> ids) =>
        new(ids, SumTable.Read(ref reader), reader.Rows<int>());

    /// <summary>The instruments of which a name begins with these words and goes on.</summary>
    /// <param name="sum">The sum of the words.</param>
    /// <param name="count">How many they are.</param>
    public IEnumerable<InstrumentId> Find(ulong sum, int count)
    {
        var (start, length) = _sums.Find(sum, count);
        return _instruments[start..(start + length)].Select(instrument => _ids[instrument]);
    }

    /// <summary>Collects them.</summary>
    internal sealed class Builder
    {
        private readonly Dictionary<(ulong Sum, int Count), List<int>> _sums = [];
        private readonly List<(ulong[] Words, ulong Sum)> _short = [];
        private readonly Dictionary<ulong, HashSet<(int Instrument, int Name)>> _names = [];
        private int _count;

        public NameBeginnings Build(IReadOnlyList<InstrumentId> ids)
        {
            AddOthers();
            return new(ids, SumTable.Of(_sums, out var instruments), instruments);
        }

        // "Convention on the Elimination of ... Discrimination" are two: what says little of its subject is a beginning of every name that
        // has all of its words.
        private void AddOthers()
        {
            foreach (var (words, sum) in _short)
            {
                var having = words.Select(word => _names[word]).OrderBy(names => names.Count).ToList();
                foreach (var (instrument, _) in having[0].Where(name => having.TrueForAll(names => names.Contains(name))))
                {
                    Add((sum, words.Length), instrument);
                }
            }
        }

        /// <summary>Adds the beginnings of a name.</summary>
        /// <param name="name">The name.</param>
        /// <param name="instrument">The number of its instrument.</param>
        public void Add(string name, int instrument)
        {
            var words = WordsOf(name);
            foreach (var (hash, _) in words)
            {
                if (!_names.TryGetValue(hash, out var names))
                {
                    _names.Add(hash, names = []);
                }

                names.Add((instrument, _count));
            }

            _count++;
            var noun = words.FindIndex(one => DesignationPhrase.KeyOf(one.Word) is not null);
            if (noun < 0)
            {
                return;
            }

            AddFrom(words, 0, noun, instrument);
            if (noun == 1 && !WordEndings.IsRegion(words[0].Word))
            {
                AddFrom(words, noun, noun, instrument); // the "Basel" of "Basel Convention on ..."
            }
            else if (noun == 0 && words.Count > 2 && char.IsUpper(words[1].Word[0]) && char.IsLower(words[2].Word[0]))
            {
                words.RemoveAt(1); // the "Basilea" of "Convenio de Basilea sobre ..."
                AddFrom(words, noun, noun, instrument);
            }
        }

        private void AddFrom(List<(ulong Hash, string Word)> words, int first, int noun, int instrument)
        {
            var (sum, count, subject) = (0UL, 0, 0);
            for (var i = first; i < words.Count - 1; i++)
            {
                (sum, count) = (sum + words[i].Hash, count + 1);
                subject += i > noun ? WeightOf(words[i].Word) : 0;
                if (subject >= FewestOfSubject && count * 2 >= words.Count - first)
                {
                    Add((sum, count), instrument);
                    if (i - noun <= MostShared)
                    {
                        _short.Add(([.. words[first..(i + 1)].Select(word => word.Hash)], sum));
                    }
                }
            }
        }

        // "Umweltverträglichkeitsprüfung" is as good as two.
        private static int WeightOf(string word) => word.Length >= LongCompound ? FewestOfSubject : 1;

        private void Add((ulong Sum, int Count) beginning, int instrument)
        {
            if (!_sums.TryGetValue(beginning, out var known))
            {
                _sums.Add(beginning, known = []);
            }

            if (!known.Contains(instrument))
            {
                known.Add(instrument);
            }
        }

        private static List<(ulong Hash, string Word)> WordsOf(string name)
        {
            Span<char> word = stackalloc char[NameWords.Longest];
            var (words, position) = (new List<(ulong, string)>(), s_owners.EndAt(name, 0));
            while (NameWords.TryFind(name, position, out var start, out _) && NameWords.TryNext(name, ref position, word, out var length))
            {
                if (NameVariants.HashOf(word[..length]) is > 0 and var hash)
                {
                    words.Add((hash, name[start..position]));
                }

                position = s_owners.EndAfterSpace(name, position);
            }

            return words;
        }
    }
}
