using TreatyRefs.References;
using TreatyRefs.Reports.Document;

namespace TreatyRefs.Reports.Sites;

/// <summary>What comes before and after a page.</summary>
internal sealed record PageSteps(ProvisionReference? Previous, ProvisionReference? Next);

/// <summary>What stands on a page of a site.</summary>
/// <param name="Report">Its content.</param>
internal sealed record PageContent(Report Report)
{
    /// <summary>The provision or instrument that it is about, or <see langword="null"/>.</summary>
    public ProvisionReference? About { get; init; }

    /// <summary>Which list it belongs to, for what is about neither provision nor instrument.</summary>
    public SitePart In { get; init; }

    /// <summary>What comes before and after it, or <see langword="null"/>.</summary>
    public PageSteps? Steps { get; init; }

    /// <summary>HTML after its title, such as a picture; made by us and escaped.</summary>
    public string AfterTitle { get; init; } = string.Empty;
}
