namespace TreatyRefs.Yaml.Formatting;

/// <summary>Why a file is not formatted. One line each, no final full stop.</summary>
internal static class FormatProblems
{
    public static string NotFormatted(string what) =>
        $"{what} stands here, which formatting would part from its place. Write the value out; the file is left as it is";

    public const string FormatIsABug =
        "formatting this file would change more than its form, which is a bug; the file is left as it is. Please report it";
}
