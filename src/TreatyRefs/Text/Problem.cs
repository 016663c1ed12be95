using TreatyRefs.Collections;

namespace TreatyRefs.Text;

/// <summary>What sort of problem it is, for whoever has to act on it.</summary>
public enum ProblemKind
{
    /// <summary>The text cannot be read, or not to its end, or it is not what was asked for.</summary>
    Unreadable,

    /// <summary>The text can be read; what it names does not exist, or is not known.</summary>
    NotFound,

    /// <summary>The text can be read; several things go by the name that it gives.</summary>
    Ambiguous,
}

/// <summary>Why there is no answer: one shape for everything that is read, looked up, searched or loaded.</summary>
/// <remarks>Immutable; equality by all members. The message is in English and for people: programs go by <see cref="Kind"/>.</remarks>
/// <param name="Kind">What sort of problem it is.</param>
/// <param name="Message">What is wrong, in one line without a final full stop; with the column where it has one.</param>
public sealed record Problem(ProblemKind Kind, string Message)
{
    /// <summary>Where reading stopped, as an offset in UTF-16 code units into the text, without the white space before a citation;
    /// <see langword="null"/> where the problem is not about one place.</summary>
    public int? Position { get; init; }

    /// <summary>Where in which file it is; <see langword="null"/> for what was not read from a file.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>The id of the rule that a check found broken, such as <c>TR1004</c>; <see langword="null"/> for all else.</summary>
    public string? Rule { get; init; }

    /// <summary>What could have stood at the position; <see langword="null"/> where that cannot be said.</summary>
    public string? Expected { get; init; }

    /// <summary>What can be asked for instead, nearest first; of an ambiguous name, the ids of all that share it.</summary>
    public EquatableArray<string> Suggestions { get; init; }

    /// <summary>What else is wrong with the same text, in its order.</summary>
    public EquatableArray<Problem> Others { get; init; }

    /// <summary>The message.</summary>
    /// <returns>One line without a final full stop.</returns>
    public override string ToString() => Message;
}
