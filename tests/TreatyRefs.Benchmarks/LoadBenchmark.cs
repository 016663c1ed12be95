using System.Text;
using TreatyRefs.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TreatyRefs.Benchmarks;

/// <summary>Loading the built-in library, against a program that reads the YAML events of the same files and keeps the strings; and a
/// library of one's own over what the build has made of it, against the same over its files.</summary>
internal static class LoadBenchmark
{
    // Less than half of what it is: that is another way of reading, and no noise.
    private const double LeastLoaded = 0.15;

    // A third of what it is: then something of the built-in library is made anew.
    private const double LeastAdded = 10;

    private const string Own =
        "library: Mine\nextends: built-in\n---\ninstrument: lake-treaty\nkind: treaty\ntitle: Treaty on the Waters of the Lake\n---\n";

    // A topic of the built-in library asks for its files.
    private const string OverFiles = Own + "topics: [{ id: treaty-continuity, label: Continuity }]\n";

    // With places the files themselves are read, and not what the build has made of them.
    private static readonly LoadOptions s_fromFiles = new() { KeepsPlaces = true };

    private static List<string> s_kept = [];

    public static void Run(Figures figures, Size size)
    {
        var all = Files();
        figures.Begin("load", $"the built-in library from its files, {all.Sum(file => file.Length) / 1024} KB");
        Action[] works =
        [
            () => LibraryLoader.Load([LibraryOrigin.BuiltIn], s_fromFiles),
            () => LibraryLoader.Check(LibraryOrigin.BuiltIn),
            () => s_kept = Events(all),
        ];
        Measure.WarmUp(size.WarmUps, works);
        var costs = Measure.Medians(3 * size.Rounds, works);
        figures.Add("loaded", costs[0].Milliseconds, "ms");
        figures.Add("loaded and checked", costs[1].Milliseconds, "ms");
        figures.Add("limit: its YAML events read", costs[2].Milliseconds, "ms");
        figures.AddRatio("loaded, to reading its events", costs[2].Seconds / costs[0].Seconds, LeastLoaded, "0.6");
        figures.AddRatio("loaded and checked, to reading its events", costs[2].Seconds / costs[1].Seconds, LeastLoaded, "0.6");
        figures.Add("allocated, loaded", costs[0].Bytes / 1e6, "MB");
        figures.Add("allocated, limit", costs[2].Bytes / 1e6, "MB");
        RunOwn(figures, size);
    }

    private static void RunOwn(Figures figures, Size size)
    {
        figures.Begin("own", "a treaty of one's own over the built-in library, loaded and cited");
        Action[] works = [() => LoadAndCite(Own), () => LoadAndCite(OverFiles)];
        Measure.WarmUp(size.WarmUps, works);
        var costs = Measure.Medians(size.Rounds, works);
        figures.Add("over what the build has made", costs[0].Milliseconds, "ms");
        figures.Add("limit: over its files", costs[1].Milliseconds, "ms");
        figures.AddRatio("over what the build has made, to over its files", costs[1].Seconds / costs[0].Seconds, LeastAdded, "at least 10");
        figures.Add("allocated", costs[0].Bytes / 1e6, "MB");
        figures.Add("allocated, over its files", costs[1].Bytes / 1e6, "MB");
    }

    private static void LoadAndCite(string yaml) =>
        LibraryLoader.Load(LibraryOrigin.Text("own.yaml", yaml)).Library.Parse("Article 1 of the Treaty on the Waters of the Lake");

    private static List<byte[]> Files()
    {
        var assembly = typeof(Treaties).Assembly;
        return [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith("data/", StringComparison.Ordinal)).Select(Read)];

        byte[] Read(string name)
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
    }

    private static List<string> Events(List<byte[]> files)
    {
        var kept = new List<string>();
        foreach (var file in files)
        {
            var parser = new Parser(new StringReader(Encoding.UTF8.GetString(file)));
            while (parser.MoveNext())
            {
                if (parser.Current is Scalar scalar)
                {
                    kept.Add(scalar.Value);
                }
            }
        }

        return kept;
    }
}
