namespace TreatyRefs.Yaml.Formatting;

/// <summary>Whether formatting kept everything: the values, their order where it counts, and the comments.</summary>
internal static class FormatCheck
{
    /// <summary>Whether a text reads back as the tree that it was written from, with all comments, and loads as the file did before.</summary>
    public static bool Keeps(FormatFile file, string before, string after)
    {
        var readBack = FormatReader.Read(after);
        return readBack.Refused is null
            && AreSame(Roots(file), Roots(readBack), AreSame)
            && Texts(file).SequenceEqual(Texts(readBack), StringComparer.Ordinal)
            && Load(before).Equals(Load(after));
    }

    private static IEnumerable<FormatNode> Roots(FormatFile file) => file.Documents.Select(document => document.Root).OfType<FormatNode>();

    // In alphabetical order: a comment moves with its key.
    private static IEnumerable<string> Texts(FormatFile file) =>
        file.Comments.Select(comment => comment.Text).Order(StringComparer.Ordinal);

    private static Model.TreatyLibrary Load(string text) => LibraryLoader.Load(LibraryOrigin.Text(string.Empty, text)).Library;

    private static bool AreSame(FormatNode a, FormatNode b) =>
        (a, b) switch
        {
            (FormatScalar one, FormatScalar other) => (one.IsNull && other.IsNull)
                || (!one.IsNull && !other.IsNull && one.Value == other.Value),
            (FormatCollection one, FormatCollection other) => one.IsMap == other.IsMap && AreSame(one.Entries, other.Entries, AreSame),
            _ => false,
        };

    private static bool AreSame(FormatEntry a, FormatEntry b) => a.Key?.Value == b.Key?.Value && AreSame(a.Value, b.Value);

    private static bool AreSame<T>(IEnumerable<T> a, IEnumerable<T> b, Func<T, T, bool> same) =>
        a.Count() == b.Count() && a.Zip(b).All(pair => same(pair.First, pair.Second));
}
