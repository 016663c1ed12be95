using TreatyRefs.Collections;
using TreatyRefs.Grammar;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Scanning.Binding;
using TreatyRefs.Scanning.Recognisers;

namespace TreatyRefs.Scanning;

/// <summary>Finds citations in texts of which it is known where they stand: the provisions of an instrument, and comments.</summary>
/// <remarks>The names of the library are gathered once for all of them. Immutable and safe to share between threads; what one
/// instrument defines holds for its own texts.</remarks>
internal sealed class PlacedTextScanner
{
    private readonly ITreatyLibrary _library;
    private readonly KnownNames _names;

    /// <summary>A scanner that knows the instruments of a library.</summary>
    public PlacedTextScanner(ITreatyLibrary library) => (_library, _names) = (library, new KnownNames(library));

    /// <summary>Begins the texts of an instrument in one language, to be read in document order.</summary>
    public Series Begin(InstrumentId instrument) => new(new ScanContext(_library, _names, instrument));

    /// <summary>Finds the citations of a remark on an instrument: a bare article is one of that instrument, unless the remark speaks of
    /// another.</summary>
    /// <param name="text">The remark.</param>
    /// <param name="about">What it is on, or <see langword="null"/> where that is nothing or several.</param>
    public IReadOnlyList<ScannedCitation> ScanRemark(string text, InstrumentId? about)
    {
        var context = new ScanContext(_library, _names, subject: null);
        if (about is { } id)
        {
            context.Discourse.Apply(new DiscourseEvent.SubjectGiven(id, _names.DesignationOf(id), Evidence: null));
        }

        return [.. Scan(context, text).Select(citation => IsOfUnknownName(text, citation) ? Unbound(citation) : citation)];
    }

    // "Article 2 of Lisbon": whatever that is, it is not what the remark is on. German writes every noun with a capital.
    private static bool IsOfUnknownName(string text, ScannedCitation citation)
    {
        var lexer = new Lexer(text);
        var token = lexer.At((int)citation.End);
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

    // These texts are inside a document: they have no title.
    private static List<ScannedCitation> Scan(ScanContext context, string text)
    {
        var found = new List<ScannedCitation>();
        new ScanLoop(context, text, 0, found).Run();
        return found;
    }

    /// <summary>The texts of one instrument in one language: a term that one defines holds for those after it.</summary>
    internal sealed class Series(ScanContext context)
    {
        /// <summary>Finds the citations of the text of a provision.</summary>
        public IReadOnlyList<ScannedCitation> Scan(DescribedProvision place, string text)
        {
            context.Discourse.MoveTo(place);
            return PlacedTextScanner.Scan(context, text);
        }
    }
}
