using TreatyRefs.Grammar;

namespace TreatyRefs.Citations;

/// <summary>What stands between two citations: a comma, a semicolon, an "and" of any language.</summary>
internal static class CitationJoiner
{
    private const int Most = 3;

    /// <summary>Goes over what joins two citations.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the first of them ends.</param>
    /// <param name="isJoined">Whether anything but space stands there.</param>
    /// <returns>Where the second begins.</returns>
    public static int Skip(string text, int position, out bool isJoined)
    {
        var lexer = new Lexer(text);
        isJoined = false;
        for (var i = 0; i < Most; i++)
        {
            position = SkipClosing(text, position);
            var token = lexer.At(position);
            if (token.Kind == TokenKind.Other && token.Start < text.Length && text[token.Start] is '&' or '+')
            {
                (position, isJoined) = (token.End, true);
            }
            else if (
                token.Kind is TokenKind.Comma or TokenKind.Semicolon
                || (token.Kind == TokenKind.Word && token.Can(WordRoles.And) && !token.Can(WordRoles.Unit))
            )
            {
                (position, isJoined) = (token.End, true);
            }
            else
            {
                break;
            }
        }

        return SkipSpace(text, position);
    }

    /// <summary>Whether an "and" or a semicolon follows, which does not stand between a provision and its instrument as a comma
    /// does.</summary>
    public static bool IsStrong(string text, int position)
    {
        var token = new Lexer(text).At(SkipClosing(text, position));
        return token.Kind == TokenKind.Semicolon
            || (token.Kind == TokenKind.Other && text[token.Start] is '&' or '+')
            || (token.Kind == TokenKind.Word && token.Can(WordRoles.And) && !token.Can(WordRoles.Unit | WordRoles.Link));
    }

    /// <summary>Whether anything that joins two citations follows.</summary>
    public static bool Follows(string text, int position)
    {
        _ = Skip(text, position, out var isJoined);
        return isJoined;
    }

    private static int SkipSpace(string text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    private static int SkipClosing(string text, int position)
    {
        while (
            position < text.Length
            && (char.IsWhiteSpace(text[position]) || Punctuation.ClosesSurely(text[position]) || text[position] is ']' or '.')
        )
        {
            position++;
        }

        return position;
    }
}
