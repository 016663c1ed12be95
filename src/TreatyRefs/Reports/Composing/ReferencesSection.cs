using TreatyRefs.Collections;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;

namespace TreatyRefs.Reports.Composing;

/// <summary>The report on what refers to what, from one provision on.</summary>
internal static class ReferencesSection
{
    public static Report Compose(ReferenceTrees trees) =>
        new(
            trees
                .Items[0]
                .Context.Words()
                .Fill(Word.ReferencesOf, trees.Items[0].Context.Words().Row(trees.ByRoot.Select(each => NameOf(each[0])))),
            trees.Items[0].Context.Language,
            [.. trees.ByRoot.SelectMany(each => Blocks(each, 1))]
        );

    private static string NameOf(ReferenceTree tree) =>
        string.Concat(new SpanBuilder(tree.Context).Place(tree.Context, tree.Root, tree.Label).Build().Select(span => span.Text));

    private static IEnumerable<Block> Blocks(IReadOnlyList<ReferenceTree> trees, int level)
    {
        var (root, words) = (trees[0], trees[0].Context.Words());
        yield return new Heading(
            level,
            new SpanBuilder(root.Context).Place(root.Context, root.Root, root.Label, SpanRole.Strong).Build(),
            Anchor.Of(root.Root.ToString()),
            [new Span(root.Root.ToString(), SpanRole.Label)]
        );
        if (root.Instrument is { } instrument)
        {
            yield return new Paragraph(StatusComposer.Of(root.Context, instrument, root.Status));
        }
        else
        {
            yield return Parts.Warning(words[Word.InstrumentNotDescribed]);
        }

        foreach (var block in StatusComposer.DateNote(root.Context))
        {
            yield return block;
        }

        foreach (var tree in trees)
        {
            yield return Parts.Heading(level + 1, words[tree.Direction == ReferenceDirection.Out ? Word.RefersTo : Word.ReferredToBy]);
            if (Includes(tree) is { } included)
            {
                yield return Parts.Said(included);
            }

            yield return tree.Links.IsEmpty ? Parts.Said(words[Word.NothingHere]) : new Tree(Branches(tree.Links, tree));
        }
    }

    // A question about a whole instrument or a chapter is one about all in it.
    private static string? Includes(ReferenceTree tree)
    {
        var all = tree.Links.Count;
        var inside = tree.Links.Count(link => link.Reference.At is not null);
        var isOut = tree.Direction == ReferenceDirection.Out;
        var words = tree.Context.Words();
        var which =
            inside < all ? FrameWords.Number(inside)
            : all == 1 ? words[Word.AndThatOne]
            : words[Word.AllInIt];
        return inside == 0 || !tree.Root.IsSingle || !(tree.Root.First.IsWhole || tree.Root.First.Pinpoint.Steps[^1].Kind.GroupsArticles())
            ? null
            : words.Fill(isOut ? Word.ReferencesFromInside : Word.ReferencesToInside, words.Count(Word.ReferencesCount, all), which);
    }

    // As deep as the tree, which is bounded.
    private static EquatableArray<Branch> Branches(EquatableArray<ReferenceLink> links, ReferenceTree tree) =>
        links.Select(link => new Branch(Line(link, tree), Branches(link.Links, tree))).ToEquatableArray();

    private static EquatableArray<Span> Line(ReferenceLink link, ReferenceTree tree)
    {
        var (edge, words) = (link.Reference, tree.Context.Words());
        var line = new SpanBuilder(tree.Context).Add(words.Of(edge.Edge.Type, tree.Direction), SpanRole.Label).Add($" {edge.Other}  ");
        foreach (var span in new EdgesComposer(tree.Context, default, string.Empty).Content(edge, tree.Direction))
        {
            line.Add(span);
        }

        if (link.IsElsewhere && tree.Depth > 1)
        {
            line.Add(words[Word.SeeElsewhere], SpanRole.Label);
        }

        foreach (var evidence in edge.Edge.Evidence.Take(1))
        {
            line.Add(words[Word.InTheWords], SpanRole.Label).Add(new Span(evidence.Text, SpanRole.Quotation, evidence.Language));
        }

        return line.Build();
    }
}
