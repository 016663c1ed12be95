namespace TreatyRefs.Cli.Scanning;

/// <summary>Something to scan.</summary>
/// <param name="Name">The path as it is reported, or <c>-</c> for the standard input.</param>
internal sealed record ScanInput(string Name)
{
    /// <summary>The standard input.</summary>
    public const string Standard = "-";

    private static readonly string[] s_extensions = [".txt", ".md", ".html", ".htm"];

    /// <summary>Whether it is an HTML page, by its name.</summary>
    public bool IsHtml => HasExtension(Name, ".html", ".htm");

    /// <summary>Whether it is a file.</summary>
    public bool IsFile => Name != Standard;

    /// <summary>What the arguments mean, each path once, and what is wrong with those that mean nothing.</summary>
    public static IReadOnlyList<ScanInput> Expand(IEnumerable<string> arguments, Action<string> report)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var inputs = new List<ScanInput>();
        foreach (var argument in arguments)
        {
            try
            {
                inputs.AddRange(Expand(argument, report).Where(input => seen.Add(input.Name)));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                report(e.Message);
            }
        }

        return inputs;
    }

    private static IEnumerable<ScanInput> Expand(string argument, Action<string> report)
    {
        if (argument == Standard || File.Exists(argument))
        {
            return [new ScanInput(argument)];
        }

        if (Directory.Exists(argument))
        {
            var inFolder = new List<ScanInput>();
            AddFolder(Path.TrimEndingDirectorySeparator(argument), inFolder, report);
            return inFolder;
        }

        var found = Glob.IsPattern(argument) ? Glob.Files(argument) : [];
        if (found.Count == 0)
        {
            report(Glob.IsPattern(argument) ? $"No file is named like \"{argument}\"." : $"There is no file or folder \"{argument}\".");
        }

        return found.Select(path => new ScanInput(path));
    }

    // Files and folders together in ordinal order; a folder that cannot be read is one problem and no more.
    private static void AddFolder(string folder, List<ScanInput> inputs, Action<string> report)
    {
        try
        {
            var files = Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)).Where(name => HasExtension(name, s_extensions));
            var entries = files.Select(name => (Name: name, IsFolder: false)).Concat(Glob.FolderNames(folder).Select(name => (Name: name, IsFolder: true)));
            foreach (var (name, isFolder) in entries.OrderBy(entry => entry.Name, StringComparer.Ordinal).ToList())
            {
                var path = $"{(folder == "/" ? string.Empty : folder)}/{name}";
                if (isFolder)
                {
                    AddFolder(path, inputs, report);
                }
                else
                {
                    inputs.Add(new ScanInput(path));
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            report(e.Message);
        }
    }

    private static bool HasExtension(string name, params string[] extensions) =>
        extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
}
