using System.Globalization;
using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Document;
using TreatyRefs.Search;

namespace TreatyRefs.Reports.Composing;

/// <summary>Says what a report contains and in which order: the most important first, and every gap said plainly.</summary>
/// <remarks>The one place that knows this for all formats. Stateless and safe to share between threads.</remarks>
public static class ReportComposer
{
    /// <summary>A report on one provision or several.</summary>
    /// <param name="dossiers">At least one, in the order in which they are shown; several get a table of contents.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">There is no dossier.</exception>
    public static Report Provisions(params IReadOnlyList<ProvisionDossier> dossiers)
    {
        RefuseEmpty(dossiers, nameof(dossiers));
        var context = dossiers[0].Context;
        var title =
            dossiers.Count == 1
                ? FullLabel(dossiers[0])
                : context.Library.Title + ": " + Wording.Count(dossiers.Count, "provision", "provisions");
        var blocks = new List<Block>();
        if (dossiers.Count > 1)
        {
            blocks.Add(new Heading(1, [new Span(title)]));
            blocks.Add(new Contents(dossiers.Select(d => new Span(FullLabel(d), Link: "#" + Anchor.Of(d.Reference))).ToEquatableArray()));
        }

        foreach (var dossier in dossiers)
        {
            blocks.AddRange(new ProvisionSection(dossier, dossiers.Count == 1 ? 1 : 2).Compose());
        }

        blocks.Add(Origin(context));
        return new Report(title, context.Language, blocks.ToEquatableArray());
    }

    /// <summary>A report on whole instruments: of each an overview, then those of its provisions that are given.</summary>
    /// <param name="instruments">At least one, in the order in which they are shown.</param>
    /// <param name="provisions">Provisions, in the order in which they are shown; what belongs to none of the instruments stands after them.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">There is no instrument.</exception>
    public static Report Whole(IReadOnlyList<InstrumentDossier> instruments, IReadOnlyList<ProvisionDossier> provisions)
    {
        ArgumentNullException.ThrowIfNull(provisions);
        RefuseEmpty(instruments, nameof(instruments));
        var context = instruments[0].Context;
        var blocks = new List<Block>();
        foreach (var instrument in instruments)
        {
            var own = provisions.Where(dossier => dossier.Instrument.Id == instrument.Instrument.Id).ToList();
            blocks.AddRange(InstrumentSection.Blocks(instrument));
            if (own.Count > 0)
            {
                blocks.Add(
                    new Contents(
                        own.Select(dossier => new Span(FullLabel(dossier), Link: "#" + Anchor.Of(dossier.Reference))).ToEquatableArray()
                    )
                );
            }

            blocks.AddRange(own.SelectMany(dossier => new ProvisionSection(dossier, 2).Compose()));
        }

        var others = provisions.Where(dossier => instruments.All(instrument => instrument.Instrument.Id != dossier.Instrument.Id));
        blocks.AddRange(others.SelectMany(dossier => new ProvisionSection(dossier, 2).Compose()));
        blocks.Add(Origin(context));
        return new Report(
            string.Join("; ", instruments.Select(instrument => InstrumentName(context, instrument.Instrument))),
            context.Language,
            blocks.ToEquatableArray()
        );
    }

    /// <summary>Dossiers for a screen: comments by date and not by kind, and nothing on how to cite the page.</summary>
    /// <param name="dossiers">The dossiers, in the order in which they are shown.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">There is no dossier.</exception>
    public static Report ForScreen(params IReadOnlyList<ProvisionDossier> dossiers)
    {
        RefuseEmpty(dossiers, nameof(dossiers));
        var blocks = dossiers.SelectMany(dossier => new ProvisionSection(dossier, 1) { IsForScreen = true }.Compose());
        return new Report(FullLabel(dossiers[0]), dossiers[0].Context.Language, blocks.ToEquatableArray());
    }

