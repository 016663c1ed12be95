using TreatyRefs.Collections;
using TreatyRefs.References;
using TreatyRefs.Search.Syntax;
using TreatyRefs.Text;

namespace TreatyRefs.Search;

/// <summary>Finds out what the filters of a query name.</summary>
/// <remarks>A shell takes the quotation marks off <c>expert:"Xu Bo"</c>, so that a value without them goes on over the words after it as
/// long as that names something, and leaves at least one word to look for.</remarks>
internal sealed class FilterReader(FilterValues values)
{
    private const int MostWords = 8;

    private readonly HashSet<ExpertId> _experts = [];
    private readonly HashSet<TopicId> _topics = [];
    private readonly List<FilterPlace> _places = [];

    /// <summary>Reads the filters of a query, and takes them and their words out of it.</summary>
    /// <param name="items">The query; what remains of it afterwards are words and phrases.</param>
    /// <returns>The filters, or why one of them names nothing.</returns>
    public (SearchFilters Filters, Problem? Problem) Take(List<QueryItem> items)
    {
        for (var i = 0; i < items.Count; )
        {
            if (items[i].Filter is null)
            {
                i++;
                continue;
            }

            var (count, problem) = TakeOne(items, i);
            if (problem is not null)
            {
                return (Filters(), problem);
            }

            items.RemoveRange(i, count + 1);
        }

        return (Filters(), null);
    }

    private SearchFilters Filters() => new(_experts, _topics, _places);

    private (int Words, Problem? Problem) TakeOne(List<QueryItem> items, int index)
    {
        var filter = items[index];
        Problem? problem = null;
        for (var words = WordsAfter(items, index); words >= 0; words--)
        {
            var value = string.Join(' ', items.GetRange(index, words + 1).Select(item => item.Text));
            problem = filter.Filter switch
            {
                FilterName.Expert => Take(values.Expert(value), FilterName.Expert, expert => expert.Id, _experts),
                FilterName.Topic => Take(values.Topic(value), FilterName.Topic, topic => topic.Id, _topics),
                _ => TakePlace(value),
            };
            if (problem is null)
            {
                return (words, null);
            }
        }

        return (0, problem);
    }

    private static int WordsAfter(List<QueryItem> items, int index)
    {
        if (items[index].Part == QueryPart.QuotedFilter)
        {
            return 0;
        }

        var end = index + 1;
        while (end < items.Count && end - index <= MostWords && items[end].Part == QueryPart.Word)
        {
            end++;
        }

        // Something must remain to be looked for.
        var others = items.Where((item, i) => item.Filter is null && (i < index || i >= end)).Any();
        return Math.Max(0, end - index - 1 - (others ? 0 : 1));
    }

    private static Problem? Take<T, TId>(Answer<T> answer, string what, Func<T, TId> idOf, HashSet<TId> ids)
        where T : class
    {
        if (answer.TryGet(out var found, out var problem))
        {
            ids.Add(idOf(found));
            return null;
        }

        return Within(problem, what);
    }

    private Problem? TakePlace(string value)
    {
        if (!values.Place(value).TryGet(out var place, out var problem))
        {
            return Within(problem, FilterName.In);
        }

        // What follows a filter is looked for, unless the filter has quotation marks around it.
        if (place.Gaps is [var gap, ..])
        {
            return new Problem(ProblemKind.NotFound, $"{FilterName.In}:\"{value}\": {gap.Message}");
        }

        _places.AddRange(place.References.Select(range => new FilterPlace(values.Library, range)));
        return null;
    }

    // What is near is suggested as the filter that it would be; the column was one of the value, not of the query.
    private static Problem Within(Problem problem, string filter) =>
        new(problem.Kind, problem.Message) { Suggestions = problem.Suggestions.Select(id => $"{filter}:{id}").ToEquatableArray() };
}
