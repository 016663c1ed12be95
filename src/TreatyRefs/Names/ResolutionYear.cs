using System.Globalization;
using TreatyRefs.Grammar;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Names;

/// <summary>Whether the year that a text gives a resolution is its own.</summary>
internal static class ResolutionYear
{
    private const int LastYearWithoutSession = 1976;

    /// <summary>Whether the library knows that a resolution is of another year: one of the two is wrong then, and which is not
    /// known.</summary>
    /// <param name="library">The library.</param>
    /// <param name="id">The resolution, by its number.</param>
    /// <param name="year">The year that the text gives, or null for none.</param>
    /// <param name="known">The year that it is of.</param>
    /// <returns>Whether they differ. The Assembly's resolutions are counted by session and do not.</returns>
    public static bool Contradicts(ITreatyLibrary library, InstrumentId id, int? year, out int known)
    {
        known =
            year is not null && library.FindInstrument(id) is Resolution { Organ: UnitedNationsOrgan.Sc, Date.Year: var adopted }
                ? adopted
                : 0;
        return known > 0 && known != year;
    }

    /// <summary>Whether a number cannot be of the year that a text gives it, whatever the library knows.</summary>
    /// <param name="id">The resolution, by its number.</param>
    /// <param name="year">The year that the text gives, or null for none.</param>
    public static bool IsImpossible(InstrumentId id, int? year) =>
        year is { } given
        && id.ToString().Split('-') is [var organ, _, var digits]
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && organ switch
        {
            "unsc" => CouncilYears.Exclude(number, given),

            // Since 1976 the Assembly gives the session, and no year.
            "unga" => given > LastYearWithoutSession,
            _ => false,
        };
}
