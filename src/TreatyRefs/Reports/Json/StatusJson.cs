using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;

namespace TreatyRefs.Reports.Json;

internal sealed record RecordedEventJson(string Type, string? Date)
{
    public static RecordedEventJson? Of(StatusAtDate status) =>
        status.LastRecorded is { } last ? new RecordedEventJson(last.Type.Keyword(), last.Date?.ToString()) : null;
}

internal sealed record StatusCheckJson(string Date, IReadOnlyList<string> Sources)
{
    public static StatusCheckJson? Of(StatusAtDate status) =>
        status.Checked is { } check ? new StatusCheckJson(check.Date.ToString(), JsonValues.Texts(check.Sources)) : null;
}

internal sealed record InstrumentRefJson
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public string? ShortTitle { get; init; }
    public required string Status { get; init; }
    public string? StatusSince { get; init; }
    public RecordedEventJson? LastRecorded { get; init; }
    public StatusCheckJson? StatusChecked { get; init; }
    public string? StatusCertainty { get; init; }

    public static InstrumentRefJson Of(DossierContext context, Instrument instrument, StatusAtDate status) =>
        new InstrumentRefJson
        {
            Id = instrument.Id.ToString(),
            Title = context.TextOf(instrument.Title)!,
            ShortTitle = context.TextOf(instrument.ShortTitle),
            Status = status.Status.Keyword(),
            StatusSince = status.Since?.ToString(),
            LastRecorded = RecordedEventJson.Of(status),
            StatusChecked = StatusCheckJson.Of(status),
            StatusCertainty = status.Certainty?.Keyword(),
        };
}
