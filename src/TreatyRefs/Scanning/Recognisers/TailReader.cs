using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads what follows a provision: "above", "of this Annex", "thereof", "of the Convention", "(VCLT)".</summary>
internal static class TailReader
{
    private static readonly LanguageWords s_cited = new(language => language.CitedBefore);
    private static readonly LanguageWords s_beforeCited = new(language => language.BeforeCited);

    private static readonly LanguageWords s_writings = new(language => language.Writings);

    private const int MostParts = 3;
    private const int LongestAside = 60;
    private const int DigitsOfYear = 4;

    /// <summary>The tail after a place.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where the citation begins.</param>
    /// <param name="end">Where its provisions end.</param>
    /// <param name="hasName">Whether it has a name already, before them.</param>
    /// <param name="languages">The languages of the provisions.</param>
    /// <param name="isAnnex">Whether they are in an annex, which is one "to" something.</param>
    public static ProvisionTail Read(in ScanText at, int start, int end, bool hasName, LanguageSet languages, bool isAnnex = false)
    {
        var tail = new ProvisionTail(end);
        for (var i = 0; i < MostParts && !tail.IsThereof; i++)
        {
            var links = LinksAfter(at, tail, isAnnex);
            if (links.End >= at.Text.Length)
            {
                break;
            }

            if (TryPlace(at, links, ref tail) || (!IsOfRegulation(at, start, links) && TryContainer(at, links, ref tail)))
            {
                continue;
            }

            var instrument = Instrument(at, links, start, tail.End, hasName);
            if (instrument is null && AfterAside(at, start, tail.End, hasName) is { } beside)
            {
                return tail with { End = beside.End, Instrument = beside, ClosesAside = true };
            }

            var isHeading = IsHeadingBefore(at, end, instrument) || (instrument is not null && IsInAnnex(at, start, tail.End, instrument));
            instrument = isHeading ? null : instrument;
            var isOfNone = instrument is null && tail.Container is null;
            tail = tail with
            {
                Instrument = Closed(at, start, instrument),
                IsOfSomethingElse = isHeading || (isOfNone && IsOfOther(at, start, end, links, languages, hasName)),
                ThisOther = isOfNone ? ThisOther(at, links) : null,
            };
            break;
        }

        return WithNote(at, start, tail, hasName);
    }

    private static ProvisionTail WithNote(in ScanText at, int start, ProvisionTail tail, bool hasName) =>
        tail.Instrument is null && !hasName && !tail.IsOfSomethingElse && AfterNote(at, tail.End) is { } note
            ? tail with
            {
                Instrument = note,
            }
            : Closed(at, start, tail);

    private static InstrumentCandidate? Instrument(in ScanText at, LinksRead links, int start, int end, bool hasName) =>
        (
            ArticleOfProtocolRecogniser.ProtocolAfter(at, end)
            ?? OneOfTwo.After(at, links)
            ?? (
                BeginsNextOfList(at, links, end) || IsOnNextLine(at, links, end) || (hasName && IsOfArticle(at, links, end))
                    ? null
                    : MentionReader.After(at, links, hasName)
            )
            ?? AfterMark(at, start, end, hasName)
            ?? AfterGloss(at, end, hasName)
            ?? AfterFormer(at, end, hasName)
        )
            is { } instrument
        && !IsApposition(at, start, end, instrument)
            ? instrument
            : null;

    // 파리조약 제4조, 세계저작권협약 제1조: where the name stands before its provisions, one after a comma has others.
    private static bool BeginsNextOfList(in ScanText at, LinksRead links, int end) =>
        links.Have(Links.Comma)
        && !links.Have(Links.Of | Links.Word | Links.Bracket)
        && end > 0
        && (Scripts.IsHangul(at[end - 1]) || Scripts.BreaksAnywhere(at[end - 1]));

    // 国連海洋法条約298条の宣言: after a name and its article, what follows "of" is the article's.
    private static bool IsOfArticle(in ScanText at, LinksRead links, int end) =>
        links.Have(Links.Of) && end > 0 && (Scripts.IsHangul(at[end - 1]) || Scripts.BreaksAnywhere(at[end - 1]));

