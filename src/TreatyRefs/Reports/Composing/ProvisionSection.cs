using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Document;

namespace TreatyRefs.Reports.Composing;

/// <summary>The section of a report on one provision.</summary>
/// <param name="dossier">What is known of it.</param>
/// <param name="level">The level of its heading.</param>
/// <param name="form">What the report is for.</param>
internal sealed class ProvisionSection(ProvisionDossier dossier, int level, ReportForm form)
{
    private readonly DossierContext _context = dossier.Context;
    private readonly string _idPrefix = Anchor.Of(dossier.Reference) + "-";

    private bool IsForScreen => form == ReportForm.Screen;

    /// <summary>The sources that are numbered: on a screen, those in which the comments were published and those of the summary.</summary>
    private SourceList Shown => IsForScreen ? dossier.Sources.Only(OnScreen) : dossier.Sources;

    private IEnumerable<SourceId> OnScreen =>
        dossier.Commentary.Select(entry => entry.Commentary.Source).Concat(Provision?.Provenance.Sources ?? []);

    private Provision? Provision => dossier.Described?.Provision;

    public IEnumerable<Block> Compose() =>
        [
            .. Header(),
            .. new ProvisionContent(dossier, Shown, _idPrefix).Compose(),
            .. PartyActions(),
            .. References(),
            .. new ProvisionComments(dossier, level, form, Shown, _idPrefix).Compose(),
            .. Notes(),
            .. Parts.Sources(_context, Shown, _idPrefix, level + 1),
            .. HowToCite(),
        ];

    private IEnumerable<Block> Header()
    {
        var title = Line().Add(dossier.Label, SpanRole.Strong);
        if (Provision?.Heading is { } heading)
        {
            title.Add(". ").Add(heading, SpanRole.Strong);
        }

        if (Provision?.Subject is { } subject && Provision.Heading is null)
        {
            title.Add(" ").Add(subject, SpanRole.Addition);
        }

        yield return new Heading(
            level,
            title.Build(),
            Anchor.Of(dossier.Reference),
            [new Span(dossier.Reference.ToString(), SpanRole.Label, Reference: dossier.Reference)]
        );
        yield return new Paragraph([
            .. Line().Add(Parts.NameOf(dossier.Instrument)).Add(". ").Build(),
            .. StatusComposer.Of(_context, dossier.Instrument, dossier.Status, IsForScreen ? default : Shown, _idPrefix),
        ]);
        foreach (var block in StatusComposer.Replaced(_context, dossier).Concat(Parts.Notes(_context)))
        {
            yield return block;
        }
    }

    // Who left, and who reserved what: it decides whom the provision binds.
    private IEnumerable<Block> PartyActions()
    {
        if (!dossier.PartyActions.IsEmpty)
        {
            yield return Parts.Heading(level + 1, "Exits and reservations");
            yield return new ActionsComposer(_context, dossier.Instrument, Shown, _idPrefix).Compose(dossier.PartyActions);
        }
    }

    private IEnumerable<Block> References()
    {
        if (!IsForScreen && DiagramBuilder.Neighbourhood(dossier, EdgesComposer.IdOf) is { } picture)
        {
            yield return new Picture(picture);
        }

        yield return Parts.Heading(level + 1, "Refers to");
        yield return Edges(dossier.RefersTo, ReferenceDirection.Out);
        if (!dossier.Predecessors.IsEmpty && !IsForScreen)
        {
            yield return Parts.Heading(level + 1, "Earlier provisions");
            yield return PredecessorTable.Compose(dossier);
        }

        yield return Parts.Heading(level + 1, "Referred to by");
        yield return Edges(dossier.ReferredToBy, ReferenceDirection.In);
    }

    private Block Edges(EquatableArray<LabelledReference> edges, ReferenceDirection direction) => EdgesComposer.Compose(edges, direction);

    private EdgesComposer EdgesComposer => new(_context, Shown, _idPrefix) { WithNotes = !IsForScreen };

    private IEnumerable<Block> Notes()
    {
        if (Provision?.Provenance.Note is { } note)
        {
            yield return Parts.Heading(level + 1, "Note");
            yield return new Paragraph(Line().Add(note).Build());
        }
    }

    private IEnumerable<Block> HowToCite()
    {
        if (IsForScreen)
        {
            yield return new Paragraph([
                .. Compare(),
                new Span("Notes and further sources: ", SpanRole.Label),
                new Span($"treatyrefs report \"{dossier.Reference}\"", SpanRole.Command),
            ]);
            yield break;
        }

        yield return Parts.Heading(level + 1, "How to cite this page");
        yield return new Paragraph([
            new Span($"{Parts.NameOf(dossier)}, in: {_context.Library.Title}{Parts.AsOf(_context)}, {dossier.Reference}."),
        ]);
    }

    private IEnumerable<Span> Compare() =>
        PredecessorTable.CommandLine(dossier) is { } line
            ? [new Span("Compare: ", SpanRole.Label), new Span(line, SpanRole.Command), new Span("\n", SpanRole.Label)]
            : [];

    private SpanBuilder Line() => new(_context);
}
