using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Names;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>A word for an instrument that says again one that was named, though nothing points: "die Konvention" and "al Trattato" by
/// their article, "Конвенция" by its capital, 憲章は and 협약은 by standing alone.</summary>
internal static class NounAlone
{
    private static readonly LanguageWords s_verbs = new(language => language.VerbsOfInstruments);

    /// <summary>Whether a noun is one.</summary>
    /// <param name="at">The text.</param>
    /// <param name="noun">The noun.</param>
    public static bool Is(in ScanText at, in Token noun)
    {
        if (
            LanguageTraits.IsEverydayInstrument(at.Text[noun.Start..noun.End])
            || at.Lexer.At(noun.End).Kind == TokenKind.Number
            || Punctuation.IsQuotation(at[noun.End])
        )
        {
            return false;
        }

        return NameWords.IsWordOfItsOwn(at[noun.Start])
            ? StandsAlone(at, noun)
            : char.IsUpper(at[noun.Start])
                && (
                    HasArticle(at, noun)
                    || IsBeforeItsNoun(at, noun)
                    || (Scripts.IsCyrillic(at[noun.Start]) && !OpensSentence(at, noun.Start) && !HasNounAfter(at, noun.End))
                );
    }

    /// <summary>Whether a noun in small letters, or without any, after a word that points is a treaty rather than any agreement or
    /// statement: "this convention", この協定, but not "this agreement".</summary>
    public static bool IsTreaty(in ScanText at, in Token noun, string key) =>
        !Punctuation.IsQuotation(at[noun.End])
        && (
            key is Designation.Treaty or Designation.Convention or Designation.Covenant or Designation.Charter or Designation.Protocol
            || (NameWords.IsWordOfItsOwn(at[noun.Start]) && key is Designation.Agreement or Designation.Statute)
        );

    /// <summary>Whether a noun in small letters is one by its article, as papers and French courts write it: "La convention lie les
    /// parties", "India suspended the treaty".</summary>
    /// <param name="at">The text.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="key">What it stands for.</param>
    public static bool IsInSmall(in ScanText at, in Token noun, string key) =>
        char.IsAsciiLetterLower(at[noun.Start])
        && IsTreaty(at, noun, key)
        && HasArticle(at, noun)
        && !LanguageTraits.IsEverydayInstrument(at.Text[noun.Start..noun.End])
        && !IsGoneOnWith(at, noun);

    /// <summary>Whether a noun in small letters right after a provision is one, in a script whose languages have no article: "статьи 3
    /// конвенции". What is also a contract, minutes or the rules of a company is none.</summary>
    public static bool IsAfterProvision(in ScanText at, in Token noun) =>
        Scripts.IsCyrillic(at[noun.Start])
        && char.IsLower(at[noun.Start])
        && DesignationPhrase.KeyOf(at.Text[noun.Start..noun.End]) is Designation.Convention or Designation.Covenant
        && !char.IsUpper(at[at.SkipSpaces(noun.End)]);

    // "the treaty bodies", "the treaty of friendship", "la convention collective": something else, or another one. What is not known may
    // be a noun or an adjective, unless it says something of the treaty.
    private static bool IsGoneOnWith(in ScanText at, in Token noun)
    {
        var next = at.Lexer.At(noun.End);
        return next.Kind == TokenKind.Word && at.IsGap(noun.End, next.Start)
            ? next.Can(WordRoles.Of | WordRoles.About | WordRoles.Concluded | WordRoles.Designation | WordRoles.Law)
                || (next.Entry is null && !LanguageTraits.IsNotPartOfName(at.Text[next.Start..next.End]) && !IsVerb(at, noun, next))
            : next.Kind == TokenKind.Number || at[noun.End] == '-';
    }

    // "The convention defines a child", at the head of a sentence; but not "The treaty bodies".
    private static bool IsVerb(in ScanText at, in Token noun, in Token next)
    {
        var article = WordBefore(at, noun.Start, out var start);
        return !s_verbs.LanguagesOf(at.Text[next.Start..next.End]).IsEmpty
            && !(DefiniteArticles.LanguagesOf(article) & LanguageTraits.NounsPrecedeNouns).IsEmpty
            && OpensSentence(at, start);
    }

