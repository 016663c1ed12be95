using TreatyRefs.Queries;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;

namespace TreatyRefs.Reports.Composing;

/// <summary>The report on one topic.</summary>
internal static class TopicSection
{
    public static Report Compose(TopicDossier dossier)
    {
        var (context, topic) = (dossier.Context, dossier.Topic);
        return new Report(
            context.In(topic.Label)!.Value.Text,
            context.Language,
            [
                Parts.Title(new SpanBuilder(context).Add(topic.Label, SpanRole.Strong).Build(), topic.Id.ToString()),
                .. Parts.Notes(context),
                .. topic.Description is null
                    ? Array.Empty<Block>()
                    : [new Paragraph(new SpanBuilder(context).Add(topic.Description).Build())],
                Parts.Heading(2, context.Words()[Word.Provisions], id: "r-provisions"),
                Provisions(dossier),
                .. CommentsSection.Compose(
                    new CommentComposer(context, dossier.Sources, CommentsSection.IdPrefix)
                    {
                        InReport = CommentComposer.IdsOf(dossier.Commentary),
                        TopicIsUnderstood = true,
                    },
                    dossier.Commentary,
                    dossier.CommentaryOfUncertainDate,
                    dossier.Sources
                ),
                Parts.Origin(context),
            ]
        );
    }

    private static Block Provisions(TopicDossier dossier) =>
        dossier.Provisions.IsEmpty
            ? Parts.Said(dossier.Context.Words()[Word.NothingHere])
            : new Facts([
                .. dossier.Provisions.Select(provision => new Fact(
                    provision.Described.Reference.ToString(),
                    new SpanBuilder(dossier.Context)
                        .Place(dossier.Context, provision.Described.Reference, provision.Label)
                        .Add(" ")
                        .Add(provision.Described.Provision.Heading ?? provision.Described.Provision.Subject, SpanRole.Addition)
                        .Build()
                )),
            ]);
}
