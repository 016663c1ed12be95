using TreatyRefs.Text;

namespace TreatyRefs.Diagnostics;

/// <summary>How much a problem matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth a look; nothing was left out.</summary>
    Warning,

    /// <summary>Wrong: the smallest thing that holds it was left out, unless the message says otherwise.</summary>
    Error,
}

/// <summary>A kind of problem, with the id by which it can be looked up.</summary>
/// <remarks>Equality: by all members; ids are unique.</remarks>
/// <param name="Id">Such as <c>TR1003</c>; never reused for another problem.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Title">What is wrong, in a few words.</param>
public sealed record DiagnosticRule(string Id, DiagnosticSeverity Severity, string Title);

/// <summary>One problem at one place of one file.</summary>
/// <remarks>Equality: by all members. Order of a list of diagnostics: by location, then rule id.</remarks>
/// <param name="Rule">Which kind of problem.</param>
/// <param name="Location">Where.</param>
/// <param name="Message">What was found, what was expected and, for a typo, the nearest name. One line, no final full stop.</param>
public sealed record Diagnostic(DiagnosticRule Rule, SourceLocation Location, string Message) : IComparable<Diagnostic>
{
    /// <summary>The line in which it stands, as it is in the file, without its line break: not safe to print as it is.
    /// <see langword="null"/> where the file cannot be read as text or the line has more than 2,000 characters.</summary>
    public string? SourceLine { get; init; }

    /// <summary>How much it matters: its rule's severity.</summary>
    public DiagnosticSeverity Severity => Rule.Severity;

    /// <summary>Orders by file, position, then rule id.</summary>
    /// <param name="other">The other problem.</param>
    /// <returns>Negative if this one comes first.</returns>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byPlace = Location.CompareTo(other.Location);
        return byPlace != 0 ? byPlace : string.CompareOrdinal(Rule.Id, other.Rule.Id);
    }

    /// <summary>The problem as compilers print it: <c>file(line,col): error TR1003: message</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        VisibleText.Of($"{Location}: {(Severity == DiagnosticSeverity.Error ? "error" : "warning")} {Rule.Id}: {Message}");
}
