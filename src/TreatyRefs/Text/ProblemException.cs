namespace TreatyRefs.Text;

/// <summary>Thrown by the forms that do not begin with <c>Try</c>: it carries the <see cref="Text.Problem"/> that those give out.</summary>
public class ProblemException : FormatException
{
    /// <summary>An exception that says nothing more.</summary>
    public ProblemException()
        : this("There is no answer.") { }

    /// <summary>An exception with a message.</summary>
    /// <param name="message">The message.</param>
    public ProblemException(string message)
        : base(message) => Problem = new Problem(ProblemKind.Unreadable, Message);

    /// <summary>An exception with a message and its cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public ProblemException(string message, Exception innerException)
        : base(message, innerException) => Problem = new Problem(ProblemKind.Unreadable, Message);

    /// <summary>An exception about a problem; the message is the problem's, with what is near.</summary>
    /// <param name="problem">The problem.</param>
    public ProblemException(Problem problem)
        : this(problem, Sentence(problem ?? throw new ArgumentNullException(nameof(problem)))) { }

    /// <summary>An exception about a problem, with a message of its own.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="message">The message.</param>
    public ProblemException(Problem problem, string message)
        : base(message) => Problem = problem ?? throw new ArgumentNullException(nameof(problem));

    /// <summary>The problem.</summary>
    public Problem Problem { get; }

    private static string Sentence(Problem problem)
    {
        var end = problem.Message.EndsWith('?') ? string.Empty : ".";
        return problem.Suggestions.IsEmpty || problem.Kind == ProblemKind.Ambiguous
            ? problem.Message + end
            : $"{problem.Message}{end} Near: {string.Join(", ", problem.Suggestions)}.";
    }
}
