using TreatyRefs.References;

namespace TreatyRefs.Search;

/// <summary>Puts in the place of topics what stands under them.</summary>
internal static class TopicMatches
{
    /// <summary>The matches without topics, then the records under the topics that matched and have not matched themselves.</summary>
    public static List<RecordMatch> Expanded(SearchIndex index, List<RecordMatch> matches)
    {
        var topics = new Dictionary<TopicId, RecordMatch>();
        var found = new HashSet<int>();
        var result = new List<RecordMatch>();
        foreach (var match in matches)
        {
            if (index.Records[match.Record].Topic is { } topic)
            {
                topics.Add(topic.Id, match);
            }
            else
            {
                result.Add(match);
                found.Add(match.Record);
            }
        }

        if (topics.Count == 0)
        {
            return result;
        }

        var under = Enumerable
            .Range(0, index.Records.Count)
            .Where(number => !found.Contains(number))
            .Select(number => Under(topics, index.Records[number], number))
            .OfType<RecordMatch>()
            .ToList();
        under.Sort(Ranking.Compare);
        return [.. result, .. under];
    }

    // Of several topics the one that matches best.
    private static RecordMatch? Under(Dictionary<TopicId, RecordMatch> topics, SearchRecord record, int number)
    {
        RecordMatch? best = null;
        foreach (var id in record.Topics)
        {
            if (topics.TryGetValue(id, out var topic) && (best is null || Ranking.Compare(topic, best) < 0))
            {
                best = topic;
            }
        }

        return best is null ? null : best with { Record = number, Closeness = Closeness.Topic };
    }
}
