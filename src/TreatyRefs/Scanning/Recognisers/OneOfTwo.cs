using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Words that lead back to the first or the last of two that were named: "Article 7 of the former", "l'article 21 de la seconde",
/// 前者第22条, "Art. 5 des Letzteren".</summary>
internal static class OneOfTwo
{
    private const int MostAround = 250;

    /// <summary>The number of the first of two.</summary>
    public const int First = 1;

    /// <summary>The number of the last.</summary>
    public const int Last = 2;

    private static readonly LanguageWords s_former = new(language => language.FormerOfTwo);
    private static readonly LanguageWords s_latter = new(language => language.LatterOfTwo);
    private static readonly LanguageWords s_first = new(language => language.FirstOfTwo);
    private static readonly LanguageWords s_second = new(language => language.SecondOfTwo);
    private static readonly LanguageWords s_last = new(language => language.LastAfterThat);

    private static readonly LanguageWords s_any = new(language =>
        language
            .FormerOfTwo.Concat(language.LatterOfTwo)
            .Concat(language.FirstOfTwo)
            .Concat(language.SecondOfTwo)
            .Concat(language.LastAfterThat)
    );

    private static readonly LanguageTable<Joined> s_joined = new(catalogue => new Joined(catalogue));

    /// <summary>Whether a word may be one.</summary>
    public static bool MayBe(ReadOnlySpan<char> word) => !s_any.LanguagesOf(word).IsEmpty;

    /// <summary>Whether one may begin with a character, in scripts without spaces.</summary>
    public static bool MayBegin(char first) => s_joined.Value.Firsts.Contains(first);

    /// <summary>Such words after a provision.</summary>
    /// <param name="at">The text.</param>
    /// <param name="links">What stands between the provision and them.</param>
    /// <returns><see langword="null"/> where there are none; of what is possessed by one, nothing known: "of the latter's
    /// constitution".</returns>
    public static InstrumentCandidate? After(in ScanText at, LinksRead links)
    {
        if (links.Have(Links.Comma | Links.Bracket | Links.Quote) || links.End >= at.Text.Length)
        {
            return null;
        }

        var pronoun = At(at, links.End);
        var read = pronoun ?? AfterThat(at, links.End); // "deste último" has its "of" inside
        return read is null
            || OrdinalNames.RowAt(at, links.End) is not null // "of the First and Second Geneva Conventions"
            || !(links.Have(Links.Of) || IsOfByItsCase(at, read) || (pronoun is null && IsContracted(at, links.End)))
                ? null
            : PossessiveAt(at, read.End) > 0 ? new InstrumentCandidate(InstrumentWords.Unknown, read.Start, read.End, read.AsWritten, "law")
            : read;
    }

    /// <summary>Such a word at a place, which is not told from its place to follow a provision.</summary>
    public static InstrumentCandidate? At(in ScanText at, int position) =>
        Scripts.IsJoined(at[position]) ? JoinedAt(at, position) : WordAt(at, position);

    // "deste": "de" and "este". "El artículo 14 este último ..." has no "of".
    private static bool IsContracted(in ScanText at, int that)
    {
        var end = at.Lexer.EndOfWord(that);
        return end > that + 1 && at[that] == 'd' && Vocabulary.IsIn(at.Text[(that + 1)..end], WordRoles.This | WordRoles.That);
    }

    // "ст. 5 последнего", "Art. 5 letzterer"
    private static bool IsOfByItsCase(in ScanText at, InstrumentCandidate read) =>
        Scripts.IsCyrillic(at[read.Start]) || !(s_any.LanguagesOf(read.AsWritten) & LanguageTraits.NounsHaveCapitals).IsEmpty;

