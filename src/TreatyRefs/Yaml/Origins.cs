namespace TreatyRefs.Yaml;

/// <summary>Which record each provision and each edge came from. Kept beside the model, so that where something was written never
/// plays a part in equality.</summary>
internal sealed class Origins
{
    private readonly Dictionary<object, RawMapping> _records = new(ReferenceEqualityComparer.Instance);

    public T Remember<T>(RawMapping record, T made)
        where T : class
    {
        _records[made] = record;
        return made;
    }

    public RawMapping Of(object made) => _records[made];
}
