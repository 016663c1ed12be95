using TreatyRefs.Diagnostics;
using TreatyRefs.Yaml.Reading;

namespace TreatyRefs.Yaml.Shapes;

/// <summary>One key of a record.</summary>
/// <param name="Key">The key.</param>
/// <param name="Shape">What its value must look like.</param>
/// <param name="Description">What it says, in a line for whoever writes it.</param>
/// <param name="Required">Whether it must be there and have a value.</param>
internal sealed record FieldShape(string Key, ValueShape Shape, string Description, bool Required = false);

/// <summary>A record of keys and values.</summary>
internal class RecordShape : ValueShape
{
    private readonly Dictionary<string, FieldShape> _fields;

    public RecordShape(string name, params IEnumerable<FieldShape> fields)
    {
        Name = name;
        Fields = [.. fields];
        _fields = Fields.ToDictionary(field => field.Key, StringComparer.Ordinal);
    }

    public string Name { get; }

    /// <summary>Whether the record can be left out by itself; if not, what it stands in is left out.</summary>
    public bool StandsAlone { get; init; } = true;

    public IReadOnlyList<FieldShape> Fields { get; }

    public override string Expected => $"a record with the keys {string.Join(", ", Fields.Select(known => known.Key))}";

    public override bool Check(RawNode node, ShapeChecker checker)
    {
        if (node is not RawMapping map)
        {
            return checker.Refuse(node, Expected);
        }

        return StandsAlone ? checker.CheckRecord(map, CheckEntries) : CheckEntries(map, checker);
    }

    private bool CheckEntries(RawMapping map, ShapeChecker checker) =>
        !map.IsDamaged & CheckKeys(map, checker) & CheckRequired(map, checker);

    /// <summary>Whether a key is this record's, beside its fields.</summary>
    protected virtual bool IsOwnKey(string key) => false;

    /// <summary>The keys to name where one is unknown.</summary>
    protected virtual IEnumerable<string> KnownKeys => Fields.Select(known => known.Key);

    protected virtual bool CheckRequired(RawMapping map, ShapeChecker checker)
    {
        var good = true;
        foreach (var field in Fields.Where(known => known.Required))
        {
            if (map.Entry(field.Key) is not { } entry)
            {
                checker.Report(DiagnosticRules.MissingKey, map.Start, ShapeProblems.MissingKey(Name, field.Key));
                good = false;
            }
            else if (field.Shape.IsAbsent(entry.Value))
            {
                checker.Report(DiagnosticRules.MissingKey, entry.Key.Start, ShapeProblems.EmptyValue(field.Key, field.Shape.Expected));
                good = false;
            }
        }

        return good;
    }

    private bool CheckKeys(RawMapping map, ShapeChecker checker)
    {
        var good = true;
        foreach (var (key, value) in map.Entries)
        {
            if (_fields.TryGetValue(key.Value, out var field))
            {
                // A record under a key is left out by itself, as one in a list is.
                good &=
                    value is RawScalar { IsNull: true }
                    || field.Shape.Check(value, checker)
                    || field.Shape is RecordShape { StandsAlone: true };
            }
            else if (!IsOwnKey(key.Value))
            {
                checker.Report(DiagnosticRules.UnknownKey, key.Start, () => ShapeProblems.UnknownKey(key.Value, KnownKeys));
            }
        }

        return good;
    }
}
