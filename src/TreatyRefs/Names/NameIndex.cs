using TreatyRefs.Collections;
using TreatyRefs.Grammar;
using TreatyRefs.References;

namespace TreatyRefs.Names;

/// <summary>Whole names, each with the instruments that go by it.</summary>
internal sealed class NameIndex
{
    private readonly WordNumbers _names;
    private readonly PackedLists<int> _instruments;
    private readonly IReadOnlyList<InstrumentId> _ids;

    private readonly Lazy<string[]> _written;
    private NameIndex? _others;

    private NameIndex(WordNumbers names, PackedLists<int> instruments, IReadOnlyList<InstrumentId> ids)
    {
        (_names, _instruments, _ids) = (names, instruments, ids);
        _written = new(() =>
            _others is null
                ? [.. names.Words]
                : [.. Owned.Concat(_others.Owned).OrderBy(one => one.Owner).Select(one => one.Name).Distinct()]
        );
    }

    /// <summary>The names, in the order in which they were given.</summary>
    public IReadOnlyCollection<string> Names => _written.Value;

    /// <summary>An index of names.</summary>
    /// <param name="names">Names in the form in which they are compared, and the number of an instrument that goes by each.</param>
    /// <param name="ids">The instruments by their numbers.</param>
    public static NameIndex Of(IEnumerable<(string Name, int Instrument)> names, IReadOnlyList<InstrumentId> ids)
    {
        var (numbers, lists) = (new WordNumbers(), new List<List<int>>());
        foreach (var (name, instrument) in names)
        {
            var number = numbers.Add(name);
            if (number > lists.Count)
            {
                lists.Add([]);
            }

            if (!lists[number - 1].Contains(instrument))
            {
                lists[number - 1].Add(instrument);
            }
        }

        return PackedFile.Made(Write, (ref PackedReader reader) => Read(ref reader, ids));

        void Write(PackedWriter writer)
        {
            numbers.Write(writer);
            PackedLists<int>.Write(writer, lists);
        }
    }

    /// <summary>The same names and those of other instruments: as if all had been given in the order of their ids.</summary>
    public NameIndex With(NameIndex others) => new(_names, _instruments, _ids) { _others = others };

    // Each name with the first instrument that has it.
    private IEnumerable<(InstrumentId Owner, string Name)> Owned =>
        _names.Words.Select((name, number) => (_ids[_instruments[number][0]], name));

    /// <summary>The instruments that go by a name.</summary>
    /// <param name="name">The name in the form in which names are compared.</param>
    public IReadOnlyList<InstrumentId> Find(string name)
    {
        var others = _others?.Find(name) ?? [];
        return FindOwn(name) is not { Length: > 0 } own ? others
            : others.Count == 0 ? own
            : [.. own.Concat(others).Order()];
    }

    private InstrumentId[] FindOwn(string name) =>
        _names.Of(name) is var number and > 0 ? Array.ConvertAll(_instruments[number - 1].ToArray(), instrument => _ids[instrument]) : [];

    /// <summary>Writes the names.</summary>
    public void Write(PackedWriter writer)
    {
        _names.Write(writer);
        _instruments.Write(writer);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="reader">From where.</param>
    /// <param name="ids">The instruments by their numbers.</param>
    public static NameIndex Read(ref PackedReader reader, IReadOnlyList<InstrumentId> ids) =>
        new(WordNumbers.Read(ref reader), PackedLists<int>.Read(ref reader), ids);
}
