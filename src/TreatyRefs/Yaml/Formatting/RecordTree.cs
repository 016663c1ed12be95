using TreatyRefs.Yaml.Reading;
using TreatyRefs.Yaml.Shapes;
using TreatyRefs.Yaml.Writing;

namespace TreatyRefs.Yaml.Formatting;

/// <summary>Makes of a record that was put together the document that is written: keys in the order of the format, short lists and records
/// in brackets, provisions and comments below each other.</summary>
internal static class RecordTree
{
    /// <summary>The document.</summary>
    /// <param name="record">The record.</param>
    /// <param name="shape">What it is.</param>
    /// <param name="hasMarker">Whether <c>---</c> stands before it.</param>
    public static YamlDocument DocumentOf(RawMapping record, RecordShape shape, bool hasMarker)
    {
        var root = MapOf(record, owner: null, isBlock: true);
        KeyOrder.Apply(root, shape);
        return new YamlDocument { HasMarker = hasMarker, Root = root };
    }

    private static YamlCollection MapOf(RawMapping record, YamlEntry? owner, bool isBlock)
    {
        var map = new YamlCollection(isMap: true, isFlow: !isBlock && FitsInLine(record), owner);
        foreach (var (key, value) in record.Entries)
        {
            var entry = new YamlEntry(map, new YamlScalar(key.Value, key.Value == "on" ? TextStyle.Plain : TextStyle.Quoted));
            entry.Value = NodeOf(value, entry, isBlock: key.Value is "provisions" or "commentary");
            map.Entries.Add(entry);
        }

        return map;
    }

    private static YamlNode NodeOf(RawNode node, YamlEntry owner, bool isBlock) =>
        node switch
        {
            RawMapping map => MapOf(map, owner, isBlock),
            RawSequence list => ListOf(list, owner, isBlock),
            _ => ScalarOf((RawScalar)node),
        };

    private static YamlCollection ListOf(RawSequence sequence, YamlEntry owner, bool isBlock)
    {
        var list = new YamlCollection(isMap: false, isFlow: !isBlock && FitsInLine(sequence), owner);
        foreach (var item in sequence.Items)
        {
            var entry = new YamlEntry(list, key: null);
            entry.Value = NodeOf(item, entry, isBlock);
            list.Entries.Add(entry);
        }

        return list;
    }

    private static YamlScalar ScalarOf(RawScalar scalar) =>
        new(scalar.Value, scalar.IsPlain || PlainText.SaysWhatItLooksLike(scalar.Value) ? TextStyle.Plain : TextStyle.Quoted);

    // A list of records, and a text of several lines, never stand in brackets; how long a line may be the emitter knows.
    private static bool FitsInLine(RawNode node) =>
        node switch
        {
            RawScalar scalar => !scalar.Value.Contains('\n', StringComparison.Ordinal),
            RawSequence list => list.Items.All(item => item is RawScalar && FitsInLine(item)),
            RawMapping map => map.Entries.All(entry => FitsInLine(entry.Value)),
            _ => false,
        };
}
