using TreatyRefs.Text;

namespace TreatyRefs.Yaml.Reading;

/// <summary>A value as it stands in the file, before anybody asks what it means.</summary>
/// <param name="start">Where it begins.</param>
/// <param name="weight">How many values it is, itself and everything inside, aliases written out.</param>
internal abstract class RawNode(LinePosition start, int weight)
{
    public LinePosition Start { get; } = start;

    public int Weight { get; protected set; } = weight;

    /// <summary>What it is, for messages.</summary>
    public abstract string Description { get; }
}

/// <summary>A single value: text, until a key says what it should be.</summary>
internal sealed class RawScalar(string value, bool isPlain, LinePosition start) : RawNode(start, 1)
{
    private const int LongestShown = 40;

    public string Value { get; } = value;

    /// <summary>Whether it is written without quotation marks.</summary>
    public bool IsPlain => isPlain;

    /// <summary>Whether it is written without quotation marks, so that <c>~</c> and <c>null</c> mean nothing.</summary>
    public bool IsNull => isPlain && Value is "" or "~" or "null" or "Null" or "NULL";

    public override string Description =>
        IsNull ? "nothing"
        : Value.Length <= LongestShown ? $"'{Value}'"
        : $"'{Value[..LongestShown]}...'";
}

/// <summary>A value that the reader has already complained about.</summary>
internal sealed class RawInvalid(LinePosition start) : RawNode(start, 1)
{
    public override string Description => "an invalid value";
}

/// <summary>Keys with values.</summary>
internal sealed class RawMapping(LinePosition start) : RawNode(start, 1)
{
    private readonly List<KeyValuePair<RawScalar, RawNode>> _entries = [];

    public IReadOnlyList<KeyValuePair<RawScalar, RawNode>> Entries => _entries;

    /// <summary>Whether something about its keys is wrong, so that its meaning is not sure.</summary>
    public bool IsDamaged { get; set; }

    public override string Description => "a record of keys and values";

    /// <summary>The value of a key, or null where there is none or it is empty.</summary>
    public RawNode? this[string key] => Entry(key) is { } entry && entry.Value is not RawScalar { IsNull: true } ? entry.Value : null;

    public KeyValuePair<RawScalar, RawNode>? Entry(string key)
    {
        foreach (var entry in _entries)
        {
            if (string.Equals(entry.Key.Value, key, StringComparison.Ordinal))
            {
                return entry;
            }
        }

        return null;
    }

    public void Add(RawScalar key, RawNode value)
    {
        _entries.Add(new(key, value));
        Weight += value.Weight + 1;
    }
}

/// <summary>A list of values.</summary>
internal sealed class RawSequence(LinePosition start) : RawNode(start, 1)
{
    private readonly List<RawNode> _items = [];

    public IReadOnlyList<RawNode> Items => _items;

    public override string Description => "a list";

    public void Add(RawNode item)
    {
        _items.Add(item);
        Weight += item.Weight;
    }
}

/// <summary>One document of a file.</summary>
internal sealed record RawDocument(string File, RawMapping Root);
