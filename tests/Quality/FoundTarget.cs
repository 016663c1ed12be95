using TreatyRefs.Documents;
using TreatyRefs.Scanning;

namespace TreatyRefs.Quality;

/// <summary>A target of a citation that was found.</summary>
/// <param name="From">Where its citation begins, in the file.</param>
/// <param name="To">Where that ends.</param>
/// <param name="Start">Where the target itself is written.</param>
/// <param name="End">Where that ends.</param>
/// <param name="Reference">Where it leads, or <see langword="null"/> where the instrument is not known.</param>
/// <param name="Pinpoint">The provision alone.</param>
/// <param name="Status">What is known of it.</param>
/// <param name="By">How the text names the instrument.</param>
internal sealed record FoundTarget(
    long From,
    long To,
    long Start,
    long End,
    string? Reference,
    string? Pinpoint,
    TargetStatus Status,
    InstrumentBinding By
)
{
    private static readonly Lazy<CitationScanner> s_scanner = new(() => new CitationScanner(Treaties.BuiltIn));

    /// <summary>As a case writes it: <c>vclt/31</c>, <c>?5</c> of no known instrument, <c>vclt/99!no-such</c>, <c>?3~</c> of
    /// several.</summary>
    public string Written =>
        (Reference ?? $"?{Pinpoint ?? "None"}")
        + Status switch
        {
            TargetStatus.NoSuchProvision => "!no-such",
            TargetStatus.Ambiguous => "~",
            _ => string.Empty,
        };

    /// <summary>Whether no instrument is said.</summary>
    public bool IsOpen => Reference is null;

    /// <summary>The instrument; empty where none is said.</summary>
    public string Instrument => Reference?.Split('/')[0] ?? string.Empty;

    /// <summary>What the scanner finds in a document with the built-in library.</summary>
    public static List<FoundTarget> In(string text, DocumentFormat format = DocumentFormat.Text)
    {
        using var read = DocumentReader.Read(text, format);
        return [.. s_scanner.Value.Scan(read).SelectMany(Of)];
    }

    /// <summary>The targets of a citation.</summary>
    public static IEnumerable<FoundTarget> Of(LocatedCitation found) =>
        found.Citation.Targets.Select(
            (target, i) =>
                new FoundTarget(
                    found.Place.Start.Utf16,
                    found.Place.End.Utf16,
                    found.Targets[i].Start.Utf16,
                    found.Targets[i].End.Utf16,
                    target.Reference?.ToString(),
                    target.Pinpoint,
                    target.Status,
                    target.Instrument.By
                )
        );

    /// <summary>Whether its citation has a character between two places.</summary>
    public bool Overlaps(long start, long end) => From < end && To > start;
}
