using System.Globalization;
using TreatyRefs.Languages;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Names;

/// <summary>Conventions that an agency counts: in a text about the International Labour Organization "Convention 87" is the one of that
/// number.</summary>
/// <remarks>Their names say so: "ILO Convention 87" has the agency in it, and ends with the number. Safe to share between
/// threads.</remarks>
internal sealed class NumbersOfAgencies
{
    private const int MostDigits = 3;

    private readonly Dictionary<(InstrumentId Agency, int Number), InstrumentId> _conventions = [];
    private readonly Dictionary<InstrumentId, InstrumentId> _agencies = [];

    /// <summary>Those of a library.</summary>
    /// <param name="library">The library.</param>
    /// <param name="organs">Its organs.</param>
    public NumbersOfAgencies(ITreatyLibrary library, Organs organs)
    {
        foreach (var instrument in library.Instruments)
        {
            if (DesignationPhrase.Of(instrument) != Designation.Convention)
            {
                continue;
            }

            foreach (var name in InstrumentLexicon.NamesOf(instrument))
            {
                if (
                    NumberAtEnd(name) is { } number
                    && organs.LastIn(name, Designation.Constitution, out _, out _) is { } agency
                    && _conventions.TryAdd((agency, number), instrument.Id)
                )
                {
                    _agencies[instrument.Id] = agency;
                }
            }
        }
    }

    /// <summary>The convention of a number.</summary>
    /// <param name="agency">The instrument that made the agency.</param>
    /// <param name="number">The number.</param>
    public InstrumentId? Of(InstrumentId agency, int number) => _conventions.TryGetValue((agency, number), out var id) ? id : null;

    /// <summary>The agency that counts a convention.</summary>
    /// <param name="convention">The convention.</param>
    /// <returns>The instrument that made the agency.</returns>
    public InstrumentId? AgencyOf(InstrumentId convention) => _agencies.TryGetValue(convention, out var agency) ? agency : null;

    private static int? NumberAtEnd(string name)
    {
        var digits = name.Length;
        while (digits > 0 && char.IsAsciiDigit(name[digits - 1]))
        {
            digits--;
        }

        return name.Length - digits is > 0 and <= MostDigits && digits > 0 && name[digits - 1] is ' ' or '\u00A0'
            ? int.Parse(name.AsSpan(digits), CultureInfo.InvariantCulture)
            : null;
    }
}
