using TreatyRefs.Grammar;
using TreatyRefs.Text;

namespace TreatyRefs.Search.Syntax;

/// <summary>What a piece of a query is.</summary>
internal enum QueryPart
{
    /// <summary>A word, or several without a space between them.</summary>
    Word,

    /// <summary>What stands in quotation marks.</summary>
    Phrase,

    /// <summary>A filter whose value may go on in the words after it.</summary>
    Filter,

    /// <summary>A filter whose value stands in quotation marks.</summary>
    QuotedFilter,
}

/// <summary>A piece of a query, between spaces or in quotation marks.</summary>
/// <param name="Part">What it is.</param>
/// <param name="Text">The word, the phrase, or the filter's value.</param>
/// <param name="Start">Where the piece begins in the query.</param>
/// <param name="End">Where it ends, quotation marks included.</param>
/// <param name="Filter">The filter's name.</param>
internal sealed record QueryItem(QueryPart Part, string Text, int Start, int End, string? Filter = null);

/// <summary>Divides a query into words, phrases and filters.</summary>
/// <remarks>Quotation marks may be those of any language; one without its partner is none. No query throws.</remarks>
internal static class QueryReader
{
    /// <summary>Reads a query.</summary>
    /// <returns>Its pieces, or why it cannot be read.</returns>
    public static Answer<List<QueryItem>> Read(string query)
    {
        var items = new List<QueryItem>();
        for (var i = 0; i < query.Length; )
        {
            if (char.IsWhiteSpace(query[i]))
            {
                i++;
                continue;
            }

            var item = ReadItem(query, i);
            if (item.Filter is { } name && ProblemWith(name, item.Text) is { } problem)
            {
                return new Problem(ProblemKind.Unreadable, problem) { Position = item.Start };
            }

            items.Add(item);
            i = item.End;
        }

        return items;
    }

    private static QueryItem ReadItem(string query, int start)
    {
        if (TryReadQuoted(query, start, out var phrase, out var after))
        {
            return new QueryItem(QueryPart.Phrase, phrase, start, after);
        }

        var end = start + 1;
        while (end < query.Length && !char.IsWhiteSpace(query[end]) && !Punctuation.IsQuotation(query[end]))
        {
            end++;
        }

        var word = query[start..end];
        var colon = word.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1 || !IsFilter(word[..colon], word[(colon + 1)..]))
        {
            return new QueryItem(QueryPart.Word, word, start, end);
        }

        var name = word[..colon].ToLowerInvariant();
        return colon == word.Length - 1 && TryReadQuoted(query, end, out var value, out after)
            ? new QueryItem(QueryPart.QuotedFilter, value, start, after, name)
            : new QueryItem(QueryPart.Filter, word[(colon + 1)..], start, end, name);
    }

    // Known, or a typo of one: "exprt:kiku". Whatever else has a colon is words.
    private static bool IsFilter(string name, string value) =>
        FilterName.All.Contains(name, StringComparer.OrdinalIgnoreCase)
        || (
            value.Length > 0
            && value[0] != '/'
            && name.All(char.IsAsciiLetter)
            && name.Length > 1
            && NearestName.Of(name, FilterName.All) is not null
        );

    private static string? ProblemWith(string name, string value) =>
        !FilterName.All.Contains(name, StringComparer.Ordinal)
            ? $"there is no filter \"{name}:\"; did you mean \"{NearestName.Of(name, FilterName.All)}:\"?"
        : string.IsNullOrWhiteSpace(value) ? $"expected a value directly after \"{name}:\""
        : null;

    private static bool TryReadQuoted(string query, int start, out string text, out int after)
    {
        (text, after) = (string.Empty, start);
        if (start >= query.Length || !Punctuation.IsQuotation(query[start]))
        {
            return false;
        }

        for (var i = start + 1; i < query.Length; i++)
        {
            if (Punctuation.IsQuotation(query[i]))
            {
                (text, after) = (query[(start + 1)..i], i + 1);
                return true;
            }
        }

        return false;
    }
}
