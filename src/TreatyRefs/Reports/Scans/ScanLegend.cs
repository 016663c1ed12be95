using System.Globalization;
using TreatyRefs.Model;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Scans;

/// <summary>Writes what stands on top of the page: how many citations there are of which status, what each status says and looks like,
/// and what is to be shown.</summary>
internal sealed class ScanLegend(TextWriter writer, FrameWords words)
{
    /// <summary>Writes it.</summary>
    public void Write(IReadOnlyList<(ScannedFile File, CitedPlaces Places)> found)
    {
        var citations = found.SelectMany(file => file.Places.Citations).ToList();
        var count = citations.Count;
        writer.Write(
            $"<p class=\"count\">{HtmlText.Escape(count == 0 ? words[Word.ScanNone] : words.Count(Word.ScanCitations, count))}</p>\n"
        );
        if (count > 0)
        {
            WriteStatuses(citations);
        }

        if (found.Count > 1)
        {
            WriteFiles(found);
        }
    }

    // Each citation is counted once, so that the sum is the number above; what occurs in a citation can be shown and hidden all the same.
    private void WriteStatuses(IReadOnlyList<(LocatedCitation Located, IReadOnlyList<CitedPlace> Places)> citations)
    {
        var counts = citations.CountBy(citation => citation.Places.Max(place => place.Status)).ToDictionary();
        var occurring = citations.SelectMany(citation => citation.Places).Select(place => place.Status).ToHashSet();
        writer.Write($"<fieldset class=\"legend\">\n<legend>{HtmlText.Escape(words[Word.ScanShow])}</legend>\n");
        foreach (var status in Enum.GetValues<TargetStatus>().Where(occurring.Contains))
        {
            var name = status.Keyword();
            writer.Write(
                $"<label class=\"{name}\"><input type=\"checkbox\" id=\"show-{name}\" checked>"
                    + $" <span class=\"sample\">{HtmlText.Escape(words.Of(status))}</span>"
                    + $" <strong>{counts.GetValueOrDefault(status).ToString(CultureInfo.InvariantCulture)}</strong>"
                    + $" <small>{HtmlText.Escape(words.Meaning(status))}</small></label>\n"
            );
        }

        if (citations.Any(citation => citation.Located.Citation.Targets.Count > 1))
        {
            writer.Write($"<p class=\"once\">{HtmlText.Escape(words[Word.ScanCountedOnce])}</p>\n");
        }

        writer.Write("</fieldset>\n");
    }

    private void WriteFiles(IReadOnlyList<(ScannedFile File, CitedPlaces Places)> found)
    {
        writer.Write($"<nav aria-label=\"{HtmlText.Attribute(words[Word.Contents])}\">\n<ul class=\"files\">\n");
        for (var i = 0; i < found.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            var name = HtmlText.Escape(found[i].File.Name);
            var count = HtmlText.Escape(words.Count(Word.ScanCitations, found[i].Places.Citations.Count));
            writer.Write($"<li><a href=\"#f{number}\"><bdi>{name}</bdi></a> <small>{count}</small></li>\n");
        }

        writer.Write("</ul>\n</nav>\n");
    }
}
