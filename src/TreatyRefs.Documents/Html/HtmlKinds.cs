using System.Collections.Frozen;
using TreatyRefs.Text;

namespace TreatyRefs.Documents.Html;

/// <summary>What elements are to a reader.</summary>
internal static class HtmlKinds
{
    private static readonly FrozenDictionary<string, TextElementKind> s_kinds = new Dictionary<string, string>
    {
        [nameof(TextElementKind.Paragraph)] = "p dt caption figcaption title address legend",
        [nameof(TextElementKind.Heading)] = "h1 h2 h3 h4 h5 h6",
        [nameof(TextElementKind.Preformatted)] = "pre",
        [nameof(TextElementKind.Quotation)] = "blockquote dd",
        [nameof(TextElementKind.List)] = "ul menu",
        [nameof(TextElementKind.NumberedList)] = "ol",
        [nameof(TextElementKind.Item)] = "li",
        [nameof(TextElementKind.Table)] = "table",
        [nameof(TextElementKind.Row)] = "tr",
        [nameof(TextElementKind.HeadCell)] = "th",
        [nameof(TextElementKind.Cell)] = "td",
        [nameof(TextElementKind.Strong)] = "b strong",
        [nameof(TextElementKind.Emphasis)] = "i em cite dfn var",
        [nameof(TextElementKind.Code)] = "code kbd samp tt",
        [nameof(TextElementKind.Link)] = "a",
        [nameof(TextElementKind.High)] = "sup",
        [nameof(TextElementKind.Low)] = "sub",
    }
        .SelectMany(kind => kind.Value.Split(' ').Select(name => (name, Kind: Enum.Parse<TextElementKind>(kind.Key))))
        .ToFrozenDictionary(pair => pair.name, pair => pair.Kind, StringComparer.OrdinalIgnoreCase);

    /// <summary>What an element is; <see langword="null"/> for one whose form nobody sees.</summary>
    public static TextElementKind? Of(string name) => s_kinds.TryGetValue(name, out var kind) ? kind : null;

    /// <summary>The level of a heading, or 0.</summary>
    public static int LevelOf(string name) => name is ['h' or 'H', >= '1' and <= '6'] ? name[1] - '0' : 0;

    /// <summary>Whether an element begins a block.</summary>
    public static bool IsBlock(string name) => HtmlElements.IsParagraph(name) || (Of(name) is { } kind && !IsWithinLine(kind));

    /// <summary>Whether a kind stands within lines.</summary>
    public static bool IsWithinLine(TextElementKind kind) => kind >= TextElementKind.Strong;

    /// <summary>Whether it is a list.</summary>
    public static bool IsList(TextElementKind kind) => kind is TextElementKind.List or TextElementKind.NumberedList;

    /// <summary>Whether an element may end from within a cell.</summary>
    public static bool IsOfTables(string name) =>
        Of(name) is TextElementKind.Cell or TextElementKind.HeadCell or TextElementKind.Row or TextElementKind.Table;
}
