using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.Text;

namespace TreatyRefs.Queries;

/// <summary>Finds experts, topics and instruments by what people call them: without case or accents, by surname, or in part.</summary>
internal static class NameFinder
{
    public static Answer<Expert> Expert(ITreatyLibrary library, string name)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(name);
        var found = Find(name, library.Experts, NamesOf, out var isNear);
        return Only(found, isNear) is { } only ? only : Problem(name, "expert", isNear, found.Select(expert => expert.Id.ToString()));
    }

    public static Answer<Topic> Topic(ITreatyLibrary library, string name)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(name);
        var found = Find(name, library.Topics, NamesOf, out var isNear);
        return Only(found, isNear) is { } only ? only : Problem(name, "topic", isNear, found.Select(topic => topic.Id.ToString()));
    }

    public static Answer<Instrument> Instrument(ITreatyLibrary library, string name)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(name);
        var found = Find(name, library.Instruments, NamesOf, out var isNear);
        var own =
            found.Count > 1 && !isNear
                ? found.Where(instrument => !library.IsExtended(instrument.Id) && HasName(instrument, name)).ToList()
                : [];
        return (own.Count == 1 ? own[0] : Only(found, isNear)) is { } only
            ? only
            : Problem(name, "instrument", isNear, found.Select(instrument => instrument.Id.ToString()));
    }

    // A code that the name is stands for itself; a name may be in use for two states, and is then no answer.
    public static Answer<Party> Party(ITreatyLibrary library, string name)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(name);
        var found = Find(name, PartyNames.All(library), known => known.Names, out var isNear);
        return Only(found, isNear) is { } only
            ? only.Party
            : Problem(name, "party", isNear, found.Select(known => known.Party.Code ?? known.Party.Name.ToString()));
    }

    /// <summary>What an expert is found by: id and names.</summary>
    public static IEnumerable<string> NamesOf(Expert expert) =>
        [expert.Id.ToString(), expert.Name, .. expert.Names.Items.Select(item => item.Text)];

    /// <summary>What a topic is found by: id, labels and names.</summary>
    public static IEnumerable<string> NamesOf(Topic topic) =>
        [topic.Id.ToString(), .. topic.Label.Versions.Select(version => version.Text), .. topic.Names.Items.Select(item => item.Text)];

    private static T? Only<T>(IReadOnlyList<T> found, bool isNear)
        where T : class => found.Count == 1 && !isNear ? found[0] : null;

    private static Problem Problem(string name, string what, bool isNear, IEnumerable<string> ids)
    {
        EquatableArray<string> suggestions = [.. ids];
        return new Problem(
            isNear ? ProblemKind.NotFound : ProblemKind.Ambiguous,
            isNear ? $"this library has no {what} \"{name}\"" : $"\"{name}\" may be any of {suggestions.Count} {Plural(what)}"
        )
        {
            Suggestions = suggestions,
        };
    }

    private static string Plural(string what) => what == "party" ? "parties" : what + "s";

    private static IEnumerable<string> NamesOf(Instrument instrument) =>
        InstrumentLexicon.NamesOf(instrument).Concat(instrument.LookupNames);

    private static bool HasName(Instrument instrument, string name) =>
        NamesOf(instrument).Any(known => TextFolding.Fold(known) == TextFolding.Fold(name));

    // A whole name beats a word of one, which beats a part of one; the first that fits anything decides. Where nothing fits, what is near.
    private static List<T> Find<T>(string name, IReadOnlyList<T> items, Func<T, IEnumerable<string>> namesOf, out bool isNear)
        where T : class
    {
        var wanted = TextFolding.Fold(name);
        var folded = items.Select(item => (Item: item, Names: namesOf(item).Select(TextFolding.Fold).ToList())).ToList();
        Func<string, bool>[] ways =
        [
            known => known == wanted,
            known => known.StartsWith(wanted + " ", StringComparison.Ordinal) || known.EndsWith(" " + wanted, StringComparison.Ordinal),
            known => (" " + known).Contains(" " + wanted, StringComparison.Ordinal),
            known => known.Contains(wanted, StringComparison.Ordinal),
        ];
        isNear = false;
        foreach (var way in wanted.Length == 0 ? [] : ways)
        {
            var found = folded.Where(entry => entry.Names.Any(way)).Select(entry => entry.Item).ToList();
            if (found.Count > 0)
            {
                return found;
            }
        }

        isNear = true;
        var words = folded
            .SelectMany(entry => entry.Names.SelectMany(known => known.Split(' ').Append(known)).Select(word => (word, entry.Item)))
            .ToLookup(pair => pair.word, pair => pair.Item);
        var near = NearestName.OfNames(wanted, [.. words.Select(group => group.Key)], 6).SelectMany(word => words[word]).Distinct().Take(3);
        return [.. near];
    }
}
