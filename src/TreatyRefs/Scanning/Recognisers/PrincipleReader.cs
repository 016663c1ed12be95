using TreatyRefs.Grammar;
using TreatyRefs.Languages;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Principles with a number: provisions where a declaration or resolution stands beside them, and nothing anywhere else.</summary>
internal static class PrincipleReader
{
    /// <summary>Whether provisions are called principles, and no declaration or resolution says of what.</summary>
    /// <param name="at">The text.</param>
    /// <param name="units">The units of the provisions.</param>
    /// <param name="instrument">The instrument beside them, if one stands there.</param>
    public static bool IsOfNone(in ScanText at, IReadOnlyList<CitedUnit> units, InstrumentCandidate? instrument)
    {
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i].Depth == CitedUnit.Article && IsPrinciple(at, units[i].Start))
            {
                return !IsDeclaration(at, instrument);
            }
        }

        return false;
    }

    private static bool IsPrinciple(in ScanText at, int start) =>
        NameWords.IsWordOfItsOwn(at[start])
            ? LanguageTraits.IsPrinciple(at.Text[start..Math.Min(at.Text.Length, start + 2)])
            : LanguageTraits.IsPrinciple(at.Text[start..at.Lexer.EndOfWord(start)]);

    private static bool IsDeclaration(in ScanText at, InstrumentCandidate? instrument) =>
        instrument is { Designation: Designation.Declaration } or { Words: InstrumentWords.Resolution }
        || (instrument is { Words: InstrumentWords.Name, Ids: [var id, ..] } && at.Names.DesignationOf(id) is Designation.Declaration or "")
        || instrument is { Words: InstrumentWords.Alias or InstrumentWords.OneOfTwo };
}
