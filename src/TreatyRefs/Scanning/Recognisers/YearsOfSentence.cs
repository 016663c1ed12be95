using System.Globalization;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>The years of which the sentence around a name speaks.</summary>
internal static class YearsOfSentence
{
    private const int Digits = 4;
    private const int Longest = 200;
    private const int First = 1800;
    private const int Last = 2099;

    /// <summary>The earliest of them, which what was made later does not fit.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where the name begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns><see langword="null"/> where there is none.</returns>
    public static int? Earliest(in ScanText at, int start, int end)
    {
        var before = at.Text[Math.Max(0, start - Longest)..start];
        before = before[(LastBreak(before) + 1)..];
        var after = at.Text[end..Math.Min(at.Text.Length, end + Longest)];
        var stop = after.IndexOfAny('\n', '。', ';');
        after = stop < 0 ? after : after[..stop];
        var point = after.IndexOf(". ");
        return Min(EarliestIn(before), EarliestIn(point < 0 ? after : after[..point]));
    }

    private static int LastBreak(ReadOnlySpan<char> text) =>
        Math.Max(text.LastIndexOfAny('\n', '。', ';'), text.LastIndexOf(". ") is var point and >= 0 ? point + 1 : -1);

    private static int? Min(int? one, int? other) => one is null || other < one ? other ?? one : one;

    private static int? EarliestIn(ReadOnlySpan<char> text)
    {
        int? earliest = null;
        for (var i = text.IndexOfAnyInRange('0', '9'); i >= 0 && i + Digits <= text.Length; )
        {
            var end = i;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            var year = end - i == Digits ? int.Parse(text[i..end], NumberStyles.None, CultureInfo.InvariantCulture) : 0;
            if (year is >= First and <= Last && !(earliest <= year))
            {
                earliest = year;
            }

            var next = text[end..].IndexOfAnyInRange('0', '9');
            i = next < 0 ? text.Length : end + next;
        }

        return earliest;
    }
}
