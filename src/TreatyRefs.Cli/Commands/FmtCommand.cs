using System.CommandLine;
using System.Text;
using TreatyRefs.Text;
using TreatyRefs.Yaml;

namespace TreatyRefs.Cli.Commands;

/// <summary><c>treatyrefs fmt</c>: the YAML of libraries in its usual form.</summary>
internal sealed class FmtCommand : CliCommand
{
    private const string Standard = "-";

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Argument<string[]> _paths = new("path")
    {
        HelpName = "path",
        Description = "Folders or files, rewritten where their form changes; - is the standard input, printed.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _check = new("--check") { Description = "Write nothing: list the files that would change, and exit with 1 if there are any." };

    public FmtCommand(CliContext context)
        : base(context, "fmt", "Format the YAML of libraries: order of keys, line width, quotation marks. Comments stay, meaning never changes.")
    {
        UnknownWord.RefuseOptions(_paths, this);
        Add(_paths);
        Add(_check);
    }

    public override IReadOnlyList<(string Line, string What)> Examples =>
    [
        ("treatyrefs fmt my-library", "rewrite what is not in the usual form; prints the files that changed"),
        ("treatyrefs fmt my-library --check", "before a change is merged"),
        ("treatyrefs fmt - < draft.yaml", "from a pipe, or an editor"),
    ];

    protected override int Run(ParseResult result)
    {
        var isCheck = result.GetValue(_check);
        var exitCode = ExitCode.Served;
        foreach (var path in result.GetRequiredValue(_paths))
        {
            foreach (var file in path == Standard ? [Standard] : LibraryOrigin.FilesOf(path))
            {
                exitCode = Math.Max(exitCode, Format(file, isCheck));
            }
        }

        return exitCode;
    }

    private int Format(string file, bool isCheck)
    {
        var formatted = Read(file);
        if (formatted.Text is null)
        {
            foreach (var problem in formatted.Problems)
            {
                Context.Environment.Error.Write($"{problem}\n");
            }

            return ExitCode.ErrorsFound;
        }

        if (file == Standard && !isCheck)
        {
            Context.Environment.Out.Write(formatted.Text);
            return ExitCode.Served;
        }

        if (formatted.IsChanged && !isCheck)
        {
            Replace(file, s_utf8.GetBytes(formatted.Text));
        }

        Context.Environment.Out.Write(formatted.IsChanged ? $"{VisibleText.Of(file)}\n" : string.Empty);
        return formatted.IsChanged && isCheck ? ExitCode.ErrorsFound : ExitCode.Served;
    }

    private FormatResult Read(string file)
    {
        using var stream = file == Standard ? Context.Environment.OpenIn() : File.OpenRead(file);
        return YamlFormatter.Format(file == Standard ? "(standard input)" : file, stream);
    }

    // At every moment the file is the old one or the new one, whole. What a link points to is replaced, not the link.
    private static void Replace(string file, byte[] content)
    {
        var target = File.ResolveLinkTarget(file, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(file);
        using (File.Open(target, FileMode.Open, FileAccess.ReadWrite))
        {
            // Only to know that it may be written: moving another file onto it asks the folder alone.
        }

        // Nobody else's file is overwritten: what has this name already is in the way.
        var beside = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.treatyrefs-fmt");
        using (var stream = new FileStream(beside, FileMode.CreateNew))
        {
            stream.Write(content);
        }

        try
        {
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            }

            File.Move(beside, target, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
