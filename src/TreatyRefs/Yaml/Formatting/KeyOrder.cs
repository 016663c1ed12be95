using TreatyRefs.References;
using TreatyRefs.Yaml.Shapes;
using TreatyRefs.Yaml.Writing;

namespace TreatyRefs.Yaml.Formatting;

/// <summary>Puts the keys of records into the order in which the format declares them. Texts by language keep their order, which says
/// which comes first.</summary>
internal static class KeyOrder
{
    public static void Apply(YamlCollection record, RecordShape shape)
    {
        record.Order(Comparer<YamlEntry>.Create((a, b) => Place(shape, a).CompareTo(Place(shape, b))));
        foreach (var entry in record.Entries)
        {
            var value =
                shape.Fields.FirstOrDefault(field => field.Key == entry.Key!.Value)?.Shape
                ?? (shape is ProvisionShape provision && provision.Inside.Key == entry.Key!.Value ? provision.Inside.Shape : null);
            if (value is ListShape list && entry.Value is YamlCollection { IsMap: false } items)
            {
                ApplyToItems(items, list.Item);
            }
        }
    }

    private static void ApplyToItems(YamlCollection items, ValueShape shape)
    {
        if ((shape as RecordShape ?? (shape as ReferenceOrRecordShape)?.Record) is not { } record)
        {
            return;
        }

        foreach (var item in items.Entries)
        {
            if (item.Value is YamlCollection { IsMap: true } map)
            {
                Apply(map, record);
            }
        }
    }

    // The kind of a provision comes first, what stands inside it last, and what nobody knows after all.
    private static int Place(RecordShape shape, YamlEntry entry)
    {
        var key = entry.Key!.Value;
        if (shape is ProvisionShape provision && (ProvisionKinds.TryFromKeyword(key, out _) || key == provision.Inside.Key))
        {
            return key == provision.Inside.Key ? shape.Fields.Count : -1;
        }

        for (var i = 0; i < shape.Fields.Count; i++)
        {
            if (shape.Fields[i].Key == key)
            {
                return i;
            }
        }

        return shape.Fields.Count + 1;
    }
}
