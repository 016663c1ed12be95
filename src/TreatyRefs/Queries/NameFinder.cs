using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.Text;

namespace TreatyRefs.Queries;

/// <summary>What came of looking a name up: the one that is meant, or those that it may be, or those that are near.</summary>
/// <typeparam name="T">What was looked up.</typeparam>
/// <param name="Found">The one that is meant, or <see langword="null"/>.</param>
/// <param name="Candidates">Those that share the name, where it is ambiguous; those with a name near to it, where it is not known.</param>
/// <param name="IsAmbiguous">Whether the candidates share the name.</param>
public sealed record NameMatch<T>(T? Found, IReadOnlyList<T> Candidates, bool IsAmbiguous)
    where T : class;

/// <summary>Finds experts, topics and instruments by what people call them: without case or accents, by surname, or in part.</summary>
public static class NameFinder
{
    /// <summary>Finds an expert by id, name or part of a name.</summary>
    /// <param name="library">The library.</param>
    /// <param name="name">What somebody typed.</param>
    /// <returns>The expert, or the candidates.</returns>
    public static NameMatch<Expert> Expert(ITreatyLibrary library, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(library);
        return Find(name, library.Experts, expert => [expert.Id, expert.Name, .. expert.Names.Items.Select(item => item.Text)]);
    }

    /// <summary>Finds a topic by id, label or part of a name.</summary>
    /// <param name="library">The library.</param>
    /// <param name="name">What somebody typed.</param>
    /// <returns>The topic, or the candidates.</returns>
    public static NameMatch<Topic> Topic(ITreatyLibrary library, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(library);
        return Find(
            name,
            library.Topics,
            topic => [topic.Id, .. topic.Label.Versions.Select(version => version.Text), .. topic.Names.Items.Select(item => item.Text)]
        );
    }

    /// <summary>Finds an instrument by id, title, abbreviation or part of a name.</summary>
    /// <param name="library">The library.</param>
    /// <param name="name">What somebody typed.</param>
    /// <returns>The instrument, or the candidates.</returns>
    public static NameMatch<Instrument> Instrument(ITreatyLibrary library, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(library);
        var match = Find(name, library.Instruments, NamesOf);
        var own = match.IsAmbiguous
            ? match.Candidates.Where(instrument => !library.IsExtended(instrument.Id) && HasName(instrument, name)).ToList()
            : [];
        return own.Count == 1 ? new NameMatch<Instrument>(own[0], [], false) : match;
    }

    private static IEnumerable<string> NamesOf(Instrument instrument) =>
        InstrumentLexicon.NamesOf(instrument).Concat(instrument.LookupNames);

    private static bool HasName(Instrument instrument, string name) =>
        NamesOf(instrument).Any(known => TextFolding.Fold(known) == TextFolding.Fold(name));

    // A whole name beats a word of one, which beats a part of one; the first that fits anything decides.
    private static NameMatch<T> Find<T>(string name, IReadOnlyList<T> items, Func<T, IEnumerable<string>> namesOf)
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
        foreach (var way in wanted.Length == 0 ? [] : ways)
        {
            var found = folded.Where(entry => entry.Names.Any(way)).Select(entry => entry.Item).ToList();
            if (found.Count > 0)
            {
                return new NameMatch<T>(found.Count == 1 ? found[0] : null, found.Count == 1 ? [] : found, found.Count > 1);
            }
        }

        var words = folded
            .SelectMany(entry => entry.Names.SelectMany(known => known.Split(' ').Append(known)).Select(word => (word, entry.Item)))
            .ToLookup(pair => pair.word, pair => pair.Item);
        var near = NearestName.OfNames(wanted, [.. words.Select(group => group.Key)], 6).SelectMany(word => words[word]).Distinct().Take(3);
        return new NameMatch<T>(null, [.. near], false);
    }
}
