using TreatyRefs.Diagnostics;
using TreatyRefs.Text;

namespace TreatyRefs.Yaml;

/// <summary>Finds records with one id, and decides which of them stays.</summary>
internal static class DuplicateChecker
{
    public static void Check(LoadedDocuments documents)
    {
        var seen = new Dictionary<(string What, string Id), DeclaredRecord>();
        foreach (var record in documents.All.SelectMany(Records).Where(record => !documents.Rejected.Contains(record.Map)))
        {
            if (!seen.TryAdd((record.What, record.Id), record))
            {
                var first = seen[(record.What, record.Id)];
                var loser = Loser(first, record);
                documents.Rejected.Add(loser.Map);
                if (loser == first)
                {
                    seen[(record.What, record.Id)] = record;
                }
            }
        }
    }

    /// <summary>The records of a document that have ids of their own.</summary>
    private static IEnumerable<DeclaredRecord> Records(LoadedDocument document) => document.Shape.Kind switch
    {
        // One library says one thing of itself, whatever its title.
        DocumentKind.Library => [new DeclaredRecord("record", "library", document.Root, document) { IsOfOrigin = true }],
        DocumentKind.Instrument => Own(document, "instrument", document.Root, "instrument"),
        DocumentKind.Source => Own(document, "source", document.Root, "source").Concat(Items(document, "comment", "commentary")),
        DocumentKind.Experts => Items(document, "expert", "experts"),
        _ => Items(document, "topic", "topics"),
    };

    private static IEnumerable<DeclaredRecord> Items(LoadedDocument document, string what, string key) =>
        document.Root[key] is RawSequence list ? list.Items.OfType<RawMapping>().SelectMany(item => Own(document, what, item, "id")) : [];

    private static IEnumerable<DeclaredRecord> Own(LoadedDocument document, string what, RawMapping map, string key) =>
        map[key] is RawScalar id ? [new DeclaredRecord(what, id.Value, map, document)] : [];

    private static DeclaredRecord Loser(DeclaredRecord first, DeclaredRecord second)
    {
        var (a, b) = (first.Document, second.Document);
        if (a.IsBase != b.IsBase)
        {
            return a.IsBase ? first : second;
        }

        if (a.Origin != b.Origin && (first.IsOfOrigin || second.Map["override"] is RawScalar { Value: "true" }))
        {
            return first;
        }

        var place = new SourceLocation(a.Problems.File, first.Map.Start);
        b.Problems.Report(DiagnosticRules.Duplicate, second.Map.Start, a.Origin == b.Origin
            ? Problems.Duplicate(second.What, second.Id, place)
            : Problems.Clash(second.What, second.Id, place));
        return second;
    }

    private sealed record DeclaredRecord(string What, string Id, RawMapping Map, LoadedDocument Document)
    {
        /// <summary>Whether each library has one of its own, so that two libraries do not clash over it.</summary>
        public bool IsOfOrigin { get; init; }
    }
}
