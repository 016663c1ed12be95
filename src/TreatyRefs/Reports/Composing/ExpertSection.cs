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

    // What all comments share is said once, above them.
    private readonly List<LocalizedText?> _capacities = [.. dossier.Commentary.Select(entry => entry.Commentary.As).Distinct()];

    private LocalizedText? OnlyCapacity => _capacities is [{ } only] && dossier.Commentary.Count > 1 ? only : null;

    public Report Compose() =>
        new(
            _expert.Name,
            _context.Language,
            [
                Parts.Title([new Span(_expert.Name, SpanRole.Strong)], _expert.Id.ToString()),
                .. Parts.Notes(_context),
                .. Facts(_expert.Names.Items.Select(Name)),
                .. Facts(OnlyCapacity is { } only ? [new Fact("Spoke as", Line().Add(only).Build())] : []),
                .. Facts(dossier.TookPartIn.Select(source => new Fact("Took part in", TookPart(source)))),
                .. _expert.Provenance.Note is { } note
                    ? [new Paragraph(Line().Add("Note: ", SpanRole.Label).Add(note).Build())]
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

    private static Fact Name(TextInLanguage name) =>
        new($"Name ({ReportWording.LanguageName(name.Language)})", [new Span(name.Text, Language: name.Language)]);

    private EquatableArray<Span> TookPart(Source source)
    {
        var role = source.People.First(person => person.Expert == _expert.Id).Role;
        return Line()
            .Add(source.Title)
            .Add(role is null ? null : " as ")
            .Add(role)
            .Sources(dossier.Sources, CommentsSection.IdPrefix, [source.Id])
            .Build();
    }

    private SpanBuilder Line() => new(_context);
}
