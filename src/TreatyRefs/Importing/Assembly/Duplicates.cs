using TreatyRefs.Importing.Lines;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Importing.Assembly;

/// <summary>No two provisions of an instrument may have one reference: the second is kept as text, and said so.</summary>
internal sealed class Duplicates(ImportNotes notes)
{
    private readonly Dictionary<Pinpoint, DraftNode> _seen = [];

    /// <summary>Makes text of every second one. What counts is the reference that the library will give it, whatever its kind.</summary>
    public static void Resolve(DraftNode root, ImportNotes notes) =>
        new Duplicates(notes).Resolve(root, default, default, parentGroups: true);

    private void Resolve(DraftNode parent, Pinpoint path, Pinpoint numberingBase, bool parentGroups)
    {
        var kept = new List<DraftNode>(parent.Children.Count);
        foreach (var child in parent.Children)
        {
            var pinpoint = InstrumentIndex.PinpointOf(child.Kind, child.Number, path, numberingBase, parentGroups);
            if (_seen.TryGetValue(pinpoint, out var first))
            {
                notes.Doubt(
                    child.Line,
                    first.Kind == child.Kind
                        ? ImportWording.Twice(child.Kind, child.Number)
                        : ImportWording.SameReference(child.Kind, first.Kind, child.Number, pinpoint)
                );
                (kept.Count > 0 ? kept[^1] : parent).Text.AddRange(TextOf(child));
                continue;
            }

            _seen.Add(pinpoint, child);
            kept.Add(child);
            Resolve(
                child,
                pinpoint,
                child.Kind.RestartsNumbering() ? pinpoint : numberingBase,
                parentGroups && child.Kind.GroupsArticles()
            );
        }

        parent.Children.Clear();
        parent.Children.AddRange(kept);
    }

    private static IEnumerable<string> TextOf(DraftNode node) =>
        new[] { node.Label, node.Heading ?? string.Empty }
            .Where(text => text.Length > 0)
            .Concat(node.Text)
            .Concat(node.Children.SelectMany(TextOf));
}
