using TreatyRefs.Languages;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>The abbreviations with full stops by which lawyers name their codes after a number: "art. 628-bis c.p.p.", "art. 9 C. pén.",
/// "art. 14 C.N.".</summary>
internal static class CodeAbbreviation
{
    private static readonly LanguageTable<Dictionary<char, string[]>> s_codes = new(catalogue =>
        catalogue
            .Languages.SelectMany(language => language.Codes)
            .Distinct(StringComparer.Ordinal)
            .GroupBy(code => code[0])
            .ToDictionary(codes => codes.Key, codes => codes.ToArray())
    );

    /// <summary>Whether one stands at a place.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">The place.</param>
    public static bool StandsAt(in ScanText at, int start)
    {
        if (!char.IsLetter(at[start]) || !s_codes.Value.TryGetValue(at[start], out var codes))
        {
            return false;
        }

        var rest = at.Text[start..];
        foreach (var code in codes)
        {
            if (rest.StartsWith(code, StringComparison.Ordinal) && (rest.Length == code.Length || !char.IsLetter(rest[code.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
