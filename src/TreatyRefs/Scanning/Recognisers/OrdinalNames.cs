using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads instruments that are told apart by their ordinals, of which one alone is named whole: "the Third and Fourth Geneva
/// Conventions", 第三和第四日内瓦公约, "اتفاقيتي جنيف الثالثة والرابعة".</summary>
internal static class OrdinalNames
{
    private const int MostListed = 4;
    private const int LongestJoined = 3;
    private const char OrdinalSign = '第';

    /// <summary>A name with the ordinal before it, which has no capital: "the fourth Geneva Convention".</summary>
    /// <param name="at">The text.</param>
    /// <param name="name">The name.</param>
    /// <returns>The name itself where none stands there, or where nothing goes by both.</returns>
    public static InstrumentCandidate WithOrdinal(in ScanText at, InstrumentCandidate name) =>
        name is { Words: InstrumentWords.Name, Ids.Count: > 1 }
        && at.Cursor.WordBefore(name.Start) is var word
        && word >= at.Done
        && word >= 0
        && char.IsLower(at[word])
        && OrdinalAt(at, word) is { } ordinal
        && at.IsGap(ordinal.End, name.Start)
        && at.Names.Lexicon.LongestInText(at.Tokens, word, out var end) is [var id]
        && end >= name.End
            ? NameReader.Named(at, word, end, [id])
            : name;

    /// <summary>All of a list of which a name is the first or the last.</summary>
    /// <param name="at">The text.</param>
    /// <param name="named">The name.</param>
    /// <returns><see langword="null"/> where the name has no ordinal beside which others stand, or there is no such instrument.</returns>
    public static InstrumentCandidate? RowAround(in ScanText at, InstrumentCandidate named)
    {
        if (named is not { Words: InstrumentWords.Name, Ids: [var id] })
        {
            return null;
        }

        return OrdinalAt(at, named.Start) is { } first ? EndingWith(at, named, id, first)
            : Scripts.IsArabic(at[named.Start]) && LastOrdinal(at, named) is { } last ? BeginningWith(at, named, id, last)
            : null;
    }

    /// <summary>All of a list as the one thing to which a provision belongs: "article 12 of the First and Second Geneva
    /// Conventions".</summary>
    /// <param name="at">The text.</param>
    /// <param name="position">Where it begins.</param>
    /// <returns><see langword="null"/> where there is no list.</returns>
    public static InstrumentCandidate? RowAt(in ScanText at, int position)
    {
        var row =
            Scripts.IsArabic(at[position]) ? (NameReader.ByName(at, position) is { } name ? RowAround(at, name) : null)
            : LastOf(at, position) is { } last && at.Names.Lexicon.LongestInText(at.Tokens, last, out var end) is [var id]
                ? RowAround(at, NameReader.Named(at, last, end, [id]))
            : null;
        return row?.Start == position ? row : null;
    }

    // "the Third and Fourth Geneva Conventions"
    private static InstrumentCandidate? EndingWith(in ScanText at, InstrumentCandidate named, InstrumentId id, Token first)
    {
        List<InstrumentId> ids = [id];
        var (start, number) = (named.Start, first.Number.Leading);
        while (
            ids.Count < MostListed
            && Before(at, start) is { } ordinal
            && ordinal.Start >= at.Done
            && ordinal.Number.Leading < number
            && SiblingOf(at.Names, id, ordinal.Number.Leading) is { } sibling
        )
        {
            (start, number) = (ordinal.Start, ordinal.Number.Leading);
            ids.Insert(0, sibling);
        }

        return ids.Count > 1 ? NameReader.Named(at, start, named.End, ids, isPlural: true) : null;
    }

    // اتفاقيتي جنيف الثالثة والرابعة
    private static InstrumentCandidate? BeginningWith(in ScanText at, InstrumentCandidate named, InstrumentId id, Token last)
    {
        List<InstrumentId> ids = [id];
        var (end, number) = (named.End, last.Number.Leading);
        while (
            ids.Count < MostListed
            && After(at, end) is { } ordinal
            && ordinal.Number.Leading > number
            && SiblingOf(at.Names, id, ordinal.Number.Leading) is { } sibling
        )
        {
            ids.Add(sibling);
            (end, number) = (ordinal.End, ordinal.Number.Leading);
        }

        return ids.Count > 1 ? NameReader.Named(at, named.Start, end, ids, isPlural: true) : null;
    }

