using System.CommandLine;
using System.Text;
using TreatyRefs.Yaml;

namespace TreatyRefs.Cli.Commands;

/// <summary><c>treatyrefs init</c>: a small library that loads and teaches the format by example.</summary>
internal sealed class InitCommand : CliCommand
{
    /// <summary>The schema that the files name on their first lines.</summary>
    private const string SchemaFile = "treatyrefs.schema.json";

    private const string ResourcePrefix = "init/";

    private readonly Argument<string> _folder = new("dir") { HelpName = "dir", Description = "The folder; it is made where there is none." };

    public InitCommand(CliContext context)
        : base(context, "init", "Begin a library of one's own: a small one that loads, with comments that explain the format.")
    {
        UnknownWord.RefuseOptions(_folder, this);
        Add(_folder);
    }

    public override IReadOnlyList<(string Line, string What)> Examples =>
    [
        ("treatyrefs init my-library", "a folder to look at, change and fill"),
    ];

    protected override int Run(ParseResult result)
    {
        var folder = result.GetRequiredValue(_folder);
        var files = Files().ToList();
        if (files.Select(file => Path.Combine(folder, file.Name)).FirstOrDefault(Path.Exists) is { } taken)
        {
            return Context.Fail(ExitCode.File, $"{taken} is there already, and nothing is overwritten");
        }

        foreach (var (name, text) in files)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            Context.Environment.Out.Write(Text.VisibleText.Of(path) + "\n");
        }

        var shown = Text.VisibleText.Of(folder);
        Context.Environment.Out.Write($"\nNext: treatyrefs check {shown}\n      treatyrefs article 2 --library {shown}\n      treatyrefs import FILE --id ID --output {shown}/instruments/ID.yaml\n");
        return ExitCode.Served;
    }

    /// <summary>The files of the library, with slashes in their names on every platform, in order of name.</summary>
    internal static IEnumerable<(string Name, string Text)> Files()
    {
        var assembly = typeof(InitCommand).Assembly;
        var files = assembly.GetManifestResourceNames()
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
        LibrarySchema.Write(writer);
        return writer.ToString();
    }
}
