using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Composing;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Scanning;

namespace TreatyRefs.Reports.Scans;

/// <summary>What a library says of a target, in short: enough to know what is cited, and never more than fits a panel.</summary>
internal sealed class ScanDossier(ITreatyLibrary library, string language)
{
    // Longer ranges are told by their first.
    private const int MostOfRange = 20;
    private const int MostOfText = 800;
    private const int MostBeside = 5;
    private const int MostSpeakers = 6;

    private readonly DossierContext _context = DossierContext.Of(library, language);
    private readonly DossierBuilder _builder = new(library, language);

    private FrameWords Words => _context.Words();

    /// <summary>What it is called, which leads to its page or its official place; empty where its instrument is not known.</summary>
    public EquatableArray<Span> Name(ScannedTarget target) =>
        target.Reference is { } reference ? new SpanBuilder(_context).Place(_context, reference, ProvisionLabel(reference)).Build() : [];

    /// <summary>Lines for a reader who wants to know what is cited: what it is about, whether it is in force, what it says, what it leads
    /// to, who spoke of it, and how to ask for more; with what stands above them.</summary>
    public IEnumerable<(string? Label, EquatableArray<Span> Line)> Lines(ScannedTarget target)
    {
        if (
            target.Reference is not { } reference
            || target.Status == TargetStatus.NoSuchProvision
            || library.FindInstrument(reference.Instrument) is null
        )
        {
            return [];
        }

        IEnumerable<(string? Label, EquatableArray<Span> Line)> lines =
            !reference.IsSingle ? Provisions(target.Members).Concat(Status(reference.Instrument))
            : reference.First.IsWhole ? Whole(reference.Instrument)
            : Provision(reference.First);
        return lines.Append((null, [new Span($"treatyrefs {Command(reference)}", SpanRole.Command)])).Where(line => !line.Line.IsEmpty);
    }

    // In the order of its report. A panel is read alone: its status stands in each.
    private IEnumerable<(string? Label, EquatableArray<Span> Line)> Provision(ProvisionReference reference)
    {
        if (_builder.Provision(reference) is not { } dossier)
        {
            return Status(reference.Instrument);
        }

        return
        [
            .. About(dossier.Described?.Provision),
            .. Status(reference.Instrument),
            .. Says(dossier.Described?.Provision),
            (Words[Word.RefersTo], Beside(dossier.RefersTo)),
            (Words[Word.ReferredToBy], Beside(dossier.ReferredToBy)),
            .. Commentary(dossier.Commentary),
        ];
    }

    private IEnumerable<(string? Label, EquatableArray<Span> Line)> Whole(InstrumentId id) =>
        [.. Status(id), .. _builder.Instrument(id) is { } dossier ? Commentary(dossier.Commentary) : []];

    private IEnumerable<(string? Label, EquatableArray<Span> Line)> About(Provision? provision)
    {
        if (provision is not null)
        {
            yield return (null, new SpanBuilder(_context).About(provision).Build());
        }
    }

    // The text where the library has it, else what the editor says of it.
    private IEnumerable<(string? Label, EquatableArray<Span> Line)> Says(Provision? provision)
    {
        if (_context.In(provision?.Text) is { } text)
        {
            var label = Words.Fill(Word.TextIn, Words.Language(text.Language));
            yield return (label, [new Span(Sites.Beginning.Of(text.Text, MostOfText), Language: text.Language)]);
        }
        else if (_context.In(provision?.Summary) is { } summary)
        {
            yield return (Words[Word.Summary], [new Span(Sites.Beginning.Of(summary.Text, MostOfText), Language: summary.Language)]);
        }
    }

    // What the instruments themselves refer to comes before what comments name; each place once.
    private EquatableArray<Span> Beside(EquatableArray<LabelledReference> references)
    {
        var places = EdgesComposer.InOrder(references).DistinctBy(reference => reference.Other).ToList();
        return new SpanBuilder(_context)
            .Row(places.Take(MostBeside), Words[Word.Semicolon], (row, place) => row.Place(_context, place.Other, place.Label))
            .Add(More(places.Count - MostBeside), SpanRole.Label)
            .Build();
    }

    private IEnumerable<(string? Label, EquatableArray<Span> Line)> Commentary(EquatableArray<CommentaryEntry> comments)
    {
        if (comments.IsEmpty)
        {
            yield break;
        }

        var speakers = comments.DistinctBy(comment => comment.Commentary.By).ToList();
        yield return (
            Words.Count(Word.CommentsCount, comments.Count),
            new SpanBuilder(_context)
                .Row(speakers.Take(MostSpeakers), Words[Word.ListComma], (row, comment) => row.Add(PlainNames.SpeakerOf(_context, comment)))
                .Add(More(speakers.Count - MostSpeakers), SpanRole.Label)
                .Build()
        );
    }

    private string? More(int count) => count > 0 ? Words[Word.ListComma] + Words.Fill(Word.AndMore, FrameWords.Number(count)) : null;

    // What a range is about is not what its first provision says: each that is described, and how many there are.
    private IEnumerable<(string? Label, EquatableArray<Span> Line)> Provisions(EquatableArray<ProvisionReference> members)
    {
        var described = members.Where(member => library.FindProvision(member)?.Provision is not null).ToList();
        if (members.Count > 0)
        {
            var count = Words.Fill(Word.ScanRange, FrameWords.Number(described.Count), FrameWords.Number(members.Count));
            yield return (null, [new Span(count, SpanRole.Label)]);
        }

        foreach (var member in described.Take(MostOfRange))
        {
            yield return (null, Member(member));
        }

        if (described.Count > MostOfRange)
        {
            yield return (null, [new Span(Words.Fill(Word.More, FrameWords.Number(described.Count - MostOfRange)), SpanRole.Label)]);
        }
    }

    private EquatableArray<Span> Member(ProvisionReference member)
    {
        var name = PlaceNames.Of(_context, member, Styles.ProvisionLabel.Of(library, member));
        var official = library.FindInstrument(member.Instrument) is { } instrument ? WebAddress.Of(instrument, member.Pinpoint) : null;
        return new SpanBuilder(_context)
            .Add(new Span(name, Link: official, Reference: member))
            .Add(new SpanBuilder(_context).About(library.FindProvision(member)!.Provision).Spaced())
            .Build();
    }

    private IEnumerable<(string? Label, EquatableArray<Span> Line)> Status(InstrumentId id)
    {
        if (library.FindInstrument(id) is { } instrument)
        {
            yield return (null, StatusComposer.Of(_context, instrument, _builder.StatusOf(instrument)));
        }
    }

    private static string Command(ReferenceRange reference) =>
        reference.First.IsWhole ? $"instrument {reference.Instrument}" : $"article {reference}";

    private string ProvisionLabel(ReferenceRange reference) => Styles.ProvisionLabel.WithInstrument(library, reference);
}
