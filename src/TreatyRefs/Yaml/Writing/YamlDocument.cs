namespace TreatyRefs.Yaml.Writing;

/// <summary>One document that is written as YAML.</summary>
internal sealed class YamlDocument
{
    /// <summary>The root, or null in a document without content.</summary>
    public YamlCollection? Root { get; set; }

    /// <summary>Where it begins: the end of its <c>---</c>, or of what stands before.</summary>
    public int Start { get; init; }

    public bool HasMarker { get; init; }

    /// <summary>The comment after its <c>---</c>.</summary>
    public Comment? AtMarker { get; set; }

    /// <summary>Comments of the file before the <c>---</c> of its first document.</summary>
    public List<Comment> BeforeMarker { get; } = [];

    /// <summary>Comments before its first key; they stay on top.</summary>
    public List<Comment> Head { get; } = [];

    /// <summary>Whether an empty line stands between those and the first key, whichever that becomes.</summary>
    public bool HasGapAfterHead { get; set; }

    public List<YamlEntry> Entries { get; } = [];

    public List<YamlCollection> Collections { get; } = [];

    /// <summary>Where keys and values end, in order, with what ends there.</summary>
    public List<(int End, YamlEntry? Entry, YamlCollection? Opened)> Ends { get; } = [];
}
