using TreatyRefs.Text;
using TreatyRefs.Yaml.Reading;
using TreatyRefs.Yaml.Shapes;

namespace TreatyRefs.Yaml.Checking;

/// <summary>A record that has an id of its own, whether or not it is left out.</summary>
/// <param name="What">What sort of record it is; ids are told apart by it.</param>
/// <param name="Id">Its id.</param>
/// <param name="Map">The record.</param>
/// <param name="Document">The document that it stands in.</param>
internal sealed record DeclaredRecord(string What, string Id, RawMapping Map, LoadedDocument Document)
{
    /// <summary>What to call it in messages.</summary>
    public string Word => Document.Shape.Kind == DocumentKind.Library ? "record" : What;

    public SourceLocation Place => new(Document.Problems.File, Map.Start);

    /// <summary>The records of a document that have ids of their own.</summary>
    public static IEnumerable<DeclaredRecord> In(LoadedDocument document) =>
        document.Shape.Kind switch
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
}
