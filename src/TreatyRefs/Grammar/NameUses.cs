namespace TreatyRefs.Grammar;

/// <summary>That something goes by a name.</summary>
/// <param name="Meaning">What it is.</param>
/// <param name="IsTypedOnly">Whether only people at a command line use the name.</param>
/// <param name="Exact">How the name must be written in running text, or <see langword="null"/> where its case does not matter.</param>
internal readonly record struct NameUse<T>(T Meaning, bool IsTypedOnly, string? Exact);

/// <summary>All that goes by one name.</summary>
internal sealed class NameUses<T>
    where T : notnull
{
    private readonly List<NameUse<T>> _uses = [];
    private readonly List<T> _typed = [];
    private readonly List<T> _running = [];

    /// <summary>All, in the order in which they were added.</summary>
    public IReadOnlyList<NameUse<T>> All => _uses;

    public void Add(NameUse<T> use)
    {
        _uses.Add(use);
        AddTo(_typed, use.Meaning);
        if (!use.IsTypedOnly && use.Exact is null)
        {
            AddTo(_running, use.Meaning);
        }
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
                AddTo(ids ??= [.. _running], use.Meaning);
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

    private static void AddTo(List<T> meanings, T meaning)
    {
        if (!meanings.Contains(meaning))
        {
            meanings.Add(meaning);
        }
    }
}
