using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Composing;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Search.Syntax;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Sites;

/// <summary>The pages of a site that are about the library and not about one record.</summary>
internal sealed class SitePages(ITreatyLibrary library, DossierBuilder builder, SiteMap map, SiteFrame frame)
{
    private const int MostShown = 12;
    private const int MostPlaces = 2;
    private const int MostOfRemark = 140;

    private readonly FrameWords _words = frame.Words;
    private readonly DossierContext _context = frame.Context;

    /// <summary>What is here, what is new, and what is not here.</summary>
    public PageContent Start()
    {
        var date = library.Info.Date is { } day
            ? Parts.Said(_words.Sentence(FrameWords.Capitalised(_words.Fill(Word.AsOf, day))).TrimEnd())
            : null;
        return new PageContent(
            new Report(
                frame.Title,
                _context.Language,
                [
                    new Heading(1, [frame.TitleSpan with { Role = SpanRole.Strong }]),
                    .. date is null ? Array.Empty<Block>() : [date],
                    .. Parts.Notes(_context),
                    Parts.Heading(2, _words[Word.WhatIsHere], id: "here"),
                    Here(),
                    .. MostSpokenOf(),
                    .. Latest(),
                    Parts.Heading(2, _words[Word.WhatIsNot], id: "not-here"),
                    .. NotHere(),
                    Parts.Origin(_context),
                ]
            )
        );
    }

    /// <summary>All instruments, by name and under the letter with which that begins.</summary>
    public PageContent Instruments()
    {
        var list = builder.Instruments();
        var byName = SiteOrder.ByName(list.Items, entry => Parts.NameOf(_context, entry.Instrument), entry => entry.Instrument.Id);
        var title = _words.Count(Word.InstrumentsCount, list.Items.Count);
        var heads = ListComposer.Heads(_context, Word.NameHead, Word.IdHead, Word.Status, Word.CommentsHead);
        List<Block> blocks = [new Heading(1, [new Span(title)]), .. StatusComposer.DateNote(_context), Parts.Said(_words[Word.ListNote])];
        foreach (var group in byName.GroupBy(entry => SiteOrder.InitialOf(Parts.NameOf(_context, entry.Instrument))))
        {
            blocks.Add(SiteOrder.Initial(group.Key));
            blocks.Add(new Table(heads, [.. group.Select(Row)]));
        }

        return new PageContent(new Report(_words[Word.InstrumentsTitle], _context.Language, [.. blocks])) { In = SitePart.Instruments };
    }

    private EquatableArray<EquatableArray<Span>> Row(InstrumentEntry entry) =>
        Row(
            ListComposer.NameOf(_context, entry.Instrument),
            [new Span(entry.Instrument.Id.ToString(), SpanRole.Label)],
            StatusComposer.InList(_context, entry.Status),
            Count(entry.CommentaryCount)
        );

    /// <summary>All experts, by the names that the page shows.</summary>
    public PageContent Experts()
    {
        var experts = SiteOrder.ByName(builder.Experts().Items, entry => PlainNames.Of(_context, entry.Expert), entry => entry.Expert.Id);
        var rows = experts.Select(entry =>
            Row(
                [PlainNames.NameOf(_context, entry.Expert)],
                [new Span(entry.Expert.Id.ToString(), SpanRole.Label)],
                Count(entry.CommentaryCount)
            )
        );
        return Table(Word.ExpertsTitle, Word.ExpertsCount, SitePart.Experts, [Word.NameHead, Word.IdHead, Word.CommentsHead], rows);
    }

    /// <summary>All topics, by the labels that the page shows.</summary>
    public PageContent Topics()
    {
        var topics = SiteOrder.ByName(builder.Topics().Items, entry => _context.In(entry.Topic.Label)!.Value.Text, entry => entry.Topic.Id);
        var rows = topics.Select(entry =>
            Row(
                new SpanBuilder(_context).Record(entry.Topic.Label, RecordName.Of(entry.Topic.Id)).Build(),
                [new Span(entry.Topic.Id.ToString(), SpanRole.Label)],
                Count(entry.CommentaryCount)
            )
        );
        return Table(Word.TopicsTitle, Word.TopicsCount, SitePart.Topics, [Word.TopicHead, Word.IdHead, Word.CommentsHead], rows);
    }

    /// <summary>All sources.</summary>
    public PageContent Sources()
    {
        var counts = library.Commentary.CountBy(comment => comment.Source).ToDictionary();
        var sources = SiteOrder.ByName(library.Sources, source => _context.In(source.Title)!.Value.Text, source => source.Id);
        var rows = sources.Select(source =>
            Row(
                new SpanBuilder(_context).Record(source.Title, RecordName.Of(source.Id)).Build(),
                [new Span(_words.Of(source.Kind))],
                [new Span(_words.Date(source.Date))],
                Count(counts.GetValueOrDefault(source.Id))
            )
        );
        return Table(Word.Sources, Word.SourcesCount, SitePart.Sources, [Word.NameHead, Word.Kind, Word.Date, Word.CommentsHead], rows);
    }

