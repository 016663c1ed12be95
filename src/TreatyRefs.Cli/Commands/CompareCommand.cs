using System.CommandLine;
using TreatyRefs.Cli.Examples;
using TreatyRefs.Cli.Output;
using TreatyRefs.Queries;

namespace TreatyRefs.Cli.Commands;

/// <summary><c>treatyrefs compare</c>: provisions side by side.</summary>
internal sealed class CompareCommand : CliCommand
{
    private readonly Argument<string[]> _citations = new("citation")
    {
        HelpName = "citation",
        Description = "Two citations or more, or a range; each in quotation marks where it has spaces or brackets.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _format = CommonOptions.Format(ReportFormat.Names());

    public CompareCommand(CliContext context)
        : base(context, "compare", "Put provisions side by side: when each applies, what it demands, its limits, what it refers to.")
    {
        _citations.CompletionSources.Add(completion => Complete(completion, CitationArgument.Completions));
        UnknownWord.RefuseOptions(_citations, this);
        Add(_citations);
        AddReportOptions(_format);
    }

    public override IReadOnlyList<(string Line, string What)> Examples => CommandExamples.Compare;

    protected override int Run(ParseResult result)
    {
        var citations = result.GetRequiredValue(_citations);
        var library = Context.Library(result);
        var lookup = new DossierLookup(library, CliContext.Language(result));
        var (answers, exitCode) = CitationArgument.FindAll(Context, library, lookup, citations);
        var dossiers = answers.SelectMany(answer => answer.Dossiers).ToList();
        var distinct = dossiers.DistinctBy(dossier => dossier.Reference).ToList();
        if (distinct.Count < 2)
        {
            return exitCode != ExitCode.Served ? exitCode : FailToCompare(distinct[0]);
        }

        CitationArgument.SayWhereElse(Context, library, lookup, answers.Select(answer => answer.Citation));
        SayWhatIsRepeated(dossiers);
        var comparison = ProvisionComparison.Of(distinct);
        var format = CommonOptions.FormatOf(result, _format);
        return ExitCode.Of(exitCode, ReportWriter.Write(Context, result, format, comparison));
    }

    private int FailToCompare(ProvisionDossier only)
    {
        var exitCode = Context.Fail(ExitCode.Usage, $"expected two different provisions or more, and got only {only.Reference}");
        Context.Environment.Error.Write("See: treatyrefs compare --help\n");
        return exitCode;
    }

    private void SayWhatIsRepeated(IEnumerable<ProvisionDossier> dossiers)
    {
        foreach (var repeated in dossiers.GroupBy(dossier => dossier.Reference).Where(group => group.Count() > 1))
        {
            Context.Environment.Error.Write($"Compared once, though given more than once: {repeated.Key}\n");
        }
    }
}
