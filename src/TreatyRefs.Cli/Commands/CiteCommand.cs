using System.CommandLine;
using TreatyRefs.Citations;
using TreatyRefs.Cli.Examples;
using TreatyRefs.Cli.Output;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Styles;

namespace TreatyRefs.Cli.Commands;

/// <summary><c>treatyrefs cite</c>: a citation as journals print it.</summary>
internal sealed class CiteCommand : CliCommand
{
    private readonly Argument<string[]> _citation = new("citation")
    {
        HelpName = "citation",
        Description = "An article or an instrument as a person would type it; several words are one citation.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _style = CommonOptions.Style([.. CitationStyles.All.Select(style => style.Name)]);
    private readonly Option<string?> _language = CommonOptions.CitationLanguage([.. CitationStyles.PlainLanguages]);
    private readonly Option<string> _format = CommonOptions.Format(CommonOptions.Text, CommonOptions.Json);

    public CiteCommand(CliContext context)
        : base(context, "cite", "Write a citation in the form of OSCOLA, Bluebook, the United Nations, a plain one, or Akoma Ntoso.")
    {
        _citation.CompletionSources.Add(completion => Complete(completion, CitationArgument.Completions));
        UnknownWord.RefuseOptions(_citation, this);
        Add(_citation);
        Add(_style);
        Add(_format);
        Add(_language);
        Add(CommonOptions.Library);
        Add(CommonOptions.Output);
    }

    public override IReadOnlyList<(string Line, string What)> Examples => CommandExamples.Cite;

    protected override int Run(ParseResult result)
    {
        var citation = string.Join(' ', result.GetRequiredValue(_citation));
        var library = Context.Library(result);
        var lookup = new DossierLookup(library);
        if (!lookup.TryFindReference(citation, out var answer, out var problem))
        {
            return CitationArgument.Fail(Context, library, problem);
        }

        CitationArgument.SayWhereElse(Context, library, lookup, answer);
        var exitCode = CitationArgument.SayGaps(Context, library, answer.Gaps);

        var isOne = CitationStyles.TryFind(result.GetValue(_style) ?? string.Empty, out var style, out _);
        var cited = Cite(library, answer, isOne ? [style!] : CitationStyles.All, result.GetValue(_language));
        if (CommonOptions.FormatOf(result, _format) == CommonOptions.Json)
        {
            return ExitCode.Of(exitCode, Context.Deliver(result, (writer, _) => CiteJson.Write(cited, writer)));
        }

        CiteText.WriteMissing(cited, Context.Environment.Error);
        return ExitCode.Of(exitCode, Context.Deliver(result, (writer, _) => CiteText.Write(cited, isOne, writer)));
    }

    private static List<CitedReference> Cite(
        ITreatyLibrary library,
        Citation answer,
        IReadOnlyList<CitationStyle> styles,
        string? language
    ) =>
        [
            .. answer.References.Select(reference => new CitedReference(
                reference,
                [.. styles.Select(style => Line(library, reference, In(language, style), answer.YearOf(reference.Instrument)))]
            )),
        ];

    private static CitedLine Line(ITreatyLibrary library, ReferenceRange reference, CitationStyle style, int? year) =>
        new(style.Name, style.Format(library, reference, year), style.MissingFor(library, reference, year));

    // Journals' styles are English; the plain one is written in the words of any language.
    private static CitationStyle In(string? language, CitationStyle style) =>
        language is not null && style == CitationStyles.Plain ? CitationStyles.PlainIn(language) : style;
}
