using TreatyRefs.Grammar;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>With whom an instrument was made, after its noun: "the treaty with Brazil", "la convention passée avec le Maroc". It is another
/// one than the treaty before.</summary>
internal static class PartyAfter
{
    private const WordRoles NoParty = WordRoles.Unit | WordRoles.Designation | WordRoles.Law | WordRoles.Month;

    private const int LongestWith = 5;

    private static readonly LanguageWords s_with = new(language => language.With);

    /// <summary>Whether one stands at a place.</summary>
    /// <param name="at">The text.</param>
    /// <param name="end">Where the noun ends.</param>
    /// <param name="next">What stands after it.</param>
    public static bool StandsAt(in ScanText at, int end, in Token next) =>
        next.Kind == TokenKind.Word && at.IsGap(end, next.Start) && (IsInGenitive(at, next) || IsNamedWith(at, end, next));

    // "Устава Агентства", "договора России": whose it is, where no preposition says so.
    private static bool IsInGenitive(in ScanText at, in Token owner) =>
        owner.Entry is null && char.IsUpper(at[owner.Start]) && WordEndings.IsGenitiveOfName(at.Text[owner.Start..owner.End]);

    private static bool IsNamedWith(in ScanText at, int end, in Token next)
    {
        var word = next;
        if (!IsWith(at, next))
        {
            if (!IsMade(at, next))
            {
                return false;
            }

            word = at.Lexer.At(next.End);
            if (word.Kind != TokenKind.Word || !at.IsGap(next.End, word.Start) || !IsWith(at, word))
            {
                return false;
            }
        }

        var party = at.Lexer.At(word.End);
        var hasArticle = party.Entry is not null && party.Can(WordRoles.Definite | WordRoles.Link) && !IsCapital(at, party);
        if (IsName(at, end) && (hasArticle || IsPointed(at, end)))
        {
            return false;
        }

        party = hasArticle ? at.Lexer.At(party.End) : party;
        return party.Kind == TokenKind.Word && IsCapital(at, party) && !(party.Entry is not null && party.Can(NoParty));
    }

    // "register the present Convention with the Secretariat"
    private static bool IsPointed(in ScanText at, int end) => at.Cursor.WordBefore(end) is var noun and > 0 && Owner.IsPointed(at, noun);

    // "deposit the Convention with the Secretary-General": who writes it with a capital means one that he has named.
    private static bool IsName(in ScanText at, int end) =>
        at.Cursor.WordBefore(end) is var noun and >= 0
        && char.IsUpper(at[noun])
        && (at.Lexer.At(noun).LanguagesOf(WordRoles.Designation) & LanguageTraits.NounsHaveCapitals).IsEmpty;

    /// <summary>Whether a word stands between an instrument and the party with which it was made.</summary>
    public static bool IsWith(in ScanText at, in Token word) =>
        word.End - word.Start <= LongestWith && !s_with.LanguagesOf(at.Text[word.Start..word.End]).IsEmpty;

    // "concluded with", "passée avec"
    private static bool IsMade(in ScanText at, in Token word) =>
        char.IsLower(at[word.Start]) && word.Entry is not null && word.Can(WordRoles.Concluded);

    // In Arabic nobody's name has one.
    private static bool IsCapital(in ScanText at, in Token word) =>
        char.IsUpper(at[word.Start]) || Scripts.Of(at[word.Start]) == Script.Arabic;
}
