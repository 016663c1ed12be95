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
    private readonly Option<string?> _party = new Option<string?>("--party")
    {
        HelpName = "PARTY",
        Description = "Tell where a party stands: its code, such as KP, or its name.",
    }.RefuseEmpty();

    public InstrumentCommand(CliContext context)
        : base(context, "instrument", "List the instruments, or show one.", "An id, title, abbreviation or part of a name.")
    {
        Aliases.Add("treaty");
        Add(_party);
        Validators.Add(result =>
        {
            if (result.GetValue(_party) is not null && !IsNamed(result))
            {
                result.AddError("--party needs the name of an instrument: treatyrefs instrument npt --party KP");
            }
        });
    }

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

    protected override bool TryShow(
        ParseResult result,
        ITreatyLibrary library,
        Instrument item,
        [NotNullWhen(true)] out Dossier? dossier,
        [NotNullWhen(false)] out Problem? problem
    )
    {
        if (result.GetValue(_party) is not { } name)
        {
            return base.TryShow(result, library, item, out dossier, out problem);
        }

        dossier = library.TryGetParty(name, out var party, out problem) ? BuilderOf(library, result).Instrument(item.Id, party) : null;
        return dossier is not null;
    }
}
