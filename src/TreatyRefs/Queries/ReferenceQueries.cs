using System.Globalization;
using TreatyRefs.Collections;
using TreatyRefs.CrossReferences;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Styles;

namespace TreatyRefs.Queries;

/// <summary>Answers what refers to what, with the words that people call the ends of edges by.</summary>
internal sealed class ReferenceQueries(ITreatyLibrary library, DossierContext context, Lazy<CrossReferenceGraph> graph)
{
    private const int MostBetween = 100;

    public ReferenceTree Tree(ReferenceRange reference, ReferenceDirection direction, ReferenceTreeOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Depth, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Depth, ReferenceTreeOptions.MaxDepth, nameof(options));
        reference = CrossReferenceGraph.Normalised(library, reference);
        var builder = new ReferenceTreeBuilder(EdgesOfPlace, options.Depth);
        var instrument = library.FindInstrument(reference.Instrument);
        return new ReferenceTree
        {
            Context = context,
            Root = reference,
            Label = ProvisionLabel.WithInstrument(library, reference),
            Direction = direction,
            Depth = options.Depth,
            Links = builder.Build(reference),
            Instrument = instrument,
            Status = instrument is null ? default : StatusAtDate.Of(instrument, library.Info.Date),
        };

        IEnumerable<LabelledReference> EdgesOfPlace(ReferenceRange place)
        {
            var edges =
                !place.IsSingle ? OfSeveral(place, direction)
                : place.First.IsWhole && (options.WithProvisions || place == reference) ? InAll(place.Instrument, direction)
                : Of(place.First, direction);
            return edges.Where(edge => options.Types.IsEmpty || options.Types.Contains(edge.Edge.Type));
        }
    }

    public IReadOnlyList<ProvisionReference> Members(ReferenceRange range)
    {
        if (range.IsSingle)
        {
            return [range.First];
        }

        var known = RangeMembers.Of(library, range);
        return known.IsEmpty ? [.. Between(range).Where(reference => library.Exists(reference) != Existence.No)] : known;
    }

    // Of what nobody describes: 31(3)(a)..(c) is (a), (b) and (c).
    private static IEnumerable<ProvisionReference> Between(ReferenceRange range)
    {
        var (first, last) = (range.First.Pinpoint.Steps[^1], range.Last.Pinpoint.Steps[^1]);
        if (range.First.Pinpoint.Parent != range.Last.Pinpoint.Parent || first.Form != last.Form || first.Kind != last.Kind)
        {
            return [range.First, range.Last];
        }

        var (from, to) = (first.Number.ToString(), last.Number.ToString());
        return from.Length == 1 && to.Length == 1 && first.Number.IsLetters
                ? Enumerable.Range(from[0], to[0] - from[0] + 1).Select(letter => Numbered(((char)letter).ToString()))
            : first.Number.Leading > 0 && last.Number.Leading - first.Number.Leading is var more and >= 0 and < MostBetween
                ? Enumerable.Range(first.Number.Leading, more + 1).Select(number => Numbered(number.ToString(CultureInfo.InvariantCulture)))
            : [range.First, range.Last];

        ProvisionReference Numbered(string text) =>
            ProvisionNumber.TryParseInBrackets(text, out var number)
                ? range.First with
                {
                    Pinpoint = range.First.Pinpoint.Parent.Then(first.WithNumber(number)),
                }
                : range.First;
    }

    /// <summary>The edges of a provision, a chapter or a whole instrument as such.</summary>
    public EquatableArray<LabelledReference> Of(ProvisionReference reference, ReferenceDirection direction) =>
        Labelled(direction == ReferenceDirection.Out ? graph.Value.From(reference) : graph.Value.To(reference), reference, direction);

    // Also of provisions that nobody describes; what stays among them leads nowhere.
    private IEnumerable<LabelledReference> OfSeveral(ReferenceRange range, ReferenceDirection direction) =>
        Anywhere(range.Instrument, direction)
            .Where(edge =>
                IsMet(range, direction == ReferenceDirection.Out ? edge.Edge.From : edge.Edge.To)
                && !(range.Contains(edge.Other.First) && range.Contains(edge.Other.Last))
            );

    private static bool IsMet(ReferenceRange range, ReferenceRange end) =>
        range.Contains(end.First) || range.Contains(end.Last) || (!end.IsSingle && (end.Contains(range.First) || end.Contains(range.Last)));

    // What stays among an instrument's own provisions leads nowhere.
    private IEnumerable<LabelledReference> InAll(InstrumentId instrument, ReferenceDirection direction) =>
        Anywhere(instrument, direction)
            .Where(edge =>
                edge.Edge.From.Instrument != edge.Edge.To.Instrument
                || (direction == ReferenceDirection.Out ? edge.Edge.From : edge.Edge.To).First.IsWhole
            );

    private EquatableArray<LabelledReference> Anywhere(InstrumentId instrument, ReferenceDirection direction) =>
        Labelled(
            direction == ReferenceDirection.Out ? graph.Value.FromAnywhereIn(instrument) : graph.Value.ToAnywhereIn(instrument),
            new ProvisionReference(instrument),
            direction
        );

    private EquatableArray<LabelledReference> Labelled(
        IEnumerable<CrossReference> edges,
        ProvisionReference asked,
        ReferenceDirection direction
    ) => edges.Select(edge => Labelled(edge, asked, direction)).Distinct().ToEquatableArray();

    private LabelledReference Labelled(CrossReference edge, ProvisionReference asked, ReferenceDirection direction)
    {
        var (near, far) = direction == ReferenceDirection.Out ? (edge.From, edge.To) : (edge.To, edge.From);
        return new LabelledReference(edge, far, ProvisionLabel.WithInstrument(library, far))
        {
            Subject =
                far.IsSingle && library.FindProvision(far.First)?.Provision is { } provision
                    ? provision.Heading ?? provision.Subject
                    : null,
            Speaker =
                edge.Via is { } via && library.FindCommentary(via) is { } comment
                    ? library.FindExpert(comment.By)?.Name ?? comment.By.ToString()
                    : null,
            At = near == asked ? null : LabelOf(near),
        };
    }

    private string LabelOf(ReferenceRange near) =>
        near.IsSingle
            ? ProvisionLabel.Of(library, near.First)
            : ProvisionLabel.WithInstrument(library, near)[(ProvisionLabel.InstrumentName(library, near.Instrument).Length + 2)..];
}
