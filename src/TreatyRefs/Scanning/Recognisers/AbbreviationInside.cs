using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>A name that prints its abbreviation before its noun: "the Technical Barriers to Trade (TBT) Agreement".</summary>
internal static class AbbreviationInside
{
    private const int LongestAbbreviation = 10;

    /// <summary>The instrument whose name goes on so after words that are no name by themselves.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where the words begin.</param>
    /// <param name="end">Where they end, and the bracket is to follow.</param>
    /// <returns><see langword="null"/> where none is known, or the words have nothing in common with its names.</returns>
    public static InstrumentCandidate? At(in ScanText at, int start, int end)
    {
        var open = at[end] is ' ' or '\u00A0' ? end + 1 : end;
        var close = at.Text[open..Math.Min(at.Text.Length, open + LongestAbbreviation)].IndexOf(')') + open;
        if (at[open] != '(' || close <= open + 1 || !NameWords.AreCapitals(at.Text[(open + 1)..close]))
        {
            return null;
        }

        var noun = at.Lexer.At(close + 1);
        var ids = at.Names.Lexicon.Find(at.Text[(open + 1)..close].ToString());
        return
            ids is [var id]
            && noun.Kind == TokenKind.Word
            && noun.Start <= close + 2
            && noun.Can(WordRoles.Designation)
            && char.IsUpper(at[noun.Start])
            && at.Names.HasPart(id, KnownNames.WordsOfPart(at.Text[start..end].ToString()))
            ? NameReader.Named(at, start, noun.End, ids)
            : null;
    }
}
