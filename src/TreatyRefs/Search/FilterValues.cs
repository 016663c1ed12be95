using TreatyRefs.Citations;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Text;

namespace TreatyRefs.Search;

/// <summary>What the values of filters name. A query that finds nothing is asked again in other words, with the same filters.</summary>
/// <param name="library">The library.</param>
/// <param name="lookup">Reads citations; made when a filter has one.</param>
internal sealed class FilterValues(ITreatyLibrary library, Lazy<DossierLookup> lookup)
{
    private readonly Dictionary<string, Answer<Expert>> _experts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Answer<Topic>> _topics = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Answer<Citation>> _places = new(StringComparer.Ordinal);

    public ITreatyLibrary Library => library;

    public Answer<Expert> Expert(string value) => Once(_experts, value, () => NameFinder.Expert(library, value));

    public Answer<Topic> Topic(string value) => Once(_topics, value, () => NameFinder.Topic(library, value));

    public Answer<Citation> Place(string value) =>
        Once(
            _places,
            value,
            () =>
            {
                Answer<Citation> answer = lookup.Value.TryFindReference(value, out var found, out var problem) ? found : problem;
                return !answer.HasValue && NameFinder.Instrument(library, value).TryGet(out var instrument)
                    ? new Citation([new References.ProvisionReference(instrument.Id)])
                    : answer;
            }
        );

    private static T Once<T>(Dictionary<string, T> known, string value, Func<T> find)
    {
        if (!known.TryGetValue(value, out var found))
        {
            known.Add(value, found = find());
        }

        return found;
    }
}
