using System.Text;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Composing;
using TreatyRefs.Reports.Document;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Sites;

/// <summary>The newest commentary as an Atom feed, and a map of the site for search engines.</summary>
internal sealed class SiteFeeds(ITreatyLibrary library, SiteMap map, SiteFrame frame, SiteOptions options)
{
    private const int MostEntries = 50;

    /// <summary>The files.</summary>
    /// <param name="pages">The paths of all pages.</param>
    public IEnumerable<SiteFile> Files(IReadOnlyList<string> pages) =>
        [
            new SiteFile(SiteFrame.FeedName, WriteFeed),
            .. options.BaseAddress is { } site
                ? [new SiteFile("sitemap.xml", writer => WriteMap(site, pages, writer))]
                : Array.Empty<SiteFile>(),
        ];

    private static void WriteMap(Uri site, IReadOnlyList<string> pages, TextWriter writer)
    {
        writer.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        foreach (var page in pages)
        {
            writer.Write($"<url><loc>{XmlText(SiteData.Address(site, page))}</loc></url>\n");
        }

        writer.Write("</urlset>\n");
    }

    private void WriteFeed(TextWriter writer)
    {
        var entries = library
            .Commentary.Select(comment => (Comment: comment, Source: library.FindSource(comment.Source)))
            .Where(each => each.Source?.Date is not null)
            .OrderByDescending(each => each.Source!.Date!.Value.Earliest)
            .Take(MostEntries)
            .ToList();
        var updated = library.Info.Date ?? entries.Select(each => each.Source!.Date).FirstOrDefault();
        writer.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        writer.Write($"<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{frame.Words.Tag}\">\n");
        writer.Write($"<title>{XmlText(frame.Title)}</title>\n<id>{XmlText(IdOf(SitePath.Index))}</id>\n");
        writer.Write($"<updated>{Moment(updated)}</updated>\n");
        writer.Write($"<link rel=\"alternate\" type=\"text/html\" href=\"{XmlText(AddressOf(SitePath.Index))}\"/>\n");
        writer.Write($"<link rel=\"self\" type=\"application/atom+xml\" href=\"{XmlText(AddressOf(SiteFrame.FeedName))}\"/>\n");
        writer.Write($"<author><name>{XmlText(library.Info.Title)}</name></author>\n");
        foreach (var (comment, source) in entries)
        {
            Write(comment, source!, writer);
        }

        writer.Write("</feed>\n");
    }

    private void Write(Commentary comment, Source source, TextWriter writer)
    {
        var entry = CommentaryEntry.Of(library, comment);
        var speaker = entry.Expert is { } expert ? PlainNames.Of(frame.Context, expert) : entry.SpeakerName;
        var on = entry.On.Select(target =>
            string.Concat(new SpanBuilder(frame.Context).Place(frame.Context, target.To, target.Label).Build().Select(span => span.Text))
        );
        var path = map.Of(RecordName.Of(comment.Id)) ?? SitePath.Index;
        writer.Write($"<entry>\n<title>{XmlText(frame.Words.Row([speaker, .. on]))}</title>\n<id>{XmlText(IdOf(path))}</id>\n");
        writer.Write($"<updated>{Moment(source.Date)}</updated>\n<link rel=\"alternate\" href=\"{XmlText(AddressOf(path))}\"/>\n");
        writer.Write($"<author><name>{XmlText(speaker)}</name></author>\n");
        var text = frame.Context.In(comment.Says ?? comment.Quote);
        writer.Write(text is { } said ? $"<summary xml:lang=\"{XmlText(said.Language)}\">{XmlText(said.Text)}</summary>\n" : string.Empty);
        writer.Write("</entry>\n");
    }

    // A feed without an address is still a feed: readers ask for an id that no other has.
    private string IdOf(string path) =>
        options.BaseAddress is { } site
            ? SiteData.Address(site, path)
            : $"urn:treatyrefs:{Anchor.Of(library.Info.Title)}:{path.Replace('#', ':')}";

    // Where the site has no address its links start from the feed itself, as Atom allows.
    private string AddressOf(string path) => options.BaseAddress is { } site ? SiteData.Address(site, path) : path;

    // Of a month or a year its first day: a feed knows no others.
    private static string Moment(PartialDate? date) =>
        (date?.Earliest ?? DateOnly.MinValue).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) + "T00:00:00Z";

    private static string XmlText(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in VisibleText.Of(text, keepLineBreaks: true).EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => result.Append("&amp;"),
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                '"' => result.Append("&quot;"),
                0xFFFE or 0xFFFF => result.Append('\uFFFD'),
                _ => result.Append(rune),
            };
        }

        return result.ToString();
    }
}
