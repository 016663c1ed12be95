using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TreatyRefs.Collections;

/// <summary>An immutable list that is equal to another when its items are equal, in the same order.</summary>
/// <remarks>
/// <para>Records compare their members with <c>Equals</c>; an <see cref="ImmutableArray{T}"/> compares by the array that it
/// wraps, so a record over one is not value-equal. This type is what model records use instead.</para>
/// <para>Equality: item by item with <see cref="EqualityComparer{T}.Default"/>. <c>default</c> is the empty list.
/// Thread-safe, as long as the items are.</para>
/// </remarks>
/// <typeparam name="T">What the list holds.</typeparam>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
public readonly struct EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
{
    private readonly ImmutableArray<T> _items;

    /// <summary>Wraps an immutable array; a <c>default</c> array counts as empty.</summary>
    /// <param name="items">The items, in order.</param>
    public EquatableArray(ImmutableArray<T> items) => _items = items;

    /// <summary>How many items the list holds.</summary>
    public int Count => _items.IsDefault ? 0 : _items.Length;

    /// <summary>Whether the list holds nothing.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The item at a zero-based index.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="IndexOutOfRangeException">The index is outside the list.</exception>
    public T this[int index] => AsSpan()[index];

    /// <summary>The items as a span, without a copy.</summary>
    /// <returns>A span of <see cref="Count"/> items.</returns>
    public ReadOnlySpan<T> AsSpan() => _items.IsDefault ? default : _items.AsSpan();

    /// <summary>An enumerator that allocates nothing.</summary>
    /// <returns>An enumerator over the items, in order.</returns>
    public ImmutableArray<T>.Enumerator GetEnumerator() => (_items.IsDefault ? [] : _items).GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items.IsDefault ? [] : _items)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    /// <summary>Whether both lists hold equal items in the same order.</summary>
    /// <param name="other">The other list.</param>
    /// <returns><see langword="true"/> if they do.</returns>
    public bool Equals(EquatableArray<T> other)
    {
        if (Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(this[i], other[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in this)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The items between square brackets, separated by commas: for debugging, not for output.</summary>
    /// <returns>Such as <c>[a, b]</c>.</returns>
    public override string ToString() => $"[{string.Join(", ", this)}]";

    /// <summary>Whether two lists hold equal items in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if they do.</returns>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if they do.</returns>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);
}

/// <summary>Makes <see cref="EquatableArray{T}"/>; collection expressions (<c>[a, b]</c>) come here.</summary>
public static class EquatableArray
{
    /// <summary>A list of the given items.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="items">The items; copied.</param>
    /// <returns>The list.</returns>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items) => new(ImmutableArray.Create(items));

    /// <summary>A list over an array, which nobody else holds or changes any more: it is not copied.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="items">The items.</param>
    /// <returns>The list.</returns>
    internal static EquatableArray<T> Owning<T>(T[] items) => new(ImmutableCollectionsMarshal.AsImmutableArray(items));

    /// <summary>A list of the items of a sequence.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="items">The items; enumerated once, at once.</param>
    /// <returns>The list.</returns>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new([.. items]);
    }
}
