using TreatyRefs.Cli.Files;
using TreatyRefs.Cli.Scanning;
using TreatyRefs.Model;
using TreatyRefs.Reports.Sites;

namespace TreatyRefs.Cli.Commands;

/// <summary>Writes the site of a library.</summary>
internal static class SiteWriter
{
    /// <summary>Writes it into a folder; says on stderr what was written.</summary>
    public static int Write(
        CliContext context,
        ITreatyLibrary library,
        string folder,
        SiteOptions options,
        IReadOnlyList<(string Name, byte[] Bytes)> pictures,
        bool mayReplaceChanged
    )
    {
        using var target = SiteFolder.Open(folder, mayReplaceChanged);
        var site = LibrarySite.Of(library, options);
        var progress = context.Environment.IsErrorTerminal
            ? new ProgressLine(context.Environment.Error, context.Environment.Time, site.Files.Count)
            : null;
        var gate = new Lock();
        target.Write(
            site.Files,
            pictures,
            path =>
            {
                lock (gate)
                {
                    progress?.Add(path, 1);
                }
            }
        );
        progress?.Clear();
        context.Environment.Error.Write(
            $"{folder}: {site.Files.Count + pictures.Count} files; begin with {Path.Combine(folder, SiteStart)}\n"
        );
        return ExitCode.Served;
    }

    private const string SiteStart = "index.html";
}