    private static InstrumentId? SiblingOf(KnownNames names, InstrumentId id, int number)
    {
        var families = names.Families;
        var siblings = families.InSeriesOf(id, number);
        siblings =
            siblings.Count > 0 || names.DesignationOf(id) != Designation.Protocol
                ? siblings
                : [.. families.ParentsOf(id).SelectMany(families.ProtocolsTo).Distinct().Where(one => names.HasNumber(one, number))];
        return siblings is [var only] && only != id ? only : null;
    }

    private static Token? OrdinalAt(in ScanText at, int position)
    {
        if (at[position] == OrdinalSign)
        {
            return Joined(at, position);
        }

        var token = at.Lexer.At(position);
        return token.IsOrdinal && token.Start == position && token.Number.Leading > 0 ? token : null;
    }

    private static Token? Joined(in ScanText at, int sign)
    {
        var end = sign + 1;
        while (end - sign <= LongestJoined && ChineseNumeral.IsPart(at[end]))
        {
            end++;
        }

        return ChineseNumeral.TryParse(at.Text[(sign + 1)..end], out var value)
            ? new Token(TokenKind.Number, sign, end, Number: new ProvisionNumber(value), IsOrdinal: true)
            : null;
    }

    private static Token? LastOrdinal(in ScanText at, InstrumentCandidate named) =>
        at.Cursor.WordBefore(named.End) is var word && word > named.Start && OrdinalAt(at, word) is { } ordinal && ordinal.End == named.End
            ? ordinal
            : null;

    // Where the last of several ordinals begins.
    private static int? LastOf(in ScanText at, int position)
    {
        int? last = null;
        var next = OrdinalAt(at, position);
        for (var count = 0; next is { } ordinal && count < MostListed; count++)
        {
            last = count > 0 ? ordinal.Start : null;
            next = Next(at, ordinal.End);
        }

        return last;
    }

    // The ordinal after "and", or after a comma.
    private static Token? Next(in ScanText at, int end)
    {
        if (Scripts.IsJoined(at[end]))
        {
            return OrdinalAt(at, NumberedNames.AfterJoint(at, end));
        }

        var token = at.Lexer.At(end);
        token = token.Kind == TokenKind.Comma ? at.Lexer.At(token.End) : token;
        token = token.Kind == TokenKind.Word && token.Can(WordRoles.And) ? AfterArticle(at, at.Lexer.At(token.End)) : token;
        return token.Start > end ? OrdinalAt(at, token.Start) : null;
    }

    private static Token AfterArticle(in ScanText at, Token token) =>
        token is { Kind: TokenKind.Word, Entry: not null } && token.Can(WordRoles.Definite) ? at.Lexer.At(token.End) : token;

    // The ordinal before "and", or before a comma.
    private static Token? Before(in ScanText at, int start)
    {
        if (at[start] == OrdinalSign)
        {
            return JoinedBefore(at, start);
        }

        var end = at.Cursor.BeforeSpaces(start);
        if (at[end - 1] != ',')
        {
            var and = BeforeArticle(at, at.Cursor.WordBefore(start));
            if (and < 0 || !at.Lexer.At(and).Can(WordRoles.And))
            {
                return null;
            }

            end = at.Cursor.BeforeSpaces(and);
        }

        end -= at[end - 1] == ',' ? 1 : 0;
        var word = at.Cursor.WordBefore(end);
        return word >= 0 && OrdinalAt(at, word) is { } ordinal && ordinal.End == end ? ordinal : null;
    }

    private static int BeforeArticle(in ScanText at, int word) =>
        word >= 0 && at.Lexer.At(word) is { Entry: not null } token && token.Can(WordRoles.Definite) ? at.Cursor.WordBefore(word) : word;

    private static Token? JoinedBefore(in ScanText at, int start)
    {
        var joint = NumberedNames.BeforeJoint(at, start);
        for (var sign = joint - 2; joint < start && sign >= 0 && joint - sign <= LongestJoined; sign--)
        {
            if (at[sign] == OrdinalSign)
            {
                return Joined(at, sign) is { } ordinal && ordinal.End == joint ? ordinal : null;
            }
        }

        return null;
    }

    // The ordinal after "and", which Arabic writes together with it.
    private static Token? After(in ScanText at, int end)
    {
        var start = at.SkipSpaces(end);
        return start > end && Vocabulary.IsIn(at.Text[start..(start + 1)], WordRoles.And) && OrdinalAt(at, start + 1) is { } ordinal
            ? ordinal
            : null;
    }
}
