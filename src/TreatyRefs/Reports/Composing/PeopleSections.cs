using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Document;

namespace TreatyRefs.Reports.Composing;

/// <summary>The report on what one expert said.</summary>
internal static class ExpertSection
{
    public static Report Compose(ExpertDossier dossier)
    {
        var (context, expert) = (dossier.Context, dossier.Expert);
        var blocks = new List<Block>
        {
            new Heading(1, [new Span(expert.Name, SpanRole.Strong)], Aside: [new Span(expert.Id.ToString(), SpanRole.Label)]),
        };
        blocks.AddRange(ReportComposer.LanguageNote(context).Concat(StatusComposer.DateNote(context)));
        if (!expert.Names.Items.IsEmpty)
        {
            blocks.Add(
                new Facts(
                    expert
                        .Names.Items.Select(name => new Fact(
                            $"Name ({Wording.LanguageName(name.Language)})",
                            [new Span(name.Text, Language: name.Language)]
                        ))
                        .ToEquatableArray()
                )
            );
        }

        var capacities = dossier.Commentary.Select(entry => entry.Commentary.As).Distinct().ToList();
        if (capacities is [{ } only] && dossier.Commentary.Count > 1)
        {
            blocks.Add(new Facts([new Fact("Spoke as", new SpanBuilder(context).Add(only).Build())]));
        }

        if (!dossier.TookPartIn.IsEmpty)
        {
            blocks.Add(
                new Facts(dossier.TookPartIn.Select(source => new Fact("Took part in", TookPart(dossier, source))).ToEquatableArray())
            );
        }

        if (expert.Provenance.Note is { } note)
        {
            blocks.Add(new Paragraph(new SpanBuilder(context).Add("Note: ", SpanRole.Label).Add(note).Build()));
        }

        blocks.AddRange(
            Comments.Compose(
                dossier.Commentary,
                dossier.Sources,
                context,
                dossier.CommentaryOfUncertainDate,
                new CommentComposer(context, dossier.Sources, Comments.IdPrefix)
                {
                    InReport = CommentComposer.IdsOf(dossier.Commentary),
                    SpeakerIsUnderstood = true,
                    CapacityIsUnderstood = capacities is [not null] && dossier.Commentary.Count > 1,
                }
            )
        );
        blocks.Add(ReportComposer.Origin(context));
        return new Report(expert.Name, context.Language, blocks.ToEquatableArray());
    }

    private static EquatableArray<Span> TookPart(ExpertDossier dossier, Source source)
    {
        var role = source.People.First(person => person.Expert == dossier.Expert.Id).Role;
        return new SpanBuilder(dossier.Context)
            .Add(source.Title)
            .Add(role is null ? null : " as ")
            .Add(role)
            .Sources(dossier.Sources, Comments.IdPrefix, [source.Id])
            .Build();
    }
}

/// <summary>The report on one topic.</summary>
internal static class TopicSection
{
    public static Report Compose(TopicDossier dossier)
    {
        var (context, topic) = (dossier.Context, dossier.Topic);
        var label = context.In(topic.Label)!.Value.Text;
        var blocks = new List<Block>
        {
            new Heading(
                1,
                new SpanBuilder(context).Add(topic.Label, SpanRole.Strong).Build(),
                Aside: [new Span(topic.Id.ToString(), SpanRole.Label)]
            ),
        };
        blocks.AddRange(ReportComposer.LanguageNote(context).Concat(StatusComposer.DateNote(context)));
        if (topic.Description is not null)
        {
            blocks.Add(new Paragraph(new SpanBuilder(context).Add(topic.Description).Build()));
        }

        blocks.Add(new Heading(2, [new Span("Provisions")]));
        blocks.Add(Provisions(dossier));
        blocks.AddRange(
            Comments.Compose(
                dossier.Commentary,
                dossier.Sources,
                context,
                dossier.CommentaryOfUncertainDate,
                new CommentComposer(context, dossier.Sources, Comments.IdPrefix)
                {
                    InReport = CommentComposer.IdsOf(dossier.Commentary),
                    TopicIsUnderstood = true,
                }
            )
        );
        blocks.Add(ReportComposer.Origin(context));
        return new Report(label, context.Language, blocks.ToEquatableArray());
    }

