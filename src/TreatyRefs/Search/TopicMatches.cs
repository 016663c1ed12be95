namespace TreatyRefs.Search;

/// <summary>Puts in the place of topics what stands under them.</summary>
internal static class TopicMatches
{
    /// <summary>The matches without topics, then the records under the topics that matched and have not matched themselves.</summary>
    public static List<RecordMatch> Expanded(SearchIndex index, List<RecordMatch> matches)
    {
        var topics = new List<RecordMatch>();
        var found = new HashSet<int>();
        var result = new List<RecordMatch>();
        foreach (var match in matches)
        {
            if (index.IsTopic(match.Record))
            {
                topics.Add(match);
            }
            else
            {
                result.Add(match);
                found.Add(match.Record);
            }
        }

        var under = new Dictionary<int, RecordMatch>();
        foreach (var topic in topics)
        {
            foreach (var record in index.Under(topic.Record))
            {
                // Of several topics the one that matches best, and they are in this order.
                if (!found.Contains(record))
                {
                    under.TryAdd(record, topic with { Record = record, Closeness = Closeness.Topic });
                }
            }
        }

        return [.. result, .. under.Values.Order(Comparer<RecordMatch>.Create(Ranking.Compare))];
    }
}
