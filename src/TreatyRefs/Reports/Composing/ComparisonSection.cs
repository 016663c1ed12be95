using TreatyRefs.Collections;
using TreatyRefs.CrossReferences;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;

namespace TreatyRefs.Reports.Composing;

/// <summary>A report that puts provisions side by side.</summary>
internal sealed class ComparisonSection(ProvisionComparison comparison, ReportForm form)
{
    private const string IdPrefix = "comparison-";

    private readonly DossierContext _context = comparison.Provisions[0].Context;
    private readonly SourceList _sources = comparison.Sources;
    private readonly FrameWords _words = comparison.Provisions[0].Context.Words();

    // Without notes and sources.
    private bool IsForScreen => form == ReportForm.Screen;

    public Report Compose()
    {
        var title = _words.Count(Word.ComparisonOf, comparison.Provisions.Count);
        EquatableArray<Span> aside = _context.Library.Date is { } date ? [new Span(_words.Fill(Word.AsOf, date), SpanRole.Label)] : [];
        List<Block> blocks = [new Heading(1, [new Span(title)], Aside: aside), .. Parts.Notes(_context)];
        var lines = Lines().ToList();
        blocks.Add(AspectComposer.Table(comparison.Provisions.Select(Item), lines));
        var gaps = lines
            .Where(line => line.IsEmpty && line.Heading.Key != _words.Of(ComparedAspect.Heading))
            .Select(line => FrameWords.Uncapitalised(line.Heading.Key))
            .ToList();
        if (gaps.Count > 0)
        {
            blocks.Add(Parts.Said(_words.Fill(Word.NothingOfAny, _words.List(gaps))));
        }

        blocks.AddRange(End());
        return new Report(title, _context.Language, blocks.ToEquatableArray());
    }

    private static IEnumerable<LabelledReference> Own(ProvisionDossier dossier) =>
        dossier.RefersTo.Where(reference => reference.Edge.Via is null).OrderBy(reference => reference.Edge.Type);

    private CrossHeading Item(ProvisionDossier dossier) =>
        new(
            new SpanBuilder(_context).Add(Parts.LabelOf(dossier) + _words[Word.Comma]).Add(Parts.NameOf(dossier.Instrument)).Build(),
            dossier.Reference.ToString()
        );

    private IEnumerable<ComparisonLine> Lines()
    {
        var aspects = new AspectComposer(
            _context,
            comparison.Provisions.Select(dossier => dossier.Described?.Provision).ToEquatableArray()
        );
        return
        [
            Line(_words[Word.InstrumentHead], Instrument),
            .. comparison.Rows.Select(aspects.Compose),
            Line(_words[Word.RefersTo], RefersTo, comparison.Provisions.All(dossier => dossier.RefersTo.IsEmpty)),
            Line(_words[Word.Between], Among, comparison.Between.IsEmpty),
            Line(_words[Word.Common], Common, comparison.Common.IsEmpty),
            Certainty(aspects),
            .. IsForScreen || comparison.Provisions.All(dossier => NoteOf(dossier) is null)
                ? Array.Empty<ComparisonLine>()
                : [Line(_words[Word.EditorsNote], Note)],
        ];
    }

    private ComparisonLine Line(string name, Func<ProvisionDossier, EquatableArray<Span>> cell, bool isEmpty = false) =>
        new(AspectComposer.Heading(name), comparison.Provisions.Select(cell).ToEquatableArray(), isEmpty);

    private EquatableArray<Span> Instrument(ProvisionDossier dossier)
    {
        if (dossier.Context.Library.Date is { } asOf && dossier.Instrument.ExistedBy(asOf) == false)
        {
            return StatusComposer.Of(dossier.Context, dossier.Instrument, dossier.Status);
        }

        // The status says it where nothing happened since.
        var isSaid = dossier.Status.LastRecorded is { } last && last.Date == dossier.Instrument.Date;
        var date =
            dossier.Instrument.Date is not null && !isSaid
                ? _words.Sentence(FrameWords.Capitalised(new StatusWording(_words).Made(dossier.Instrument)))
                : string.Empty;
        return [new Span(date), .. StatusComposer.Brief(dossier.Context, dossier.Status)];
    }

