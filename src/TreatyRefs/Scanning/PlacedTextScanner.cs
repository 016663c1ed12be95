using TreatyRefs.Collections;
using TreatyRefs.Grammar;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Scanning;

/// <summary>Finds citations in texts of which it is known where they stand: the provisions of an instrument, and comments.</summary>
/// <remarks>The names of the library are gathered once for all of them. Immutable and safe to share between threads; what one
/// instrument defines holds for its own texts.</remarks>
internal sealed class PlacedTextScanner
{
    // A text at offset 0 begins a document and may have a title.
    private const long Inside = 1;

    private readonly ScanKnowledge _knowledge;

    public PlacedTextScanner(ITreatyLibrary library) => _knowledge = new ScanKnowledge(library, subject: null);

    /// <summary>Begins the texts of an instrument in one language, to be read in document order.</summary>
    public Series Begin(InstrumentId instrument) => new(_knowledge.About(instrument));

    /// <summary>Finds the citations of a remark on an instrument: a bare article is one of that instrument, unless the remark speaks of another.</summary>
    /// <param name="text">The remark.</param>
    /// <param name="about">What it is on, or <see langword="null"/> where that is nothing or several.</param>
    public IReadOnlyList<ScannedCitation> ScanRemark(string text, InstrumentId? about)
    {
        var state = new ScanState(_knowledge);
        if (about is { } id)
        {
            state.SetSubject(id, _knowledge.DesignationOf(id));
        }

        return [.. Scan(_knowledge, state, text).Select(citation => IsOfUnknownName(text, citation) ? Unbound(citation) : citation)];
    }

    // "Article 2 of Lisbon": whatever that is, it is not what the remark is on. German writes every noun with a capital.
    private static bool IsOfUnknownName(string text, ScannedCitation citation)
    {
        var lexer = new Lexer(text);
        var token = lexer.At(OffsetOf(citation.End));
        if (
            LanguageTraits.NounsHaveCapitals.Has(citation.Language)
            || !citation.Targets.Any(target => target.Instrument.By == InstrumentBinding.Context)
            || !token.Can(WordRoles.Of)
        )
        {
            return false;
        }

        do
        {
            token = lexer.At(token.End);
        } while (token.Kind == TokenKind.Word && token.Can(WordRoles.Link));

        return token.Start < text.Length && char.IsUpper(text[token.Start]);
    }

    private static ScannedCitation Unbound(ScannedCitation citation) =>
        citation with
        {
            Targets = citation
                .Targets.Select(target =>
                    target with
                    {
                        Reference = null,
                        EId = null,
                        Status = TargetStatus.UnknownInstrument,
                        Instrument = new CitedInstrument(null, InstrumentBinding.None, null, []),
                        Members = [],
                    }
                )
                .ToEquatableArray(),
        };

    private static List<ScannedCitation> Scan(ScanKnowledge knowledge, ScanState state, string text)
    {
        var found = new List<ScannedCitation>();
        new PieceScanner(knowledge, state, text, Inside, found).Scan();
        return found;
    }

    /// <summary>Where in its text a citation or target stands, as an offset in UTF-16 code units.</summary>
    public static int OffsetOf(long scanned) => (int)(scanned - Inside);

    /// <summary>The texts of one instrument in one language: a term that one defines holds for those after it.</summary>
    internal sealed class Series(ScanKnowledge knowledge)
    {
        private readonly ScanState _state = new(knowledge);

        /// <summary>Finds the citations of the text of a provision.</summary>
        public IReadOnlyList<ScannedCitation> Scan(DescribedProvision place, string text)
        {
            _state.MoveTo(place);
            return PlacedTextScanner.Scan(knowledge, _state, text);
        }
    }
}
