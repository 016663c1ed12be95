using TreatyRefs.References;

namespace TreatyRefs.Importing.AkomaNtoso;

/// <summary>What the elements of Akoma Ntoso are here.</summary>
internal static class AkomaNtosoElements
{
    private static readonly Dictionary<string, ProvisionKind> s_kinds = new(StringComparer.Ordinal)
    {
        ["preamble"] = ProvisionKind.Preamble,
        ["recital"] = ProvisionKind.Recital,
        ["part"] = ProvisionKind.Part,
        ["title"] = ProvisionKind.Title,
        ["chapter"] = ProvisionKind.Chapter,
        ["section"] = ProvisionKind.Section,
        ["subsection"] = ProvisionKind.Subsection,
        ["article"] = ProvisionKind.Article,
        ["rule"] = ProvisionKind.Rule,
        ["paragraph"] = ProvisionKind.Paragraph,
        ["clause"] = ProvisionKind.Paragraph,
        ["alinea"] = ProvisionKind.Paragraph,
        ["subparagraph"] = ProvisionKind.Point,
        ["point"] = ProvisionKind.Point,
        ["indent"] = ProvisionKind.Point,
        ["item"] = ProvisionKind.Point,
        ["attachment"] = ProvisionKind.Annex,
        ["wrapUp"] = ProvisionKind.Sentence,
        ["listWrapUp"] = ProvisionKind.Sentence,
        ["conclusions"] = ProvisionKind.Sentence,
    };

    private static readonly HashSet<string> s_blocks = new(StringComparer.Ordinal)
    {
        "p",
        "block",
        "tblock",
        "li",
        "ul",
        "ol",
        "blockList",
        "blockContainer",
        "list",
        "listIntroduction",
        "intro",
        "content",
        "table",
        "tr",
        "td",
        "th",
        "caption",
        "num",
        "heading",
        "subheading",
        "crossHeading",
        "formula",
        "recitals",
        "citations",
        "citation",
        "preface",
        "longTitle",
        "coverPage",
        "body",
        "mainBody",
        "act",
        "doc",
        "bill",
        "attachments",
        "container",
        "hcontainer",
        "signature",
        "eol",
        "br",
        "toc",
        "tocItem",
        "quotedStructure",
        "embeddedStructure",
        "foreign",
        "book",
        "tome",
        "division",
        "subdivision",
        "subpart",
        "subtitle",
        "subchapter",
        "subclause",
        "subrule",
        "proviso",
        "transitional",
        "level",
        "sublist",
    };

    /// <summary>Whether an element divides the text before it from its own.</summary>
    public static bool IsBlock(string name) => s_blocks.Contains(name) || s_kinds.ContainsKey(name);

    /// <summary>Whether an element is no provision here though it is numbered: its number and heading are text.</summary>
    public static bool IsUnknownGroup(string name) =>
        name
            is "book"
                or "tome"
                or "division"
                or "subdivision"
                or "subpart"
                or "subtitle"
                or "subchapter"
                or "subclause"
                or "subrule"
                or "proviso"
                or "transitional"
                or "level"
                or "hcontainer";

    /// <summary>Whether what an element holds is quoted: articles in it are those of another text.</summary>
    public static bool IsQuotation(string name) => name is "quotedStructure" or "embeddedStructure" or "quotedText" or "embeddedText";

    /// <summary>What an element is inside another.</summary>
    public static bool IsProvision(string name, ProvisionKind parent, bool isInPreamble, out ProvisionKind kind)
    {
        if (!s_kinds.TryGetValue(name, out kind))
        {
            return false;
        }

        // Points of points; and what a preamble holds is a recital or a text.
        kind = kind == ProvisionKind.Point && parent is ProvisionKind.Point or ProvisionKind.Subpoint ? ProvisionKind.Subpoint : kind;
        return !isInPreamble || kind is ProvisionKind.Recital or ProvisionKind.Point or ProvisionKind.Subpoint;
    }
}
