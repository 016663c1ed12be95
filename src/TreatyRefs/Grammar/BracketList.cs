using TreatyRefs.Languages;
using TreatyRefs.References;

namespace TreatyRefs.Grammar;

/// <summary>Several paragraphs in one bracket after an article: "Article 2 (4, 7 and 8)", "Article 6 (1–3)", "Article 6 (1, 3(c))", "14 (3
/// (b) and (d))", "articles 14 (1, 2 et 3 b)) et 26".</summary>
internal static class BracketList
{
    private const int MostMembers = 16;
    private const int MostParagraphs = 40;
    private const int MostLevels = 3;
    private const int LongestPoint = 6;

    // Of those that divide an article: "Article 1 (A, C and F)".
    private const char LastOfArticles = 'F';

    /// <summary>One of them.</summary>
    /// <param name="Path">Its number or letter, and those in brackets after it.</param>
    /// <param name="EndsRange">Whether it is the last of those from the one before.</param>
    /// <param name="Start">Where it begins.</param>
    /// <param name="End">Where it ends.</param>
    internal readonly record struct Member(IReadOnlyList<ProvisionNumber> Path, bool EndsRange, int Start, int End);

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
        while (members.Count < MostMembers && ReadMember(text, next, isRange, members, languages) is { } member && Follows(members, member))
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

        digits = digits == 0 && inside.Length > 1 && char.IsAsciiLetter(inside[0]) && !char.IsLetterOrDigit(inside[1]) ? 1 : digits;
        return digits > 0 && digits < inside.Length && inside[digits] is ',' or ';' or ' ' or '-' or '\u2013' or '(' or '.';
    }

    private static Member? ReadMember(ReadOnlySpan<char> text, int start, bool isRange, List<Member> members, LanguageSet languages)
    {
        start = start < text.Length && text[start] == ' ' ? start + 1 : start;
        List<ProvisionNumber> path = [];
        var end = start;
        if (members is [.., { Path: { Count: > 1 } before }] && TryPoint(text, start, isLast: false, out var point, out end))
        {
            path.AddRange(before.Take(before.Count - 1)); // the (d) of "3 (b) and (d)"
            path.Add(point);
        }
        else if (!TryFirst(text, start, path, languages, out end))
        {
            return null;
        }

        while (path.Count <= MostLevels && TryPoint(text, end, isLast: true, out point, out var after))
        {
            path.Add(point);
            end = after;
        }

        return new Member(path, isRange, start, end);
    }

    // "3", "2.f", "b", "A"
    private static bool TryFirst(ReadOnlySpan<char> text, int start, List<ProvisionNumber> path, LanguageSet languages, out int end)
    {
        var token = new Lexer(text).At(start, languages);
        end = token.End;
        if (
            token is { Kind: TokenKind.Number, IsOrdinal: false, Number: { IsLetters: false } number }
            && token.Start == start
            && number.Parts.All(part => part.Suffix.Length == 0)
        )
        {
            path.AddRange(number.Parts);
            return true;
        }

        if (token.Kind != TokenKind.Word || token.Start != start || token.End != start + 1 || token.Can(WordRoles.Unit))
        {
            return false;
        }

        var isLetter = char.IsAsciiLetterLower(text[start]) || text[start] is >= 'A' and <= LastOfArticles;
        if (!isLetter || !NumberText.TryReadInBrackets(text, start, token.End, out var letter))
        {
            return false;
        }

        path.Add(letter);
        return true;
    }

    // "(c)" and "(iv)" after the number; "3 c)" where another bracket closes the list
    private static bool TryPoint(ReadOnlySpan<char> text, int position, bool isLast, out ProvisionNumber point, out int end)
    {
        (point, end) = (default, position);
        var start = position < text.Length && text[position] == ' ' ? position + 1 : position;
        var hasBracket = start < text.Length && text[start] == '(';
        var from = hasBracket ? start + 1 : start;
        var to = from;
        while (to < text.Length && to - from < LongestPoint && char.IsLower(text[to]))
        {
            to++;
        }

        var isOne =
            to > from
            && to < text.Length
            && text[to] == ')'
            && (hasBracket ? to - from == 1 || RomanNumeral.TryParse(text[from..to], out _) : isLast && start > position && to - from == 1);
        end = isOne ? to + 1 : position;
        return isOne && NumberText.TryReadInBrackets(text, from, to, out point);
    }

    private static bool Follows(List<Member> members, Member member)
    {
        var own = member.Path[0];
        if (!own.IsLetters && own.Leading is < 1 or > MostParagraphs)
        {
            return false;
        }

        if (members is not [.., var before])
        {
            return true;
        }

        var last = before.Path[0];
        return last.IsLetters == own.IsLetters
            && (
                own.IsLetters ? string.CompareOrdinal(last.ToString(), own.ToString()) < 0
                : last.Leading == own.Leading ? before.Path.Count > 1 && member.Path.Count > 1
                : last.Leading < own.Leading
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
