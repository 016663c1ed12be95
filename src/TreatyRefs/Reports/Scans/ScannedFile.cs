using TreatyRefs.Collections;
using TreatyRefs.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Scans;

/// <summary>A stretch of a file.</summary>
/// <remarks>Equality: by both ends.</remarks>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
public readonly record struct TextStretch(TextOffset Start, TextOffset End);

/// <summary>A citation with its places in the file.</summary>
/// <remarks>The offsets of <see cref="Citation"/> are those of the text that was scanned. For plain text that is the file; of an HTML
/// page it is what a reader sees of it, and only the places here are those of the file.</remarks>
/// <param name="Citation">The citation.</param>
/// <param name="Place">Where the whole phrase stands.</param>
/// <param name="Targets">Where each of its targets stands, in their order.</param>
public sealed record LocatedCitation(ScannedCitation Citation, TextStretch Place, EquatableArray<TextStretch> Targets);

/// <summary>What was found in one file.</summary>
/// <param name="Name">The name under which it is reported.</param>
/// <param name="Text">The text that was scanned, for the formats that show it; may be <see langword="null"/> for those that do not.</param>
/// <param name="Citations">What was found, in text order. It may be read once only, as it is found.</param>
public sealed record ScannedFile(string Name, string? Text, IEnumerable<LocatedCitation> Citations)
{
    /// <summary>Whether the text is what a reader sees of an HTML page, and not the file itself.</summary>
    public bool IsHtml { get; init; }

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
        var at = TextOffset.Start;
        foreach (var citation in citations)
        {
            at = Advance(at, citation.Start);
            yield return new LocatedCitation(
                citation,
                new TextStretch(at, Advance(at, citation.End)),
                citation.Targets.Select(target => new TextStretch(Advance(at, target.Start), Advance(at, target.End))).ToEquatableArray()
            );
        }

        // A target stands inside its citation.
        TextOffset Advance(TextOffset from, long to) => from.Advance(text.AsSpan((int)from.Utf16, (int)Math.Max(0, to - from.Utf16)));
    }
}
