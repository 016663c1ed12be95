using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Yaml.Reading;
using TreatyRefs.Yaml.Shapes;

namespace TreatyRefs.Yaml.Binding;

/// <summary>Makes a record of an <see cref="Instrument"/>, the counterpart of <see cref="InstrumentBinder"/>; keys in the order of
/// <see cref="DocumentShapes"/>.</summary>
internal static class InstrumentUnbinder
{
    // A provision inside another is two levels deeper; the document and its list are the first two.
    private const int Deepest = (YamlLimits.Depth - 6) / 2;

    public static RawMapping Unbind(Instrument instrument, string? language) =>
        new RecordBuilder(new WriteContext(language, instrument.Id))
            .String("instrument", instrument.Id.ToString())
            .Word<InstrumentKind>("kind", instrument.Kind)
            .Text("designation", instrument.Designation)
            .Text("title", instrument.Title)
            .Text("short-title", instrument.ShortTitle)
            .Names("names", instrument.Names)
            .Strings("abbreviations", instrument.Abbreviations)
            .Strings("lookup-names", instrument.LookupNames)
            .Word("numbering", instrument.Numbering == NumberingStyle.Arabic ? null : (NumberingStyle?)instrument.Numbering)
            .Int("article-count", instrument.ArticleCount)
            .Record("structure", instrument.Structure, AddStructure)
            .Bool("complete", instrument.Complete)
            .Strings("authentic-languages", instrument.AuthenticLanguages)
            .Records("parties", instrument.Parties, AddParty)
            .Records("actions", instrument.Actions, AddAction)
            .Record("status-checked", instrument.StatusChecked, AddCheck)
            .Bool("binding", instrument.Binding, otherwise: true)
            .Record("citation-date", instrument.CitationDate, AddCitationDate)
            .Records("published", instrument.Published, AddPublication)
            .Text("depositary", instrument.Depositary)
            .String("url", instrument.Url)
            .String("url-template", instrument.UrlTemplate)
            .Records("relations", instrument.Relations, AddEdge)
            .Records("provisions", instrument.Provisions, (provision, builder) => AddProvision(provision, builder, instrument.Numbering, 1))
            .Provenance(instrument.Provenance)
            .Word("organ", instrument.Organ)
            .String("number", instrument.Number)
            .String("session", instrument.Session)
            .Map;

    private static RecordBuilder AddParty(Party party, RecordBuilder record) => record.Text("name", party.Name).String("code", party.Code);

    private static RecordBuilder AddStructure(InstrumentStructure structure, RecordBuilder record) =>
        record.String("has", structure.Has.ToString()).Date("as-of", structure.AsOf).Provenance(structure.Provenance);

    private static RecordBuilder AddCheck(StatusCheck check, RecordBuilder record) =>
        record.Date("date", check.Date).Ids("sources", check.Sources);

    private static RecordBuilder AddCitationDate(CitationDate cited, RecordBuilder record) =>
        record.Date("date", cited.Date).Word<CitationWord>("word", cited.Word).Ids("sources", cited.Sources);

    private static RecordBuilder AddPublication(SeriesCitation citation, RecordBuilder record) =>
        record
            .String("series", citation.Series)
            .String("volume", citation.Volume)
            .String("page", citation.Page)
            .String("number", citation.Number)
            .Date("date", citation.Date)
            .Text("title", citation.Title)
            .Ids("sources", citation.Sources);

    private static RecordBuilder AddAction(TreatyAction action, RecordBuilder record) =>
        record
            .Word<ActionType>("type", action.Type)
            .Date("date", action.Date)
            .String("party", action.Party)
            .Text("place", action.Place)
            .Reference("by", action.By)
            .References("on", action.On)
            .Provenance(action.Provenance);

    private static RecordBuilder AddEdge(DeclaredReference edge, RecordBuilder record) =>
        record
            .Reference("to", edge.To)
            .Word("as", edge.Type == CrossReferenceType.Cites ? null : (CrossReferenceType?)edge.Type)
            .Provenance(edge.Provenance);

    private static RecordBuilder AddProvision(Provision provision, RecordBuilder record, NumberingStyle numbering, int depth)
    {
        if (depth > Deepest)
        {
            throw new ArgumentException(ReadingProblems.NestedTooDeep);
        }

        AddNumber(provision, record, numbering);
        return record
            .Text("heading", provision.Heading)
            .Text("subject", provision.Subject)
            .Text("summary", provision.Summary)
            .Text("trigger", provision.Trigger)
            .Text("duty", provision.Duty)
            .Text("limits", provision.Limits)
            .Text("text", provision.Text)
            .Ids("topics", provision.Topics)
            .Records("refers-to", provision.RefersTo, AddEdge)
            .Provenance(provision.Provenance)
            .Records("provisions", provision.Provisions, (inside, builder) => AddProvision(inside, builder, numbering, depth + 1));
    }

    // An unnumbered paragraph is written with its place: to leave the number out would say the same, but not to the reader.
    private static void AddNumber(Provision provision, RecordBuilder record, NumberingStyle numbering)
    {
        var kind = provision.Kind.Keyword();
        switch (WrittenNumber.Of(provision, numbering))
        {
            case null:
                throw new ArgumentException(WritingProblems.NoWritingOf(kind, provision.Number.ToString()));
            case "":
                record.Nothing(kind).Bool("numbered", provision.IsNumbered);
                break;
            case { } written:
                record.String(kind, written).Bool("numbered", provision.IsNumbered, otherwise: true);
                break;
        }
    }
}
