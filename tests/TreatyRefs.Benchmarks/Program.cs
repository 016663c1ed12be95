using TreatyRefs.Benchmarks;
using TreatyRefs.Benchmarks.Growth;

if (args is ["marked", var folder])
{
    QualityReport.WriteMarked(folder, Console.Out);
    return 0;
}

if (args is ["faults", var material])
{
    return QualityReport.WriteFaults(material, Console.Out) ? 0 : 2;
}

string[] all = ["scan", "growth", "load", "lookup", "graph", "search", "site"];
string[] known = [.. all, "quality", "short", "page"];
if (args.Except([.. known, "all"]).FirstOrDefault() is { } unknown)
{
    Console.Error.WriteLine(
        $"There is no \"{unknown}\". Say one or more of {string.Join(", ", known)}, all for those that take time, "
            + "faults MATERIAL, or marked FOLDER."
    );
    return 2;
}

var figures = new Figures(Console.Out);
var size =
    args is ["short"] ? Size.Short
    : args is ["page"] ? Size.Page
    : Size.Whole;
string[] asked = args switch
{
    [] or ["all"] or ["page"] => all,
    ["short"] => ["scan", "growth", "load"],
    _ => [.. args.Intersect(all.Append("quality"))],
};
foreach (var name in asked)
{
    Run(name);
}

if (args is ["page"])
{
    SpeedPage.Write(figures);
}

return figures.HasFailed ? 1 : 0;

void Run(string name)
{
    switch (name)
    {
        case "scan":
            ScanBenchmark.Run(figures, size);
            break;
        case "growth":
            GrowthBenchmark.Run(figures, size);
            break;
        case "quality":
            QualityReport.Write(Console.Out);
            break;
        case "load":
            LoadBenchmark.Run(figures, size);
            break;
        case "graph":
            GraphBenchmark.Run(figures);
            break;
        case "search":
            SearchBenchmark.Run(figures);
            break;
        case "site":
            SiteBenchmark.Run(figures);
            break;
        default:
            LookupBenchmark.Run(figures);
            break;
    }
}
