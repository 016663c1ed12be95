using System.Diagnostics.CodeAnalysis;

namespace TreatyRefs.Text;

/// <summary>A value, or why there is none: what every <c>Try</c> method and its throwing form are made from.</summary>
/// <remarks><c>default</c> has neither and is never returned.</remarks>
/// <typeparam name="T">What was asked for.</typeparam>
internal readonly record struct Answer<T>
    where T : notnull
{
    private readonly T? _value;

    private Answer(T value) => (_value, HasValue) = (value, true);

    private Answer(Problem problem) => Problem = problem;

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool HasValue { get; }

    /// <summary>Why there is none, or null.</summary>
    public Problem? Problem { get; }

    /// <summary>The value; throws where there is none.</summary>
    public T Value => HasValue ? _value! : throw new ProblemException(Problem);

    public static implicit operator Answer<T>(T value) => new(value);

    public static implicit operator Answer<T>(Problem problem) => new(problem);

    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return HasValue;
    }

    public bool TryGet([MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out Problem? problem)
    {
        (value, problem) = (_value, Problem);
        return HasValue;
    }

    /// <summary>The value, changed; a problem stays what it is.</summary>
    public Answer<T> With(Func<T, T> change) => HasValue ? change(_value!) : this;
}
