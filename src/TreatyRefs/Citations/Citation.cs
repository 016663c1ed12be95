using TreatyRefs.Collections;
using TreatyRefs.Grammar;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Citations;

/// <summary>What a whole citation means: where it points, and what of it could not be answered.</summary>
/// <remarks>Immutable; equality by all members.</remarks>
/// <param name="References">Where it points, in the instrument's own terms and in the order of the text; at least one.</param>
/// <param name="IsImplied">Whether it names no instrument, so that the library's default instrument is meant.</param>
public sealed record Citation(EquatableArray<ReferenceRange> References, bool IsImplied = false)
{
    /// <summary>The words that stand for the default instrument where it is implied by more than a bare number: <c>Treaty</c>.</summary>
    public string? ImpliedBy { get; init; }

    /// <summary>The parts of the citation that lead nowhere, in the order of the text: what follows and was not read, with its position;
    /// and of what was looked up in a library, what does not exist.</summary>
    public EquatableArray<Problem> Gaps { get; init; }

    /// <summary>The years that the citation gives resolutions: those that the library does not have are cited by them.</summary>
    internal EquatableArray<WrittenYear> Years { get; init; }

    /// <summary>The year that the citation gives a resolution.</summary>
    /// <param name="resolution">The resolution.</param>
    /// <returns>The year as it is written, or <see langword="null"/>.</returns>
    public int? YearOf(InstrumentId resolution) =>
        Years.Where(year => year.Resolution == resolution).Select(year => (int?)year.Year).FirstOrDefault();

    /// <summary>Whether a text cites provisions and names no instrument: <c>ст. 4</c>, <c>4(2)</c>.</summary>
    /// <param name="citation">A citation as a person would type it.</param>
    /// <returns><see langword="true"/> where it is read so to its end, whatever the library.</returns>
    public static bool NamesNoInstrument(string citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var text = citation.Trim();
        var phrase = new PhraseReader(text);
        return text.Length is > 0 and <= CitationParser.MaxLength
            && phrase.TryRead(0, mayBeBare: char.IsDigit(text[0]), out _)
            && phrase.Position == text.Length;
    }
}

/// <summary>The year that a citation gives a resolution.</summary>
/// <param name="Resolution">The resolution.</param>
/// <param name="Year">The year, as it is written.</param>
internal readonly record struct WrittenYear(InstrumentId Resolution, int Year);
