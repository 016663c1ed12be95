namespace TreatyRefs.References;

/// <summary>How the notation of references and the symbols of documents name the organs of the United Nations.</summary>
internal static class UnitedNationsOrgans
{
    /// <summary>What the id of a resolution begins with: <c>unsc</c>. Akoma Ntoso names the organ by it too.</summary>
    public static string Id(this UnitedNationsOrgan organ) =>
        organ switch
        {
            UnitedNationsOrgan.Sc => "unsc",
            UnitedNationsOrgan.Ga => "unga",
            UnitedNationsOrgan.Hrc => "unhrc",
            _ => "ecosoc",
        };

    /// <summary>Whether a text is the <see cref="Id"/> of one.</summary>
    public static bool IsId(string text) => text is "unsc" or "unga" or "unhrc" or "ecosoc";

    /// <summary>The letters with which the symbols of documents begin: <c>S/RES/1718</c>.</summary>
    public static IReadOnlyList<string> SymbolLetters { get; } = ["S", "A", "E"];

    /// <summary>What the symbol of a resolution begins with: <c>A/HRC/RES/</c>.</summary>
    public static string SymbolBeginning(this UnitedNationsOrgan organ) =>
        organ switch
        {
            UnitedNationsOrgan.Sc => "S/RES/",
            UnitedNationsOrgan.Ga => "A/RES/",
            UnitedNationsOrgan.Hrc => "A/HRC/RES/",
            _ => "E/RES/",
        };
}
