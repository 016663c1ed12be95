using System.CommandLine;
using TreatyRefs.Cli.Examples;
using TreatyRefs.Cli.Output;
using TreatyRefs.Diagnostics;
using TreatyRefs.Text;

namespace TreatyRefs.Cli.Commands;

/// <summary><c>treatyrefs explain</c>: what a problem found by <c>check</c> means.</summary>
internal sealed class ExplainCommand : CliCommand
{
    private const int MostSuggestions = 5;

    private readonly Argument<string[]> _rules = new("rule")
    {
        HelpName = "rule",
        Description = "The id that check prints, such as TR2002, or several; without any, a list of all rules.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> _format = CommonOptions.Format(CommonOptions.Text, CommonOptions.Markdown);

    public ExplainCommand(CliContext context)
        : base(context, "explain", "Explain a problem that check found, with a wrong and a right example.")
    {
        _rules.CompletionSources.Add(_ =>
            DiagnosticRules.All.Select(rule => new System.CommandLine.Completions.CompletionItem(rule.Id, detail: rule.Title))
        );
        UnknownWord.RefuseOptions(_rules, this);
        Add(_rules);
        Add(_format);
        Add(CommonOptions.Output);
    }

    public override IReadOnlyList<(string Line, string What)> Examples => CommandExamples.Explain;

    protected override int Run(ParseResult result)
    {
        var ids = result.GetValue(_rules) ?? [];
        if (Array.Find(ids, id => DiagnosticRules.Find(id) is null) is { } unknown)
        {
            var near = NearestName.Several(unknown.ToUpperInvariant(), DiagnosticRules.All.Select(rule => rule.Id), MostSuggestions);
            return Context.Fail(ExitCode.NotFound, $"there is no rule \"{unknown}\"", near);
        }

        var rules = ids.Select(id => DiagnosticRules.Find(id)!).ToList();
        return Context.Deliver(
            result,
            (writer, isFile) =>
            {
                if (CommonOptions.FormatOf(result, _format) == CommonOptions.Markdown)
                {
                    ExplainMarkdown.Write(rules, writer);
                }
                else
                {
                    Text(writer, isFile).Write(rules);
                }
            }
        );
    }

    private ExplainText Text(TextWriter writer, bool isFile) =>
        isFile
            ? new ExplainText(writer, null, isColoured: false)
            : new ExplainText(writer, Context.Environment.TerminalWidth, Context.Environment.IsColoured);
}
