using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>A number after "and" that goes on with the provisions of a citation, in another instrument: "articles 13 of the ECHR and 4 of
/// Protocol No. 4".</summary>
internal sealed class ContinuedRecogniser : Recogniser
{
    private const int LongestBetween = 8;
    private const int LongestChain = 300;
    private const int LongestRoman = 6;

    /// <summary>Whether a word may be a Roman number that goes on so: "artículos 8 y 25 de la Convención Americana; II y III de la
    /// Convención Interamericana".</summary>
    /// <param name="word">The word.</param>
    public static bool MayBeRoman(ReadOnlySpan<char> word) =>
        word.Length <= LongestRoman && word.IndexOfAnyExcept("IVXL") < 0 && RomanNumeral.TryParse(word, out _);

    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        var hasAnd = at.EndsWithProvision && IsAfterAnd(at, token.Start);
        var isListed = !hasAnd && !at.EndsWithProvision && IsAfterSemicolon(at, token.Start);
        candidate =
            (hasAnd || isListed || (at.EndsWithProvision && IsAfterComma(at, token.Start)))
            && !(token.Kind == TokenKind.Word && FollowsRoman(at, token.Start))
            && (Read(at, token.Start, mayHaveSemicolons: false) ?? (isListed ? null : Read(at, token.Start, mayHaveSemicolons: true)))
                is { } read
            && (read.Tail.Instrument!.Words != InstrumentWords.Unknown || (!isListed && IsOfLaw(at, read)))
            && ((hasAnd && token.Kind == TokenKind.Number) || HasLink(at, read))
            && (hasAnd || read.Tail.Instrument.Words != InstrumentWords.Pointer)
            && (!isListed || (read is { Segments: [{ Provisions.Count: > 1 }], Tail.Instrument.Words: InstrumentWords.Name }))
                ? read
                : null;
        return candidate is not null;
    }

    // "artículos 6.1; 9.1; 26 y 27 del Pacto": where no instrument is named before the semicolon, that behind it is meant.
    private static ProvisionCandidate? Read(in ScanText at, int number, bool mayHaveSemicolons) =>
        ProvisionReader.Read(at, number, number, null, mayBeBare: true, mayHaveSemicolons) is ProvisionCandidate read
        && (
            read.Tail.Instrument?.Words is InstrumentWords.Name or InstrumentWords.Alias or InstrumentWords.Protocol
            || read.Tail.Instrument is { Words: InstrumentWords.Pointer, IsPlural: false, Count: 0 } // "and 14 of the Covenant"
            || read.Tail.Instrument is { Words: InstrumentWords.Unknown, Designation: "law" or Designation.Constitution }
        )
            ? read
            : null;

    // "articles 6 et 8 de la CEDH, 10, 12 et 13 de la Convention européenne d'extradition"; "artículos 1 de la Constitución; 5 de la Ley
    // Orgánica; 8 y 25 de la Convención Americana".
    private static bool IsAfterComma(in ScanText at, int number) =>
        number - at.Done is > 1 and <= LongestBetween
            ? at.Text[at.Done..number].Trim(" \u00A0\n") is [',' or ';', .. var and] && (and.IsEmpty || IsAnd(and.Trim(" \u00A0\n")))
            : number - at.Done <= LongestChain
                && at.Text[at.Done..number].TrimEnd(" \u00A0\n") is [.., ';'] chain
                && !chain.ContainsAny('.', ':', '\n');

    // "parts II; III and IV of the Convention": they are of one kind, and that may be no article.
    private static bool FollowsRoman(in ScanText at, int start) =>
        at.Text[..start].TrimEnd(" \u00A0\n,;") is var before
        && before.LastIndexOfAnyExcept("IVXL") is var end
        && end < before.Length - 1
        && (end < 0 || !char.IsLetterOrDigit(before[end]));

    // "acuerdo general 07/2017; 1, 2 y 8 de la Declaración Universal": not every member of a list of sources is a provision.
    private static bool IsAfterSemicolon(in ScanText at, int number) => at.Text[..number].TrimEnd(" \u00A0\n") is [.., ';'];

    private static bool HasLink(in ScanText at, ProvisionCandidate listed) =>
        listed.Tail.Instrument is { } named
        && named.Start > listed.PhraseEnd
        && at.Lexer.At(listed.PhraseEnd) is var of
        && (of.Kind == TokenKind.Comma ? at.Lexer.At(of.End) : of) is { Kind: TokenKind.Word } word
        && (word.Can(WordRoles.Of) || (word.Start == named.Start && MayFollow(at, named, listed)));

    // "y 34 de la Ley", "21 и 22 Конституции"; "189 UNTS 137" is a place in a series, and "3 of the Committee's members" count.
    private static bool IsOfLaw(in ScanText at, ProvisionCandidate listed) =>
        listed.Tail.Instrument is { } law
        && at.Lexer.At(law.Start).Can(WordRoles.Law | WordRoles.Designation)
        && (Scripts.IsCyrillic(at[law.Start]) || at.Lexer.At(listed.PhraseEnd).Can(WordRoles.Of));

    // "8 e 14 CEDU", "3 и 13 Европейской конвенции", "14 Abs. 3 UNO-Pakt II"
    private static bool MayFollow(in ScanText at, InstrumentCandidate named, ProvisionCandidate listed) =>
        Acronym.IsAcronym(at.Text[named.Start..named.End])
        || Scripts.IsCyrillic(at[named.Start])
        || listed.Segments[^1].Provisions[^1].First.Steps.Count > 1;

    private static bool IsAnd(ReadOnlySpan<char> word) => Vocabulary.IsIn(word, WordRoles.And);

    private static bool IsJoint(ReadOnlySpan<char> between)
    {
        foreach (var c in between)
        {
            if (!(char.IsWhiteSpace(c) || Punctuation.IsComma(c) || Punctuation.IsSemicolon(c)))
            {
                return false;
            }
        }

        return true;
    }

    // Nothing but "and" stands between the citation before and the number.
    private static bool IsAfterAnd(in ScanText at, int number)
    {
        if (number > 0 && Scripts.IsArabic(at[number - 1]))
        {
            return IsAnd(at.Text[(number - 1)..number]) && IsJoint(at.Text[at.Done..(number - 1)]);
        }

        var and = at.Cursor.WordBefore(number);
        and =
            and >= at.Done && at.Lexer.At(and) is { Entry: not null } the && the.Can(WordRoles.Definite | WordRoles.Of)
                ? at.Cursor.WordBefore(and)
                : and;
        return and >= at.Done
            && and - at.Done <= LongestBetween
            && at.Lexer.At(and) is { Kind: TokenKind.Word } token
            && (token.Can(WordRoles.And) || LanguageTraits.IsContrast(at.Text[and..token.End]))
            && token.End < number
            && at.Text[at.Done..and].Trim(" ,\u00A0\n").IsEmpty;
    }
}
