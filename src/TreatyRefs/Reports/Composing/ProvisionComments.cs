using System.Globalization;
using TreatyRefs.CrossReferences;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;

namespace TreatyRefs.Reports.Composing;

/// <summary>What was said about a provision, and where more is said.</summary>
internal sealed class ProvisionComments(ProvisionDossier dossier, int level, ReportForm form, SourceList sources, string idPrefix)
{
    private readonly DossierContext _context = dossier.Context;

    public IEnumerable<Block> Compose()
    {
        var composer = new CommentComposer(_context, sources, idPrefix)
        {
            IsUnderstood = target => CrossReferenceGraph.Concerns(target.To, dossier.Reference) || target.To.First.IsWhole,
            InReport = CommentComposer.IdsOf(dossier.Commentary),
            IsForScreen = form == ReportForm.Screen,
        };
        return
        [
            Parts.Heading(level + 1, "Commentary", CountByYear()),
            .. dossier.Commentary.IsEmpty ? [Parts.Said(ReportWording.NoCommentary(_context))] : Array.Empty<Block>(),
            .. StatusComposer.SaidBefore(dossier),
            .. form == ReportForm.Screen ? dossier.Commentary.Select(composer.Compose) : ByKind(composer),
            .. StatusComposer.LeftOut(dossier.CommentaryOfUncertainDate, _context.AsOf),
            .. Elsewhere(),
        ];
    }

    private IEnumerable<Block> ByKind(CommentComposer composer)
    {
        foreach (
            var group in dossier
                .Commentary.GroupBy(entry => entry.Commentary.Kind)
                .OrderBy(group => group.Key is null)
                .ThenBy(group => group.Key)
        )
        {
            yield return Parts.Heading(
                level + 2,
                ReportWording.Capitalised(group.Key is { } kind ? ReportWording.Phrase(kind) : "other comments")
            );
            foreach (var entry in group)
            {
                yield return composer.Compose(entry);
            }
        }
    }

    // A paragraph's dossier is often empty because everybody speaks of the article: say so, rather than look empty.
    private IEnumerable<Block> Elsewhere()
    {
        if (dossier.CommentaryOnArticle > 0 && dossier.Reference.Pinpoint.Article is { } article)
        {
            var reference = dossier.Reference with { Pinpoint = article };
            yield return Parts.Said(ReportWording.OnTheWhole(dossier.CommentaryOnArticle, "article", reference.ToString()));
        }

        if (dossier.CommentaryOnInstrument > 0)
        {
            yield return Parts.Said(
                ReportWording.OnTheWhole(dossier.CommentaryOnInstrument, "instrument", dossier.Instrument.Id.ToString())
            );
        }
    }

    private string CountByYear() =>
        string.Join(
            ", ",
            dossier
                .Commentary.GroupBy(entry => entry.Date?.Year)
                .Select(year =>
                    year.Key is { } known
                        ? string.Create(CultureInfo.InvariantCulture, $"{year.Count()} of {known}")
                        : $"{year.Count()} without a date"
                )
        );
}
