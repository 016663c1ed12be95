using TreatyRefs.Diagnostics;
using TreatyRefs.References;
using TreatyRefs.Yaml.Reading;

namespace TreatyRefs.Yaml.Shapes;

/// <summary>A provision: the key that says what it is holds its number, and provisions may stand inside it.</summary>
internal sealed class ProvisionShape(ValueShape number, IEnumerable<FieldShape> fields) : RecordShape("provision", fields)
{
    /// <summary>What a number must look like, where a kind has one.</summary>
    public ValueShape Number => number;

    /// <summary>The key under which provisions stand inside a provision.</summary>
    public FieldShape Inside =>
        field ??= new("provisions", new ListShape(this), "The provisions inside this one, in the order of the text.");

    /// <summary>The keys of a provision that name a kind.</summary>
    public static IEnumerable<KeyValuePair<RawScalar, RawNode>> KindsOf(RawMapping map) =>
        map.Entries.Where(entry => ProvisionKinds.TryFromKeyword(entry.Key.Value, out _));

    protected override IEnumerable<string> KnownKeys => [.. base.KnownKeys, Inside.Key, .. ProvisionKinds.Keywords];

    protected override bool IsOwnKey(string key) => key == Inside.Key || ProvisionKinds.TryFromKeyword(key, out _);

    protected override bool CheckRequired(RawMapping map, ShapeChecker checker)
    {
        var good = CheckInside(map, checker);
        var kinds = KindsOf(map).ToList();
        switch (kinds.Count)
        {
            case 0:
                checker.Report(
                    DiagnosticRules.MissingKey,
                    map.Start,
                    ShapeProblems.NoProvisionKind(map.Entries.Select(entry => entry.Key.Value).Take(20))
                );
                return false;
            case 1:
                return CheckNumber(kinds[0].Key, kinds[0].Value, checker) && good;
            default:
                checker.Report(
                    DiagnosticRules.WrongValue,
                    kinds[1].Key.Start,
                    ShapeProblems.SeveralProvisionKinds(kinds.Select(kind => kind.Key.Value))
                );
                return false;
        }
    }

    private bool CheckInside(RawMapping map, ShapeChecker checker) =>
        map[Inside.Key] is not { } inside || Inside.Shape.Check(inside, checker);

    /// <summary>Whether a kind cannot go without a number. A preamble has none, a single annex none, and an unnumbered paragraph or
    /// recital gets its place.</summary>
    public static bool NeedsNumber(ProvisionKind kind) =>
        !(kind == ProvisionKind.Preamble || kind.RestartsNumbering() || WrittenNumber.IsPlaced(kind));

    private bool CheckNumber(RawScalar key, RawNode value, ShapeChecker checker)
    {
        _ = ProvisionKinds.TryFromKeyword(key.Value, out var kind);
        if (value is not RawScalar { IsNull: true })
        {
            return kind == ProvisionKind.Preamble
                ? checker.Refuse(value, "nothing: a preamble has no number")
                : number.Check(value, checker);
        }

        if (!NeedsNumber(kind))
        {
            return true;
        }

        checker.Report(DiagnosticRules.MissingKey, key.Start, ShapeProblems.EmptyValue(key.Value, number.Expected));
        return false;
    }
}
