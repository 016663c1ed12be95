using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Names;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads protocols by their number: "Protocol No. 4", "4. Zusatzprotokoll", "Protocol 7 ECHR". Whose protocol it is, the text says
/// elsewhere.</summary>
internal static class ProtocolReader
{
    private const int MostNumber = 20;

    /// <summary>A protocol at a place.</summary>
    public static InstrumentCandidate? At(in ScanText at, int position)
    {
        var token = at.Lexer.At(position);
        var start = token.Start;
        var (number, end) = NumberBefore(at, token);
        token = number > 0 ? at.Lexer.At(end) : token;
        if (token.Kind != TokenKind.Word || !token.Can(WordRoles.Designation) || !IsProtocol(at, token))
        {
            return null;
        }

        end = token.End;
        if (number == 0)
        {
            (number, end) = NumberAfter(at, token.End);
        }

        var ids = number is > 0 and <= MostNumber ? at.Names.Families.ProtocolsOf(number) : [];
        return ids.Count == 0
            ? null
            : WithParent(
                at,
                new InstrumentCandidate(InstrumentWords.Protocol, start, end, at.Text[start..end].ToString(), Designation.Protocol)
                {
                    Ids = ids,
                }
            );
    }

    /// <summary>Whether a name is nothing but a protocol and its number.</summary>
    public static bool IsBare(in ScanText at, int start, int end)
    {
        var token = at.Lexer.At(start);
        var (number, after) = NumberBefore(at, token);
        token = number > 0 ? at.Lexer.At(after) : token;
        return token.Can(WordRoles.Designation)
            && IsProtocol(at, token)
            && (number > 0 ? token.End == end : NumberAfter(at, token.End) is var (_, last) && last == end && last > token.End);
    }

    private static bool IsProtocol(in ScanText at, in Token token) =>
        DesignationPhrase.KeyOf(at.Text[token.Start..token.End]) == Designation.Protocol;

    // "First Protocol", "4. Zusatzprotokoll"
    private static (int Number, int End) NumberBefore(in ScanText at, in Token token)
    {
        if (token.Kind == TokenKind.Number || (token.Can(WordRoles.Number) && token.IsOrdinal))
        {
            var end = token.End;
            end = at[end] == '.' ? end + 1 : end;
            return (token.Number.Leading, end);
        }

        var digits = token.Start;
        while (char.IsAsciiLetterUpper(at[digits]) && at[digits] is 'I' or 'V' or 'X')
        {
            digits++;
        }

        return digits > token.Start && at[digits] == '.' && RomanNumeral.TryParse(at.Text[token.Start..digits], out var roman)
            ? (roman, digits + 1)
            : (0, token.Start);
    }

    // "Protocol No. 4", "Protocole n° 7", "Protocol III"
    private static (int Number, int End) NumberAfter(in ScanText at, int position)
    {
        var next = ResolutionPhrase.SkipNumberWords(at.Text, position);
        var token = at.Lexer.At(next);
        return token.Kind == TokenKind.Number && token.Start <= next + 1 ? (token.Number.Leading, token.End)
            : token.Kind == TokenKind.Word
            && NumberLetters.Read(at.Text, token.Start, token.End, lettersStay: false, out var number) is var end
            && end > token.Start
                ? (number.Leading, end)
            : (0, position);
    }

    // "to the ECHR", "zur EMRK", "Protocol 7 ECHR": it says whose protocol it is.
    private static InstrumentCandidate WithParent(in ScanText at, InstrumentCandidate protocol)
    {
        var links = LinkReader.Skip(at, protocol.End);
        if (links.Have(Links.Comma | Links.Bracket) || NameReader.ByName(at, links.End) is not { } parent)
        {
            return protocol;
        }

        var families = at.Names.Families;
        var own = protocol.Ids.Where(id => families.ParentsOf(id).Any(parent.Ids.Contains)).ToList();
        return own.Count == 0
            ? protocol
            : protocol with
            {
                Words = InstrumentWords.Name,
                Ids = own,
                End = parent.End,
                AsWritten = at.Text[protocol.Start..parent.End].ToString(),
            };
    }
}