    private static Block Provisions(TopicDossier dossier) =>
        dossier.Provisions.IsEmpty
            ? new Paragraph([new Span(Wording.NoReferences, SpanRole.Label)])
            : new Facts(
                dossier
                    .Provisions.Select(provision => new Fact(
                        provision.Described.Reference.ToString(),
                        new SpanBuilder(dossier.Context)
                            .Add(provision.Label)
                            .Add(" ")
                            .Add(provision.Described.Provision.Heading ?? provision.Described.Provision.Subject, SpanRole.Addition)
                            .Build()
                    ))
                    .ToEquatableArray()
            );
}

/// <summary>The report on one source.</summary>
internal static class SourceSection
{
    public static Report Compose(SourceDossier dossier)
    {
        var (context, source) = (dossier.Context, dossier.Source);
        var title = context.In(source.Title)!.Value.Text;
        return new Report(
            title,
            context.Language,
            [
                new Heading(
                    1,
                    new SpanBuilder(context).Add(source.Title, SpanRole.Strong).Build(),
                    Aside: [new Span(source.Id.ToString(), SpanRole.Label)]
                ),
                .. ReportComposer.LanguageNote(context),
                .. StatusComposer.DateNote(context),
                Published(dossier),
                .. Comments.Compose(
                    dossier.Commentary,
                    dossier.Sources,
                    context,
                    dossier.CommentaryOfUncertainDate,
                    new CommentComposer(context, dossier.Sources, Comments.IdPrefix)
                    {
                        InReport = CommentComposer.IdsOf(dossier.Commentary),
                    }
                ),
                ReportComposer.Origin(context),
            ]
        );
    }

    private static Facts Published(SourceDossier dossier)
    {
        var source = dossier.Source;
        var facts = new FactList(dossier.Context)
            .Add("Kind", line => line.Add(Wording.Phrase(source.Kind)))
            .Add("Published by", line => line.Add(source.Publisher))
            .Add("Place", line => line.Add(source.Place))
            .Add("Date", line => line.Add(source.Date is { } date ? Wording.Human(date) : Wording.NoDate))
            .Add("Address", line => line.Add(source.Url, link: source.Url));
        foreach (var (name, person) in dossier.People)
        {
            facts.Add("Took part", line => line.Add(name).Add(person.Role is null ? null : " as ").Add(person.Role));
        }

        return facts.Add("Note", line => line.Add(source.Provenance.Note).Caveats(source.Provenance)).Build();
    }
}

/// <summary>Comments with their sources, as expert and topic reports end with.</summary>
internal static class Comments
{
    public const string IdPrefix = "r-";

    public static IEnumerable<Block> Compose(
        EquatableArray<CommentaryEntry> entries,
        SourceList sources,
        DossierContext context,
        int leftOut,
        CommentComposer composer
    )
    {
        yield return new Heading(
            2,
            [new Span("Commentary")],
            Aside: [new Span(Wording.Count(entries.Count, "comment", "comments"), SpanRole.Label)]
        );
        if (entries.IsEmpty)
        {
            yield return new Paragraph([new Span(Wording.NoCommentary(context), SpanRole.Label)]);
        }

        foreach (var entry in entries)
        {
            yield return composer.Compose(entry);
        }

        foreach (var block in StatusComposer.LeftOut(leftOut, context.AsOf))
        {
            yield return block;
        }

        if (!sources.Items.IsEmpty)
        {
            yield return new Heading(2, [new Span("Sources")]);
            yield return SourceNotesComposer.Compose(context, sources, IdPrefix);
        }
    }
}
