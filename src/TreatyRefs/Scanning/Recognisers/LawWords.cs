using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Words beside a noun for laws and instruments that tell it from others.</summary>
internal static class LawWords
{
    private static readonly LanguageTable<string[]> s_verbsBefore = new(catalogue =>
        [.. catalogue.Languages.SelectMany(language => language.VerbsBefore)]
    );

    /// <summary>"the bilateral investment treaty": up to three small words before the noun, none of which can do anything else.</summary>
    public static bool IsBeforeNoun(in ScanText at, Token token)
    {
        for (var i = 0; i < 3 && token.Kind == TokenKind.Word && token.Entry is null && char.IsLower(at[token.Start]); i++)
        {
            token = at.Lexer.At(token.End);
        }

        return token.Entry is not null && token.Can(WordRoles.Law | WordRoles.Designation);
    }

    /// <summary>"code pénal", "code de procédure pénale", "قانون العقوبات": without capitals, what follows the noun or its "of" belongs
    /// to it.</summary>
    public static bool IsAfterNoun(in ScanText at, in Token token, int end)
    {
        var word = at.Text[token.Start..token.End];
        var isNext = at.IsGap(end, token.Start);
        if (WordEndings.IsDefinite(word))
        {
            return isNext;
        }

        // Кодекса торгового мореплавания, Кодекса об административных правонарушениях: genitives after the noun.
        return token.Entry is null
            && char.IsLower(word[0])
            && (
                (isNext && (WordEndings.IsGenitiveAfter(word) || WordEndings.IsLawAdjective(word)))
                || (end < token.Start && WordEndings.IsOfWithinLaw(at.Text[end..token.Start].Trim()))
            );
    }

    /// <summary>"el convenio consular bilateral", "l'accord commercial": an adjective after the noun tells it from the one
    /// before.</summary>
    public static bool HasAdjectiveAfter(in ScanText at, int end)
    {
        var token = at.Lexer.At(end);
        var word = at.Text[token.Start..token.End];
        return token.Kind == TokenKind.Word && token.Entry is null && at.IsGap(end, token.Start) && WordEndings.IsAdjectiveAfter(word);
    }

    /// <summary>"a treaty of their own", 渔业协定, "собственный договор": something new, so that "that treaty" after it means no
    /// other.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where the word for an instrument begins.</param>
    /// <param name="before">What the pointing words before it can do.</param>
    public static bool IsNewName(in ScanText at, int start, WordRoles before)
    {
        if (NameWords.IsWordOfItsOwn(at[start]))
        {
            // Korean has a space between the words of a name: 영사 약정.
            var last = start - (start > 1 && Scripts.IsHangul(at[start]) && at[start - 1] == ' ' ? 2 : 1);
            return before == WordRoles.None
                && last >= at.Done
                && NameWords.IsWordOfItsOwn(at[last])
                && !LawReader.IsBreak(at, last)
                && !IsAfterVerb(at, last + 1)
                && !(last == start - 2 && LanguageTraits.IsWordEnd(at[last]));
        }

        const WordRoles Known = WordRoles.This | WordRoles.That | WordRoles.New | WordRoles.Link;
        return ((before & Known) == 0 || (before & WordRoles.Indefinite) != 0) && IsIntroduced(at, start);
    }

    /// <summary>Whether a verb ends at a place, in a script without spaces: 违反公约第35条.</summary>
    public static bool IsAfterVerb(in ScanText at, int end)
    {
        foreach (var verb in s_verbsBefore.Value)
        {
            if (at.Text[at.Done..end].EndsWith(verb, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIntroduced(in ScanText at, int start)
    {
        var word = start;
        for (var i = 0; i < 4; i++)
        {
            word = at.Cursor.WordBefore(word);
            if (word < at.Done || word < 0)
            {
                return false;
            }

            var entry = Vocabulary.Find(at.Text[word..at.Cursor.WordEnd(word)]);
            var tellsItApart = i == 0 && entry is null && (IsAdjective(at, word) || IsNounBefore(at, word, start));
            if (tellsItApart || entry?.LanguagesOf(WordRoles.Indefinite).IsEmpty == false)
            {
                return true;
            }

            if (entry?.LanguagesOf(WordRoles.Link | WordRoles.This | WordRoles.That | WordRoles.Of).IsEmpty == false)
            {
                return false;
            }
        }

        return false;
    }

    // "the air services agreement" is one of its own, though "the agreement" is the one before.
    private static bool IsNounBefore(in ScanText at, int word, int designation)
    {
        var (end, designationEnd) = (at.Cursor.WordEnd(word), at.Cursor.WordEnd(designation));
        return char.IsAsciiLetterLower(at[word])
            && char.IsAsciiLetterLower(at[designation])
            && WordEndings.MayBeNounBefore(at.Text[word..end])
            && Vocabulary.Find(at.Text[designation..designationEnd])?.LanguagesOf(WordRoles.Designation) is { } languages
            && !(languages & LanguageTraits.NounsPrecedeNouns).IsEmpty
            && LanguageTraits.NounsPrecedeNouns.Has(LanguageDetector.Of(at.Text, designation, designationEnd, LanguageSet.All));
    }

    private static bool IsAdjective(in ScanText at, int word) => WordEndings.IsAdjectiveBefore(at.Text[word..at.Cursor.WordEnd(word)]);

    /// <summary>Whether a word for a law stands before provisions that end at a place, in scripts without spaces: 憲法 of 憲法73条3号.</summary>
    public static bool StandShortlyBefore(in ScanText at, int end)
    {
        const int Longest = 24;
        const int LongestLaw = 4;
        for (var start = Math.Max(0, end - Longest); start < end; start++)
        {
            if (NameWords.IsWordOfItsOwn(at[start]) && IsLawAt(at.Text[start..Math.Min(end, start + LongestLaw)]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLawAt(ReadOnlySpan<char> text)
    {
        for (var length = 2; length <= text.Length; length++)
        {
            if (Vocabulary.IsIn(text[..length], WordRoles.Law))
            {
                return true;
            }
        }

        return false;
    }
}
