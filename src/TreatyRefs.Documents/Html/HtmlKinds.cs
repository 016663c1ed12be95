using System.Collections.Frozen;
using TreatyRefs.Text;

namespace TreatyRefs.Documents.Html;

/// <summary>What elements are to a reader.</summary>
internal static class HtmlKinds
{
    private static readonly FrozenDictionary<string, TextElementKind> s_kinds = new Dictionary<string, string>
    {
        [nameof(TextElementKind.Paragraph)] = "p figcaption address legend summary",
        [nameof(TextElementKind.Heading)] = "h1 h2 h3 h4 h5 h6",
        [nameof(TextElementKind.Preformatted)] = "pre",
        [nameof(TextElementKind.Quotation)] = "blockquote",
        [nameof(TextElementKind.Title)] = "title",
        [nameof(TextElementKind.Caption)] = "caption",
        [nameof(TextElementKind.Terms)] = "dl",
        [nameof(TextElementKind.Term)] = "dt",
        [nameof(TextElementKind.Description)] = "dd",
        [nameof(TextElementKind.List)] = "ul menu",
        [nameof(TextElementKind.NumberedList)] = "ol",
        [nameof(TextElementKind.Item)] = "li",
        [nameof(TextElementKind.Table)] = "table",
        [nameof(TextElementKind.Row)] = "tr",
        [nameof(TextElementKind.HeadCell)] = "th",
        [nameof(TextElementKind.Cell)] = "td",
        [nameof(TextElementKind.Group)] = "center div",
        [nameof(TextElementKind.Details)] = "details",
        [nameof(TextElementKind.Strong)] = "b strong",
        [nameof(TextElementKind.Emphasis)] = "i em cite dfn var",
        [nameof(TextElementKind.Code)] = "code kbd samp tt",
        [nameof(TextElementKind.Link)] = "a",
        [nameof(TextElementKind.High)] = "sup",
        [nameof(TextElementKind.Low)] = "sub",
        [nameof(TextElementKind.Underlined)] = "u ins",
        [nameof(TextElementKind.Struck)] = "s del strike",
        [nameof(TextElementKind.Highlighted)] = "mark",
        [nameof(TextElementKind.Small)] = "small",
        [nameof(TextElementKind.Quoted)] = "q",
    }
        .SelectMany(kind => kind.Value.Split(' ').Select(name => (name, Kind: Enum.Parse<TextElementKind>(kind.Key))))
        .ToFrozenDictionary(pair => pair.name, pair => pair.Kind, StringComparer.OrdinalIgnoreCase);

    // What these say names what comes next.
    private static readonly FrozenSet<string> s_naming = new[] { "figcaption", "legend", "summary" }.ToFrozenSet(
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>What an element is; <see langword="null"/> for one whose form nobody sees.</summary>
    public static TextElementKind? Of(string name) => s_kinds.TryGetValue(name, out var kind) ? kind : null;

    /// <summary>The level of an element; 0 where it has none.</summary>
    public static int LevelOf(string name, HtmlAttributes tag) =>
        name is ['h' or 'H', >= '1' and <= '6'] ? name[1] - '0'
        : Of(name) == TextElementKind.NumberedList ? tag.First ?? 1
        : s_naming.Contains(name) ? 1
        : 0;

    /// <summary>How the lines of an element are aligned.</summary>
    public static TextAlignment AlignmentOf(string name, HtmlAttributes tag) =>
        IsWithinLine(Of(name) ?? TextElementKind.Sign) ? TextAlignment.Unsaid
        : name.Equals("center", StringComparison.OrdinalIgnoreCase) ? TextAlignment.Center
        : tag.Alignment;

    /// <summary>Whether an element begins a block.</summary>
    public static bool IsBlock(string name) => HtmlElements.IsParagraph(name) || (Of(name) is { } kind && !IsWithinLine(kind));

    /// <summary>Whether a kind stands within lines.</summary>
    public static bool IsWithinLine(TextElementKind kind) => kind >= TextElementKind.Strong;

    /// <summary>Whether it is a list.</summary>
    public static bool IsList(TextElementKind kind) => kind is TextElementKind.List or TextElementKind.NumberedList;

    /// <summary>Whether it is a cell.</summary>
    public static bool IsCell(TextElementKind kind) => kind is TextElementKind.Cell or TextElementKind.HeadCell;

    /// <summary>Whether an element of a table or of a list of terms stands where it may.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="around">What it would stand in.</param>
    public static bool MayStandIn(TextElementKind kind, TextElementKind? around) =>
        kind switch
        {
            TextElementKind.HeadCell or TextElementKind.Cell => around == TextElementKind.Row,
            TextElementKind.Row or TextElementKind.Caption => around == TextElementKind.Table,
            TextElementKind.Term or TextElementKind.Description => around == TextElementKind.Terms,
            _ => true,
        };

    /// <summary>Whether the text has a space in the place of the element's tags that nobody sees: what is set high or low is no part of
    /// the number before it.</summary>
    public static bool IsSetApart(string name) => Of(name) is TextElementKind.High or TextElementKind.Low;

    /// <summary>Whether an element may end from within a cell.</summary>
    public static bool IsOfTables(string name) =>
        Of(name) is { } kind && (IsCell(kind) || kind is TextElementKind.Row or TextElementKind.Table);
}
