namespace TreatyRefs.Scanning;

/// <summary>Where items of lists begin in a text, or headings, whose marks its reader has left out, as far as it has been read.</summary>
internal sealed class LevelPlaces
{
    private const int Few = 1 << 12;

    private readonly List<(long Start, int Level)> _places = [];
    private int _many = Few;

    /// <summary>Whether there are any.</summary>
    public bool HasAny => _places.Count > 0;

    /// <summary>Adds one, after all that were added before.</summary>
    /// <param name="start">Where it begins, in UTF-16 code units.</param>
    /// <param name="level">How far in it stands, or its level.</param>
    /// <param name="kept">The place before which nothing will be asked for.</param>
    public void Add(long start, int level, long kept)
    {
        if (_places.Count == _many)
        {
            _places.RemoveAll(place => place.Start < kept);
            _many = Math.Max(Few, 2 * _places.Count);
        }

        _places.Add((start, level));
    }

    /// <summary>How far in the item stands that begins between two places, or what level the heading has, the innermost of several; 0
    /// where none does.</summary>
    /// <param name="start">The first place.</param>
    /// <param name="end">The last place.</param>
    public int LevelIn(long start, long end)
    {
        var (low, high) = (0, _places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _places[middle].Start > end ? (low, middle) : (middle + 1, high);
        }

        return low > 0 && _places[low - 1].Start >= start ? _places[low - 1].Level : 0;
    }
}
