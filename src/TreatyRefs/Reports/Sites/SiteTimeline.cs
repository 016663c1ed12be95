using System.Globalization;
using System.Text;
using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Composing;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Sites;

/// <summary>When instruments were made and when comments on them were published: a picture by years, and a list that says all
/// of it.</summary>
internal sealed class SiteTimeline
{
    private const int Width = 720;
    private const int Height = 180;
    private const int Axis = 110;
    private const int MostBars = 60;

    private readonly ITreatyLibrary _library;
    private readonly DossierContext _context;
    private readonly FrameWords _words;
    private readonly List<Instrument> _instruments;
    private readonly ILookup<int, Source> _sources;
    private readonly Dictionary<SourceId, int> _comments;

    public SiteTimeline(ITreatyLibrary library, DossierContext context)
    {
        (_library, _context, _words) = (library, context, context.Words());
        _instruments = [.. library.Listed().Where(instrument => instrument.Date is not null).OrderBy(instrument => instrument.Date)];
        _comments = library.Commentary.CountBy(comment => comment.Source).ToDictionary();
        _sources = library
            .Sources.Where(source => source.Date is not null && _comments.ContainsKey(source.Id))
            .OrderBy(source => source.Date)
            .ToLookup(source => source.Date!.Value.Year);
    }

    /// <summary>Year by year, the newest first.</summary>
    public Report Report()
    {
        var years = _instruments.Select(instrument => instrument.Date!.Value.Year).Concat(_sources.Select(group => group.Key)).Distinct();
        var made = _instruments.ToLookup(instrument => instrument.Date!.Value.Year);
        return new Report(
            _words[Word.TimelineTitle],
            _context.Language,
            [
                new Heading(1, [new Span(_words[Word.TimelineTitle], SpanRole.Strong)]),
                .. years.OrderDescending().SelectMany(year => Year(year, made[year])),
            ]
        );
    }

    /// <summary>Bars above a line for instruments, below it for comments; what it shows stands in the list.</summary>
    public string Picture()
    {
        var instruments = _instruments.CountBy(instrument => instrument.Date!.Value.Year).ToDictionary();
        var comments = _sources.ToDictionary(group => group.Key, group => group.Sum(source => _comments[source.Id]));
        List<int> years = [.. instruments.Keys.Concat(comments.Keys).Order()];
        if (years.Count == 0)
        {
            return string.Empty;
        }

        var (first, last) = (years[0], years[^1]);
        var step = Math.Max(1, (last - first + MostBars) / MostBars);
        var bars = ((last - first) / step) + 1;
        var (above, below) = (Summed(instruments, first, step, bars), Summed(comments, first, step, bars));
        var svg = new StringBuilder("<figure class=\"timeline\">\n");
        var name = HtmlText.Attribute(_words.Fill(Word.TimelinePicture, FrameWords.Number(first), FrameWords.Number(last)));
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg width=\"{Width}\" height=\"{Height}\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{name}\">\n"
        );
        AddBars(svg, above, Axis - 6, isUp: true);
        AddBars(svg, below, Height - Axis - 26, isUp: false);
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"axis\" d=\"M0 {Axis}H{Width}\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"12\">{HtmlText.Escape(_words[Word.InstrumentsTitle])}</text>");
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<text x=\"0\" y=\"{Height - 20}\">{HtmlText.Escape(_words[Word.CommentsHead])}</text>\n"
        );
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"quiet\" x=\"0\" y=\"{Height - 4}\">{first}</text>");
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<text class=\"quiet\" x=\"{Width}\" y=\"{Height - 4}\" text-anchor=\"end\">{last}</text>\n</svg>\n</figure>\n"
        );
        return svg.ToString();
    }

    private static int[] Summed(Dictionary<int, int> years, int first, int step, int bars)
    {
        var sums = new int[bars];
        foreach (var (year, count) in years)
        {
            sums[(year - first) / step] += count;
        }

        return sums;
    }

    private static void AddBars(StringBuilder svg, int[] counts, int room, bool isUp)
    {
        var (most, width) = (Math.Max(1, counts.Max()), (double)Width / counts.Length);
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 0)
            {
                var height = Math.Max(2, room * counts[i] / most);
                var (kind, y) = isUp ? ("made", Axis - height) : ("said", Axis);
                svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{kind}\" x=\"{i * width:0.#}\" y=\"{y}\" ")
                    .Append(CultureInfo.InvariantCulture, $"width=\"{Math.Max(1, width - 1.5):0.#}\" height=\"{height}\"/>\n");
            }
        }
    }

    private IEnumerable<Block> Year(int year, IEnumerable<Instrument> made)
    {
        var facts = made.Select(instrument => (Date: instrument.Date!.Value, Fact: Made(instrument)))
            .Concat(_sources[year].Select(source => (Date: source.Date!.Value, Fact: Said(source))))
            .OrderByDescending(each => each.Date.Earliest)
            .Select(each => each.Fact)
            .ToEquatableArray();
        return [Parts.Heading(2, FrameWords.Number(year), id: "y" + FrameWords.Number(year)), new Facts(facts)];
    }

    private Fact Made(Instrument instrument) =>
        new(
            _words.Date(instrument.Date!.Value),
            new SpanBuilder(_context)
                .Place(_context, new ProvisionReference(instrument.Id), Styles.ProvisionLabel.InstrumentName(_library, instrument.Id))
                .Build()
        );

    private Fact Said(Source source) =>
        new(
            _words.Date(source.Date!.Value),
            new SpanBuilder(_context)
                .Record(source.Title, RecordName.Of(source.Id))
                .Add(_words.Fill(Word.InBrackets, _words.Count(Word.CommentsCount, _comments[source.Id])), SpanRole.Label)
                .Build()
        );
}
