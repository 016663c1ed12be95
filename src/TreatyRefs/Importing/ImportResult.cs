using TreatyRefs.Collections;
using TreatyRefs.Importing.Assembly;
using TreatyRefs.Importing.Lines;
using TreatyRefs.Model;

namespace TreatyRefs.Importing;

/// <summary>What came of an import.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Language">The language of its text, as a BCP 47 tag.</param>
/// <param name="Doubts">What the importer is not sure of, by line.</param>
/// <param name="LeftOut">The lines that are not in the instrument, in order. Every other line is in it, to the letter.</param>
public sealed record ImportResult(
    Instrument Instrument,
    string Language,
    EquatableArray<ImportDoubt> Doubts,
    EquatableArray<LeftOutLine> LeftOut
)
{
    /// <summary>What the instrument consists of, in one line of English: <c>85 articles in 8 parts, 1 preamble, 1 annex</c>.</summary>
    public string Summary => ImportSummary.Of(Instrument);
}
