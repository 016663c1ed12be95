using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TreatyRefs.References;

/// <summary>What came of reading a text in canonical notation: the value, or where reading stopped and what was expected there.</summary>
/// <typeparam name="T">What was to be read.</typeparam>
internal readonly record struct NotationResult<T>
    where T : struct
{
    private NotationResult(T? value, string? problem, int position) => (Value, Problem, Position) = (value, problem, position);

    /// <summary>The value, or null.</summary>
    public T? Value { get; }

    /// <summary>The whole message, with the column, or null.</summary>
    public string? Problem { get; }

    /// <summary>Where reading stopped, as an offset in UTF-16 code units.</summary>
    public int Position { get; }

    public static NotationResult<T> Read(T value) => new(value, null, 0);

    public static NotationResult<T> Failed(ReadOnlySpan<char> text, int position, string problem) =>
        new(null, string.Create(CultureInfo.InvariantCulture, $"\"{Shortened(text)}\": {problem} at column {position + 1}"), position);

    public T ValueOrThrow() => Value ?? throw new FormatException(Problem + ".");

    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        value = Value.GetValueOrDefault();
        return Value is not null;
    }

    /// <summary>The same failure for another type.</summary>
    public NotationResult<TOther> As<TOther>()
        where TOther : struct => new(null, Problem, Position);

    private static string Shortened(ReadOnlySpan<char> text) => text.Length <= 80 ? text.ToString() : $"{text[..77]}...";
}