    /// <summary>A report that puts provisions side by side.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>The report.</returns>
    public static Report Comparison(ProvisionComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new ComparisonSection(comparison).Compose();
    }

    /// <summary>A comparison for a screen: without notes and sources.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>The report.</returns>
    public static Report ComparisonForScreen(ProvisionComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new ComparisonSection(comparison) { IsForScreen = true }.Compose();
    }

    /// <summary>A report on one instrument.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <returns>The report.</returns>
    public static Report Instrument(InstrumentDossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return InstrumentSection.Compose(dossier);
    }

    /// <summary>A report on what one expert said.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <returns>The report.</returns>
    public static Report Expert(ExpertDossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return ExpertSection.Compose(dossier);
    }

    /// <summary>A report on one topic.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <returns>The report.</returns>
    public static Report Topic(TopicDossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return TopicSection.Compose(dossier);
    }

    /// <summary>A report on what refers to what.</summary>
    /// <param name="trees">For each provision that was asked about its trees, one or both directions; at least one.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">There is nothing to report on.</exception>
    public static Report References(IReadOnlyList<IReadOnlyList<ReferenceTree>> trees)
    {
        RefuseEmpty(trees, nameof(trees));
        var blocks = trees.SelectMany(each => ReferencesSection.Compose(each, 1)).ToList();
        var context = trees[0][0].Context;
        return new Report(
            "References of " + string.Join("; ", trees.Select(each => each[0].Label)),
            context.Language,
            blocks.ToEquatableArray()
        );
    }

    /// <summary>A picture of what refers to what.</summary>
    /// <param name="trees">The trees of one provision or several, one or both directions; at least one.</param>
    /// <returns>The picture, with each place once.</returns>
    /// <exception cref="ArgumentException">There is nothing to draw.</exception>
    public static ReferenceDiagram Diagram(IReadOnlyList<ReferenceTree> trees)
    {
        RefuseEmpty(trees, nameof(trees));
        return DiagramBuilder.Of(trees);
    }

    /// <summary>A report on what a library has, and where it has nothing.</summary>
    /// <param name="coverage">What was found.</param>
    /// <returns>The report.</returns>
    public static Report Coverage(LibraryCoverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return CoverageSection.Compose(coverage);
    }

    /// <summary>A table of the instruments of a library.</summary>
    /// <param name="library">The library.</param>
    /// <param name="language">A BCP 47 tag; the library's first language where there is none.</param>
    /// <returns>The report.</returns>
    public static Report Instruments(ITreatyLibrary library, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(library);
        return Lists.Instruments(library, language);
    }

    /// <summary>A table of the experts of a library.</summary>
    /// <param name="library">The library.</param>
    /// <param name="language">A BCP 47 tag; the library's first language where there is none.</param>
    /// <returns>The report.</returns>
    public static Report Experts(ITreatyLibrary library, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(library);
        return Lists.Experts(library, language);
    }

    /// <summary>A table of the topics of a library.</summary>
    /// <param name="library">The library.</param>
    /// <param name="language">A BCP 47 tag; the library's first language where there is none.</param>
    /// <returns>The report.</returns>
    public static Report Topics(ITreatyLibrary library, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(library);
        return Lists.Topics(library, language);
    }

    /// <summary>A report on what a search found.</summary>
    /// <param name="library">The library that was searched.</param>
    /// <param name="result">What it found.</param>
    /// <param name="language">A BCP 47 tag; the library's first language where there is none.</param>
    /// <returns>The report.</returns>
    public static Report Search(ITreatyLibrary library, SearchResult result, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(result);
        return new SearchSection(library, language).Compose(result);
    }

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

    private static void RefuseEmpty<T>(IReadOnlyList<T> items, string name)
    {
        ArgumentNullException.ThrowIfNull(items, name);
        if (items.Count == 0)
        {
            throw new ArgumentException("A report needs at least one thing to report on.", name);
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
