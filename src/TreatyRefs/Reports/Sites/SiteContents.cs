using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Reports.Composing;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;

namespace TreatyRefs.Reports.Sites;

/// <summary>Every heading of a library, for readers without scripts: all instruments, and under each its provisions.</summary>
/// <remarks>Where one page of all of it would be too large to load, the provisions of an instrument have a page of their own.</remarks>
internal sealed class SiteContents
{
    /// <summary>How many lines stand on one page: about a megabyte.</summary>
    public const int MostLines = 4_000;

    private readonly SiteMap _map;
    private readonly SiteFrame _frame;
    private readonly List<Instrument> _instruments;
    private readonly bool _isWhole;

    public SiteContents(ITreatyLibrary library, SiteMap map, SiteFrame frame)
    {
        (_map, _frame) = (map, frame);
        _instruments = [.. SiteOrder.ByName(frame.Context, library.Listed())];
        _isWhole = _instruments.Count + map.ProvisionCount <= MostLines;
    }

    /// <summary>The pages with their paths, that of all instruments first.</summary>
    public IEnumerable<(string Path, Func<PageContent> Content)> Pages() =>
        [
            (SitePath.Of(SitePart.Contents), All),
            .. _instruments
                .Where(instrument => !_isWhole && _map.ProvisionsOf(instrument.Id).Count > 0)
                .Select(instrument => (PathOf(instrument), (Func<PageContent>)(() => Of(instrument)))),
        ];

    private static string PathOf(Instrument instrument) => SitePath.Of(SitePart.Contents, instrument.Id.ToString());

    private PageContent All()
    {
        var blocks = new List<Block> { new Heading(1, [new Span(_frame.Words[Word.Contents], SpanRole.Strong)]) };
        foreach (var group in _instruments.GroupBy(instrument => SiteOrder.InitialOf(Parts.NameOf(_frame.Context, instrument))))
        {
            blocks.Add(SiteOrder.Initial(group.Key));
            blocks.Add(new Tree([.. group.Select(Branch)]));
        }

        return Page(_frame.Words[Word.Contents], blocks);
    }

    private PageContent Of(Instrument instrument) =>
        Page(
            Parts.NameOf(_frame.Context, instrument),
            [new Heading(1, [NameOf(instrument) with { Role = SpanRole.Strong }]), new Tree(Provisions(instrument))]
        );

    private PageContent Page(string title, List<Block> blocks) =>
        new(new Report(title, _frame.Context.Language, [.. blocks])) { In = SitePart.Contents };

    private Branch Branch(Instrument instrument)
    {
        var count = _map.ProvisionsOf(instrument.Id).Count;
        if (_isWhole || count == 0)
        {
            return new Branch([NameOf(instrument)], Provisions(instrument));
        }

        var provisions = new Span(_frame.Words.Count(Word.ProvisionsCount, count)) { Page = PathOf(instrument) };
        return new Branch([NameOf(instrument), new Span(_frame.Words[Word.Semicolon], SpanRole.Label), provisions], []);
    }

    private Span NameOf(Instrument instrument)
    {
        var name = Parts.Named(_frame.Context, instrument);
        return new Span(name.Text, Language: name.Language, Reference: new ProvisionReference(instrument.Id));
    }

    private Collections.EquatableArray<Branch> Provisions(Instrument instrument) =>
        [.. _map.ProvisionsOf(instrument.Id).Select(reference => new Branch(_frame.Entry(reference), []))];
}
