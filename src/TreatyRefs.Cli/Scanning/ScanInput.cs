using TreatyRefs.Documents;
using TreatyRefs.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Cli.Scanning;

/// <summary>Something to scan.</summary>
/// <param name="Name">The path as it is reported, or <c>-</c> for the standard input.</param>
internal sealed record ScanInput(string Name)
{
    /// <summary>The standard input.</summary>
    public const string Standard = "-";

    private static readonly string[] s_extensions = [".txt", ".md", ".html", ".htm"];

    // What a person would expect to be read in a folder of drafts.
    private static readonly string[] s_documents = [".doc", ".docx", ".odt", ".pdf", ".rtf", ".epub", ".pages"];

    /// <summary>What it is written in, by its name: what somebody names and nobody knows is plain text.</summary>
    public DocumentFormat Format =>
        DocumentReader.FormatOf(Name) is var format and not DocumentFormat.Unknown ? format : DocumentFormat.Text;

    /// <summary>Whether it is a file.</summary>
    public bool IsFile => Name != Standard;

    /// <summary>What the arguments mean, each path once, and what is wrong with those that mean nothing.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="report">Told what cannot be read.</param>
    /// <param name="note">Told what is passed over.</param>
    public static IReadOnlyList<ScanInput> Expand(IEnumerable<string> arguments, Action<string> report, Action<string> note)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var inputs = new List<ScanInput>();
        foreach (var argument in arguments)
        {
            try
            {
                inputs.AddRange(Expand(argument, report, note).Where(input => seen.Add(input.Name)));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                report(e.Message);
            }
        }

        return inputs;
    }

    private static List<ScanInput> Expand(string argument, Action<string> report, Action<string> note)
    {
        if (argument == Standard || File.Exists(argument))
        {
            return [new ScanInput(argument)];
        }

        if (Directory.Exists(argument))
        {
            var inFolder = new List<ScanInput>();
            var passedOver = new List<string>();
            AddFolder(Path.TrimEndingDirectorySeparator(argument), inFolder, passedOver, report);
            TellPassedOver(argument, inFolder.Count, passedOver, report, note);
            return WithoutSpecial(inFolder, note);
        }

        var found = Glob.IsPattern(argument) ? Glob.Files(argument) : [];
        if (found.Count == 0)
        {
            report(Glob.IsPattern(argument) ? $"No file is named like \"{argument}\"." : $"There is no file or folder \"{argument}\".");
        }

        return WithoutSpecial(found.Select(path => new ScanInput(path)), note);
    }

    // A folder of Word documents is not a folder without citations.
    private static void TellPassedOver(string folder, int read, List<string> passedOver, Action<string> report, Action<string> note)
    {
        var kinds = passedOver.Select(name => Path.GetExtension(name).ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal);
        var endings = string.Join(", ", kinds);
        if (read == 0)
        {
            var others = endings.Length > 0 ? $", and not in {endings}" : string.Empty;
            report($"There is no text in \"{folder}\": what is read there ends in {string.Join(", ", s_extensions)}{others}.");
        }
        else if (passedOver.Count > 0)
        {
            var (documents, them) = passedOver.Count == 1 ? ("document is", "it") : ("documents are", "them");
            note($"{folder}: {passedOver.Count} {documents} not read ({endings}): save {them} as UTF-8 text (.txt) or as HTML");
        }
    }

    // Nobody named a pipe that happens to be there, and to read it may be to wait for ever.
    private static List<ScanInput> WithoutSpecial(IEnumerable<ScanInput> inputs, Action<string> note)
    {
        var kept = new List<ScanInput>();
        foreach (var input in inputs)
        {
            if (FileEntry.At(input.Name).Kind == FileEntryKind.Special)
            {
                note($"{input.Name}: this is a named pipe, a socket or a device, and is passed over");
            }
            else
            {
                kept.Add(input);
            }
        }

        return kept;
    }

    // Files and folders together in ordinal order; a folder that cannot be read is one problem and no more.
    private static void AddFolder(string folder, List<ScanInput> inputs, List<string> passedOver, Action<string> report)
    {
        try
        {
            var names = Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)).ToList();
            passedOver.AddRange(names.Where(name => HasExtension(name, s_documents)));
            var entries = names
                .Where(name => HasExtension(name, s_extensions))
                .Select(name => (Name: name, IsFolder: false))
                .Concat(Glob.FolderNames(folder).Select(name => (Name: name, IsFolder: true)));
            foreach (var (name, isFolder) in entries.OrderBy(entry => entry.Name, StringComparer.Ordinal).ToList())
            {
                var path = $"{(folder == "/" ? string.Empty : folder)}/{name}";
                if (isFolder)
                {
                    AddFolder(path, inputs, passedOver, report);
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
