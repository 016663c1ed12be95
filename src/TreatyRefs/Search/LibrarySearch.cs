using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Search.Syntax;
using TreatyRefs.Styles;
using TreatyRefs.Text;

namespace TreatyRefs.Search;

/// <summary>Searches the texts of a library: headings, subjects, summaries and texts of provisions, titles and names of instruments, and
/// what experts said, in every language of the library at once.</summary>
/// <remarks>
/// A hit has all words of the query, small ones such as "of" aside, whatever their case, accents and inflection. Words that stand close
/// together rank first; what only stands under a topic whose name has the words comes last. In a query, <c>"..."</c> is a phrase: these
/// words next to each other; <c>expert:kiku</c>, <c>topic:un-sanctions</c> and <c>in:un-charter/51</c> are filters, and what they name
/// may be written as for the commands of these names. English, Russian and Arabic words are found in all their forms, those of other
/// languages without regard to case and accents; Chinese, Japanese, Korean and Thai words wherever these characters stand, so that no
/// particle hides them. A query that is a citation of a provision which the library describes, such as <c>UN Charter art. 51</c>, finds
/// that first, and then what has its words. The index of the built-in library comes with the package; that of another is
/// built at the first search, in time and memory that grow with the texts. Safe to
/// share between threads; nothing is kept of a search.
/// </remarks>
public sealed class LibrarySearch
{
    /// <summary>The longest query, in UTF-16 code units.</summary>
    public const int MaxLength = 1000;

    private const int UsualLimit = 20;
    private const int MostFilters = 20;

    private readonly ITreatyLibrary _library;
    private readonly DossierContext _context;
    private readonly Lazy<SearchIndex> _index;
    private readonly Lazy<DossierLookup> _lookup;

    /// <summary>Searches a library.</summary>
    /// <param name="library">The library.</param>
    /// <param name="language">A BCP 47 tag: where a record has the words in several languages, the one to show. The library's first
    /// language where there is none.</param>
    public LibrarySearch(ITreatyLibrary library, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(library);
        _library = library;
        _context = DossierContext.Of(library, language);
        _index = new Lazy<SearchIndex>(() => SearchIndex.Of(library));
        _lookup = new Lazy<DossierLookup>(() => new DossierLookup(library));
    }

    /// <summary>Finds what has the words of a query.</summary>
    /// <param name="query">The query as somebody typed it.</param>
    /// <param name="limit">How many hits to give; the total counts all.</param>
    /// <returns>The best hits, or why there are none and what to try instead.</returns>
    /// <exception cref="ProblemException">The query cannot be read, or has no words.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative.</exception>
    public SearchResult Find(string query, int limit = UsualLimit) => Answer(query, limit).Value;

    /// <summary>Finds what has the words of a query, without throwing.</summary>
    /// <param name="query">The query as somebody typed it.</param>
    /// <param name="result">The best hits, or why there are none and what to try instead; <see langword="null"/> where the query
    /// cannot be read.</param>
    /// <param name="problem">Why it cannot; <see langword="null"/> where it can.</param>
    /// <returns>Whether the query can be read: there may be no hits.</returns>
    public bool TryFind(string query, [NotNullWhen(true)] out SearchResult? result, [NotNullWhen(false)] out Problem? problem) =>
        TryFind(query, UsualLimit, out result, out problem);

    /// <summary>Finds what has the words of a query, without throwing.</summary>
    /// <param name="query">The query as somebody typed it.</param>
    /// <param name="limit">How many hits to give; the total counts all.</param>
    /// <param name="result">The best hits, or why there are none and what to try instead; <see langword="null"/> where the query
    /// cannot be read.</param>
    /// <param name="problem">Why it cannot; <see langword="null"/> where it can.</param>
    /// <returns>Whether the query can be read: there may be no hits.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative.</exception>
    public bool TryFind(string query, int limit, [NotNullWhen(true)] out SearchResult? result, [NotNullWhen(false)] out Problem? problem) =>
        Answer(query, limit).TryGet(out result, out problem);

