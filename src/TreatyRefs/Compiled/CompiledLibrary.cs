using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.References;

namespace TreatyRefs.Compiled;

/// <summary>A library in the form in which the package holds it: nothing is parsed and nothing is built that is not asked for.</summary>
/// <remarks>
/// <para>A layout of our own: records with their places before them, each text once, tables of names as blocks of numbers. What was
/// measured beside it, warm, in one process in turn, for 819 instruments and 23,019 names (compare the figures, do not quote the times: the
/// machine had two cores and other work):</para>
/// <list type="table">
/// <item><term>all instruments</term><description>parsed from YAML 780 ms; MemoryPack 1.21, as rows of which the model is still to be made,
/// 66 to 114 ms and 2.3 MB; these records 15 to 80 ms and 1.65 MB.</description></item>
/// <item><term>one instrument</term><description>0.2 to 0.4 ms: MemoryPack reads all or none.</description></item>
/// <item><term>names</term><description>tries and tables made anew 2,400 ms; the names alone into one dictionary with a
/// <see cref="BinaryReader"/> 37 to 67 ms; these blocks, copied, 3 to 7 ms.</description></item>
/// </list>
/// <para>Started cold, most of what is left is the compiler of the runtime: 270 methods for these records, 401 for MemoryPack's. Code that
/// makes the instruments was not tried: each line of it would be compiled to run once. Words, whole names, edges
/// and uses of names are read where they lie, and copied where names are added. A table is the same whether it was read or made.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
internal sealed class CompiledLibrary : PackedLibrary
{
    private readonly CompiledFile _file;
    private readonly PackedInstruments _instruments;
    private readonly EquatableArray<int> _described;
    private readonly EquatableArray<int> _declaring;
    private readonly PackedLists<int> _declaringAbout;

    private CompiledLibrary(CompiledFile file)
    {
        _file = file;
        var info = file.ReaderOf(CompiledPart.Info);
        (Info, FileCount) = (SourcePacking.Info(ref info), info.Number());
        _instruments = new PackedInstruments(file, file.StartOf(CompiledPart.Instruments));
        (_described, _declaring) = (Places(file, CompiledPart.Described), Places(file, CompiledPart.Declaring));
        var about = file.ReaderOf(CompiledPart.DeclaringAbout);
        _declaringAbout = PackedLists<int>.Read(ref about);
        Experts = Records(file, CompiledPart.Experts, SourcePacking.Expert);
        Topics = Records(file, CompiledPart.Topics, SourcePacking.Topic);
        Sources = Records(file, CompiledPart.Sources, SourcePacking.Source);
        Commentary = Records(file, CompiledPart.Commentary, SourcePacking.Comment);
    }

    /// <summary>How many files it was made of.</summary>
    public int FileCount { get; }

    /// <inheritdoc/>
    public override LibraryInfo Info { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Instrument> Instruments => _instruments;

    /// <inheritdoc/>
    public override IEnumerable<Instrument> Described => _described.Select(index => _instruments[index]);

    /// <inheritdoc/>
    public override IEnumerable<Instrument> Declaring => _declaring.Select(index => _instruments[index]);

    /// <inheritdoc/>
    public override IEnumerable<Instrument> DeclaringAbout(InstrumentId id) =>
        PlaceOf(id) is var place and >= 0 ? _declaringAbout[place].ToArray().Select(index => _instruments[index]) : Declaring;

    /// <inheritdoc/>
    public override IReadOnlyList<Expert> Experts { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Topic> Topics { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Source> Sources { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Commentary> Commentary { get; }

    /// <summary>The ids of its instruments, in order.</summary>
    public IEnumerable<string> Ids => _instruments.Ids;

    /// <inheritdoc/>
    public override Instrument? FindInstrument(InstrumentId id) =>
        _instruments.PlaceOf(id.ToString()) is var place and >= 0 ? _instruments[place] : null;

    /// <inheritdoc/>
    public override bool Has(InstrumentId id) => PlaceOf(id) >= 0;

    /// <summary>The names of its instruments and of others, whose ids it does not have.</summary>
    /// <param name="own">The others.</param>
    /// <param name="all">Both.</param>
    /// <param name="isOwnFirst">Whether of instruments that share a name one of the others is meant.</param>
    public NameTables NamesWith(IReadOnlyList<Instrument> own, IReadOnlyList<Instrument> all, bool isOwnFirst) =>
        new ExtendedNames(_file, _instruments.ReadIds, _instruments.Names).With(own, all, isOwnFirst);

    /// <summary>The place of an instrument, or the complement of the place that it would have; none is made for that.</summary>
    public int PlaceOf(InstrumentId id) => _instruments.PlaceOf(id.ToString());

    /// <summary>Opens a library that was written by <see cref="LibraryCompiler"/>.</summary>
    public static CompiledLibrary Open(PackedBytes bytes) => new(new CompiledFile(bytes));

    private static EquatableArray<int> Places(CompiledFile file, CompiledPart part)
    {
        var reader = file.ReaderOf(part);
        return reader.List(static (ref PackedReader places) => places.Number());
    }

    private static PackedRecords<T> Records<T>(CompiledFile file, CompiledPart part, PackedItem<T> read)
        where T : class => new(file, file.StartOf(part), read);

    // Found by the id that stands first in each: none is made for that.
    private sealed class PackedInstruments : PackedRecords<Instrument>, ICompiledNames
    {
        public PackedInstruments(CompiledFile file, int start)
            : base(file, start, InstrumentPacking.Read)
        {
            ReadIds = new PackedIds(Count, IdOf);
            Names = CompiledNames.Open(file, ReadIds);
        }

        public NameTables Names { get; }

        public PackedIds ReadIds { get; }

        public IEnumerable<string> Ids => Enumerable.Range(0, Count).Select(IdOf);

        public int PlaceOf(string id)
        {
            var (low, high) = (0, Count - 1);
            while (low <= high)
            {
                var middle = (low + high) / 2;
                var order = string.CompareOrdinal(IdOf(middle), id);
                if (order == 0)
                {
                    return middle;
                }

                (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
            }

            return ~low;
        }

        private string IdOf(int index) => InstrumentPacking.IdAt(ReaderAt(index));
    }
}
