using System.CommandLine;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Composing;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Json;

namespace TreatyRefs.Cli.Commands;

/// <summary><c>treatyrefs instrument</c>: a list, or one instrument with its status, what happened to it and its provisions.</summary>
internal sealed class InstrumentCommand : NamedCommand<Instrument>
{
    public InstrumentCommand(CliContext context)
        : base(context, "instrument", "List the instruments, or show one.", "An id, title, abbreviation or part of a name.") =>
        Aliases.Add("treaty");

    public override IReadOnlyList<(string Line, string What)> Examples =>
        [
            ("treatyrefs instrument", "all instruments"),
            ("treatyrefs instrument un-charter", "one of them"),
            ("treatyrefs treaty 1961", "those with 1961 in their names, or the one"),
        ];

    protected override IReadOnlyList<Instrument> All(ITreatyLibrary library) => library.Instruments;

    protected override string IdOf(Instrument item) => item.Id.ToString();

    protected override NameMatch<Instrument> Find(ITreatyLibrary library, string name) => NameFinder.Instrument(library, name);

    protected override Report List(ITreatyLibrary library, string? language) => ReportComposer.Instruments(library, language);

    protected override void ListJson(ITreatyLibrary library, string? language, TextWriter writer) =>
        ReportJson.WriteInstruments(library, language, writer);

    protected override (Report Report, Action<TextWriter> Json) Show(ITreatyLibrary library, string? language, Instrument item)
    {
        var dossier = new DossierBuilder(library, language).Instrument(item.Id)!;
        return (ReportComposer.Instrument(dossier), writer => ReportJson.Write(dossier, writer));
    }

    // Instruments are looked up by name: that takes the lexicon.
    protected override ITreatyLibrary Load(ParseResult result) => Context.Library(result);
}
