using TreatyRefs.Model;
using TreatyRefs.Yaml.Reading;

namespace TreatyRefs.Yaml.Binding;

/// <summary>Makes records of the library itself, its experts, topics, sources and comments, the counterpart of
/// <see cref="SourceBinder"/>.</summary>
internal static class SourceUnbinder
{
    public static RawMapping Unbind(LibraryInfo info) =>
        new RecordBuilder(new WriteContext(null))
            .String("library", info.Title)
            .Int("format", info.Format)
            .Date("date", info.Date)
            .Strings("languages", info.Languages)
            .String("default-instrument", info.DefaultInstrument?.ToString())
            .String("licence", info.Licence)
            .Map;

    public static RawMapping Unbind(IEnumerable<Expert> experts, string? language) =>
        new RecordBuilder(new WriteContext(language))
            .Records(
                "experts",
                experts,
                (expert, record) =>
                    record
                        .Id("id", expert.Id)
                        .String("name", expert.Name)
                        .Names("names", expert.Names)
                        .Word<ExpertKind>("kind", expert.Kind)
                        .Provenance(expert.Provenance)
            )
            .Map;

    public static RawMapping Unbind(IEnumerable<Topic> topics, string? language) =>
        new RecordBuilder(new WriteContext(language))
            .Records(
                "topics",
                topics,
                (topic, record) =>
                    record
                        .Id("id", topic.Id)
                        .Text("label", topic.Label)
                        .Text("description", topic.Description)
                        .Names("names", topic.Names)
                        .Provenance(topic.Provenance)
            )
            .Map;

    public static RawMapping Unbind(Source source, IEnumerable<Commentary> comments, string? language) =>
        new RecordBuilder(new WriteContext(language))
            .Id("source", source.Id)
            .Word<SourceKind>("kind", source.Kind)
            .Text("title", source.Title)
            .Date("date", source.Date)
            .Text("publisher", source.Publisher)
            .Text("place", source.Place)
            .String("url", source.Url)
            .Records("people", source.People, (person, record) => record.Id("expert", person.Expert).Text("role", person.Role))
            .Records("commentary", comments, AddComment)
            .Provenance(source.Provenance)
            .Map;

    private static RecordBuilder AddComment(Commentary comment, RecordBuilder record) =>
        record
            .Id("id", comment.Id)
            .Id("by", comment.By)
            .Text("as", comment.As)
            .List("on", comment.On.Select(target => Target(target, record)))
            .Ids("topics", comment.Topics)
            .Word("kind", comment.Kind)
            .Word("attribution", comment.Attribution)
            .Text("view-of", comment.ViewOf)
            .Text("says", comment.Says)
            .Text("quote", comment.Quote)
            .References("mentions", comment.Mentions)
            .Records(
                "responds-to",
                comment.RespondsTo,
                (response, builder) => builder.Id("to", response.To).Word<ResponseType>("as", response.Type)
            )
            .Provenance(comment.Provenance);

    private static RawNode Target(CommentaryTarget target, RecordBuilder record) =>
        target.LinkedBy == LinkOrigin.Source
            ? record.ReferenceScalar(target.To)
            : new RecordBuilder(record.Context).Reference("to", target.To).Word<LinkOrigin>("linked-by", target.LinkedBy).Map;
}
