using TreatyRefs.Languages;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>The abbreviations with full stops by which lawyers name their codes after a number: "art. 628-bis c.p.p.", "art. 9 C. pén.",
/// "art. 14 C.N.", "art. 5 LF-EEA".</summary>
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
    /// <param name="mayHaveHyphen">Whether any sign with a hyphen counts, as right after a number.</param>
    public static bool StandsAt(in ScanText at, int start, bool mayHaveHyphen = false)
    {
        if (mayHaveHyphen && IsWithHyphen(at.Text[start..Acronym.EndOfSign(at, start)]))
        {
            return true;
        }

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

    /// <summary>Whether a sign of two capitals or more stands at a place, the last of its letters among them: "§ 27 StGB", "§ 6 Abs. 3
    /// KrWaffKontrG". After the sign for sections it is a law, unless it is a name that is known.</summary>
    public static bool IsOfSection(in ScanText at, int start)
    {
        var end = at.Lexer.EndOfWord(start);
        return end - start > 1 && char.IsUpper(at[start]) && char.IsUpper(at[end - 1]);
    }

    // "LF-EEA", "BG-KKE", and not "the Pre-Trial Chamber"
    private static bool IsWithHyphen(ReadOnlySpan<char> sign) =>
        sign.IndexOf('-') is var hyphen and > 1 && Capitals(sign[..hyphen]) > 1 && Capitals(sign[(hyphen + 1)..]) > 1;

    private static int Capitals(ReadOnlySpan<char> letters)
    {
        var capitals = 0;
        foreach (var letter in letters)
        {
            capitals += char.IsUpper(letter) ? 1 : 0;
        }

        return capitals;
    }
}
