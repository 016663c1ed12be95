using TreatyRefs.Grammar;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads ordinals, alone and in lists: "the First and the Second", "III. und IV.", 第三和第四.</summary>
internal static class Ordinals
{
    private const int LongestJoined = 3;
    private const int LongestRoman = 3;

    /// <summary>The ordinal at a place: <c>Third</c>, <c>III.</c>, 第三.</summary>
    public static Token? At(in ScanText at, int position)
    {
        if (SequenceNumber.IsPrefix(at[position]))
        {
            return Joined(at, position);
        }

        var token = at.Lexer.At(position);
        return token.IsOrdinal && token.Start == position && token.Number.Leading > 0 ? token : Roman(at, position);
    }

    // "III. und IV. Genfer Abkommen", "IIIe et IVe Conventions", "III и IV Женевские конвенции"
    private static Token? Roman(in ScanText at, int start)
    {
        var end = start;
        while (end - start <= LongestRoman && at[end] is 'I' or 'V' or 'X')
        {
            end++;
        }

        if (end == start || !RomanNumeral.TryParse(at.Text[start..end], out var value))
        {
            return null;
        }

        end += at[end] is '.' or 'e' or 'ª' or 'º' && !char.IsLetter(at[end + 1]) ? 1 : 0;
        return char.IsLetterOrDigit(at[end])
            ? null
            : new Token(TokenKind.Number, start, end, Number: new ProvisionNumber(value), IsOrdinal: true);
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

    /// <summary>The next of a list, after "and" or a comma.</summary>
    public static Token? Next(in ScanText at, int end)
    {
        if (Scripts.IsJoined(at[end]))
        {
            return At(at, NumberedNames.AfterJoint(at, end));
        }

        var token = at.Lexer.At(end);
        token = token.Kind == TokenKind.Comma ? at.Lexer.At(token.End) : token;
        token = token.Kind == TokenKind.Word && token.Can(WordRoles.And) ? AfterArticle(at, at.Lexer.At(token.End)) : token;
        return token.Start > end ? At(at, token.Start) : null;
    }

    private static Token AfterArticle(in ScanText at, Token token) => IsArticle(at, token) ? at.Lexer.At(token.End) : token;

    /// <summary>The one before in a list, before "and" or a comma.</summary>
    public static Token? Before(in ScanText at, int start)
    {
        if (SequenceNumber.IsPrefix(at[start]))
        {
            return JoinedBefore(at, start);
        }

        var end = at.Cursor.BeforeSpaces(start);
        if (end > 0 && at[end - 1] != ',')
        {
            var and = BeforeArticle(at, at.Cursor.WordBefore(start));
            if (and < 0 || !at.Lexer.At(and).Can(WordRoles.And))
            {
                return null;
            }

            end = at.Cursor.BeforeSpaces(and);
        }

        end -= at[end - 1] == ',' ? 1 : 0;
        var word = at.Cursor.WordBefore(at[end - 1] is '.' or 'ª' or 'º' ? end - 1 : end);
        return word >= 0 && At(at, word) is { } ordinal && ordinal.End == end ? ordinal : null;
    }

    private static int BeforeArticle(in ScanText at, int word) =>
        word >= 0 && IsArticle(at, at.Lexer.At(word)) ? at.Cursor.WordBefore(word) : word;

    // "la", "della", "a Terceira e a Quarta"
    private static bool IsArticle(in ScanText at, Token word) =>
        word.Kind == TokenKind.Word
        && (
            (word.Entry is not null && word.Can(WordRoles.Definite | WordRoles.Of))
            || !DefiniteArticles.LanguagesOf(at.Text[word.Start..word.End]).IsEmpty
        );

    private static Token? JoinedBefore(in ScanText at, int start)
    {
        var joint = NumberedNames.BeforeJoint(at, start);
        for (var sign = joint - 2; joint < start && sign >= 0 && joint - sign <= LongestJoined; sign--)
        {
            if (SequenceNumber.IsPrefix(at[sign]))
            {
                return Joined(at, sign) is { } ordinal && ordinal.End == joint ? ordinal : null;
            }
        }

        return null;
    }

    /// <summary>The next of a list after "and", which Arabic writes together with it.</summary>
    public static Token? AfterJoinedAnd(in ScanText at, int end)
    {
        var start = at.SkipSpaces(end);
        return start > end && Vocabulary.IsIn(at.Text[start..(start + 1)], WordRoles.And) && At(at, start + 1) is { } ordinal
            ? ordinal
            : null;
    }
}
