using TreatyRefs.Collections;
using TreatyRefs.References;

namespace TreatyRefs.Grammar;

/// <summary>Turns the units of a phrase into pinpoints: outermost first, every member of a list for itself.</summary>
internal static class PhrasePaths
{
    private const int MostProvisions = 1000;

    public static void Add(PhraseParts parts, List<CitedProvision> provisions)
    {
        var path = parts.Path;
        path.Clear();
        var (start, group) = (0, 0);
        while (start < parts.Units.Count)
        {
            var end = start;
            while (end < parts.Units.Count && parts.Units[end].Group == parts.Units[start].Group)
            {
                end++;
            }

            Extend(path, parts, start, end);
            AddOuterOfNext(path, parts, end);
            AddAll(
                parts,
                path,
                parts.Units[start].Start,
                parts.Units[end - 1].End,
                isOnlyGroup: group == 0 && end == parts.Units.Count,
                provisions
            );
            (start, group) = (end, group + 1);
        }
    }

    // "Article 31, paragraph 2 and paragraph 3": what a group leaves open, the one before it says.
    private static void Extend(List<CitedUnit> path, PhraseParts parts, int start, int end)
    {
        var outermost = int.MaxValue;
        for (var i = start; i < end; i++)
        {
            outermost = Math.Min(outermost, parts.Units[i].Depth);
        }

        for (var i = path.Count - 1; i >= 0; i--)
        {
            if (outermost <= CitedUnit.Article || path[i].Depth >= outermost)
            {
                path.RemoveAt(i);
            }
        }

        for (var i = start; i < end; i++)
        {
            var place = 0;
            while (place < path.Count && path[place].Depth <= parts.Units[i].Depth)
            {
                place++;
            }

            path.Insert(place, parts.Units[i]);
        }
    }

    // "paragraph 1 and subparagraph (d) of paragraph 3 of article 6": the article that follows is of both.
    private static void AddOuterOfNext(List<CitedUnit> path, PhraseParts parts, int next)
    {
        if (path.Count == 0 || path[0].Depth <= CitedUnit.Article || WithArticle(parts, next) is not (>= 0 and var group))
        {
            return;
        }

        var outermost = path[0].Depth;
        for (var i = group; i < parts.Units.Count && parts.Units[i].Group == parts.Units[group].Group; i++)
        {
            if (parts.Units[i].Depth < outermost)
            {
                var place = path.Count;
                while (place > 0 && path[place - 1].Depth >= parts.Units[i].Depth)
                {
                    place--;
                }

                path.Insert(place, parts.Units[i]);
            }
        }
    }

    /// <summary>Whether a group of units that follows an "and" begins inside an article and names it after that, itself or in a group that
    /// follows another "and": "ч. 1, ч. 2 и ч. 5 ст. 14".</summary>
    public static bool OpensInside(PhraseParts parts, int first) => WithArticle(parts, first) >= 0;

    // The first unit of the group that names the article; -1 for none.
    private static int WithArticle(PhraseParts parts, int first)
    {
        while (first < parts.Units.Count && parts.Units[first] is { FollowsAnd: true, Depth: > CitedUnit.Article })
        {
            var next = first + 1;
            while (next < parts.Units.Count && parts.Units[next].Group == parts.Units[first].Group)
            {
                if (parts.Units[next].Depth == CitedUnit.Article)
                {
                    return first;
                }

                next++;
            }

            first = next;
        }

        return -1;
    }

    private static void AddAll(
        PhraseParts parts,
        List<CitedUnit> path,
        int start,
        int end,
        bool isOnlyGroup,
        List<CitedProvision> provisions
    )
    {
        // Like an odometer: the number that counts in each unit, the innermost moving fastest.
        Span<int> from = stackalloc int[path.Count];
        from.Clear();
        var first = provisions.Count;
        for (var i = 0; i + 1 < path.Count; i++)
        {
            AddAllButLast(parts, path, i, from, provisions);
        }

        Span<int> at = stackalloc int[path.Count];
        from.CopyTo(at);
        do
        {
            provisions.Add(Provision(parts, path, at));
        } while (provisions.Count < MostProvisions && Next(parts, path, from, at));

        if (provisions.Count == first + 1)
        {
            var only = provisions[first];
            provisions[first] = only with { Start = start, End = isOnlyGroup ? end : Math.Max(end, only.End) };
        }
    }

