using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;

namespace TreatyRefs.Reports.Composing;

/// <summary>Says what happened to an instrument: by day, what, by whom, with the sources.</summary>
internal sealed class ActionsComposer(DossierContext context, Instrument instrument, SourceList sources, string idPrefix)
{
    public Facts Compose(IEnumerable<TreatyAction> actions) =>
        new(
            actions
                .Select(action => new Fact(action.Date is { } date ? ReportWording.Human(date) : ReportWording.NoDate, Line(action)))
                .ToEquatableArray()
        );

    private EquatableArray<Span> Line(TreatyAction action)
    {
        var line = new SpanBuilder(context).Add(ReportWording.Phrase(action.Type));
        if (action.Party is { } party)
        {
            var known = instrument.Parties.FirstOrDefault(listed => listed.Code == party);
            line.Add(" by ").Add(known?.Name).Add(known is null ? PartyWording.NameOf(party) : null);
        }

        if (action.Place is not null)
        {
            line.Add(", ").Add(action.Place);
        }

        if (action.By is { } by)
        {
            line.Add($", by {by}");
        }

        if (!action.On.IsEmpty)
        {
            line.Add($", on {string.Join("; ", action.On)}");
        }

        line.Caveats(action.Provenance).Sources(sources, idPrefix, action.Provenance.Sources);
        return action.Provenance.Note is null ? line.Build() : line.Add(". Note: ", SpanRole.Label).Add(action.Provenance.Note).Build();
    }
}
