using TreatyRefs.References;

namespace TreatyRefs.Importing;

/// <summary>Makes text of a provision whose number another one has already: a library can hold only one.</summary>
internal static class Duplicates
{
    public static void Resolve(DraftNode root, ImportNotes notes) => Resolve(root, [], notes);

    private static void Resolve(DraftNode parent, HashSet<(ProvisionKind, ProvisionNumber)> articles, ImportNotes notes)
    {
        var own = new HashSet<(ProvisionKind, ProvisionNumber)>();
        for (var i = 0; i < parent.Children.Count; i++)
        {
            var child = parent.Children[i];
            var isMain = child.Kind is ProvisionKind.Article or ProvisionKind.Rule or ProvisionKind.Regulation;
            if (!(isMain ? articles : own).Add((child.Kind.IsNamed() || isMain ? child.Kind : default, child.Number)))
            {
                notes.Doubt(child.Line, ImportWording.Twice(child.Kind, child.Number));
                (i > 0 ? parent.Children[i - 1] : parent).Text.AddRange(TextOf(child));
                parent.Children.RemoveAt(i--);
                continue;
            }

            Resolve(child, child.Kind.RestartsNumbering() ? [] : articles, notes);
        }
    }

    private static IEnumerable<string> TextOf(DraftNode node) =>
        new[] { node.Label, node.Heading ?? string.Empty }.Where(text => text.Length > 0).Concat(node.Text).Concat(node.Children.SelectMany(TextOf));
}
