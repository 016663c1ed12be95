using TreatyRefs.Model;
using TreatyRefs.Queries;

namespace TreatyRefs.Reports;

/// <summary>Says where instruments stood at the report's date, and what that date leaves out.</summary>
internal static class StatusComposer
{
    public static Span Of(DossierContext context, Instrument instrument, StatusAtDate status)
    {
        var date = context.Library.Date;
        if (date is { } day && instrument.ExistedBy(day) == false)
        {
            return new Span(Wording.NotYet(instrument, day), SpanRole.Caution);
        }

        return new Span(Wording.StatusOf(status, date), status.Status is InstrumentStatus.InForce or InstrumentStatus.Adopted ? SpanRole.Label : SpanRole.Caution);
    }

    /// <summary>What an instrument is to take the place of, as long as that still holds.</summary>
    public static IEnumerable<Block> Replaced(DossierContext context, ProvisionDossier dossier) => dossier.ReplacedInstruments
        .Where(other => other.Status.Status == InstrumentStatus.InForce)
        .Select(other => new Paragraph(new SpanBuilder(context)
            .Add("Still in force: ", SpanRole.Caution)
            .Add($"{other.Name} ({other.Instrument.Id}), ")
            .Add(Wording.Uncapitalised(Wording.StatusOf(other.Status, context.Library.Date)) + ", which this instrument replaces.", SpanRole.Label).Build()));

    /// <summary>That some comments speak of an instrument whose status has changed since.</summary>
    public static IEnumerable<Block> SaidBefore(ProvisionDossier dossier)
    {
        if (dossier.Status.Since is not { } since || dossier.Status.Status is InstrumentStatus.Signed or InstrumentStatus.Adopted)
        {
            yield break;
        }

        var before = dossier.Commentary.Count(entry => entry.Date is { } date && date != since && date.IsOnOrBefore(since) == true);
        if (before > 0)
        {
            yield return new Paragraph([new Span(
                $"{Wording.Count(before, "comment is", "comments are")} older than the status of the instrument: {Wording.Uncapitalised(Wording.StatusOf(dossier.Status, null))}.", SpanRole.Label)]);
        }
    }

    /// <summary>Where a date was asked for: what that does, and that the library may know nothing of it.</summary>
    public static IEnumerable<Block> DateNote(DossierContext context)
    {
        if (context.AsOf is not { } date)
        {
            yield break;
        }

        yield return new Paragraph([new Span($"As of {Wording.Human(date)}: only commentary published by then. The editor's own words are of today.", SpanRole.Label)]);
        if (context.LibraryDate is { } last && last.IsOnOrBefore(date) == true && last != date)
        {
            yield return new Paragraph([new Span($"This library speaks as of {Wording.Human(last)}: it knows nothing of what happened after that.", SpanRole.Caution)]);
        }
    }

    /// <summary>Comments that are left out because it is not known whether they were published by then.</summary>
    public static IEnumerable<Block> LeftOut(int count)
    {
        if (count > 0)
        {
            yield return new Paragraph([new Span(Wording.LeftOut(count), SpanRole.Caution)]);
        }
    }
}