    private static InstrumentCandidate? WordAt(in ScanText at, int position)
    {
        var end = at.Lexer.EndOfWord(position);
        var word = at.Text[position..end];
        if (!MayBe(word) || IsBeforeNoun(at, end))
        {
            return null;
        }

        if (!s_latter.LanguagesOf(word).IsEmpty)
        {
            return Of(at, position, end, Last);
        }

        if (s_former.LanguagesOf(word) is { IsEmpty: false } languages)
        {
            var isPronoun = !(languages & LanguageTraits.NounsHaveCapitals).IsEmpty || !IsBeforeWord(at, end);
            return isPronoun || HasOtherNear(at, position, end, s_latter) ? Of(at, position, end, First) : null;
        }

        var isFirst = !s_first.LanguagesOf(word).IsEmpty;
        return
            (isFirst || !s_second.LanguagesOf(word).IsEmpty)
            && (Scripts.IsArabic(word[0]) || IsLastAlone(at, word, end) || HasOtherNear(at, position, end, isFirst ? s_second : s_first))
            ? Of(at, position, end, isFirst ? First : Last)
            : null;
    }

    // "ст. 9 последнего.": no noun follows.
    private static bool IsLastAlone(in ScanText at, ReadOnlySpan<char> word, int end) =>
        !s_last.LanguagesOf(word).IsEmpty && Scripts.IsCyrillic(word[0]) && !IsBeforeWord(at, end);

    // "cette dernière", "este último", "quest'ultima"
    private static InstrumentCandidate? AfterThat(in ScanText at, int position)
    {
        var that = at.Lexer.At(position);
        if (that.Kind != TokenKind.Word || !that.Can(WordRoles.This | WordRoles.That))
        {
            return null;
        }

        var start = at[that.End] is '\'' or '’' ? that.End + 1 : at.SkipSpaces(that.End);
        var end = at.Lexer.EndOfWord(start);
        return s_last.LanguagesOf(at.Text[start..end]).IsEmpty || IsBeforeNoun(at, end) ? null : Of(at, position, end, Last);
    }

    private static InstrumentCandidate Of(in ScanText at, int start, int end, int number) =>
        new(InstrumentWords.OneOfTwo, start, end, at.Text[start..end].ToString()) { Number = number };

    // "the former Yugoslavia", "das letztere Übereinkommen", "de la première partie"
    private static bool IsBeforeNoun(in ScanText at, int end)
    {
        var next = at.Lexer.At(end);
        return next.Kind == TokenKind.Word
            && at.IsGap(end, next.Start)
            && (
                (char.IsUpper(at[next.Start]) && !next.Can(WordRoles.Unit))
                || next.Can(WordRoles.Designation | WordRoles.Law)
                || (next.Can(WordRoles.Unit) && !Scripts.HasNoCapitals(at[next.Start]) && !IsFollowedByNumber(at, next))
            );
    }

    // "the former regime"; "the former, as Article 20 allows" stands for itself.
    private static bool IsBeforeWord(in ScanText at, int end) => at[end] is ' ' or '\u00A0' or '\n' && char.IsLetter(at[end + 1]);

    private static bool IsFollowedByNumber(in ScanText at, in Token unit) => at.Lexer.At(unit.End).Kind == TokenKind.Number;

    // The other of the two: "la première ..., la seconde".
    private static bool HasOtherNear(in ScanText at, int start, int end, LanguageWords other)
    {
        var word = at.Text[start..end];
        var language = s_first.LanguagesOf(word) | s_second.LanguagesOf(word) | s_former.LanguagesOf(word);
        return HasIn(at, end, Math.Min(at.Text.Length, end + MostAround), other, language)
            || HasIn(at, Math.Max(at.Since, start - MostAround), start, other, language);
    }

    private static bool HasIn(in ScanText at, int from, int to, LanguageWords other, LanguageSet languages)
    {
        for (var i = from; i < to; i++)
        {
            if (char.IsLetter(at[i]) && !char.IsLetter(at[i - 1]))
            {
                var end = at.Lexer.EndOfWord(i);
                var word = at.Text[i..end];
                if (!((other.LanguagesOf(word) | s_latter.LanguagesOf(word) | s_last.LanguagesOf(word)) & languages).IsEmpty)
                {
                    return true;
                }

                i = Math.Max(i, end - 1);
            }
        }

        return false;
    }

