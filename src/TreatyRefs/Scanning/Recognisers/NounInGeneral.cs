using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Tells what is said of any treaty: "a treaty shall be performed in good faith", "every convention". No other one is named by
/// that, so that the one before is still spoken of.</summary>
internal static class NounInGeneral
{
    // "an international agreement"
    private const int MostWordsBetween = 1;

    private static readonly LanguageWords s_universals = new(language => language.Universals);
    private static readonly LanguageWords s_modals = new(language => language.Modals);

    /// <summary>Whether a noun stands for all of its kind.</summary>
    /// <param name="at">The text.</param>
    /// <param name="noun">A word for an instrument.</param>
    public static bool Is(in ScanText at, in Token noun)
    {
        if (char.IsUpper(at[noun.Start]) && (noun.LanguagesOf(WordRoles.Designation) & LanguageTraits.NounsHaveCapitals).IsEmpty)
        {
            return false;
        }

        var word = noun.Start;
        for (var i = 0; i <= MostWordsBetween; i++)
        {
            word = at.Cursor.WordBefore(word);
            if (word < at.Done || word < 0)
            {
                return false;
            }

            var end = at.Cursor.WordEnd(word);
            if (!s_universals.LanguagesOf(at.Text[word..end]).IsEmpty)
            {
                return !NameReader.GoesOn(at, noun.End);
            }

            if (Vocabulary.Find(at.Text[word..end])?.LanguagesOf(WordRoles.Indefinite).IsEmpty == false)
            {
                return IsBeforeModal(at, noun.End);
            }
        }

        return false;
    }

    private static bool IsBeforeModal(in ScanText at, int end)
    {
        var next = at.Lexer.At(end);
        return next.Kind == TokenKind.Word && at.IsGap(end, next.Start) && !s_modals.LanguagesOf(at.Text[next.Start..next.End]).IsEmpty;
    }
}
