using System.Globalization;
using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;

namespace TreatyRefs.Reports.Composing;

/// <summary>Says where instruments stood at the report's date, and what that date leaves out.</summary>
internal static class StatusComposer
{
    /// <summary>The status, with the mark of what is not confirmed and the numbers of the sources that were read for it.</summary>
    public static EquatableArray<Span> Of(
        DossierContext context,
        Instrument instrument,
        StatusAtDate status,
        SourceList sources = default,
        string idPrefix = ""
    )
    {
        var date = context.Library.Date;
        if (date is { } day && instrument.ExistedBy(day) == false)
        {
            return [new Span(Wording(context).NotYet(instrument, day), SpanRole.Caution)];
        }

        // A library without a date speaks as of the day on which its sources were read.
        var asOf = date ?? (status.Evidence == StatusEvidence.Checked ? status.Checked?.Date : null);
        return new SpanBuilder(context)
            .Status(Wording(context).Sentence(status, asOf), status)
            .Add(Caveat(context, status), SpanRole.Label)
            .Sources(sources, idPrefix, status.Sources)
            .Build();
    }

    // What was checked is not background knowledge; the event that stands beside it may be.
    private static string? Caveat(DossierContext context, StatusAtDate status)
    {
        if (status.Certainty is not { } certainty || certainty == Certainty.Confirmed)
        {
            return null;
        }

        var words = context.Words();
        return words.Fill(
            Word.InBrackets,
            status.Checked is null ? words.Of(certainty) : words.Fill(Word.CertaintyEvent, words.Of(certainty))
        );
    }

    private static StatusWording Wording(DossierContext context) => new(context.Words());

    /// <summary>The same in a cell of a table, where the date stands elsewhere.</summary>
    public static EquatableArray<Span> Brief(DossierContext context, StatusAtDate status) =>
        Cell(context, status, Wording(context).Sentence(status, null));

    /// <summary>The same in a long list, which says once what its words leave open.</summary>
    public static EquatableArray<Span> InList(DossierContext context, StatusAtDate status) =>
        Cell(context, status, Wording(context).InList(status));

    private static EquatableArray<Span> Cell(DossierContext context, StatusAtDate status, StatusSentence sentence) =>
        new SpanBuilder(context)
            .Status(sentence, status)
            .Add(
                status.Certainty is { } certainty and not Certainty.Confirmed
                    ? context.Words().Fill(Word.InBrackets, context.Words().Of<Certainty>(certainty))
                    : null,
                SpanRole.Label
            )
            .Build();

    private static SpanBuilder Status(this SpanBuilder line, StatusSentence sentence, StatusAtDate status) =>
        line.Add(sentence.Known, IsTrouble(status) ? SpanRole.Caution : SpanRole.Plain)
            .Add(sentence.Open, IsInDoubt(status) ? SpanRole.Caution : SpanRole.Label);

    // A warning is for what a reader must not take for law in force. That a library ends somewhere is said of nearly every instrument:
    // a note.
    private static bool IsTrouble(StatusAtDate status) =>
        status switch
        {
            { Status: InstrumentStatus.InForce or InstrumentStatus.Adopted } => false,
            { Status: InstrumentStatus.Signed } => status.Evidence != StatusEvidence.Event,
            { Status: InstrumentStatus.Unknown, LastRecorded: { Type: ActionType.Suspension } } => true,
            { Status: InstrumentStatus.Unknown } => WasCheckedOutOfForce(status),
            _ => true,
        };

    private static bool WasCheckedOutOfForce(StatusAtDate status) =>
        status is { Evidence: StatusEvidence.None, Checked: { } check, LastRecorded: { } last }
        && last.Date?.IsOnOrBefore(check.Date) == true
        && last.Type is ActionType.Adoption or ActionType.OpenedForSignature or ActionType.Signature;

    private static bool IsInDoubt(StatusAtDate status) =>
        status is { Status: InstrumentStatus.Unknown, Evidence: StatusEvidence.DatesLeaveOpen };

    /// <summary>What an instrument is to take the place of, as long as that is known to hold still.</summary>
    public static IEnumerable<Block> Replaced(DossierContext context, ProvisionDossier dossier) =>
        dossier
            .ReplacedInstruments.Where(other => other.Status.Status == InstrumentStatus.InForce)
            .Select(other => new Paragraph(
                new SpanBuilder(context)
                    .Add(context.Words()[Word.StillInForce], SpanRole.Caution)
                    .Place(context, new ProvisionReference(other.Instrument.Id), other.Name)
                    .Add(context.Words().Fill(Word.InBrackets, other.Instrument.Id.ToString()) + context.Words()[Word.Comma])
                    .Add(
                        context
                            .Words()
                            .Fill(
                                Word.WhichIsReplaced,
                                FrameWords.Uncapitalised(Wording(context).Sentence(other.Status, context.Library.Date).ToString())
                            ),
                        SpanRole.Label
                    )
                    .Add(Caveat(context, other.Status), SpanRole.Label)
                    .Build()
            ));

    /// <summary>That some comments speak of an instrument whose status has changed since.</summary>
    public static IEnumerable<Block> SaidBefore(ProvisionDossier dossier)
    {
        if (
            dossier.Status.LastRecorded
            is not { Date: { } since, Type: not (ActionType.Signature or ActionType.Adoption or ActionType.OpenedForSignature) } last
        )
        {
            yield break;
        }

        var before = dossier.Commentary.Count(entry => entry.Date is { } date && date != since && date.IsOnOrBefore(since) == true);
        if (before > 0)
        {
            var change = FrameWords.Uncapitalised(Wording(dossier.Context).Event(last));
            yield return Parts.Said(dossier.Context.Words().Count(Word.SaidBefore, before, change));
        }
    }

    /// <summary>Where a date was asked for: what that does, and that the library may know nothing of it.</summary>
    public static IEnumerable<Block> DateNote(DossierContext context)
    {
        if (context.AsOf is not { } date)
        {
            yield break;
        }

        var words = context.Words();
        yield return Parts.Said(words.Fill(Word.OnlyBy, date));
        if (date.Day is null)
        {
            var day = date.Latest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            yield return Parts.Warning(words.Fill(Word.NoDayWarning, words.Date(date), day));
        }

        if (context.LibraryDate is { } last && last.IsOnOrBefore(date) == true && last != date)
        {
            yield return Parts.Warning(words.Fill(Word.KnowsUntil, last));
        }
    }

    /// <summary>Comments that are left out because it is not known whether they were published by then.</summary>
    public static IEnumerable<Block> LeftOut(DossierContext context, int count)
    {
        if (count > 0)
        {
            yield return Parts.Warning(context.Words().Count(Word.CommentsLeftOut, count, Undecided(context)));
        }
    }

    /// <summary>Why it is not known whether something was published by the date asked for: where the question itself is vague, the sources
    /// are not to blame.</summary>
    public static string Undecided(DossierContext context)
    {
        var words = context.Words();
        return context.AsOf is { Day: null } vague
            ? words.Fill(Word.UndecidedByQuestion, words.Date(vague))
            : words[Word.UndecidedBySource];
    }
}
