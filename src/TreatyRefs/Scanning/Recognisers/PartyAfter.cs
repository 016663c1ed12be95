using TreatyRefs.Grammar;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>With whom an instrument was made, after its noun: "the treaty with Brazil", "la convention passée avec le Maroc". It is another
/// one than the treaty before.</summary>
internal static class PartyAfter
{
    private const WordRoles NoParty = WordRoles.Unit | WordRoles.Designation | WordRoles.Law | WordRoles.Month;

    private static readonly LanguageWords s_with = new(language => language.With);

    /// <summary>Whether one stands at a place.</summary>
    /// <param name="at">The text.</param>
    /// <param name="end">Where the noun ends.</param>
    public static bool StandsAt(in ScanText at, int end) => IsInGenitive(at, end) || IsNamedWith(at, end);

    // "Устава Агентства", "договора России": whose it is, where no preposition says so.
    private static bool IsInGenitive(in ScanText at, int end)
    {
        var owner = at.Lexer.At(end);
        return owner.Kind == TokenKind.Word
            && owner.Entry is null
            && at.IsGap(end, owner.Start)
            && char.IsUpper(at[owner.Start])
            && WordEndings.IsGenitiveOfName(at.Text[owner.Start..owner.End]);
    }

    private static bool IsNamedWith(in ScanText at, int end)
    {
        var word = at.Lexer.At(end);
        if (word.Kind == TokenKind.Word && at.IsGap(end, word.Start) && !IsWith(at, word) && IsMade(at, word))
        {
            (end, word) = (word.End, at.Lexer.At(word.End));
        }

        if (word.Kind != TokenKind.Word || !at.IsGap(end, word.Start) || !IsWith(at, word))
        {
            return false;
        }

        var party = at.Lexer.At(word.End);
        party =
            party.Entry is not null && party.Can(WordRoles.Definite | WordRoles.Link) && !IsCapital(at, party)
                ? at.Lexer.At(party.End)
                : party;
        return party.Kind == TokenKind.Word && IsCapital(at, party) && !(party.Entry is not null && party.Can(NoParty));
    }

    private static bool IsWith(in ScanText at, in Token word) => !s_with.LanguagesOf(at.Text[word.Start..word.End]).IsEmpty;

    // "concluded with", "passée avec", "geschlossene": a participle that is known or looks like one.
    private static bool IsMade(in ScanText at, in Token word) =>
        char.IsLower(at[word.Start]) && (word.Entry is null || word.Can(WordRoles.Concluded));

    // In Arabic nobody's name has one.
    private static bool IsCapital(in ScanText at, in Token word) =>
        char.IsUpper(at[word.Start]) || Scripts.Of(at[word.Start]) == Script.Arabic;
}
