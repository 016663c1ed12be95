using TreatyRefs.References;
using TreatyRefs.Reports.Document;

namespace TreatyRefs.Reports.Renderers;

/// <summary>How a report is written as HTML.</summary>
/// <remarks>Equality by all members.</remarks>
public sealed record HtmlOptions
{
    /// <summary>The style sheet of a page where no other is given: light and dark by the reader's preference, black on white in
    /// print.</summary>
    public static string DefaultStyleSheet => HtmlStyle.Sheet;

    /// <summary>Whether to write what stands in a page and not the page: no <c>html</c>, <c>head</c> or style sheet.</summary>
    public bool Fragment { get; init; }

    /// <summary>The address of a page about a provision or a whole instrument, wherever one is named; <see langword="null"/> for none.
    /// It is written as it is given, escaped as an attribute. What the page itself has a section about leads there; what has no page, to
    /// the official place of its text where the library knows that.</summary>
    public Func<ProvisionReference, string?>? LinkTo { get; init; }

    /// <summary>The same of an expert, a topic, a source or a comment.</summary>
    public Func<RecordName, string?>? LinkToRecord { get; init; }

    /// <summary>The address of another page of the same site, by its path; <see langword="null"/> for what is in no site.</summary>
    internal Func<string, string?>? LinkToPage { get; init; }

    /// <summary>CSS in place of <see cref="DefaultStyleSheet"/>, trusted but for <c>&lt;/style</c>, which is refused when a page is
    /// written.</summary>
    public string? StyleSheet { get; init; }

    /// <summary>A line of text above the content of a page, such as the name of an institution; <see langword="null"/> for none.</summary>
    public string? Header { get; init; }

    /// <summary>A line of text below the content of a page; <see langword="null"/> for none.</summary>
    public string? Footer { get; init; }

    /// <summary>A picture before the header of a page: its address, which may be a <c>data:</c> address of a picture, written as it is
    /// given; <see langword="null"/> for none.</summary>
    public string? Logo { get; init; }
}