    // "규약조항 : 제18조 1항", and in the next line "선택의정서 규정 : 제5조 제2항"
    private static bool IsOnNextLine(in ScanText at, LinksRead links, int end) =>
        end > 0 && (Scripts.IsHangul(at[end - 1]) || Scripts.BreaksAnywhere(at[end - 1])) && at.Text[end..links.End].Contains('\n');

    // 부속서 2 '분쟁해결규칙 및 절차에 관한 양해각서': the annex is called so.
    private static bool IsApposition(in ScanText at, int start, int end, InstrumentCandidate instrument) =>
        Scripts.IsHangul(at[start]) && instrument.Start > end + 1 && at[end] == ' ' && at.Cursor.OpensQuotation(end + 1);

    // "Annex A — Resolution 1267 (1999)", "Annexe 1 : Convention de Vienne": what the annex of this document contains.
    private static bool IsInAnnex(in ScanText at, int start, int end, InstrumentCandidate instrument)
    {
        var mark = at.SkipSpaces(end);
        return mark <= instrument.Start
            && (Punctuation.IsDash(at[mark]) || Punctuation.Plain(at[mark]) == ':')
            && at.Lexer.At(start) is { Kind: TokenKind.Word or TokenKind.Placed } unit
            && (unit.Kind == TokenKind.Placed || unit.Can(WordRoles.Unit))
            && CitedUnit.DepthOf(unit.Unit) == 0;
    }

    // 第四章 《公约》与...: who writes without spaces puts the name before its provisions.
    private static bool IsHeadingBefore(in ScanText at, int end, InstrumentCandidate? instrument) =>
        instrument is not null && end > 0 && at[end] is ' ' or '\u3000' && Scripts.BreaksAnywhere(at[end - 1]);

    private static LinksRead LinksAfter(in ScanText at, ProvisionTail tail, bool isAnnex)
    {
        var links = AfterCited(at, AfterOperativePart(at, SharedOut.EndOfWord(at, tail.End)));
        return isAnnex || tail.Container is { Kind: ProvisionKind.Annex } ? AfterTo(at, tail.End, links) : links;
    }

    // "l'annexe à la résolution 56/83", "allegato alla risoluzione"
    private static LinksRead AfterTo(in ScanText at, int end, LinksRead links) =>
        links.Kinds == Links.None
        && at.Lexer.At(end) is { Kind: TokenKind.Word } to
        && to.Can(WordRoles.To)
        && LinkReader.Skip(at, to.End) is var after
        && NameReader.Any(at, after.End) is not null
            ? after with
            {
                Kinds = after.Kinds | Links.Of | Links.Word,
            }
            : links;

    // "paragraph 5 of the operative part of resolution 2664"; a judgment has such a part too.
    private static LinksRead AfterOperativePart(in ScanText at, int position)
    {
        var links = LinkReader.Skip(at, position);
        if (!(links.Have(Links.Of) || links.Kinds == Links.None) || OperativePart.EndAfter(at, position, links.End) is not { } end)
        {
            return links;
        }

        var after = LinkReader.Skip(at, end);
        return MentionReader.After(at, after, hasName: false) is { } instrument && IsResolution(at, instrument) ? after : links;
    }

    // "l'article 16 précité de l'ordonnance", "artículo 14 antes mencionado del Pacto", "Article 16, cited above, of the Ordinance": that
    // it was cited before does not part it from its instrument.
    private static LinksRead AfterCited(in ScanText at, LinksRead links)
    {
        const int MostWords = 3;
        if (links.Have(Links.Of | Links.Word | Links.Quote))
        {
            return links;
        }

        var (position, isCited) = (links.End, false);
        for (var i = 0; i < MostWords && char.IsLower(at[position]); i++)
        {
            var end = at.Lexer.EndOfWord(position);
            var isWord = !s_cited.LanguagesOf(at.Text[position..end]).IsEmpty;
            if (
                !isWord
                && (isCited ? !at.Lexer.At(position).Can(WordRoles.Above) : s_beforeCited.LanguagesOf(at.Text[position..end]).IsEmpty)
            )
            {
                break;
            }

            isCited |= isWord;
            position = at.SkipSpaces(end);
        }

        position = isCited && (Punctuation.IsComma(at[position]) || Punctuation.ClosesBracket(at[position])) ? position + 1 : position;
        return isCited && LinkReader.Skip(at, position) is var after && after.Have(Links.Of) ? after : links;
    }

