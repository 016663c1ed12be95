using TreatyRefs.Model;

namespace TreatyRefs.Yaml.Shapes;

/// <summary>The YAML of a source and of the commentary in it, field by field.</summary>
internal static class SourceShapes
{
    private static readonly RecordShape s_link = new(
        "link",
        [
            new("to", Values.Reference, "What the comment is on.", Required: true),
            new(
                "linked-by",
                Values.Words<LinkOrigin>("who made the link"),
                "Who made the link: the source itself, or the editor where the source names no article."
            ),
        ]
    )
    {
        StandsAlone = false,
    };

    private static readonly RecordShape s_response = new(
        "response",
        [
            new("to", new IdShape(LinkKind.Comment), "The id of the comment that this one responds to.", Required: true),
            new("as", Values.Words<ResponseType>("a type of response"), "How it responds.", Required: true),
        ]
    )
    {
        StandsAlone = false,
    };

    private static readonly RecordShape s_comment = new(
        "comment",
        [
            new("id", Values.CommentId, "The id of the comment: that of its source, # and a name.", Required: true),
            new("by", new IdShape(LinkKind.Expert), "The id of the expert who said it.", Required: true),
            new("as", Values.Text, "In what capacity the expert spoke."),
            new(
                "on",
                new ListShape(new ReferenceOrRecordShape(Values.Reference, s_link)),
                "What it is on: provisions or whole instruments."
            ),
            new("topics", Values.Topics, "The ids of the topics under which it stands."),
            new("kind", Values.Words<CommentaryKind>("a kind of commentary"), "What sort of statement it is."),
            new(
                "attribution",
                Values.Words<Attribution>("an attribution"),
                "Whether a verb of saying ties it to the expert (explicit) or not (implied)."
            ),
            new("view-of", Values.Text, "Whose view the expert reports, if not the expert's own."),
            new("says", Values.Text, "What was said, as a paraphrase in our own words."),
            new("quote", Values.Text, "What was said word by word, only where the source prints it as a quotation."),
            new("mentions", Values.References, "What it mentions besides."),
            new("responds-to", new ListShape(s_response), "The comments to which it responds."),
            .. Values.Provenance,
            Values.Override,
        ]
    );

    private static readonly RecordShape s_participant = new(
        "participant",
        [
            new("expert", new IdShape(LinkKind.Expert), "The id of the expert.", Required: true),
            new("role", Values.Text, "What the expert did there: speaker, moderator, author ..."),
        ]
    );

    /// <summary>A source with its commentary.</summary>
    public static readonly RecordShape Source = new(
        "source",
        [
            new("source", Values.Id, "The id of the source.", Required: true),
            new("kind", Values.Words<SourceKind>("a kind of source"), "What it is.", Required: true),
            new("title", Values.Text, "Its title, or a description where it has none.", Required: true),
            new("date", Values.Date, "When it was published, or when the discussion was held: a day, a month or a year."),
            new("publisher", Values.Text, "Who published it."),
            new("place", Values.Text, "Where."),
            new("url", Values.Line, "Its address."),
            new("people", new ListShape(s_participant), "The experts who took part."),
            .. Values.Provenance,
            Values.Override,
            new("commentary", new ListShape(s_comment), "What experts said in it, one comment for each thing said."),
        ]
    );
}