    /// <summary>What is cited, by whom, instrument by instrument.</summary>
    public PageContent Citations()
    {
        var blocks = new List<Block>
        {
            new Heading(1, [new Span(_words[Word.CitationsTitle], SpanRole.Strong)]),
            Parts.Said(_words[Word.CitationsNote]),
        };
        var edges = builder.Graph.Edges.Where(edge => edge.From.Instrument != edge.To.Instrument).ToLookup(edge => edge.To.Instrument);
        foreach (var cited in SiteOrder.ByName(edges.Select(group => group.Key), NameOf, id => id))
        {
            var name = new SpanBuilder(_context)
                .Place(_context, new ProvisionReference(cited), Styles.ProvisionLabel.InstrumentName(library, cited))
                .Build();
            blocks.Add(new Heading(2, name, "c-" + Anchor.Of(cited.ToString())));
            blocks.Add(new Facts([.. edges[cited].GroupBy(edge => edge.To).OrderBy(group => group.Key).Select(CitedBy)]));
        }

        return new PageContent(new Report(_words[Word.CitationsTitle], _context.Language, blocks.ToEquatableArray()))
        {
            In = SitePart.Citations,
        };
    }

    /// <summary>What happened when: a picture, and the same as a list.</summary>
    public PageContent Timeline()
    {
        var timeline = new SiteTimeline(library, _context);
        return new PageContent(timeline.Report()) { In = SitePart.Timeline, AfterTitle = timeline.Picture() };
    }

    /// <summary>Where a query leads that was sent by its box; and where one goes that cannot be asked.</summary>
    public PageContent Search()
    {
        var contents = SiteFrame.Way(SitePath.Of(SitePart.Search), SitePath.Of(SitePart.Contents));
        return new PageContent(new Report(_words[Word.Search], _context.Language, [new Heading(1, [new Span(_words[Word.Search])])]))
        {
            In = SitePart.Search,
            AfterTitle =
                $"<noscript><p>{HtmlText.Escape(_words[Word.SearchNeedsScript])} "
                + $"<a href=\"{contents}\">{HtmlText.Escape(_words[Word.Contents])}</a></p></noscript>\n"
                + Filters()
                + "<div class=\"found\"></div>\n",
        };
    }

    // An example of each filter that lets anything through.
    private string Filters()
    {
        var own = library.Info.DefaultInstrument ?? (library.Instruments is [var first, ..] ? first.Id : null);
        string?[] examples =
        [
            Example(FilterName.In, own?.ToString()),
            Example(FilterName.Expert, library.Experts is [var expert, ..] ? expert.Id.ToString() : null),
            Example(FilterName.Topic, library.Topics is [var topic, ..] ? topic.Id.ToString() : null),
        ];
        var all = string.Join(' ', examples.OfType<string>());
        return all.Length == 0
            ? string.Empty
            : $"<p class=\"label\">{HtmlText.Escape(_words.Fill(Word.Labelled, _words[Word.SearchFilters]))}{all}</p>\n";
    }

    private static string? Example(string filter, string? id) =>
        id is null ? null : $"<code dir=\"ltr\">{HtmlText.Escape($"{filter}:{id}")}</code>";

    private Facts Here()
    {
        var dates = library.Commentary.Select(comment => library.FindSource(comment.Source)?.Date).OfType<PartialDate>().Order().ToList();
        var facts = new FactList(_context)
            .Add(_words[Word.InstrumentsTitle], Number(library.Listed().Count(), SitePart.Instruments))
            .Add(_words[Word.ProvisionsWithPages], Number(map.ProvisionCount, SitePart.Contents))
            .Add(_words[Word.CommentsHead], Number(library.Commentary.Count, SitePart.Timeline))
            .Add(_words[Word.ExpertsTitle], Number(library.Experts.Count, SitePart.Experts))
            .Add(_words[Word.TopicsTitle], Number(library.Topics.Count, SitePart.Topics))
            .Add(_words[Word.Sources], Number(library.Sources.Count, SitePart.Sources));
        if (dates.Count > 0)
        {
            facts.Add(_words[Word.CommentsFrom], [new Span($"{_words.Date(dates[0])} – {_words.Date(dates[^1])}")]);
        }

        return facts.Build();
    }

    private static EquatableArray<Span> Number(int number, SitePart list) =>
        [new Span(FrameWords.Number(number)) { Page = SitePath.Of(list) }];

    private IEnumerable<Block> MostSpokenOf()
    {
        var most = library
            .Commentary.SelectMany(comment => comment.On.Select(target => library.Normalise(target.To.First)).Distinct())
            .CountBy(reference => reference)
            .OrderByDescending(each => each.Value)
            .ThenBy(each => each.Key)
            .Take(MostShown)
            .ToList();
        return most.Count == 0
            ? []
            :
            [
                Parts.Heading(2, _words[Word.MostSpokenOf], id: "most"),
                new Table(
                    ListComposer.Heads(_context, Word.ProvisionHead, Word.SubjectHead, Word.CommentsHead),
                    [.. most.Select(each => Row(NameOf(each.Key), About(each.Key), Count(each.Value)))]
                ),
            ];
    }

