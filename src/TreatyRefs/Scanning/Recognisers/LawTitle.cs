using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>The quoted title of a law, in which a treaty may be named: Федеральный закон «О ратификации Устава ООН», Federal Law "On
/// Ratification of the Convention". Nothing is cited there but the law.</summary>
internal static class LawTitle
{
    private const int Longest = 160;

    /// <summary>Whether a name stands inside one.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where the name begins.</param>
    public static bool Holds(in ScanText at, int start)
    {
        for (var i = start - 1; i >= 0 && start - i <= Longest && at[i] != '\n'; i--)
        {
            if (at.Cursor.OpensQuotation(i))
            {
                return i < start - 1 && IsAfterLaw(at, i);
            }

            if (at.Cursor.ClosesQuotation(i))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsAfterLaw(in ScanText at, int open) =>
        at.Cursor.WordBefore(open) is var word and >= 0
        && at.IsGap(at.Cursor.WordEnd(word), open)
        && at.Lexer.At(word) is { Kind: TokenKind.Word, Entry: not null } law
        && law.Can(WordRoles.Law);
}
