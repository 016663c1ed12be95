using System.Text;
using TreatyRefs.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TreatyRefs.Benchmarks;

/// <summary>Loading the built-in library, against a program that reads the YAML events of the same files and keeps the strings.</summary>
internal static class LoadBenchmark
{
    // Less than half of what it is: that is another way of reading, and no noise.
    private const double LeastLoaded = 0.15;

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
    }

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
