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
        var facts = new FactList(dossier.Context)
            .Add("Kind", line => line.Add(ReportWording.Phrase(source.Kind)))
            .Add("Published by", line => line.Add(source.Publisher))
            .Add("Place", line => line.Add(source.Place))
            .Add("Date", line => line.Add(source.Date is { } date ? ReportWording.Human(date) : ReportWording.NoDate))
            .Add("Address", line => line.Add(source.Url, link: source.Url));
        foreach (var (name, person) in dossier.People)
        {
            facts.Add("Took part", line => line.Add(name).Add(person.Role is null ? null : " as ").Add(person.Role));
        }

        return facts.Add("Note", line => line.Add(source.Provenance.Note).Caveats(source.Provenance)).Build();
    }
}
