using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Text;

namespace TreatyRefs.Importing.Lines;

/// <summary>Thrown where a text cannot be imported: the message says where, as <c>name(line,column): ...</c>.</summary>
internal sealed class ImportException(Problem problem)
    : ProblemException(problem, problem.Location is { } place ? $"{place}: {problem.Message}" : problem.Message)
{
    /// <summary>A problem at a place of a file.</summary>
    public static ImportException At(string name, LinePosition place, string message) =>
        new(new Problem(ProblemKind.Unreadable, message) { Location = new SourceLocation(name, place) });

    /// <summary>What reading gives, or the problem for which it was given up.</summary>
    public static bool TryRead<T>(Func<T> read, [NotNullWhen(true)] out T? result, [NotNullWhen(false)] out Problem? problem)
        where T : class
    {
        try
        {
            (result, problem) = (read(), null);
            return true;
        }
        catch (ImportException e)
        {
            (result, problem) = (null, e.Problem);
            return false;
        }
    }
}
