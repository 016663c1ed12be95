using System.CommandLine;
using TreatyRefs.Queries;
using TreatyRefs.Reports;

namespace TreatyRefs.Cli.Commands;

/// <summary><c>treatyrefs report</c>: dossiers as one document.</summary>
internal sealed class ReportCommand : CliCommand
{
    private readonly Argument<string[]> _citations = new("citation")
    {
        HelpName = "citation",
        Description = "One citation or several, each in quotation marks where it has blanks.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _format = CommonOptions.Format(CommonOptions.Markdown, CommonOptions.Html, CommonOptions.Json);

    public ReportCommand(CliContext context)
        : base(context, "report", "Write a document about one provision or several: Markdown, HTML or JSON.")
    {
        _citations.CompletionSources.Add(completion => Complete(completion, CitationArgument.Completions));
        UnknownWord.RefuseOptions(_citations, this);
        Add(_citations);
        AddReportOptions(_format);
    }

    public override IReadOnlyList<(string Line, string What)> Examples =>
    [
        ("treatyrefs report 4", "Article 4 as Markdown"),
        ("treatyrefs report 4 16 \"UN Charter art. 51\" --format html -o articles.html", "three articles as one page with a table of contents"),
    ];

    protected override int Run(ParseResult result)
    {
        var library = Context.Library(result, result.GetRequiredValue(_citations));
        var lookup = new DossierLookup(library, CliContext.Language(result));
        var answers = result.GetRequiredValue(_citations).Select(lookup.Find).ToList();
        if (answers.Find(answer => answer.Outcome != LookupOutcome.Found) is { } failed)
        {
            return CitationArgument.Fail(Context, library, failed);
        }

        CitationArgument.SayWhereElse(Context, library, answers);
        var distinct = answers.SelectMany(answer => answer.Dossiers).DistinctBy(dossier => dossier.Reference).ToList();
        return ReportWriter.Write(
            Context, result, CommonOptions.FormatOf(result, _format), () => ReportComposer.Provisions(distinct), writer => ReportJson.Write(distinct, writer));
    }
}