    /// <summary>Whether a word at a place says that what stands before it was cited before: "précité", "cit.", "supra".</summary>
    public static bool AreCitedBefore(in ScanText at, int position)
    {
        position = at.SkipSpaces(position);
        position = Punctuation.OpensBracket(at[position]) || Punctuation.IsComma(at[position]) ? at.SkipSpaces(position + 1) : position;
        return char.IsLower(at[position]) && !s_cited.LanguagesOf(at.Text[position..at.Lexer.EndOfWord(position)]).IsEmpty;
    }

    /// <summary>Whether an instrument is a resolution, known or not.</summary>
    public static bool IsResolution(in ScanText at, InstrumentCandidate instrument) =>
        instrument.Designation == Designation.Resolution
        || (instrument.Ids is [var id, ..] && at.Names.DesignationOf(id) == Designation.Resolution);

    private static ProvisionTail Closed(in ScanText at, int start, ProvisionTail tail) =>
        tail with
        {
            End = Closed(at, start, tail.End),
            EndBeforeContainer = Closed(at, start, tail.EndBeforeContainer),
        };

    // "Reg.", whose full stop is a part of a word that is known and stands after one that is not.
    private static bool IsLawCutShort(in ScanText at, in Token token) =>
        (at[token.End] == '.' || at[token.End - 1] == '.') && LanguageTraits.BeginsLaw(at.Text[token.Start..token.End].TrimEnd('.'));

    private static bool IsOfOther(in ScanText at, int start, int end, LinksRead links, LanguageSet languages, bool hasName) =>
        IsOfSomething(at, links, languages)
        || CodeAbbreviation.StandsAt(at, at.SkipSpaces(end))
        || (at[start] == '§' && CodeAbbreviation.IsOfSection(at, at.SkipSpaces(end)))
        || CodeAbbreviation.StandsAt(at, links.End, mayHaveHyphen: links.Kinds == Links.None)
        || (!links.Have(Links.Comma) && Nations.StandAt(at, links.End))
        || (
            !hasName
            && (
                DocumentWords.StandBefore(at, start)
                || DocumentWords.IsOfWritingBefore(at, start)
                || IsPartOfWork(at, start)
                || DraftBefore.StandsAt(at, start)
            )
        );

    // "(section 2.1.1)": no treaty numbers its sections so, and every paper does.
    private static bool IsPartOfWork(in ScanText at, int start) =>
        at.Lexer.At(start) is { Kind: TokenKind.Word, Unit: ProvisionKind.Section } section
        && section.Can(WordRoles.Unit)
        && at.Lexer.At(section.End) is { Kind: TokenKind.Number } number
        && at.Text[number.Start..number.End].Contains('.');

    // "Article 5 of the lease", "of their lease": not of what the sentence is about.
    private static bool IsOfSomething(in ScanText at, LinksRead links, LanguageSet languages)
    {
        var token = at.Lexer.At(links.End);
        if (IsYearOfSomething(at, links, token))
        {
            return true;
        }

        if (token.Kind != TokenKind.Word || token.Start > links.End || at[token.End] == ':')
        {
            return false; // "informed under article 11 of the following:"
        }

        var word = at.Text[token.Start..token.End];
        if (LanguageTraits.IsDraft(word) || token.Can(WordRoles.Common))
        {
            return true; // "of the draft", "común a los dos Pactos"
        }

        if (!links.Have(Links.Of))
        {
            return IsOfSomethingByItself(at, links, token);
        }

        var isApart = links.Have(Links.Comma) && links.Article is null; // ", of course"
        var isOf = !(links.OfLanguages & languages).IsEmpty; // the "do" of "Articles 1 and 2 do not" is Portuguese
        return isOf
            && !isApart
            && (
                token.Entry is null
                || token.Can(WordRoles.Indefinite | WordRoles.Its)
                || IsOfPrivateAgreement(at, token)
                || IsLetter(at, links, token)
                || IsOfArticles(at, links, token)
            );
    }

    // "de cette convention collective", "desta convenção coletiva"
    private static bool IsOfPrivateAgreement(in ScanText at, in Token word)
    {
        var noun = word.Can(WordRoles.This | WordRoles.That) && !word.Can(WordRoles.Designation) ? at.Lexer.At(word.End) : word;
        return noun.Kind == TokenKind.Word
            && noun.Can(WordRoles.Designation)
            && char.IsLower(at[noun.Start])
            && NameReader.IsOfPersons(at, noun.Start, at.Lexer.At(noun.End));
    }

