namespace TreatyRefs.Styles.Words;

/// <summary>What a style prints and a library does not have, in words for whoever asked for the citation.</summary>
internal static class MissingWords
{
    public const string Day = "the day of adoption or signature";

    public const string Place = "the place";

    public const string Source = "where it is printed";

    public static string Page(string series) => $"the page in {series}";

    public static string BluebookName(string? party) => $"what the Bluebook calls {party}";
}
