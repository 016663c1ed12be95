using TreatyRefs.References;
using static TreatyRefs.Yaml.Reading.MessageText;

namespace TreatyRefs.Yaml.Binding;

/// <summary>Why something cannot be written as YAML.</summary>
internal static class WritingProblems
{
    public static string CannotWrite(string what, string why) => $"{what} cannot be written as YAML: {why}";

    public const string HalfACharacter = "a text has half of a surrogate pair";

    public static string NoWritingOf(string kind, string number) =>
        $"the number {Quoted(number)} would be read as another in '{kind}: {number}'";

    public static string NoReference(string reference) => $"{Quoted(Short(reference))} would be read as something else";

    public const string NoLanguage = "a library needs at least one language";

    public static string NoSource(CommentId comment, SourceId source) =>
        $"the comment {Quoted(comment.ToString())} belongs to the source {Quoted(source.ToString())}, which the library does not have";

    public static string FolderInUse(string folder) =>
        $"The folder \"{folder}\" already holds YAML files; a library is written into a folder without any.";
}
