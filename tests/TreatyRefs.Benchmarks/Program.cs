using TreatyRefs.Benchmarks;

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
string[] known = [.. all, "quality"];
var asked = args is [] or ["all"] ? all : args;
if (asked.Except(known).FirstOrDefault() is { } unknown)
{
    Console.Error.WriteLine(
        $"There is no \"{unknown}\". Say one or more of {string.Join(", ", known)}, all for those that take time, "
            + "faults MATERIAL, or marked FOLDER."
    );
    return 2;
}

var figures = new Figures(Console.Out);
var grows = true;
foreach (var name in asked.Distinct())
{
    switch (name)
    {
        case "scan":
            ScanBenchmark.Run(figures);
            break;
        case "growth":
            grows = GrowthBenchmark.Run(figures);
            break;
        case "quality":
            QualityReport.Write(Console.Out);
            break;
        case "load":
            LoadBenchmark.Run(figures);
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

return grows ? 0 : 1;
