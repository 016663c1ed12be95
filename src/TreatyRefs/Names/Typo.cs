namespace TreatyRefs.Names;

/// <summary>A typo inside a long word.</summary>
internal static class Typo
{
    /// <summary>Whether two words differ in one letter: changed, left out, put in, or changed places with its neighbour.</summary>
    public static bool IsOneLetter(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (Math.Abs(one.Length - other.Length) > 1)
        {
            return false;
        }

        var same = one.CommonPrefixLength(other);
        var rest = one[same..];
        var otherRest = other[same..];
        if (rest.Length > otherRest.Length)
        {
            return rest[1..].SequenceEqual(otherRest);
        }

        if (rest.Length < otherRest.Length)
        {
            return otherRest[1..].SequenceEqual(rest);
        }

        return rest.IsEmpty
            || rest[1..].SequenceEqual(otherRest[1..])
            || (rest.Length > 1 && rest[0] == otherRest[1] && rest[1] == otherRest[0] && rest[2..].SequenceEqual(otherRest[2..]));
    }
}
