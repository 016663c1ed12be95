using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Composing;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;

namespace TreatyRefs.Reports.Sites;

/// <summary>When instruments were made and when comments on them were published: a picture by years, and a list that says all
/// of it.</summary>
internal sealed class SiteTimeline
{
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

    /// <summary>A picture of it; what it shows stands in the list.</summary>
    public string Picture() =>
        TimelinePicture.Of(
            _words,
            _instruments.CountBy(instrument => instrument.Date!.Value.Year).ToDictionary(),
            _sources.ToDictionary(group => group.Key, group => group.Sum(source => _comments[source.Id]))
        );

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
