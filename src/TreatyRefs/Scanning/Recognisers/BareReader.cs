using TreatyRefs.Grammar;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads how provisions stand that have no name before them: free, in a bracket or on a line of their own, behind
/// "whose".</summary>
internal static class BareReader
{
    private static readonly LanguageWords s_whose = new(language => language.Whose);

    /// <summary>The provisions with what their place says of them.</summary>
    /// <param name="at">The text.</param>
    /// <param name="made">The provisions.</param>
    public static ProvisionCandidate Placed(in ScanText at, ProvisionCandidate made)
    {
        var (start, end, isUnnamed) = (made.Start, made.End, made.Tail.Instrument is null);
        var (isOfSentence, isOfLast) = Relative(at, start);
        var isLikeHeading = BeginsLine(at, start) && EndsHeading(at, end);
        return made with
        {
            StandsFree = StandsFree(at, start) && !IsOfNoun(at, made.PhraseEnd),
            FollowsParticle = FollowsParticle(at, start),
            BeginsClause = BeginsClause(at, start),
            FollowsComma = Punctuation.IsComma(at[at.Cursor.BeforeSpaces(BeforeElision(at, start)) - 1]),
            AreCitedBefore = isUnnamed && TailReader.AreCitedBefore(at, made.PhraseEnd),
            IsSign = at[start] == '§',
            IsRelative = isOfSentence,
            IsRelativeToLast = isOfLast,
            IsPrinted = isLikeHeading && FollowsQuotation(at, start),
            IsLikeHeading = isLikeHeading,
            FillsBracket = FillsBracket(at, start, end),
        };
    }

    private static bool BeginsClause(in ScanText at, int start)
    {
        start = BeforeElision(at, start);
        var word = at.Cursor.WordBefore(start);
        start =
            word >= at.Done && word >= 0 && at.Lexer.At(word).Can(WordRoles.Definite) && at.IsGap(at.Cursor.WordEnd(word), start)
                ? word
                : start;
        return at.Cursor.BeforeSpaces(start) is var end && (end == 0 || Punctuation.EndsPart(at[end - 1]));
    }

    // "... read as follows:", or the quotation of the article before.
    private static bool FollowsQuotation(in ScanText at, int start) =>
        at[at.Cursor.BeforeSpaces(start) - 1] is var mark && (Punctuation.Plain(mark) == ':' || Punctuation.ClosesQuote(mark));

    // "Article 31", "Artículo 31. Regla general de interpretación"
    private static bool EndsHeading(in ScanText at, int end) =>
        at.SkipSpaces(end) is var after
        && (
            after >= at.Text.Length
            || at[after] == '\n'
            || ((at[after] is '.' or ':' || Punctuation.IsDash(at[after])) && at[after + 1] == ' ' && char.IsUpper(at[after + 2]))
        );

    // After a mark that ends a clause, or a word that is no name; what has no spaces tells its words by marks alone.
    private static bool StandsFree(in ScanText at, int start)
    {
        start = BeforeElision(at, start);
        var end = at.Cursor.BeforeSpaces(start);
        var mark = at[end - 1];
        if (end == 0 || Punctuation.EndsPart(mark) || mark == '|' || at.Text[end..start].Count('\n') > 1)
        {
            return true;
        }

        var word = at.Cursor.WordBefore(start);
        return NameWords.IsWordOfItsOwn(at[start]) || NameWords.IsWordOfItsOwn(mark)
            ? Punctuation.IsComma(mark) || Punctuation.IsListComma(mark) || EndsWithThat(at, end)
            : word >= 0
                && char.IsLetter(mark)
                && (!char.IsUpper(at[word]) || at.Lexer.At(word).Entry is not null || OpensSentence(at, word));
    }

    // は第3項, "선택조항은 제2항"
    private static bool FollowsParticle(in ScanText at, int start) =>
        at[start - 1] is ' ' ? Scripts.IsHangul(at[start - 2]) && Scripts.IsJoined(at[start]) : Scripts.Of(at[start - 1]) == Script.Kana;

    // The article of "l'alinéa e)".
    private static int BeforeElision(in ScanText at, int start) =>
        start > 1 && at[start - 1] is '\'' or '’' && at.Cursor.WordBefore(start - 1) is var word && word == start - 2 ? word : start;

    // その3項, 而(c)项
    private static bool EndsWithThat(in ScanText at, int end)
    {
        const int Longest = 2;
        for (var length = 1; length <= Longest && length <= end; length++)
        {
            if (LanguageTraits.IsContrast(at.Text[(end - length)..end]))
            {
                return true;
            }

            if (Vocabulary.Find(at.Text[(end - length)..end])?.LanguagesOf(WordRoles.That | WordRoles.Its).IsEmpty == false)
            {
                return true;
            }
        }

        return false;
    }

    private static bool OpensSentence(in ScanText at, int word) =>
        at.Cursor.BeforeSpaces(word) is var end && (end == 0 || Punctuation.EndsPart(at[end - 1]));

    // "пункте 3 жалобы"
    private static bool IsOfNoun(in ScanText at, int end) =>
        at[end] is ' ' or '\u00A0' or '\n'
        && at.Lexer.At(end + 1) is { Kind: TokenKind.Word, Entry: null } noun
        && WordEndings.MayBeGenitiveNoun(at.Text[noun.Start..noun.End]);

    // "the Code, whose article 5", "dont l'article 6", "in dessen Art. 9"; and at the head of a sentence "Dessen Art. 9".
    private static (bool IsOfSentence, bool IsOfLast) Relative(in ScanText at, int start)
    {
        var word = at.Cursor.WordBefore(BeforeElision(at, start));
        word = word >= at.Done && word >= 0 && at.Lexer.At(word).Can(WordRoles.Definite) ? at.Cursor.WordBefore(word) : word;
        var isRelative = word >= at.Done && word >= 0 && !s_whose.LanguagesOf(at.Text[word..at.Cursor.WordEnd(word)]).IsEmpty;
        return (isRelative && char.IsLower(at[word]), isRelative && char.IsUpper(at[word]));
    }

    private static bool BeginsLine(in ScanText at, int start)
    {
        while (start > 0 && at[start - 1] is ' ' or '\u00A0')
        {
            start--;
        }

        return start == 0 || at[start - 1] == '\n';
    }

    // "(paragraph 5)", "(subparagraph (a))": the letter may have taken the bracket that closes.
    private static bool FillsBracket(in ScanText at, int start, int end) =>
        at[start - 1] is '(' or '（' && (at[end] is ')' or '）' || at.Text[start..end].Count(')') > at.Text[start..end].Count('('));
}
