using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;

namespace TreatyRefs.Reports.Json;

internal sealed record InstrumentJson
{
    public required string Id { get; init; }
    public required string Kind { get; init; }
    public required string Title { get; init; }
    public string? ShortTitle { get; init; }
    public string? Designation { get; init; }
    public required string Status { get; init; }
    public string? StatusSince { get; init; }
    public string? AsOf { get; init; }
    public required string Language { get; init; }
    public required IReadOnlyDictionary<string, string> Titles { get; init; }
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Names { get; init; }
    public required IReadOnlyList<string> Abbreviations { get; init; }
    public required string Numbering { get; init; }
    public int? ArticleCount { get; init; }
    public StructureJson? Structure { get; init; }
    public required bool Complete { get; init; }
    public required IReadOnlyList<string> AuthenticLanguages { get; init; }
    public required IReadOnlyList<PartyJson> Parties { get; init; }
    public string? Organ { get; init; }
    public string? Number { get; init; }
    public string? Session { get; init; }
    public string? Depositary { get; init; }
    public required IReadOnlyList<PublicationJson> Published { get; init; }
    public string? Certainty { get; init; }
    public required IReadOnlyList<string> Notes { get; init; }
    public IReadOnlyList<ActionJson> Actions { get; init; } = [];
    public IReadOnlyList<EdgeJson> RefersTo { get; init; } = [];
    public IReadOnlyList<EdgeJson> ReferredToBy { get; init; } = [];
    public IReadOnlyList<ProvisionEntryJson> Provisions { get; init; } = [];
    public IReadOnlyList<CommentJson> Commentary { get; init; } = [];
    public IReadOnlyList<SourceJson> Sources { get; init; } = [];
    public RecordedEventJson? LastRecorded { get; init; }
    public StatusCheckJson? StatusChecked { get; init; }
    public string? StatusCertainty { get; init; }
    public required bool Binding { get; init; }
    public CitationDateJson? CitationDate { get; init; }
    public int ReferencesToProvisions { get; init; }
    public string? Url { get; init; }
    public string? UrlTemplate { get; init; }
    public PartyRecordJson? Party { get; init; }

    public static InstrumentJson Of(InstrumentDossier dossier) =>
        Described(dossier) with
        {
            Actions = [.. dossier.Actions.Select(action => ActionJson.Of(dossier.Context, action))],
            RefersTo = EdgeJson.Of(dossier.Context, dossier.RefersTo),
            ReferredToBy = EdgeJson.Of(dossier.Context, dossier.ReferredToBy),
            Provisions = [.. dossier.Provisions.Select(entry => ProvisionEntryJson.Of(dossier.Context, entry))],
            Commentary = CommentJson.Of(dossier.Context, dossier.Commentary),
            Sources = SourceJson.Of(dossier.Context, dossier.Sources),
            LastRecorded = RecordedEventJson.Of(dossier.Status),
            StatusChecked = StatusCheckJson.Of(dossier.Status),
            StatusCertainty = dossier.Status.Certainty?.Keyword(),
            ReferencesToProvisions = dossier.ReferencesToProvisions,
            Party = dossier.Party is { } record ? PartyRecordJson.Of(dossier.Context, record) : null,
        };

