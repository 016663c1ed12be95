using TreatyRefs.Grammar;
using TreatyRefs.References;

namespace TreatyRefs.Styles;

/// <summary>What styles call the organs of the United Nations, and the symbols of their documents.</summary>
internal static class OrganText
{
    /// <summary><c>UNSC</c>, <c>UNGA</c>.</summary>
    public static string Oscola(UnitedNationsOrgan organ) =>
        organ switch
        {
            UnitedNationsOrgan.Sc => "UNSC",
            UnitedNationsOrgan.Ga => "UNGA",
            UnitedNationsOrgan.Hrc => "UNHRC",
            _ => "ECOSOC",
        };

    /// <summary><c>S.C.</c>, <c>G.A.</c></summary>
    public static string Bluebook(UnitedNationsOrgan organ) =>
        organ switch
        {
            UnitedNationsOrgan.Sc => "S.C.",
            UnitedNationsOrgan.Ga => "G.A.",
            UnitedNationsOrgan.Hrc => "Human Rights Council",
            _ => "E.S.C.",
        };

    /// <summary>The full name.</summary>
    public static string Full(UnitedNationsOrgan organ) =>
        organ switch
        {
            UnitedNationsOrgan.Sc => "Security Council",
            UnitedNationsOrgan.Ga => "General Assembly",
            UnitedNationsOrgan.Hrc => "Human Rights Council",
            _ => "Economic and Social Council",
        };

    /// <summary>The part of an Akoma Ntoso IRI.</summary>
    public static string AkomaNtoso(UnitedNationsOrgan organ) =>
        organ switch
        {
            UnitedNationsOrgan.Sc => "unsc",
            UnitedNationsOrgan.Ga => "unga",
            UnitedNationsOrgan.Hrc => "unhrc",
            _ => "ecosoc",
        };

    /// <summary>The symbol of the document: <c>S/RES/1718</c>, <c>A/RES/61/295</c>, <c>A/HRC/RES/17/4</c>, <c>E/RES/2005/20</c>.</summary>
    /// <returns><see langword="null"/> for a session in roman numerals, whose documents are written in more than one way.</returns>
    public static string? Document(ResolutionId symbol) =>
        symbol.Session is not null && !symbol.IsSessionFirst
            ? null
            : symbol.Organ switch
            {
                UnitedNationsOrgan.Sc => "S/RES/",
                UnitedNationsOrgan.Ga => "A/RES/",
                UnitedNationsOrgan.Hrc => "A/HRC/RES/",
                _ => "E/RES/",
            } + symbol.Full(string.Empty);
}
