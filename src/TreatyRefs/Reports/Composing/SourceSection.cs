using TreatyRefs.Queries;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;

namespace TreatyRefs.Reports.Composing;

/// <summary>The report on one source.</summary>
internal static class SourceSection
{
    public static Report Compose(SourceDossier dossier)
    {
        var (context, source) = (dossier.Context, dossier.Source);
        return new Report(
            context.In(source.Title)!.Value.Text,
            context.Language,
            [
                Parts.Title(new SpanBuilder(context).Add(source.Title, SpanRole.Strong).Build(), source.Id.ToString()),
                .. Parts.Notes(context),
                Published(dossier),
                .. CommentsSection.Compose(
                    new CommentComposer(context, dossier.Sources, CommentsSection.IdPrefix)
                    {
                        InReport = CommentComposer.IdsOf(dossier.Commentary),
                    },
                    dossier.Commentary,
                    dossier.CommentaryOfUncertainDate,
                    dossier.Sources
                ),
                Parts.Origin(context),
            ]
        );
    }

    private static Facts Published(SourceDossier dossier)
    {
        var source = dossier.Source;
        var words = dossier.Context.Words();
        var facts = new FactList(dossier.Context)
            .Add(words[Word.Kind], line => line.Add(words.Of(source.Kind)))
            .Add(words[Word.PublishedBy], line => line.Add(source.Publisher))
            .Add(words[Word.Place], line => line.Add(source.Place))
            .Add(words[Word.Date], line => line.Add(words.Date(source.Date)))
            .Add(words[Word.Address], line => line.Add(source.Url, link: source.Url));
        foreach (var (name, person) in dossier.People)
        {
            var speaker = PlainNames.NameOf(dossier.Context, person.Expert, name);
            facts.Add(words[Word.TookPart], line => line.Add(speaker).Role(person.Role));
        }

        return facts.Add(words[Word.Note], line => line.Add(source.Provenance.Note).Caveats(source.Provenance)).Build();
    }
}
