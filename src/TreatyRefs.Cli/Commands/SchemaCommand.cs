using System.CommandLine;
using TreatyRefs.Cli.Examples;
using TreatyRefs.Yaml;

namespace TreatyRefs.Cli.Commands;

/// <summary><c>treatyrefs schema</c>: the JSON Schema of a library's YAML, for editors.</summary>
internal sealed class SchemaCommand : CliCommand
{
    public SchemaCommand(CliContext context)
        : base(context, "schema", "Print the JSON Schema of a library's YAML: editors complete, explain and check by it.") =>
        Add(CommonOptions.Output);

    public override IReadOnlyList<(string Line, string What)> Examples => CommandExamples.Schema;

    protected override int Run(ParseResult result) => Context.Deliver(result, (writer, _) => YamlWriter.WriteSchema(writer));
}
