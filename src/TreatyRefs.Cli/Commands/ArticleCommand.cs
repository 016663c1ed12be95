using System.CommandLine;
using TreatyRefs.Cli.Examples;
using TreatyRefs.Cli.Output;
using TreatyRefs.Queries;

namespace TreatyRefs.Cli.Commands;

/// <summary><c>treatyrefs article</c>: the dossier of a provision.</summary>
internal sealed class ArticleCommand : CliCommand
{
    private readonly Argument<string[]> _citation = new("citation")
    {
        HelpName = "citation",
        Description = "An article as a person would type it; several words are one citation.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _format = CommonOptions.Format(ReportFormat.Names());

    public ArticleCommand(CliContext context)
        : base(context, "article", "Show everything known about a provision: what it says, its status, commentary, references both ways.")
    {
        _citation.CompletionSources.Add(completion => Complete(completion, CitationArgument.Completions));
        UnknownWord.RefuseOptions(_citation, this);
        Add(_citation);
        AddReportOptions(_format);
    }

    public override IReadOnlyList<(string Line, string What)> Examples => CommandExamples.Article;

    protected override int Run(ParseResult result)
    {
        var citation = string.Join(' ', result.GetRequiredValue(_citation));
        var library = Context.Library(result);
        var lookup = new DossierLookup(library, CliContext.Language(result));
        if (!lookup.TryFind(citation, out var answer, out var problem))
        {
            return CitationArgument.Fail(Context, library, problem);
        }

        CitationArgument.SayWhereElse(Context, library, lookup, answer.Citation);
        var exitCode = CitationArgument.SayGaps(Context, library, answer.Gaps);
        var format = CommonOptions.FormatOf(result, _format);
        return ExitCode.Of(exitCode, ReportWriter.Write(Context, result, format, DossierSet.Of(answer.Dossiers)));
    }
}
