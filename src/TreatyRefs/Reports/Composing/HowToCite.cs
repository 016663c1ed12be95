using TreatyRefs.Collections;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Styles;

namespace TreatyRefs.Reports.Composing;

/// <summary>How a page, and what it is about, is cited in every style.</summary>
internal static class HowToCite
{
    public static IEnumerable<Block> Compose(
        DossierContext context,
        ProvisionReference reference,
        EquatableArray<Span> name,
        int level,
        string idPrefix
    ) =>
        [
            Parts.Heading(level, context.Words()[Word.HowToCite], id: idPrefix + "cite"),
            new Facts([ThisPage(context, reference, name), .. Styles(context, reference)]),
        ];

    private static Fact ThisPage(DossierContext context, ProvisionReference reference, EquatableArray<Span> name) =>
        new(
            context.Words()[Word.ThisPage],
            new SpanBuilder(context)
                .Filled(
                    context.Words()[Word.CiteThisPage],
                    SpanRole.Plain,
                    name,
                    [PlainNames.TitleOf(context), new Span(Parts.AsOf(context))],
                    [new Span(reference.ToString())]
                )
                .Build()
        )
        {
            IsToCopy = true,
            IsOfPage = true,
        };

    private static IEnumerable<Fact> Styles(DossierContext context, ProvisionReference reference)
    {
        if (context.Holder is not { } library)
        {
            return [];
        }

        var local =
            context.Words() is { IsEnglish: false } words && CitationStyles.TryPlainIn(words.Tag, out var style, out _)
                ? (IEnumerable<(string, CitationStyle)>)[(words.Language(words.Tag), style)]
                : [];
        return CitationStyles
            .All.Select(each => (context.Words().Style(each), each))
            .Concat(local)
            .Select(each => new Fact(
                each.Item1,
                [new Span(each.Item2.Format(library, reference), Language: LanguageOf(context, each.Item2))]
            )
            {
                IsToCopy = true,
            });
    }

    // All styles but the local one are English.
    private static string? LanguageOf(DossierContext context, CitationStyle style) =>
        context.Words().IsEnglish ? null
        : CitationStyles.All.Contains(style) ? FrameWords.English.Tag
        : context.Words().Tag;
}
