using TreatyRefs.CrossReferences;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;

namespace TreatyRefs.Reports.Composing;

/// <summary>What was said about a provision, and where more is said.</summary>
internal sealed class ProvisionComments(ProvisionDossier dossier, int level, ReportForm form, SourceList sources, ProvisionIds ids)
{
    private readonly DossierContext _context = dossier.Context;
    private readonly FrameWords _words = dossier.Context.Words();

    public IEnumerable<Block> Compose()
    {
        var composer = new CommentComposer(_context, sources, ids.Prefix)
        {
            IsUnderstood = target => CrossReferenceGraph.Concerns(target.To, dossier.Reference) || target.To.First.IsWhole,
            InReport = CommentComposer.IdsOf(dossier.Commentary),
            IsForScreen = form == ReportForm.Screen,
        };
        return
        [
            Parts.Heading(level + 1, _words[Word.Commentary], CountByYear(), ids.Prefix + "commentary"),
            .. dossier.Commentary.IsEmpty ? [Parts.Said(Parts.NoCommentary(_context))] : Array.Empty<Block>(),
            .. StatusComposer.SaidBefore(dossier),
            .. form == ReportForm.Screen ? dossier.Commentary.Select(composer.Compose) : ByGeneration(composer),
            .. StatusComposer.LeftOut(_context, dossier.CommentaryOfUncertainDate),
            .. Elsewhere(),
        ];
    }

    // A generation of comments is a year of them, as they are counted above; who says what kind of thing stands at the head of each.
    private IEnumerable<Block> ByGeneration(CommentComposer composer)
    {
        var generations = dossier.Commentary.GroupBy(entry => entry.Date?.Year).ToList();
        foreach (var generation in generations)
        {
            if (generations.Count > 1)
            {
                yield return Parts.Heading(
                    level + 2,
                    generation.Key is { } year ? FrameWords.Number(year) : FrameWords.Capitalised(_words[Word.Undated])
                );
            }

            foreach (var entry in generation)
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
            yield return Elsewhere(Word.OnTheArticle, dossier.CommentaryOnArticle, reference);
        }

        if (dossier.CommentaryOnInstrument > 0)
        {
            yield return Elsewhere(Word.OnTheInstrument, dossier.CommentaryOnInstrument, new ProvisionReference(dossier.Instrument.Id));
        }
    }

    private Paragraph Elsewhere(Word word, int count, ProvisionReference reference) =>
        new(
            new SpanBuilder(_context)
                .Filled(
                    _words.Count(word, count, "{0}"),
                    line => line.Add(new Span(reference.ToString(), SpanRole.Label, Reference: reference)),
                    SpanRole.Label
                )
                .Build()
        );

    private string CountByYear() =>
        _words.List(
            dossier
                .Commentary.GroupBy(entry => entry.Date?.Year)
                .Select(year =>
                    year.Key is { } known
                        ? _words.Fill(Word.OfYear, FrameWords.Number(year.Count()), FrameWords.Number(known))
                        : _words.Fill(Word.WithoutDate, FrameWords.Number(year.Count()))
                )
        );
}
