using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.References;

namespace TreatyRefs.Compiled;

/// <summary>A library in the form in which the package holds it: nothing is parsed and nothing is built that is not asked for.</summary>
internal sealed class CompiledLibrary : PackedLibrary
{
    private readonly PackedInstruments _instruments;
    private readonly EquatableArray<int> _described;

    private CompiledLibrary(CompiledFile file)
    {
        var info = file.ReaderOf(CompiledPart.Info);
        (Info, FileCount) = (SourcePacking.Info(ref info), info.Number());
        _instruments = new PackedInstruments(file, file.StartOf(CompiledPart.Instruments));
        var described = file.ReaderOf(CompiledPart.Described);
        _described = described.List(static (ref PackedReader reader) => reader.Number());
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
    public override Instrument? FindInstrument(InstrumentId id) => _instruments.Find(id.ToString());

    /// <summary>Opens a library that was written by <see cref="LibraryCompiler"/>.</summary>
    public static CompiledLibrary Open(PackedBytes bytes) => new(new CompiledFile(bytes));

    private static PackedRecords<T> Records<T>(CompiledFile file, CompiledPart part, PackedItem<T> read)
        where T : class => new(file, file.StartOf(part), read);

    // Found by the id that stands first in each: none is made for that.
    private sealed class PackedInstruments : PackedRecords<Instrument>, ICompiledNames
    {
        public PackedInstruments(CompiledFile file, int start)
            : base(file, start, InstrumentPacking.Read) =>
            Names = CompiledNames.Open(file, new Lazy<InstrumentId[]>(() => [.. Ids.Select(id => InstrumentId.Parse(id, null))]));

        public NameTables Names { get; }

        public IEnumerable<string> Ids => Enumerable.Range(0, Count).Select(IdOf);

        public Instrument? Find(string id)
        {
            var (low, high) = (0, Count - 1);
            while (low <= high)
            {
                var middle = (low + high) / 2;
                var order = string.CompareOrdinal(IdOf(middle), id);
                if (order == 0)
                {
                    return this[middle];
                }

                (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
            }

            return null;
        }

        private string IdOf(int index) => InstrumentPacking.IdAt(ReaderAt(index));
    }
}
