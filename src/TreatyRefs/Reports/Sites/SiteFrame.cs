using System.Globalization;
using System.Text;
using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Composing;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Renderers;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Search;
using TreatyRefs.Styles;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Sites;

/// <summary>What stands around the content of every page of a site: where one is, where one can go.</summary>
internal sealed class SiteFrame
{
    public const string StyleSheetName = "style.css";
    public const string ScriptName = "site.js";
    public const string SearchScriptName = "search.js";
    public const string FeedName = "feed.xml";

    private static readonly (SitePart Part, Word Word)[] s_parts =
    [
        (SitePart.Instruments, Word.InstrumentsTitle),
        (SitePart.Experts, Word.ExpertsTitle),
        (SitePart.Topics, Word.TopicsTitle),
        (SitePart.Sources, Word.Sources),
        (SitePart.Citations, Word.CitationsTitle),
        (SitePart.Timeline, Word.TimelineTitle),
        (SitePart.Contents, Word.Contents),
    ];

    private readonly ITreatyLibrary _library;
    private readonly SiteMap _map;
    private readonly SiteOptions _options;
    private readonly SiteData _data;

    public SiteFrame(ITreatyLibrary library, SiteMap map, SiteOptions options)
    {
        (_library, _map, _options) = (library, map, options);
        Context = DossierContext.Of(library, options.Language);
        Words = Context.Words();
        _data = new SiteData(library, Context, options);
    }

    public DossierContext Context { get; }

    public FrameWords Words { get; }

    /// <summary>What the site is called.</summary>
    public string Title => _options.Header ?? _library.Info.Title;

    /// <summary>The same with its language, where that is known and not the site's.</summary>
    public Span TitleSpan => _options.Header is { } header ? new Span(header) : PlainNames.TitleOf(Context);

    /// <summary>Writes a page.</summary>
    public void Write(string path, PageContent content, TextWriter writer)
    {
        var report = content.Report;
        writer.Write(
            new HtmlPage(Words, path == SitePath.Index ? Title : $"{report.Title} – {Title}")
            {
                Links = Links(path, content),
                Policy = "style-src 'self' file:; script-src 'self' file:; img-src 'self' file:",
                Before = Before(path, content),
                Contents = HtmlReport.ContentsOf(report, Words),
                IsWide = HtmlReport.IsWide(report),
            }.Begin()
        );
        WriteContent(path, content, writer);
        writer.Write(Steps(path, content));
        writer.Write(
            $"</main>\n</div>\n{HtmlBanner.Footer(_options.Footer)}<script src=\"{Way(path, ScriptName)}\"></script>\n"
                + $"<script src=\"{Way(path, SearchScriptName)}\"></script>\n</body>\n</html>\n"
        );
    }

    /// <summary>The way from a page to another file of the site.</summary>
    public static string Way(string from, string to) => HtmlText.Attribute(SitePath.Relative(from, to));

    private void WriteContent(string path, PageContent content, TextWriter writer)
    {
        var options = new HtmlOptions
        {
            LinkTo = reference => Relative(path, _map.Of(reference)),
            LinkToRecord = record => Relative(path, _map.Of(record)),
            LinkToPage = to => Relative(path, to),
        };
        var report = content.Report with { Blocks = [.. content.Report.Blocks.Select(block => WithAddress(block, path))] };
        if (content.AfterTitle.Length == 0)
        {
            HtmlReport.WriteBlocks(report, writer, options);
            return;
        }

        HtmlReport.WriteBlocks(report with { Blocks = [report.Blocks[0]] }, writer, options);
        writer.Write(content.AfterTitle);
        HtmlReport.WriteBlocks(report with { Blocks = [.. report.Blocks.Skip(1)] }, writer, options);
    }

    // Whoever quotes a page says where it is.
    private Block WithAddress(Block block, string path) =>
        block is Facts facts && facts.Items.Any(fact => fact.IsOfPage) && _options.BaseAddress is { } site
            ? facts with
            {
                Items =
                [
                    .. facts.Items.Select(fact =>
                        fact.IsOfPage ? fact with { Content = [.. fact.Content, new Span(" " + SiteData.Address(site, path))] } : fact
                    ),
                ],
            }
            : block;

    // A link to the page itself helps nobody; one to a place on it does.
    private static string? Relative(string from, string? to) =>
        to is null || to == from ? null
        : to.StartsWith(from + "#", StringComparison.Ordinal) ? to[from.Length..]
        : SitePath.Relative(from, to);

    private string Links(string path, PageContent content)
    {
        var links = new StringBuilder($"<link rel=\"stylesheet\" href=\"{Way(path, StyleSheetName)}\">\n");
        links.Append(
            CultureInfo.InvariantCulture,
            $"<link rel=\"alternate\" type=\"application/atom+xml\" title=\"{HtmlText.Attribute(Title)}\" href=\"{Way(path, FeedName)}\">\n"
        );
        if (_options.BaseAddress is { } address)
        {
            links.Append("<link rel=\"canonical\" href=\"").Append(HtmlText.Attribute(SiteData.Address(address, path))).Append("\">\n");
        }

        return links.Append(_data.Of(path, content)).ToString();
    }

