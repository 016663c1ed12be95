using TreatyRefs.Model;

namespace TreatyRefs.Styles;

/// <summary>The day by which an instrument is cited.</summary>
/// <param name="Date">The day.</param>
/// <param name="Word">What happened on it.</param>
/// <param name="Place">Where, if that is recorded.</param>
internal sealed record CitedDay(PartialDate Date, CitationWord Word, LocalizedText? Place)
{
    private static readonly (CitationWord Word, ActionType Type)[] s_actions =
    [
        (CitationWord.Adopted, ActionType.Adoption),
        (CitationWord.OpenedForSignature, ActionType.OpenedForSignature),
        (CitationWord.Signed, ActionType.Signature),
    ];

    /// <summary>The day that published works give, where the library says so; else that of adoption, of opening for signature, of
    /// signature.</summary>
    public static CitedDay? Of(Instrument instrument)
    {
        if (instrument.CitationDate is { } cited)
        {
            return Of(instrument, cited.Word, cited.Date);
        }

        foreach (var (word, type) in s_actions)
        {
            if (instrument.DateOf(type) is { } date)
            {
                return Of(instrument, word, date);
            }
        }

        return null;
    }

    /// <summary>The day of one kind of action, or <see langword="null"/>.</summary>
    public static CitedDay? Of(Instrument instrument, CitationWord word) =>
        instrument.DateOf(Array.Find(s_actions, pair => pair.Word == word).Type) is { } date ? Of(instrument, word, date) : null;

    // The place is that of an action of the same day, of the same kind if there are several.
    private static CitedDay Of(Instrument instrument, CitationWord word, PartialDate date)
    {
        var type = Array.Find(s_actions, pair => pair.Word == word).Type;
        var place = instrument
            .Actions.Where(action =>
                action.Party is null && action.Place is not null && action.Date == date && s_actions.Any(pair => pair.Type == action.Type)
            )
            .OrderBy(action => action.Type != type)
            .FirstOrDefault()
            ?.Place;
        return new CitedDay(date, word, place);
    }
}
