using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.CrossReferences;

/// <summary>Every edge of a library, both ways.</summary>
/// <remarks>Edges come in document order: instruments by id, each instrument's own edges, then its provisions', then commentary's.
/// Their ends are in the instruments' own terms, however they were written.
/// Immutable and safe to share between threads.</remarks>
public sealed class CrossReferenceGraph
{
    private readonly ITreatyLibrary _library;
    private readonly Dictionary<InstrumentId, List<CrossReference>> _out = [];
    private readonly Dictionary<InstrumentId, List<CrossReference>> _in = [];

    /// <summary>Builds the graph; takes time in proportion to the provisions and comments of the library.</summary>
    /// <param name="library">The library.</param>
    public CrossReferenceGraph(ITreatyLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        _library = library;
        foreach (var instrument in library.Instruments)
        {
            AddDeclared(new ProvisionReference(instrument.Id), instrument.Relations);
            foreach (var provision in library.ProvisionsOf(instrument.Id))
            {
                AddDeclared(provision.Reference, provision.Provision.RefersTo);
            }
        }

        foreach (var comment in library.Commentary)
        {
            AddMentions(comment);
        }
    }

    /// <summary>The edges that begin at a provision or inside it.</summary>
    /// <param name="reference">A provision; for a whole instrument, only the edges of the instrument as such.</param>
    /// <returns>The edges, in document order.</returns>
    public IEnumerable<CrossReference> From(ProvisionReference reference) =>
        EdgesOf(_out, reference.Instrument).Where(edge => Concerns(edge.From, reference));

    /// <summary>The edges that point to a provision or inside it, or to neighbouring provisions of which it is one.</summary>
    /// <param name="reference">A provision; for a whole instrument, only the edges to the instrument as such.</param>
    /// <returns>The edges, in document order.</returns>
    public IEnumerable<CrossReference> To(ProvisionReference reference) =>
        EdgesOf(_in, reference.Instrument).Where(edge => Concerns(edge.To, reference));

    /// <summary>The edges that begin at an instrument or anything in it.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <returns>The edges, in document order.</returns>
    public IReadOnlyList<CrossReference> FromAnywhereIn(InstrumentId instrument) => EdgesOf(_out, instrument);

    /// <summary>The edges that point to an instrument or anything in it.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <returns>The edges, in document order.</returns>
    public IReadOnlyList<CrossReference> ToAnywhereIn(InstrumentId instrument) => EdgesOf(_in, instrument);

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
        return first == last ? first : ReferenceRange.ProblemWith(first, last) is null ? ReferenceRange.Create(first, last) : range;
    }

    private static List<CrossReference> EdgesOf(Dictionary<InstrumentId, List<CrossReference>> index, InstrumentId id) =>
        index.TryGetValue(id, out var edges) ? edges : [];

    private void AddDeclared(ProvisionReference from, IEnumerable<DeclaredReference> declared)
    {
        foreach (var edge in declared)
        {
            Add(new CrossReference(from, edge.To, edge.Type, Provenance: edge.Provenance));
        }
    }

    private void AddMentions(Commentary comment)
    {
        foreach (var target in comment.On)
        {
            foreach (var mentioned in comment.Mentions)
            {
                Add(new CrossReference(target.To, mentioned, CrossReferenceType.Cites, Via: comment.Id));
            }
        }
    }

    private void Add(CrossReference edge)
    {
        edge = edge with { From = Normalised(_library, edge.From), To = Normalised(_library, edge.To) };
        AddTo(_out, edge.From.Instrument, edge);
        AddTo(_in, edge.To.Instrument, edge);
    }

    private static void AddTo(Dictionary<InstrumentId, List<CrossReference>> index, InstrumentId id, CrossReference edge)
    {
        if (!index.TryGetValue(id, out var edges))
        {
            index.Add(id, edges = []);
        }

        edges.Add(edge);
    }
}
