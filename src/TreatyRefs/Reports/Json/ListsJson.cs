using TreatyRefs.Model;
using TreatyRefs.Queries;

namespace TreatyRefs.Reports.Json;

internal sealed record DossiersJson(IReadOnlyList<ProvisionJson> Dossiers);

internal sealed record WholeInstrumentsJson(IReadOnlyList<InstrumentJson> Instruments, IReadOnlyList<ProvisionJson> Dossiers);

internal sealed record InstrumentListJson(IReadOnlyList<InstrumentEntryJson> Instruments)
{
    public static InstrumentListJson Of(InstrumentList list) =>
        new([.. list.Items.Select(entry => InstrumentEntryJson.Of(list.Context, entry))]);
}

internal sealed record InstrumentEntryJson
{
    public required string Id { get; init; }
    public required string Kind { get; init; }
    public required string Title { get; init; }
    public string? ShortTitle { get; init; }
    public required string Status { get; init; }
    public string? StatusSince { get; init; }
    public required int CommentaryCount { get; init; }
    public RecordedEventJson? LastRecorded { get; init; }
    public StatusCheckJson? StatusChecked { get; init; }
    public string? StatusCertainty { get; init; }

    public static InstrumentEntryJson Of(DossierContext context, InstrumentEntry entry) =>
        new()
        {
            Id = entry.Instrument.Id.ToString(),
            Kind = entry.Instrument.Kind.Keyword(),
            Title = context.TextOf(entry.Instrument.Title)!,
            ShortTitle = context.TextOf(entry.Instrument.ShortTitle),
            Status = entry.Status.Status.Keyword(),
            StatusSince = entry.Status.Since?.ToString(),
            CommentaryCount = entry.CommentaryCount,
            LastRecorded = RecordedEventJson.Of(entry.Status),
            StatusChecked = StatusCheckJson.Of(entry.Status),
            StatusCertainty = entry.Status.Certainty?.Keyword(),
        };
}

internal sealed record ExpertListJson(IReadOnlyList<ExpertJson> Experts)
{
    public static ExpertListJson Of(ExpertList list) => new([.. list.Items.Select(entry => ExpertJson.Of(entry.Expert))]);
}

internal sealed record TopicListJson(IReadOnlyList<TopicJson> Topics)
{
    public static TopicListJson Of(TopicList list) => new([.. list.Items.Select(entry => TopicJson.Of(list.Context, entry.Topic))]);
}
