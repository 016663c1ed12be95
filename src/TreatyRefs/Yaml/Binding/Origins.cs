using TreatyRefs.Text;
using TreatyRefs.Yaml.Reading;

namespace TreatyRefs.Yaml.Binding;

/// <summary>Which record each part of the model came from. Kept beside the model, so that where something was written never
/// plays a part in equality.</summary>
internal sealed class Origins
{
    private readonly Dictionary<object, (RawMapping Record, string File)> _records = new(ReferenceEqualityComparer.Instance);

    /// <summary>Takes notes of what one file holds.</summary>
    public OriginsOfFile In(string file) => new(this, file);

    public RawMapping Of(object made) => _records[made].Record;

    /// <summary>The places alone, without the records.</summary>
    public SourceMap Map()
    {
        var places = new Dictionary<object, SourceLocation>(ReferenceEqualityComparer.Instance);
        foreach (var (made, (record, file)) in _records)
        {
            places.Add(made, new SourceLocation(file, record.Start));
        }

        return new SourceMap(places);
    }

    /// <summary>Takes notes of what one file holds.</summary>
    internal readonly struct OriginsOfFile(Origins origins, string file)
    {
        public T Remember<T>(RawMapping record, T made)
            where T : class
        {
            origins._records[made] = (record, file);
            return made;
        }
    }
}
