using TreatyRefs.Text;

namespace TreatyRefs.Reports.Scans;

/// <summary>In what a stretch of a document stands, put in the order in which HTML may have it: containers, one block, what is within
/// lines.</summary>
/// <param name="Containers">Quotations, lists, tables and what these consist of, the outer before the inner.</param>
/// <param name="Block">The paragraph, heading or preformatted block; <see langword="null"/> for text that stands in none.</param>
/// <param name="Inlines">What is within lines, the outer before the inner.</param>
/// <param name="IsHidden">Whether it is a sign of the document's form.</param>
internal sealed record ElementPlace(
    IReadOnlyList<TextElement> Containers,
    TextElement? Block,
    IReadOnlyList<TextElement> Inlines,
    bool IsHidden
)
{
    private static readonly ElementPlace s_nowhere = new([], null, [], false);

    /// <summary>Whether its lines are shown as they are.</summary>
    public bool KeepsLines => Block?.Kind is TextElementKind.Preformatted or TextElementKind.Heading;

    /// <summary>The place of an element.</summary>
    public static ElementPlace Of(TextElement? element)
    {
        if (element is null)
        {
            return s_nowhere;
        }

        var (containers, inlines) = (new List<TextElement>(), new List<TextElement>());
        TextElement? block = null;
        var isHidden = false;
        for (var each = element; each is not null; each = each.Parent)
        {
            isHidden |= each.Kind == TextElementKind.Sign;
            if (each.Kind >= TextElementKind.Strong)
            {
                inlines.Add(each);
            }
            else if (IsBlock(each.Kind))
            {
                block ??= containers.Count == 0 ? each : null;
            }
            else
            {
                containers.Add(each);
            }
        }

        containers.Reverse();
        inlines.Reverse();
        return new ElementPlace(Placed(containers, element, block), block, inlines, isHidden);
    }

    // Rows stand in tables, cells in rows, items in lists; text that stands in a table and in no cell stands before it.
    private static List<TextElement> Placed(List<TextElement> containers, TextElement element, TextElement? block)
    {
        var placed = new List<TextElement>(containers.Count);
        foreach (var container in containers)
        {
            if (MayStandIn(container.Kind, placed.Count > 0 ? placed[^1].Kind : null))
            {
                placed.Add(container);
            }
        }

        var isText = block is not null || element.Kind >= TextElementKind.Strong || !IsCell(element.Kind);
        while (isText && placed.Count > 0 && !HoldsText(placed[^1].Kind))
        {
            placed.RemoveAt(placed.Count - 1);
        }

        return placed;
    }

    private static bool MayStandIn(TextElementKind kind, TextElementKind? around) =>
        kind switch
        {
            TextElementKind.Row or TextElementKind.Caption => around == TextElementKind.Table,
            TextElementKind.Term or TextElementKind.Description => around == TextElementKind.Terms,
            TextElementKind.Cell or TextElementKind.HeadCell => around == TextElementKind.Row,
            TextElementKind.Item => around is TextElementKind.List or TextElementKind.NumberedList,
            _ => around is null || HoldsText(around.Value),
        };

    private static bool IsBlock(TextElementKind kind) =>
        kind is TextElementKind.Paragraph or TextElementKind.Heading or TextElementKind.Preformatted or TextElementKind.Title;

    private static bool IsCell(TextElementKind kind) => kind is TextElementKind.Cell or TextElementKind.HeadCell;

    private static bool HoldsText(TextElementKind kind) =>
        kind
            is not (
                TextElementKind.List
                or TextElementKind.NumberedList
                or TextElementKind.Terms
                or TextElementKind.Table
                or TextElementKind.Row
            );
}
