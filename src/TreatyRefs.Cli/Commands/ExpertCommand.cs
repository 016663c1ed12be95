using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Cli.Examples;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Text;

namespace TreatyRefs.Cli.Commands;

/// <summary><c>treatyrefs expert</c>: a list, or everything one expert said.</summary>
internal sealed class ExpertCommand(CliContext context)
    : NamedCommand<Expert>(
        context,
        "expert",
        "List the experts, or show everything that one said.",
        "An id, a surname, a name or part of one, in any case, with or without accents."
    )
{
    public override IReadOnlyList<(string Line, string What)> Examples => CommandExamples.Expert;

    protected override IReadOnlyList<Expert> All(ITreatyLibrary library) => library.Experts;

    protected override string IdOf(Expert item) => item.Id.ToString();

    protected override bool TryFind(
        ITreatyLibrary library,
        string name,
        [NotNullWhen(true)] out Expert? found,
        [NotNullWhen(false)] out Problem? problem
    ) => library.TryGetExpert(name, out found, out problem);

    protected override Dossier List(DossierBuilder builder) => builder.Experts();

    protected override Dossier Show(DossierBuilder builder, Expert item) => builder.Expert(item);
}
