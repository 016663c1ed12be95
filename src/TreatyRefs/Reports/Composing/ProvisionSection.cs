using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;

namespace TreatyRefs.Reports.Composing;

/// <summary>The section of a report on one provision.</summary>
/// <param name="dossier">What is known of it.</param>
/// <param name="level">The level of its heading.</param>
/// <param name="form">What the report is for.</param>
/// <param name="isAlone">Whether the report is on nothing else.</param>
internal sealed class ProvisionSection(ProvisionDossier dossier, int level, ReportForm form, bool isAlone = false)
{
    private readonly DossierContext _context = dossier.Context;
    private readonly FrameWords _words = dossier.Context.Words();
    private readonly ProvisionIds _ids = new(dossier, isAlone);

    private bool IsForScreen => form == ReportForm.Screen;

    /// <summary>The sources that are numbered: on a screen, those in which the comments were published and those of the summary.</summary>
    private SourceList Shown => IsForScreen ? dossier.Sources.Only(OnScreen) : dossier.Sources;

    private IEnumerable<SourceId> OnScreen =>
        dossier.Commentary.Select(entry => entry.Commentary.Source).Concat(Provision?.Provenance.Sources ?? []);

    private Provision? Provision => dossier.Described?.Provision;

    public IEnumerable<Block> Compose() =>
        [
            .. Header(),
            .. new ProvisionContent(dossier, form, Shown, _ids).Compose(),
            .. OfficialPlace(),
            .. PartyActions(),
            .. References(),
            .. new ProvisionComments(dossier, level, form, Shown, _ids).Compose(),
            .. Notes(),
            .. Parts.Sources(_context, Shown, _ids.Prefix, level + 1),
            .. HowToCite(),
        ];

    private IEnumerable<Block> Header()
    {
        var title = Line().Add(Parts.LabelOf(dossier), SpanRole.Strong);
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
            _ids.Own,
            [new Span(dossier.Reference.ToString(), SpanRole.Label, Reference: dossier.Reference)]
        )
        {
            About = dossier.Reference,
        };
        yield return new Paragraph([
            .. Instrument(),
            .. StatusComposer.Of(_context, dossier.Instrument, dossier.Status, IsForScreen ? default : Shown, _ids.Prefix),
        ]);
        foreach (var block in StatusComposer.Replaced(_context, dossier).Concat(Parts.Notes(_context)))
        {
            yield return block;
        }
    }

    private EquatableArray<Span> Instrument()
    {
        var (id, name) = (new ProvisionReference(dossier.Instrument.Id), Parts.Named(_context, dossier.Instrument));
        return Line()
            .Add(new Span(name.Text, Language: name.Language, Link: WebAddress.Of(dossier.Instrument), Reference: id))
            .Add(_words[Word.Stop])
            .Build();
    }

    private IEnumerable<Block> OfficialPlace()
    {
        if (!IsForScreen && WebAddress.Of(dossier.Instrument, dossier.Reference.Pinpoint) is { } address)
        {
            yield return new Facts([new Fact(_words[Word.OfficialPlace], [new Span(address, Link: address)])]);
        }
    }

    // Who left, and who reserved what: it decides whom the provision binds.
    private IEnumerable<Block> PartyActions()
    {
        if (!dossier.PartyActions.IsEmpty)
        {
            yield return Parts.Heading(level + 1, _words[Word.ExitsAndReservations], id: _ids.Prefix + "exits");
            yield return new ActionsComposer(_context, dossier.Instrument, Shown, _ids.Prefix).Compose(dossier.PartyActions);
        }
    }

    private IEnumerable<Block> References()
    {
        yield return Parts.Heading(level + 1, _words[Word.RefersTo], id: _ids.Prefix + "out");
        yield return Edges(dossier.RefersTo, ReferenceDirection.Out);
        yield return Parts.Heading(level + 1, _words[Word.ReferredToBy], id: _ids.Prefix + "in");
        yield return Edges(dossier.ReferredToBy, ReferenceDirection.In);
        if (IsForScreen)
        {
            yield break;
        }

        // The picture says again what the lists say, for who has read them.
        if (DiagramBuilder.Neighbourhood(dossier, EdgesComposer.IdOf) is { } picture)
        {
            yield return new Picture(picture);
        }

        if (!dossier.Predecessors.IsEmpty)
        {
            yield return Parts.Heading(level + 1, _words[Word.EarlierProvisions], id: _ids.Prefix + "earlier");
            yield return PredecessorTable.Compose(dossier);
        }
    }

    private Block Edges(EquatableArray<LabelledReference> edges, ReferenceDirection direction) => EdgesComposer.Compose(edges, direction);

    private EdgesComposer EdgesComposer => new(_context, Shown, _ids.Prefix) { WithNotes = !IsForScreen };

    private IEnumerable<Block> Notes()
    {
        if (Provision?.Provenance.Note is { } note)
        {
            yield return Parts.Heading(level + 1, _words[Word.Note], id: _ids.Prefix + "note");
            yield return new Paragraph(Line().Add(note).Build());
        }
    }

    private IEnumerable<Block> HowToCite()
    {
        if (IsForScreen)
        {
            yield return new Paragraph([
                .. Compare(),
                new Span(_words[Word.NotesAndSources], SpanRole.Label),
                new Span($"treatyrefs report \"{dossier.Reference}\"", SpanRole.Command),
            ]);
            yield break;
        }

        foreach (var block in Composing.HowToCite.Compose(_context, dossier.Reference, Parts.FullNameOf(dossier), level + 1, _ids.Prefix))
        {
            yield return block;
        }
    }

    private IEnumerable<Span> Compare() =>
        PredecessorTable.CommandLine(dossier) is { } line
            ? [new Span(_words[Word.Compare], SpanRole.Label), new Span(line, SpanRole.Command), new Span("\n", SpanRole.Label)]
            : [];

    private SpanBuilder Line() => new(_context);
}
