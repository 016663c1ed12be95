namespace TreatyRefs.Search;

/// <summary>Where a unit of a query stands in the texts of an index.</summary>
internal static class Occurrences
{
    /// <summary>The first place of every match, ascending; each number is twice the place, and one more where the word stands there
    /// as it was asked for.</summary>
    public static long[] Of(QueryUnit unit, SearchIndex index)
    {
        var found = Places(unit.Slots[0]!, index);
        for (var i = 1; i < unit.Slots.Count && found.Length > 0; i++)
        {
            if (unit.Slots[i] is { } slot)
            {
                found = FollowedBy(found, Places(slot, index), i);
            }
        }

        return found;
    }

    /// <summary>How many of them lie between two places.</summary>
    public static int CountBetween(long[] occurrences, int from, int to) => IndexOf(occurrences, to) - IndexOf(occurrences, from);

    /// <summary>The index of the first at a place or after it.</summary>
    public static int IndexOf(long[] occurrences, int place)
    {
        var index = Array.BinarySearch(occurrences, 2L * place);
        return index < 0 ? ~index : index;
    }

    private static long[] Places(Slot slot, SearchIndex index)
    {
        var found = new List<long>();
        foreach (var word in slot.Words)
        {
            var exact = index.Words.Folded(word).SequenceEqual(slot.Folded) ? 1 : 0;
            foreach (var place in index.PlacesOf(word))
            {
                found.Add((2L * place) + exact);
            }
        }

        var places = found.ToArray();
        if (slot.Words.Count > 1)
        {
            Array.Sort(places);
        }

        return places;
    }

    // Both ascend: one pass.
    private static long[] FollowedBy(long[] first, long[] second, int distance)
    {
        var both = new List<long>();
        var next = 0;
        foreach (var occurrence in first)
        {
            var wanted = (occurrence >> 1) + distance;
            while (next < second.Length && second[next] >> 1 < wanted)
            {
                next++;
            }

            if (next < second.Length && second[next] >> 1 == wanted)
            {
                both.Add(occurrence & ~1L | (occurrence & second[next] & 1));
            }
        }

        return [.. both];
    }
}
