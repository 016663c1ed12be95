using System.CommandLine;
using TreatyRefs.Citations;
using TreatyRefs.Cli.Examples;
using TreatyRefs.Cli.Output;
using TreatyRefs.Queries;

namespace TreatyRefs.Cli.Commands;

/// <summary><c>treatyrefs report</c>: dossiers as one document.</summary>
internal sealed class ReportCommand : CliCommand
{
    private readonly Argument<string[]> _citations = new("citation")
    {
        HelpName = "citation",
        Description = "One citation or several, each in quotation marks where it has spaces.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _format = CommonOptions.Format(ReportFormat.DocumentNames);

    public ReportCommand(CliContext context)
        : base(context, "report", "Write a document about provisions or whole instruments: Markdown, HTML or JSON.")
    {
        _citations.CompletionSources.Add(completion => Complete(completion, CitationArgument.Completions));
        UnknownWord.RefuseOptions(_citations, this);
        Add(_citations);
        AddReportOptions(_format);
    }

    public override IReadOnlyList<(string Line, string What)> Examples => CommandExamples.Report;

    protected override int Run(ParseResult result)
    {
        var library = Context.Library(result);
        var lookup = new DossierLookup(library, CliContext.Language(result));
        var asked = result
            .GetRequiredValue(_citations)
            .Select(citation => (Text: citation, Named: lookup.TryFindReference(citation, out var found, out _) ? found : null))
            .Select(each => (each.Text, each.Named, Whole: Whole(lookup, each.Named)))
            .ToList();
        var provisionsAsked = asked.Where(each => each.Whole.Count == 0).Select(each => each.Text);
        var (answers, exitCode) = CitationArgument.FindAll(Context, library, lookup, provisionsAsked);
        exitCode = ExitCode.Of([
            exitCode,
            .. asked
                .Where(each => each.Whole.Count > 0)
                .Select(each => CitationArgument.SayGaps(Context, library, each.Named!.Gaps))
                .ToList(),
        ]);
        CitationArgument.SayWhereElse(Context, library, lookup, answers.Select(answer => answer.Citation));
        var instruments = asked.SelectMany(each => each.Whole).DistinctBy(dossier => dossier.Instrument.Id).ToList();
        var described = instruments.SelectMany(instrument => Described(lookup, instrument));
        var provisions = described.Concat(answers.SelectMany(answer => answer.Dossiers)).DistinctBy(dossier => dossier.Reference).ToList();
        return instruments.Count + provisions.Count == 0
            ? exitCode
            : ExitCode.Of(
                exitCode,
                ReportWriter.Write(Context, result, CommonOptions.FormatOf(result, _format), DossierSet.Of(instruments, provisions))
            );
    }

    private static IReadOnlyList<InstrumentDossier> Whole(DossierLookup lookup, Citation? citation) =>
        citation?.References.All(range => range.First.IsWhole) == true
            ? [.. citation.References.Select(range => lookup.Builder.Instrument(range.Instrument)).OfType<InstrumentDossier>()]
            : [];

    // A provision of which nothing is known but its number is in the overview already.
    private static IEnumerable<ProvisionDossier> Described(DossierLookup lookup, InstrumentDossier instrument) =>
        instrument
            .Provisions.Where(entry =>
                entry.CommentaryCount > 0
                || entry.Described.Provision is { } provision
                    && (provision.Subject ?? provision.Heading ?? provision.Summary ?? provision.Text) is not null
            )
            .Select(entry => lookup.Builder.Provision(entry.Described.Reference))
            .OfType<ProvisionDossier>();
}
