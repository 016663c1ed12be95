using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;

namespace TreatyRefs.Reports.Composing;

/// <summary>Says what happened to an instrument: by day, what, by whom, with the sources.</summary>
internal sealed class ActionsComposer(DossierContext context, Instrument instrument, SourceList sources, string idPrefix)
{
    private readonly FrameWords _words = context.Words();

    public Facts Compose(IEnumerable<TreatyAction> actions) =>
        new(actions.Select(action => new Fact(_words.Date(action.Date), Line(action))).ToEquatableArray());

    private EquatableArray<Span> Line(TreatyAction action)
    {
        var line = new SpanBuilder(context).Add(_words.Of(action.Type));
        if (action.Party is { } party)
        {
            var known = instrument.Parties.FirstOrDefault(listed => listed.Code == party);
            line.Filled(_words[Word.ActedBy], by => known is null ? by.Add(PlainNames.PartyOf(context, party)) : by.Add(known.Name));
        }

        if (action.Place is not null)
        {
            line.Add(_words[Word.Comma]).Add(action.Place);
        }

        if (action.By is { } by)
        {
            line.Add(_words[Word.Comma]).Filled(_words[Word.ActedBy].Trim(), place => place.PlaceIn(context, instrument.Id, by));
        }

        if (!action.On.IsEmpty)
        {
            line.Filled(_words[Word.ActedOn], places => AddPlaces(places, action.On));
        }

        line.Caveats(action.Provenance).Sources(sources, idPrefix, action.Provenance.Sources);
        return line.Note(action.Provenance.Note).Build();
    }

    private SpanBuilder AddPlaces(SpanBuilder line, EquatableArray<ReferenceRange> places) =>
        line.Row(places, _words[Word.Semicolon], (row, place) => row.PlaceIn(context, instrument.Id, place));
}
