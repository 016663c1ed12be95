using TreatyRefs.Grammar;
using TreatyRefs.Languages;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads lists of instruments that are told apart by their numbers, of which the first alone is named whole: "ILO Conventions Nos.
/// 29, 105 and 138", "国际劳工组织第29号、第105号公约".</summary>
internal static class NumberedNames
{
    private const int MostListed = 16;
    private const int MostNumber = 999;

    /// <summary>The list that begins with a name.</summary>
    /// <param name="at">The text.</param>
    /// <param name="first">The name.</param>
    /// <returns><see langword="null"/> where the name has no number at its end, or no other of its series follows.</returns>
    public static NameListCandidate? ListAt(in ScanText at, InstrumentCandidate first)
    {
        if (first is not { Words: InstrumentWords.Name, Ids: [var id] } || !char.IsAsciiDigit(at[first.End - 1]))
        {
            return null;
        }

        List<ListedName> members = [new(ResolutionPhrase.NumberStart(at.Text, first.Start, first.End), first.End, first)];
        var (end, isPlural) = (first.End, NameReader.HasPlural(at, first.Start, first.End));
        while (
            members.Count < MostListed
            && SequenceNumber.Next(at, end, LanguageSet.All, MostNumber) is { } next
            && (isPlural || HasSign(at, next.Start) || EndsThere(at, next.End))
            && at.Names.SiblingOf(id, next.Number) is { } sibling
        )
        {
            members.Add(new ListedName(next.Start, next.End, NameReader.Named(at, next.Start, next.End, [sibling])));
            end = next.End;
        }

        return members.Count > 1 ? new NameListCandidate(first.Start, end, members) : null;
    }

    // "No. 105", and no "105 States".
    private static bool HasSign(in ScanText at, int number) =>
        at[number - 1] is '.' or '\u00BA' or '\u00B0' or '\u2116' || at[number - 2] is '.' or '\u00BA' or '\u00B0' or '\u2116';

    private static bool EndsThere(in ScanText at, int end) =>
        at[end] is '\0' or '\n' or ')'
        || Punctuation.IsComma(at[end])
        || Punctuation.EndsPart(at[end])
        || Punctuation.MayEndSentence(at[end])
        || (at.Lexer.At(end) is { Kind: TokenKind.Word, Entry: not null } and && and.Can(WordRoles.And));
}
