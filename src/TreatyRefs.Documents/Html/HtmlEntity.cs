using System.Net;

namespace TreatyRefs.Documents.Html;

/// <summary>Entities: <c>&amp;nbsp;</c>, <c>&amp;#52;</c>; the names are those of HTML 4.</summary>
internal static class HtmlEntity
{
    /// <summary>How far the end of an entity may be.</summary>
    public const int Longest = 64;

    /// <summary>Reads an entity at the beginning of a text.</summary>
    /// <param name="text">The text, which begins with an ampersand.</param>
    /// <param name="length">How long the entity is.</param>
    /// <returns>What it means, or <see langword="null"/> where there is none.</returns>
    public static string? Decode(ReadOnlySpan<char> text, out int length)
    {
        length = text[..Math.Min(Longest, text.Length)].IndexOf(';') + 1;
        if (length <= 2 || text[1..length].IndexOfAny(" &<\n") >= 0)
        {
            return null;
        }

        var written = text[..length].ToString();
        var decoded = WebUtility.HtmlDecode(written);
        return decoded == written ? null : decoded;
    }
}
