using System.Globalization;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Composing;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Renderers;

namespace TreatyRefs.Reports.Sites;

/// <summary>A library as a static site: a page for every instrument and every provision that has anything to say, for experts, topics and
/// sources, lists of all of them, and a feed of commentary.</summary>
/// <remarks>It needs no server and no script. Immutable; may be shared between threads.</remarks>
public sealed class LibrarySite
{
    private readonly ITreatyLibrary _library;
    private readonly DossierBuilder _builder;
    private readonly SiteMap _map;
    private readonly SiteFrame _frame;
    private readonly List<SiteFile> _files = [];

    private LibrarySite(ITreatyLibrary library, SiteOptions options)
    {
        _library = library;
        _builder = new DossierBuilder(library, options.Language);
        _map = new SiteMap(library, _builder.Graph);
        _frame = new SiteFrame(library, _map, options);
        var pages = new SitePages(library, _builder, _map, _frame);
        AddLists(pages);
        AddInstruments();
        AddRecords();
        _files.AddRange(new SiteSearch(library, _map, _frame).Files());
        _files.AddRange(new SiteFeeds(library, _map, _frame, options).Files([.. _files.Select(file => file.Path).Where(IsPage)]));
        _files.Add(new SiteFile(SiteFrame.StyleSheetName, writer => writer.Write(SiteStyle.Sheet + options.StyleSheet)));
        _files.Add(new SiteFile(SiteFrame.ScriptName, writer => writer.Write(CopyScript.Text + "\n")));
        _files.Add(new SiteFile(SiteFrame.SearchScriptName, writer => writer.Write(SearchScript.Text)));
    }

    /// <summary>Every file of the site, each path once.</summary>
    public IReadOnlyList<SiteFile> Files => _files;

    /// <summary>Makes the site of a library.</summary>
    /// <param name="library">The library.</param>
    /// <param name="options">How it is written; <see langword="null"/> for the library's own language and no address.</param>
    /// <returns>The site. Pages are made when they are written.</returns>
    public static LibrarySite Of(ITreatyLibrary library, SiteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(library);
        return new LibrarySite(options?.LeaveOut is { } other ? new OwnPart(library, other) : library, options ?? new SiteOptions());
    }

    private void AddLists(SitePages pages)
    {
        Add(SitePath.Of(SitePart.Start), pages.Start);
        Add(SitePath.Of(SitePart.Instruments), pages.Instruments);
        Add(SitePath.Of(SitePart.Experts), pages.Experts);
        Add(SitePath.Of(SitePart.Topics), pages.Topics);
        Add(SitePath.Of(SitePart.Sources), pages.Sources);
        Add(SitePath.Of(SitePart.Citations), pages.Citations);
        Add(SitePath.Of(SitePart.Timeline), pages.Timeline);
        foreach (var (path, content) in new SiteContents(_library, _map, _frame).Pages())
        {
            Add(path, content);
        }

        Add(SitePath.Of(SitePart.Search), pages.Search);
    }

    private void AddInstruments()
    {
        var instruments = SiteOrder
            .ByName(_frame.Context, _library.Listed())
            .Select(instrument => new ProvisionReference(instrument.Id))
            .ToList();
        for (var i = 0; i < instruments.Count; i++)
        {
            var (instrument, steps) = (instruments[i], new PageSteps(At(instruments, i - 1), At(instruments, i + 1)));
            Add(
                SitePath.Of(instrument),
                () =>
                    new PageContent(ReportComposer.Of(_builder.Instrument(instrument.Instrument)!, ReportForm.Page))
                    {
                        Steps = steps,
                        About = instrument,
                    }
            );
            var provisions = _map.ProvisionsOf(instrument.Instrument);
            for (var j = 0; j < provisions.Count; j++)
            {
                AddProvision(provisions[j], new PageSteps(At(provisions, j - 1), At(provisions, j + 1)));
            }
        }
    }

    private void AddProvision(ProvisionReference provision, PageSteps steps) =>
        Add(
            SitePath.Of(provision),
            () =>
                _builder.Provision(provision) is { } dossier
                    ? new PageContent(ReportComposer.Of(dossier, ReportForm.Page)) { Steps = steps, About = provision }
                    : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{provision} has no dossier."))
        );

    private void AddRecords()
    {
        foreach (var expert in _library.Experts)
        {
            Add(
                SitePath.Of(SitePart.Experts, expert.Id.ToString()),
                () => new PageContent(ReportComposer.Of(_builder.Expert(expert), ReportForm.Page)) { In = SitePart.Experts }
            );
        }

        foreach (var topic in _library.Topics)
        {
            Add(
                SitePath.Of(SitePart.Topics, topic.Id.ToString()),
                () => new PageContent(ReportComposer.Of(_builder.Topic(topic), ReportForm.Page)) { In = SitePart.Topics }
            );
        }

        foreach (var source in _library.Sources)
        {
            Add(
                SitePath.Of(SitePart.Sources, source.Id.ToString()),
                () => new PageContent(ReportComposer.Of(_builder.Source(source), ReportForm.Page)) { In = SitePart.Sources }
            );
        }
    }

    private void Add(string path, Func<PageContent> content) =>
        _files.Add(new SiteFile(path, writer => _frame.Write(path, content(), writer)));

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    private static ProvisionReference? At(IReadOnlyList<ProvisionReference> all, int index) =>
        index >= 0 && index < all.Count ? all[index] : null;
}
