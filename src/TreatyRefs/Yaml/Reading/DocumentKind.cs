namespace TreatyRefs.Yaml.Reading;

/// <summary>What a document is about.</summary>
internal enum DocumentKind
{
    Library,
    Instrument,
    Source,
    Experts,
    Topics,
}

/// <summary>The keys by which documents say what they are about.</summary>
internal static class DocumentKinds
{
    /// <summary>The key of each kind.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["library", "instrument", "source", "experts", "topics"];

    public static string Key(this DocumentKind kind) => Keys[(int)kind];
}
