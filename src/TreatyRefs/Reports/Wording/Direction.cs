namespace TreatyRefs.Reports.Wording;

/// <summary>Which languages are written from right to left.</summary>
internal static class Direction
{
    private static readonly HashSet<string> s_languages = new(StringComparer.OrdinalIgnoreCase)
    {
        "ar",
        "arc",
        "ckb",
        "dv",
        "fa",
        "he",
        "ps",
        "sd",
        "syr",
        "ug",
        "ur",
        "yi",
    };

    /// <summary>Whether texts with a tag are written from right to left.</summary>
    /// <param name="tag">A BCP 47 tag; one that names a script is believed.</param>
    public static bool IsRightToLeft(string tag) =>
        tag.Split('-') is [var language, .. var rest]
        && (
            rest.FirstOrDefault(part => part.Length == 4 && char.IsAsciiLetter(part[0])) is { } script
                ? script.Equals("Arab", StringComparison.OrdinalIgnoreCase) || script.Equals("Hebr", StringComparison.OrdinalIgnoreCase)
                : s_languages.Contains(language)
        );
}
