using System.Text;
using TreatyRefs.Collections;
using TreatyRefs.Compiled;
using TreatyRefs.Importing.Lines;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Scanning;
using TreatyRefs.Yaml.Shapes;

namespace TreatyRefs.Importing.Assembly;

/// <summary>Finds what the text of an instrument cites, and says which provision does.</summary>
/// <remarks>The text is read once from beginning to end with its headings, so that "this article" and the terms that it defines are
/// understood.</remarks>
internal sealed class CitedReferences
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Start, DraftNode Node)> _places = [];

    private CitedReferences(DraftNode root) => root.Children.ForEach(Append);

    /// <summary>What each provision cites, the smallest that holds the citation. Only what exists or may exist.</summary>
    /// <param name="root">The provisions.</param>
    /// <param name="instrument">The instrument that was made of them.</param>
    /// <param name="library">The library of the other instruments.</param>
    /// <param name="notes">Where to say what a library cannot name.</param>
    public static Dictionary<DraftNode, EquatableArray<DeclaredReference>> In(
        DraftNode root,
        Instrument instrument,
        ITreatyLibrary library,
        ImportNotes notes
    )
    {
        return new CitedReferences(root)
            .Find(BuiltInLibrary.InstrumentsOf(library, instrument), instrument.Id)
            .ToDictionary(
                pair => pair.Key,
                pair =>
                    pair.Value.Distinct()
                        .Where(to => CanBeWritten(to, instrument.Id, pair.Key, notes))
                        .Select(to => new DeclaredReference(to))
                        .ToEquatableArray()
            );
    }

    // An instrument whose id looks like a pinpoint, as "annex-1" does, cannot be named where another one is described.
    private static bool CanBeWritten(ReferenceRange to, InstrumentId own, DraftNode node, ImportNotes notes)
    {
        if (ReferenceText.Write(to, own) is not null)
        {
            return true;
        }

        notes.Doubt(node.Line, ImportWording.NotWritable(to));
        return false;
    }

    private void Append(DraftNode node)
    {
        _places.Add((_text.Length, node));
        var heads = node.Kind == ProvisionKind.Article || (node.Kind.IsNamed() && node.Kind != ProvisionKind.Sentence);
        _text.Append(node.Label).Append(heads ? "\n\n" : " ").Append(string.Join("\n\n", node.Text)).Append("\n\n");
        node.Children.ForEach(Append);
    }

    private Dictionary<DraftNode, List<ReferenceRange>> Find(TreatyLibrary known, InstrumentId id)
    {
        var found = new Dictionary<DraftNode, List<ReferenceRange>>();
        var provisions = known.ProvisionsOf(id);
        var place = 0;
        foreach (var citation in new CitationScanner(known, id).Scan(_text.ToString()))
        {
            while (place + 1 < _places.Count && _places[place + 1].Start <= citation.Start)
            {
                place++;
            }

            // "This article" in the article itself says nothing.
            var own = provisions.Count == _places.Count ? provisions[place].Reference : new ProvisionReference(id);
            foreach (
                var to in citation
                    .Targets.Where(IsKnown)
                    .Select(target => target.Reference!.Value)
                    .Where(to => !(to.IsSingle && to.First.Contains(own)))
            )
            {
                var node = _places[place].Node;
                (found.TryGetValue(node, out var list) ? list : found[node] = []).Add(to);
            }
        }

        return found;
    }

    private static bool IsKnown(ScannedTarget target) =>
        target.Reference is not null && target.Status is TargetStatus.Resolved or TargetStatus.NotDescribed;
}
