using System.CommandLine;
using System.Text;
using TreatyRefs.Cli.Examples;
using TreatyRefs.Cli.Files;
using TreatyRefs.Text;
using TreatyRefs.Yaml;

namespace TreatyRefs.Cli.Commands;

/// <summary><c>treatyrefs fmt</c>: the YAML of libraries in its usual form.</summary>
internal sealed class FmtCommand : CliCommand
{
    private const string Standard = "-";
    private const int LargestFile = 32 * 1024 * 1024;

    private readonly Argument<string[]> _paths = new("path")
    {
        HelpName = "path",
        Description = "Folders or files, rewritten where their form changes; - is the standard input, printed.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _check = new("--check")
    {
        Description = "Write nothing: list the files that would change, and exit with 1 if there are any.",
    };

    public FmtCommand(CliContext context)
        : base(
            context,
            "fmt",
            "Format the YAML of libraries: order of keys, line width, quotation marks. Comments stay, meaning never changes."
        )
    {
        UnknownWord.RefuseOptions(_paths.RefuseEmpty(), this);
        Add(_paths);
        Add(_check);
    }

    public override IReadOnlyList<(string Line, string What)> Examples => CommandExamples.Fmt;

    protected override int Run(ParseResult result)
    {
        var isCheck = result.GetValue(_check);
        return result
            .GetRequiredValue(_paths)
            .Max(path => OneByOne(() => path == Standard ? [Standard] : LibraryOrigin.FilesOf(path), isCheck));
    }

    // What is wrong with one file or folder keeps nobody from formatting the others.
    private int OneByOne(Func<IEnumerable<string>> list, bool isCheck)
    {
        var exitCode = ExitCode.Served;
        foreach (var file in Try<IEnumerable<string>>(() => [.. list()], [], ref exitCode))
        {
            var formatted = Try(() => Format(file, isCheck), ExitCode.Served, ref exitCode);
            exitCode = Math.Max(exitCode, formatted);
        }

        return exitCode;
    }

    private T Try<T>(Func<T> step, T otherwise, ref int exitCode)
    {
        try
        {
            return step();
        }
        catch (Exception e) when (FileProblem.Is(e))
        {
            exitCode = Context.Fail(ExitCode.File, e.Message);
            return otherwise;
        }
    }

    private int Format(string file, bool isCheck)
    {
        var bytes = ReadOrExplain(file);
        if (!YamlFormatter.TryFormat(file == Standard ? "(standard input)" : file, bytes, out var formatted, out var problem))
        {
            foreach (var one in problem.Others.Prepend(problem))
            {
                var rule = one.Rule is { } id ? " " + id : string.Empty;
                Context.Environment.Error.Write($"{VisibleText.Of($"{one.Location}: error{rule}: {one.Message}")}\n");
            }

            return ExitCode.ErrorsFound;
        }

        if (file == Standard && !isCheck)
        {
            Context.Environment.Out.Write(formatted);
            return ExitCode.Served;
        }

        var isChanged = !Encoding.UTF8.GetBytes(formatted).AsSpan().SequenceEqual(bytes);
        if (isChanged && !isCheck)
        {
            Replace(file, bytes, formatted);
        }

        Context.Environment.Out.Write(isChanged ? $"{VisibleText.Of(file)}\n" : string.Empty);
        return isChanged && isCheck ? ExitCode.ErrorsFound : ExitCode.Served;
    }

    private byte[] ReadOrExplain(string file)
    {
        try
        {
            return Read(file);
        }
        catch (Exception e) when (FileProblem.Is(e))
        {
            throw new IOException($"{file} could not be read: {FileProblem.Reason(e)}", e);
        }
    }

    // One byte more than a file may have is enough to see that it is too large.
    private byte[] Read(string file)
    {
        using var stream = file == Standard ? Context.Environment.OpenIn() : File.OpenRead(file);
        using var whole = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (whole.Length <= LargestFile && stream.Read(buffer) is var count and > 0)
        {
            whole.Write(buffer, 0, count);
        }

        return whole.ToArray();
    }

    private void Replace(string file, byte[] read, string formatted)
    {
        var target = FileTarget.Of(file);
        if (target.IsStraight)
        {
            throw new OutputException($"{file} is no file that can be rewritten; print it with: treatyrefs fmt - < {file}");
        }

        using var written = OutputFile.Open(Context.Environment.Files, target);
        written.Text.Write(formatted);
        written.Commit(read);
    }
}
