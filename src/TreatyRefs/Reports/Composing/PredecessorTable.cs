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
        var earlier = Distinct(dossier).ToList();
        EquatableArray<Provision?> provisions = [dossier.Described?.Provision, .. earlier.Select(predecessor => predecessor.Provision)];
        var aspects = new AspectComposer(dossier.Context, provisions)
        {
            InPlaceOf = i => i == 0 ? ReportWording.NotDescribedCell : InPlaceOf(earlier[i - 1]),
        };
        var rows = ProvisionComparison.RowsOf(provisions);
        var shown = rows.Where(row =>
            row.Aspect is ComparedAspect.Subject
            || s_analysis.Contains(row.Aspect)
            || (row.Aspect == ComparedAspect.Summary && HasMore(rows))
        );
        return AspectComposer.Table(
            [new CrossHeading([new Span(dossier.Label)], dossier.Reference.ToString()), .. earlier.Select(Item)],
            [Relation(earlier), Status(dossier, earlier), .. shown.Select(aspects.Compose), Certainty(aspects, provisions)]
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

    private static CrossHeading Item(PredecessorProvision predecessor) =>
        new([new Span(predecessor.Label)], predecessor.Edge.To.ToString());

    private static ComparisonLine Relation(IEnumerable<PredecessorProvision> earlier) =>
        new(
            AspectComposer.Heading("Relation"),
            [
                AspectComposer.Said("(this provision itself)"),
                .. earlier.Select(predecessor => Text(ReportWording.Inbound(predecessor.Edge.Type) + " this provision")),
            ]
        );

    private static ComparisonLine Status(ProvisionDossier dossier, IEnumerable<PredecessorProvision> earlier) =>
        new(
            AspectComposer.Heading("Status"),
            [
                .. earlier
                    .Select(predecessor => predecessor.Status)
                    .Prepend(dossier.Status)
                    .Select(status => StatusComposer.Brief(dossier.Context, status)),
            ]
        );

    private static ComparisonLine Certainty(AspectComposer aspects, EquatableArray<Provision?> provisions) =>
        new(
            AspectComposer.Heading(ReportWording.CertaintyOfDescription),
            aspects.Certainties(),
            IsEmpty: provisions.All(provision => provision?.Provenance.Certainty is null or Model.Certainty.Confirmed)
        );

    private static string InPlaceOf(PredecessorProvision predecessor) =>
        predecessor.Edge.To switch
        {
            { First.IsWhole: true } => ReportWording.WholeInstrument,
            { IsSingle: false } => ReportWording.SeveralProvisions,
            _ => ReportWording.NotDescribedCell,
        };

    private static EquatableArray<Span> Text(string text) => [new Span(text)];

    // A summary says again what trigger, duty and limits say, unless there are none.
    private static bool HasMore(EquatableArray<ComparisonRow> rows)
    {
        var summaries = rows.First(row => row.Aspect == ComparedAspect.Summary).Cells;
        var analysed = rows.Where(row => s_analysis.Contains(row.Aspect)).ToList();
        return summaries.Where((summary, i) => !summary.IsEmpty && analysed.All(row => row.Cells[i].IsEmpty)).Any();
    }
}
