using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using TreatyRefs.Cli.Commands;

namespace TreatyRefs.Cli.Output;

/// <summary>Help that ends with examples.</summary>
internal sealed class ExamplesHelp(HelpAction inner, TextWriter writer) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        parseResult.InvocationConfiguration.Output = text;
        inner.Invoke(parseResult);
        var lines = text.ToString().ReplaceLineEndings("\n").TrimEnd().Split('\n');
        writer.Write(string.Join('\n', lines.Select(line => line.TrimEnd())) + "\n");
        if (parseResult.CommandResult.Command is CliCommand { Examples: { Count: > 0 } examples })
        {
            writer.Write("\nExamples:\n");
            foreach (var (line, what) in examples)
            {
                writer.Write($"  {line}\n      {what}\n");
            }
        }

        return ExitCode.Served;
    }
}
