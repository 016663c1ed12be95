using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Styles;
using TreatyRefs.Text;

namespace TreatyRefs.Cli.Commands;

/// <summary>What the commands that take a citation have in common.</summary>
internal static class CitationArgument
{
    private const int MostNamed = 4;

    /// <summary>What completion offers: references of the default instrument, and ids.</summary>
    public static IEnumerable<string> Completions(ITreatyLibrary library) =>
        [
            .. library.Info.DefaultInstrument is { } id ? library.ProvisionsOf(id).Select(provision => provision.Reference.ToString()) : [],
            .. library.Instruments.SelectMany(instrument =>
                library.ProvisionsOf(instrument.Id).Select(provision => provision.Reference.ToString())
            ),
        ];

    /// <summary>Says why a citation led nowhere, or what of it did.</summary>
    /// <returns>The exit status; 0 where all of it is answered.</returns>
    public static int SayGaps(CliContext context, ITreatyLibrary library, DossierAnswer answer) =>
        SayGaps(context, library, answer.Outcome, answer.Problem, answer.Suggestions, answer.Gaps);

    /// <inheritdoc cref="SayGaps(CliContext, ITreatyLibrary, DossierAnswer)"/>
    public static int SayGaps(CliContext context, ITreatyLibrary library, ReferenceAnswer answer) =>
        SayGaps(context, library, answer.Outcome, answer.Problem, answer.Suggestions, answer.Gaps);

    /// <summary>Where a bare number was typed: which other instruments have that article too, in one line on stderr.</summary>
    public static void SayWhereElse(CliContext context, ITreatyLibrary library, DossierAnswer answer)
    {
        if (!answer.Dossiers.IsEmpty)
        {
            SayWhereElse(context, library, answer.Dossiers[0].Instrument.Id, answer.AlsoIn, answer.ImpliedBy);
        }
    }

    /// <summary>The same of several citations, in one line however many they are.</summary>
    public static void SayWhereElse(CliContext context, ITreatyLibrary library, IEnumerable<DossierAnswer> answers)
    {
        var elsewhere = answers
            .Where(answer => !answer.Dossiers.IsEmpty && (!answer.AlsoIn.IsEmpty || answer.ImpliedBy is not null))
            .ToList();
        if (elsewhere.Count > 0)
        {
            var impliedBy = elsewhere.Find(answer => answer.ImpliedBy is not null)?.ImpliedBy;
            SayWhereElse(
                context,
                library,
                elsewhere[0].Dossiers[0].Instrument.Id,
                [.. elsewhere.SelectMany(answer => answer.AlsoIn).Distinct()],
                impliedBy
            );
        }
    }

    /// <inheritdoc cref="SayWhereElse(CliContext, ITreatyLibrary, DossierAnswer)"/>
    public static void SayWhereElse(CliContext context, ITreatyLibrary library, ReferenceAnswer answer)
    {
        if (!answer.References.IsEmpty)
        {
            SayWhereElse(context, library, answer.References[0].Instrument, answer.AlsoIn, answer.ImpliedBy);
        }
    }

    private static int SayGaps(
        CliContext context,
        ITreatyLibrary library,
        LookupOutcome outcome,
        string? problem,
        EquatableArray<string> suggestions,
        EquatableArray<LookupGap> gaps
    )
    {
        var own = outcome == LookupOutcome.Found ? ExitCode.Served : Fail(context, library, outcome, problem!, suggestions);
        return ExitCode.Of([own, .. gaps.Select(gap => Fail(context, library, gap.Outcome, gap.Problem, gap.Suggestions)).ToList()]);
    }

    private static int Fail(
        CliContext context,
        ITreatyLibrary library,
        LookupOutcome outcome,
        string problem,
        EquatableArray<string> suggestions
    )
    {
        if (outcome != LookupOutcome.Ambiguous)
        {
            return context.Fail(outcome == LookupOutcome.Unreadable ? ExitCode.Usage : ExitCode.NotFound, problem, suggestions);
        }

        var exitCode = context.Fail(ExitCode.NotFound, problem);
        NameCandidates(context, library, suggestions);
        return exitCode;
    }

    // Ids say little to somebody who has to choose.
    private static void NameCandidates(CliContext context, ITreatyLibrary library, EquatableArray<string> ids)
    {
        var width = ids.Max(id => id.Length);
        foreach (var id in ids)
        {
            var name = ProvisionLabel.InstrumentName(library, InstrumentId.Parse(id, null));
            context.Environment.Error.Write($"  {id.PadRight(width)}  {VisibleText.Of(name)}\n");
        }
    }

    // Of "the Treaty" it is said what it was taken for, whatever else there is.
    private static void SayWhereElse(
        CliContext context,
        ITreatyLibrary library,
        InstrumentId shown,
        EquatableArray<ProvisionReference> alsoIn,
        string? impliedBy
    )
    {
        if (impliedBy is not null)
        {
            context.Environment.Error.Write(
                $"\"{VisibleText.Of(impliedBy)}\" is read as this library's default instrument, {VisibleText.Of(ProvisionLabel.InstrumentName(library, shown))}\n"
            );
        }

        if (alsoIn.IsEmpty)
        {
            return;
        }

        var name = ProvisionLabel.InstrumentName(library, shown);
        var others = string.Join(", ", alsoIn.Take(MostNamed));
        var more = alsoIn.Count > MostNamed ? $" and {alsoIn.Count - MostNamed} more" : string.Empty;
        context.Environment.Error.Write($"Showing {name}; also: {others}{more}\n");
    }
}
