using System.CommandLine;
using System.CommandLine.Parsing;
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
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _all = new("--all")
    {
        Description = "The whole library as a site: a folder of pages, named by --output, that needs no server.",
    };

    private readonly Option<string?> _address = new("--base-url")
    {
        HelpName = "URL",
        Description = "With --all: where the site will be found, for a site map and for search engines.",
    };

    private readonly Option<bool> _own = new("--own")
    {
        Description = "With --all: what the library has beside the built-in one that it extends, and what that refers to.",
    };

    private readonly Option<bool> _force = new("--force")
    {
        Description = "With --all: replace pages of an earlier site that somebody changed since.",
    };

    private readonly Branding _branding = new(hasSites: true);

    private readonly Option<string> _format = CommonOptions.Format(ReportFormat.DocumentNames);

    public ReportCommand(CliContext context)
        : base(context, "report", "Write a document about provisions or whole instruments: Markdown, HTML or JSON.")
    {
        _citations.CompletionSources.Add(completion => Complete(completion, CitationArgument.Completions));
        UnknownWord.RefuseOptions(_citations, this);
        Add(_citations);
        AddReportOptions(_format);
        Add(_all);
        Add(_own);
        Add(_address);
        Add(_force);
        foreach (var option in _branding.Options)
        {
            Add(option);
        }

        Validators.Add(result =>
        {
            if (Problem(result) is { } problem)
            {
                result.AddError(problem);
            }
        });
    }

    public override IReadOnlyList<(string Line, string What)> Examples => CommandExamples.Report;

    protected override int Run(ParseResult result) => result.GetValue(_all) ? RunAll(result) : RunSome(result);

    private string? Problem(CommandResult result)
    {
        var (isAll, hasCitations) = (result.GetValue(_all), result.GetResult(_citations) is { Tokens.Count: > 0 });
        var isFormatGiven = result.GetResult(_format) is { Implicit: false };
        return (isAll, hasCitations) switch
        {
            (false, false) => "expected a citation such as 4 or \"UN Charter art. 51\", or --all for the whole library",
            (true, true) => "--all is the whole library: give no citation with it",
            (true, _) when result.GetValue(CommonOptions.Output) is null => "--all writes a folder: name it by --output",
            (true, _) when isFormatGiven && result.GetValue(_format) != CommonOptions.Html => "--all writes HTML and no other format",
            (false, _) when result.GetValue(_own) => "--own is for a site: add --all",
            (false, _) when result.GetValue(_force) => "--force is for a site: add --all",
            (false, _) when result.GetValue(_address) is not null => "--base-url is for a site: add --all",
            _ when result.GetValue(_address) is { } address && SiteAddress(address) is null =>
                $"'{address}' is not an address of a site; expected one such as https://example.org/treaties/",
            _ => null,
        };
    }

    private static Uri? SiteAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var site)
        && (site.Scheme == Uri.UriSchemeHttp || site.Scheme == Uri.UriSchemeHttps)
        && site.Query.Length + site.Fragment.Length + site.UserInfo.Length == 0
            ? site
            : null;

    private int RunAll(ParseResult result)
    {
        var options = _branding.OfSite(result) with
        {
            Language = CliContext.Language(result),
            LeaveOut = result.GetValue(_own) ? Treaties.BuiltIn : null,
            BaseAddress = result.GetValue(_address) is { } address ? SiteAddress(address) : null,
        };
        return SiteWriter.Write(
            Context,
            Context.Library(result),
            result.GetRequiredValue(CommonOptions.Output)!,
            options,
            _branding.Pictures(result),
            result.GetValue(_force)
        );
    }

    private int RunSome(ParseResult result)
    {
        if (_branding.Problem(result, CommonOptions.FormatOf(result, _format)) is { } problem)
        {
            return Context.Fail(ExitCode.Usage, problem);
        }

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
            : ExitCode.Of(exitCode, Write(result, DossierSet.Of(instruments, provisions)));
    }

    private int Write(ParseResult result, Dossier dossier)
    {
        var format = CommonOptions.FormatOf(result, _format);
        if (!_branding.IsAskedFor(result))
        {
            return ReportWriter.Write(Context, result, format, dossier);
        }

        var options = _branding.OfPage(result);
        return Context.Deliver(result, (writer, _) => dossier.WriteHtml(writer, options), _branding.Inputs(result));
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