    // "Artikel 4 ihrer Konstitutivakte", "статья 6 арендного договора", "art. 46 Rules of Court", "art 46 Reg. interno", "artículo 14
    // constitucional", and after the paragraph: "artículo 1, párrafo segundo, constitucional".
    private static bool IsOfSomethingByItself(in ScanText at, LinksRead links, in Token token)
    {
        var word = at.Text[token.Start..token.End];
        return links.Kinds == Links.None
            ? token.Can(WordRoles.Its)
                || WordEndings.IsProvisionAdjective(word)
                || DocumentWords.Begins(word)
                || (token.Entry is null && char.IsLower(word[0]) && WordEndings.IsGenitiveAfter(word))
                || (char.IsUpper(word[0]) && (token.Can(WordRoles.Law) || IsLawCutShort(at, token)))
            : links.Kinds == Links.Comma && WordEndings.IsProvisionAdjective(word);
    }

    // "paragraph 3 of this note", "пункт 4 настоящего обзора", "de esta ley"; not "of this provision", "of this instrument".
    private static string? ThisOther(in ScanText at, LinksRead links)
    {
        var token = at.Lexer.At(links.End);
        if (
            token.Kind != TokenKind.Word
            || !token.Can(WordRoles.This)
            || at.Lexer.At(token.End) is not { Kind: TokenKind.Word } other
            || !at.IsGap(token.End, other.Start)
            || !(links.Have(Links.Of) || (links.Kinds == Links.None && IsGenitive(at, token, other)))
        )
        {
            return null;
        }

        var word = at.Text[other.Start..other.End];
        var isOther = other.Entry is null
            ? !s_writings.LanguagesOf(word).IsEmpty || DocumentWords.Begins(word) || WordEndings.IsLaw(word)
            : (other.Can(WordRoles.Law) && !other.Can(WordRoles.Designation)) || IsRegulation(at, other);
        return isOther ? word.ToString() : null;
    }

    // "настоящего обзора", "dieser Verordnung": no word for "of" stands before.
    private static bool IsGenitive(in ScanText at, in Token pointer, in Token noun) =>
        Scripts.IsCyrillic(at[pointer.Start]) || (char.IsLower(at[pointer.Start]) && char.IsUpper(at[noun.Start]));

    // "Article 9 of this Regulation": what has articles is a law.
    private static bool IsOfRegulation(in ScanText at, int start, LinksRead links) =>
        at.Lexer.At(start) is { Kind: TokenKind.Word, Unit: ProvisionKind.Article } article
        && article.Can(WordRoles.Unit)
        && at.Lexer.At(links.End) is { Kind: TokenKind.Word } pointer
        && pointer.Can(WordRoles.This)
        && IsRegulation(at, at.Lexer.At(pointer.End));

    // Which has no number of its own.
    private static bool IsRegulation(in ScanText at, in Token word) =>
        word.Can(WordRoles.Unit)
        && word.Unit == ProvisionKind.Regulation
        && char.IsUpper(at[word.Start])
        && at.Lexer.At(word.End).Kind != TokenKind.Number;

    // "Article 4 of the Articles on ...", "de los artículos de la CDI": articles that are a text of their own.
    private static bool IsOfArticles(in ScanText at, LinksRead links, in Token token) =>
        links.Have(Links.Of)
        && token.Can(WordRoles.Unit)
        && token.Unit == ProvisionKind.Article
        && LanguageTraits.IsPluralUnit(at.Text[token.Start..token.End])
        && at.Lexer.At(token.End) is { Kind: TokenKind.Word, Entry: not null } next
        && next.Can(WordRoles.Of | WordRoles.About);

    // "paragraph 4 of the letter": one that somebody wrote has no letter or number after it.
    private static bool IsLetter(in ScanText at, LinksRead links, in Token token) =>
        links.Article is not null
        && token.Can(WordRoles.Unit)
        && token.Unit == ProvisionKind.Point
        && at.Lexer.At(token.End) is { Kind: not (TokenKind.Number or TokenKind.Brackets) } next
        && !(next.Kind == TokenKind.Word && next.End - next.Start == 1);

