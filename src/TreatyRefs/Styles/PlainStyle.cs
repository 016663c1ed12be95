using System.Globalization;
using TreatyRefs.Styles.Words;

namespace TreatyRefs.Styles;

/// <summary>The short name and a pinpoint, in words that can be typed back: <c>UN Charter, arts. 39-51</c>.</summary>
/// <remarks>No publication's style but our own. Its rules: 1, the name first, the short one where there is one; 2, then the pinpoint, with
/// <c>art.</c> and <c>para.</c> and everything else in full, and with brackets inside an article; 3, no dates and no places; 4,
/// what it writes is read back as what it was written from.</remarks>
internal sealed class PlainStyle() : CitationStyle("plain", "Plain")
{
    private static readonly PinpointText s_pinpoint = new(PlainWords.Pinpoint);

    protected override string Write(Cited cited) => Join(", ", NameOf(cited), PinpointOf(cited));

    /// <summary>The provisions in the short words of this style, or nothing for a whole instrument.</summary>
    public static string? PinpointOf(Cited cited) => s_pinpoint.Of(cited);

    // The year that somebody gave what the library does not have; of everything else it has no dates.
    private static string YearOf(Cited cited) =>
        cited.Instrument.Date is { } date ? string.Create(CultureInfo.InvariantCulture, $" ({date.Year})") : string.Empty;

    /// <summary>The short name, unless other instruments have it too; what has a number alone by that.</summary>
    public static string NameOf(Cited cited) =>
        cited.Library.FindInstrument(cited.Instrument.Id) is null && cited.Resolution is { } symbol
            ? $"{UnitedNationsWords.Organ(symbol.Organ)} {UnitedNationsWords.Resolution} {symbol.Full(" ")}{YearOf(cited)}"
            : new[] { cited.In(cited.Instrument.ShortTitle) }
                .Concat(cited.Instrument.Abbreviations)
                .OfType<string>()
                .FirstOrDefault(name => name != cited.Title && OwnNames.IsOwn(cited, name, "en"))
                ?? cited.Title;
}
