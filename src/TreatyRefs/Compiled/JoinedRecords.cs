using System.Collections;

namespace TreatyRefs.Compiled;

/// <summary>Two lists as one, neither of which is copied.</summary>
/// <remarks>As safe to share between threads as the lists are.</remarks>
/// <typeparam name="T">The records.</typeparam>
internal class JoinedRecords<T> : IReadOnlyList<T>
{
    private readonly IReadOnlyList<T> _own;
    private readonly IReadOnlyList<T> _others;

    // The place of each own record in the whole.
    private readonly int[] _places;

    /// <summary>The records of both.</summary>
    /// <param name="own">The shorter list.</param>
    /// <param name="others">The other.</param>
    /// <param name="before">Before which of the others a record stands, told the record and its number; it rises with that.</param>
    public JoinedRecords(IReadOnlyList<T> own, IReadOnlyList<T> others, Func<T, int, int> before)
    {
        (_own, _others) = (own, others);
        _places = [.. own.Select((record, number) => before(record, number) + number)];
    }

    /// <summary>The shorter list.</summary>
    public IReadOnlyList<T> Own => _own;

    public int Count => _own.Count + _others.Count;

    public T this[int index]
    {
        get
        {
            var place = Array.BinarySearch(_places, index);
            return place >= 0 ? _own[place] : _others[index - ~place];
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
