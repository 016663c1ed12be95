using System.Text;
using TreatyRefs.Text;

namespace TreatyRefs.Model;

/// <summary>The words by which YAML, JSON and the command line name the members of an enumeration.</summary>
/// <remarks>A member's name in lower case with hyphens: <c>EntryIntoForce</c> is <c>entry-into-force</c>.</remarks>
public static class Keywords
{
    /// <summary>The word of one member.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <param name="value">The member.</param>
    /// <returns>Such as <c>entry-into-force</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member.</exception>
    public static string Keyword<TEnum>(this TEnum value)
        where TEnum : struct, Enum
    {
        var index = Array.IndexOf(Table<TEnum>.Values, value);
        return index >= 0
            ? Table<TEnum>.Words[index]
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Not a member of the enumeration.");
    }

    /// <summary>The words of all members, in the order of their values.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <returns>The words.</returns>
    public static IReadOnlyList<string> All<TEnum>()
        where TEnum : struct, Enum => Table<TEnum>.Words;

    /// <summary>Finds a member by its word.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <param name="word">The word, lower case.</param>
    /// <param name="value">The member, where there is one.</param>
    /// <returns>Whether the word names a member.</returns>
    public static bool TryParse<TEnum>(string? word, out TEnum value)
        where TEnum : struct, Enum
    {
        var index = Array.IndexOf(Table<TEnum>.Words, word);
        value = index >= 0 ? Table<TEnum>.Values[index] : default;
        return index >= 0;
    }

    /// <summary>Finds the member that a keyword means.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <param name="word">The keyword, exactly as it is listed.</param>
    /// <returns>The member.</returns>
    /// <exception cref="ProblemException">There is none; the problem names the keywords that there are.</exception>
    public static TEnum Parse<TEnum>(string word)
        where TEnum : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(word);
        return TryParse(word, out TEnum value)
            ? value
            : throw new ProblemException(
                new Problem(ProblemKind.NotFound, $"\"{word}\" is none of {string.Join(", ", All<TEnum>())}") { Expected = "a keyword" }
            );
    }

    private static string ToKebabCase(string name)
    {
        var result = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && result.Length > 0)
            {
                result.Append('-');
            }

            result.Append(char.ToLowerInvariant(c));
        }

        return result.ToString();
    }

    private static class Table<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly TEnum[] Values = Enum.GetValues<TEnum>();

        public static readonly string[] Words = [.. Enum.GetNames<TEnum>().Select(ToKebabCase)];
    }
}
