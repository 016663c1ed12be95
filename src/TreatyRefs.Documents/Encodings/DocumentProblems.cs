using System.Globalization;
using TreatyRefs.Text;

namespace TreatyRefs.Documents.Encodings;

/// <summary>What can be wrong with a document, in words for people; each names the place, where there is one.</summary>
/// <param name="name">What the document is called.</param>
internal sealed class DocumentProblems(string name)
{
    /// <summary>A file that is no text.</summary>
    public static Problem NoText(string refusal) => new(ProblemKind.Unreadable, refusal);

    /// <summary>A byte that no UTF-8 text has.</summary>
    public Problem NulByte(LinePosition at) =>
        At(
            at,
            $"this is no UTF-8 text, but UTF-16 or a binary file: a NUL byte stands at {Shown(at)}. Save it as UTF-8 text (.txt) "
                + "or as HTML"
        );

    /// <summary>A text in another encoding.</summary>
    public Problem NotUtf8(LinePosition first) => At(first, $"this is not UTF-8 text, from {Shown(first)} on: save it as UTF-8");

    /// <summary>A text of which some places could not be decoded.</summary>
    public Problem Replaced(int count, LinePosition first)
    {
        var (places, at) = count == 1 ? ("one place is", "at") : ($"{count} places are", "the first at");
        return At(first, $"{places} not valid text in this encoding, {at} {Shown(first)}, read as U+FFFD. Save the file as UTF-8");
    }

    private Problem At(LinePosition place, string message) =>
        new(ProblemKind.Unreadable, message) { Location = new SourceLocation(name, place) };

    private static string Shown(LinePosition place) =>
        string.Create(CultureInfo.InvariantCulture, $"line {place.Line}, column {place.Column}");
}
