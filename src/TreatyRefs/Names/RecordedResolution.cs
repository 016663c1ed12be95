using TreatyRefs.Grammar;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Names;

/// <summary>Which resolution an instrument is, or stands in.</summary>
internal static class RecordedResolution
{
    /// <summary>The symbol of a resolution, or of the one that an instrument stands in: from what is recorded, else from its id.</summary>
    public static ResolutionId? Of(Instrument instrument) =>
        instrument is { Organ: { } organ, Number: { Length: > 0 } number }
            ? organ != UnitedNationsOrgan.Sc && instrument.Session is { } session
                ? new ResolutionId(organ, WithoutSession(number, session), session)
                : new ResolutionId(organ, number)
            : instrument is Resolution
                ? ResolutionId.OfId(instrument.Id)
                : null;

    // Some write the number with its session already: 61/295, 217 A (III).
    private static string WithoutSession(string number, string session)
    {
        var rest = number.StartsWith(session + "/", StringComparison.Ordinal) ? number[(session.Length + 1)..] : number;
        return rest.EndsWith($"({session})", StringComparison.Ordinal) ? rest[..^(session.Length + 2)].TrimEnd() : rest;
    }
}
