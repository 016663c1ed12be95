using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Cli.Examples;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Text;

namespace TreatyRefs.Cli.Commands;

/// <summary><c>treatyrefs instrument</c>: a list, or one instrument with its status, what happened to it and its provisions.</summary>
internal sealed class InstrumentCommand : NamedCommand<Instrument>
{
    public InstrumentCommand(CliContext context)
        : base(context, "instrument", "List the instruments, or show one.", "An id, title, abbreviation or part of a name.") =>
        Aliases.Add("treaty");

    public override IReadOnlyList<(string Line, string What)> Examples => CommandExamples.Instrument;

    protected override IReadOnlyList<Instrument> All(ITreatyLibrary library) => library.Instruments;

    protected override string IdOf(Instrument item) => item.Id.ToString();

    protected override bool TryFind(
        ITreatyLibrary library,
        string name,
        [NotNullWhen(true)] out Instrument? found,
        [NotNullWhen(false)] out Problem? problem
    ) => library.TryGetInstrument(name, out found, out problem);

    protected override Dossier List(DossierBuilder builder) => builder.Instruments();

    protected override Dossier Show(DossierBuilder builder, Instrument item) => builder.Instrument(item.Id)!;

    // Instruments are looked up by name: that takes the lexicon.
    protected override ITreatyLibrary Load(ParseResult result) => Context.Library(result);
}
