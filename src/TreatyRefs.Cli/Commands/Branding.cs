using System.CommandLine;
using TreatyRefs.Reports.Renderers;
using TreatyRefs.Reports.Sites;

namespace TreatyRefs.Cli.Commands;

/// <summary>What an institution puts on pages of its own: a style sheet, a picture, a line above and one below.</summary>
internal sealed class Branding(bool hasSites)
{
    private const int LargestPicture = 4 * 1024 * 1024;

    private static readonly Dictionary<string, string> s_types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = "image/png",
        [".svg"] = "image/svg+xml",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
    };

    private readonly Option<string?> _css = File("--css", "A style sheet to add to that of HTML pages.");
    private readonly Option<string?> _logo = File("--logo", "A picture above HTML pages: png, svg, jpg, gif or webp.");

    private readonly Option<string?> _header = new("--header")
    {
        HelpName = "TEXT",
        Description = "A line above HTML pages" + (hasSites ? "; of a site, what it is called." : "."),
    };

    private readonly Option<string?> _footer = new("--footer") { HelpName = "TEXT", Description = "A line below HTML pages." };

    /// <summary>The options, in the order in which help shows them.</summary>
    public IEnumerable<Option> Options => [_css, _logo, _header, _footer];

    /// <summary>The files that are read.</summary>
    public IEnumerable<string> Inputs(ParseResult result) => ((string?[])[result.GetValue(_css), result.GetValue(_logo)]).OfType<string>();

    /// <summary>Whether any of it is asked for.</summary>
    public bool IsAskedFor(ParseResult result) =>
        Inputs(result).Any() || result.GetValue(_header) is not null || result.GetValue(_footer) is not null;

    /// <summary>Why it cannot be had in a format; <see langword="null"/> where it can, or is not asked for.</summary>
    public string? Problem(ParseResult result, string format) =>
        IsAskedFor(result) && format != CommonOptions.Html
            ? "--css, --logo, --header and --footer are for HTML pages: add --format html"
            : null;

    /// <summary>For a page that needs nothing else.</summary>
    public HtmlOptions OfPage(ParseResult result) =>
        new()
        {
            StyleSheet = Sheet(result) is { } sheet ? HtmlOptions.DefaultStyleSheet + sheet : null,
            Header = result.GetValue(_header),
            Footer = result.GetValue(_footer),
            Logo =
                Logo(result) is var (name, bytes) && name is not null
                    ? $"data:{s_types[Path.GetExtension(name)]};base64,{Convert.ToBase64String(bytes)}"
                    : null,
        };

    /// <summary>For a site.</summary>
    public SiteOptions OfSite(ParseResult result) =>
        new()
        {
            StyleSheet = Sheet(result),
            Header = result.GetValue(_header),
            Footer = result.GetValue(_footer),
            Logo = Logo(result).Name,
        };

    /// <summary>The pictures of a site.</summary>
    public IReadOnlyList<(string Name, byte[] Bytes)> Pictures(ParseResult result) =>
        Logo(result) is var (name, bytes) && name is not null ? [(name, bytes)] : [];

    private string? Sheet(ParseResult result)
    {
        if (result.GetValue(_css) is not { } path)
        {
            return null;
        }

        var sheet = System.IO.File.ReadAllText(path);
        return sheet.Contains("</style", StringComparison.OrdinalIgnoreCase)
            ? throw new IOException($"{path} contains \"</style\", which no style sheet does")
            : sheet;
    }

    private (string? Name, byte[] Bytes) Logo(ParseResult result)
    {
        if (result.GetValue(_logo) is not { } path)
        {
            return (null, []);
        }

        var ending = Path.GetExtension(path).ToLowerInvariant();
        return !s_types.ContainsKey(ending)
                ? throw new IOException($"{path} is no picture that pages show: {string.Join(", ", s_types.Keys)}")
            : new FileInfo(path).Length > LargestPicture ? throw new IOException($"{path} is larger than 4 MB, too much for every page")
            : ("logo" + ending, System.IO.File.ReadAllBytes(path));
    }

    private static Option<string?> File(string name, string description) =>
        new Option<string?>(name) { HelpName = "FILE", Description = description }.RefuseEmpty();
}
