using System.Globalization;
using TreatyRefs.Collections;
using TreatyRefs.Grammar;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Text;

namespace TreatyRefs.Search;

/// <summary>Says why a query found nothing, and which queries near to it find something.</summary>
internal sealed class Suggestions(
    ITreatyLibrary library,
    SearchIndex index,
    string query,
    Ranking ranking,
    Func<string, bool> findsSomething
)
{
    private const int Most = 3;
    private const int MostTried = 12;

    // It may have the words at another date.
    private string Where => library.Info.AsOf is { } date ? $"in this library as of {date:D}" : "in this library";

    /// <summary>The reason, and the queries.</summary>
    /// <param name="unfiltered">How much the query finds without its filters.</param>
    public Problem Make(int unfiltered)
    {
        if (unfiltered > 0)
        {
            var count = unfiltered.ToString(CultureInfo.InvariantCulture);
            return Nothing(
                $"nothing within the filters has {Written(ranking.Required)}; without them there "
                    + $"{(unfiltered == 1 ? "is" : "are")} {count}",
                [Words()]
            );
        }

        var unknown = ranking.Required.Where((_, i) => ranking.Places[i].Length == 0).ToList();
        if (unknown.Count == 0)
        {
            return Nothing($"nothing {Where} has all of {Written(ranking.Required)}", Useful(WithoutOne()));
        }

        var corrected = Useful(Corrected(unknown));
        return Nothing(
            $"nothing {Where} has {Written(unknown)}",
            corrected.IsEmpty ? Useful([Rewritten(unit => unknown.Contains(unit) ? string.Empty : null)]) : corrected
        );
    }

    private static Problem Nothing(string message, EquatableArray<string> suggestions) =>
        new(ProblemKind.NotFound, message) { Suggestions = suggestions };

    private EquatableArray<string> Useful(IEnumerable<string> suggestions) =>
        suggestions.Distinct(StringComparer.Ordinal).Take(MostTried).Where(findsSomething).Take(Most).ToEquatableArray();

    // Words and phrases as they were typed, without the filters between them.
    private string Words() => string.Join(' ', ranking.All.Select(unit => query[unit.Start..unit.End]));

    private string Written(IReadOnlyList<QueryUnit> units) =>
        string.Join(", ", units.Take(Most).Select(unit => $"\"{query[unit.Start..unit.End].Trim('"')}\""))
        + (units.Count > Most ? " ..." : string.Empty);

    // Where the query is without one of its words.
    private IEnumerable<string> WithoutOne() =>
        ranking.Required.Count == 1 ? [] : ranking.Required.Select(unit => Rewritten(other => other == unit ? string.Empty : null));

    private IEnumerable<string> Corrected(List<QueryUnit> unknown)
    {
        // Nobody mistypes more than a few words; the rest are left out.
        var near = unknown.Select((unit, i) => (Unit: unit, Words: i < Most ? Near(unit) : [])).ToList();
        for (var i = 0; i < Most; i++)
        {
            yield return Rewritten(unit =>
                near.Find(pair => pair.Unit == unit) is { Words: { } words }
                    ? words.ElementAtOrDefault(i) ?? words.FirstOrDefault() ?? string.Empty
                    : null
            );
        }
    }

    private List<string> Near(QueryUnit unit)
    {
        // A phrase whose words do not stand next to each other may be meant less strictly.
        if (unit.Slots.Count > 1)
        {
            return Punctuation.IsQuotation(query[unit.Start]) ? [query[(unit.Start + 1)..(unit.End - 1)]] : [];
        }

        // Who speaks is no part of what is said.
        if (NameFinder.Expert(library, query[unit.Start..unit.End]).TryGet(out var expert))
        {
            return [$"expert:{expert.Id}"];
        }

        var wanted = unit.Slots[0]!.Folded;
        var words = Enumerable
            .Range(0, index.Words.Count)
            .Where(word => !index.Words.IsOfRun(word))
            .OrderByDescending(word => index.PlacesOf(word).Length)
            .Select(word => index.Words.Folded(word).ToString());
        return [.. NearestName.Nearest(wanted, words, Most)];
    }

    private string Rewritten(Func<QueryUnit, string?> change)
    {
        var result = new System.Text.StringBuilder();
        var end = 0;
        foreach (var unit in ranking.All)
        {
            result.Append(query, end, unit.Start - end).Append(change(unit) ?? query[unit.Start..unit.End]);
            end = unit.End;
        }

        result.Append(query, end, query.Length - end);
        return string.Join(' ', result.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
