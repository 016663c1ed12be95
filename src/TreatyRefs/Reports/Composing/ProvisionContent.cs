using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;

namespace TreatyRefs.Reports.Composing;

/// <summary>What a provision says, in its own words and in the editor's, and what is directly inside it.</summary>
internal sealed class ProvisionContent(ProvisionDossier dossier, SourceList sources, string idPrefix)
{
    private readonly DossierContext _context = dossier.Context;

    public IEnumerable<Block> Compose() => [.. WhatItSays(), .. Children()];

    private IEnumerable<Block> WhatItSays() =>
        dossier.Described?.Provision is { } provision
            ? [.. Text(provision), .. Summary(provision), .. Analysis(provision)]
            : [Parts.Warning(dossier.Existence == Existence.Yes ? ReportWording.NotDescribed : ReportWording.NotKnown), .. Within()];

    private IEnumerable<Block> Text(Provision provision)
    {
        if (_context.In(provision.Text) is { } text)
        {
            yield return new Paragraph(
                [
                    new Span($"Text ({ReportWording.LanguageName(text.Language)}): ", SpanRole.Label),
                    new Span(text.Text, Language: text.Language),
                ],
                IsOfficialText: true
            );
        }
    }

    private IEnumerable<Block> Summary(Provision provision)
    {
        if (provision.Summary is not null)
        {
            yield return new Paragraph(
                Line()
                    .Add(ReportWording.Summary + ": ", SpanRole.Label)
                    .Add(provision.Summary)
                    .Caveats(provision.Provenance)
                    .Sources(sources, idPrefix, provision.Provenance.Sources)
                    .Build()
            );
        }
        else if (provision.Text is null && provision.Provisions.IsEmpty)
        {
            yield return Parts.Said(ReportWording.NoSummary);
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
                line.Add($". {ReportWording.Summary}: ", SpanRole.Label).Add(summary);
            }

            yield return new Paragraph(line.Caveats(around.Provision.Provenance).Build());
        }

        if (dossier.Citation is { } citation)
        {
            yield return new Paragraph([new Span("Cited as (OSCOLA): ", SpanRole.Label), new Span(citation)]);
        }
    }

    // In square brackets, as all that the editor adds.
    private IEnumerable<Block> Analysis(Provision provision)
    {
        var facts = new FactList(_context)
            .Add("Trigger", line => line.Add(provision.Trigger, SpanRole.Addition))
            .Add("Duty", line => line.Add(provision.Duty, SpanRole.Addition))
            .Add("Limits", line => line.Add(provision.Limits, SpanRole.Addition))
            .Build();
        return facts.Items.IsEmpty ? [] : [facts];
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
            line.About(provision);
            if (provision.Summary is { } summary)
            {
                line.Space().Add(summary);
            }
        }

        return line.Caveats(provision.Provenance).Build();
    }

    private SpanBuilder Line() => new(_context);
}
