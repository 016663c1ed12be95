using System.Collections.Frozen;

namespace TreatyRefs.Documents.Html;

/// <summary>What the names of elements mean for the text between their tags.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> s_inline = Names(
        "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong "
            + "time tt u var wbr"
    );

    private static readonly FrozenSet<string> s_paragraphs = Names(
        "address article aside blockquote caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
            + "header hr legend li main menu nav ol p pre section summary table title tr ul"
    );

    private static readonly FrozenSet<string> s_hidden = Names("script style iframe noembed noframes");

    /// <summary>Whether nobody sees what is in an element.</summary>
    public static bool IsHidden(string name) => s_hidden.Contains(name);

    /// <summary>Whether an element stands inside a line.</summary>
    public static bool IsInline(string name) => s_inline.Contains(name);

    /// <summary>Whether an element begins a paragraph.</summary>
    public static bool IsParagraph(string name) => s_paragraphs.Contains(name);

    /// <summary>What stands for a tag in the text.</summary>
    /// <remarks>A note's number set high is not part of the number before it, so all that is not known to be inline stands apart.</remarks>
    /// <param name="name">The name of the element.</param>
    /// <param name="last">The last character before the tag.</param>
    public static string Between(string name, char last) =>
        s_paragraphs.Contains(name) ? (last == '\n' ? string.Empty : "\n\n")
        : s_inline.Contains(name) ? string.Empty
        : name.Equals("br", StringComparison.OrdinalIgnoreCase) ? "\n"
        : last is ' ' or '\n' ? string.Empty
        : " ";

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
