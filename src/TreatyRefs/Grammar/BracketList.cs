using TreatyRefs.Languages;
using TreatyRefs.References;

namespace TreatyRefs.Grammar;

/// <summary>Several paragraphs in one bracket after their article: "Article 2 (4, 7 and 8)", "Article 6 (1–3)", "Article 6 (1, 3(c))",
/// "articles 14 (1, 2 et 3 b)) et 26".</summary>
internal static class BracketList
{
    private const int MostMembers = 16;
    private const int MostParagraphs = 40;

    /// <summary>One of them.</summary>
    /// <param name="Number">Its number, or its letter.</param>
    /// <param name="Point">The point of it, where one is given.</param>
    /// <param name="EndsRange">Whether it is the last of those from the one before.</param>
    /// <param name="Start">Where it begins.</param>
    /// <param name="End">Where it ends.</param>
    internal readonly record struct Member(ProvisionNumber Number, ProvisionNumber? Point, bool EndsRange, int Start, int End);

    /// <summary>Reads a bracket with two of them or more, and nothing else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the article ends.</param>
    /// <param name="languages">The languages of its word.</param>
    /// <param name="end">Where the bracket ends.</param>
    /// <returns>None where there is no such bracket.</returns>
    public static IReadOnlyList<Member> Read(ReadOnlySpan<char> text, int position, LanguageSet languages, out int end)
    {
        end = position;
        var open = position < text.Length && text[position] is ' ' or '\u00A0' ? position + 1 : position;
        if (open + 1 >= text.Length || text[open] is not '(' || !MayBegin(text[(open + 1)..]))
        {
            return [];
        }

        List<Member> members = [];
        var (next, isRange) = (open + 1, false);
        while (members.Count < MostMembers && ReadMember(text, next, isRange, languages) is { } member && Follows(members, member))
        {
            members.Add(member);
            if (member.End < text.Length && text[member.End] == ')')
            {
                end = members.Count > 1 ? member.End + 1 : position;
                return members.Count > 1 ? members : [];
            }

            if (!TrySeparate(text, member.End, languages, out isRange, out next))
            {
                break;
            }
        }

        return [];
    }

    // Looked at after every article: most brackets have one number, or words.
    private static bool MayBegin(ReadOnlySpan<char> inside)
    {
        var digits = 0;
        while (digits < inside.Length && digits < 2 && char.IsAsciiDigit(inside[digits]))
        {
            digits++;
        }

        digits = digits == 0 && inside.Length > 1 && char.IsAsciiLetterLower(inside[0]) && !char.IsLetterOrDigit(inside[1]) ? 1 : digits;
        return digits > 0 && digits < inside.Length && inside[digits] is ',' or ';' or ' ' or '-' or '\u2013' or '(';
    }

    private static Member? ReadMember(ReadOnlySpan<char> text, int start, bool isRange, LanguageSet languages)
    {
        var token = new Lexer(text).At(start, languages);
        start = token.Start;
        var isLetter =
            token.Kind == TokenKind.Word
            && token.End == token.Start + 1
            && char.IsAsciiLetterLower(text[start])
            && !token.Can(WordRoles.Unit);
        if (
            !isLetter
            && token is not { Kind: TokenKind.Number, IsOrdinal: false, Number: { IsLetters: false, IsDotted: false, Suffix: "" } }
        )
        {
            return null;
        }

        var number = token.Number;
        if (isLetter && !NumberText.TryReadInBrackets(text, start, token.End, out number))
        {
            return null;
        }

        var (point, end) = isLetter ? (null, token.End) : ReadPoint(text, token.End);
        return new Member(number, point, isRange, start, end);
    }

    // "3(c)", "3 (c)", "3 c)" where another bracket closes the list
    private static (ProvisionNumber? Point, int End) ReadPoint(ReadOnlySpan<char> text, int position)
    {
        var start = position < text.Length && text[position] == ' ' ? position + 1 : position;
        var hasBracket = start < text.Length && text[start] == '(';
        var letter = hasBracket ? start + 1 : start;
        return
            letter + 1 < text.Length
            && (hasBracket || start > position)
            && char.IsLower(text[letter])
            && text[letter + 1] == ')'
            && NumberText.TryReadInBrackets(text, letter, letter + 1, out var point)
            ? (point, letter + 2)
            : (null, position);
    }

    private static bool Follows(List<Member> members, Member member)
    {
        if (!member.Number.IsLetters && member.Number.Leading is < 1 or > MostParagraphs)
        {
            return false;
        }

        return members is not [.., var before]
            || (
                before.Number.IsLetters == member.Number.IsLetters
                && (
                    member.Number.IsLetters
                        ? string.CompareOrdinal(before.Number.ToString(), member.Number.ToString()) < 0
                        : before.Number.Leading < member.Number.Leading
                            || (before.Number.Leading == member.Number.Leading && before.Point is not null && member.Point is not null)
                )
            );
    }

    private static bool TrySeparate(ReadOnlySpan<char> text, int position, LanguageSet languages, out bool isRange, out int next)
    {
        const int Most = 2;
        isRange = false;
        next = position;
        for (var i = 0; i < Most; i++)
        {
            var token = new Lexer(text).At(next, languages);
            var isTo = token.Kind == TokenKind.Dash || (token.Kind == TokenKind.Word && token.Can(WordRoles.To));
            if (
                !isTo
                && token.Kind is not (TokenKind.Comma or TokenKind.Semicolon)
                && !(token.Kind == TokenKind.Word && token.Can(WordRoles.And))
            )
            {
                break;
            }

            isRange |= isTo && !token.Can(WordRoles.And);
            next = token.End;
        }

        return next > position;
    }
}
