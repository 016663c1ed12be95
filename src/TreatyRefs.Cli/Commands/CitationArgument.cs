using TreatyRefs.Citations;
using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
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

    /// <summary>Says why a citation led nowhere, and what else is wrong with it.</summary>
    /// <returns>The exit status.</returns>
    public static int Fail(CliContext context, ITreatyLibrary library, Problem problem) =>
        ExitCode.Of([FailAlone(context, library, problem), .. problem.Others.Select(other => FailAlone(context, library, other)).ToList()]);

    /// <summary>Says what of a citation led nowhere.</summary>
    /// <returns>The exit status; 0 where all of it is answered.</returns>
    public static int SayGaps(CliContext context, ITreatyLibrary library, EquatableArray<Problem> gaps) =>
        ExitCode.Of([ExitCode.Served, .. gaps.Select(gap => FailAlone(context, library, gap)).ToList()]);

    /// <summary>Where a bare number was typed: which other instruments have that article too, in one line on stderr.</summary>
    public static void SayWhereElse(CliContext context, ITreatyLibrary library, DossierLookup lookup, Citation citation) =>
        SayWhereElse(context, library, lookup, [citation]);

    /// <summary>The same of several citations, in one line however many they are.</summary>
    public static void SayWhereElse(CliContext context, ITreatyLibrary library, DossierLookup lookup, IEnumerable<Citation> citations)
    {
        var elsewhere = citations
            .Select(citation => (Citation: citation, AlsoIn: lookup.AlsoIn(citation)))
            .Where(each => !each.AlsoIn.IsEmpty || each.Citation.ImpliedBy is not null)
            .ToList();
        if (elsewhere.Count > 0)
        {
            SayWhereElse(
                context,
                library,
                elsewhere[0].Citation.References[0].Instrument,
                [.. elsewhere.SelectMany(each => each.AlsoIn).Distinct()],
                elsewhere.Find(each => each.Citation.ImpliedBy is not null).Citation?.ImpliedBy
            );
        }
    }

    /// <summary>The dossiers of several citations; says what of them led nowhere.</summary>
    public static (IReadOnlyList<DossierAnswer> Answers, int ExitCode) FindAll(
        CliContext context,
        ITreatyLibrary library,
        DossierLookup lookup,
        IEnumerable<string> citations
    )
    {
        var (answers, exitCodes) = (new List<DossierAnswer>(), new List<int>());
        foreach (var citation in citations)
        {
            var isFound = lookup.TryFind(citation, out var answer, out var problem);
            exitCodes.Add(isFound ? SayGaps(context, library, answer!.Gaps) : Fail(context, library, problem!));
            answers.AddRange(isFound ? [answer!] : []);
        }

        return (answers, ExitCode.Of(exitCodes));
    }

    private static int FailAlone(CliContext context, ITreatyLibrary library, Problem problem)
    {
        if (problem.Kind != ProblemKind.Ambiguous)
        {
            return context.Fail(problem);
        }

        var exitCode = context.Fail(ExitCode.NotFound, problem.Message);
        NameCandidates(context, library, problem.Suggestions);
        return exitCode;
    }

    // Ids say little to somebody who has to choose.
    private static void NameCandidates(CliContext context, ITreatyLibrary library, EquatableArray<string> ids)
    {
        var width = ids.Max(id => id.Length);
        foreach (var id in ids)
        {
            var name = library.NameOf(InstrumentId.Parse(id, null));
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
                $"\"{VisibleText.Of(impliedBy)}\" is read as this library's default instrument, "
                    + $"{VisibleText.Of(library.NameOf(shown))}\n"
            );
        }

        if (alsoIn.IsEmpty)
        {
            return;
        }

        var name = library.NameOf(shown);
        var others = string.Join(", ", alsoIn.Take(MostNamed));
        var more = alsoIn.Count > MostNamed ? $" and {alsoIn.Count - MostNamed} more" : string.Empty;
        context.Environment.Error.Write($"Showing {name}; also: {others}{more}\n");
    }
}
