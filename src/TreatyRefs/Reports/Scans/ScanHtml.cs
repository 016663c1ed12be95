using System.Globalization;
using TreatyRefs.Model;
using TreatyRefs.Reports.Renderers;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Scans;

/// <summary>Writes texts as their documents have them, their citations marked, as one HTML page that needs nothing else: on top what
/// there is of each status, beside each text what it cites.</summary>
/// <remarks>A citation links to what is said of it; whatever is not resolved says so in words too. What is shown of a status is chosen
/// without a script. Everything of a text is escaped; a content security policy forbids whatever the page does not have itself. Lines end
/// with <c>\n</c>.</remarks>
internal sealed class ScanHtml
{
    private readonly ITreatyLibrary _library;
    private readonly TextWriter _writer;
    private readonly string _language;
    private readonly HtmlOptions _options;
    private readonly FrameWords _words;
    private readonly TargetWording _wording;

    private ScanHtml(ITreatyLibrary library, TextWriter writer, string language, HtmlOptions options)
    {
        (_library, _writer, _language, _options) = (library, writer, language, options);
        (_words, _wording) = (FrameWords.Of(language), new TargetWording(library, language));
    }

    /// <summary>Writes the page.</summary>
    /// <param name="files">The files with their texts, in order.</param>
    /// <param name="library">The library that they were scanned with.</param>
    /// <param name="writer">Where to; not closed.</param>
    /// <param name="language">The language of the page; the library's first one where there is none.</param>
    /// <param name="options">How the page is written.</param>
    /// <exception cref="ArgumentException">A file comes without its text.</exception>
    public static void Write(
        IReadOnlyList<ScannedFile> files,
        ITreatyLibrary library,
        TextWriter writer,
        string? language,
        HtmlOptions options
    )
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(writer);
        new ScanHtml(library, writer, language ?? library.Info.Languages[0], options).Write(files);
    }

    private void Write(IReadOnlyList<ScannedFile> files)
    {
        var found = new List<(ScannedFile File, CitedPlaces Places)>();
        var count = 0;
        foreach (var file in files)
        {
            _ = file.RequiredText;
            found.Add((file, new CitedPlaces(file, count)));
            count += found[^1].Places.Count;
        }

        Begin(files);
        new ScanLegend(_writer, _words).Write(found);
        for (var i = 0; i < found.Count; i++)
        {
            Write(found[i].File, found[i].Places, files.Count > 1 ? i + 1 : 0);
        }

        _writer.Write(_options.Fragment ? string.Empty : "</main>\n</div>\n" + HtmlBanner.Footer(_options.Footer) + "</body>\n</html>\n");
    }

    private void Begin(IReadOnlyList<ScannedFile> files)
    {
        var title = files.Count == 1 ? _words.Fill(Word.ScanTitle, files[0].Name) : _words.Count(Word.TextsAndCitations, files.Count);
        if (!_options.Fragment)
        {
            var picture = _options.Logo is null ? string.Empty : "; img-src 'self' data: https:";
            _writer.Write(
                new HtmlPage(_words, title)
                {
                    StyleSheet = Sheet(_options),
                    Policy = $"style-src 'unsafe-inline'{picture}",
                    Before = HtmlBanner.Header(_options.Logo, _options.Header),
                    IsWide = true,
                }.Begin()
            );
        }

        // The name of a file goes its own way, whichever the page goes.
        var heading =
            files.Count == 1 ? _words.Fill(Word.ScanTitle, $"<bdi>{HtmlText.Escape(files[0].Name)}</bdi>") : HtmlText.Escape(title);
        _writer.Write($"<h1>{heading}</h1>\n");
    }

    // What somebody adds to the sheet of reports comes last, so that it has its way.
    private static string Sheet(HtmlOptions options)
    {
        var (sheet, usual) = (HtmlReport.StyleSheet(options), HtmlOptions.DefaultStyleSheet);
        return sheet.StartsWith(usual, StringComparison.Ordinal)
            ? usual + ScanHtmlStyle.Sheet + sheet[usual.Length..]
            : sheet + ScanHtmlStyle.Sheet;
    }

    private void Write(ScannedFile file, CitedPlaces places, int number)
    {
        var isNamed = number > 0;
        _writer.Write(Invariant($"<section class=\"scan{(places.Count == 0 ? " empty" : string.Empty)}\"{Id(number)}>\n"));
        _writer.Write(isNamed ? $"<h2><bdi>{HtmlText.Escape(file.Name)}</bdi></h2>\n" : string.Empty);
        var directions = new BlockDirections(file.RequiredText, file.Layout);
        var form = Language(places, directions.IsRightToLeft) + BlockDirections.Attribute(directions.IsRightToLeft);
        _writer.Write($"<article class=\"document\" aria-label=\"{HtmlText.Attribute(_words[Word.ScanDocument])}\"{form}>\n");
        var body = new ScanBody(_writer, new ScanTags(_words, isNamed ? 3 : 2, directions));
        body.Write(file.RequiredText, file.Layout, new ScanMarks(_wording, _words).Of(places));
        _writer.Write("</article>\n");
        new ScanEntries(_writer, _library, _language, _wording, _options).Write(places, isNamed ? 3 : 2);
        _writer.Write("</section>\n");
    }

    // The page's own language is not the text's: most of its citations say which that is, of those that go as the text goes.
    private static string Language(CitedPlaces places, bool isRightToLeft)
    {
        var language = places
            .Citations.Where(citation => Direction.IsRightToLeft(citation.Located.Citation.Language) == isRightToLeft)
            .GroupBy(citation => citation.Located.Citation.Language, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault()
            ?.Key;
        return $" lang=\"{HtmlText.Attribute(language ?? string.Empty)}\"";
    }

    private static string Id(int number) => number == 0 ? string.Empty : Invariant($" id=\"f{number}\"");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
