using System.CommandLine;
using TreatyRefs.Queries;
using TreatyRefs.Reports;

namespace TreatyRefs.Cli.Commands;

/// <summary><c>treatyrefs instrument</c>: a list, or one instrument with its status, what happened to it and its provisions.</summary>
internal sealed class InstrumentCommand : CliCommand
{
    private readonly Argument<string[]> _name = new("name")
    {
        HelpName = "name",
        Description = "An id, title, abbreviation or part of a name.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> _format = CommonOptions.Format(CommonOptions.Text, CommonOptions.Json, CommonOptions.Markdown, CommonOptions.Html);

    public InstrumentCommand(CliContext context)
        : base(context, "instrument", "List the instruments, or show one.")
    {
        _name.CompletionSources.Add(completion => Complete(completion, library => library.Instruments.Select(found => found.Id.ToString())));
        UnknownWord.RefuseOptions(_name, this);
        Add(_name);
        Add(_format);
        Add(CommonOptions.Library);
        Add(CommonOptions.Language);
        Add(CommonOptions.Output);
        Aliases.Add("treaty");
    }

    public override IReadOnlyList<(string Line, string What)> Examples =>
    [
        ("treatyrefs instrument", "all instruments"),
        ("treatyrefs instrument un-charter", "one of them"),
        ("treatyrefs treaty 1961", "those with 1961 in their names, or the one"),
    ];

    protected override int Run(ParseResult result)
    {
        var library = Context.Library(result);
        var (format, language) = (result.GetRequiredValue(_format), CliContext.Language(result));
        var name = string.Join(' ', result.GetValue(_name) ?? []);
        if (name.Length == 0)
        {
            return ReportWriter.Write(
                Context, result, format, () => ReportComposer.Instruments(library, language), writer => ReportJson.WriteInstruments(library, language, writer));
        }

        var match = NameFinder.Instrument(library, name);
        if (match.Found is not { } found)
        {
            return NameMatches.Fail(Context, "instrument", name, match, candidate => candidate.Id.ToString());
        }

        var dossier = new DossierBuilder(library, language).Instrument(found.Id)!;
        return ReportWriter.Write(Context, result, format, () => ReportComposer.Instrument(dossier), writer => ReportJson.Write(dossier, writer));
    }
}
