using System.Diagnostics;
using System.Text;
using TreatyRefs.Model;
using TreatyRefs.Reports.Sites;

namespace TreatyRefs.Benchmarks;

/// <summary>The site of many articles, written to a disk on all processors.</summary>
/// <remarks>As <c>treatyrefs report --all</c> does it, but for what it says and for moving the folder into its place: the library is in
/// memory already. Nothing is written twice, so there is one round, in which all code is compiled too.</remarks>
internal static class SiteBenchmark
{
    public static void Run(Figures figures)
    {
        var library = ScaleLibrary.Read(out var whatItIs);
        var articles = library.Instruments.Sum(instrument => library.ProvisionsOf(instrument.Id).Count);
        figures.Begin("site", $"{articles} articles on {Environment.ProcessorCount} processors: {whatItIs}");
        var folder = Directory.CreateTempSubdirectory("treatyrefs-site-");
        try
        {
            Write(figures, library, folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Write(Figures figures, TreatyLibrary library, string folder)
    {
        var (total, clock) = (Stopwatch.StartNew(), Stopwatch.StartNew());
        var site = LibrarySite.Of(library);
        figures.Add("pages planned, index made", clock.Elapsed.TotalSeconds, "s");
        clock.Restart();
        long bytes = 0;
        Parallel.ForEach(site.Files, file => Interlocked.Add(ref bytes, Save(file, folder)));
        figures.Add("files written", clock.Elapsed.TotalSeconds, "s", $"{site.Files.Count} files");
        figures.Add("in all", total.Elapsed.TotalSeconds, "s", "aim: under 60");
        figures.Add("on the disk", bytes / 1e6, "MB");
        figures.Add("memory at the most", Process.GetCurrentProcess().PeakWorkingSet64 / 1e6, "MB", "with the library");
        AddSearch(figures, folder);
    }

    // What a reader loads before the first hit, and the largest file that one word may take.
    private static void AddSearch(Figures figures, string folder)
    {
        var files = new DirectoryInfo(Path.Combine(folder, "search")).GetFiles("*.js");
        var before = files.Where(file => file.Name is "tables.js" or "index.js").Sum(file => file.Length);
        figures.Add("search: loaded at first", before / 1e6, "MB", "uncompressed");
        figures.Add("search: largest file of words", files.Where(file => file.Name[0] == 'w').Max(file => file.Length) / 1e6, "MB");
        figures.Add("search: all of it", files.Sum(file => file.Length) / 1e6, "MB", $"{files.Length} files");
    }

    private static long Save(SiteFile file, string folder)
    {
        var path = Path.Combine(folder, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var stream = File.Create(path);
        using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
        {
            file.Write(writer);
        }

        return stream.Length;
    }
}