    private string Before(string path, PageContent content)
    {
        var logo = _options.Logo is { } name ? Way(path, name) : null;
        var current = content.About is not null ? SitePart.Instruments : content.In;
        var items = s_parts.Select(each =>
        {
            var mark = each.Part == current ? " aria-current=\"true\"" : string.Empty;
            return $"<li><a href=\"{Way(path, SitePath.Of(each.Part))}\"{mark}>{HtmlText.Escape(Words[each.Word])}</a></li>\n";
        });
        return $"<a class=\"skip\" href=\"#content\">{HtmlText.Escape(Words[Word.SkipToContent])}</a>\n<header class=\"site\">\n"
            + $"<a class=\"home\" href=\"{Way(path, SitePath.Index)}\">{HtmlBanner.Inside(logo, Title, TitleSpan.Language)}</a>\n"
            + $"<nav aria-label=\"{HtmlText.Attribute(Words[Word.SiteParts])}\">\n<ul>\n{string.Concat(items)}</ul>\n</nav>\n"
            + $"{SearchForm(path)}</header>\n"
            + Crumbs(path, content);
    }

    // Without scripts it leads to a page that says where all headings are.
    private string SearchForm(string path)
    {
        var name = HtmlText.Attribute(Words[Word.Search]);
        return $"<form class=\"search\" role=\"search\" action=\"{Way(path, SitePath.Of(SitePart.Search))}\">\n"
            + $"<input type=\"search\" name=\"q\" maxlength=\"{LibrarySearch.MaxLength}\" autocomplete=\"off\" "
            + $"aria-label=\"{name}\" placeholder=\"{name}\">\n</form>\n";
    }

    // Where a provision stands, from the outermost on.
    private string Crumbs(string path, PageContent content)
    {
        if (content.About is not { IsWhole: false } about)
        {
            return string.Empty;
        }

        var crumbs = new List<string> { Crumb(path, new ProvisionReference(about.Instrument)) };
        for (var depth = 1; depth < about.Pinpoint.Steps.Count; depth++)
        {
            var outer = about with { Pinpoint = new Pinpoint([.. about.Pinpoint.Steps.AsSpan()[..depth]]) };
            crumbs.Add(Crumb(path, outer));
        }

        return $"<nav class=\"crumbs\" aria-label=\"{HtmlText.Attribute(Words[Word.WhereYouAre])}\">\n"
            + $"<ol>\n{string.Concat(crumbs)}</ol>\n</nav>\n";
    }

    private string Crumb(string path, ProvisionReference reference)
    {
        var name = Spans.Bare([Named(reference)]);
        return _map.Of(reference) is { } to && !to.Contains('#', StringComparison.Ordinal)
            ? $"<li><a href=\"{Way(path, to)}\">{name}</a></li>\n"
            : $"<li>{name}</li>\n";
    }

    private string Steps(string path, PageContent content)
    {
        if (content.Steps is not { } steps || steps is { Previous: null, Next: null })
        {
            return string.Empty;
        }

        return $"<nav class=\"steps\" aria-label=\"{HtmlText.Attribute(Words[Word.PreviousAndNext])}\">\n"
            + Step(path, steps.Previous, "prev", Word.Previous)
            + Step(path, steps.Next, "next", Word.Next)
            + "</nav>\n";
    }

    private string Step(string path, ProvisionReference? to, string relation, Word word) =>
        to is { } reference
            ? $"<a rel=\"{relation}\" href=\"{Way(path, SitePath.Of(reference))}\">"
                + $"<span class=\"over\">{HtmlText.Escape(Words[word])}</span> "
                + $"{Spans.Bare([Named(reference)])}</a>\n"
            : string.Empty;

    private HtmlSpans Spans => new(_ => null, Words);

    private Span Named(ProvisionReference reference) =>
        reference.IsWhole && _library.FindInstrument(reference.Instrument) is { } instrument
            ? PlainNames.InstrumentOf(Context, instrument)
            : new Span(NameOf(reference));

    /// <summary>A provision in a list of its instrument: what to call it, which leads to its page, and what it is about.</summary>
    public EquatableArray<Span> Entry(ProvisionReference reference)
    {
        var about = new SpanBuilder(Context);
        if (_library.FindProvision(reference) is { } described)
        {
            about.About(described.Provision);
        }

        return [new Span(NameOf(reference), Reference: reference), .. about.Spaced()];
    }

    /// <summary>What to call a provision without its instrument, or an instrument.</summary>
    public string NameOf(ProvisionReference reference) =>
        reference.IsWhole && _library.FindInstrument(reference.Instrument) is { } instrument
            ? Parts.NameOf(Context, instrument)
            : PlaceNames.Of(Context, reference, ProvisionLabel.Of(_library, reference));
}
