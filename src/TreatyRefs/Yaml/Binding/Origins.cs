using TreatyRefs.Model;
using TreatyRefs.Text;
using TreatyRefs.Yaml.Reading;

namespace TreatyRefs.Yaml.Binding;

/// <summary>Which record each part of the model came from. Kept beside the model, so that where something was written never
/// plays a part in equality.</summary>
internal sealed class Origins
{
    private readonly Dictionary<ILibraryRecord, (RawMapping Record, string File)> _records = new(ReferenceEqualityComparer.Instance);

    /// <summary>Takes notes of what one file holds.</summary>
    public OriginsOfFile In(string file) => new(this, file);

    public RawMapping Of(ILibraryRecord made) => _records[made].Record;

    /// <summary>Where each part is written.</summary>
    public IEnumerable<(ILibraryRecord Made, SourceLocation Place)> Places =>
        _records.Select(record => (record.Key, new SourceLocation(record.Value.File, record.Value.Record.Start)));

    /// <summary>Takes notes of what one file holds.</summary>
    internal readonly struct OriginsOfFile(Origins origins, string file)
    {
        public T Remember<T>(RawMapping record, T made)
            where T : class, ILibraryRecord
        {
            origins._records[made] = (record, file);
            return made;
        }
    }
}
