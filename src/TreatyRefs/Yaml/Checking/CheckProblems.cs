using System.Globalization;
using TreatyRefs.Text;
using static TreatyRefs.Yaml.Reading.MessageText;

namespace TreatyRefs.Yaml.Checking;

/// <summary>The wording of every problem that shows when it is known what a library consists of. One line each, no final full
/// stop.</summary>
internal static class CheckProblems
{
    public static string Duplicate(string what, string id, SourceLocation first) =>
        $"the {what} {Quoted(id)} is already at {first}; this one is left out";

    public static string Clash(string what, string id, SourceLocation first) =>
        $"the {what} {Quoted(id)} is also at {first}, in another library; say 'override: true' here to replace it. This one is left out";

    public static string UnknownId(string what, string id, IEnumerable<string> known) =>
        $"there is no {what} {Quoted(Short(id))} in this library"
        + (NearestName.Of(id, known) is { } nearest ? $"; did you mean {Quoted(nearest)}?" : string.Empty);

    public static string LeftOut(string what, string id, SourceLocation place) =>
        $"the {what} {Quoted(id)} at {place} is left out because of an error, so nothing can name it";

    public static string NoSuchProvision(string reference, string why) => $"{Quoted(reference)} does not exist: {why}";

    public static string NotInStructure(string reference, SourceLocation place) =>
        $"'has' does not list {Quoted(reference)}, which is described at {place}; the list is left out";

    public static string BeyondCount(string number, int count) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"'has' lists article {Quoted(Short(number))}, and 'article-count' is {count}; the list is left out"
        );

    public static string Circle(string first, IEnumerable<string> others, bool isCut) =>
        $"instruments replace each other in a circle: {Way(" replaces ", first, others, isCut)}";

    public static string OnNothing(string id) =>
        $"the comment {Quoted(id)} is on no provision and under no topic, so that nobody will find it";

    /// <summary>The problem with a text, and what it was probably meant to be in the notation of references, or as an id.</summary>
    public static string WithMeant(string problem, IReadOnlyList<string> meant) =>
        meant.Count == 0 ? problem : $"{problem}; did you mean {string.Join(" and ", meant)}?";

    public static string UnknownInstrument(string id, string? nearest) =>
        $"no loaded library declares the instrument {Quoted(Short(id))}" + (nearest is null ? string.Empty : $"; did you mean {nearest}?");

    public static string OnlyBuiltInInstrument(string id) =>
        $"no loaded library declares the instrument {Quoted(Short(id))}; the built-in library does: 'extends: built-in' adds it";

    public static string RespondsToItself(string id) => $"the comment {Quoted(Short(id))} responds to itself";

    public static string CommentCircle(string first, IEnumerable<string> others, bool isCut) =>
        $"comments supersede each other in a circle: {Way(" supersedes ", first, others, isCut)}";

    private static string Way(string word, string first, IEnumerable<string> others, bool isCut) =>
        string.Join(word, [first, .. isCut ? ["..."] : Array.Empty<string>(), .. others, first]);
}
