using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Short abbreviations, which stand for courts, companies and measures too: <c>the ECHR ruled</c>, <c>24,000 TEU</c>.</summary>
internal static class Acronym
{
    private const int Longest = 5;
    private const int Before = 70;
    private const int After = 40;

    /// <summary>Whether an abbreviation without provisions needs a use as an instrument elsewhere in the text, since its own sentence shows
    /// none.</summary>
    public static bool NeedsUse(in ScanText at, InstrumentCandidate name) =>
        name.Words == InstrumentWords.Name && IsAcronym(at.Text[name.Start..name.End]) && !IsUsedHere(at, name);

    /// <summary>Whether a name is a short abbreviation.</summary>
    public static bool IsAcronym(ReadOnlySpan<char> name)
    {
        var letters = 0;
        foreach (var c in name)
        {
            if (!(char.IsUpper(c) || c == '.'))
            {
                return false;
            }

            letters += c == '.' ? 0 : 1;
        }

        return letters <= Longest;
    }

    // A symbol such as CAT/C/71 is no use; a word in the sentence that is said of treaties is one.
    private static bool IsUsedHere(in ScanText at, InstrumentCandidate name)
    {
        if (at[name.End] is '/' or '-' || (name.Start > 0 && at[name.Start - 1] is '/' or '-'))
        {
            return false;
        }

        var from = Math.Max(0, name.Start - Before);
        var to = Math.Min(at.Text.Length, name.End + After);
        var before = at.Text[from..name.Start];
        var after = at.Text[name.End..to];
        before = before[(before.LastIndexOfAny(".;!?\n") + 1)..];
        after = after.IndexOfAny(".;!?\n") is var end and >= 0 ? after[..end] : after;
        return LanguageTraits.ShowTreatyUse(before) || LanguageTraits.ShowTreatyUse(after);
    }
}
