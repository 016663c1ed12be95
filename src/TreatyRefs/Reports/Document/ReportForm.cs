namespace TreatyRefs.Reports.Document;

/// <summary>What a report is for.</summary>
internal enum ReportForm
{
    /// <summary>A page to read, to keep and to cite: everything, with notes and sources.</summary>
    Page,

    /// <summary>A screen: shorter, comments by date and not by kind, without notes and sources where that is long.</summary>
    Screen,
}
