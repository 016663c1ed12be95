namespace TreatyRefs.Search.Syntax;

/// <summary>The filters that a query may have, as they are written before a colon: <c>expert:kiku</c>.</summary>
internal static class FilterName
{
    /// <summary>What one expert said.</summary>
    public const string Expert = "expert";

    /// <summary>What stands under a topic.</summary>
    public const string Topic = "topic";

    /// <summary>What stands in an instrument or provision, and the comments on it.</summary>
    public const string In = "in";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Expert, Topic, In];
}