    private EquatableArray<Span> RefersTo(ProvisionDossier dossier)
    {
        var line = Listed(Own(dossier), Reference);
        var inComments = dossier.RefersTo.Count(reference => reference.Edge.Via is not null);
        return inComments == 0 ? OrNothing(line) : line.Space().Add(_words.Count(Word.InCommentsOnIt, inComments), SpanRole.Label).Build();
    }

    private SpanBuilder Reference(SpanBuilder line, LabelledReference reference)
    {
        line.Add(_words.Of(reference.Edge.Type) + " ", SpanRole.Label).Place(_context, reference.Other, reference.Label);
        if (reference.Edge.Origin == CrossReferenceOrigin.Detected)
        {
            line.Add(_words[Word.FoundInText], SpanRole.Label);
        }

        line.Caveats(reference.Edge.Provenance);
        return IsForScreen ? line : line.Sources(_sources, IdPrefix, reference.Edge.Provenance.Sources);
    }

    private EquatableArray<Span> Among(ProvisionDossier dossier) =>
        OrNothing(
            Listed(
                comparison.Between.Where(between => between.From == dossier.Reference || between.To == dossier.Reference),
                (line, between) =>
                    between.From == dossier.Reference
                        ? line.Add(_words.Of(between.Reference.Edge.Type) + " ", SpanRole.Label)
                            .Place(_context, between.Reference.Other, between.Reference.Label)
                        : line.Add(_words.Of(between.Reference.Edge.Type, ReferenceDirection.In) + " ", SpanRole.Label)
                            .Add(Parts.FullNameOf(comparison.Provisions.First(other => other.Reference == between.From)))
            )
        );

    private EquatableArray<Span> Common(ProvisionDossier dossier)
    {
        var common = Listed(
                comparison.Common.Where(common => common.By.Contains(dossier.Reference)),
                (line, common) =>
                    line.Place(_context, common.To, common.Label)
                        .Add(
                            _words.Fill(
                                Word.CommonToSome,
                                FrameWords.Number(common.By.Count),
                                FrameWords.Number(comparison.Provisions.Count)
                            ),
                            SpanRole.Label
                        )
            )
            .Build();
        var isReferredTo = comparison.Common.Any(common => CrossReferenceGraph.Concerns(common.To, dossier.Reference));
        return !common.IsEmpty ? common : AspectComposer.Said(isReferredTo ? _words[Word.ReferredToInCommon] : _words[Word.NothingHere]);
    }

    private ComparisonLine Certainty(AspectComposer aspects) =>
        new(
            AspectComposer.Heading(_words[Word.CertaintyOfDescription]),
            aspects
                .Certainties()
                .Zip(comparison.Provisions, (certainty, dossier) => IsForScreen ? certainty : [.. certainty, .. Marks(dossier)])
                .ToEquatableArray()
        );

    private EquatableArray<Span> Marks(ProvisionDossier dossier) =>
        dossier.Described?.Provision.Provenance.Sources is { IsEmpty: false } sources
            ? new SpanBuilder(_context).Add(" ").Sources(_sources, IdPrefix, sources).Build()
            : [];

    private static LocalizedText? NoteOf(ProvisionDossier dossier) => dossier.Described?.Provision.Provenance.Note;

    private EquatableArray<Span> Note(ProvisionDossier dossier) =>
        NoteOf(dossier) is { } note ? new SpanBuilder(_context).Add(note).Build() : AspectComposer.Said(_words[Word.NoNote]);

    private SpanBuilder Listed<T>(IEnumerable<T> items, Func<SpanBuilder, T, SpanBuilder> add)
    {
        var line = new SpanBuilder(_context);
        var isFirst = true;
        foreach (var item in items)
        {
            line.Add(isFirst ? null : _words[Word.Semicolon]);
            isFirst = false;
            add(line, item);
        }

        return line;
    }

    private EquatableArray<Span> OrNothing(SpanBuilder line) =>
        line.Build() is { IsEmpty: false } spans ? spans : AspectComposer.Said(_words[Word.NothingHere]);

    private IEnumerable<Block> End()
    {
        if (IsForScreen)
        {
            yield return Parts.Said(_words[Word.NotesElsewhere]);
            yield break;
        }

        foreach (var block in Parts.Sources(_context, _sources, IdPrefix))
        {
            yield return block;
        }

        yield return Parts.Origin(_context);
    }
}
