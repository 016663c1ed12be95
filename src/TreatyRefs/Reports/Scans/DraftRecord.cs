using TreatyRefs.Yaml.Writing;

namespace TreatyRefs.Reports.Scans;

/// <summary>A record of a draft, put together key by key, each with a remark for the editor perhaps.</summary>
internal sealed class DraftRecord
{
    private readonly YamlCollection _map;

    /// <summary>A record that is a document.</summary>
    public DraftRecord() => _map = new YamlCollection(isMap: true, isFlow: false, owner: null);

    private DraftRecord(YamlCollection map) => _map = map;

    /// <summary>A remark as a comment of its own.</summary>
    public static Comment Remark(string text) => new("# " + text);

    /// <summary>Adds a word that means the same without quotation marks, whatever it looks like.</summary>
    public DraftRecord Add(string key, string value, string? remark = null) => Add(key, new YamlScalar(value, TextStyle.Plain), remark);

    /// <summary>Adds a text, with quotation marks where it could be taken for something else.</summary>
    public DraftRecord AddText(string key, string value, string? remark) => Add(key, new YamlScalar(value, TextStyle.Quoted), remark);

    /// <summary>Adds a list in one line.</summary>
    public DraftRecord AddList(string key, IEnumerable<string> values, string? remark)
    {
        var entry = NewEntry(key, remark);
        var list = new YamlCollection(isMap: false, isFlow: true, entry);
        list.Entries.AddRange(values.Select(value => new YamlEntry(list, key: null) { Value = new YamlScalar(value, TextStyle.Plain) }));
        entry.Value = list;
        return this;
    }

    /// <summary>Adds a record to a list of them, which is made where there is none.</summary>
    /// <param name="key">The key of the list.</param>
    /// <param name="remarks">The lines that stand above the record, after an empty one.</param>
    /// <returns>The record.</returns>
    public DraftRecord AddItem(string key, IReadOnlyList<string>? remarks = null)
    {
        var entry = _map.Entries.Find(entry => entry.Key!.Value == key) ?? NewEntry(key, remark: null);
        if (entry.Value is not YamlCollection list)
        {
            entry.Value = list = new YamlCollection(isMap: false, isFlow: false, entry);
        }

        var item = new YamlEntry(list, key: null);
        item.Leading.AddRange((remarks ?? []).Select((line, i) => Remark(line) with { IsAfterEmptyLine = i == 0 }));
        var map = new YamlCollection(isMap: true, isFlow: false, item);
        item.Value = map;
        list.Entries.Add(item);
        return new DraftRecord(map);
    }

    /// <summary>The record as a document of a file.</summary>
    public YamlDocument ToDocument() => new() { HasMarker = true, Root = _map };

    private DraftRecord Add(string key, YamlScalar value, string? remark)
    {
        NewEntry(key, remark).Value = value;
        return this;
    }

    private YamlEntry NewEntry(string key, string? remark)
    {
        var entry = new YamlEntry(_map, new YamlScalar(key, TextStyle.Plain));
        if (remark is not null)
        {
            entry.Trail(Remark(remark));
        }

        _map.Entries.Add(entry);
        return entry;
    }
}
