using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Provisions that are pointed at without their number: "this article", "the preceding paragraph".</summary>
/// <param name="onlyAfterThis">Whether a pointing word must stand right before, so that a number after the unit is not its own.</param>
internal sealed class PointerRecogniser(bool onlyAfterThis) : Recogniser
{
    private static readonly LanguageWords s_parties = new(language => language.PartiesAndParts);
    private static readonly LanguageWords s_demonstratives = new(language => language.DemonstrativesOfParties);

    private const WordRoles Pointing = WordRoles.Preceding | WordRoles.Above | WordRoles.This | WordRoles.That;

    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate = null;
        var before = at.Cursor.WordBefore(token.Start);
        if (
            before < at.Done
            || before < 0
            || at.Lexer.At(before) is not { Entry: not null } pointer
            || (onlyAfterThis && !(pointer.Can(WordRoles.This) && at.IsGap(at.Cursor.WordEnd(before), token.Start)))
            || !at.IsGap(pointer.End, token.Start)
            || LanguageTraits.IsPrinciple(at.Text[token.Start..token.End])
            || !Points(at, pointer, token)
        )
        {
            return false;
        }

        var isPreceding = pointer.Can(WordRoles.Preceding | WordRoles.Above);
        var written = at.Text[before..token.End].ToString();
        var isThis = pointer.Can(WordRoles.This);
        candidate = isPreceding ? null : InsideArticle(at, before, token, isThis, written);
        candidate ??= new PointerCandidate(
            before,
            ContainerReader.EndOf(at, token),
            token.LanguagesOf(WordRoles.Unit),
            token.Unit,
            isThis,
            isPreceding,
            written
        );
        return true;
    }

    private static bool Points(in ScanText at, in Token pointer, in Token unit) =>
        pointer.Can(Pointing)
        && !(pointer.LanguagesOf(Pointing) & unit.LanguagesOf(WordRoles.Unit)).IsEmpty
        // "the above paragraphs" are nobody knows how many
        && !(pointer.Can(WordRoles.Preceding | WordRoles.Above) && ListRules.IsPluralAt(at.Text, unit.Start))
        && !IsParty(at, pointer, unit);

    // "conseils à cette Partie", "dicha Parte": a party to the treaty, and no part of it.
    private static bool IsParty(in ScanText at, in Token pointer, in Token unit) =>
        unit.Unit == ProvisionKind.Part
        && char.IsUpper(at[unit.Start])
        && !s_demonstratives.LanguagesOf(at.Text[pointer.Start..pointer.End]).IsEmpty
        && !s_parties.LanguagesOf(at.Text[unit.Start..unit.End]).IsEmpty;

    // "the same article, paragraph 3"
    private static SameProvisionCandidate? InsideArticle(in ScanText at, int start, in Token unit, bool isThis, string written)
    {
        var comma = unit.Unit == ProvisionKind.Article ? at.Lexer.At(unit.End) : default;
        if (comma.Kind != TokenKind.Comma || !at.Lexer.At(comma.End).Can(WordRoles.Unit))
        {
            return null;
        }

        var phrase = new PhraseReader(at.Text, at.Parts);
        return phrase.TryReadUnits(at.Lexer.At(comma.End).Start, mayBeBare: false) && IsInside(phrase.Units)
            ? new SameProvisionCandidate(start, phrase.End, phrase.Languages, unit.Unit, isThis, written, phrase.Provisions())
            : null;
    }

    private static bool IsInside(IReadOnlyList<CitedUnit> units)
    {
        foreach (var unit in units)
        {
            if (unit.Depth <= CitedUnit.Article)
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>The article cited last, or the one in which the text stands, in languages without spaces: 同條第4項, 같은 조 제2항,
/// 同条(f); so the paragraph cited last: 同項(g).</summary>
internal sealed class SameProvisionRecogniser : Recogniser
{
    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate = null;
        if (token.Start < at.Done || !NameWords.IsWordOfItsOwn(at[token.Start]))
        {
            return false;
        }

        var position = at.SkipSpaces(token.End);
        if (
            SignAt(at, position) is not { Sign: not null } sign
            || (at.Lexer.At(position) is { Entry: not null } word && word.Can(WordRoles.Designation | WordRoles.Law)) // この条例
        )
        {
            return false;
        }

        var end = position + sign.Sign.Length;
        var written = at.Text[token.Start..end].ToString();
        var isThis = token.Can(WordRoles.This) && !token.Can(WordRoles.That);
        var hasBracket = at.Lexer.At(end) is { Kind: TokenKind.Brackets } bracket && bracket.Start == end;
        var isParagraph = sign.Kind == ProvisionKind.Article && char.IsAsciiDigit(at[end + 1]);
        var phrase = new PhraseReader(at.Text, at.Parts) { BareKind = isParagraph ? ProvisionKind.Paragraph : ProvisionKind.Point };
        var hasMore =
            (hasBracket || at.Lexer.At(end) is { Kind: TokenKind.Placed })
            && phrase.TryReadUnits(end, mayBeBare: hasBracket)
            && phrase.Units[0].Depth > CitedUnit.Article;
        if (!hasMore && sign.Kind == ProvisionKind.Paragraph && IsSign(at[end]))
        {
            return false; // 该款项, 同項目
        }

        candidate = hasMore
            ? new SameProvisionCandidate(token.Start, phrase.End, phrase.Languages, sign.Kind, isThis, written, phrase.Provisions())
            : new SameProvisionCandidate(token.Start, end, sign.Languages, sign.Kind, isThis, written, []);
        return true;
    }

    private static bool IsSign(char c)
    {
        foreach (var sign in Vocabulary.Signs)
        {
            if (sign.Sign[0] == c)
            {
                return true;
            }
        }

        return false;
    }

    // 本条, 本部分, 本章; the 項 of 同項 is a paragraph where the text is Japanese.
    private static (string Sign, ProvisionKind Kind, LanguageSet Languages) SignAt(in ScanText at, int position)
    {
        foreach (var sign in Vocabulary.Signs)
        {
            if (sign.Sign[0] == at[position] && at.Text[position..].StartsWith(sign.Sign))
            {
                var meant = sign.Kind == ProvisionKind.Point ? OfTwoKinds(at, position, sign) : sign;
                return meant.Kind is ProvisionKind.Article or ProvisionKind.Paragraph || meant.Kind.GroupsArticles() ? meant : default;
            }
        }

        return default;
    }

    private static (string Sign, ProvisionKind Kind, LanguageSet Languages) OfTwoKinds(
        in ScanText at,
        int position,
        (string Sign, ProvisionKind Kind, LanguageSet Languages) sign
    )
    {
        foreach (var other in Vocabulary.SignsOfTwoKinds)
        {
            if (
                other.Sign == sign.Sign
                && other.Kind != sign.Kind
                && other.Languages.Contains(LanguageDetector.IdOf(at.Text, position, position + sign.Sign.Length, sign.Languages))
            )
            {
                return other;
            }
        }

        return sign;
    }
}
