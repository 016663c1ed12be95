using System.Globalization;
using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
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
            return [new Span(ReportWording.NotYet(instrument, day), SpanRole.Caution)];
        }

        // A library without a date speaks as of the day on which its sources were read.
        var asOf = date ?? (status.Evidence == StatusEvidence.Checked ? status.Checked?.Date : null);
        return new SpanBuilder(context)
            .Add(StatusWording.Sentence(status, asOf), IsSettled(status) ? SpanRole.Label : SpanRole.Caution)
            .Add(Caveat(status), SpanRole.Label)
            .Sources(sources, idPrefix, status.Sources)
            .Build();
    }

    // What was checked is not background knowledge; the event that stands beside it may be.
    private static string? Caveat(StatusAtDate status) =>
        status.Certainty is not { } certainty || certainty == Certainty.Confirmed
            ? null
            : $" ({(status.Checked is null ? string.Empty : "event: ")}{ReportWording.CertaintyOf(certainty)})";

    /// <summary>The same in a cell of a table, where the date stands elsewhere.</summary>
    public static EquatableArray<Span> Brief(DossierContext context, StatusAtDate status) =>
        Cell(context, status, StatusWording.Sentence(status, null));

    /// <summary>The same in a long list, which says once what its words leave open.</summary>
    public static EquatableArray<Span> InList(DossierContext context, StatusAtDate status) =>
        Cell(context, status, StatusWording.InList(status));

    private static EquatableArray<Span> Cell(DossierContext context, StatusAtDate status, string words) =>
        new SpanBuilder(context)
            .Add(words, IsSettled(status) ? SpanRole.Plain : SpanRole.Caution)
            .Add(
                status.Certainty is Certainty.Background ? " (background)"
                    : status.Certainty is Certainty.Reported ? " (reported)"
                    : null,
                SpanRole.Label
            )
            .Build();

    private static bool IsSettled(StatusAtDate status) => status.Status is InstrumentStatus.InForce or InstrumentStatus.Adopted;

    /// <summary>What an instrument is to take the place of, as long as that is known to hold still.</summary>
    public static IEnumerable<Block> Replaced(DossierContext context, ProvisionDossier dossier) =>
        dossier
            .ReplacedInstruments.Where(other => other.Status.Status == InstrumentStatus.InForce)
            .Select(other => new Paragraph(
                new SpanBuilder(context)
                    .Add("Still in force: ", SpanRole.Caution)
                    .Add($"{other.Name} ({other.Instrument.Id}), ")
                    .Add(
                        ReportWording.Uncapitalised(StatusWording.Sentence(other.Status, context.Library.Date))
                            + ", which this instrument replaces.",
                        SpanRole.Label
                    )
                    .Add(Caveat(other.Status), SpanRole.Label)
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
            var change = ReportWording.Uncapitalised(StatusWording.Event(last));
            yield return Parts.Said(
                $"{ReportWording.Count(before, "comment is", "comments are")} older than the last change of status: {change}."
            );
        }
    }

    /// <summary>Where a date was asked for: what that does, and that the library may know nothing of it.</summary>
    public static IEnumerable<Block> DateNote(DossierContext context)
    {
        if (context.AsOf is not { } date)
        {
            yield break;
        }

        yield return Parts.Said(
            $"As of {ReportWording.Human(date)}: only commentary published by then. The editor's own words are of today."
        );
        if (date.Day is null)
        {
            yield return Parts.Warning(
                $"{ReportWording.Human(date)} is no day: what happened or was published in it is left open. "
                    + string.Create(CultureInfo.InvariantCulture, $"A day, such as {date.Latest:yyyy-MM-dd}, decides more.")
            );
        }

        if (context.LibraryDate is { } last && last.IsOnOrBefore(date) == true && last != date)
        {
            yield return Parts.Warning(
                $"This library speaks as of {ReportWording.Human(last)}: it knows nothing of what happened after that."
            );
        }
    }

    /// <summary>Comments that are left out because it is not known whether they were published by then.</summary>
    public static IEnumerable<Block> LeftOut(int count, PartialDate? asOf)
    {
        if (count > 0)
        {
            yield return Parts.Warning(ReportWording.LeftOut(count, asOf));
        }
    }
}
