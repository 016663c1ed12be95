using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;

namespace TreatyRefs.Reports.Composing;

/// <summary>The parts that reports share, said here and nowhere else.</summary>
internal static class Parts
{
    /// <summary>A sentence of ours.</summary>
    public static Paragraph Said(string words) => new([new Span(words, SpanRole.Label)]);

    /// <summary>A sentence of ours that must not be overlooked.</summary>
    public static Paragraph Warning(string words) => new([new Span(words, SpanRole.Caution)]);

    /// <summary>A heading of ours.</summary>
    public static Heading Heading(int level, string words, string? aside = null, string? id = null) =>
        new(level, [new Span(words)], id, string.IsNullOrEmpty(aside) ? [] : [new Span(aside, SpanRole.Label)]);

    /// <summary>The title of a report: what it is about, and its id.</summary>
    public static Heading Title(EquatableArray<Span> name, string id) => new(1, name, Aside: [new Span(id, SpanRole.Label)]);

    /// <summary>What stands under the title of a report: in which language it is, and as of when.</summary>
    public static IEnumerable<Block> Notes(DossierContext context) => [.. LanguageNote(context), .. StatusComposer.DateNote(context)];

    /// <summary>Comments under a heading, or that there is none, and how many are left out.</summary>
    public static IEnumerable<Block> Commentary(
        Heading heading,
        CommentComposer composer,
        IReadOnlyList<CommentaryEntry> entries,
        int leftOut
    ) =>
        [
            heading,
            .. entries.Count == 0 ? [Said(NoCommentary(composer.Context))] : Array.Empty<Block>(),
            .. entries.Select(composer.Compose),
            .. StatusComposer.LeftOut(composer.Context, leftOut),
        ];

    /// <summary>The numbered sources, where there are any.</summary>
    public static IEnumerable<Block> Sources(DossierContext context, SourceList sources, string idPrefix, int level = 2) =>
        sources.Items.IsEmpty
            ? []
            :
            [
                Heading(level, context.Words()[Word.Sources], id: idPrefix + "sources"),
                SourceNotesComposer.Compose(context, sources, idPrefix),
            ];

    /// <summary>The last line: where all this comes from, and under which licence.</summary>
    public static Paragraph Origin(DossierContext context)
    {
        var words = context.Words();
        var licence = context.Library.Licence is { } name ? words.Fill(Word.DataLicence, name) : string.Empty;
        return new Paragraph(
            new SpanBuilder(context)
                .Filled(words[Word.GeneratedFrom], SpanRole.Label, [PlainNames.TitleOf(context, SpanRole.Label), AsOfLabel(context)])
                .Add(licence, SpanRole.Label)
                .Build()
        );
    }

    /// <summary>The date as of which a library speaks, after its title.</summary>
    public static string AsOf(DossierContext context) =>
        context.Library.Date is { } day ? context.Words().Fill(Word.AsOfAfter, day) : string.Empty;

    private static Span AsOfLabel(DossierContext context) => new(AsOf(context), SpanRole.Label);

    /// <summary>What to call an instrument: its short title, else its title.</summary>
    public static LocalizedText NameOf(Instrument instrument) => instrument.ShortTitle ?? instrument.Title;

    public static string NameOf(DossierContext context, Instrument instrument) => Named(context, instrument).Text;

    /// <summary>The same with its language: a full title in the language of the report comes before a short one in another.</summary>
    public static TextInLanguage Named(DossierContext context, Instrument instrument)
    {
        var name = context.In(NameOf(instrument))!.Value;
        var title = context.In(instrument.Title)!.Value;
        return name.Language != context.Language && title.Language == context.Language ? title : name;
    }

    /// <summary>What to call a provision: its label and its instrument.</summary>
    public static string NameOf(ProvisionDossier dossier) => PlaceNames.InWords(dossier.Context, LabelOf(dossier), dossier.Instrument);

    /// <summary>The same in pieces, with the language of the instrument's name.</summary>
    public static EquatableArray<Span> FullNameOf(ProvisionDossier dossier) =>
        new SpanBuilder(dossier.Context)
            .Filled(
                dossier.Context.Words()[Word.NameAndPlace],
                SpanRole.Plain,
                [new Span(LabelOf(dossier))],
                [PlainNames.InstrumentOf(dossier.Context, dossier.Instrument)]
            )
            .Build();

    /// <summary>What to call a provision without its instrument.</summary>
    public static string LabelOf(ProvisionDossier dossier) => PlaceNames.Of(dossier.Context, dossier.Reference, dossier.Label);

    /// <summary>That there is no commentary; at another date there may be.</summary>
    public static string NoCommentary(DossierContext context) =>
        context.Words()[context.AsOf is null ? Word.NoCommentary : Word.NoCommentaryByThen];

    // Where a language was asked for that the library is not first written in: that not everything is in it.
    private static IEnumerable<Block> LanguageNote(DossierContext context)
    {
        var own = context.Library.Languages[0];
        return string.Equals(own, context.Language, StringComparison.OrdinalIgnoreCase)
            ? []
            : [Said(context.Words().Fill(Word.OtherLanguage, context.Words().Language(context.Language), context.Words().Language(own)))];
    }
}
