using System.CommandLine;
using System.Text;
using TreatyRefs.Cli.Examples;
using TreatyRefs.Cli.Files;
using TreatyRefs.Yaml;

namespace TreatyRefs.Cli.Commands;

/// <summary><c>treatyrefs init</c>: a small library that loads and teaches the format by example.</summary>
internal sealed class InitCommand : CliCommand
{
    /// <summary>The schema that the files name on their first lines.</summary>
    private const string SchemaFile = "treatyrefs.schema.json";

    private const string ResourcePrefix = "init/";

    private readonly Argument<string> _folder = new("dir")
    {
        HelpName = "dir",
        Description = "The folder; it is made where there is none.",
    };

    public InitCommand(CliContext context)
        : base(context, "init", "Begin a library of one's own: a small one that loads, with comments that explain the format.")
    {
        UnknownWord.RefuseOptions(_folder.RefuseEmpty(), this);
        Add(_folder);
        Add(CommonOptions.Force);
    }

    public override IReadOnlyList<(string Line, string What)> Examples => CommandExamples.Init;

    protected override int Run(ParseResult result)
    {
        var folder = result.GetRequiredValue(_folder);
        using (var files = new FileSet(Context.Environment.Files, mayReplace: result.GetValue(CommonOptions.Force)))
        {
            foreach (var (name, text) in Files())
            {
                files.Add(Path.Combine(folder, name), text);
            }

            files.Commit();
        }

        foreach (var (name, _) in Files())
        {
            Context.Environment.Out.Write(Text.VisibleText.Of(Path.Combine(folder, name)) + "\n");
        }

        var shown = Text.VisibleText.Of(folder);
        Context.Environment.Out.Write(
            $"\nNext: treatyrefs check {shown}\n      treatyrefs article 2 --library {shown}\n"
                + $"      treatyrefs import FILE --id ID --output {shown}/instruments/ID.yaml\n"
        );
        return ExitCode.Served;
    }

    /// <summary>The files of the library, with slashes in their names on every platform, in order of name.</summary>
    internal static IEnumerable<(string Name, string Text)> Files()
    {
        var assembly = typeof(InitCommand).Assembly;
        var files = assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .Select(name => (name[ResourcePrefix.Length..], Read(assembly.GetManifestResourceStream(name)!)))
            .Append((SchemaFile, Schema()));
        return files.OrderBy(file => file.Item1, StringComparer.Ordinal);
    }

    private static string Read(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Schema()
    {
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        YamlWriter.WriteSchema(writer);
        return writer.ToString();
    }
}
