using System.CommandLine;
using TreatyRefs.Queries;
using TreatyRefs.Reports;

namespace TreatyRefs.Cli.Commands;

/// <summary><c>treatyrefs expert</c>: a list, or everything one expert said.</summary>
internal sealed class ExpertCommand : CliCommand
{
    private readonly Argument<string[]> _name = new("name")
    {
        HelpName = "name",
        Description = "An id, a surname, a name or part of one, in any case, with or without accents.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> _format = CommonOptions.Format(CommonOptions.Text, CommonOptions.Json, CommonOptions.Markdown, CommonOptions.Html);

    public ExpertCommand(CliContext context)
        : base(context, "expert", "List the experts, or show everything that one said.")
    {
        _name.CompletionSources.Add(completion => Complete(completion, library => library.Experts.Select(found => found.Id)));
        UnknownWord.RefuseOptions(_name, this);
        Add(_name);
        Add(_format);
        Add(CommonOptions.Library);
        Add(CommonOptions.Language);
        Add(CommonOptions.Output);
    }

    public override IReadOnlyList<(string Line, string What)> Examples =>
    [
        ("treatyrefs expert", "all experts"),
        ("treatyrefs expert asmolov", "what one of them said"),
    ];

    protected override int Run(ParseResult result)
    {
        var library = Context.LibraryOfCommentary(result);
        var (format, language) = (result.GetRequiredValue(_format), CliContext.Language(result));
        var name = string.Join(' ', result.GetValue(_name) ?? []);
        if (name.Length == 0)
        {
            return ReportWriter.Write(
                Context, result, format, () => ReportComposer.Experts(library, language), writer => ReportJson.WriteExperts(library, writer));
        }

        var match = NameFinder.Expert(library, name);
        if (match.Found is not { } found)
        {
            return NameMatches.Fail(Context, "expert", name, match, candidate => candidate.Id);
        }

        var dossier = new DossierBuilder(library, language).Expert(found);
        return ReportWriter.Write(Context, result, format, () => ReportComposer.Expert(dossier), writer => ReportJson.Write(dossier, writer));
    }
}
