using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.Text;

namespace TreatyRefs.Queries;

/// <summary>Finds experts, topics and instruments by what people call them: without case or accents, by surname, or in part.</summary>
public static class NameFinder
{
    /// <summary>Finds an expert by id, name or part of a name.</summary>
    /// <param name="library">The library.</param>
    /// <param name="name">What somebody typed.</param>
    /// <returns>The expert.</returns>
    /// <exception cref="ProblemException">There is none of that name, or several share it; the message says which are near.</exception>
    public static Expert GetExpert(this ITreatyLibrary library, string name) => Expert(library, name).Value;

    /// <summary>Finds an expert by id, name or part of a name, without throwing.</summary>
    /// <param name="library">The library.</param>
    /// <param name="name">What somebody typed.</param>
    /// <param name="found">The expert, or <see langword="null"/>.</param>
    /// <param name="problem">Why there is none: nobody has that name, or several share it, with the ids of these or of those with a name
    /// near to it.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGetExpert(
        this ITreatyLibrary library,
        string name,
        [NotNullWhen(true)] out Expert? found,
        [NotNullWhen(false)] out Problem? problem
    ) => Expert(library, name).TryGet(out found, out problem);

    /// <summary>Finds a topic by id, label or part of a name.</summary>
    /// <param name="library">The library.</param>
    /// <param name="name">What somebody typed.</param>
    /// <returns>The topic.</returns>
    /// <exception cref="ProblemException">There is none of that name, or several share it; the message says which are near.</exception>
    public static Topic GetTopic(this ITreatyLibrary library, string name) => Topic(library, name).Value;

    /// <summary>Finds a topic by id, label or part of a name, without throwing.</summary>
    /// <param name="library">The library.</param>
    /// <param name="name">What somebody typed.</param>
    /// <param name="found">The topic, or <see langword="null"/>.</param>
    /// <param name="problem">Why there is none: nobody has that name, or several share it, with the ids of these or of those with a name
    /// near to it.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGetTopic(
        this ITreatyLibrary library,
        string name,
        [NotNullWhen(true)] out Topic? found,
        [NotNullWhen(false)] out Problem? problem
    ) => Topic(library, name).TryGet(out found, out problem);

    /// <summary>Finds an instrument by id, title, abbreviation or part of a name.</summary>
    /// <param name="library">The library.</param>
    /// <param name="name">What somebody typed.</param>
    /// <returns>The instrument.</returns>
    /// <exception cref="ProblemException">There is none of that name, or several share it; the message says which are near.</exception>
    public static Instrument GetInstrument(this ITreatyLibrary library, string name) => Instrument(library, name).Value;

    /// <summary>Finds an instrument by id, title, abbreviation or part of a name, without throwing.</summary>
    /// <param name="library">The library.</param>
    /// <param name="name">What somebody typed.</param>
    /// <param name="found">The instrument, or <see langword="null"/>.</param>
    /// <param name="problem">Why there is none: nobody has that name, or several share it, with the ids of these or of those with a name
    /// near to it.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGetInstrument(
        this ITreatyLibrary library,
        string name,
        [NotNullWhen(true)] out Instrument? found,
        [NotNullWhen(false)] out Problem? problem
    ) => Instrument(library, name).TryGet(out found, out problem);

    internal static Answer<Expert> Expert(ITreatyLibrary library, string name)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(name);
        var found = Find(
            name,
            library.Experts,
            expert => [expert.Id.ToString(), expert.Name, .. expert.Names.Items.Select(item => item.Text)],
            out var isNear
        );
        return Only(found, isNear) is { } only ? only : Problem(name, "expert", isNear, found.Select(expert => expert.Id.ToString()));
    }

    internal static Answer<Topic> Topic(ITreatyLibrary library, string name)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(name);
        var found = Find(
            name,
            library.Topics,
            topic =>
                [
                    topic.Id.ToString(),
                    .. topic.Label.Versions.Select(version => version.Text),
                    .. topic.Names.Items.Select(item => item.Text),
                ],
            out var isNear
        );
        return Only(found, isNear) is { } only ? only : Problem(name, "topic", isNear, found.Select(topic => topic.Id.ToString()));
    }

    internal static Answer<Instrument> Instrument(ITreatyLibrary library, string name)
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

    private static T? Only<T>(IReadOnlyList<T> found, bool isNear)
        where T : class => found.Count == 1 && !isNear ? found[0] : null;

    private static Problem Problem(string name, string what, bool isNear, IEnumerable<string> ids)
    {
        EquatableArray<string> suggestions = [.. ids];
        return new Problem(
            isNear ? ProblemKind.NotFound : ProblemKind.Ambiguous,
            isNear ? $"this library has no {what} \"{name}\"" : $"\"{name}\" may be any of {suggestions.Count} {what}s"
        )
        {
            Suggestions = suggestions,
        };
    }

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
