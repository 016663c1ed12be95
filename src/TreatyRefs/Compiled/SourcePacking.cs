using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Compiled;

/// <summary>Sources, commentary, experts, topics and the library's own record.</summary>
internal static class SourcePacking
{
    public static void Info(PackedWriter writer, LibraryInfo info)
    {
        writer.Text(info.Title);
        writer.Number(info.Format);
        writer.Value(info.Date, TextPacking.Date);
        writer.Value(info.AsOf, TextPacking.Date);
        writer.Value(info.OwnDate, TextPacking.Date);
        writer.List(info.Languages, TextPacking.String);
        writer.Value(info.DefaultInstrument, TextPacking.Id);
        writer.Flag(info.DeclaresItsReferences);
        writer.Text(info.Licence);
    }

    public static LibraryInfo Info(ref PackedReader reader) =>
        new()
        {
            Title = reader.Text(),
            Format = reader.Number(),
            Date = reader.Value(TextPacking.Date),
            AsOf = reader.Value(TextPacking.Date),
            OwnDate = reader.Value(TextPacking.Date),
            Languages = reader.List(TextPacking.String),
            DefaultInstrument = reader.Value(TextPacking.Id<InstrumentId>),
            DeclaresItsReferences = reader.Flag(),
            Licence = reader.TextOrNone(),
        };

    public static void Source(PackedWriter writer, Source source)
    {
        TextPacking.Id(writer, source.Id);
        TextPacking.Word(writer, source.Kind);
        TextPacking.Text(writer, source.Title);
        writer.Value(source.Date, TextPacking.Date);
        writer.Optional(source.Publisher, TextPacking.Text);
        writer.Optional(source.Place, TextPacking.Text);
        writer.Text(source.Url);
        writer.List(source.People, Person);
        TextPacking.Provenance(writer, source.Provenance);
    }

    public static Source Source(ref PackedReader reader) =>
        new()
        {
            Id = TextPacking.Id<SourceId>(ref reader),
            Kind = TextPacking.Word<SourceKind>(ref reader),
            Title = TextPacking.Text(ref reader),
            Date = reader.Value(TextPacking.Date),
            Publisher = reader.Optional(TextPacking.Text),
            Place = reader.Optional(TextPacking.Text),
            Url = reader.TextOrNone(),
            People = reader.List(Person),
            Provenance = TextPacking.Provenance(ref reader),
        };

    public static void Comment(PackedWriter writer, Commentary comment)
    {
        TextPacking.Id(writer, comment.Id);
        TextPacking.Id(writer, comment.Source);
        TextPacking.Id(writer, comment.By);
        writer.Optional(comment.As, TextPacking.Text);
        writer.List(comment.On, Target);
        writer.List(comment.Topics, TextPacking.Id);
        writer.Value(comment.Kind, TextPacking.Word);
        writer.Value(comment.Attribution, TextPacking.Word);
        writer.Optional(comment.ViewOf, TextPacking.Text);
        writer.Optional(comment.Says, TextPacking.Text);
        writer.Optional(comment.Quote, TextPacking.Text);
        writer.List(comment.Mentions, ReferencePacking.Range);
        writer.List(comment.RespondsTo, Response);
        TextPacking.Provenance(writer, comment.Provenance);
    }

    public static Commentary Comment(ref PackedReader reader) =>
        new()
        {
            Id = TextPacking.Id<CommentId>(ref reader),
            Source = TextPacking.Id<SourceId>(ref reader),
            By = TextPacking.Id<ExpertId>(ref reader),
            As = reader.Optional(TextPacking.Text),
            On = reader.List(Target),
            Topics = reader.List(TextPacking.Id<TopicId>),
            Kind = reader.Value(TextPacking.Word<CommentaryKind>),
            Attribution = reader.Value(TextPacking.Word<Attribution>),
            ViewOf = reader.Optional(TextPacking.Text),
            Says = reader.Optional(TextPacking.Text),
            Quote = reader.Optional(TextPacking.Text),
            Mentions = reader.List(ReferencePacking.Range),
            RespondsTo = reader.List(Response),
            Provenance = TextPacking.Provenance(ref reader),
        };

    public static void Expert(PackedWriter writer, Expert expert)
    {
        TextPacking.Id(writer, expert.Id);
        writer.Text(expert.Name);
        TextPacking.Names(writer, expert.Names);
        TextPacking.Word(writer, expert.Kind);
        TextPacking.Provenance(writer, expert.Provenance);
    }

    public static Expert Expert(ref PackedReader reader) =>
        new(
            TextPacking.Id<ExpertId>(ref reader),
            reader.Text(),
            TextPacking.Names(ref reader),
            TextPacking.Word<ExpertKind>(ref reader),
            TextPacking.Provenance(ref reader)
        );

    public static void Topic(PackedWriter writer, Topic topic)
    {
        TextPacking.Id(writer, topic.Id);
        TextPacking.Text(writer, topic.Label);
        writer.Optional(topic.Description, TextPacking.Text);
        TextPacking.Names(writer, topic.Names);
        TextPacking.Provenance(writer, topic.Provenance);
    }

    public static Topic Topic(ref PackedReader reader) =>
        new(
            TextPacking.Id<TopicId>(ref reader),
            TextPacking.Text(ref reader),
            reader.Optional(TextPacking.Text),
            TextPacking.Names(ref reader),
            TextPacking.Provenance(ref reader)
        );

    private static void Person(PackedWriter writer, SourcePerson person)
    {
        TextPacking.Id(writer, person.Expert);
        writer.Optional(person.Role, TextPacking.Text);
    }

    private static SourcePerson Person(ref PackedReader reader) =>
        new(TextPacking.Id<ExpertId>(ref reader), reader.Optional(TextPacking.Text));

    private static void Target(PackedWriter writer, CommentaryTarget target)
    {
        ReferencePacking.Range(writer, target.To);
        TextPacking.Word(writer, target.LinkedBy);
    }

    private static CommentaryTarget Target(ref PackedReader reader) =>
        new(ReferencePacking.Range(ref reader), TextPacking.Word<LinkOrigin>(ref reader));

    private static void Response(PackedWriter writer, CommentaryResponse response)
    {
        TextPacking.Id(writer, response.To);
        TextPacking.Word(writer, response.Type);
    }

    private static CommentaryResponse Response(ref PackedReader reader) =>
        new(TextPacking.Id<CommentId>(ref reader), TextPacking.Word<ResponseType>(ref reader));
}
