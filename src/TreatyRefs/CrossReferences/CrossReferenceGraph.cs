using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using TreatyRefs.Languages;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.CrossReferences;

/// <summary>Every edge of a library, both ways: declared by its editor, and detected in its texts.</summary>
/// <remarks>Edges come in document order: instruments by id, each instrument's own edges, then its provisions', then commentary's,
/// then what only the texts say, in the same order. Their ends are in the instruments' own terms, however they were written. An edge
/// that is declared twice alike, or found more than once, is one; a declared edge absorbs a detected one of the same ends and
/// keeps its evidence. At a date, what did not exist yet has no edges. What a text says of itself ("this article", "the present
/// Convention") is no edge. Immutable and safe to share between threads; a lookup allocates only its result.</remarks>
public sealed class CrossReferenceGraph
{
    // What texts cite depends on the languages in use.
    private static readonly LanguageTable<ConditionalWeakTable<ITreatyLibrary, CrossReferenceGraph>> s_graphs = new(() => []);

    private readonly ITreatyLibrary _library;
    private readonly Lazy<EdgeTables> _whole;

    // Of a library that says where it declares what, all edges of an instrument are known before those of the others are.
    private readonly ConcurrentDictionary<InstrumentId, EdgeTables> _byInstrument = [];

    /// <summary>Builds the graph with what is declared and what the texts of the library cite.</summary>
    /// <remarks>Takes time in proportion to the texts, provisions and comments. The texts of a library that
    /// <see cref="LibraryInfo.DeclaresItsReferences"/> are not searched.</remarks>
    /// <param name="library">The library.</param>
    public CrossReferenceGraph(ITreatyLibrary library)
        : this(library ?? throw new ArgumentNullException(nameof(library)), DetectedIn(library)) { }

    /// <summary>Builds the graph with what is declared, and with these.</summary>
    /// <param name="library">The library.</param>
    /// <param name="detected">What was found in texts; none to leave the texts alone.</param>
    public CrossReferenceGraph(ITreatyLibrary library, IEnumerable<DetectedCitation> detected)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(detected);
        _library = library;
        _whole = new Lazy<EdgeTables>(WholeOf(library, detected));
    }

    private CrossReferenceGraph(ITreatyLibrary library, Lazy<EdgeTables> whole) => (_library, _whole) = (library, whole);

    /// <summary>The graph of a library: the same for all that ask. Of it is built what is asked for.</summary>
    internal static CrossReferenceGraph Of(ITreatyLibrary library) =>
        s_graphs.Value.GetValue(
            library,
            static asked => new CrossReferenceGraph(asked, new Lazy<EdgeTables>(() => WholeOf(asked, DetectedIn(asked))))
        );

    /// <summary>All edges, in document order.</summary>
    public IReadOnlyList<CrossReference> Edges => _whole.Value.Edges;

    /// <summary>The edges that begin at a provision or inside it and lead out of it.</summary>
    /// <param name="reference">A provision, a chapter with all its articles, or a whole instrument: then only the edges of the
    /// instrument as such.</param>
    /// <returns>The edges, in document order.</returns>
    public IReadOnlyList<CrossReference> From(ProvisionReference reference) =>
        About(reference.Instrument).Out.Find(new AskedProvision(_library, reference));

    /// <summary>The edges that point from elsewhere to a provision or inside it, or to neighbouring provisions of which it is
    /// one.</summary>
    /// <param name="reference">A provision, a chapter with all its articles, or a whole instrument: then only the edges to the
    /// instrument as such.</param>
    /// <returns>The edges, in document order.</returns>
    public IReadOnlyList<CrossReference> To(ProvisionReference reference) =>
        About(reference.Instrument).In.Find(new AskedProvision(_library, reference));

    /// <summary>The edges that begin at an instrument or anything in it.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <returns>The edges, in document order.</returns>
    public IReadOnlyList<CrossReference> FromAnywhereIn(InstrumentId instrument) => About(instrument).Out.Of(instrument);

    /// <summary>The edges that point to an instrument or anything in it.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <returns>The edges, in document order.</returns>
    public IReadOnlyList<CrossReference> ToAnywhereIn(InstrumentId instrument) => About(instrument).In.Of(instrument);

    /// <summary>Whether one end of an edge, or what a comment is on, concerns a provision that is asked about.</summary>
    /// <param name="end">The end.</param>
    /// <param name="asked">The provision, or the whole instrument.</param>
    /// <returns><see langword="true"/> if the end is that provision, lies in it, or is a range that includes it.</returns>
    public static bool Concerns(ReferenceRange end, ProvisionReference asked)
    {
        if (asked.IsWhole)
        {
            return end.First == asked;
        }

        return asked.Contains(end.First) || asked.Contains(end.Last) || (!end.IsSingle && end.Contains(asked));
    }

    /// <summary>A reference or range in the instrument's own terms; as it was written where that would not be a range.</summary>
    internal static ReferenceRange Normalised(ITreatyLibrary library, ReferenceRange range)
    {
        var (first, last) = (library.Normalise(range.First), library.Normalise(range.Last));
        return first == last ? first
            : ReferenceRange.ProblemWith(first, last) is null ? ReferenceRange.Create(first, last)
            : range;
    }

    private static IEnumerable<DetectedCitation> DetectedIn(ITreatyLibrary library) =>
        library.Info.DeclaresItsReferences ? [] : ReferenceDetector.Detect(library);

    private static EdgeTables WholeOf(ITreatyLibrary library, IEnumerable<DetectedCitation> detected) =>
        new(EdgeCollector.Collect(library, detected));

    // All edges of an instrument, and perhaps others.
    private EdgeTables About(InstrumentId instrument) =>
        _whole.IsValueCreated || !_library.Info.DeclaresItsReferences || _library.DeclaringAbout(instrument) is not { } declaring
            ? _whole.Value
            : _byInstrument.GetOrAdd(
                instrument,
                static (id, known) => new EdgeTables(EdgeCollector.CollectAbout(id, known.Library, known.Declaring)),
                (Library: _library, Declaring: declaring)
            );

    private sealed class EdgeTables(IReadOnlyList<CrossReference> edges)
    {
        public IReadOnlyList<CrossReference> Edges { get; } = edges;

        public EdgeIndex Out { get; } = new(edges, isOut: true);

        public EdgeIndex In { get; } = new(edges, isOut: false);
    }
}
