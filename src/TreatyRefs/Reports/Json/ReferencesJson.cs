using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using TreatyRefs.Queries;

namespace TreatyRefs.Reports.Json;

/// <summary>An edge of a tree: an edge, and how far from what was asked about it is.</summary>
internal sealed record ReferenceLinkJson : EdgeJson
{
    [SetsRequiredMembers]
    public ReferenceLinkJson(EdgeJson edge, int depth)
        : base(edge) => Depth = depth;

    [JsonPropertyOrder(1)]
    public int Depth { get; }
}

internal sealed record ReferencesJson
{
    public required string Reference { get; init; }
    public required string Label { get; init; }
    public string? AsOf { get; init; }
    public InstrumentRefJson? Instrument { get; init; }
    public required IReadOnlyList<ReferenceLinkJson> Out { get; init; }
    public required IReadOnlyList<ReferenceLinkJson> In { get; init; }

    public static ReferencesJson Of(IReadOnlyList<ReferenceTree> trees)
    {
        var root = trees[0];
        return new ReferencesJson
        {
            Reference = root.Root.ToString(),
            Label = root.Label,
            AsOf = root.Context.Library.Date?.ToString(),
            Instrument = root.Instrument is { } instrument ? InstrumentRefJson.Of(root.Context, instrument, root.Status) : null,
            Out = Links(trees, ReferenceDirection.Out),
            In = Links(trees, ReferenceDirection.In),
        };
    }

    private static ReferenceLinkJson[] Links(IReadOnlyList<ReferenceTree> trees, ReferenceDirection direction) =>
        [
            .. trees
                .Where(tree => tree.Direction == direction)
                .SelectMany(tree =>
                    tree.Edges.Select(link => new ReferenceLinkJson(EdgeJson.Of(tree.Context, link.Reference), link.Depth))
                ),
        ];
}

internal sealed record ReferencesListJson(IReadOnlyList<ReferencesJson> References);