    /// <summary>Whether a word is the article of the next subject: "By Article 1 of the Convention the Parties secure"; where all nouns
    /// have capitals, what follows may be anything.</summary>
    public static bool IsArticleOfSubject(in Token token) =>
        !token.Can(WordRoles.Of)
        && token.Can(WordRoles.Definite)
        && (token.LanguagesOf(WordRoles.Definite) & LanguageTraits.NounsHaveCapitals).IsEmpty;

    /// <summary>Whether a definite article of its language stands before a noun: "the Charter", "the entire Charter".</summary>
    public static bool HasArticle(in ScanText at, in Token noun)
    {
        var languages = noun.LanguagesOf(WordRoles.Designation);
        var word = WordBefore(at, noun.Start, out var start);
        var whole = InstrumentNouns.LanguagesOfWhole(word) & languages;
        return whole.IsEmpty
            ? !(DefiniteArticles.LanguagesOf(word) & languages).IsEmpty
            : !(DefiniteArticles.LanguagesOf(WordBefore(at, start, out _)) & whole).IsEmpty;
    }

    /// <summary>Whether a noun with a capital says of which instrument the word after it is, "Convention rights", and is not the end of a
    /// name itself.</summary>
    public static bool IsBeforeItsNoun(in ScanText at, in Token noun)
    {
        var next = at.Lexer.At(noun.End);
        if (
            next.Kind != TokenKind.Word
            || next.Start != noun.End + 1
            || at[noun.End] != ' '
            || InstrumentNouns.LanguagesOf(at.Text[next.Start..next.End]) is var languages
                && (languages & noun.LanguagesOf(WordRoles.Designation)).IsEmpty
        )
        {
            return false;
        }

        _ = WordBefore(at, noun.Start, out var before);
        return (before < 0 || !char.IsUpper(at[before]) || at.Cursor.WordEnd(before) + 1 != noun.Start || OpensSentence(at, before))
            && languages.Has(LanguageDetector.Of(at.Text, noun.Start, next.End, LanguageSet.All));
    }

    // And where it begins; -1 where none does.
    private static ReadOnlySpan<char> WordBefore(in ScanText at, int start, out int word)
    {
        word = at.Cursor.WordBeforeNoun(start) is var before && before >= at.Done ? before : -1;
        return word >= 0 ? at.Text[word..at.Cursor.WordEnd(word)] : default;
    }

    // "Устав железных дорог"
    private static bool HasNounAfter(in ScanText at, int end) =>
        at[end] is ' ' or '\u00A0'
        && at.Lexer.At(end) is { Kind: TokenKind.Word, Entry: null } next
        && at.Text[next.Start..next.End] is var word
        && (WordEndings.IsGenitiveAfter(word) || WordEndings.MayBeGenitiveNoun(word));

    /// <summary>Whether a word begins a sentence, so that it has a capital whatever it is.</summary>
    public static bool OpensSentence(in ScanText at, int start)
    {
        while (start > 0 && (at[start - 1] is ' ' or '\u00A0' or '\n' || Punctuation.OpensQuote(at[start - 1])))
        {
            start--;
        }

        return start == 0 || Punctuation.EndsPart(at[start - 1]) || at[start - 1] is '-' or '\u2013' or '\u2014';
    }

    // Between a particle or a mark and a particle, no other noun makes a name of it.
    private static bool StandsAlone(in ScanText at, in Token noun)
    {
        var isHangul = Scripts.IsHangul(at[noun.Start]);
        var before = at.Cursor.TrimmedEnd(0, noun.Start) - 1;
        var isFree =
            before < 0
            || Punctuation.EndsPart(at[before])
            || Punctuation.IsComma(at[before])
            || Punctuation.IsListComma(at[before])
            || ((!isHangul || before < noun.Start - 1) && LanguageTraits.IsNameBreak(at[before]));
        return isFree
            && (
                InstrumentNouns.Begin(at.Text[noun.End..], noun.LanguagesOf(WordRoles.Designation))
                || (isHangul ? LanguageTraits.IsNameBreak(at[noun.End]) : Scripts.Of(at[noun.End]) == Script.Kana)
            );
    }
}
