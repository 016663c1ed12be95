using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;

namespace TreatyRefs.Reports.Composing;

/// <summary>The report on what one expert said.</summary>
internal sealed class ExpertSection(ExpertDossier dossier)
{
    private readonly DossierContext _context = dossier.Context;
    private readonly Expert _expert = dossier.Expert;
    private readonly FrameWords _words = dossier.Context.Words();
    private readonly string _name = PlainNames.Of(dossier.Context, dossier.Expert);

    // What all comments share is said once, above them.
    private readonly List<LocalizedText?> _capacities = [.. dossier.Commentary.Select(entry => entry.Commentary.As).Distinct()];

    private LocalizedText? OnlyCapacity => _capacities is [{ } only] && dossier.Commentary.Count > 1 ? only : null;

    public Report Compose() =>
        new(
            _name,
            _context.Language,
            [
                Parts.Title([PlainNames.NameOf(_context, _expert, SpanRole.Strong) with { Record = null }], _expert.Id.ToString()),
                .. Parts.Notes(_context),
                .. Facts(_expert.Names.Items.Select(Name)),
                .. Facts(OnlyCapacity is { } only ? [new Fact(_words[Word.SpokeAs], Line().Add(only).Build())] : []),
                .. Facts(dossier.TookPartIn.Select(source => new Fact(_words[Word.TookPartIn], TookPart(source)))),
                .. _expert.Provenance.Note is { } note
                    ? [new Paragraph(Line().Add(note).Build()) { Label = _words[Word.Note] }]
                    : Array.Empty<Block>(),
                .. CommentsSection.Compose(
                    new CommentComposer(_context, dossier.Sources, CommentsSection.IdPrefix)
                    {
                        InReport = CommentComposer.IdsOf(dossier.Commentary),
                        SpeakerIsUnderstood = true,
                        CapacityIsUnderstood = OnlyCapacity is not null,
                    },
                    dossier.Commentary,
                    dossier.CommentaryOfUncertainDate,
                    dossier.Sources
                ),
                Parts.Origin(_context),
            ]
        );

    private static IEnumerable<Block> Facts(IEnumerable<Fact> facts) =>
        facts.ToEquatableArray() is { IsEmpty: false } items ? [new Facts(items)] : [];

    private Fact Name(TextInLanguage name) =>
        new(_words.Fill(Word.NameIn, _words.Language(name.Language)), [new Span(name.Text, Language: name.Language)]);

    private EquatableArray<Span> TookPart(Source source)
    {
        var role = source.People.First(person => person.Expert == _expert.Id).Role;
        return Line()
            .Record(source.Title, RecordName.Of(source.Id))
            .Role(role)
            .Sources(dossier.Sources, CommentsSection.IdPrefix, [source.Id])
            .Build();
    }

    private SpanBuilder Line() => new(_context);
}
