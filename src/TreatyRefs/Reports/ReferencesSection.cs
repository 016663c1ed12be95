using TreatyRefs.Collections;
using TreatyRefs.Queries;

namespace TreatyRefs.Reports;

/// <summary>The report on what refers to what, from one provision on.</summary>
internal static class ReferencesSection
{
    public static IEnumerable<Block> Compose(IReadOnlyList<ReferenceTree> trees, int level)
    {
        var root = trees[0];
        yield return new Heading(level, [new Span(root.Label, SpanRole.Strong)], Anchor.Of(root.Root.ToString()), [new Span(root.Root.ToString(), SpanRole.Label)]);
        if (root.Instrument is { } instrument)
        {
            yield return new Paragraph(StatusComposer.Of(root.Context, instrument, root.Status));
        }

        foreach (var block in StatusComposer.DateNote(root.Context))
        {
            yield return block;
        }

        foreach (var tree in trees)
        {
            yield return new Heading(level + 1, [new Span(tree.Direction == ReferenceDirection.Out ? "Refers to" : "Referred to by")]);
            yield return tree.Links.IsEmpty
                ? new Paragraph([new Span(Wording.NoReferences, SpanRole.Label)])
                : new Tree(Branches(tree.Links, tree));
        }
    }

    // As deep as the tree, which is bounded.
    private static EquatableArray<Branch> Branches(EquatableArray<ReferenceLink> links, ReferenceTree tree) => links
        .Select(link => new Branch(Line(link, tree), Branches(link.Links, tree)))
        .ToEquatableArray();

    private static EquatableArray<Span> Line(ReferenceLink link, ReferenceTree tree)
    {
        var edge = link.Reference;
        var line = new SpanBuilder(tree.Context).Add(Wording.Of(edge.Edge.Type, tree.Direction), SpanRole.Label).Add($" {edge.Other}  ");
        foreach (var span in new EdgesComposer(tree.Context, default, string.Empty).Content(edge, tree.Direction))
        {
            line.Add(span);
        }

        if (link.IsElsewhere && tree.Depth > 1)
        {
            line.Add(" (see elsewhere here)", SpanRole.Label);
        }

        foreach (var evidence in edge.Edge.Evidence.Take(1))
        {
            line.Add(" in the words ", SpanRole.Label).Add(new Span(evidence.Text, SpanRole.Quotation, evidence.Language));
        }

        return line.Build();
    }
}
