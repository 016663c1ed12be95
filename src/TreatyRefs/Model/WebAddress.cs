using TreatyRefs.References;

namespace TreatyRefs.Model;

/// <summary>Which addresses of the web a library may give for the official place of an instrument.</summary>
/// <remarks>Encrypted ones alone, which nobody on the way can change, without a user's name; nothing that a browser would run.</remarks>
public static class WebAddress
{
    /// <summary>What stands in the address of articles for the number of the article.</summary>
    public const string ArticlePlace = "{article}";

    /// <summary>The longest address; more than browsers and servers take alike.</summary>
    internal const int MaxLength = 2000;

    private const string Scheme = "https://";

    /// <summary>Whether a text is such an address.</summary>
    /// <param name="text">Any text.</param>
    /// <returns><see langword="true"/> for an absolute address of https with the name of a site, without white space, hidden characters and
    /// curly brackets.</returns>
    public static bool IsSafe(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= MaxLength
            && text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && !text.Any(c => char.IsWhiteSpace(c) || Text.VisibleText.IsHidden(c) || c is '{' or '}' or '<' or '>' or '"' or '\\' or '`')
            && Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && uri.Scheme == Uri.UriSchemeHttps
            && uri.UserInfo.Length == 0
            && uri.Host.Length > 0;
    }

    /// <summary>Whether a text is such an address once the number of an article stands in it.</summary>
    /// <param name="text">Any text.</param>
    /// <returns><see langword="true"/> where <see cref="ArticlePlace"/> stands at least once, after the name of the site.</returns>
    public static bool IsSafeTemplate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var site = text.Length > Scheme.Length ? text.IndexOfAny(['/', '?', '#'], Scheme.Length) : -1;
        return site > 0
            && text.IndexOf(ArticlePlace, StringComparison.Ordinal) > site
            && IsSafe(text.Replace(ArticlePlace, "1", StringComparison.Ordinal));
    }

    /// <summary>The official place of a provision on the web: of its article where that has one of its own, else of its
    /// instrument. An article after the last one has none.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="pinpoint">The provision; the whole instrument for <c>default</c>.</param>
    /// <returns>An address of https, or <see langword="null"/> where the library has none.</returns>
    public static string? Of(Instrument instrument, Pinpoint pinpoint = default)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        var address =
            instrument.UrlTemplate is { } template
            && pinpoint.Steps is [{ Form: PinpointStepForm.Main } article, ..]
            && !(instrument.ArticleCount < article.Number.Leading)
                ? template.Replace(ArticlePlace, article.Number.ToString(), StringComparison.Ordinal)
                : instrument.Url;

        // An instrument made in code may hold anything.
        return address is not null && IsSafe(address) ? address : null;
    }
}
