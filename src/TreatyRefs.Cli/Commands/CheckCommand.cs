using System.CommandLine;
using TreatyRefs.Cli.Output;
using TreatyRefs.Diagnostics;
using TreatyRefs.Yaml;

namespace TreatyRefs.Cli.Commands;

/// <summary><c>treatyrefs check</c>: every problem of libraries or files.</summary>
internal sealed class CheckCommand : CliCommand
{
    private readonly Argument<string[]> _paths = new("path")
    {
        HelpName = "path",
        Description = "Folders or files, checked together as one library; without any, the library that other commands would use.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> _format = CommonOptions.Format(CommonOptions.Text, CommonOptions.Json);

    public CheckCommand(CliContext context)
        : base(context, "check", "Check libraries or files: every problem, with file(line,col).")
    {
        UnknownWord.RefuseOptions(_paths, this);
        Add(_paths);
        Add(_format);
        Add(CommonOptions.Library);
        Add(CommonOptions.Output);
    }

    public override IReadOnlyList<(string Line, string What)> Examples =>
    [
        ("treatyrefs check my-library", "every problem of a folder"),
        ("treatyrefs check my-library --format json", "the same for programs"),
    ];

    protected override int Run(ParseResult result)
    {
        var paths = result.GetValue(_paths) ?? [];
        var isOnlyDefault = paths.Length > 0 && result.GetResult(CommonOptions.Library) is null;
        LibraryOrigin[] origins = [.. isOnlyDefault ? [] : Context.Origins(result), .. paths.Select(LibraryOrigin.Path)];
        var loaded = LibraryLoader.Check(origins);
        Context.Deliver(result, (writer, _) =>
        {
            if (result.GetRequiredValue(_format) == CommonOptions.Json)
            {
                CheckJson.Write(loaded, writer);
            }
            else
            {
                WriteText(loaded, writer);
            }
        });
        return loaded.ErrorCount > 0 ? ExitCode.ErrorsFound : ExitCode.Served;
    }

    private static void WriteText(LoadResult loaded, TextWriter writer)
    {
        foreach (Diagnostic problem in loaded.Diagnostics)
        {
            writer.Write($"{problem}\n");
        }

        writer.Write($"{Count(loaded.FileCount, "file")}: {Count(loaded.ErrorCount, "error")}, {Count(loaded.WarningCount, "warning")}\n");
    }

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
