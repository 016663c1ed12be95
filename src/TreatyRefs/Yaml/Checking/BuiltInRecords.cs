using TreatyRefs.Compiled;
using TreatyRefs.Model;
using TreatyRefs.Yaml.Shapes;

namespace TreatyRefs.Yaml.Checking;

/// <summary>The ids of the built-in library, as it is compiled, and when its files have to be read all the same.</summary>
internal static class BuiltInRecords
{
    private static readonly Dictionary<string, Lazy<IReadOnlySet<string>>> s_ids = new(StringComparer.Ordinal)
    {
        [LinkKind.Instrument.Word()] = new(() => BuiltInLibrary.InstrumentIds),
        [LinkKind.Expert.Word()] = Ids(library => library.Experts.Select(expert => expert.Id.ToString())),
        [LinkKind.Topic.Word()] = Ids(library => library.Topics.Select(topic => topic.Id.ToString())),
        [LinkKind.Source.Word()] = Ids(library => library.Sources.Select(source => source.Id.ToString())),
        [LinkKind.Comment.Word()] = Ids(library => library.Commentary.Select(comment => comment.Id.ToString())),
    };

    /// <summary>The ids of one sort of record.</summary>
    /// <param name="what">What sort it is, as <see cref="DeclaredRecord.What"/> says it.</param>
    public static IReadOnlySet<string> Of(string what) => s_ids[what].Value;

    /// <summary>Whether something in one's own files can be told only by the files of the built-in library: a record with an id of its.
    /// Either takes the other's place, and what the built-in library says of the one that is gone is checked against the new one; or it is
    /// an error that names both places.</summary>
    /// <remarks>Nothing else can make a difference to what stands there: it names no record that it does not have, and none of its
    /// provisions that might not exist at some date. Tests hold both.</remarks>
    public static bool AreRedeclaredIn(LoadedDocuments documents) =>
        documents
            .All.SelectMany(DeclaredRecord.In)
            .Any(record => s_ids.TryGetValue(record.What, out var ids) && ids.Value.Contains(record.Id));

    private static Lazy<IReadOnlySet<string>> Ids(Func<TreatyLibrary, IEnumerable<string>> idsOf) =>
        new(() => idsOf(BuiltInLibrary.Library).ToHashSet(StringComparer.Ordinal));
}
