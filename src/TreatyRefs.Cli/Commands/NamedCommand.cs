using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Cli.Output;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Text;

namespace TreatyRefs.Cli.Commands;

/// <summary>A command that lists all things of a sort, or shows the one that a name means.</summary>
/// <typeparam name="T">The sort of thing.</typeparam>
internal abstract class NamedCommand<T> : CliCommand
    where T : class
{
    private readonly Argument<string[]> _name;
    private readonly Option<string> _format = CommonOptions.Format(ReportFormat.Names());

    protected NamedCommand(CliContext context, string what, string description, string nameDescription)
        : base(context, what, description)
    {
        _name = new Argument<string[]>("name")
        {
            HelpName = "name",
            Description = nameDescription,
            Arity = ArgumentArity.ZeroOrMore,
        };
        _name.CompletionSources.Add(completion => Complete(completion, library => All(library).Select(IdOf)));
        UnknownWord.RefuseOptions(_name, this);
        Add(_name);
        AddReportOptions(_format);
    }

    protected abstract IReadOnlyList<T> All(ITreatyLibrary library);

    protected abstract string IdOf(T item);

    protected abstract bool TryFind(
        ITreatyLibrary library,
        string name,
        [NotNullWhen(true)] out T? found,
        [NotNullWhen(false)] out Problem? problem
    );

    protected abstract Dossier List(DossierBuilder builder);

    protected abstract Dossier Show(DossierBuilder builder, T item);

    /// <summary>What else the command line asks about the thing; a problem where that cannot be answered.</summary>
    protected virtual bool TryShow(
        ParseResult result,
        ITreatyLibrary library,
        T item,
        [NotNullWhen(true)] out Dossier? dossier,
        [NotNullWhen(false)] out Problem? problem
    )
    {
        (dossier, problem) = (Show(BuilderOf(library, result), item), null);
        return true;
    }

    protected static DossierBuilder BuilderOf(ITreatyLibrary library, ParseResult result) => new(library, CliContext.Language(result));

    protected bool IsNamed(SymbolResult result) => result.GetValue(_name) is { Length: > 0 };

    protected override int Run(ParseResult result)
    {
        var library = Context.Library(result);
        var name = string.Join(' ', result.GetValue(_name) ?? []);
        if (name.Length == 0)
        {
            return Write(result, List(BuilderOf(library, result)));
        }

        return TryFind(library, name, out var found, out var problem) && TryShow(result, library, found, out var dossier, out problem)
            ? Write(result, dossier)
            : Context.Fail(problem);
    }

    private int Write(ParseResult result, Dossier dossier) =>
        ReportWriter.Write(Context, result, CommonOptions.FormatOf(result, _format), dossier);
}
