using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Citations.Styles;

/// <summary>What tells a resolution of the United Nations from all others.</summary>
/// <param name="Organ">The organ that adopted it.</param>
/// <param name="Number">Its number without the session: <c>1718</c>, <c>295</c>, <c>217 A</c>.</param>
/// <param name="Session">The Assembly's session: <c>61</c>, <c>III</c>; <see langword="null"/> for the Council.</param>
internal sealed record ResolutionSymbol(UnitedNationsOrgan Organ, string Number, string? Session = null)
{
    private const string Council = "unsc-res-";
    private const string Assembly = "unga-res-";

    // The Assembly counted its sessions in roman numerals until the thirtieth; a "c" in an id is a letter, not the hundredth.
    private const int LastRomanSession = 30;

    /// <summary>Whether the session stands before the number: <c>61/295</c>, not <c>217 A (III)</c>.</summary>
    public bool IsSessionFirst => Session is { } session && session.Any(char.IsAsciiDigit);

    /// <summary>The symbol of a resolution, from what is recorded of it, else from its id.</summary>
    public static ResolutionSymbol? Of(Instrument instrument)
    {
        if (instrument is not Resolution resolution)
        {
            return null;
        }

        return resolution is { Organ: { } organ, Number: { Length: > 0 } number }
            ? organ == UnitedNationsOrgan.Ga && resolution.Session is { } session
                ? new ResolutionSymbol(organ, WithoutSession(number, session), session)
                : new ResolutionSymbol(organ, number)
            : OfId(resolution.Id);
    }

    /// <summary>The symbol that an id spells: <c>unsc-res-1540</c>, <c>unga-res-61-295</c>, <c>unga-res-217-a-iii</c>.</summary>
    public static ResolutionSymbol? OfId(InstrumentId id)
    {
        var text = id.ToString();
        if (text.StartsWith(Council, StringComparison.Ordinal))
        {
            var number = text[Council.Length..];
            return number.All(char.IsAsciiDigit) ? new ResolutionSymbol(UnitedNationsOrgan.Sc, number) : null;
        }

        return text.StartsWith(Assembly, StringComparison.Ordinal) ? OfAssembly(text[Assembly.Length..].Split('-')) : null;
    }

    /// <summary>The number with its session, with what the style puts between number and a roman session.</summary>
    public string Full(string beforeRoman) => Session is not { } session ? Number : IsSessionFirst ? $"{session}/{Number}" : $"{Number}{beforeRoman}({session})";

    private static ResolutionSymbol? OfAssembly(string[] parts)
    {
        if (parts is [var session, var number] && session.All(char.IsAsciiDigit) && number.All(char.IsAsciiDigit))
        {
            return new ResolutionSymbol(UnitedNationsOrgan.Ga, number, session);
        }

        return parts.Length >= 2 && parts[0].All(char.IsAsciiDigit) && RomanNumeral.TryParse(parts[^1], out var roman) && roman <= LastRomanSession
            ? new ResolutionSymbol(UnitedNationsOrgan.Ga, string.Join(' ', parts[..^1]).ToUpperInvariant(), parts[^1].ToUpperInvariant())
            : null;
    }

    // Some write the number with its session already: 61/295, 217 A (III).
    private static string WithoutSession(string number, string session)
    {
        var rest = number.StartsWith(session + "/", StringComparison.Ordinal) ? number[(session.Length + 1)..] : number;
        return rest.EndsWith($"({session})", StringComparison.Ordinal) ? rest[..^(session.Length + 2)].TrimEnd() : rest;
    }
}