    private IEnumerable<Block> Latest()
    {
        var latest = library
            .Commentary.Select(comment => (Comment: comment, library.FindSource(comment.Source)?.Date))
            .Where(each => each.Date is not null)
            .OrderByDescending(each => each.Date!.Value.Earliest)
            .Take(MostShown)
            .Select(each => CommentaryEntry.Of(library, each.Comment))
            .ToList();
        return latest.Count == 0
            ? []
            : [Parts.Heading(2, _words[Word.LatestComments], id: "latest"), new Facts([.. latest.Select(Latest)])];
    }

    // Who, what sort of comment, on what, and how it begins: what tells one comment of a day from another.
    private Fact Latest(CommentaryEntry entry)
    {
        var comment = entry.Commentary;
        var line = new SpanBuilder(_context)
            .Add(PlainNames.SpeakerOf(_context, entry) with { Record = RecordName.Of(comment.Id) })
            .Add(_words[Word.Comma] + (comment.Kind is { } kind ? _words.Of(kind) : _words[Word.Comment]));
        if (!entry.On.IsEmpty)
        {
            line.Filled(_words[Word.Comma] + _words[Word.OnPlaces], places => AddPlaces(places, entry.On.Take(MostPlaces)));
        }

        if ((comment.Says ?? comment.Quote) is { } said && _context.In(said) is { } text)
        {
            var role = comment.Says is null ? SpanRole.Quotation : SpanRole.Plain;
            line.Add(_words.Fill(Word.Labelled, string.Empty)).Add(new Span(Beginning.Of(text.Text, MostOfRemark), role, text.Language));
        }

        return new Fact(_words.Date(entry.Date), line.Build());
    }

    private SpanBuilder AddPlaces(SpanBuilder line, IEnumerable<LabelledTarget> targets) =>
        line.Row(targets, _words[Word.Semicolon], (row, target) => row.Place(_context, target.To, target.Label));

    private IEnumerable<Block> NotHere()
    {
        var coverage = LibraryCoverage.Of(library, _context.Language);
        var without = coverage.Instruments.Sum(each => each.WithoutCommentary.Count);
        var named = new Span(_words.Count(Word.InstrumentsCount, coverage.NamedOnly)) { Page = SitePath.Of(SitePart.Instruments) };
        yield return new FactList(_context)
            .Add(_words[Word.NamedOnlyHead], [named])
            .Add(_words[Word.WithoutCommentary], Counted(Word.ProvisionsCount, without))
            .Add(_words[Word.LeadNowhere], Counted(Word.ScanCitations, coverage.Unresolved.Count))
            .Add(_words[Word.WithoutSource], Counted(Word.FactsCount, coverage.Unsourced.Count))
            .Build();
        yield return Parts.Said(_words[Word.NotHereNote]);
    }

    private EquatableArray<Span> Counted(Word word, int count) => [new Span(_words.Count(word, count))];

    private string NameOf(InstrumentId id) => string.Concat(NameOf(new ProvisionReference(id)).Select(span => span.Text));

    private Fact CitedBy(IGrouping<ReferenceRange, CrossReferences.CrossReference> edges)
    {
        var line = new SpanBuilder(_context);
        var isFirst = true;
        foreach (var from in SiteOrder.ByName(edges.Select(edge => edge.From).Distinct(), from => NameOf(from.Instrument), from => from))
        {
            line.Add(isFirst ? null : _words[Word.Semicolon]).Place(_context, from, Styles.ProvisionLabel.WithInstrument(library, from));
            isFirst = false;
        }

        return new Fact(edges.Key.First.IsWhole ? _words[Word.WholeInstrument] : PinpointOf(edges.Key), line.Build());
    }

    private string PinpointOf(ReferenceRange range) =>
        range.IsSingle ? frame.NameOf(range.First) : $"{frame.NameOf(range.First)} – {frame.NameOf(range.Last)}";

    private EquatableArray<Span> NameOf(ProvisionReference reference) =>
        new SpanBuilder(_context).Place(_context, reference, Styles.ProvisionLabel.WithInstrument(library, reference)).Build();

    private EquatableArray<Span> About(ProvisionReference reference) =>
        library.FindProvision(reference) is { } described ? new SpanBuilder(_context).About(described.Provision).Build() : [];

    private PageContent Table(Word title, Word count, SitePart part, Word[] heads, IEnumerable<EquatableArray<EquatableArray<Span>>> rows)
    {
        var all = rows.ToEquatableArray();
        return new PageContent(
            new Report(
                _words[title],
                _context.Language,
                [
                    new Heading(1, [new Span(_words.Count(count, all.Count))]),
                    .. StatusComposer.DateNote(_context),
                    new Table(ListComposer.Heads(_context, heads), all),
                ]
            )
        )
        {
            In = part,
        };
    }

    private static EquatableArray<EquatableArray<Span>> Row(params ReadOnlySpan<EquatableArray<Span>> cells) =>
        EquatableArray.Create(cells);

    private static EquatableArray<Span> Count(int count) => count == 0 ? [] : [new Span(FrameWords.Number(count))];
}
