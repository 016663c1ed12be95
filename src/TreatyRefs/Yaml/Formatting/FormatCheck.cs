using TreatyRefs.Yaml.Writing;

namespace TreatyRefs.Yaml.Formatting;

/// <summary>Whether formatting kept everything: the values, their order where it counts, and the comments.</summary>
internal static class FormatCheck
{
    /// <summary>Whether a text reads back as the tree that it was written from, with all comments.</summary>
    public static bool Keeps(FormatFile file, string after)
    {
        var readBack = FormatReader.Read(after);
        return readBack.Refused is null
            && AreSame(Roots(file), Roots(readBack), AreSame)
            && Texts(file).SequenceEqual(Texts(readBack), StringComparer.Ordinal);
    }

    private static IEnumerable<YamlNode> Roots(FormatFile file) => file.Documents.Select(document => document.Root).OfType<YamlNode>();

    // In alphabetical order: a comment moves with its key.
    private static IEnumerable<string> Texts(FormatFile file) =>
        file.Comments.Select(comment => comment.Text).Order(StringComparer.Ordinal);

    private static bool AreSame(YamlNode a, YamlNode b) =>
        (a, b) switch
        {
            (YamlScalar one, YamlScalar other) => (one.IsNull && other.IsNull)
                || (!one.IsNull && !other.IsNull && one.Value == other.Value),
            (YamlCollection one, YamlCollection other) => one.IsMap == other.IsMap && AreSame(one.Entries, other.Entries, AreSame),
            _ => false,
        };

    private static bool AreSame(YamlEntry a, YamlEntry b) => a.Key?.Value == b.Key?.Value && AreSame(a.Value, b.Value);

    private static bool AreSame<T>(IEnumerable<T> a, IEnumerable<T> b, Func<T, T, bool> same) =>
        a.Count() == b.Count() && a.Zip(b).All(pair => same(pair.First, pair.Second));
}
