using System.Diagnostics;
using TreatyRefs.Collections;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Search;

namespace TreatyRefs.Reports.Composing;

/// <summary>Says what a report contains and in which order: the most important first, and every gap said plainly.</summary>
/// <remarks>The one place that knows this for all formats. Stateless and safe to share between threads.</remarks>
internal static class ReportComposer
{
    public static Report Of(Dossier dossier, ReportForm form) =>
        dossier switch
        {
            ProvisionDossier provision => Provisions([provision], form),
            InstrumentDossier instrument => InstrumentSection.Compose(instrument, form),
            ExpertDossier expert => new ExpertSection(expert).Compose(),
            TopicDossier topic => TopicSection.Compose(topic),
            SourceDossier source => SourceSection.Compose(source),
            DossierSet { Instruments: [] } set => Provisions(set.Provisions, form),
            DossierSet set => Whole(set),
            ReferenceTree tree => ReferencesSection.Compose(ReferenceTrees.Of(tree)),
            ReferenceTrees trees => ReferencesSection.Compose(trees),
            ProvisionComparison comparison => new ComparisonSection(comparison, form).Compose(),
            LibraryCoverage coverage => CoverageSection.Compose(coverage),
            SearchResult result => new SearchSection(result).Compose(),
            InstrumentList list => ListComposer.Of(list),
            ExpertList list => ListComposer.Of(list),
            TopicList list => ListComposer.Of(list),
            _ => throw new UnreachableException(),
        };

    private static Report Provisions(EquatableArray<ProvisionDossier> dossiers, ReportForm form)
    {
        var context = dossiers[0].Context;
        if (form == ReportForm.Screen)
        {
            return new Report(
                Parts.NameOf(dossiers[0]),
                context.Language,
                [.. dossiers.SelectMany(dossier => new ProvisionSection(dossier, 1, form).Compose())]
            );
        }

        if (dossiers is [var only])
        {
            return new Report(
                Parts.NameOf(only),
                context.Language,
                [.. new ProvisionSection(only, 1, form, isAlone: true).Compose(), Parts.Origin(context)]
            );
        }

        return new Report(
            string.Concat(TitleOf(context, dossiers.Count).Select(span => span.Text)),
            context.Language,
            [
                new Heading(1, TitleOf(context, dossiers.Count)),
                ContentsOf(dossiers),
                .. dossiers.SelectMany(dossier => new ProvisionSection(dossier, 2, form).Compose()),
                Parts.Origin(context),
            ]
        );
    }

    private static EquatableArray<Span> TitleOf(DossierContext context, int count) =>
        new SpanBuilder(context)
            .Filled(context.Words()[Word.Labelled] + "{1}", SpanRole.Plain, [PlainNames.TitleOf(context)], Counted(context, count))
            .Build();

    private static EquatableArray<Span> Counted(DossierContext context, int count) =>
        [new Span(context.Words().Count(Word.ProvisionsCount, count))];

    // Of each instrument an overview, then those of its provisions that are given; what belongs to none of them stands after them.
    private static Report Whole(DossierSet set)
    {
        var blocks = new List<Block>();
        foreach (var instrument in set.Instruments)
        {
            var own = set.Provisions.Where(dossier => dossier.Instrument.Id == instrument.Instrument.Id).ToList();
            blocks.AddRange(InstrumentSection.Blocks(instrument, ReportForm.Page));
            blocks.AddRange(own.Count > 0 ? [ContentsOf(own)] : []);
            blocks.AddRange(own.SelectMany(dossier => new ProvisionSection(dossier, 2, ReportForm.Page).Compose()));
        }

        var others = set.Provisions.Where(dossier => set.Instruments.All(whole => whole.Instrument.Id != dossier.Instrument.Id));
        blocks.AddRange(others.SelectMany(dossier => new ProvisionSection(dossier, 2, ReportForm.Page).Compose()));
        blocks.Add(Parts.Origin(set.Context));
        return new Report(
            set.Context.Words().Row(set.Instruments.Select(instrument => Parts.NameOf(set.Context, instrument.Instrument))),
            set.Context.Language,
            blocks.ToEquatableArray()
        );
    }

    private static Contents ContentsOf(IEnumerable<ProvisionDossier> dossiers) =>
        new([
            .. dossiers.SelectMany(dossier =>
                Parts.FullNameOf(dossier).Select(span => span with { Link = "#" + Anchor.Of(dossier.Reference) })
            ),
        ]);
}
