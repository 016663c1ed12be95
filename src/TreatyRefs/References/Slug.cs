namespace TreatyRefs.References;

/// <summary>The form of ids: lower-case ASCII letters and digits with single hyphens between.</summary>
internal static class Slug
{
    /// <summary>The longest slug, in characters.</summary>
    public const int MaxLength = 100;

    /// <summary>Whether a text is a slug.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaxLength || text[0] == '-' || text[^1] == '-' || text.IndexOf("--", StringComparison.Ordinal) >= 0)
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text is a slug, or two with a number sign between.</summary>
    public static bool IsOfComment(ReadOnlySpan<char> text)
    {
        var sign = text.IndexOf('#');
        return sign < 0 ? Is(text) : Is(text[..sign]) && Is(text[(sign + 1)..]);
    }
}
