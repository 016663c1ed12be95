using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;

namespace TreatyRefs.Reports.Composing;

/// <summary>Puts a provision beside those of earlier instruments that it replaces or parallels.</summary>
internal static class PredecessorTable
{
    private const int MostNamed = 4;

    private static readonly ComparedAspect[] s_analysis = [ComparedAspect.Trigger, ComparedAspect.Duty, ComparedAspect.Limits];

    /// <summary>The provision and its predecessors side by side, with the rows that hold anything.</summary>
    public static SideBySide Compose(ProvisionDossier dossier)
    {
        var (earlier, words) = (Distinct(dossier).ToList(), dossier.Context.Words());
        EquatableArray<Provision?> provisions = [dossier.Described?.Provision, .. earlier.Select(predecessor => predecessor.Provision)];
        var aspects = new AspectComposer(dossier.Context, provisions)
        {
            InPlaceOf = i => i == 0 ? words[Word.NotDescribedCell] : InPlaceOf(words, earlier[i - 1]),
        };
        var rows = ProvisionComparison.RowsOf(provisions);
        var shown = rows.Where(row =>
            row.Aspect is ComparedAspect.Subject
            || s_analysis.Contains(row.Aspect)
            || (row.Aspect == ComparedAspect.Summary && HasMore(rows))
        );
        return AspectComposer.Table(
            [
                new CrossHeading([new Span(Parts.LabelOf(dossier))], dossier.Reference.ToString()),
                .. earlier.Select(predecessor => Item(dossier.Context, predecessor)),
            ],
            [Relation(words, earlier), Status(dossier, earlier), .. shown.Select(aspects.Compose), Certainty(words, aspects, provisions)]
        );
    }

    /// <summary>What to type to see them compared; null where there is nothing to compare with.</summary>
    public static string? CommandLine(ProvisionDossier dossier)
    {
        var others = Distinct(dossier)
            .Select(predecessor => predecessor.Edge.To)
            .Where(to => !to.First.IsWhole)
            .Take(MostNamed)
            .Select(to => Quoted(to.ToString()))
            .ToList();
        return others.Count == 0 ? null : $"treatyrefs compare {Quoted(dossier.Reference.ToString())} {string.Join(' ', others)}";
    }

    private static IEnumerable<PredecessorProvision> Distinct(ProvisionDossier dossier) =>
        dossier.Predecessors.DistinctBy(predecessor => (predecessor.Edge.To, predecessor.Edge.Type));

    // Brackets mean something to a shell.
    private static string Quoted(string reference) => reference.Contains('(', StringComparison.Ordinal) ? $"\"{reference}\"" : reference;

    private static CrossHeading Item(DossierContext context, PredecessorProvision predecessor) =>
        new(new SpanBuilder(context).Place(context, predecessor.Edge.To, predecessor.Label).Build(), predecessor.Edge.To.ToString());

    private static ComparisonLine Relation(FrameWords words, IEnumerable<PredecessorProvision> earlier) =>
        new(
            AspectComposer.Heading(words[Word.Relation]),
            [
                AspectComposer.Said(words[Word.ThisProvision]),
                .. earlier.Select(predecessor =>
                    Text(words.Fill(Word.RelationToThis, words.Of(predecessor.Edge.Type, ReferenceDirection.In)))
                ),
            ]
        );

    private static ComparisonLine Status(ProvisionDossier dossier, IEnumerable<PredecessorProvision> earlier) =>
        new(
            AspectComposer.Heading(dossier.Context.Words()[Word.Status]),
            [
                .. earlier
                    .Select(predecessor => predecessor.Status)
                    .Prepend(dossier.Status)
                    .Select(status => StatusComposer.Brief(dossier.Context, status)),
            ]
        );

    private static ComparisonLine Certainty(FrameWords words, AspectComposer aspects, EquatableArray<Provision?> provisions) =>
        new(
            AspectComposer.Heading(words[Word.CertaintyOfDescription]),
            aspects.Certainties(),
            IsEmpty: provisions.All(provision => provision?.Provenance.Certainty is null or Model.Certainty.Confirmed)
        );

    private static string InPlaceOf(FrameWords words, PredecessorProvision predecessor) =>
        words[
            predecessor.Edge.To switch
            {
                { First.IsWhole: true } => Word.WholeInstrument,
                { IsSingle: false } => Word.SeveralProvisions,
                _ => Word.NotDescribedCell,
            }
        ];

    private static EquatableArray<Span> Text(string text) => [new Span(text)];

    // A summary says again what trigger, duty and limits say, unless there are none.
    private static bool HasMore(EquatableArray<ComparisonRow> rows)
    {
        var summaries = rows.First(row => row.Aspect == ComparedAspect.Summary).Cells;
        var analysed = rows.Where(row => s_analysis.Contains(row.Aspect)).ToList();
        return summaries.Where((summary, i) => !summary.IsEmpty && analysed.All(row => row.Cells[i].IsEmpty)).Any();
    }
}