    // "articles 7 and 10, paragraph 1": the paragraph is of article 10 alone. "paragraphs 1 and 2 of articles 3 and 4" are of both.
    private static void AddAllButLast(PhraseParts parts, List<CitedUnit> path, int unit, Span<int> from, List<CitedProvision> provisions)
    {
        if (path[unit].Start > path[unit + 1].Start)
        {
            return;
        }

        while (from[unit] + RangeLength(parts, path[unit], from[unit]) < path[unit].NumberCount && provisions.Count < MostProvisions)
        {
            provisions.Add(Provision(parts, path[..(unit + 1)], from[..(unit + 1)]));
            from[unit] += RangeLength(parts, path[unit], from[unit]);
        }
    }

    private static bool Next(PhraseParts parts, List<CitedUnit> path, ReadOnlySpan<int> from, Span<int> at)
    {
        for (var i = path.Count - 1; i >= 0; i--)
        {
            at[i] += RangeLength(parts, path[i], at[i]);
            if (at[i] < path[i].NumberCount)
            {
                return true;
            }

            at[i] = from[i];
        }

        return false;
    }

    private static int RangeLength(PhraseParts parts, CitedUnit unit, int number) =>
        number + 1 < unit.NumberCount && parts.Numbers[unit.FirstNumber + number + 1].EndsRange ? 2 : 1;

    private static CitedProvision Provision(PhraseParts parts, List<CitedUnit> path, Span<int> at)
    {
        var (first, last) = (parts.First, parts.Last);
        first.Clear();
        last.Clear();
        var varied = path[^1].FirstNumber + at[^1];
        var hasArticle = path.Exists(unit => unit.Kind == ProvisionKind.Article);
        for (var i = 0; i < path.Count; i++)
        {
            var unit = path[i];
            if (hasArticle && unit.Kind.GroupsArticles())
            {
                continue; // An article needs no chapter to be found.
            }

            var number = unit.FirstNumber + at[i];
            varied = unit.NumberCount > RangeLength(parts, unit, 0) ? number : varied;
            var kind = unit.Kind == ProvisionKind.Rule && i > 0 && parts.RulesMayBeRegulations ? ProvisionKind.Regulation : unit.Kind;
            Extend(parts, first, kind, parts.Numbers[number]);
            Extend(parts, last, kind, parts.Numbers[number + RangeLength(parts, unit, at[i]) - 1]);
        }

        var isRange = varied + 1 < parts.Numbers.Count && parts.Numbers[varied + 1].EndsRange;
        var pinpoint = new Pinpoint(EquatableArray.Owning(first.ToArray()));
        return new CitedProvision(
            pinpoint,
            first.SequenceEqual(last) ? pinpoint : new Pinpoint(EquatableArray.Owning(last.ToArray())),
            parts.Numbers[varied].Start,
            parts.Numbers[isRange ? varied + 1 : varied].End,
            path[^1].Group
        );
    }

    private static void Extend(PhraseParts parts, List<PinpointStep> steps, ProvisionKind kind, CitedNumber number)
    {
        steps.Add(
            kind switch
            {
                ProvisionKind.Article => PinpointStep.Main(number.Number.Unbracketed), // "Article (v)" is article V
                _ when kind.IsNamed() => PinpointStep.Named(kind, number.Number),
                _ => PinpointStep.Inner(number.Number),
            }
        );
        for (var i = 0; i < number.InnerCount; i++)
        {
            steps.Add(PinpointStep.Inner(parts.Inner[number.FirstInner + i]));
        }
    }
}
