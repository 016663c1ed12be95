using TreatyRefs.Tests.Architecture.Sources;

namespace TreatyRefs.Tests.Architecture;

/// <summary>The folders of the product in which words and letters of human languages may stand.</summary>
internal static class Homes
{
    /// <summary>Where words live: the declarations of languages, and one declared table a language for what is printed.</summary>
    public static IReadOnlyList<string> OfWords { get; } =
    ["src/TreatyRefs/Languages", "src/TreatyRefs/Reports/Wording", "src/TreatyRefs/Styles/Words"];

    /// <summary>Where letters of scripts live too, which are no words that the code knows: what they fold to and how wide they are; and
    /// what the tool's help shows a person to type in a language of theirs.</summary>
    public static IReadOnlyList<string> OfLetters { get; } = [.. OfWords, "src/TreatyRefs/Text", "src/TreatyRefs.Cli/Examples"];

    /// <summary>Where lists are words of a format and not of a language, and of which.</summary>
    public static IReadOnlyDictionary<string, string> OfFormats { get; } =
        new Dictionary<string, string>
        {
            ["src/TreatyRefs/References"] = "the notation of references",
            ["src/TreatyRefs/Search/Syntax"] = "the filters of a query",
            ["src/TreatyRefs/Yaml"] = "keys and values of a library's files, and what the parser of YAML reports",
            ["src/TreatyRefs/Exchange"] = "fields of the formats that are written",
            ["src/TreatyRefs/Importing/AkomaNtoso"] = "elements of the standard",
            ["src/TreatyRefs.Documents"] = "elements of HTML and of word processors",
            ["src/TreatyRefs.Cli"] = "the command line, elements of HTML",
        };

    public static bool IsIn(this Finding finding, IEnumerable<string> folders) =>
        folders.Any(folder => finding.Place.StartsWith(folder + "/", StringComparison.Ordinal));
}
