namespace TreatyRefs.Text;

/// <summary>How many letters of a text are written from left to right, and how many from right to left.</summary>
/// <remarks>Equality: by both numbers; <see langword="default"/> is no letter.</remarks>
/// <param name="LeftToRight">Letters from left to right; those of scripts that are also written downwards count here.</param>
/// <param name="RightToLeft">Letters of the Arabic, Hebrew and kindred scripts.</param>
internal readonly record struct LetterDirections(long LeftToRight, long RightToLeft)
{
    private const int Nearly = 3;

    /// <summary>Counts the letters of a text.</summary>
    public static LetterDirections Of(ReadOnlySpan<char> text)
    {
        var (left, right) = (0, 0);
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                var isRight = c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFEFC');
                (left, right) = isRight ? (left, right + 1) : (left + 1, right);
            }
        }

        return new LetterDirections(left, right);
    }

    /// <summary>Both together.</summary>
    public static LetterDirections operator +(LetterDirections a, LetterDirections b) =>
        new(a.LeftToRight + b.LeftToRight, a.RightToLeft + b.RightToLeft);

    /// <summary>Whether most go from right to left.</summary>
    public bool IsMostlyRightToLeft => RightToLeft > LeftToRight;

    /// <summary>Whether what they stand in goes from right to left: as what is around it does, unless nearly all of them go the other
    /// way.</summary>
    /// <param name="around">Whether what is around it does.</param>
    public bool IsRightToLeft(bool around) =>
        around ? LeftToRight <= Nearly * RightToLeft || LeftToRight == 0 : RightToLeft > Nearly * LeftToRight;
}
