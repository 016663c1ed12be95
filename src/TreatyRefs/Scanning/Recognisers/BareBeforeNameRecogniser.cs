using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>A number before an abbreviation, as it is noted in haste: "101 TFEU", "7 PIDCP", "31(1)(a) VCDR". Without its paragraph it may
/// count something, so that it is a provision only of an instrument that the text has used; and only where no noun follows.</summary>
internal sealed class BareBeforeNameRecogniser : Recogniser
{
    private const int Shortest = 3;
    private const int Longest = 8;
    private const int LongestNumber = 16;

    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate =
            token.Start >= at.Done && StandsBeforeCapitals(at, token.Start) && StandsAlone(at, token.Start) ? Read(at, token.Start) : null;
        return candidate is not null;
    }

    private static ProvisionCandidate? Read(in ScanText at, int start)
    {
        var read = ProvisionReader.Read(at, start, start, null, mayBeBare: true) as ProvisionCandidate;
        var isOfAbbreviation =
            read is { Segments: [{ Provisions: [{ } only] }], Tail: { Instrument: { Words: InstrumentWords.Name, Ids.Count: 1 } name } }
            && only.First == only.Last
            && name.Start == only.End + 1
            && IsAbbreviation(at.Text[name.Start..name.End])
            && EndsPhrase(at, name.End);
        return isOfAbbreviation ? read! with { NeedsUse = read.Segments[0].Provisions[0].First.Steps.Count == 1 } : null;
    }

    // Asked before anything is read, as most numbers stand in lists and tables.
    private static bool StandsBeforeCapitals(in ScanText at, int start)
    {
        var end = start;
        while (
            end - start <= LongestNumber && (char.IsAsciiLetterLower(at[end]) || char.IsAsciiDigit(at[end]) || at[end] is '(' or ')' or '.')
        )
        {
            end++;
        }

        return at[end] == ' ' && char.IsUpper(at[end + 1]) && char.IsUpper(at[end + 2]) && char.IsUpper(at[end + 3]);
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> name) => name.Length is >= Shortest and <= Longest && NameWords.AreCapitals(name);

    // Nothing before the number that it may belong to.
    private static bool StandsAlone(in ScanText at, int start)
    {
        if (start > 0 && (at[start - 1] is not (' ' or '\n' or '(' or '/' or '\u00A0') || GoesOnWithPinpoint(at, start)))
        {
            return false;
        }

        var word = at.Cursor.WordBefore(start);
        return word < 0
            || !at.IsGap(at.Lexer.EndOfWord(word), start)
            || (
                at.Lexer.At(word) is { Kind: TokenKind.Word, Entry: not null } before
                && before.Can(WordRoles.And | WordRoles.Link | WordRoles.Of)
            )
            || (at[at.Lexer.At(start).End] == '(' && MayIntroduce(at, word))
            || IsSee(at, word)
            || (char.IsLower(at[word]) && word > 0 && Punctuation.OpensBracket(at[word - 1])); // "(now 101 TFEU)"
    }

    // "Art. 263 Halbs. 2 AEUV": an abbreviation that is not known stands between an article and its number.
    private static bool GoesOnWithPinpoint(in ScanText at, int start) =>
        at.EndsWithProvision
        && start - at.Done is > 0 and <= LongestNumber
        && at[start - 2] == '.'
        && char.IsLetter(at[start - 3])
        && at.Text[at.Done..(start - 2)].Trim(" \u00A0").IndexOfAny(' ', ',', ';') < 0;

    // "see 3(1) CAT", "Voir 6(1) CEDH"; a noun with a capital has the number itself: "Form 31(1) CAT".
    private static bool MayIntroduce(in ScanText at, int word) =>
        !at.Lexer.At(word).Can(WordRoles.Unit) && (char.IsLower(at[word]) || IsSee(at, word));

    private static bool IsSee(in ScanText at, int word) => LanguageTraits.IsSee(at.Text[word..at.Lexer.EndOfWord(word)].TrimEnd('.'));

    private static bool EndsPhrase(in ScanText at, int end)
    {
        var next = at.Lexer.At(end);
        return next.Kind != TokenKind.Word
            || next.Start == end
            || (next.Entry is not null && next.Can(WordRoles.And | WordRoles.Link | WordRoles.Of | WordRoles.About | WordRoles.Unit));
    }
}
