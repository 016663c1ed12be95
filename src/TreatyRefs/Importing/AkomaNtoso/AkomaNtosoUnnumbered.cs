using TreatyRefs.Importing.Lines;
using TreatyRefs.References;

namespace TreatyRefs.Importing.AkomaNtoso;

/// <summary>What has no number among numbered ones: sub-headings that are marked as paragraphs, and words that stand between
/// paragraphs.</summary>
internal static class AkomaNtosoUnnumbered
{
    private const int LongestHeading = 120;

    /// <summary>Makes sub-headings the headings of what they stand above, and texts of what would else take the number of
    /// another.</summary>
    public static void Settle(DraftNode parent, ImportNotes notes)
    {
        TakeSubheadings(parent, notes);
        var printed = parent.Children.Where(child => !child.Number.IsNone).Select(child => (SeriesOf(child), child.Number)).ToHashSet();
        var places = new Dictionary<ProvisionKind, int>();
        for (var i = 0; i < parent.Children.Count; i++)
        {
            var node = parent.Children[i];
            var place = new ProvisionNumber(places[SeriesOf(node)] = places.GetValueOrDefault(SeriesOf(node)) + 1);
            if (node.Number.IsNone && MayBeText(node.Kind) && printed.Contains((SeriesOf(node), place)))
            {
                notes.Doubt(node.Line, ImportWording.NoNumberOfItsOwn(node.Kind, place));
                parent.Children[i] = AsText(node);
            }
        }
    }

    /// <summary>What is numbered in one series: paragraphs and points beside each other are cited alike.</summary>
    public static ProvisionKind SeriesOf(DraftNode node) =>
        node.Kind.IsNamed() || node.Kind == ProvisionKind.Article ? node.Kind : ProvisionKind.Paragraph;

    private static void TakeSubheadings(DraftNode parent, ImportNotes notes)
    {
        var taken = new HashSet<DraftNode>();
        foreach (var (node, next) in parent.Children.Zip(parent.Children.Skip(1)))
        {
            if (
                node.Number.IsNone
                && IsInner(node.Kind)
                && next.Kind == node.Kind
                && !next.Number.IsNone
                && next.Heading is null
                && HeadingOf(node) is { } heading
            )
            {
                notes.Doubt(node.Line, ImportWording.Subheading(heading, next.Kind, next.Number));
                next.Heading = heading;
                taken.Add(node);
            }
        }

        parent.Children.RemoveAll(taken.Contains);
    }

    private static DraftNode AsText(DraftNode node)
    {
        var text = new DraftNode(ProvisionKind.Sentence, node.Line) { IsNumbered = false, Heading = node.Heading };
        text.Text.AddRange(node.Text);
        text.Children.AddRange(node.Children);
        return text;
    }

    // A heading and nothing else, or a short text that is no sentence.
    private static string? HeadingOf(DraftNode node) =>
        (node.Children.Count, node.Heading, node.Text) switch
        {
            (0, { } heading, []) => heading,
            (0, null, [{ Length: <= LongestHeading } text]) when !char.IsLower(text[0]) && char.IsLetterOrDigit(text[^1]) => text,
            _ => null,
        };

    // Parts and annexes hold articles, which must stay where they are.
    private static bool MayBeText(ProvisionKind kind) =>
        IsInner(kind) || kind is ProvisionKind.Recital or ProvisionKind.Article or ProvisionKind.Rule;

    private static bool IsInner(ProvisionKind kind) => kind is ProvisionKind.Paragraph or ProvisionKind.Point or ProvisionKind.Subpoint;
}
