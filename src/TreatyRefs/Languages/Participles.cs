namespace TreatyRefs.Languages;

/// <summary>The forms of participles of Romance languages, which have the endings of gender and number alone.</summary>
internal static class Participles
{
    /// <summary>Every form of each.</summary>
    /// <param name="endings">The endings: <c>o</c>, <c>a</c>, <c>os</c>, <c>as</c>.</param>
    /// <param name="stems">What stands before them: <c>citad</c>.</param>
    public static IEnumerable<string> Of(string[] endings, params string[] stems) =>
        stems.SelectMany(stem => endings.Select(ending => stem + ending));
}