    private static InstrumentJson Described(InstrumentDossier dossier)
    {
        var (context, instrument) = (dossier.Context, dossier.Instrument);
        return new InstrumentJson
        {
            Id = instrument.Id.ToString(),
            Kind = instrument.Kind.Keyword(),
            Title = context.TextOf(instrument.Title)!,
            ShortTitle = context.TextOf(instrument.ShortTitle),
            Designation = context.TextOf(instrument.Designation),
            Status = dossier.Status.Status.Keyword(),
            StatusSince = dossier.Status.Since?.ToString(),
            AsOf = context.Library.Date?.ToString(),
            Language = context.Language,
            Titles = instrument.Title.Versions.ToDictionary(version => version.Language, version => version.Text),
            Names = NamesOf(instrument),
            Abbreviations = [.. instrument.Abbreviations],
            Numbering = instrument.Numbering.Keyword(),
            ArticleCount = instrument.ArticleCount,
            Structure = StructureJson.Of(instrument),
            Complete = instrument.Complete,
            AuthenticLanguages = [.. instrument.AuthenticLanguages],
            Parties = [.. instrument.Parties.Select(party => new PartyJson(context.TextOf(party.Name)!, party.Code))],
            Organ = instrument.Organ?.Keyword(),
            Number = instrument.Number,
            Session = instrument.Session,
            Depositary = context.TextOf(instrument.Depositary),
            Published = [.. instrument.Published.Select(series => PublicationJson.Of(context, series))],
            Certainty = instrument.Provenance.Certainty?.Keyword(),
            Notes = context.NotesOf(instrument.Provenance),
            Binding = instrument.Binding,
            CitationDate = CitationDateJson.Of(instrument),
            Url = instrument.Url,
            UrlTemplate = instrument.UrlTemplate,
        };
    }

    private static Dictionary<string, IReadOnlyList<string>> NamesOf(Instrument instrument) =>
        instrument
            .Names.Items.GroupBy(name => name.Language)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group.Select(name => name.Text)]);
}

internal sealed record ActionJson
{
    public required string Type { get; init; }
    public string? Date { get; init; }
    public string? Party { get; init; }
    public string? Place { get; init; }
    public string? By { get; init; }
    public required IReadOnlyList<string> On { get; init; }
    public string? Certainty { get; init; }
    public required IReadOnlyList<string> Notes { get; init; }
    public required IReadOnlyList<string> Sources { get; init; }

    public static ActionJson Of(DossierContext context, TreatyAction action) =>
        new ActionJson
        {
            Type = action.Type.Keyword(),
            Date = action.Date?.ToString(),
            Party = action.Party,
            Place = context.TextOf(action.Place),
            By = action.By?.ToString(),
            On = [.. action.On.Select(on => on.ToString())],
            Certainty = action.Provenance.Certainty?.Keyword(),
            Notes = context.NotesOf(action.Provenance),
            Sources = JsonValues.Texts(action.Provenance.Sources),
        };
}

internal sealed record PartyJson(string Name, string? Code);

/// <summary>Where the party that was asked about stands.</summary>
internal sealed record PartyRecordJson(string Name, string? Code, string Standing, string? Since, IReadOnlyList<ActionJson> Actions)
{
    public static PartyRecordJson Of(DossierContext context, PartyRecord record) =>
        new(
            context.TextOf(record.Party.Name)!,
            record.Party.Code,
            record.Standing.Keyword(),
            record.ShownBy?.Date?.ToString(),
            [.. record.Actions.Select(action => ActionJson.Of(context, action))]
        );
}

internal sealed record PublicationJson
{
    public required string Series { get; init; }
    public string? Volume { get; init; }
    public string? Page { get; init; }
    public string? Number { get; init; }
    public string? Date { get; init; }
    public string? Title { get; init; }

    public static PublicationJson Of(DossierContext context, SeriesCitation series) =>
        new()
        {
            Series = series.Series,
            Volume = series.Volume,
            Page = series.Page,
            Number = series.Number,
            Date = series.Date?.ToString(),
            Title = context.TextOf(series.Title),
        };
}

internal sealed record CitationDateJson(string Date, string Word, IReadOnlyList<string> Sources)
{
    public static CitationDateJson? Of(Instrument instrument) =>
        instrument.CitationDate is { } cited
            ? new CitationDateJson(cited.Date.ToString(), cited.Word.Keyword(), JsonValues.Texts(cited.Sources))
            : null;
}

/// <summary>Which provisions the instrument has.</summary>
internal sealed record StructureJson(string Has, string? AsOf, string? Certainty, IReadOnlyList<string> Sources)
{
    public static StructureJson? Of(Instrument instrument) =>
        instrument.Structure is { } structure
            ? new StructureJson(
                structure.Has.ToString(),
                structure.AsOf?.ToString(),
                structure.Provenance.Certainty?.Keyword(),
                JsonValues.Texts(structure.Provenance.Sources)
            )
            : null;
}
