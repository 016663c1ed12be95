using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Yaml.Reading;
using TreatyRefs.Yaml.Shapes;

namespace TreatyRefs.Yaml.Binding;

/// <summary>Makes an <see cref="Instrument"/> of a checked record.</summary>
internal static class InstrumentBinder
{
    public static Instrument Bind(RecordReader record, Origins.OriginsOfFile origins)
    {
        var numbering = record.Word<NumberingStyle>("numbering") ?? NumberingStyle.Arabic;
        var provisions = new ProvisionBinder(numbering, origins).BindAll(record);
        var instrument = New(record) with
        {
            Designation = record.Text("designation"),
            ShortTitle = record.Text("short-title"),
            Names = record.Names("names"),
            Abbreviations = record.Strings("abbreviations"),
            LookupNames = record.Strings("lookup-names"),
            Numbering = numbering,
            ArticleCount = ArticleCountOf(record),
            Structure = record.Record("structure") is { } structure ? BindStructure(structure) : null,
            Complete = record.Bool("complete") && !LeavesOutProvisions(record),
            AuthenticLanguages = record.Strings("authentic-languages"),
            Parties = record.Records("parties").Select(BindParty).ToEquatableArray(),
            Actions = record.Records("actions").Select(action => origins.Remember(action.Map, BindAction(action))).ToEquatableArray(),
            StatusChecked = record.Record("status-checked") is { } check ? BindCheck(check) : null,
            Binding = record.Bool("binding", otherwise: true),
            CitationDate = record.Record("citation-date") is { } cited ? BindCitationDate(cited) : null,
            Published = record.Records("published").Select(BindPublication).ToEquatableArray(),
            Url = record.String("url"),
            UrlTemplate = record.String("url-template"),
            Organ = record.Word<UnitedNationsOrgan>("organ"),
            Number = record.String("number"),
            Session = record.String("session"),
            Depositary = record.Text("depositary"),
            Relations = BindReferences(record, "relations", origins),
            Provisions = provisions,
            Provenance = record.Provenance(),
        };
        return origins.Remember(record.Map, instrument);
    }

    public static EquatableArray<DeclaredReference> BindReferences(RecordReader record, string key, Origins.OriginsOfFile origins) =>
        record
            .Records(key)
            .Select(edge =>
                origins.Remember(
                    edge.Map,
                    new DeclaredReference(
                        edge.Reference("to")!.Value,
                        edge.Word<CrossReferenceType>("as") ?? CrossReferenceType.Cites,
                        edge.Provenance()
                    )
                )
            )
            .ToEquatableArray();

    private static Instrument New(RecordReader record)
    {
        var id = InstrumentId.Parse(record.RequiredString("instrument"), null);
        var title = record.RequiredText("title");
        return record.Word<InstrumentKind>("kind") switch
        {
            InstrumentKind.Resolution => new Resolution { Id = id, Title = title },
            InstrumentKind.Declaration => new Declaration { Id = id, Title = title },
            InstrumentKind.Other => new OtherInstrument { Id = id, Title = title },
            _ => new Treaty { Id = id, Title = title },
        };
    }

    // What was left out for an error may well exist, so the description is not complete any more.
    private static bool LeavesOutProvisions(RecordReader record) =>
        record.Map["provisions"] is RawSequence list && list.Items.Any(item => LeavesOut(item, record.Context));

    private static bool LeavesOut(RawNode provision, BindContext context) =>
        provision is not RawMapping map
        || context.Rejected.Contains(map)
        || (map["provisions"] is RawSequence list && list.Items.Any(item => LeavesOut(item, context)));

    private static int? ArticleCountOf(RecordReader record) =>
        record.Int("article-count") is { } count
        && !(record.Context.Rejected.Count > 0 && LeavesOutBeyond(record.Map, count, isLeftOut: false, record.Context))
            ? count
            : null;

    // Nor does the count say any more what there is not, where one beyond it was left out.
    private static bool LeavesOutBeyond(RawMapping map, int count, bool isLeftOut, BindContext context)
    {
        isLeftOut |= context.Rejected.Contains(map);
        var isBeyond =
            isLeftOut
            && ProvisionShape
                .KindsOf(map)
                .Any(kind =>
                    kind.Value is RawScalar number && ProvisionNumber.TryParse(number.Value, null, out var read) && read.Leading > count
                );
        return isBeyond
            || (
                map["provisions"] is RawSequence list
                && list.Items.OfType<RawMapping>().Any(inside => LeavesOutBeyond(inside, count, isLeftOut, context))
            );
    }

    private static Party BindParty(RecordReader party) => new(party.RequiredText("name"), party.String("code"));

    private static StatusCheck BindCheck(RecordReader check) => new(check.Date("date")!.Value, check.Ids<SourceId>("sources"));

    private static CitationDate BindCitationDate(RecordReader cited) =>
        new(cited.Date("date")!.Value, cited.Word<CitationWord>("word")!.Value, cited.Ids<SourceId>("sources"));

    private static InstrumentStructure BindStructure(RecordReader structure) =>
        new(ProvisionList.Parse(structure.RequiredString("has")), structure.Date("as-of"), structure.Provenance());

    private static TreatyAction BindAction(RecordReader action) =>
        new()
        {
            Type = action.Word<ActionType>("type")!.Value,
            Date = action.Date("date"),
            Party = action.String("party"),
            Place = action.Text("place"),
            By = action.Reference("by"),
            On = action.References("on"),
            Provenance = action.Provenance(),
        };

    private static SeriesCitation BindPublication(RecordReader publication) =>
        new(publication.RequiredString("series"), publication.String("volume"), publication.String("page"), publication.String("number"))
        {
            Date = publication.Date("date"),
            Title = publication.Text("title"),
            Sources = publication.Ids<SourceId>("sources"),
        };
}
