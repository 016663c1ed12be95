using TreatyRefs.Citations;
using TreatyRefs.Model;
using TreatyRefs.Queries;

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
    public static int Fail(CliContext context, DossierAnswer answer) => context.Fail(
        answer.Outcome == LookupOutcome.Unreadable ? ExitCode.Usage : ExitCode.NotFound, answer.Problem!, answer.Suggestions);

    /// <summary>Where a bare number was typed: which other instruments have that article too, in one line on stderr.</summary>
    public static void SayWhereElse(CliContext context, TreatyLibrary library, DossierAnswer answer)
    {
        if (answer.AlsoIn.IsEmpty)
        {
            return;
        }

        var name = ProvisionLabel.InstrumentName(library, answer.Dossiers[0].Instrument.Id);
        var others = string.Join(", ", answer.AlsoIn.Take(MostNamed));
        var more = answer.AlsoIn.Count > MostNamed ? $" and {answer.AlsoIn.Count - MostNamed} more" : string.Empty;
        context.Environment.Error.Write($"Showing {name}; also: {others}{more}\n");
    }
}