    internal Answer<SearchResult> Answer(string query, int limit = UsualLimit)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        return Find(query, limit, new FilterValues(_library, _lookup), suggests: true);
    }

    private static Problem Unreadable(string problem) => new(ProblemKind.Unreadable, problem);

    private SearchResult Nothing(string query, Problem problem) => new(query, 0, [], problem) { Context = _context };

    private Answer<SearchResult> Find(string query, int limit, FilterValues values, bool suggests)
    {
        if (query.Length > MaxLength)
        {
            return Unreadable(
                string.Create(CultureInfo.InvariantCulture, $"a query has at most {MaxLength} characters; this one has {query.Length}")
            );
        }

        if (!QueryReader.Read(query).TryGet(out var items, out var problem))
        {
            return problem;
        }

        if (items.Count(item => item.Filter is not null) > MostFilters)
        {
            return Unreadable($"a query has at most {MostFilters} filters");
        }

        var (filters, wrong) = new FilterReader(values).Take(items);
        if (wrong is not null)
        {
            return Nothing(query, wrong);
        }

        var cited = suggests && items.TrueForAll(item => item.Part == QueryPart.Word) && !filters.Any ? Cited(query) : null;
        var units = QueryUnits.Of(items, _index.Value.Words);
        return units.Count == 0
            ? Unreadable($"\"{query}\": expected a word to look for{(filters.Any ? " beside the filters" : string.Empty)}")
            : Find(query, units, filters, limit, values, suggests, cited);
    }

    private SearchResult Find(
        string query,
        List<QueryUnit> units,
        SearchFilters filters,
        int limit,
        FilterValues values,
        bool suggests,
        CitedRecord? cited
    )
    {
        var index = _index.Value;
        var ranking = new Ranking(index, units, _context.Language);
        var all = TopicMatches.Expanded(index, ranking.Find());
        var passed = filters.Any ? all.FindAll(match => filters.Pass(index.Records[match.Record])) : all;
        if (passed.Count > 0 || !suggests || cited is not null)
        {
            passed.RemoveAll(match => match.Record == cited?.Record);
            var hits = passed.Select(match => Hit(match, ranking));
            return Found(query, cited is null ? hits : hits.Prepend(Hit(cited)), passed.Count + (cited is null ? 0 : 1), limit);
        }

        // A suggestion must find something, and suggests nothing in its turn.
        var nothing = new Suggestions(
            _library,
            index,
            query,
            ranking,
            other => Find(other, 0, values, suggests: false).TryGet(out var found) && found.Total > 0
        ).Make(all.Count);
        return Nothing(query, nothing);
    }

    private SearchResult Found(string query, IEnumerable<SearchHit> hits, int total, int limit) =>
        new(query, total, hits.Take(limit).ToEquatableArray())
        {
            Context = _context,
            CommentaryOfUncertainDate = _library.CommentaryOfUncertainDate.Count,
        };

    private CitedRecord? Cited(string query) =>
        query.Any(char.IsAsciiDigit)
        && _lookup.Value.TryFindReference(query, out var citation, out _)
        && citation is { References: [{ IsSingle: true, First: { IsWhole: false } reference }] }
            ? CitedRecord.Of(_index.Value, _library.Normalise(reference), _context.Language)
            : null;

    // None of its texts has the words: it shows how the first of them begins.
    private SearchHit Hit(CitedRecord cited)
    {
        var reference = _index.Value.Records[cited.Record].Reference!.Value;
        return new SearchHit
        {
            Reference = reference,
            Provision = _library.FindProvision(reference)?.Provision,
            Label = ProvisionLabel.WithInstrument(_library, reference),
            Field = cited.Field,
            Language = cited.Language,
            Snippet = Snippet.Beginning(cited.Text),
            Matches = [],
        };
    }

    private SearchHit Hit(RecordMatch match, Ranking ranking)
    {
        var record = _index.Value.Records[match.Record];
        var text = _index.Value.Texts[match.Text];
        var snippet = Snippet.Of(text, _index.Value.Texts.Text(match.Text), match.Place, ranking);
        var comment = record.Comment is null ? null : CommentaryEntry.Of(_library, record.Comment);
        return new SearchHit
        {
            Reference = record.Reference,
            Comment = comment,
            Provision = record.Reference is { } reference ? _library.FindProvision(reference)?.Provision : null,
            Label = comment?.SpeakerName ?? ProvisionLabel.WithInstrument(_library, record.Reference!.Value),
            Field = text.Field,
            Language = text.Language,
            Snippet = snippet.Text,
            Matches = snippet.Matches,
            IsPartial = match.Closeness == Closeness.SameRecord,
            Topic = _index.Value.Records[text.Record].Topic,
        };
    }
}
