using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.References;

namespace TreatyRefs.Compiled;

/// <summary>A library of one's own and the built-in one beside it, of which nothing is made that is not asked for.</summary>
/// <param name="own">The library; none of its records has an id of the other.</param>
/// <param name="builtIn">The other.</param>
/// <param name="commentsBefore">How many of its comments stand before those of the other.</param>
/// <param name="isOwnFirst">Whether of instruments that share a name one's own is meant.</param>
internal sealed class ExtendedLibrary(TreatyLibrary own, CompiledLibrary builtIn, int commentsBefore, bool isOwnFirst) : PackedLibrary
{
    public override LibraryInfo Info => own.Info;

    public override IReadOnlyList<Instrument> Instruments { get; } = new JoinedInstruments(own.Instruments, builtIn, isOwnFirst);

    public override IReadOnlyList<Expert> Experts { get; } = InOrder(own.Experts, builtIn.Experts, expert => expert.Id);

    public override IReadOnlyList<Topic> Topics { get; } = InOrder(own.Topics, builtIn.Topics, topic => topic.Id);

    public override IReadOnlyList<Source> Sources { get; } = InOrder(own.Sources, builtIn.Sources, source => source.Id);

    public override IReadOnlyList<Commentary> Commentary { get; } =
        new JoinedRecords<Commentary>(
            own.Commentary,
            builtIn.Commentary,
            (_, number) => number < commentsBefore ? 0 : builtIn.Commentary.Count
        );

    // Beside a library of one's own, those that are known by name alone are described by their dates.
    public override IEnumerable<Instrument> Described => Instruments.Where(instrument => !instrument.Provisions.IsEmpty);

    public override IEnumerable<Instrument> Declaring =>
        ((ITreatyLibrary)own).Declaring.Concat(builtIn.Declaring).OrderBy(instrument => instrument.Id);

    public override IEnumerable<Instrument> DeclaringAbout(InstrumentId id) =>
        ((ITreatyLibrary)own).Declaring.Concat(builtIn.DeclaringAbout(id)).OrderBy(instrument => instrument.Id);

    public override Instrument? FindInstrument(InstrumentId id) => own.FindInstrument(id) ?? builtIn.FindInstrument(id);

    public override bool Has(InstrumentId id) => own.FindInstrument(id) is not null || builtIn.Has(id);

    private sealed class JoinedInstruments : JoinedRecords<Instrument>, ICompiledNames
    {
        private readonly Lazy<NameTables> _names;

        public JoinedInstruments(IReadOnlyList<Instrument> own, CompiledLibrary builtIn, bool isOwnFirst)
            : base(own, builtIn.Instruments, (instrument, _) => ~builtIn.PlaceOf(instrument.Id)) =>
            _names = new(() => builtIn.NamesWith(own, this, isOwnFirst));

        public NameTables Names => _names.Value;
    }

    /// <summary>One's own of the instruments of such a library; <see langword="null"/> for other lists.</summary>
    public static IReadOnlyList<Instrument>? OwnOf(IReadOnlyList<Instrument> instruments) => (instruments as JoinedInstruments)?.Own;

    private static JoinedRecords<T> InOrder<T, TId>(IReadOnlyList<T> own, IReadOnlyList<T> builtIn, Func<T, TId> idOf)
        where TId : struct, IComparable<TId>
    {
        return new JoinedRecords<T>(own, builtIn, (record, _) => PlaceOf(idOf(record)));

        int PlaceOf(TId id)
        {
            var (from, to) = (0, builtIn.Count);
            while (from < to)
            {
                var middle = (from + to) / 2;
                (from, to) = idOf(builtIn[middle]).CompareTo(id) < 0 ? (middle + 1, to) : (from, middle);
            }

            return from;
        }
    }
}
