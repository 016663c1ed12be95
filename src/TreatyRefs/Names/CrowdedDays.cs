using TreatyRefs.References;

namespace TreatyRefs.Names;

/// <summary>Instruments that were made on one day with others of their kind which the library does not have: their day tells
/// nothing.</summary>
/// <remarks>On 10 May 1952 three conventions on ships were signed, on 14 March 1978 three of the Hague Conference, on 22 June 1965
/// four agreements of Japan and the Republic of Korea, on 8 September 1951 the peace treaty and a security treaty, on 14 April 1891
/// two agreements of Madrid, on 27 July 1929 two Geneva Conventions.</remarks>
internal static class CrowdedDays
{
    /// <summary>All of them.</summary>
    public static IReadOnlySet<InstrumentId> Ids { get; } =
        new HashSet<InstrumentId>
        {
            InstrumentId.Parse("arrest-1952", null),
            InstrumentId.Parse("hague-matrimonial-property-1978", null),
            InstrumentId.Parse("japan-rok-claims-1965", null),
            InstrumentId.Parse("san-francisco-treaty", null),
            InstrumentId.Parse("madrid-agreement-marks", null),
            InstrumentId.Parse("gc-1929-prisoners", null),
        };

    /// <summary>Whether an instrument is one.</summary>
    public static bool Have(InstrumentId id) => Ids.Contains(id);
}
