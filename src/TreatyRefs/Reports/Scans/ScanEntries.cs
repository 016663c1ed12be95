using System.Globalization;
using System.Text;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Reports.Renderers;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Scans;

/// <summary>Writes what a text cites: each once, with what the library says of it and where the text has it, and why it is meant.</summary>
internal sealed class ScanEntries
{
    private readonly TextWriter _writer;
    private readonly TargetWording _wording;
    private readonly HtmlOptions _options;
    private readonly ScanDossier _dossier;
    private readonly FrameWords _words;

    public ScanEntries(TextWriter writer, ITreatyLibrary library, string language, TargetWording wording, HtmlOptions options)
    {
        (_writer, _wording, _options) = (writer, wording, options);
        (_dossier, _words) = (new ScanDossier(library, language), FrameWords.Of(language));
    }

    /// <summary>Writes them, in the order in which the text has them first.</summary>
    /// <param name="places">The places of the text.</param>
    /// <param name="level">The level of the heading above them.</param>
    public void Write(CitedPlaces places, int level)
    {
        if (places.Count == 0)
        {
            return;
        }

        _writer.Write($"<section class=\"cited\">\n<h{level}>{HtmlText.Escape(_words[Word.ScanCited])}</h{level}>\n");
        foreach (var same in places.All.GroupBy(KeyOf, StringComparer.Ordinal))
        {
            WriteEntry(places, [.. same], level + 1);
        }

        _writer.Write("</section>\n");
    }

    // Places with the same targets are one entry; what leads nowhere is told apart by its words.
    private static string KeyOf(CitedPlace place) =>
        string.Join('\n', place.Targets.Select(target => $"{target.Target.Status} {TargetWording.Reference(target.Target)}"))
        + (IsNamed(place) ? string.Empty : "\n" + TargetWording.OneLine(place.Located.Citation.Text));

    private void WriteEntry(CitedPlaces places, IReadOnlyList<CitedPlace> same, int level)
    {
        _writer.Write($"<article class=\"entry {same[0].Status.Keyword()}\">\n");
        foreach (var (target, _) in same[0].Targets)
        {
            WriteTarget(target, same[0], level);
        }

        _writer.Write("<ul class=\"places\">\n");
        var (said, why) = (IsNamed(same[0]) || !IsWhole(same[0]) ? string.Empty : Phrase(same[0]), string.Empty);
        foreach (var place in same)
        {
            (said, why) = WritePlace(places, place, said, why);
        }

        _writer.Write("</ul>\n</article>\n");
    }

    private void WriteTarget(ScannedTarget target, CitedPlace place, int level)
    {
        var name =
            IsNamed(place) ? Spans.Of(_dossier.Name(target))
            : IsWhole(place) ? Phrase(place)
            : $"<bdi>{Marked(_wording.Called(target), target, place)}</bdi>";
        var status = $"<small class=\"status {target.Status.Keyword()}\">{HtmlText.Escape(_words.Of(target.Status))}</small>";
        _writer.Write($"<h{level}>{name} {status}</h{level}>\n");
        if (_wording.Problem(target) is { } problem)
        {
            _writer.Write($"<p class=\"problem\">{Sentence(FrameWords.Capitalised(problem), target, place)}</p>\n");
        }

        foreach (var (label, line) in _dossier.Lines(target))
        {
            _writer.Write(label is null ? string.Empty : $"<p class=\"over\">{HtmlText.Escape(label)}</p>\n");
            _writer.Write($"<p{HtmlRenderer.DirectionOf(line, _words)}>{Spans.Of(line)}</p>\n");
        }
    }