    // "Article 5 of the 1995 agreement on boarding"
    private static bool IsYearOfSomething(in ScanText at, LinksRead links, in Token token) =>
        links.Have(Links.Of)
        && links.Article is not null
        && token.Kind == TokenKind.Number
        && token.Start == links.End
        && token.End - token.Start == DigitsOfYear
        && at[token.End] is ' ' or '\n'
        && char.IsLetter(at[token.End + 1]);

    // "Article 2 (life) of the Convention"
    private static InstrumentCandidate? AfterGloss(in ScanText at, int end, bool hasName)
    {
        var gloss = Gloss.EndOf(at.Text, end, LanguageSet.All);
        return gloss > end && MentionReader.After(at, LinkReader.Skip(at, gloss), hasName) is { Words: not InstrumentWords.Unknown } after
            ? after
            : null;
    }

    // "ART. 51 – CHARTER OF THE UNITED NATIONS"
    private static InstrumentCandidate? AfterMark(in ScanText at, int start, int end, bool hasName) =>
        !hasName && HeadingRecogniser.NameAfterMark(at, start, end) is { } name ? NameReader.Any(at, name) : null;

    // "article 19 (ex-article 13) TFEU"
    private static InstrumentCandidate? AfterFormer(in ScanText at, int end, bool hasName) =>
        FormerNumber.EndOf(at, end) is var former && former > end ? MentionReader.After(at, LinkReader.Skip(at, former), hasName) : null;

    // "Article 31 (and, if need be, Article 32) VCLT": the bracket opened after the citation before.
    private static InstrumentCandidate? AfterAside(in ScanText at, int start, int end, bool hasName)
    {
        var isAside =
            !hasName
            && at.EndsWithProvision
            && Punctuation.ClosesBracket(at[end])
            && start - at.Done is > 0 and < LongestAside
            && at.Text[at.Done..start].TrimStart(" \n") is [var open, ..]
            && Punctuation.OpensBracket(open);
        return isAside && MentionReader.After(at, LinkReader.Skip(at, end + 1), hasName) is { Words: not InstrumentWords.Unknown } after
            ? after
            : null;
    }

    // "Art. 33 (Fn. 3)": of what that note cites, if it cites one instrument.
    private static InstrumentCandidate? AfterNote(in ScanText at, int end) =>
        NoteNumber.After(at, end) is { } note
            ? new InstrumentCandidate(InstrumentWords.Note, end, note.End, at.Text[end..note.End].Trim(" ,").ToString())
            {
                Note = note.Number,
            }
            : null;

    private static bool TryPlace(in ScanText at, LinksRead links, ref ProvisionTail tail)
    {
        var token = at.Lexer.At(links.End);
        if (links.Kinds == Links.None && token.Can(WordRoles.Above))
        {
            tail = tail with { End = token.End, IsAbove = true };
            return true;
        }

        if (token.Can(WordRoles.Thereof))
        {
            tail = token.Can(WordRoles.Above)
                ? tail with
                {
                    End = token.End,
                    IsAbove = true,
                }
                : tail with
                {
                    End = token.End,
                    IsThereof = true,
                };
            return true;
        }

        return false;
    }

    private static bool TryContainer(in ScanText at, LinksRead links, ref ProvisionTail tail)
    {
        if (
            links.Have(Links.Bracket)
            || (links.Have(Links.Comma) && !links.Have(Links.Word))
            || ContainerReader.Read(at, links.End, out var end) is not { } container
        )
        {
            return false;
        }

        tail = tail.Container is null
            ? tail with
            {
                Container = container,
                EndBeforeContainer = tail.End,
                End = end,
            }
            : tail with
            {
                End = end,
            };
        return true;
    }

    private static InstrumentCandidate? Closed(in ScanText at, int start, InstrumentCandidate? read) =>
        read is null ? null : read with { End = Closed(at, start, read.End), Otherwise = Closed(at, start, read.Otherwise) };

    // "the Charter (Article 4)": the bracket that stands inside the citation is closed by it.
    private static int Closed(in ScanText at, int start, int end)
    {
        if (end <= start || !Punctuation.ClosesBracket(at[end]))
        {
            return end;
        }

        var inside = at.Text[start..end];
        return inside.LastIndexOfAny(Punctuation.OpeningBrackets) > inside.LastIndexOfAny(Punctuation.ClosingBrackets) ? end + 1 : end;
    }
}
