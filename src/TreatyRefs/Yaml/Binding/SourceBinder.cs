using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Yaml.Reading;

namespace TreatyRefs.Yaml.Binding;

/// <summary>Makes sources, commentary, experts, topics and the library's own record of checked records.</summary>
internal static class SourceBinder
{
    public static Source BindSource(RecordReader record) =>
        new()
        {
            Id = record.Id<SourceId>("source"),
            Kind = record.Word<SourceKind>("kind")!.Value,
            Title = record.RequiredText("title"),
            Date = record.Date("date"),
            Publisher = record.Text("publisher"),
            Place = record.Text("place"),
            Url = record.String("url"),
            People = record
                .Records("people")
                .Select(person => new SourcePerson(person.Id<ExpertId>("expert"), person.Text("role")))
                .ToEquatableArray(),
            Provenance = record.Provenance(),
        };

    public static Commentary BindComment(RecordReader record, SourceId source) =>
        new()
        {
            Id = record.Id<CommentId>("id"),
            Source = source,
            By = record.Id<ExpertId>("by"),
            As = record.Text("as"),
            On = BindTargets(record),
            Topics = record.Ids<TopicId>("topics"),
            Kind = record.Word<CommentaryKind>("kind"),
            Attribution = record.Word<Attribution>("attribution"),
            ViewOf = record.Text("view-of"),
            Says = record.Text("says"),
            Quote = record.Text("quote"),
            Mentions = record.References("mentions"),
            RespondsTo = record
                .Records("responds-to")
                .Select(response => new CommentaryResponse(response.Id<CommentId>("to"), response.Word<ResponseType>("as")!.Value))
                .ToEquatableArray(),
            Provenance = record.Provenance(),
        };

    public static Expert BindExpert(RecordReader record) =>
        new(
            record.Id<ExpertId>("id"),
            record.RequiredString("name"),
            record.Names("names"),
            record.Word<ExpertKind>("kind") ?? ExpertKind.Person,
            record.Provenance()
        );

    public static Topic BindTopic(RecordReader record) =>
        new(record.Id<TopicId>("id"), record.RequiredText("label"), record.Text("description"), record.Names("names"), record.Provenance());

    private static EquatableArray<CommentaryTarget> BindTargets(RecordReader record) =>
        record.Map["on"] is RawSequence list
            ? list
                .Items.Select(item =>
                    item is RawMapping link
                        ? BindLink(new RecordReader(link, record.Context))
                        : new CommentaryTarget(record.Range(((RawScalar)item).Value))
                )
                .ToEquatableArray()
            : [];

    private static CommentaryTarget BindLink(RecordReader link) =>
        new(link.Reference("to")!.Value, link.Word<LinkOrigin>("linked-by") ?? LinkOrigin.Source);
}
