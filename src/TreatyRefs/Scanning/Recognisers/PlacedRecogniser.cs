using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Numbers with their unit after them: 第四条, 제4조. 4조 and 23条 alone are a count, a sum of money or a street, unless a name
/// stands before them, or the text speaks of an instrument that has them.</summary>
internal sealed class PlacedRecogniser : Recogniser
{
    // 一条の光 is a ray of light: one figure with its sign counts things.
    private const int ShortestFigures = 2;

    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate = null;
        if (token.Start < at.Done)
        {
            return false;
        }

        var hasPrefix = HasPrefix(at, token);
        var law = LawReader.Before(at, token.Start);
        var mayBeCount = law is null && !hasPrefix;
        if (mayBeCount ? !MayBeProvision(at, token) : law is null && IsOfThings(at, token))
        {
            return false;
        }

        candidate = ProvisionReader.Read(at, token.Start, law?.Start ?? token.Start, law);
        if (
            token.SharesSign
            && candidate is ProvisionCandidate { Before: null } list
            && LanguageTraits.BeginsWithThing(at.Text[list.PhraseEnd..])
        )
        {
            candidate = null; // 第1、2、3条地铁
        }

        candidate = mayBeCount
            ? (candidate as ProvisionCandidate) is { } count
                ? count with
                {
                    MayBeCount = !HasInside(count),
                }
                : null
            : candidate;
        return candidate is not null;
    }

    // 12条2項 counts nothing, whatever it is of.
    private static bool HasInside(ProvisionCandidate candidate) =>
        candidate.Segments is [{ Provisions: [var first, ..] }, ..]
        && first.First.Article is { IsWhole: false }
        && first.First.Steps.Count > 1;

    // 14条3項, 14조 3항; and in Japanese, whose particles are no letters of names, 14条は and 3項の.
    private static bool MayBeProvision(in ScanText at, in Token token)
    {
        if (token.Unit == ProvisionKind.Point && Punctuation.OpensBracket(at[token.Start]) && token.Number.IsLetters)
        {
            return true; // (e)项: letters count nothing
        }

        var inner = at.Lexer.At(token.End);
        if (
            token.Unit == ProvisionKind.Article
            && inner is { Kind: TokenKind.Placed, Unit: ProvisionKind.Paragraph or ProvisionKind.Point }
        )
        {
            return IsFigure(at[inner.Start]);
        }

        if (
            token.Unit == ProvisionKind.Article
            && inner is { Kind: TokenKind.Brackets, Number.IsLetters: true }
            && inner.Start <= token.End + 1
        )
        {
            return IsFigure(at[token.Start]); // 14条(b)
        }

        var isAfterNoun = token.Start > 0 && Scripts.Of(at[token.Start - 1]) is Script.Han or Script.Hangul;
        var isProvision =
            token.Unit is ProvisionKind.Article or ProvisionKind.Paragraph or ProvisionKind.Point
            && IsFigure(at[token.Start])
            && !isAfterNoun
            && Scripts.Of(at[token.End]) == Script.Kana
            && !(!char.IsDigit(at[token.Start]) && token.End - token.Start == ShortestFigures && token.Unit == ProvisionKind.Article);
        return isProvision || StandsAloneInBracket(at, token) || NumberOfResolution.Before(at, token.Start) is not null; // 2371号8項
    }

    // 身分証明書(27条), （31条・33条）, and the letter of 1条Fは
    private static bool StandsAloneInBracket(in ScanText at, in Token token)
    {
        if (token.Unit != ProvisionKind.Article || !char.IsDigit(at[token.Start]))
        {
            return false;
        }

        var isLettered =
            at[token.End] is >= 'A' and <= 'F'
            && (Scripts.Of(at[token.End + 1]) == Script.Kana || Punctuation.OpensBracket(at[token.End + 1]));
        return isLettered
            || (
                Punctuation.OpensBracket(at[token.Start - 1])
                && (
                    Punctuation.ClosesBracket(at[token.End]) || Punctuation.IsListComma(at[token.End]) || Punctuation.IsComma(at[token.End])
                )
                && LawReader.Before(at, token.Start - 1) is null // 契約書(12条)
                && !SpeaksOfLaw(at, token.Start - 1)
            );
    }

    // 憲法上の表現の自由(21条): the sentence has named a law.
    private static bool SpeaksOfLaw(in ScanText at, int open)
    {
        const int Farthest = 60;
        for (var i = open - 1; i >= Math.Max(at.Done, open - Farthest) && !Punctuation.EndsSentence(at[i]); i--)
        {
            var length = Vocabulary.LongestAt(at.Text[i..open], out var entry);
            var isWord = length > 1 || (length == 1 && Scripts.Of(at[i + 1]) == Script.Kana); // 不法入国 has no 法 of its own
            if (isWord && entry?.LanguagesOf(WordRoles.Law).IsEmpty == false)
            {
                return true;
            }
        }

        return false;
    }

    // 三三条 and ３３条 as well as 33条
    private static bool IsFigure(char c) => char.IsDigit(c) || ChineseNumeral.IsPart(c);

    /// <summary>Whether the number has what makes it one of a provision.</summary>
    public static bool HasPrefix(in ScanText at, in Token token) =>
        Vocabulary.NumberPrefixes.Contains(at[token.Start], StringComparison.Ordinal);

    // 第三条跑道: the third strip. 条 counts long things too; then the thing follows.
    private static bool IsOfThings(in ScanText at, in Token token) =>
        token.Unit == ProvisionKind.Article && LanguageTraits.BeginsWithThing(at.Text[token.End..]);
}

