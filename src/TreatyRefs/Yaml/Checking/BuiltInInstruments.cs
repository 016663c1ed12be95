using System.Text;
using TreatyRefs.Yaml.Reading;

namespace TreatyRefs.Yaml.Checking;

/// <summary>The ids of the built-in library's instruments, for whoever does not load it.</summary>
internal static class BuiltInInstruments
{
    private const string Key = "instrument: ";

    private static readonly Lazy<IReadOnlySet<string>> s_ids = new(() =>
        BuiltInFiles.All().SelectMany(IdsIn).ToHashSet(StringComparer.Ordinal)
    );

    /// <summary>The ids, in no order that means anything.</summary>
    public static IReadOnlySet<string> Ids => s_ids.Value;

    // The files of the package are in the form that fmt gives them: the key stands at the start of a line. To parse them all would take
    // longer than everything else that is asked.
    private static IEnumerable<string> IdsIn(LibraryFile file) =>
        Encoding
            .UTF8.GetString(file.Read().Bytes!)
            .Split('\n')
            .Where(line => line.StartsWith(Key, StringComparison.Ordinal))
            .Select(line => line[Key.Length..].Trim());
}
