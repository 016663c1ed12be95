using TreatyRefs.Grammar;

namespace TreatyRefs.Names;

/// <summary>A title without the date, place or remark at its end: texts leave these out.</summary>
internal static class UndatedName
{
    private const int FewestWords = 4;
    private const int DigitsOfYear = 4;
    private const int MostWithYearInside = 8;

    /// <summary>The shorter name.</summary>
    /// <param name="name">A title, such as <c>International Convention on Tonnage Measurement of Ships, 1969</c>.</param>
    /// <returns>It without the comma and year, or the brackets, at its end; <see langword="null"/> where it has none or would become too
    /// short to say what is meant.</returns>
    public static string? Of(string name)
    {
        var end = name.Length;
        if (name.EndsWith(')') && name.LastIndexOf('(') is var open and > 0)
        {
            end = open;
        }
        else if (name.Length > 6 && name[^5] == ' ' && IsYear(name.AsSpan(name.Length - DigitsOfYear)))
        {
            end = name.Length - 5;
        }

        var shorter = name[..end].TrimEnd(' ', ',');
        return shorter.Length < name.Length && shorter.AsSpan().Count(' ') + 1 >= FewestWords && !EndsWithLink(shorter) ? shorter : null;
    }

    /// <summary>The same name with the short word for the year at its end: <c>... 1961 г</c> for <c>... 1961 года</c>.</summary>
    /// <param name="name">A name.</param>
    /// <returns><see langword="null"/> where it does not end with a word for a year that has a shorter one.</returns>
    public static string? WithShortYearWord(string name)
    {
        var space = name.LastIndexOf(' ');
        var isYear =
            space > DigitsOfYear
            && LanguageTraits.IsYearWord(name.AsSpan(space + 1))
            && IsYear(name.AsSpan(space - DigitsOfYear, DigitsOfYear));
        return isYear && LanguageTraits.ShortYearWord(name.AsSpan(space + 1)) is { } shorter ? $"{name[..space]} {shorter}" : null;
    }

    /// <summary>Whether a short name has its year in the middle, without which it may be another's: "Convention de 1992 sur la
    /// responsabilité civile".</summary>
    /// <param name="name">A name.</param>
    public static bool NeedsItsYear(string name)
    {
        var words = name.Split(' ');
        return words.Length <= MostWithYearInside && words[..^1].Skip(1).Any(word => word.Length == DigitsOfYear && IsYear(word));
    }

    // A year after "of" belongs to the name: "… o Direito dos Tratados de 1986" is not that of 1969.
    private static bool EndsWithLink(string name) =>
        name.LastIndexOf(' ') is var space and > 0
        && char.IsLower(name[space + 1])
        && Vocabulary.Find(name.AsSpan(space + 1)) is { } word
        && !word.LanguagesOf(WordRoles.Of | WordRoles.Link).IsEmpty;

    // "UN General Assembly resolution 2625" ends with no year.
    private static bool IsYear(ReadOnlySpan<char> word) =>
        word is ['1', '7' or '8' or '9', _, _] or ['2', '0', _, _] && word.IndexOfAnyExceptInRange('0', '9') < 0;
}