    // What is the same as of the place before is not said again.
    private (string Said, string Why) WritePlace(CitedPlaces places, CitedPlace place, string said, string why)
    {
        var phrase = Phrase(place);
        var reasons = string.Concat(
            place.Targets.Select(target => Reason(places, place, target.Target, target.Evidence)).Distinct().Select(Why)
        );
        var line = HtmlText.Escape(_words.Fill(Word.LineNumber, place.Line.ToString(CultureInfo.InvariantCulture)));
        var again = phrase == said && reasons == why ? " class=\"again\"" : string.Empty;
        _writer.Write($"<li id=\"{place.EntryId}\"{again}><a href=\"#{place.Id}\">{line}</a>");
        _writer.Write(phrase == said ? string.Empty : $" {phrase}");
        _writer.Write(reasons == why ? string.Empty : reasons);
        _writer.Write($" <a class=\"close\" href=\"#{place.Id}\">{HtmlText.Escape(_words[Word.ScanClose])}</a></li>\n");
        return (phrase, reasons);
    }

    // Whether the citation means nothing else: a member of a list is not called as the whole list.
    private static bool IsWhole(CitedPlace place) => place.Located.Citation.Targets.Count == place.Targets.Count;

    // What leads nowhere is called as the text calls it.
    private static bool IsNamed(CitedPlace place) => place.Targets.All(target => target.Target.Reference is not null);

    private static string Why(string reason) => $" <span class=\"why\">{reason}</span>";

    private string Phrase(CitedPlace place)
    {
        var citation = place.Located.Citation;
        var phrase = HtmlText.Escape(_words.Fill(Word.NameAsWritten, TargetWording.OneLine(citation.Text)));
        return $"<bdi lang=\"{HtmlText.Attribute(citation.Language)}\">{phrase}</bdi>";
    }

    private string Reason(CitedPlaces places, CitedPlace place, ScannedTarget target, TextStretch? evidence)
    {
        var reason = Sentence(_wording.Reason(target, evidence), target, place);
        return places.EvidenceOf(place, target) is { } id ? $"<a href=\"#{id}\">{reason}</a>" : reason;
    }

    // A sentence of the page goes as the page does, whatever it begins with.
    private string Sentence(string text, ScannedTarget target, CitedPlace place) =>
        $"<bdi{BlockDirections.Attribute(_words.IsRightToLeft)}>{Marked(text, target, place)}</bdi>";

    // The names of instruments, and what the text itself says, are not in the language of the page: each is marked once, the longest first.
    private string Marked(string sentence, ScannedTarget target, CitedPlace place)
    {
        var language = place.Located.Citation.Language;
        var names = _wording.NamesIn(target).ToList();
        if (target.Instrument.AsWritten is { } written && !language.Equals(_words.Tag, StringComparison.OrdinalIgnoreCase))
        {
            names.Add(new TextInLanguage(language, TargetWording.OneLine(written)));
        }

        var (result, at) = (new StringBuilder(), 0);
        while (Next(sentence, at, names) is { } next)
        {
            result.Append(HtmlText.Escape(sentence[at..next.At]));
            result.Append("<bdi lang=\"").Append(HtmlText.Attribute(next.Name.Language)).Append("\">");
            result.Append(HtmlText.Escape(next.Name.Text)).Append("</bdi>");
            at = next.At + next.Name.Text.Length;
        }

        result.Append(HtmlText.Escape(sentence[at..]));
        return result.ToString();
    }

    private static (int At, TextInLanguage Name)? Next(string sentence, int start, IEnumerable<TextInLanguage> names) =>
        names
            .Select(name => (At: sentence.IndexOf(name.Text, start, StringComparison.Ordinal), Name: name))
            .Where(found => found.At >= 0)
            .OrderBy(found => found.At)
            .ThenByDescending(found => found.Name.Text.Length)
            .Cast<(int, TextInLanguage)?>()
            .FirstOrDefault();

    private HtmlSpans Spans =>
        new(
            span =>
                (span.Reference is { } place ? _options.LinkTo?.Invoke(place) : null)
                ?? (span.Record is { } record ? _options.LinkToRecord?.Invoke(record) : null)
                ?? span.Address,
            _words,
            isCopied: true
        );
}
