using TreatyRefs.Collections;
using TreatyRefs.Diagnostics;
using TreatyRefs.Model;
using TreatyRefs.Text;

namespace TreatyRefs.Yaml;

/// <summary>What came of loading: a library of all that is right, and every problem with the rest.</summary>
/// <param name="Library">The library, without what was left out.</param>
/// <param name="Diagnostics">Every problem of every file, by file in the order of loading, then by place.</param>
/// <param name="FileCount">How many files were read.</param>
public sealed record LoadResult(TreatyLibrary Library, EquatableArray<Diagnostic> Diagnostics, int FileCount)
{
    /// <summary>Where the records of the library are written; known where <see cref="LoadOptions.KeepsPlaces"/> asked for it.</summary>
    public SourceMap Places { get; init; } = SourceMap.Empty;

    /// <summary>How many of the problems are errors.</summary>
    public int ErrorCount => Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>How many of the problems are warnings.</summary>
    public int WarningCount => Diagnostics.Count - ErrorCount;

    /// <summary>The first error, with the others in its <see cref="Text.Problem.Others"/>; <see langword="null"/> where there is
    /// none.</summary>
    public Problem? Problem
    {
        get
        {
            var errors = Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(Of).ToList();
            return errors.Count == 0 ? null : errors[0] with { Others = [.. errors.Skip(1)] };
        }
    }

    /// <summary>The library, if it has no errors.</summary>
    internal TreatyLibrary WithoutErrors() =>
        Problem is { } problem
            ? throw new ProblemException(problem, "The library has errors:\n" + string.Join('\n', Diagnostics))
            : Library;

    /// <summary>An error in the shape of everything else that goes wrong.</summary>
    internal static Problem Of(Diagnostic error) =>
        new(ProblemKind.Unreadable, error.Message) { Location = error.Location, Rule = error.Rule.Id };
}
