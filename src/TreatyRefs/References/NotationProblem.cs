using System.Globalization;
using TreatyRefs.Text;

namespace TreatyRefs.References;

/// <summary>What is wrong with a text that should be in canonical notation.</summary>
internal static class NotationProblem
{
    private const string Expected = "expected ";

    /// <summary>What is wrong at a place.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="position">Where reading stopped, in UTF-16 code units.</param>
    /// <param name="what">What is wrong there, as "expected something" where something was.</param>
    public static Problem At(ReadOnlySpan<char> text, int position, string what) =>
        new(ProblemKind.Unreadable, string.Create(CultureInfo.InvariantCulture, $"\"{Shortened(text)}\": {what} at column {position + 1}"))
        {
            Position = position,
            Expected = what.StartsWith(Expected, StringComparison.Ordinal) ? what[Expected.Length..] : null,
        };

    /// <summary>That a short text as a whole is not what it should be.</summary>
    /// <param name="text">The text.</param>
    /// <param name="what">What it should be: "is not ...".</param>
    public static Problem Whole(ReadOnlySpan<char> text, string what) =>
        new(ProblemKind.Unreadable, $"\"{Shortened(text)}\" {what}") { Position = 0 };

    private static string Shortened(ReadOnlySpan<char> text) => text.Length <= 80 ? text.ToString() : $"{text[..77]}...";
}
