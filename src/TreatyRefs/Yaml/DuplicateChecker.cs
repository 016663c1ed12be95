using TreatyRefs.Diagnostics;
using TreatyRefs.Text;

namespace TreatyRefs.Yaml;

/// <summary>Finds records with one id, and decides which of them stays.</summary>
internal static class DuplicateChecker
{
    public static void Check(LoadedDocuments documents)
    {
        var seen = new Dictionary<(string What, string Id), DeclaredRecord>();

        // Asked one by one, not beforehand: what a source was left out with goes with it.
        foreach (var record in documents.All.SelectMany(Records).Where(record => !IsLeftOut(record, documents)))
        {
            if (!seen.TryAdd((record.What, record.Id), record))
            {
                var first = seen[(record.What, record.Id)];
                if (IsLeftOut(first, documents) || Loser(first, record, documents) == first)
                {
                    seen[(record.What, record.Id)] = record;
                }
            }
        }
    }

    /// <summary>Where the records stand that are left out, by sort and id: to name one of them is not a mistake of its own.</summary>
    public static Dictionary<(string What, string Id), SourceLocation> LeftOut(LoadedDocuments documents)
    {
        var places = new Dictionary<(string What, string Id), SourceLocation>();
        foreach (var record in documents.All.SelectMany(Records).Where(record => IsLeftOut(record, documents)))
        {
            places.TryAdd((record.What, record.Id), record.Place);
        }

        return places;
    }

    private static bool IsLeftOut(DeclaredRecord record, LoadedDocuments documents) =>
        documents.Rejected.Contains(record.Map) || documents.Rejected.Contains(record.Document.Root);

    /// <summary>The records of a document that have ids of their own.</summary>
    private static IEnumerable<DeclaredRecord> Records(LoadedDocument document) => document.Shape.Kind switch
    {
        // Each library says one thing of itself, whatever its title; two libraries do not clash over it.
        DocumentKind.Library => [new DeclaredRecord($"record of origin {document.Origin}", "library", document.Root, document)],
        DocumentKind.Instrument => Own(document, "instrument", document.Root, "instrument"),
        DocumentKind.Source => Own(document, "source", document.Root, "source").Concat(Items(document, "comment", "commentary")),
        DocumentKind.Experts => Items(document, "expert", "experts"),
        _ => Items(document, "topic", "topics"),
    };

    private static IEnumerable<DeclaredRecord> Items(LoadedDocument document, string what, string key) =>
        document.Root[key] is RawSequence list ? list.Items.OfType<RawMapping>().SelectMany(item => Own(document, what, item, "id")) : [];

    private static IEnumerable<DeclaredRecord> Own(LoadedDocument document, string what, RawMapping map, string key) =>
        map[key] is RawScalar id ? [new DeclaredRecord(what, id.Value, map, document)] : [];

    private static DeclaredRecord Loser(DeclaredRecord first, DeclaredRecord second, LoadedDocuments documents)
    {
        var (a, b) = (first.Document, second.Document);
        var isReplaced = a.IsBase != b.IsBase || (a.Origin != b.Origin && second.Map["override"] is RawScalar { Value: "true" });
        var loser = isReplaced && !b.IsBase ? first : second;
        documents.Rejected.Add(loser.Map);
        if (isReplaced)
        {
            documents.Replaced.Add(loser.Map);
            return loser;
        }

        b.Problems.Report(DiagnosticRules.Duplicate, second.Map.Start, a.Origin == b.Origin
            ? Problems.Duplicate(second.Word, second.Id, first.Place)
            : Problems.Clash(second.Word, second.Id, first.Place));
        return second;
    }

    private sealed record DeclaredRecord(string What, string Id, RawMapping Map, LoadedDocument Document)
    {
        /// <summary>What to call it in messages.</summary>
        public string Word => Document.Shape.Kind == DocumentKind.Library ? "record" : What;

        public SourceLocation Place => new(Document.Problems.File, Map.Start);
    }
}