/// <summary>Headings that begin with their number: 第四条, 제4조.</summary>
internal sealed class PlacedHeadingRecogniser : Recogniser
{
    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate = PlacedRecogniser.HasPrefix(at, token) ? HeadingRecogniser.Read(at, token) : null;
        return candidate is not null;
    }
}

/// <summary>Numbers before their unit: "с 30 по 33 статьи", "4-я статья", "der 4. Artikel".</summary>
internal sealed class NumberFirstRecogniser : Recogniser
{
    private const int LongestNumber = 3;
    private const int LongestAround = 8;

    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate = null;
        var (start, end) = (token.Start, EndOfDigits(at, token.Start));
        if (
            end >= at.Text.Length
            || end - start > LongestNumber
            || start < at.Done
            || at[start - 1] == '§'
            || (start > 0 && NameWords.IsInWord(at[start - 1]))
        )
        {
            return false;
        }

        if (token.IsOrdinal || IsOrdinalByMark(at, end) || IsRangeBefore(at, start))
        {
            candidate = ProvisionReader.Read(at, start, start, null);
            candidate = candidate is ProvisionCandidate { Tail.IsOfSomethingElse: true } ? null : candidate; // "O 5.º artigo da lista"
        }
        else if (HasArticleOfLanguage(at, start))
        {
            candidate = ParagraphOfArticle(at, start);
        }

        return candidate is not null;
    }

    private static int EndOfDigits(in ScanText at, int start)
    {
        while (char.IsDigit(at[start]))
        {
            start++;
        }

        return start;
    }

    // The "du" of "du 1 de l'article 3".
    private static bool HasArticleOfLanguage(in ScanText at, int number) =>
        at.Cursor.WordBefore(number) is var word
        && word >= at.Done
        && word >= 0
        && !(DefiniteArticles.LanguagesOf(at.Text[word..at.Cursor.WordEnd(word)]) & LanguageTraits.NumbersNameParagraphs).IsEmpty
        && at.IsGap(at.Cursor.WordEnd(word), number);

    // "du 1 de l'article 3", "les 1 et 3 de l'article 6"
    private static Candidate? ParagraphOfArticle(in ScanText at, int start)
    {
        var phrase = new PhraseReader(at.Text, at.Parts) { BareKind = ProvisionKind.Paragraph };
        return
            phrase.TryReadUnits(start, mayBeBare: true)
            && phrase.Units is [{ Kind: ProvisionKind.Paragraph }, { Kind: ProvisionKind.Article } article, ..]
            && article.Group == phrase.Units[0].Group
            && !(phrase.Languages & LanguageTraits.NumbersNameParagraphs).IsEmpty
            ? ProvisionReader.Of(at, phrase, start, null)
            : null;
    }

    // "der 4. Artikel": a full stop, and the unit after it.
    private static bool IsOrdinalByMark(in ScanText at, int end) =>
        LanguageTraits.IsOrdinalMark(at[end])
        && at[end + 1] == ' '
        && char.IsUpper(at[end + 2])
        && at.Lexer.At(end + 2) is { Entry: not null } unit
        && !(unit.LanguagesOf(WordRoles.Unit) & LanguageTraits.HaveOrdinalMark).IsEmpty;

    private static bool IsRangeBefore(in ScanText at, int start) =>
        at.Cursor.WordBefore(start) is var word and >= 0
        && start - word < LongestAround
        && at.Lexer.At(word) is { Entry: not null } before
        && before.Can(WordRoles.AroundRange);
}
