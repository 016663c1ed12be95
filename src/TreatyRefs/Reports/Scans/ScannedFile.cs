using TreatyRefs.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Scans;

/// <summary>What was found in one file.</summary>
/// <param name="Name">The name under which it is reported.</param>
/// <param name="Text">The text that was scanned, for the formats that show it; may be <see langword="null"/> for those that do not.</param>
/// <param name="Citations">What was found, in text order. It may be read once only, as it is found.</param>
public sealed record ScannedFile(string Name, string? Text, IEnumerable<LocatedCitation> Citations)
{
    /// <summary>What the file is written in; <see cref="DocumentFormat.Text"/> where nobody says.</summary>
    public DocumentFormat Format { get; init; } = DocumentFormat.Text;

    /// <summary>In which paragraph, heading, list or table each stretch of the text stands, for the page that shows it as it is: stretches
    /// that follow each other without a gap. Empty where nobody says; then empty lines part paragraphs.</summary>
    public IReadOnlyList<TextRun> Layout { get; init; } = [];

    /// <summary>Whether the text is what a reader sees of an HTML page or of Markdown, and not the file itself.</summary>
    public bool IsExtracted => Format is DocumentFormat.Markdown or DocumentFormat.Html;

    /// <summary>What was found in a text that is the whole file.</summary>
    /// <param name="name">The name under which it is reported.</param>
    /// <param name="text">The text.</param>
    /// <param name="citations">What was found in it, in text order.</param>
    /// <returns>The same with places.</returns>
    public static ScannedFile Of(string name, string text, IEnumerable<ScannedCitation> citations)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(citations);
        return new ScannedFile(name, text, Locate(text, citations));
    }

    /// <summary>The text, for a format that shows it.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    internal string RequiredText => Text ?? throw new ArgumentException($"{Name} comes without its text, which this format shows.");

    private static IEnumerable<LocatedCitation> Locate(string text, IEnumerable<ScannedCitation> citations)
    {
        using var located = LocatedText.Of(text);
        located.ReadToEnd();
        foreach (var citation in located.Locate([.. citations], 0, []))
        {
            yield return citation;
        }
    }
}
