namespace TreatyRefs.Scanning;

/// <summary>Where items of lists begin in a text whose bullets its reader has left out, as far as it has been read.</summary>
internal sealed class ItemPlaces
{
    private const int Few = 1 << 12;

    private readonly List<(long Place, int Level)> _items = [];
    private int _many = Few;

    /// <summary>Adds one, after all that were added before.</summary>
    /// <param name="place">Where it begins, in UTF-16 code units.</param>
    /// <param name="level">How far in it stands.</param>
    /// <param name="kept">The place before which nothing will be asked for.</param>
    public void Add(long place, int level, long kept)
    {
        if (_items.Count == _many)
        {
            _items.RemoveAll(item => item.Place < kept);
            _many = Math.Max(Few, 2 * _items.Count);
        }

        _items.Add((place, level));
    }

    /// <summary>How far in the item stands that begins between two places, the innermost of several; 0 where none does.</summary>
    /// <param name="start">The first place.</param>
    /// <param name="end">The last place.</param>
    public int LevelIn(long start, long end)
    {
        var (low, high) = (0, _items.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _items[middle].Place > end ? (low, middle) : (middle + 1, high);
        }

        return low > 0 && _items[low - 1].Place >= start ? _items[low - 1].Level : 0;
    }
}
