using TreatyRefs.References;
using TreatyRefs.Reports.Document;

namespace TreatyRefs.Reports.Renderers;

/// <summary>Where each piece of text of a report leads: to a section of the same page, to a page of a site, to the official place of a
/// text, in this order.</summary>
internal sealed class PagePlaces
{
    private readonly Dictionary<ProvisionReference, string> _sections = [];
    private readonly HtmlOptions _options;

    public PagePlaces(Report report, HtmlOptions options)
    {
        _options = options;
        foreach (var heading in report.Blocks.OfType<Heading>().Where(heading => heading is { About: not null, Id: not null }))
        {
            _sections.TryAdd(heading.About!.Value, "#" + heading.Id);
        }
    }

    /// <summary>The address, or null for what leads nowhere.</summary>
    public string? Of(Span span) =>
        span.Reference is { } reference ? Of(reference) ?? span.Address
        : span.Page is { } page ? _options.LinkToPage?.Invoke(page)
        : span.Record is { } record ? _options.LinkToRecord?.Invoke(record) ?? span.Address
        : span.Address;

    private string? Of(ProvisionReference reference) =>
        Section(reference, isWhole: false) ?? _options.LinkTo?.Invoke(reference) ?? Section(reference, isWhole: true);

    // What stands in something that has a section is found there; in its instrument only where there is nothing nearer.
    private string? Section(ProvisionReference reference, bool isWhole)
    {
        if (_sections.Count < 2)
        {
            // The page is about nothing else: a link to itself helps nobody.
            return null;
        }

        for (var place = reference; ; place = place with { Pinpoint = place.Pinpoint.Parent })
        {
            if ((!place.IsWhole || isWhole) && _sections.TryGetValue(place, out var section))
            {
                return section;
            }

            if (place.IsWhole)
            {
                return null;
            }
        }
    }
}
