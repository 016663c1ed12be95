namespace TreatyRefs.Grammar;

/// <summary>That something goes by a name.</summary>
/// <param name="Meaning">What it is.</param>
/// <param name="IsTypedOnly">Whether only people at a command line use the name.</param>
/// <param name="Exact">How the name must be written in running text, or <see langword="null"/> where its case does not matter.</param>
internal readonly record struct NameUse<T>(T Meaning, bool IsTypedOnly, string? Exact);

/// <summary>All that goes by one name.</summary>
/// <remarks>Most names are those of one thing: what it takes for several is made where there are several.</remarks>
internal sealed class NameUses<T>
    where T : notnull
{
    private IReadOnlyList<NameUse<T>> _uses = [];
    private IReadOnlyList<T> _typed = [];
    private IReadOnlyList<T> _running = [];

    /// <summary>All, in the order in which they were added.</summary>
    public IReadOnlyList<NameUse<T>> All => _uses;

    public void Add(NameUse<T> use)
    {
        var isRunning = !use.IsTypedOnly && use.Exact is null;
        var isOneList = ReferenceEquals(_running, _typed);
        if (isOneList && !isRunning)
        {
            _running = [.. _running];
        }

        _uses = With(_uses, use);
        _typed = WithMeaning(_typed, use.Meaning);
        _running =
            !isRunning ? _running
            : isOneList ? _typed
            : WithMeaning(_running, use.Meaning);
    }

    public IReadOnlyList<T> In(bool isRunning, ReadOnlySpan<char> written)
    {
        if (!isRunning || _uses.Count == _running.Count)
        {
            return isRunning ? _running : _typed;
        }

        List<T>? ids = null;
        foreach (var use in _uses)
        {
            if (use.Exact is { } exact && !use.IsTypedOnly && IsWritten(written, exact))
            {
                ids ??= [.. _running];
                WithMeaning(ids, use.Meaning);
            }
        }

        return ids ?? _running;
    }

    // Points inside an abbreviation are left out or put in at will.
    private static bool IsWritten(ReadOnlySpan<char> written, ReadOnlySpan<char> exact)
    {
        if (written.SequenceEqual(exact))
        {
            return true;
        }

        if (!written.Contains('.') && !exact.Contains('.'))
        {
            return false;
        }

        var next = 0;
        foreach (var c in written)
        {
            if (c == '.')
            {
                continue;
            }

            while (next < exact.Length && exact[next] == '.')
            {
                next++;
            }

            if (next == exact.Length || exact[next++] != c)
            {
                return false;
            }
        }

        return exact[next..].Trim('.').IsEmpty;
    }

    private static IReadOnlyList<T> WithMeaning(IReadOnlyList<T> meanings, T meaning) =>
        meanings.Contains(meaning) ? meanings : With(meanings, meaning);

    // One in an array, several in a list, which grows.
    private static IReadOnlyList<TItem> With<TItem>(IReadOnlyList<TItem> items, TItem item)
    {
        if (items.Count == 0 && items is not List<TItem>)
        {
            return new[] { item };
        }

        var several = items as List<TItem> ?? [.. items];
        several.Add(item);
        return several;
    }
}
