namespace TreatyRefs.Quality;

/// <summary>What became of a case: a short input with the targets that a reader finds in it.</summary>
internal static class CaseOutcome
{
    /// <summary>The outcome.</summary>
    /// <remarks>Right is a case where exactly its targets come back. If not, it is false where it has none, wrong where one comes back
    /// that is not its own, open where all that is beside its own names no instrument, and missed where some of its own are all that
    /// comes.</remarks>
    /// <param name="wanted">Its targets.</param>
    /// <param name="found">What was found.</param>
    /// <param name="isOpen">Whether a target names no instrument.</param>
    public static Outcome Of(IReadOnlyList<string> wanted, IReadOnlyList<string> found, Func<string, bool> isOpen)
    {
        if (found.SequenceEqual(wanted, StringComparer.OrdinalIgnoreCase))
        {
            return Outcome.Right;
        }

        var own = wanted.Select(target => target.ToUpperInvariant()).ToList();
        var others = found.Where(target => !own.Remove(target.ToUpperInvariant())).ToList();
        return others.Count == 0 ? Outcome.Missed
            : others.TrueForAll(target => isOpen(target)) ? Outcome.Open
            : wanted.Count == 0 ? Outcome.False
            : Outcome.Wrong;
    }
}
