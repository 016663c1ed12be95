using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>The number that a provision had before a treaty was numbered anew: "article 19 (ex-article 13) TFEU". It is one of another
/// treaty, or of none that is in force.</summary>
internal static class FormerNumber
{
    private const int Longest = 40;

    /// <summary>Where the bracket ends that has it after a provision; the place itself where none does.</summary>
    /// <param name="at">The text.</param>
    /// <param name="end">Where the provision ends.</param>
    public static int EndOf(in ScanText at, int end)
    {
        var open = at[end] is ' ' or '\u00A0' ? end + 1 : end;
        if (!Punctuation.OpensBracket(at[open]))
        {
            return end;
        }

        var former = at.Lexer.At(open + 1);
        if (!LanguageTraits.IsFormer(at.Text[former.Start..former.End]))
        {
            return end;
        }

        // "(ex-article 308)", "(ex 308)"
        var unit = at.Lexer.At(at[former.End] == '-' ? former.End + 1 : former.End);
        var number = unit.Can(WordRoles.Unit) ? at.Lexer.At(unit.End) : unit;
        var inside = at.Text[number.End..Math.Min(at.Text.Length, number.End + Longest)];
        var close = number.End + inside.IndexOfAny(Punctuation.ClosingBrackets);
        return number.Kind == TokenKind.Number && close >= number.End && EndsAt(at, number, close) ? close + 1 : end;
    }

    /// <summary>What a provision that is called so belongs to, where the text does not say it: "(ex Article 81)" is of no treaty that is
    /// known.</summary>
    /// <param name="at">The text.</param>
    /// <param name="unit">Where the word for it begins.</param>
    public static InstrumentCandidate? Before(in ScanText at, int unit) =>
        at.Cursor.WordBefore(unit) is var word
        && word >= at.Done
        && word >= 0
        && at.Lexer.EndOfWord(word) < unit
        && LanguageTraits.IsFormer(at.Text[word..at.Lexer.EndOfWord(word)])
            ? new InstrumentCandidate(InstrumentWords.Unknown, word, unit, at.Text[word..at.Lexer.EndOfWord(word)].ToString(), "law")
            : null;

    // Nothing but the number, and what may stand inside it.
    private static bool EndsAt(in ScanText at, in Token number, int close)
    {
        foreach (var c in at.Text[number.End..close])
        {
            if (char.IsLetter(c) && c is not ('o' or 'º'))
            {
                return false;
            }
        }

        return true;
    }
}
