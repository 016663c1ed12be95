using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.Queries;

namespace TreatyRefs.Reports.Wording;

/// <summary>How a party and where it stands are said: what is known, and where that ends.</summary>
internal sealed class PartyWording(FrameWords words)
{
    /// <summary>A party with its code: <c>France (FR)</c>.</summary>
    public static string NameOf(DossierContext context, Party party)
    {
        var name = context.In(party.Name)!.Value.Text;
        return party.Code is { } code && code != name ? $"{name} ({code})" : name;
    }

    /// <summary>The name of a party that an action has by its code; the code itself, or the name, where nothing else is known.</summary>
    public static string NameOf(string codeOrName) => StateNames.Of(codeOrName) is [var name, ..] ? name : codeOrName;

    /// <summary>Where it stands, as a sentence without a full stop.</summary>
    /// <param name="record">What is recorded of the party.</param>
    /// <param name="asOf">The day to name; none where there is none.</param>
    public string Standing(PartyRecord record, PartialDate? asOf) =>
        Standing(record) + Caveat(record) + (asOf is { } day ? words.Fill(Word.AsOfBrackets, day) : string.Empty);

    private string? Caveat(PartyRecord record) =>
        record.ShownBy?.Provenance.Certainty is { } certainty && certainty != Certainty.Confirmed
            ? words.Fill(Word.InBrackets, words.Of(certainty))
            : null;

    private string Standing(PartyRecord record) =>
        record.Standing switch
        {
            PartyStanding.Listed => words[Word.ListedParty],
            PartyStanding.Signed => words.Fill(Word.PartySigned, On(record)),
            PartyStanding.Consented => words.Fill(Word.PartyConsented, Consent(record.ShownBy!.Type), On(record)),
            PartyStanding.NoticeGiven => words.Fill(Word.NoticeGiven, On(record)),
            PartyStanding.Suspended => words.Fill(Word.PartySuspended, On(record)),
            PartyStanding.Left => words.Fill(Word.LeftRecorded, On(record)),
            _ => words[Word.NothingOfParty],
        };

    private string Consent(ActionType type) => words.Consent(type) ?? words[Word.ConsentInForce];

    private string On(PartyRecord record) => record.ShownBy?.Date is { } date ? words.Fill(Word.OnDay, date) : words[Word.WithoutADay];
}
