using TreatyRefs.References;

namespace TreatyRefs.Grammar;

/// <summary>What tells a resolution of the United Nations from all others.</summary>
/// <param name="Organ">The organ that adopted it.</param>
/// <param name="Number">Its number without the session: <c>1718</c>, <c>295</c>, <c>217 A</c>.</param>
/// <param name="Session">The session: <c>61</c>, <c>III</c>, the year for the Economic and Social Council since 1978;
/// <see langword="null"/> for the Security Council.</param>
internal sealed record ResolutionId(UnitedNationsOrgan Organ, string Number, string? Session = null)
{
    // The Assembly counted its sessions in roman numerals until the thirtieth, the Economic and Social Council until the sixty-third;
    // a "c" in an id is a letter, not the hundredth.
    private static readonly (UnitedNationsOrgan Organ, string Beginning, int LastRomanSession)[] s_ids =
    [
        (UnitedNationsOrgan.Sc, BeginningOf(UnitedNationsOrgan.Sc), 0),
        (UnitedNationsOrgan.Ga, BeginningOf(UnitedNationsOrgan.Ga), 30),
        (UnitedNationsOrgan.Hrc, BeginningOf(UnitedNationsOrgan.Hrc), 0),
        (UnitedNationsOrgan.Ecosoc, BeginningOf(UnitedNationsOrgan.Ecosoc), 63),
    ];

    /// <summary>Whether the session stands before the number: <c>61/295</c>, not <c>217 A (III)</c>.</summary>
    public bool IsSessionFirst => Session is { } session && session.Any(char.IsAsciiDigit);

    /// <summary>The symbol of the document: <c>S/RES/1718</c>, <c>A/RES/61/295</c>, <c>A/HRC/RES/17/4</c>, <c>E/RES/2005/20</c>.</summary>
    /// <remarks><see langword="null"/> for a session in roman numerals, whose documents are written in more than one way.</remarks>
    public string? Document => Session is not null && !IsSessionFirst ? null : Organ.SymbolBeginning() + Full(string.Empty);

    /// <summary>The symbol that an id spells: <c>unsc-res-1540</c>, <c>unga-res-61-295</c>, <c>unga-res-217-a-iii</c>.</summary>
    public static ResolutionId? OfId(InstrumentId id)
    {
        var text = id.ToString();
        foreach (var (organ, beginning, lastRomanSession) in s_ids)
        {
            if (text.StartsWith(beginning, StringComparison.Ordinal))
            {
                var rest = text[beginning.Length..];
                return organ == UnitedNationsOrgan.Sc
                    ? rest.All(char.IsAsciiDigit)
                        ? new ResolutionId(organ, rest)
                        : null
                    : OfSession(organ, rest.Split('-'), lastRomanSession);
            }
        }

        return null;
    }

    /// <summary>Whether an id is of the Security Council or the General Assembly, any resolution of which has one.</summary>
    public static bool HasEveryNumber(InstrumentId id) =>
        id.ToString() is var text
        && !text.StartsWith(BeginningOf(UnitedNationsOrgan.Hrc), StringComparison.Ordinal)
        && !text.StartsWith(BeginningOf(UnitedNationsOrgan.Ecosoc), StringComparison.Ordinal);

    /// <summary>Whether an id is that of a resolution, by what it begins with.</summary>
    public static bool IsOne(InstrumentId id) =>
        id.ToString() is var text && Array.Exists(s_ids, one => text.StartsWith(one.Beginning, StringComparison.Ordinal));

    /// <summary>The id that spells it, and the same without the letter of a part; after these those without the session, where it does
    /// not stand first: numbers ran on over the sessions then.</summary>
    public IEnumerable<string> Ids()
    {
        var beginning = Array.Find(s_ids, one => one.Organ == Organ).Beginning;
        var numbers = new[] { Number, Number.Split(' ')[0] }.Distinct().ToList();
        var whole = numbers.Select(number =>
            Session is not { } session ? number
            : IsSessionFirst ? $"{session}-{number}"
            : $"{number}-{session}"
        );
        return whole
            .Concat(IsSessionFirst ? [] : numbers)
            .Distinct()
            .Select(number => beginning + number.Replace(' ', '-').ToLowerInvariant());
    }

    /// <summary>The number with its session, with what the style puts between number and a roman session.</summary>
    public string Full(string beforeRoman) =>
        Session is not { } session ? Number
        : IsSessionFirst ? $"{session}/{Number}"
        : $"{Number}{beforeRoman}({session})";

    private static string BeginningOf(UnitedNationsOrgan organ) => $"{organ.Id()}-res-";

    private static ResolutionId? OfSession(UnitedNationsOrgan organ, string[] parts, int lastRomanSession)
    {
        if (parts is [var session, var number] && session.All(char.IsAsciiDigit) && number.All(char.IsAsciiDigit))
        {
            return new ResolutionId(organ, number, session);
        }

        return
            parts.Length >= 2
            && parts[0].All(char.IsAsciiDigit)
            && RomanNumeral.TryParse(parts[^1], out var roman)
            && roman <= lastRomanSession
            ? new ResolutionId(organ, string.Join(' ', parts[..^1]).ToUpperInvariant(), parts[^1].ToUpperInvariant())
            : null;
    }
}
