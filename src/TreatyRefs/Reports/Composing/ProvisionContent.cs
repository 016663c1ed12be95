using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;

namespace TreatyRefs.Reports.Composing;

/// <summary>What a provision says, in its own words and in the editor's, and what is directly inside it.</summary>
internal sealed class ProvisionContent(ProvisionDossier dossier, ReportForm form, SourceList sources, ProvisionIds ids)
{
    private readonly DossierContext _context = dossier.Context;
    private readonly FrameWords _words = dossier.Context.Words();

    public IEnumerable<Block> Compose() => [.. WhatItSays(), .. Children()];

    private IEnumerable<Block> WhatItSays() =>
        dossier.Described?.Provision is { } provision
            ? [.. Text(provision), .. Summary(provision), .. Analysis(provision)]
            : [Parts.Warning(_words[dossier.Existence == Existence.Yes ? Word.NotDescribed : Word.NotKnown]), .. Within()];

    // On a page all of it; on a screen what one reader reads.
    private IEnumerable<Block> Text(Provision provision)
    {
        if (form == ReportForm.Page)
        {
            return OfficialTextComposer.Compose(dossier, ids);
        }

        return _context.In(provision.Text) is { } text
            ?
            [
                new Paragraph([new Span(text.Text, Language: text.Language)], IsOfficialText: true)
                {
                    Label = _words.Fill(Word.TextIn, _words.Language(text.Language)),
                },
            ]
            : [];
    }

    private IEnumerable<Block> Summary(Provision provision)
    {
        if (provision.Summary is not null)
        {
            yield return new Paragraph(
                Line()
                    .Add(provision.Summary)
                    .Caveats(provision.Provenance)
                    .Sources(sources, ids.Prefix, provision.Provenance.Sources)
                    .Build()
            )
            {
                Label = _words[Word.Summary],
                Id = ids.Prefix + "summary",
            };
        }
        else if (provision.Text is null && provision.Provisions.IsEmpty)
        {
            yield return Parts.Said(_words[Word.NoSummary]);
        }
    }

    // What is around a provision that is not described, and how it is cited: more is not known.
    private IEnumerable<Block> Within()
    {
        if (dossier.Within is { Described: var around } within)
        {
            var line = Line()
                .Add(_words[dossier.Existence == Existence.Yes ? Word.StandsIn : Word.WouldStandIn], SpanRole.Label)
                .Add(new Span(PlaceNames.Of(_context, around.Reference, within.Label), Reference: around.Reference))
                .Add(_words.Fill(Word.InBrackets, around.Reference.ToString()), SpanRole.Label);
            line.Add(around.Provision.Heading is null ? null : ". ").Add(around.Provision.Heading);
            line.Add(around.Provision.Heading is null && around.Provision.Subject is not null ? " " : null)
                .Add(around.Provision.Heading is null ? around.Provision.Subject : null, SpanRole.Addition);
            if (around.Provision.Summary is { } summary)
            {
                line.Add($". {_words[Word.Summary]}: ", SpanRole.Label).Add(summary);
            }

            yield return new Paragraph(line.Caveats(around.Provision.Provenance).Build());
        }

        // A page ends with how it is cited in every style.
        if (form == ReportForm.Screen && dossier.Citation is { } citation)
        {
            yield return new Paragraph([new Span(_words[Word.CitedAs], SpanRole.Label), new Span(citation)]);
        }
    }

    // In square brackets, as all that the editor adds.
    private IEnumerable<Block> Analysis(Provision provision)
    {
        var facts = new FactList(_context)
            .Add(_words[Word.Trigger], line => line.Add(provision.Trigger, SpanRole.Addition))
            .Add(_words[Word.Duty], line => line.Add(provision.Duty, SpanRole.Addition))
            .Add(_words[Word.Limits], line => line.Add(provision.Limits, SpanRole.Addition))
            .Build();
        return facts.Items.IsEmpty ? [] : [facts];
    }

    private IEnumerable<Block> Children()
    {
        var children = dossier.Children.Where(child => form == ReportForm.Screen || !OfficialTextComposer.Has(dossier, child)).ToList();
        if (children.Count > 0)
        {
            yield return new Facts(
                children
                    .Select(child => new Fact(
                        PlaceNames.Of(_context, child.Described.Reference, child.Label),
                        ChildContent(child),
                        ids.Of(child.Described)
                    )
                    {
                        IsPlace = true,
                    })
                    .ToEquatableArray()
            );
        }
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
