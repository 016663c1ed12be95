using TreatyRefs.Model;
using TreatyRefs.Names;

namespace TreatyRefs.Queries;

/// <summary>A party that somebody may ask about, and everything that it is called.</summary>
internal sealed record PartyNames(Party Party, IReadOnlyList<string> Names)
{
    private const string EnglishTag = "en";

    /// <summary>Those that instruments name or that did something to one, and the members and observers of the United Nations.</summary>
    public static IReadOnlyList<PartyNames> All(ITreatyLibrary library)
    {
        var named = library.Instruments.SelectMany(instrument => instrument.Parties).ToList();
        var acting = library
            .Instruments.SelectMany(instrument => instrument.Actions)
            .Select(action => action.Party)
            .OfType<string>()
            .Where(party => StateNames.Of(party).Count == 0 && !named.Exists(known => known.GoesBy(party)))
            .Distinct()
            .Select(party => new Party(new LocalizedText(EnglishTag, party)));
        return
        [
            .. named
                .Concat(StateNames.Codes.Select(code => new Party(new LocalizedText(EnglishTag, StateNames.Of(code)[0]), code)))
                .Concat(acting)
                .GroupBy(party => party.Code ?? party.Name.ToString())
                .Select(group => new PartyNames(group.First(), [.. group.SelectMany(Called).Distinct()])),
        ];
    }

    private static IEnumerable<string> Called(Party party) =>
        [.. party.Code is { } code ? StateNames.Of(code).Prepend(code) : [], .. party.Name.Versions.Select(name => name.Text)];
}
