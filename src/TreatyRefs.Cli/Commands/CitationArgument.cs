using TreatyRefs.Citations;
using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;

namespace TreatyRefs.Cli.Commands;

/// <summary>What the commands that take a citation have in common.</summary>
internal static class CitationArgument
{
    private const int MostNamed = 4;

    /// <summary>What completion offers: references of the default instrument, and ids.</summary>
    public static IEnumerable<string> Completions(TreatyLibrary library) =>
    [
        .. library.Info.DefaultInstrument is { } id ? library.ProvisionsOf(id).Select(provision => provision.Reference.ToString()) : [],
        .. library.Instruments.SelectMany(instrument => library.ProvisionsOf(instrument.Id).Select(provision => provision.Reference.ToString())),
    ];

    /// <summary>Says why a citation led nowhere.</summary>
    public static int Fail(CliContext context, DossierAnswer answer) => Fail(context, answer.Outcome, answer.Problem!, answer.Suggestions);

    /// <inheritdoc cref="Fail(CliContext, DossierAnswer)"/>
    public static int Fail(CliContext context, ReferenceAnswer answer) => Fail(context, answer.Outcome, answer.Problem!, answer.Suggestions);

    /// <summary>Where a bare number was typed: which other instruments have that article too, in one line on stderr.</summary>
    public static void SayWhereElse(CliContext context, TreatyLibrary library, DossierAnswer answer)
    {
        if (!answer.AlsoIn.IsEmpty)
        {
            SayWhereElse(context, library, answer.Dossiers[0].Instrument.Id, answer.AlsoIn);
        }
    }

    /// <inheritdoc cref="SayWhereElse(CliContext, TreatyLibrary, DossierAnswer)"/>
    public static void SayWhereElse(CliContext context, TreatyLibrary library, ReferenceAnswer answer)
    {
        if (!answer.AlsoIn.IsEmpty)
        {
            SayWhereElse(context, library, answer.References[0].Instrument, answer.AlsoIn);
        }
    }

    private static int Fail(CliContext context, LookupOutcome outcome, string problem, IEnumerable<string> suggestions) =>
        context.Fail(outcome == LookupOutcome.Unreadable ? ExitCode.Usage : ExitCode.NotFound, problem, suggestions);

    private static void SayWhereElse(CliContext context, TreatyLibrary library, InstrumentId shown, EquatableArray<ProvisionReference> alsoIn)
    {
        var name = ProvisionLabel.InstrumentName(library, shown);
        var others = string.Join(", ", alsoIn.Take(MostNamed));
        var more = alsoIn.Count > MostNamed ? $" and {alsoIn.Count - MostNamed} more" : string.Empty;
        context.Environment.Error.Write($"Showing {name}; also: {others}{more}\n");
    }
}
