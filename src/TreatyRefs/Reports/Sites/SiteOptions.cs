using TreatyRefs.Model;

namespace TreatyRefs.Reports.Sites;

/// <summary>How the site of a library is written.</summary>
/// <remarks>Equality by all members.</remarks>
public sealed record SiteOptions
{
    /// <summary>The language of the frame, and of texts where the library has them in it: a BCP 47 tag; the library's first where
    /// <see langword="null"/>.</summary>
    public string? Language { get; init; }

    /// <summary>The library that this one extends, where its records are to have no pages but for what the library's own refer to or
    /// speak of; <see langword="null"/> for pages of everything.</summary>
    public ITreatyLibrary? LeaveOut { get; init; }

    /// <summary>The address under which the site will be found, such as <c>https://example.org/treaties/</c>: pages then say what they are
    /// to machines, and there is a <c>sitemap.xml</c>. Without it nothing in the site says where it is.</summary>
    public Uri? BaseAddress { get; init; }

    /// <summary>CSS that follows the site's own, which is trusted; <see langword="null"/> for none.</summary>
    public string? StyleSheet { get; init; }

    /// <summary>The name of the site in place of the library's title; <see langword="null"/> for that.</summary>
    public string? Header { get; init; }

    /// <summary>A line of text at the end of every page; <see langword="null"/> for none.</summary>
    public string? Footer { get; init; }

    /// <summary>The name of a picture beside the start page, which whoever writes the site puts there; <see langword="null"/> for
    /// none.</summary>
    public string? Logo { get; init; }
}
