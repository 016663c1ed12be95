using System.CommandLine;
using TreatyRefs.Cli.Examples;
using TreatyRefs.Cli.Output;
using TreatyRefs.Search;
using TreatyRefs.Search.Syntax;

namespace TreatyRefs.Cli.Commands;

/// <summary><c>treatyrefs search</c>: what has the words, best first.</summary>
internal sealed class SearchCommand : CliCommand
{
    private const int UsualLimit = 20;

    private readonly Argument<string[]> _words = new("words")
    {
        HelpName = "words",
        Description =
            "Words that a result must have, in any form; those close together rank first. \"...\" inside is a phrase; expert:, "
            + "topic: and in: filter.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<int> _limit = new("--limit", "-n")
    {
        HelpName = "N",
        Description = "How many results to show.",
        DefaultValueFactory = _ => UsualLimit,
    };

    private readonly Option<string> _format = CommonOptions.Format(ReportFormat.Names());

    public SearchCommand(CliContext context)
        : base(context, "search", "Search provisions, names of instruments and commentary, in every language of the library.")
    {
        UnknownWord.RefuseOptions(_words, this);
        _limit.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, out var limit) || limit < 1))
            {
                result.AddError($"'{token.Value}' is not a limit; expected a number from 1");
            }
        });
        Add(_words);
        Add(_limit);
        AddReportOptions(_format);
    }

    public override IReadOnlyList<(string Line, string What)> Examples => CommandExamples.Search;

    protected override int Run(ParseResult result)
    {
        var library = Context.Library(result);
        var language = CliContext.Language(result);
        var words = string.Join(' ', result.GetRequiredValue(_words));
        if (!new LibrarySearch(library, language).TryFind(words, result.GetValue(_limit), out var found, out var problem))
        {
            return Context.Fail(ExitCode.Usage, problem.Message, Instead(words));
        }

        var exitCode = ExitCode.Served;

        // That there is nothing is a result too, for programs.
        var format = CommonOptions.FormatOf(result, _format);
        if (found.Problem is null || format == CommonOptions.Json)
        {
            exitCode = ReportWriter.Write(Context, result, format, found);
        }

        return found.Problem is null || exitCode != ExitCode.Served
            ? exitCode
            : Context.Fail(ExitCode.NotFound, found.Problem.Message, found.Problem.Suggestions);
    }

    // Whoever gives filters and no words wants everything that they let through: that is what other commands show.
    private static IEnumerable<string> Instead(string query)
    {
        var filters = query.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split(':', 2)).ToList();
        if (filters.TrueForAll(filter => filter is [var name, { Length: > 0 }] && FilterName.All.Contains(name)))
        {
            foreach (var filter in filters)
            {
                var command =
                    filter[0] != FilterName.In ? filter[0]
                    : filter[1].Contains('/', StringComparison.Ordinal) ? "article"
                    : "instrument";
                yield return $"treatyrefs {command} {(filter[1].Contains('(', StringComparison.Ordinal) ? $"\"{filter[1]}\"" : filter[1])}";
            }
        }
    }
}
