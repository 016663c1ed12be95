using TreatyRefs.Tests.Architecture.Sources;

namespace TreatyRefs.Tests.Architecture;

/// <summary>A use of one room by another, with the type that makes it.</summary>
internal readonly record struct RoomUse(string From, string To, string By);

/// <summary>Which room of the library may import which: one folder is one namespace is one room.</summary>
/// <remarks>A room within a room has a row of its own, or that of the room around it. Rooms of one row may import each other as
/// long as they form no circle. Rooms that do not exist yet have their rule already. A room without a rule is a breach: give it a
/// floor here first.</remarks>
internal static class Rooms
{
    private const string Root = "TreatyRefs";

    private static readonly string[] s_ground = ["Collections", "Text"];
    private static readonly string[] s_model = [.. s_ground, "References", "Model"];
    private static readonly string[] s_names = [.. s_model, "Languages", "Grammar", "Names"];
    private static readonly string[] s_crossReferences = [.. s_names, "Styles", "Citations", "Scanning", "CrossReferences"];
    private static readonly string[] s_queries = [.. s_crossReferences, "Queries"];
    private static readonly string[] s_yaml = [.. s_crossReferences, "Diagnostics", "Compiled", "Yaml"];
    private static readonly string[] s_reports = [.. s_queries, "Search", "Diagnostics"];

    /// <summary>What each room may import beside itself. What is allowed is allowed with the rooms within it.</summary>
    public static IReadOnlyDictionary<string, string[]> Floors { get; } =
        new Dictionary<string, string[]>
        {
            ["Collections"] = [],
            ["Text"] = ["Collections"],
            ["Diagnostics"] = s_ground,
            ["References"] = s_ground,
            ["Model"] = [.. s_ground, "References"],
            ["Languages"] = [.. s_ground, "References"], // A word means a kind of provision.
            ["Grammar"] = [.. s_ground, "References", "Languages"],
            ["Names"] = [.. s_model, "Languages", "Grammar"],
            ["Styles"] = [.. s_model, "Languages", "Grammar", "Names"],
            ["Citations"] = [.. s_names, "Styles"],
            ["Scanning.Recognisers"] = s_names,
            ["Scanning.Binding"] = [.. s_names, "Scanning.Recognisers"],
            ["Scanning"] = [.. s_names, "Scanning.Recognisers", "Scanning.Binding"],
            ["CrossReferences"] = [.. s_names, "Styles", "Citations", "Scanning"],
            ["Queries"] = s_crossReferences,
            ["Search"] = [.. s_queries, "Compiled"],
            ["Compiled"] = s_names,
            ["Yaml"] = [.. s_crossReferences, "Diagnostics", "Compiled"],
            ["Importing"] = s_yaml,
            ["Reports"] = s_reports,
            ["Reports.Scans"] = [.. s_reports, "Reports", "Yaml.Writing"], // A draft of a source is YAML, and there is one emitter.
            ["Exchange"] = s_reports,
        };

    /// <summary>The rooms whose types hold what is known, and never change.</summary>
    public static IReadOnlyList<string> OfTheModel { get; } =
    ["Collections", "Text", "Diagnostics", "References", "Model", "CrossReferences", "Queries", "Search"];

    /// <summary>The room of a namespace: <c>Reports.Scans</c> for <c>TreatyRefs.Reports.Scans</c>, empty for the root,
    /// <see langword="null"/> for what is not ours.</summary>
    public static string? Of(string? ns) =>
        ns switch
        {
            Root => string.Empty,
            not null when IsWithin(ns, Root) => ns[(Root.Length + 1)..],
            _ => null,
        };

    /// <summary>Whether a room is another or stands within it.</summary>
    public static bool IsWithin(string room, string outer) => room == outer || room.StartsWith(outer + ".", StringComparison.Ordinal);

    /// <summary>The row of <see cref="Floors"/> that rules a room, its own before that of the room around it, or
    /// <see langword="null"/>.</summary>
    public static string? RowOf(string room) => Floors.Keys.Where(row => IsWithin(room, row)).MaxBy(row => row.Length);

    /// <summary>Every use that the floors forbid. The root may use everything; nobody may use the root.</summary>
    public static IEnumerable<Finding> Breaches(IEnumerable<RoomUse> uses) =>
        uses.Where(use => use.From.Length > 0 && use.From != use.To && !IsAllowed(RowOf(use.From), use.To))
            .Select(use => $"{use.From} must not use {(use.To.Length == 0 ? "the root" : use.To)}: {use.By}")
            .Distinct()
            .Select(breach => new Finding(breach, 1, "the compiled library"));

    /// <summary>Every set of rooms that form circles, as <c>Model, Text</c>.</summary>
    public static IEnumerable<Finding> Circles(IEnumerable<RoomUse> uses)
    {
        var edges = uses.Where(use => use.From != use.To).ToLookup(use => use.From, use => use.To);
        var reached = edges.ToDictionary(room => room.Key, room => Reached(edges, room.Key));
        return reached
            .Where(room => room.Value.Contains(room.Key))
            .Select(room =>
                string.Join(
                    ", ",
                    room.Value.Where(other => reached.TryGetValue(other, out var back) && back.Contains(room.Key))
                        .Order(StringComparer.Ordinal)
                )
            )
            .Distinct()
            .Select(circle => new Finding(circle, 1, UsesIn(circle.Split(", "), edges)));
    }

    private static bool IsAllowed(string? row, string to) =>
        row is not null && (RowOf(to) == row || Floors[row].Any(allowed => IsWithin(to, allowed)));

    private static HashSet<string> Reached(ILookup<string, string> edges, string start)
    {
        var reached = new HashSet<string>();
        var open = new Stack<string>([start]);
        while (open.TryPop(out var room))
        {
            foreach (var next in edges[room].Where(reached.Add))
            {
                open.Push(next);
            }
        }

        return reached;
    }

    private static string UsesIn(string[] circle, ILookup<string, string> edges) =>
        string.Join(
            "; ",
            circle.SelectMany(from =>
                edges[from].Where(circle.Contains).CountBy(to => to).Select(to => $"{from} uses {to.Key} {to.Value} times")
            )
        );
}
