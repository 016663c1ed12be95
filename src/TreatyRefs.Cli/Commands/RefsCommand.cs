using System.CommandLine;
using System.Globalization;
using TreatyRefs.Cli.Examples;
using TreatyRefs.Cli.Output;
using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;

namespace TreatyRefs.Cli.Commands;

/// <summary><c>treatyrefs refs</c>: what refers to what, from one provision or instrument on.</summary>
internal sealed class RefsCommand : CliCommand
{
    private const string Both = "both";

    private readonly Argument<string[]> _citation = new("citation")
    {
        HelpName = "citation",
        Description = "A provision or an instrument as a person would type it; several words are one citation.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _direction = CommonOptions.OneOf(
        "--direction",
        "direction",
        "Which way to follow references.",
        Both,
        "in",
        "out"
    );

    private readonly Option<string?> _types = CommonOptions.OneOrMoreOf(
        "--type",
        "TYPE,...",
        "type of reference",
        [.. Keywords.All<CrossReferenceType>()],
        "Only references of these types."
    );

    private readonly Option<string?> _depth = new("--depth")
    {
        HelpName = "N",
        Description = $"How many references to follow one after the other, 1 to {ReferenceTreeOptions.MaxDepth}; 1 if not given.",
    };

    private readonly Option<bool> _provisions = new("--provisions")
    {
        Description = "Also for the instruments that are reached with --depth: what their provisions refer to, and what refers to them.",
    };

    private readonly Option<string> _format = CommonOptions.Format(ReportFormat.Names(CommonOptions.Mermaid));

    public RefsCommand(CliContext context)
        : base(context, "refs", "Show what a provision or instrument refers to and what refers to it.")
    {
        _citation.CompletionSources.Add(completion => Complete(completion, CitationArgument.Completions));
        UnknownWord.RefuseOptions(_citation, this);
        _depth.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && DepthOf(token.Value) is null)
            {
                result.AddError($"'{token.Value}' is not a depth; expected a number from 1 to {ReferenceTreeOptions.MaxDepth}");
            }
        });
        Add(_citation);
        Add(_direction);
        Add(_types);
        Add(_depth);
        Add(_provisions);
        AddReportOptions(_format);
    }

    public override IReadOnlyList<(string Line, string What)> Examples => CommandExamples.Refs;

    protected override int Run(ParseResult result)
    {
        var citation = string.Join(' ', result.GetRequiredValue(_citation));
        var library = Context.Library(result);
        var lookup = new DossierLookup(library, CliContext.Language(result));
        if (!lookup.TryFindReferredTo(citation, out var answer, out var problem))
        {
            return CitationArgument.Fail(Context, library, problem);
        }

        CitationArgument.SayWhereElse(Context, library, lookup, answer);
        var exitCode = CitationArgument.SayGaps(Context, library, answer.Gaps);

        var options = new ReferenceTreeOptions(DepthOf(result.GetValue(_depth)) ?? 1, Types(result), result.GetValue(_provisions));
        var trees = ReferenceTrees.Of(
            answer.References.SelectMany(reference =>
                Directions(result).Select(direction => lookup.Builder.References(reference, direction, options))
            )
        );
        var format = CommonOptions.FormatOf(result, _format);
        return ExitCode.Of(
            exitCode,
            format == CommonOptions.Mermaid
                ? Context.Deliver(result, (writer, _) => trees.WriteMermaid(writer))
                : ReportWriter.Write(Context, result, format, trees)
        );
    }

    private IEnumerable<ReferenceDirection> Directions(ParseResult result) =>
        result.GetRequiredValue(_direction) switch
        {
            "in" => [ReferenceDirection.In],
            "out" => [ReferenceDirection.Out],
            _ => [ReferenceDirection.Out, ReferenceDirection.In],
        };

    private EquatableArray<CrossReferenceType> Types(ParseResult result) =>
        (result.GetValue(_types)?.Split(',', StringSplitOptions.TrimEntries) ?? [])
            .Select(word => Keywords.TryParse(word, out CrossReferenceType type) ? type : default)
            .ToEquatableArray();

    private static int? DepthOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var depth)
        && depth is >= 1 and <= ReferenceTreeOptions.MaxDepth
            ? depth
            : null;
}
