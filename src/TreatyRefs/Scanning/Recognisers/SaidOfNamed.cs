using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>A noun that says what the instrument is which was named just before: "The Outer Space Treaty is one of the most important
/// treaties of space law", 宇宙条約は宇宙法の基礎となった条約である. It names no other one.</summary>
/// <remarks>The verb, or the mark of the topic, stands right after the name; nothing leads from it to something else.</remarks>
internal static class SaidOfNamed
{
    private const int Longest = 200;
    private const int MostAdverbs = 2;
    private const int MostArticles = 4;
    private const int MostAdjectives = 7;
    private const string BetweenWords = " \u00A0'\u2019";
    private const WordRoles Articles = WordRoles.Definite | WordRoles.Indefinite;

    private static readonly LanguageWords s_copulas = new(language => language.Copulas);
    private static readonly LanguageWords s_oneOf = new(language => language.OneOf);
    private static readonly LanguageWords s_ends = new(language => language.PredicateEnds);

    /// <summary>Whether a noun is said of what was named before it.</summary>
    /// <param name="at">The text.</param>
    /// <param name="noun">A word for an instrument.</param>
    public static bool Is(in ScanText at, in Token noun)
    {
        if (at.Done == 0 || at.EndsWithProvision || noun.Start - at.Done is <= 0 or > Longest)
        {
            return false;
        }

        var start = AfterBrackets(at, at.Done, noun.Start);
        var between = at.Text[start..noun.Start];
        return !Punctuation.HasSentenceEnd(between)
            && !between.ContainsAny(";:\n")
            && (NameWords.IsWordOfItsOwn(at[noun.Start]) ? IsInJoined(at, between, noun) : IsInSpaced(at, start, noun));
    }

    // "(NPT)", "[1]", and the mark after a quotation.
    private static int AfterBrackets(in ScanText at, int position, int limit)
    {
        while (position < limit)
        {
            if (
                at[position] is ' ' or '\u00A0' or '*' or '_' or ','
                || Punctuation.ClosesBracket(at[position])
                || Punctuation.ClosesQuote(at[position])
            )
            {
                position++;
                continue;
            }

            var isBracket = Punctuation.OpensBracket(at[position]) || at[position] == '[';
            var close = isBracket ? at.Text[position..limit].IndexOfAny(")]）") : -1;
            if (close < 0)
            {
                break;
            }

            position += close + 1;
        }

        return position;
    }

    // 宇宙条約は…条約である, 《外层空间条约》是…公约之一, 우주조약은 … 조약이다
    private static bool IsInJoined(in ScanText at, ReadOnlySpan<char> between, in Token noun)
    {
        var languages = noun.LanguagesOf(WordRoles.Designation);
        var end = at[noun.End] is ' ' ? noun.End + 1 : noun.End;
        return s_copulas.Begin(between, languages)
            && (end >= at.Text.Length || Punctuation.EndsPart(at[end]) || at[end] is '\n' || s_ends.Begin(at.Text[end..], languages));
    }

    private static bool IsInSpaced(in ScanText at, int start, in Token noun)
    {
        var languages = noun.LanguagesOf(WordRoles.Designation);
        var word = at.Text[noun.Start..noun.End];
        var isFree =
            (!char.IsUpper(word[0]) || !(languages & LanguageTraits.NounsHaveCapitals).IsEmpty)
            && !WordEndings.HasDefinite(word)
            && !WordEndings.HasPreposition(word);
        var isNominative = Scripts.IsCyrillic(word[0]) && !WordEndings.HasGenitive(word);
        var needsArticle = !isNominative && !languages.IsWithin(LanguageTraits.PointersFollowNouns);
        return isFree
            && !(Scripts.IsCyrillic(word[0]) && !isNominative)
            && AfterVerb(at, start, languages, isNominative) is { } after
            && IsPhrase(at.Text[after..noun.Start], needsArticle);
    }

    // Right behind the verb that says what something is; Russian has a dash for it, and Arabic may have none.
    private static int? AfterVerb(in ScanText at, int start, LanguageSet languages, bool mayBeDash)
    {
        var end = at.Lexer.EndOfWord(start);
        return end > start && !(s_copulas.LanguagesOf(at.Text[start..end]) & languages).IsEmpty ? end
            : mayBeDash && Punctuation.IsDash(at[start]) ? start + 1
            : languages.IsWithin(LanguageTraits.PointersFollowNouns) ? start
            : null;
    }

    // "a multilateral", "one of the most important", "also the first"; "a party to the" leads to something else.
    private static bool IsPhrase(ReadOnlySpan<char> words, bool needsArticle)
    {
        var (articles, adverbs, adjectives) = (0, 0, 0);
        foreach (var part in words.SplitAny(BetweenWords))
        {
            var word = words[part];
            if (word.IsEmpty)
            {
                continue;
            }

            var isArticle =
                adjectives == 0 && (Has(word, Articles) || !s_oneOf.LanguagesOf(word).IsEmpty || (articles > 0 && Has(word, WordRoles.Of)));
            if (isArticle)
            {
                articles++;
            }
            else if (Has(word, Articles | WordRoles.Of | WordRoles.To) || word.ContainsAny(",."))
            {
                return false;
            }
            else if (needsArticle && articles == 0)
            {
                adverbs++;
            }
            else
            {
                adjectives++;
            }
        }

        return (!needsArticle || articles > 0) && articles <= MostArticles && adverbs <= MostAdverbs && adjectives <= MostAdjectives;
    }

    private static bool Has(ReadOnlySpan<char> word, WordRoles roles) => Vocabulary.Find(word)?.LanguagesOf(roles).IsEmpty == false;
}
