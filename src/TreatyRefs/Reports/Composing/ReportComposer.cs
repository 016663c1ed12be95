using System.Diagnostics;
using System.Globalization;
using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Document;
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
            InstrumentDossier instrument => InstrumentSection.Compose(instrument),
            ExpertDossier expert => ExpertSection.Compose(expert),
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
                FullLabel(dossiers[0]),
                context.Language,
                [.. dossiers.SelectMany(dossier => new ProvisionSection(dossier, 1, form).Compose())]
            );
        }

        if (dossiers is [var only])
        {
            return new Report(FullLabel(only), context.Language, [.. new ProvisionSection(only, 1, form).Compose(), Origin(context)]);
        }

        var title = context.Library.Title + ": " + Wording.Count(dossiers.Count, "provision", "provisions");
        return new Report(
            title,
            context.Language,
            [
                new Heading(1, [new Span(title)]),
                ContentsOf(dossiers),
                .. dossiers.SelectMany(dossier => new ProvisionSection(dossier, 2, form).Compose()),
                Origin(context),
            ]
        );
    }

    // Of each instrument an overview, then those of its provisions that are given; what belongs to none of them stands after them.
    private static Report Whole(DossierSet set)
    {
        var blocks = new List<Block>();
        foreach (var instrument in set.Instruments)
        {
            var own = set.Provisions.Where(dossier => dossier.Instrument.Id == instrument.Instrument.Id).ToList();
            blocks.AddRange(InstrumentSection.Blocks(instrument));
            blocks.AddRange(own.Count > 0 ? [ContentsOf(own)] : []);
            blocks.AddRange(own.SelectMany(dossier => new ProvisionSection(dossier, 2, ReportForm.Page).Compose()));
        }

        var others = set.Provisions.Where(dossier => set.Instruments.All(whole => whole.Instrument.Id != dossier.Instrument.Id));
        blocks.AddRange(others.SelectMany(dossier => new ProvisionSection(dossier, 2, ReportForm.Page).Compose()));
        blocks.Add(Origin(set.Context));
        return new Report(
            string.Join("; ", set.Instruments.Select(instrument => InstrumentName(set.Context, instrument.Instrument))),
            set.Context.Language,
            blocks.ToEquatableArray()
        );
    }

    private static Contents ContentsOf(IEnumerable<ProvisionDossier> dossiers) =>
        new([.. dossiers.Select(dossier => new Span(FullLabel(dossier), Link: "#" + Anchor.Of(dossier.Reference)))]);

    /// <summary>Where a language was asked for that the library is not first written in: that not everything is in it.</summary>
    internal static IEnumerable<Block> LanguageNote(DossierContext context)
    {
        var own = context.Library.Languages[0];
        if (!string.Equals(own, context.Language, StringComparison.OrdinalIgnoreCase))
        {
            yield return new Paragraph([
                new Span(
                    $"In {Wording.LanguageName(context.Language)} where this library has it, else in {Wording.LanguageName(own)}.",
                    SpanRole.Label
                ),
            ]);
        }
    }

    internal static string FullLabel(ProvisionDossier dossier) => $"{dossier.Label}, {InstrumentName(dossier.Context, dossier.Instrument)}";

    internal static string InstrumentName(DossierContext context, Instrument instrument) =>
        context.In(instrument.ShortTitle ?? instrument.Title)!.Value.Text;

    /// <summary>The last line: where all this comes from, and under which licence.</summary>
    internal static Paragraph Origin(DossierContext context)
    {
        var library = context.Library;
        var date = library.Date is { } day ? string.Create(CultureInfo.InvariantCulture, $", as of {Wording.Human(day)}") : string.Empty;
        var licence = library.Licence is { } name ? $" Data: {name}." : string.Empty;
        return new Paragraph([new Span($"Generated from {library.Title}{date}.{licence}", SpanRole.Label)]);
    }
}
