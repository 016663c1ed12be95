using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Yaml.Binding;
using TreatyRefs.Yaml.Reading;
using TreatyRefs.Yaml.Shapes;

namespace TreatyRefs.Yaml.Checking;

/// <summary>What the files declare, what is left out of the library for a mistake included: so that one mistake does not hide
/// another.</summary>
/// <param name="Library">Its instruments with their provisions, and of these what tells whether a reference exists.</param>
/// <param name="Origins">Which record each provision and each edge came from.</param>
/// <param name="Instruments">The instrument of each document, also where two have one id.</param>
internal sealed record DeclaredWorld(
    TreatyLibrary Library,
    Origins Origins,
    IReadOnlyList<(LoadedDocument Document, Instrument Instrument)> Instruments
)
{
    private static readonly LibraryInfo s_info = new() { Title = "-" };

    /// <summary>The world of some documents; where nothing is left out, that is the library itself.</summary>
    public static DeclaredWorld Of(LoadedDocuments documents, BoundLibrary bound)
    {
        var described = documents.All.Where(document =>
            document.Shape.Kind == DocumentKind.Instrument && !documents.Replaced.Contains(document.Root)
        );
        if (documents.Rejected.Count == 0)
        {
            return new DeclaredWorld(
                bound.Library,
                bound.Origins,
                [.. described.Select(document => (document, bound.Library.FindInstrument(IdOf(document)!.Value)!))]
            );
        }

        var origins = new Origins();
        var instruments = described
            .Where(document => IdOf(document) is not null)
            .Select(document => (Document: document, Instrument: (Instrument)Declared(document, origins)))
            .ToList();
        return new DeclaredWorld(
            LibraryBinder.WithCompiled(
                documents,
                new TreatyLibrary
                {
                    Info = s_info,
                    Instruments = [.. instruments.Select(pair => pair.Instrument).DistinctBy(instrument => instrument.Id)],
                }
            ),
            origins,
            instruments
        );
    }

    private static InstrumentId? IdOf(LoadedDocument document) =>
        document.Root["instrument"] is RawScalar id && InstrumentId.TryParse(id.Value, null, out var parsed) ? parsed : null;

    private static Treaty Declared(LoadedDocument document, Origins origins)
    {
        var map = document.Root;
        _ = Keywords.TryParse<NumberingStyle>((map["numbering"] as RawScalar)?.Value, out var numbering);
        var reader = new DeclaredProvisions(IdOf(document)!.Value, numbering, origins.In(document.Problems.File));
        var provisions = reader.Read(map["provisions"]);
        return new Treaty
        {
            Id = IdOf(document)!.Value,
            Title = new LocalizedText("en", "-"),
            Numbering = numbering,
            ArticleCount =
                map["article-count"] is RawScalar count
                && int.TryParse(
                    count.Value,
                    System.Globalization.NumberStyles.None,
                    System.Globalization.CultureInfo.InvariantCulture,
                    out var articles
                )
                    ? articles
                    : null,
            Structure = StructureOf(map["structure"]),
            Complete = map["complete"] is RawScalar { Value: "true" } && reader.HasReadAll,
            Relations = reader.Replaced(map["relations"]),
            Provisions = provisions,
        };
    }

    private static InstrumentStructure? StructureOf(RawNode? structure) =>
        structure is RawMapping map && map["has"] is RawScalar has && ProvisionList.TryParse(has.Value, out var list)
            ? new InstrumentStructure(
                list,
                map["as-of"] is RawScalar date && PartialDate.TryParse(date.Value, null, out var day) ? day : null,
                new Provenance(
                    Certainty: Keywords.TryParse<Certainty>((map["certainty"] as RawScalar)?.Value, out var certainty) ? certainty : null
                )
            )
            : null;
}

/// <summary>Reads numbers of provisions, and what they replace, of records that may be wrong in any way.</summary>
internal sealed class DeclaredProvisions(InstrumentId instrument, NumberingStyle numbering, Origins.OriginsOfFile origins)
{
    /// <summary>Whether every provision could be read.</summary>
    public bool HasReadAll { get; private set; } = true;

    public EquatableArray<Provision> Read(RawNode? list)
    {
        if (list is not RawSequence sequence)
        {
            HasReadAll &= list is null;
            return [];
        }

        var places = ProvisionBinder.PlacesIn(sequence);
        return sequence.Items.Select(item => Read(item, places)).OfType<Provision>().ToEquatableArray();
    }

    public EquatableArray<DeclaredReference> Replaced(RawNode? list) =>
        list is RawSequence edges ? edges.Items.OfType<RawMapping>().Select(Replaced).OfType<DeclaredReference>().ToEquatableArray() : [];

    private Provision? Read(RawNode item, Dictionary<RawMapping, int> places)
    {
        if (
            item is not RawMapping map
            || ProvisionShape.KindsOf(map).ToList() is not [var (key, value)]
            || !TryReadNumber(key.Value, value, out var kind, out var written)
        )
        {
            HasReadAll = false;
            return null;
        }

        return origins.Remember(
            map,
            new Provision
            {
                Kind = kind,
                Number =
                    written is not null ? WrittenNumber.NumberOf(kind, written, numbering)
                    : WrittenNumber.IsPlaced(kind) ? new ProvisionNumber(places[map])
                    : default,
                RefersTo = Replaced(map["refers-to"]),
                Provisions = Read(map["provisions"]),
            }
        );
    }

    private static bool TryReadNumber(string key, RawNode value, out ProvisionKind kind, out string? written)
    {
        _ = ProvisionKinds.TryFromKeyword(key, out kind);
        written = value is RawScalar { IsNull: false } scalar ? scalar.Value : null;
        return written is null
            ? value is RawScalar && !ProvisionShape.NeedsNumber(kind)
            : kind != ProvisionKind.Preamble && ProvisionNumber.TryParse(written, null, out _);
    }

    private DeclaredReference? Replaced(RawMapping edge) =>
        edge["to"] is RawScalar to
        && edge["as"] is RawScalar type
        && type.Value == CrossReferenceType.Replaces.Keyword()
        && ReferenceText.Read(to.Value, instrument).TryGet(out var range)
            ? origins.Remember(edge, new DeclaredReference(range, CrossReferenceType.Replaces))
            : null;
}
