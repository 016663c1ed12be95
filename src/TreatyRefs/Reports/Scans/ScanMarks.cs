using TreatyRefs.Model;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Scans;

/// <summary>Makes the marks of a text: its citations, what each of them leads to, and the words on which others rest.</summary>
internal sealed class ScanMarks(TargetWording wording, FrameWords words)
{
    /// <summary>What is marked, in text order.</summary>
    public IReadOnlyList<MarkedStretch> Of(CitedPlaces places)
    {
        var marked = new List<MarkedStretch>();
        foreach (var (located, of) in places.Citations)
        {
            AddCitation(marked, located, of);
        }

        marked.AddRange(places.Evidence.Select(Evidence));
        marked.Sort((a, b) => a.Start.CompareTo(b.Start));
        return marked;
    }

    private static MarkedStretch Evidence((TextSpan Span, string Id) evidence) =>
        new(
            evidence.Span.Start,
            evidence.Span.End,
            [new ScanMark(evidence.Span.End, $"<span class=\"evidence\" id=\"{evidence.Id}\">", "<span class=\"evidence\">", "</span>")]
        );

    private void AddCitation(List<MarkedStretch> marked, LocatedCitation located, IReadOnlyList<CitedPlace> places)
    {
        var citation = located.Citation;
        var begin = $"<mark lang=\"{HtmlText.Attribute(citation.Language)}\">";
        var whole = new ScanMark(citation.End, begin, begin, "</mark>");
        var done = citation.Start;
        foreach (var place in places)
        {
            Add(done, place.Start, [whole]);
            Add(place.Start, place.End, [whole, Link(place)]);
            done = place.End;
        }

        Add(done, citation.End, [whole]);

        void Add(long start, long end, ScanMark[] marks)
        {
            if (end > start)
            {
                marked.Add(new MarkedStretch(start, end, marks));
            }
        }
    }

    private ScanMark Link(CitedPlace place)
    {
        var status = place.Status.Keyword();
        var title = words.Row(place.Targets.Select(target => Title(target.Target)));
        var link = $"<a class=\"cite {status}\" href=\"#{place.EntryId}\" title=\"{HtmlText.Attribute(title)}\"";
        var said = place.Targets.Select(target => target.Target.Status).Where(each => each != TargetStatus.Resolved).Distinct();
        var word = words.List(said.Select(each => words.Of(each)));
        return new ScanMark(
            place.End,
            $"{link} id=\"{place.Id}\">",
            link + ">",
            "</a>",
            word.Length == 0 ? string.Empty : $"<small class=\"word {status}\" lang=\"{words.Tag}\"> [{HtmlText.Escape(word)}]</small>"
        );
    }

    private string Title(ScannedTarget target) => words.Fill(Word.Labelled, wording.Called(target)) + words.Of(target.Status);
}
