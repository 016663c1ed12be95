using System.Runtime.CompilerServices;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Scanning.Recognisers;

namespace TreatyRefs.Scanning;

/// <summary>Finds every citation in a running text, and says which provision of which instrument is meant and whether it exists.</summary>
/// <remarks>One pass, in time linear in the text. A scanner is immutable and may be shared between threads; what one text defines
/// (<c>hereinafter "the Convention"</c>) holds for that text. The default instrument of the library is not assumed: it is for lookups.
/// Streams are read piece by piece; what is kept of them are at most <see cref="MostDefinitions"/> terms that the text defines, the
/// last instruments that it names, and one piece of at most <see cref="LongestPiece"/> characters.</remarks>
public sealed class CitationScanner
{
    /// <summary>How many defined terms of one text are kept; later ones are not.</summary>
    public const int MostDefinitions = 1000;

    /// <summary>The longest piece of a stream that is looked at together, in UTF-16 code units: a paragraph that is longer is cut
    /// between two words.</summary>
    public const int LongestPiece = 1 << 20;

    private readonly ITreatyLibrary _library;
    private readonly KnownNames _names;
    private readonly InstrumentId? _subject;

    /// <summary>A scanner that knows the instruments of a library.</summary>
    /// <param name="library">The library.</param>
    /// <param name="instrument">The instrument that texts are about, to which bare articles and "this Convention" belong; if
    /// <see langword="null"/>, a text says so itself, by the title at its head, or it does not.</param>
    public CitationScanner(ITreatyLibrary library, InstrumentId? instrument = null)
    {
        ArgumentNullException.ThrowIfNull(library);
        (_library, _names, _subject) = (library, new KnownNames(library), instrument);
    }

    /// <summary>On what an instrument must rest at least: <see cref="InstrumentBinding.Name"/>,
    /// <see cref="InstrumentBinding.DefinedTerm"/>, <see cref="InstrumentBinding.BackReference"/> or
    /// <see cref="InstrumentBinding.Context"/>, in that order of strength; the last unless somebody says otherwise. What rests on less is
    /// found with its pinpoint and without an instrument. What points at the text itself is as strong as the context.</summary>
    public InstrumentBinding MinimumEvidence { get; init; } = InstrumentBinding.Context;

    /// <summary>Finds the citations of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>They, in text order.</returns>
    public IReadOnlyList<ScannedCitation> Scan(ReadOnlySpan<char> text)
    {
        return Whole(text, located: null);
    }

    /// <summary>Finds the citations of a stream, piece by piece.</summary>
    /// <param name="reader">The text; it is read to its end and not closed.</param>
    /// <param name="cancellationToken">Ends the enumeration between two pieces.</param>
    /// <returns>The citations as they are found, in text order.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IEnumerable<ScannedCitation> Scan(TextReader reader, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Pieces(reader, cancellationToken);
    }

    /// <summary>Finds the citations of a stream, piece by piece, without holding a thread while the text comes.</summary>
    /// <param name="reader">The text; it is read to its end and not closed.</param>
    /// <param name="cancellationToken">Ends the enumeration, also while it waits.</param>
    /// <returns>The citations as they are found, in text order.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IAsyncEnumerable<ScannedCitation> ScanAsync(TextReader reader, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return PiecesAsync(reader, cancellationToken);
    }

    /// <summary>Finds the citations of a text that knows where in its file it stands.</summary>
    /// <param name="text">The text; it is read to its end and not closed.</param>
    /// <param name="cancellationToken">Ends the enumeration between two pieces.</param>
    /// <returns>The citations with their places in the file, as they are found, in text order.</returns>
    /// <exception cref="InvalidOperationException">Some of the text has been read already, and it is not held.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IEnumerable<LocatedCitation> Scan(LocatedText text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Whole is { } whole
            ? text.Locate(Whole(whole, text), 0, [])
            : EachPiece(text.FromItsBeginning(), cancellationToken)
                .SelectMany(piece => text.Locate(piece.Found, piece.Offset, piece.Context.Discourse.Evidence));
    }

    private async IAsyncEnumerable<ScannedCitation> PiecesAsync(
        TextReader reader,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var context = Begin(reader as LocatedText);
        var found = new List<ScannedCitation>();
        var pieces = new PieceReader(reader, LongestPiece);
        while (await pieces.TryNextAsync(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            found.Clear();
            Scan(context, pieces.Piece, pieces.Offset, found);
            foreach (var citation in found)
            {
                yield return citation;
            }
        }
    }

    private IEnumerable<ScannedCitation> Pieces(TextReader reader, CancellationToken cancellationToken) =>
        EachPiece(reader, cancellationToken).SelectMany(piece => piece.Found);

    // What was found in a piece stands until the next one is asked for.
    private IEnumerable<(IReadOnlyList<ScannedCitation> Found, long Offset, ScanContext Context)> EachPiece(
        TextReader reader,
        CancellationToken cancellationToken
    )
    {
        var context = Begin(reader as LocatedText);
        var found = new List<ScannedCitation>();
        var pieces = new PieceReader(reader, LongestPiece);
        while (pieces.TryNext())
        {
            cancellationToken.ThrowIfCancellationRequested();
            found.Clear();
            Scan(context, pieces.Piece, pieces.Offset, found);
            yield return (found, pieces.Offset, context);
        }
    }

    private ScanContext Begin(LocatedText? located) =>
        new(_library, _names, _subject, MinimumEvidence, located?.Notes, located?.Items, located?.Headings);

    private List<ScannedCitation> Whole(ReadOnlySpan<char> text, LocatedText? located)
    {
        var found = new List<ScannedCitation>();
        Scan(Begin(located), text, 0, found);
        return found;
    }

    private static void Scan(ScanContext context, ReadOnlySpan<char> piece, long offset, List<ScannedCitation> found)
    {
        var loop = new ScanLoop(context, piece, offset, found);
        if (offset == 0)
        {
            loop.ReadTitle();
        }

        loop.Run();
    }
}
