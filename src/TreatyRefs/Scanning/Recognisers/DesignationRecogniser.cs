using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Names;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Words for instruments: names in another order, year and kind, "the Convention", "this Charter", "that Treaty", and names that
/// the library does not have.</summary>
internal sealed class DesignationRecogniser : Recogniser
{
    // "cette traite"
    private static readonly LanguageWords s_likeInstruments = new(language => language.LikeInstruments);

    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate = token.Start < at.Done || IsNumberOfYear(at, token) ? null : Read(at, token);
        if (candidate is UnknownCandidate && AmendedBy.IsNamed(at, token.Start))
        {
            candidate = null; // "the Convention as amended by the Protocol of 1996, article 6"
        }

        return candidate is not null;
    }

    // （昭和五十六年条約第十六号）: the number under which a treaty was published, and no other treaty.
    private static bool IsNumberOfYear(in ScanText at, in Token token) =>
        token.Start > 0 && LanguageTraits.IsYearWord(at.Text[(token.Start - 1)..token.Start]) && SequenceNumber.IsPrefix(at[token.End]);

    private static Candidate? Read(in ScanText at, in Token token)
    {
        var start = token.Start;
        // A number tells a protocol from the one whose name is that without it.
        if (ProtocolReader.CandidateAt(at, ProtocolReader.StartOf(at, start)) is { } protocols)
        {
            return protocols;
        }

        var row = JoinedOrdinalNames.Around(at, token);
        if ((row ?? VariantReader.Around(at, start, token.End)) is { } variant && NamedReader.Read(at, variant) is { } whole)
        {
            return whole;
        }

        if (ByNumber(at, start) is { } read)
        {
            return read;
        }

        if (NameInSmall.EndingWith(at, token) is { } small)
        {
            return NamedReader.Read(at, small);
        }

        var dated = NameReader.Dated(at, start);
        var isOfUnknownDay = dated is { Day: not null, Ids.Count: 0 } && Scripts.IsJoined(at[start]); // 1931年5月1日の条約
        if (isOfUnknownDay || dated?.Ids.Count > 0)
        {
            return isOfUnknownDay ? new UnknownCandidate(start, start, dated!.Designation) : NamedReader.Dated(at, dated!);
        }

        var word = at.Text[start..token.End];
        return SaidOfNamed.Is(at, token) ? null
            : !s_likeInstruments.LanguagesOf(word).IsEmpty || DesignationPhrase.KeyOf(word) is not { } key ? PluralPointer.Read(at, token)
            : key == Designation.Resolution ? null // It is cited by its number, or pointed at with a paragraph.
            : IsUnknownOfYear(at, token, dated) ? new UnknownCandidate(start, start, key)
            : NounInGeneral.Is(at, token) ? null
            : PluralPointer.Counted(at, token, key) ?? ByWords(at, token, key);
    }

    // 第四公约第四条, "das IX. Abkommen"
    private static NameCandidate? ByNumber(in ScanText at, int noun) =>
        NumberedReader.Around(at, noun) is not { } numbered || NamedReader.Read(at, numbered) is not NameCandidate read ? null
        : read.Provisions is not null ? read
        : ProtocolReader.RomanWithPoint(at, noun) >= 0 ? read with { NeedsAntecedent = true }
        : null;

    // "the 1937 Convention", "Convention of 1937", of which the library has none: it is not the one before.
    private static bool IsUnknownOfYear(in ScanText at, in Token noun, InstrumentCandidate? dated) =>
        char.IsUpper(at[noun.Start])
        && NameDate.After(at, noun.End) is null // whoever gives the day may call it otherwise than the library does
        && (dated is { Words: InstrumentWords.Dated } || NameReader.YearBefore(at, noun.Start) is not null);

    private static Candidate? ByWords(in ScanText at, in Token token, string key)
    {
        var start = token.Start;
        if (Another(at, token, key) is { } another)
        {
            return NamedReader.Read(at, another);
        }

        var pointer = PointerReader.Before(at, start, out var roles);
        roles = NounAlone.HasArticle(at, token) ? (roles & ~WordRoles.Indefinite) | WordRoles.Link : roles; // "a Carta" is no English
        if (NounAlone.IsBeforeItsNoun(at, token))
        {
            return Pointer(at, token, key, roles & ~WordRoles.Indefinite, pointer); // "a Convention right"
        }

        if (IsOther(at, token, key, roles))
        {
            if (IsApposition(at, start))
            {
                return null;
            }

            return (VariantReader.Title(at, start, token.End) is { } title ? NamedReader.Read(at, title) : null)
                ?? Unknown(start, key, char.IsUpper(at[start]));
        }

        // "Sylvanian Extradition Treaty, art. 14" is a name too, though not one that the library has.
        if (roles == WordRoles.None && char.IsUpper(at[start]) && NameReader.HasNameBefore(at, start))
        {
            return LawRecogniser.Read(at, start, token.End) with
            {
                Otherwise = key,
                MayBePart = !LongerName.GoesOn(at, start, token.End), // "Rome Statute Ratification Bulletin"
            };
        }

        return Pointer(at, token, key, roles, pointer);
    }

    // What its number, an adjective or whose it is tells from the one before.
    private static InstrumentCandidate? Another(in ScanText at, in Token noun, string key) =>
        PointerReader.OfAnother(at, noun.Start, noun, key)
        ?? PointerReader.OfAdjective(at, noun.Start, noun, key)
        ?? PointedOrgan.After(at, noun.Start, noun, key)
        ?? PointedOrgan.Before(at, noun.Start, noun.End, key)
        ?? ItsInstrument.At(at, noun, key);

    // "the Charter, a treaty of 1945; Article 5": what is said of the one just named is no other.
    private static bool IsApposition(in ScanText at, int start)
    {
        var article = at.Cursor.WordBefore(start);
        return article > at.Done
            && at.Done > 0
            && at.Lexer.At(article) is { Entry: not null } token
            && token.Can(WordRoles.Indefinite)
            && at.Cursor.CommaBefore(article) == at.Done;
    }

    private static bool IsOther(in ScanText at, in Token token, string key, WordRoles roles) =>
        (NameReader.GoesOn(at, token.End) && !(Owner.StandsAfter(at, token.End) && Owner.IsPointed(at, token.Start)))
        || UnnamedBySubject.Is(at, token, key)
        || LawWords.IsNewName(at, token.Start, roles)
        || Nations.StandBefore(at, token.Start)
        || Nations.StandAfter(at, token.End)
        || (char.IsLower(at[token.Start]) && LawWords.HasAdjectiveAfter(at, token.End))
        || (
            roles == WordRoles.None
            && token.LanguagesOf(WordRoles.Designation).IsWithin(LanguageTraits.PointersFollowNouns)
            && !WordEndings.HasDefinite(at.Text[token.Start..token.End]) // اتفاقاً لصيد الأسماك
        );

    private static Candidate? Pointer(in ScanText at, in Token token, string key, WordRoles roles, int pointer)
    {
        var start = token.Start;
        if (IsCompound(at, token))
        {
            return Unknown(start, key, char.IsUpper(at[start]));
        }

        var isJoined = NameWords.IsWordOfItsOwn(at[start]);
        var isPointed = (roles & PointerReader.Pointing) != 0;
        var hasCapital = !(token.LanguagesOf(WordRoles.Designation) & LanguageTraits.NounsHaveCapitals).IsEmpty;
        var isCapital = char.IsUpper(at[start]) && !hasCapital;
        var points =
            (isCapital || isJoined || Scripts.HasNoCapitals(at[start]))
            && (
                isPointed
                || IsDefiniteAlone(at, token, key)
                || (isCapital && ((roles & WordRoles.Link) != 0 || NoteNumber.After(at, token.End) is not null))
            )
            && (!isJoined || HasArticleAfter(at, token.End));
        var isInSmall = !points && !isPointed && NounAlone.IsInSmall(at, token, key);
        var isAlone = isInSmall || (!points && (isPointed ? IsPointedTreaty(at, token, key, pointer, roles) : NounAlone.Is(at, token)));
        if (!(points || isAlone) || NameReader.IsInOtherName(at, start, token.End))
        {
            return null;
        }

        var name = PointerReader.Of(at, isPointed ? pointer : start, token.End, key, roles);
        var read = NamedReader.Read(at, name);
        return read is NameCandidate named
            ? named with
            {
                NeedsAntecedent = true,
                NeedsOnlyAntecedent = isAlone,
                NeedsSameNoun = isInSmall,
                MayPointToUnknown = isCapital && (roles & WordRoles.That) != 0,
            }
            : read;
    }

    // "a Convenção-Quadro", "la Convention-cadre" are other treaties; "the Convention-based rights" are those of the one before.
    private static bool IsCompound(in ScanText at, in Token noun) =>
        at[noun.End] is '-' or '\u2011'
        && char.IsLetter(at[noun.End + 1])
        && !LanguageTraits.NounsPrecedeNouns.Has(
            LanguageDetector.Of(at.Text, noun.Start, at.Lexer.EndOfWord(noun.End + 1), LanguageSet.All)
        );

    // "this convention"; 어린이 헌장 has no 이, and 同本协定 is the text's own.
    private static bool IsPointedTreaty(in ScanText at, in Token token, string key, int pointer, WordRoles roles) =>
        (roles & PointerReader.Pointing) is WordRoles.This or WordRoles.That
        && !(Scripts.IsHangul(at[pointer]) && Scripts.IsHangul(at[pointer - 1]))
        && NounAlone.IsTreaty(at, token, key);

    // الميثاق, where no adjective goes on: what other scripts write with a capital.
    private static bool IsDefiniteAlone(in ScanText at, in Token token, string key) =>
        (key is Designation.Charter or Designation.Covenant || (key == Designation.Convention && FollowsPreposition(at, token)))
        && token.LanguagesOf(WordRoles.Designation).IsWithin(LanguageTraits.PointersFollowNouns)
        && WordEndings.HasDefinite(at.Text[token.Start..token.End])
        && !Punctuation.IsQuotation(at[token.End]) // a term that is defined
        && at.Lexer.At(token.End) is var next
        && !(next.Kind == TokenKind.Word && next.Start <= token.End + 1 && WordEndings.IsDefinite(at.Text[next.Start..next.End]));

    // للاتفاقية and في الاتفاقية; what a sentence is about may be any agreement.
    private static bool FollowsPreposition(in ScanText at, in Token noun) =>
        WordEndings.HasPreposition(at.Text[noun.Start..noun.End])
        || (
            at.Cursor.WordBefore(noun.Start) is var before and >= 0
            && at.Lexer.At(before) is { Entry: not null } word
            && word.Can(WordRoles.Of | WordRoles.Link | WordRoles.To)
        );

    // 该条约第一条 is cited; 该条约 alone is only spoken of.
    private static bool HasArticleAfter(in ScanText at, int end) => at.Lexer.At(end) is { Kind: TokenKind.Placed };

    // "a declaration of war" and "an agreement" in passing are no instruments of which the next article could be one.
    private static UnknownCandidate? Unknown(int start, string designation, bool isCapital) =>
        designation is "declaration" && !isCapital ? null : new UnknownCandidate(start, start, designation);
}
