using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Names;

/// <summary>Resolutions that instruments are recorded as, by the ids that their numbers spell: <c>unga-res-2625-xxv</c> is the Friendly
/// Relations Declaration.</summary>
/// <remarks>Those of a compiled library are without the instruments that have such an id themselves. Immutable; safe to share between
/// threads.</remarks>
internal sealed class RecordedResolutions
{
    private readonly Dictionary<string, InstrumentId> _instruments = new(StringComparer.Ordinal);

    private RecordedResolutions() { }

    /// <summary>Those of a list.</summary>
    public static RecordedResolutions Of(IEnumerable<Instrument> instruments)
    {
        var resolutions = new RecordedResolutions();
        foreach (var instrument in instruments)
        {
            foreach (var id in RecordedResolution.Of(instrument)?.Ids() ?? [])
            {
                resolutions._instruments.TryAdd(id, instrument.Id);
            }
        }

        return resolutions;
    }

    /// <summary>These, and where they have none of an id, others.</summary>
    public RecordedResolutions With(RecordedResolutions others)
    {
        var both = new RecordedResolutions();
        foreach (var (id, instrument) in _instruments.Concat(others._instruments))
        {
            both._instruments.TryAdd(id, instrument);
        }

        return both;
    }

    /// <summary>The instrument that is recorded as the resolution of an id; the same id where none is.</summary>
    public InstrumentId Find(InstrumentId id) => _instruments.GetValueOrDefault(id.ToString(), id);

    /// <summary>Writes those that have another id.</summary>
    public void Write(PackedWriter writer, Func<InstrumentId, int> numberOf)
    {
        var rows = new List<Row>();
        foreach (var (id, instrument) in _instruments.Where(one => one.Key != one.Value.ToString()))
        {
            rows.Add(new Row(writer.NumberOf(id), numberOf(instrument)));
        }

        writer.Rows<Row>([.. rows]);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="reader">From where.</param>
    /// <param name="ids">The instruments by their numbers.</param>
    public static RecordedResolutions Read(ref PackedReader reader, IReadOnlyList<InstrumentId> ids)
    {
        var resolutions = new RecordedResolutions();
        foreach (var (text, instrument) in reader.Rows<Row>())
        {
            resolutions._instruments.Add(reader.Texts[text], ids[instrument]);
        }

        return resolutions;
    }

    private readonly record struct Row(int Id, int Instrument);
}