    /// <summary>Such a word where it stands for itself, right before a provision and not behind one: "la prima all'art. 5", "the latter
    /// (art. 12)". Ordinals do so with their article alone, and not where they count: "Primero, ...". Farther away it may be a
    /// person or a State.</summary>
    public static InstrumentCandidate? Alone(in ScanText at, int position) =>
        At(at, position) is { } read
        && IsBeforeProvision(at, read.End)
        && (
            Scripts.IsJoined(at[position])
            || !(s_latter.LanguagesOf(read.AsWritten) | s_former.LanguagesOf(read.AsWritten)).IsEmpty
            || IsAfterArticle(at, position)
        )
            ? read
            : null;

    private static bool IsBeforeProvision(in ScanText at, int end)
    {
        var next = at.Lexer.At(LinkReader.Skip(at, end).End);
        next = next.Kind == TokenKind.Word && next.Can(WordRoles.To) ? at.Lexer.At(LinkReader.Skip(at, next.End).End) : next;
        return next.Kind == TokenKind.Placed || (next.Kind == TokenKind.Word && next.Can(WordRoles.Unit) && !next.Can(WordRoles.Link));
    }

    private static bool IsAfterArticle(in ScanText at, int position) =>
        at.Cursor.WordBefore(position) is var word and >= 0
        && at.IsGap(at.Cursor.WordEnd(word), position)
        && at.Lexer.At(word) is { Entry: not null } article
        && article.Can(WordRoles.Definite);

    // "the latter's"
    private static int PossessiveAt(in ScanText at, int end) =>
        at[end] is '\'' or '’' ? LanguageTraits.PossessiveAt(at.Text[Math.Min(at.Text.Length, end + 1)..]) : 0;

    // 후자의 with its particle, and not 전자정부법; 前者 where no other word has begun, as in 以前者.
    private static bool IsWord(in ScanText at, int start, int end) =>
        Scripts.IsHangul(at[start])
            ? !char.IsLetter(at[start - 1])
                && Scripts.IsHangul(at[end])
                && !Scripts.IsHangul(at[end + 1])
                && (LanguageTraits.IsNameBreak(at[end]) || Vocabulary.IsIn(at.Text[end..(end + 1)], WordRoles.Of))
            : !char.IsLetter(at[start - 1]) || LanguageTraits.IsNameBreak(at[start - 1]);

    private static InstrumentCandidate? JoinedAt(in ScanText at, int position)
    {
        foreach (var (word, number) in s_joined.Value.Words)
        {
            if (at.Text[position..].StartsWith(word))
            {
                var end = position + word.Length;
                return IsWord(at, position, end) ? Of(at, position, end, number) : null;
            }
        }

        return null;
    }

    private sealed class Joined
    {
        public Joined(LanguageCatalogue catalogue)
        {
            Words =
            [
                .. catalogue
                    .Languages.SelectMany(language =>
                        language.FormerOfTwo.Select(word => (word, First)).Concat(language.LatterOfTwo.Select(word => (word, Last)))
                    )
                    .Where(one => Scripts.IsJoined(one.word[0]))
                    .Distinct(),
            ];
            Firsts = SearchValues.Create([.. Words.Select(one => one.Word[0]).Distinct()]);
        }

        public (string Word, int Number)[] Words { get; }

        public SearchValues<char> Firsts { get; }
    }
}

/// <summary>Such words right before a provision, which is of the one that they mean.</summary>
internal sealed class OneOfTwoRecogniser : Recogniser
{
    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate =
            token.Start < at.Done || OneOfTwo.Alone(at, token.Start) is not { } read ? null
            : ProvisionAfter(at, read.End) is { } provision ? ProvisionReader.Read(at, provision, read.Start, read)
            : new OneOfTwoCandidate(read);
        return candidate is not null;
    }

    // 前者の第22条, 전자의 제4조
    private static int? ProvisionAfter(in ScanText at, int end)
    {
        var next = at.Lexer.At(end);
        next = next.Kind == TokenKind.Word && next.Can(WordRoles.Of) ? at.Lexer.At(next.End) : next;
        return next.Kind == TokenKind.Placed ? next.Start : null;
    }
}
