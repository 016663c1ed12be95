using System.Collections.Frozen;

namespace TreatyRefs.Styles.Words;

/// <summary>What the Bluebook calls states, by ISO 3166-1 alpha-2 codes, those of former states too.</summary>
internal static class StateAbbreviations
{
    private static readonly FrozenDictionary<string, string> s_byCode = new Dictionary<string, string>
    {
        ["AR"] = "Arg.",
        ["AT"] = "Austria",
        ["AU"] = "Austl.",
        ["BE"] = "Belg.",
        ["BR"] = "Braz.",
        ["BY"] = "Belr.",
        ["CA"] = "Can.",
        ["CH"] = "Switz.",
        ["CL"] = "Chile",
        ["CN"] = "China",
        ["CO"] = "Colom.",
        ["CU"] = "Cuba",
        ["DE"] = "Ger.",
        ["DK"] = "Den.",
        ["EG"] = "Egypt",
        ["ES"] = "Spain",
        ["FI"] = "Fin.",
        ["FR"] = "Fr.",
        ["GB"] = "U.K.",
        ["GR"] = "Greece",
        ["ID"] = "Indon.",
        ["IE"] = "Ir.",
        ["IL"] = "Isr.",
        ["IN"] = "India",
        ["IQ"] = "Iraq",
        ["IR"] = "Iran",
        ["IT"] = "It.",
        ["JP"] = "Japan",
        ["KP"] = "N. Kor.",
        ["KR"] = "S. Kor.",
        ["KZ"] = "Kaz.",
        ["MN"] = "Mong.",
        ["MX"] = "Mex.",
        ["MY"] = "Malay.",
        ["NG"] = "Nigeria",
        ["NL"] = "Neth.",
        ["NO"] = "Nor.",
        ["NZ"] = "N.Z.",
        ["PA"] = "Pan.",
        ["PE"] = "Peru",
        ["PH"] = "Phil.",
        ["PK"] = "Pak.",
        ["PL"] = "Pol.",
        ["PT"] = "Port.",
        ["RU"] = "Russ.",
        ["SA"] = "Saudi Arabia",
        ["SE"] = "Swed.",
        ["SG"] = "Sing.",
        ["SU"] = "U.S.S.R.",
        ["SY"] = "Syria",
        ["TH"] = "Thai.",
        ["TR"] = "Turk.",
        ["UA"] = "Ukr.",
        ["US"] = "U.S.",
        ["VN"] = "Viet.",
        ["ZA"] = "S. Afr.",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The short form of a state.</summary>
    /// <returns>Such as <c>N. Kor.</c>; <see langword="null"/> where the table has none.</returns>
    public static string? Of(string? code) => code is null ? null : s_byCode.GetValueOrDefault(code);
}
