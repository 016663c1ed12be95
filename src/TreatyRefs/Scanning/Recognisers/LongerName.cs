using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Names;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Names inside longer ones, which are something else: <c>Antarctic Treaty Secretariat</c>, <c>Genocide Convention Implementation
/// Act</c>, <c>Organisation du Traité de l'Atlantique Nord</c>.</summary>
internal static class LongerName
{
    private static readonly LanguageTable<string[]> s_abouts = new(catalogue =>
        [.. catalogue.Languages.SelectMany(language => language.AboutBefore)]
    );

    private const int LongestAbout = 8;
    private const int MostWords = 4;
    private const int LongestTitleRest = 20;

    /// <summary>Whether the name of a treaty at a place is only a part of another name.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    public static bool GoesOn(in ScanText at, int start, int end) =>
        NameWords.IsWordOfItsOwn(at[end - 1])
            ? GoesOnJoined(at, start, end) || GoesOnInTitle(at, start, end) || BeginsJoined(at, start)
            : GoesOnAfter(at, end) || GoesOnBefore(at, start) || GoesOnWithOf(at, start, end);

    // ジュネーブ海洋法条約 is another treaty than the one whose name stands in its own.
    private static bool BeginsJoined(in ScanText at, int start) =>
        start > 0 && Scripts.IsKatakana(at[start - 1]) && !Scripts.IsKatakana(at[start]);

    /// <summary>Whether a name without spaces is the end of a longer title, which says before it what that is about:
    /// 扶養に関するハーグ条約, 부양에 관한 헤이그협약.</summary>
    public static bool EndsTitle(in ScanText at, int start)
    {
        var end = at[start - 1] == ' ' ? start - 1 : start;
        var before = at.Text[Math.Max(at.Done, Math.Min(end, end - LongestAbout))..end];
        foreach (var about in s_abouts.Value)
        {
            if (before.EndsWith(about, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // "American Declaration of Independence"
    private static bool GoesOnWithOf(in ScanText at, int start, int end)
    {
        var noun = at.Cursor.WordBefore(end);
        var of = at.Lexer.At(end);
        return noun > start
            && of.Kind == TokenKind.Word
            && of.Start == end + 1
            && of.Can(WordRoles.Of)
            && !Owner.StandsAfter(at, end)
            && DesignationPhrase.KeyOf(at.Text[noun..end]) is not null
            && at.Lexer.At(of.End) is { Kind: TokenKind.Word, Entry: null } name
            && name.Start == of.End + 1
            && char.IsUpper(at[name.Start])
            && char.IsLower(at[name.Start + 1]);
    }

    // 《难民公约研究》 is a book.
    private static bool GoesOnInTitle(in ScanText at, int start, int end)
    {
        if (start == 0 || !Punctuation.OpensTitle(at[start - 1]))
        {
            return false;
        }

        var rest = at.Text[end..Math.Min(at.Text.Length, end + LongestTitleRest)];
        var close = 0;
        while (close < rest.Length && !Punctuation.ClosesTitle(rest[close]))
        {
            if (!(NameWords.IsWordOfItsOwn(rest[close]) || rest[close] == ' '))
            {
                return false; // 《联合国宪章（1945年）》
            }

            close++;
        }

        return close is > 0 and < LongestTitleRest && rest[..close].IndexOfAny(Vocabulary.NumberPrefixes) < 0;
    }

    /// <summary>Whether a name without spaces is only the beginning of a longer one: 北大西洋公约组织, 最大公约数.</summary>
    public static bool GoesOnJoined(in ScanText at, int start, int end)
    {
        if (!NameWords.IsWordOfItsOwn(at[end - 1]) || end <= start)
        {
            return false;
        }

        foreach (var word in LanguageTraits.JoinedNameEnds)
        {
            if (at.Text[end..].StartsWith(word) || (at[end] == ' ' && at.Text[(end + 1)..].StartsWith(word)))
            {
                return true;
            }
        }

        return false;
    }

    // Words with capitals up to one that ends such a name.
    private static bool GoesOnAfter(in ScanText at, int end)
    {
        for (var i = 0; i < MostWords && at[end] is ' ' or '\u00A0' && char.IsUpper(at[end + 1]); i++)
        {
            var word = end + 1;
            end = at.Lexer.EndOfWord(word);
            if (LanguageTraits.EndsOtherName(at.Text[word..end]))
            {
                return true;
            }

            if (at.Lexer.At(word) is { Kind: TokenKind.Word } token && token.Can(WordRoles.Unit | WordRoles.Designation))
            {
                return false;
            }
        }

        return false;
    }

    private static bool GoesOnBefore(in ScanText at, int start)
    {
        var word = Before(at, start);
        for (var i = 0; i < MostWords && word >= 0; i++)
        {
            var text = at.Text[word..at.Cursor.WordEnd(word)];
            if (char.IsUpper(text[0]) || NameWords.IsWordOfItsOwn(text[0]) || Scripts.IsRightToLeft(text[0]))
            {
                return LanguageTraits.IsBodyBefore(text) || (i == 0 && IsOfRegion(at, word, start));
            }

            if (
                at.Lexer.At(word) is not { Entry: not null } link
                || !link.Can(WordRoles.Link | WordRoles.Of | WordRoles.About)
                || LanguageTraits.ShowTreatyUse(text) // "the Committee under the Optional Protocol"
            )
            {
                return false;
            }

            word = Before(at, word);
        }

        return false;
    }

    // "European Convention on the Non-Applicability of Statutory Limitations": with the region before it, it is another one.
    private static bool IsOfRegion(in ScanText at, int word, int start) =>
        char.IsUpper(at[word])
        && at.Lexer.At(start) is { Entry: not null } noun
        && noun.Can(WordRoles.Designation)
        && at.IsGap(at.Cursor.WordEnd(word), start)
        && WordEndings.IsRegion(at.Text[word..at.Cursor.WordEnd(word)]);

    // Also before an apostrophe: "de l'Atlantique".
    private static int Before(in ScanText at, int position)
    {
        while (position > 0 && at[position - 1] is '\'' or '\u2019')
        {
            position--;
        }

        return at.Cursor.WordBefore(position);
    }
}
