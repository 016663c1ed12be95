using System.CommandLine;
using TreatyRefs.Queries;
using TreatyRefs.Reports;

namespace TreatyRefs.Cli.Commands;

/// <summary><c>treatyrefs topic</c>: a list, or everything under one topic.</summary>
internal sealed class TopicCommand : CliCommand
{
    private readonly Argument<string[]> _name = new("name")
    {
        HelpName = "name",
        Description = "An id, a label or part of one.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> _format = CommonOptions.Format(CommonOptions.Text, CommonOptions.Json, CommonOptions.Markdown, CommonOptions.Html);

    public TopicCommand(CliContext context)
        : base(context, "topic", "List the topics, or show everything under one.")
    {
        _name.CompletionSources.Add(completion => Complete(completion, library => library.Topics.Select(found => found.Id)));
        UnknownWord.RefuseOptions(_name, this);
        Add(_name);
        Add(_format);
        Add(CommonOptions.Library);
        Add(CommonOptions.Language);
        Add(CommonOptions.Output);
    }

    public override IReadOnlyList<(string Line, string What)> Examples =>
    [
        ("treatyrefs topic", "all topics"),
        ("treatyrefs topic mutual-assistance", "what was said under one of them"),
    ];

    protected override int Run(ParseResult result)
    {
        var library = Context.LibraryOfCommentary(result);
        var (format, language) = (result.GetRequiredValue(_format), CliContext.Language(result));
        var name = string.Join(' ', result.GetValue(_name) ?? []);
        if (name.Length == 0)
        {
            return ReportWriter.Write(
                Context, result, format, () => ReportComposer.Topics(library, language), writer => ReportJson.WriteTopics(library, language, writer));
        }

        var match = NameFinder.Topic(library, name);
        if (match.Found is not { } found)
        {
            return NameMatches.Fail(Context, "topic", name, match, candidate => candidate.Id);
        }

        var dossier = new DossierBuilder(library, language).Topic(found);
        return ReportWriter.Write(Context, result, format, () => ReportComposer.Topic(dossier), writer => ReportJson.Write(dossier, writer));
    }
}
