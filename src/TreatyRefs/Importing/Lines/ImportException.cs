using TreatyRefs.Text;

namespace TreatyRefs.Importing.Lines;

/// <summary>Thrown where a text cannot be imported: the message says where, as <c>name(line,column): ...</c>.</summary>
internal sealed class ImportException(Problem problem)
    : ProblemException(problem, problem.Location is { } place ? $"{place}: {problem.Message}" : problem.Message)
{
    /// <summary>A problem at a place of a file.</summary>
    public static ImportException At(string name, LinePosition place, string message) =>
        new(new Problem(ProblemKind.Unreadable, message) { Location = new SourceLocation(name, place) });
}
