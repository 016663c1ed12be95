using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Composing;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Scanning;

namespace TreatyRefs.Reports.Scans;

/// <summary>What a library says of a target, in short.</summary>
internal sealed class ScanDossier(ITreatyLibrary library, string language)
{
    // Longer ranges are told by their first.
    private const int MostOfRange = 20;

    private readonly DossierContext _context = DossierContext.Of(library, language);
    private readonly DossierBuilder _builder = new(library, language);

    // What an instrument's status is need not be said of each of its provisions.
    private readonly HashSet<InstrumentId> _told = [];

    private FrameWords Words => _context.Words();

    /// <summary>What it is called, which leads to its page or its official place; empty where its instrument is not known.</summary>
    public EquatableArray<Span> Name(ScannedTarget target) =>
        target.Reference is { } reference ? new SpanBuilder(_context).Place(_context, reference, ProvisionLabel(reference)).Build() : [];

    /// <summary>Lines for a reader who wants to know what is cited: what it is about, what it says, whether it is in force, and how to
    /// ask for more; with what stands above them.</summary>
    public IEnumerable<(string? Label, EquatableArray<Span> Line)> Lines(ScannedTarget target)
    {
        if (target.Reference is not { } reference || target.Status == TargetStatus.NoSuchProvision)
        {
            return [];
        }

        var provisions = reference.IsSingle ? Provision(reference.First) : Provisions(target.Members);
        return provisions.Concat(Instrument(reference)).Where(line => !line.Line.IsEmpty);
    }

    private IEnumerable<(string? Label, EquatableArray<Span> Line)> Provision(ProvisionReference reference)
    {
        if (library.FindProvision(reference)?.Provision is { } provision)
        {
            yield return (null, new SpanBuilder(_context).About(provision).Build());
            yield return (Words[Word.Summary], new SpanBuilder(_context).Add(provision.Summary).Build());
        }
    }

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

    private IEnumerable<(string? Label, EquatableArray<Span> Line)> Instrument(ReferenceRange reference)
    {
        if (library.FindInstrument(reference.Instrument) is not { } instrument)
        {
            yield break;
        }

        if (_told.Add(instrument.Id))
        {
            yield return (null, StatusComposer.Of(_context, instrument, _builder.StatusOf(instrument)));
        }

        yield return (null, [new Span($"treatyrefs {Command(reference)}", SpanRole.Command)]);
    }

    private static string Command(ReferenceRange reference) =>
        reference.First.IsWhole ? $"instrument {reference.Instrument}" : $"article {reference}";

    private string ProvisionLabel(ReferenceRange reference) => Styles.ProvisionLabel.WithInstrument(library, reference);
}
