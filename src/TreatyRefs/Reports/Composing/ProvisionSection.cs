using System.Globalization;
using TreatyRefs.Collections;
using TreatyRefs.CrossReferences;
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
        [.. Header(), .. WhatItSays(), .. Children(), .. References(), .. Commentary(), .. Notes(), .. Sources(), .. HowToCite()];

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
            [new Span(dossier.Reference.ToString(), SpanRole.Label)]
        );
        yield return new Paragraph([
            .. Line().Add(dossier.Instrument.ShortTitle ?? dossier.Instrument.Title).Add(". ").Build(),
            .. StatusComposer.Of(_context, dossier.Instrument, dossier.Status, IsForScreen ? default : Shown, _idPrefix),
        ]);
        foreach (
            var block in StatusComposer
                .Replaced(_context, dossier)
                .Concat(ReportComposer.LanguageNote(_context))
                .Concat(StatusComposer.DateNote(_context))
        )
        {
            yield return block;
        }
    }

    private IEnumerable<Block> WhatItSays()
    {
        if (Provision is not { } provision)
        {
            yield return new Paragraph([
                new Span(dossier.Existence == Existence.Yes ? Wording.NotDescribed : Wording.NotKnown, SpanRole.Caution),
            ]);
            foreach (var block in Within())
            {
                yield return block;
            }

            yield break;
        }

        if (provision.Text is not null && _context.In(provision.Text) is { } text)
        {
            yield return new Paragraph(
                [new Span($"Text ({Wording.LanguageName(text.Language)}): ", SpanRole.Label), new Span(text.Text, Language: text.Language)],
                IsOfficialText: true
            );
        }

        if (provision.Summary is not null)
        {
            yield return new Paragraph(
                Line()
                    .Add(Wording.Summary + ": ", SpanRole.Label)
                    .Add(provision.Summary)
                    .Caveats(provision.Provenance)
                    .Sources(Shown, _idPrefix, provision.Provenance.Sources)
                    .Build()
            );
        }
        else if (provision.Text is null && provision.Provisions.IsEmpty)
        {
            yield return new Paragraph([new Span(Wording.NoSummary, SpanRole.Label)]);
        }

        if (Analysis(provision).ToEquatableArray() is { IsEmpty: false } analysis)
        {
            yield return new Facts(analysis);
        }
    }

    // What is around a provision that is not described, and how it is cited: more is not known.
    private IEnumerable<Block> Within()
    {
        if (dossier.Within is { Described: var around } within)
        {
            var line = Line()
                .Add($"It {(dossier.Existence == Existence.Yes ? "stands" : "would stand")} in ", SpanRole.Label)
                .Add(within.Label)
                .Add($" ({around.Reference})", SpanRole.Label);
            line.Add(around.Provision.Heading is null ? null : ". ").Add(around.Provision.Heading);
            line.Add(around.Provision.Heading is null && around.Provision.Subject is not null ? " " : null)
                .Add(around.Provision.Heading is null ? around.Provision.Subject : null, SpanRole.Addition);
            if (around.Provision.Summary is { } summary)
            {
                line.Add($". {Wording.Summary}: ", SpanRole.Label).Add(summary);
            }

            yield return new Paragraph(line.Caveats(around.Provision.Provenance).Build());
        }

        if (dossier.Citation is { } citation)
        {
            yield return new Paragraph([new Span("Cited as (OSCOLA): ", SpanRole.Label), new Span(citation)]);
        }
    }

    // In square brackets, as all that the editor adds.
    private IEnumerable<Fact> Analysis(Provision provision)
    {
        (string Name, LocalizedText? Text)[] parts =
        [
            ("Trigger", provision.Trigger),
            ("Duty", provision.Duty),
            ("Limits", provision.Limits),
        ];
        return parts
            .Where(part => part.Text is not null)
            .Select(part => new Fact(part.Name, Line().Add(part.Text, SpanRole.Addition).Build()));
    }

    private IEnumerable<Block> Children()
    {
        if (dossier.Children.IsEmpty)
        {
            yield break;
        }

        yield return new Facts(dossier.Children.Select(child => new Fact(child.Label, ChildContent(child))).ToEquatableArray());
    }

    private EquatableArray<Span> ChildContent(ProvisionEntry child)
    {
        var provision = child.Described.Provision;
        var line = Line().Add(provision.Text);
        if (provision.Text is null)
        {
            line.Add(provision.Heading)
                .Add(provision.Heading is null && provision.Subject is not null ? provision.Subject : null, SpanRole.Addition);
            line.Add(
                    provision.Summary is null ? null
                    : line.Build().IsEmpty ? ""
                    : " "
                )
                .Add(provision.Summary);
        }

        return line.Caveats(provision.Provenance).Build();
    }

    private IEnumerable<Block> References()
    {
        if (!IsForScreen && DiagramBuilder.Neighbourhood(dossier, EdgesComposer.IdOf) is { } picture)
        {
            yield return new Picture(picture);
        }

        yield return new Heading(level + 1, [new Span("Refers to")]);
        yield return Edges(dossier.RefersTo, ReferenceDirection.Out);
        if (!dossier.Predecessors.IsEmpty && !IsForScreen)
        {
            yield return new Heading(level + 1, [new Span("Earlier provisions")]);
            yield return PredecessorTable.Compose(dossier);
        }

        yield return new Heading(level + 1, [new Span("Referred to by")]);
        yield return Edges(dossier.ReferredToBy, ReferenceDirection.In);
    }

    private Block Edges(EquatableArray<LabelledReference> edges, ReferenceDirection direction) => EdgesComposer.Compose(edges, direction);

    private EdgesComposer EdgesComposer => new(_context, Shown, _idPrefix) { WithNotes = !IsForScreen };

    private IEnumerable<Block> Commentary()
    {
        yield return new Heading(
            level + 1,
            [new Span("Commentary")],
            Aside: dossier.Commentary.IsEmpty ? [] : [new Span(CountByYear(), SpanRole.Label)]
        );
        if (dossier.Commentary.IsEmpty)
        {
            yield return new Paragraph([new Span(Wording.NoCommentary(_context), SpanRole.Label)]);
        }

        foreach (var block in StatusComposer.SaidBefore(dossier))
        {
            yield return block;
        }

        var composer = new CommentComposer(_context, Shown, _idPrefix)
        {
            IsUnderstood = target => CrossReferenceGraph.Concerns(target.To, dossier.Reference) || target.To.First.IsWhole,
            InReport = CommentComposer.IdsOf(dossier.Commentary),
            IsForScreen = IsForScreen,
        };
        foreach (var block in (IsForScreen ? dossier.Commentary.Select(composer.Compose) : ByKind(composer)).Concat(Elsewhere()))
        {
            yield return block;
        }
    }

    private IEnumerable<Block> ByKind(CommentComposer composer)
    {
        foreach (
            var group in dossier
                .Commentary.GroupBy(entry => entry.Commentary.Kind)
                .OrderBy(group => group.Key is null)
                .ThenBy(group => group.Key)
        )
        {
            yield return new Heading(
                level + 2,
                [new Span(Wording.Capitalised(group.Key is { } kind ? Wording.Phrase(kind) : "other comments"))]
            );
            foreach (var entry in group)
            {
                yield return composer.Compose(entry);
            }
        }
    }

    // A paragraph's dossier is often empty because everybody speaks of the article: say so, rather than look empty.
    private IEnumerable<Block> Elsewhere()
    {
        foreach (var block in StatusComposer.LeftOut(dossier.CommentaryOfUncertainDate, _context.AsOf))
        {
            yield return block;
        }

        if (dossier.CommentaryOnArticle > 0 && dossier.Reference.Pinpoint.Article is { } article)
        {
            var reference = dossier.Reference with { Pinpoint = article };
            yield return new Paragraph([
                new Span(
                    $"{Wording.Count(dossier.CommentaryOnArticle, "comment is", "comments are")} on the article as a whole: see {reference}.",
                    SpanRole.Label
                ),
            ]);
        }

        if (dossier.CommentaryOnInstrument > 0)
        {
            yield return new Paragraph([
                new Span(
                    $"{Wording.Count(dossier.CommentaryOnInstrument, "comment is", "comments are")} on the instrument as a whole: see {dossier.Instrument.Id}.",
                    SpanRole.Label
                ),
            ]);
        }
    }

    private IEnumerable<Block> Notes()
    {
        if (Provision?.Provenance.Note is { } note)
        {
            yield return new Heading(level + 1, [new Span("Note")]);
            yield return new Paragraph(Line().Add(note).Build());
        }
    }

    private IEnumerable<Block> Sources()
    {
        if (!Shown.Items.IsEmpty)
        {
            yield return new Heading(level + 1, [new Span("Sources")]);
            yield return SourceNotesComposer.Compose(_context, Shown, _idPrefix);
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

        var library = _context.Library;
        var date = library.Date is { } day ? $", as of {Wording.Human(day)}" : string.Empty;
        yield return new Heading(level + 1, [new Span("How to cite this page")]);
        yield return new Paragraph([new Span($"{ReportComposer.FullLabel(dossier)}, in: {library.Title}{date}, {dossier.Reference}.")]);
    }

    private IEnumerable<Span> Compare() =>
        PredecessorTable.CommandLine(dossier) is { } line
            ? [new Span("Compare: ", SpanRole.Label), new Span(line, SpanRole.Command), new Span("\n", SpanRole.Label)]
            : [];

    private string CountByYear() =>
        string.Join(
            ", ",
            dossier
                .Commentary.GroupBy(entry => entry.Date?.Year)
                .Select(year =>
                    year.Key is { } known
                        ? string.Create(CultureInfo.InvariantCulture, $"{year.Count()} of {known}")
                        : $"{year.Count()} without a date"
                )
        );

    private SpanBuilder Line() => new(_context);
}
