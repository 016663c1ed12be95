using System.Globalization;
using TreatyRefs.Text;

namespace TreatyRefs.Documents;

/// <summary>What is wrong with a document.</summary>
/// <remarks>Equality: by all members.</remarks>
/// <param name="Message">What it is and what to do about it, without a full stop; names the place, where there is one.</param>
/// <param name="Position">The place in the file, or <see langword="null"/> where it is the file as a whole.</param>
public sealed record DocumentProblem(string Message, LinePosition? Position)
{
    /// <summary>A byte that no UTF-8 text has.</summary>
    internal static DocumentProblem NulByte(LinePosition at) =>
        new(
            $"this is no UTF-8 text, but UTF-16 or a binary file: a NUL byte stands at {Shown(at)}. Save it as UTF-8 text (.txt) "
                + "or as HTML",
            at
        );

    /// <summary>A text in another encoding.</summary>
    internal static DocumentProblem NotUtf8(LinePosition first) =>
        new($"this is not UTF-8 text, from {Shown(first)} on: save it as UTF-8", first);

    /// <summary>A text of which some places could not be decoded.</summary>
    internal static DocumentProblem Replaced(int count, LinePosition first)
    {
        var (places, at) = count == 1 ? ("one place is", "at") : ($"{count} places are", "the first at");
        return new($"{places} not valid text in this encoding, {at} {Shown(first)}, read as U+FFFD. Save the file as UTF-8", first);
    }

    private static string Shown(LinePosition place) =>
        string.Create(CultureInfo.InvariantCulture, $"line {place.Line}, column {place.Column}");
}
