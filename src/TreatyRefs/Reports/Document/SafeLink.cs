using System.Buffers;

namespace TreatyRefs.Reports.Document;

/// <summary>Decides what may become a link: addresses of the web, and places in the same report. Nothing else, whatever a library
/// says.</summary>
internal static class SafeLink
{
    private static readonly SearchValues<char> s_idCharacters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"
    );

    /// <summary>The address to link to, in ASCII, or null where it must stay text.</summary>
    public static string? Of(string? link)
    {
        if (link is ['#', ..])
        {
            return link.AsSpan(1).IndexOfAnyExcept(s_idCharacters) < 0 ? link : null;
        }

        return
            Uri.TryCreate(link, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            && uri.UserInfo.Length == 0
            ? uri
                .AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal)
                .Replace(")", "%29", StringComparison.Ordinal)
                .Replace("'", "%27", StringComparison.Ordinal)
            : null;
    }
}
