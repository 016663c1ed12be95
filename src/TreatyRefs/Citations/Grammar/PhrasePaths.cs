using TreatyRefs.References;

namespace TreatyRefs.Citations.Grammar;

/// <summary>Turns the units of a phrase into pinpoints: outermost first, every member of a list for itself.</summary>
internal static class PhrasePaths
{
    private const int MostProvisions = 1000;

    public static IReadOnlyList<CitedProvision> Of(List<List<CitedUnit>> groups)
    {
        var provisions = new List<CitedProvision>();
        IReadOnlyList<CitedUnit> before = [];
        foreach (var group in groups)
        {
            // "Article 31, paragraph 2 and paragraph 3": what a group leaves open, the one before it says.
            var outermost = group.Min(unit => unit.Depth);
            CitedUnit[] whole = outermost > CitedUnit.Article ? [.. before.Where(unit => unit.Depth < outermost), .. group] : [.. group];
            before = [.. whole.OrderBy(unit => unit.Depth)];
            provisions.AddRange(Product(before).Take(MostProvisions - provisions.Count));
        }

        return provisions;
    }

    private static IEnumerable<CitedProvision> Product(IReadOnlyList<CitedUnit> units)
    {
        IEnumerable<CitedProvision> paths = [default];
        foreach (var unit in units)
        {
            paths = paths.SelectMany(path => unit.Numbers.Select(number => new CitedProvision(
                Extended(path.First, unit.Kind, number), Extended(path.Last, unit.Kind, number.Last ?? number))));
        }

        return paths;
    }

    private static Pinpoint Extended(Pinpoint path, ProvisionKind kind, CitedNumber number)
    {
        var step = kind switch
        {
            ProvisionKind.Article => PinpointStep.Main(number.Number),
            _ when kind.IsNamed() => PinpointStep.Named(kind, number.Number),
            _ => PinpointStep.Inner(number.Number),
        };
        return number.Inner.Aggregate(path.Then(step), (longer, inner) => longer.Then(PinpointStep.Inner(inner)));
    }
}
