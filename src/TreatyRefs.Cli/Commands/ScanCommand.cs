using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using TreatyRefs.Cli.Examples;
using TreatyRefs.Cli.Scanning;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Scanning;
using TreatyRefs.Styles;

namespace TreatyRefs.Cli.Commands;

/// <summary><c>treatyrefs scan</c>: every citation in running texts.</summary>
internal sealed class ScanCommand : CliCommand
{
    // More than any machine has processors, and fewer than it has threads.
    private const int MostJobs = 256;

    // The weakest first, which leaves nothing out.
    private static readonly string[] s_evidence =
    [
        InstrumentBinding.Context.Keyword(),
        InstrumentBinding.BackReference.Keyword(),
        InstrumentBinding.DefinedTerm.Keyword(),
        InstrumentBinding.Name.Keyword(),
    ];

    private static readonly string[] s_statuses = [.. Keywords.All<TargetStatus>().Skip(1)];

    private readonly Argument<string[]> _files = new("file")
    {
        HelpName = "file",
        Description =
            "Files, folders (their .txt, .md, .html and .htm) or patterns such as \"notes/**/*.md\"; - or nothing is the standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _instrument = new("--instrument", "-i")
    {
        HelpName = "ID|NAME",
        Description = "The instrument that the texts are about: articles without a name are its articles.",
    };

    private readonly Option<string?> _failOn = CommonOptions.OneOrMoreOf(
        "--fail-on",
        "STATUS,...",
        "status",
        s_statuses,
        $"Print each target with such a status on stderr as file(line,col), and exit with 1: {string.Join(", ", s_statuses)}."
    );

    private readonly Option<string> _format = CommonOptions.Format(
        CommonOptions.Text,
        CommonOptions.Json,
        CommonOptions.JsonLines,
        CommonOptions.Html,
        CommonOptions.Annotations,
        CommonOptions.Csv,
        CommonOptions.Yaml
    );

    private readonly Option<string> _offsets = CommonOptions.Offsets();

    private readonly Option<string> _minimum = CommonOptions.OneOf(
        "--min-evidence",
        "sort of evidence",
        "Leave what rests on less than this without an instrument.",
        s_evidence
    );

    private readonly Option<bool> _explain = new("--explain")
    {
        Description = "Say of each target by which words, in which line, its instrument is meant (in text; json and html have it always).",
    };

    private readonly Option<int?> _jobs = new("--jobs", "-j")
    {
        HelpName = "N",
        Description = "How many files to scan at once; by default as many as there are processors. The result is the same.",
    };

    private readonly Branding _branding = new(hasSites: false);

    public ScanCommand(CliContext context)
        : base(context, "scan", "Find the citations in running texts: which provision each one means, and whether it exists.")
    {
        _instrument.CompletionSources.Add(completion =>
            Complete(completion, library => library.Instruments.Select(instrument => instrument.Id.ToString()))
        );
        _jobs.Validators.Add(RefuseNoJobs);
        UnknownWord.RefuseOptions(_files.RefuseEmpty(), this);
        Add(_files);
        Add(_instrument);
        Add(_failOn);
        Add(_format);
        Add(_minimum);
        Add(_explain);
        Add(_offsets);
        Add(_jobs);
        Add(CommonOptions.Library);
        Add(CommonOptions.Language);
        Add(CommonOptions.Output);
        foreach (var option in _branding.Options)
        {
            Add(option);
        }
    }

    public override IReadOnlyList<(string Line, string What)> Examples => CommandExamples.Scan;

    protected override int Run(ParseResult result)
    {
        var arguments = result.GetValue(_files) ?? [];
        if (arguments.Length == 0 && !Context.Environment.IsInputRedirected)
        {
            Context.Environment.Error.Write(
                "treatyrefs: expected files, folders, or - for the standard input\nSee: treatyrefs scan --help\n"
            );
            return ExitCode.Usage;
        }

        if (_branding.Problem(result, CommonOptions.FormatOf(result, _format)) is { } problem)
        {
            return Context.Fail(ExitCode.Usage, problem);
        }

        var library = Context.Library(result);
        if (!TryFindInstrument(library, result.GetValue(_instrument), out var instrument, out var exitCode))
        {
            return exitCode;
        }

        var scanner = new CitationScanner(library, instrument)
        {
            MinimumEvidence = Keywords.Parse<InstrumentBinding>(result.GetRequiredValue(_minimum)),
        };
        return Scan(result, library, scanner, arguments.Length == 0 ? [ScanInput.Standard] : arguments);
    }

    private int Scan(ParseResult result, ITreatyLibrary library, CitationScanner scanner, string[] arguments)
    {
        var format = CommonOptions.FormatOf(result, _format);
        var failing = new FailOn(
            Context.Environment.Error,
            library,
            (result.GetValue(_failOn) ?? string.Empty).Split(',', StringSplitOptions.TrimEntries)
        );
        var (problems, notes) = (new List<string>(), new List<string>());
        var inputs = ScanInput.Expand(arguments, problems.Add, notes.Add);
        var run = new ScanRun(Context.Environment, scanner, failing.Add)
        {
            KeepsText = format is CommonOptions.Html or CommonOptions.Annotations or CommonOptions.Yaml,
            Progress = Progress(result, inputs),
            Jobs = Math.Min(result.GetValue(_jobs) ?? Environment.ProcessorCount, MostJobs),
        };
        problems.ForEach(run.Fail);
        notes.ForEach(run.Note);
        var output = new ScanOutput(Context.Environment, library)
        {
            Format = format,
            Offsets = CommonOptions.OffsetUnitOf(result.GetRequiredValue(_offsets)),
            Explains = result.GetValue(_explain),
            Language = CliContext.Language(result),
            Page = _branding.OfPage(result),
        };
        var read = inputs.Where(input => input.IsFile).Select(input => input.Name).Concat(_branding.Inputs(result));
        return inputs.Count > 0 ? Context.Deliver(result, Write, read)
            : run.HasFailed ? ExitCode.File
            : ExitCode.Served;

        int Write(TextWriter writer, bool isFile)
        {
            output.Write(run.Scan(inputs), inputs.Count > 1, writer, isFile);
            return run.HasFailed ? ExitCode.File
                : failing.IsMet ? ExitCode.ErrorsFound
                : ExitCode.Served;
        }
    }

    private static void RefuseNoJobs(OptionResult result)
    {
        if (result.Tokens is [var token] && (!int.TryParse(token.Value, NumberFormatInfo.InvariantInfo, out var jobs) || jobs < 1))
        {
            result.AddError($"'{token.Value}' is not a number of jobs; expected a number from 1");
        }
    }

    private bool TryFindInstrument(ITreatyLibrary library, string? name, out InstrumentId? id, out int exitCode)
    {
        (id, exitCode) = (null, ExitCode.Served);
        if (name is null)
        {
            return true;
        }

        // Any Security Council resolution has an id, described or not.
        if (
            InstrumentId.TryParse(name, null, out var known)
            && (library.FindInstrument(known) is not null || CitationStyles.CanCiteById(known))
        )
        {
            id = known;
            return true;
        }

        var isFound = library.TryGetInstrument(name, out var found, out var problem);
        (id, exitCode) = (found?.Id, isFound ? ExitCode.Served : Context.Fail(problem!));
        return isFound;
    }

    // Only where it cannot run into the result.
    private ProgressLine? Progress(ParseResult result, IReadOnlyList<ScanInput> inputs)
    {
        var environment = Context.Environment;
        if (!environment.IsErrorTerminal || (environment.TerminalWidth is not null && result.GetValue(CommonOptions.Output) is null))
        {
            return null;
        }

        var total = inputs.All(input => input.IsFile)
            ? inputs.Sum(input => File.Exists(input.Name) ? new FileInfo(input.Name).Length : 0)
            : 0;
        return new ProgressLine(environment.Error, environment.Time, total);
    }
}
