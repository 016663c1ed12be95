namespace TreatyRefs.Tests.Architecture;

/// <summary>A use of one room by another, with the type that makes it.</summary>
internal readonly record struct RoomUse(string From, string To, string By);

/// <summary>Which room of the library may import which: one folder is one namespace is one room.</summary>
/// <remarks>Rooms that do not exist yet have their rule already. A room without a rule is a breach: give it a floor here first.</remarks>
internal static class Rooms
{
    private static readonly string[] s_ground = ["Collections", "Text"];
    private static readonly string[] s_model = [.. s_ground, "References", "Model"];
    private static readonly string[] s_names = [.. s_model, "Languages", "Grammar", "Names"];
    private static readonly string[] s_crossReferences = [.. s_names, "Styles", "Citations", "Scanning", "CrossReferences"];
    private static readonly string[] s_queries = [.. s_crossReferences, "Queries"];
    private static readonly string[] s_yaml = [.. s_crossReferences, "Diagnostics", "Yaml"];
    private static readonly string[] s_reports = [.. s_queries, "Search", "Diagnostics"];

    /// <summary>What each room may import beside itself.</summary>
    public static IReadOnlyDictionary<string, string[]> Floors { get; } =
        new Dictionary<string, string[]>
        {
            ["Collections"] = [],
            ["Text"] = [],
            ["Diagnostics"] = s_ground,
            ["References"] = s_ground,
            ["Model"] = s_model,
            ["Languages"] = s_ground,
            ["Grammar"] = [.. s_ground, "References", "Languages"],
            ["Names"] = s_names,
            ["Styles"] = s_names,
            ["Citations"] = [.. s_names, "Styles"],
            ["Scanning"] = s_names,
            ["CrossReferences"] = s_crossReferences,
            ["Queries"] = s_queries,
            ["Search"] = [.. s_queries, "Search"],
            ["Yaml"] = s_yaml,
            ["Importing"] = [.. s_yaml, "Importing"],
            ["Reports"] = [.. s_reports, "Reports"],
            ["Exchange"] = [.. s_reports, "Exchange"],
        };

    /// <summary>The rooms whose types hold what is known, and never change.</summary>
    public static IReadOnlyList<string> OfTheModel { get; } =
    ["Collections", "Text", "Diagnostics", "References", "Model", "CrossReferences", "Queries", "Search"];

    /// <summary>The room of a namespace: <c>Reports</c> for <c>TreatyRefs.Reports.Scans</c>, empty for the root,
    /// <see langword="null"/> for what is not ours.</summary>
    public static string? Of(string? ns) =>
        ns switch
        {
            "TreatyRefs" => string.Empty,
            not null when ns.StartsWith("TreatyRefs.", StringComparison.Ordinal) => ns.Split('.')[1],
            _ => null,
        };

    /// <summary>Every use that the floors forbid, as a line for a person. The root may use everything; nobody may use the root.</summary>
    public static IEnumerable<string> Breaches(IEnumerable<RoomUse> uses) =>
        uses.Where(use =>
                use.From.Length > 0 && use.From != use.To && !(Floors.TryGetValue(use.From, out var allowed) && allowed.Contains(use.To))
            )
            .Select(use => $"{use.From} must not use {(use.To.Length == 0 ? "the root" : use.To)}: {use.By}")
            .Distinct()
            .Order(StringComparer.Ordinal);

    /// <summary>A circle of rooms, such as <c>Model -> Text -> Model</c>, or <see langword="null"/>.</summary>
    public static string? Circle(IEnumerable<RoomUse> uses)
    {
        var edges = uses.Where(use => use.From != use.To).ToLookup(use => use.From, use => use.To);
        return edges.Select(group => Circle(edges, [group.Key])).FirstOrDefault(circle => circle is not null);
    }

    private static string? Circle(ILookup<string, string> edges, List<string> path)
    {
        foreach (var next in edges[path[^1]].Distinct().Order(StringComparer.Ordinal))
        {
            if (next == path[0])
            {
                return string.Join(" -> ", [.. path, next]);
            }

            if (!path.Contains(next) && Circle(edges, [.. path, next]) is { } circle)
            {
                return circle;
            }
        }

        return null;
    }
}
