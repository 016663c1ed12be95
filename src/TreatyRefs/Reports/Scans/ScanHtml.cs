using System.Globalization;
using TreatyRefs.Model;
using TreatyRefs.Reports.Renderers;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Scans;

/// <summary>Writes texts with their citations marked as one HTML page that needs nothing else, and below each text a list of
/// them.</summary>
/// <remarks>A citation links to its line of the list and has what is known of it as tooltip; whatever is not resolved says so in words.
/// Everything is escaped; links go within the page only, and a content security policy forbids all else. Lines end with
/// <c>\n</c>.</remarks>
internal sealed class ScanHtml
{
    private readonly TextWriter _writer;
    private readonly TargetWording _wording;
    private readonly List<string> _rows = [];
    private int _number;

    private ScanHtml(ITreatyLibrary library, TextWriter writer)
    {
        _writer = writer;
        _wording = new TargetWording(library);
    }

    /// <summary>Writes the page.</summary>
    /// <param name="files">The files with their texts, in order.</param>
    /// <param name="library">The library that they were scanned with, for labels.</param>
    /// <param name="writer">Where to; not closed.</param>
    /// <exception cref="ArgumentException">A file comes without its text.</exception>
    public static void Write(IReadOnlyList<ScannedFile> files, ITreatyLibrary library, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(writer);
        new ScanHtml(library, writer).Write(files);
    }

    private void Write(IReadOnlyList<ScannedFile> files)
    {
        var title = files.Count == 1 ? $"Citations in {files[0].Name}" : FrameWords.English.Count(Word.TextsAndCitations, files.Count);
        _writer.Write(HtmlPage.Of("en", title, HtmlStyle.Sheet + ScanHtmlStyle.Sheet).Begin());
        _writer.Write($"<h1>{HtmlText.Escape(title)}</h1>\n");
        foreach (var file in files)
        {
            Write(file, files.Count > 1);
        }

        _writer.Write(HtmlPage.End);
    }

    private void Write(ScannedFile file, bool isNamed)
    {
        _rows.Clear();
        var text = file.RequiredText;
        _writer.Write(isNamed ? $"<section>\n<h2>{HtmlText.Escape(file.Name)}</h2>\n" : "<section>\n");
        _writer.Write("<div class=\"text\" dir=\"auto\">");
        var done = 0;
        foreach (var located in file.Citations)
        {
            // Nothing is marked twice, should two citations share a word.
            if (located.Citation.Start >= done)
            {
                _writer.Write(Plain(text[done..(int)located.Citation.Start]));
                WriteCitation(text, located);
                done = (int)located.Citation.End;
            }
        }

        _writer.Write(Plain(text[done..]));
        _writer.Write("</div>\n");
        WriteList();
        _writer.Write("</section>\n");
    }

    private void WriteCitation(string text, LocatedCitation located)
    {
        var citation = located.Citation;
        var worst = citation.Targets.Select(target => target.Status).MaxBy(status => status);
        _writer.Write($"<mark class=\"{worst.Keyword()}\" lang=\"{HtmlText.Attribute(citation.Language)}\">");
        var done = (int)citation.Start;
        var targets = citation.Targets.Select((target, i) => new ExplainedTarget(target, located.EvidenceOf(i)));
        foreach (var group in targets.GroupBy(target => Span(citation, target.Target)).OrderBy(group => group.Key))
        {
            var (start, end) = (Math.Max(done, group.Key.Start), Math.Max(done, group.Key.End));
            _writer.Write(Plain(text[done..start]));
            WriteLink(text[start..end], [.. group], located.Place.Start.Position.Line);
            done = end;
        }

        _writer.Write(Plain(text[done..(int)citation.End]));
        _writer.Write("</mark>");
    }

    // A phrase with one target is one link; of a list each member is a link of its own.
    private static (int Start, int End) Span(ScannedCitation citation, ScannedTarget target) =>
        citation.Targets.Count == 1 ? ((int)citation.Start, (int)citation.End) : ((int)target.Start, (int)target.End);

    private void WriteLink(string text, ExplainedTarget[] explained, int line)
    {
        var number = _number + 1;
        var targets = explained.Select(target => target.Target).ToList();
        var title = string.Join("; ", targets.Select(Title));
        _writer.Write(Invariant($"<a id=\"c{number}\" href=\"#t{number}\" title=\"{HtmlText.Attribute(title)}\">{Plain(text)}</a>"));
        var words = string.Join(
            ", ",
            targets.Where(target => target.Status != TargetStatus.Resolved).Select(target => target.Status.Keyword()).Distinct()
        );
        _writer.Write(words.Length > 0 ? $"<small class=\"word\"> [{words}]</small>" : string.Empty);
        foreach (var target in explained)
        {
            _rows.Add(Row(target, ++_number, Invariant($"<a href=\"#c{number}\">{line}</a>")));
        }
    }

    private string Title(ScannedTarget target) =>
        $"{TargetWording.Reference(target)}: "
        + (_wording.Label(target) is { } label ? $"{label}, " : string.Empty)
        + target.Status.Keyword();

    private string Row(ExplainedTarget explained, int number, string back)
    {
        var target = explained.Target;
        var reason = _wording.Reason(target, explained.Evidence);
        var what = _wording.Problem(target) ?? _wording.Label(target) ?? string.Empty;
        return Invariant($"<tr id=\"t{number}\"><td>{back}</td><td><bdi>{HtmlText.Escape(TargetWording.Reference(target))}</bdi></td>")
            + $"<td><bdi>{HtmlText.Escape(what)}</bdi></td><td><bdi>{HtmlText.Escape(reason)}</bdi></td>"
            + $"<td class=\"{target.Status.Keyword()}\">{target.Status.Keyword()}</td></tr>\n";
    }

    private void WriteList()
    {
        if (_rows.Count == 0)
        {
            _writer.Write("<p>No citations.</p>\n");
            return;
        }

        _writer.Write(
            "<table class=\"citations\">\n<thead><tr><th scope=\"col\">Line</th>"
                + "<th scope=\"col\">Target</th><th scope=\"col\">What it is</th><th scope=\"col\">Why</th>"
                + "<th scope=\"col\">Status</th></tr></thead>\n<tbody>\n"
        );
        _rows.ForEach(_writer.Write);
        _writer.Write("</tbody>\n</table>\n");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Plain(string text) => HtmlText.Escape(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));

    private sealed record ExplainedTarget(ScannedTarget Target, TextStretch? Evidence);
}
