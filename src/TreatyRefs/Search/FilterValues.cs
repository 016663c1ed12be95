using TreatyRefs.Model;
using TreatyRefs.Queries;

namespace TreatyRefs.Search;

/// <summary>What the values of filters name. A query that finds nothing is asked again in other words, with the same filters.</summary>
/// <param name="library">The library.</param>
/// <param name="lookup">Reads citations; made when a filter has one.</param>
internal sealed class FilterValues(ITreatyLibrary library, Lazy<DossierLookup> lookup)
{
    private readonly Dictionary<string, NameMatch<Expert>> _experts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameMatch<Topic>> _topics = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReferenceAnswer> _places = new(StringComparer.Ordinal);

    public ITreatyLibrary Library => library;

    public NameMatch<Expert> Expert(string value) => Once(_experts, value, () => NameFinder.Expert(library, value));

    public NameMatch<Topic> Topic(string value) => Once(_topics, value, () => NameFinder.Topic(library, value));

    public ReferenceAnswer Place(string value) =>
        Once(
            _places,
            value,
            () =>
            {
                var answer = lookup.Value.FindReference(value);
                return answer.Outcome != LookupOutcome.Found && NameFinder.Instrument(library, value).Found is { } instrument
                    ? new ReferenceAnswer(LookupOutcome.Found, [new References.ProvisionReference(instrument.Id)])
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
