using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Tells what is said of any treaty, or of the one before: "a treaty shall be performed in good faith", "every convention", "the
/// Covenant is a treaty". No other one is named by that, so that the one before is still spoken of.</summary>
internal static class NounInGeneral
{
    // "an international agreement"
    private const int MostWordsBetween = 1;

    private const int MostWordsOfSubject = 12;

    private static readonly LanguageWords s_universals = new(language => language.Universals);
    private static readonly LanguageWords s_modals = new(language => language.Modals);
    private static readonly LanguageWords s_existentials = new(language => language.Existentials);
    private static readonly LanguageWords s_copulas = new(language => language.Copulas);

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
                return IsBeforeModal(at, noun.End) || IsSaidOfSomething(at, word);
            }
        }

        return false;
    }

    // "is a treaty", "n'est pas un traité", "ist nur ein Abkommen"; but "there is a treaty between the two"
    private static bool IsSaidOfSomething(in ScanText at, int word)
    {
        for (var i = 0; i <= MostWordsBetween; i++)
        {
            word = at.Cursor.WordBefore(word);
            if (word < at.Done || word < 0)
            {
                return false;
            }

            if (!s_copulas.LanguagesOf(at.Text[word..at.Cursor.WordEnd(word)]).IsEmpty)
            {
                return IsOfTreaty(at, word);
            }
        }

        return false;
    }

    // Something that the text has named is a treaty; "the Dayton text is an agreement" brings in another one, and so does "there is".
    private static bool IsOfTreaty(in ScanText at, int copula)
    {
        var next = copula;
        for (var i = 0; i < MostWordsOfSubject; i++)
        {
            var word = at.Cursor.WordBeforeNoun(next);
            var end = word < 0 ? 0 : at.Cursor.WordEnd(word);
            if (
                word < 0
                || at.Text[end..next].ContainsAny('.', ';', '\n')
                || (i == 0 && !s_existentials.LanguagesOf(at.Text[word..end]).IsEmpty)
            )
            {
                return false;
            }

            if (IsNamed(at, word))
            {
                return true;
            }

            next = word;
        }

        return false;
    }

    // "the Covenant", "that treaty", a name; not "the other instrument".
    private static bool IsNamed(in ScanText at, int word)
    {
        if (at.Names.Lexicon.LongestInText(at.Tokens, word, out _).Count > 0 || at.Aliases.LongestAt(at.Tokens, word, out _) is not null)
        {
            return true;
        }

        var noun = at.Lexer.At(word);
        if (noun.Kind != TokenKind.Word || noun.Entry is null || !noun.Can(WordRoles.Designation))
        {
            return false;
        }

        var before = at.Cursor.WordBefore(word);
        return before >= 0
            && at.Lexer.At(before) is { Entry: not null } the
            && the.Can(WordRoles.Definite | WordRoles.This | WordRoles.That);
    }

    private static bool IsBeforeModal(in ScanText at, int end)
    {
        var next = at.Lexer.At(end);
        return next.Kind == TokenKind.Word && at.IsGap(end, next.Start) && !s_modals.LanguagesOf(at.Text[next.Start..next.End]).IsEmpty;
    }
}
