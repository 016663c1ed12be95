using FsCheck.Fluent;
using TreatyRefs.Model;
using TreatyRefs.Search;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Search;

/// <summary>What holds for any query and any text.</summary>
public sealed class SearchPropertyTests
{
    private static readonly string[] s_pieces =
    [
        "war ",
        "declared ",
        "declaration ",
        "of ",
        "State",
        "'s ",
        "\"",
        "“",
        "«",
        ":",
        "expert:",
        "topic:",
        "in:",
        "doe ",
        "lake-treaty/2",
        " ",
        "-",
        "санкции ",
        "комиссия ",
        "制裁",
        "締約国",
        "제재를 ",
        "العقوبات ",
        "é",
        "\u0301",
        "\0",
        "\u001b[31m",
        "\ud83d\ude00",
        "\ud842\udfb7",
        "ก",
        "(",
        "*",
        "2",
    ];

    [Test]
    public void No_query_throws_and_every_answer_makes_sense()
    {
        var search = new LibrarySearch(SearchLibrary.Made);
        Properties.Hold(
            Properties.Texts(s_pieces),
            query =>
            {
                var answer = search.Answer(query);
                return answer.HasValue == (answer.Problem is null)
                    && (!answer.TryGet(out var result) || ((result.Problem is null) == (result.Total > 0) && result.Hits.All(IsSound)))
                    && answer == search.Answer(query);
            }
        );
    }

    [Test]
    public void Every_suggestion_finds_something()
    {
        var search = new LibrarySearch(SearchLibrary.Made);
        Properties.Hold(
            Gen.Elements("war", "wra", "sanctons", "commission", "comision", "\"war of\"", "ships", "vote", "in:hill-pact", "expert:doe")
                .ListOf()
                .Select(words => string.Join(' ', words)),
            query =>
                !search.TryFind(query, out var result, out _)
                || result.Problem?.Message.StartsWith("nothing", StringComparison.Ordinal) != true
                || result.Problem.Suggestions.All(suggestion => search.Find(suggestion).Total > 0)
        );
    }

    [Test]
    public void A_text_is_found_by_its_own_first_word_and_shown_with_it_marked() =>
        Properties.Hold(
            Properties.Texts(s_pieces).Select(text => text.Trim()).Where(text => text.Length > 0),
            text =>
            {
                var reader = new WordReader(text);
                if (!reader.MoveNext())
                {
                    return true;
                }

                // Its instrument's title may have the word too.
                var hits = LibrarySearchTests.Of(text).Find($"\"{reader.Word}\"").Hits;
                return hits.All(IsSound) && hits.Any(hit => hit.Field == SearchField.Text);
            }
        );

    [Test]
    public void Words_are_found_where_a_search_through_every_text_finds_them()
    {
        var library = SearchLibrary.Made;
        var search = new LibrarySearch(library);
        string[] words =
        [
            "war",
            "declare",
            "sanctions",
            "commission",
            "lake",
            "labor",
            "обязательств",
            "комиссией",
            "party",
            "states",
            "vote",
            "member",
        ];
        Properties.Hold(
            Gen.Elements(words).ListOf().Where(query => query.Count is > 0 and < 4),
            query =>
            {
                var result = search.Find(string.Join(' ', query), int.MaxValue);
                var found = result
                    .Hits.Where(hit => hit.Topic is null)
                    .Select(hit => hit.Reference?.ToString() ?? hit.Comment!.Commentary.Id.ToString())
                    .ToHashSet();
                return found.SetEquals(BruteForce(library, query));
            }
        );
    }

    [Test]
    public void The_index_of_the_built_in_library_is_the_one_that_the_build_made()
    {
        using var stream = typeof(SearchIndex).Assembly.GetManifestResourceStream(SearchIndex.Resource)!;
        using var compiled = new MemoryStream();
        stream.CopyTo(compiled);

        SearchIndex.Compile(Treaties.BuiltIn).Should().Equal(compiled.ToArray());
    }

    [Test]
    public void Every_word_of_every_text_is_in_the_index_at_its_place()
    {
        var index = SearchIndex.Made(SearchLibrary.Made);
        for (var number = 0; number < index.Texts.Count; number++)
        {
            var text = index.Texts[number];
            var place = text.First;
            var reader = new WordReader(index.Texts.Text(number));
            while (reader.MoveNext())
            {
                for (var i = 0; i < reader.Places; i++)
                {
                    index.Texts.At(place).Should().Be(number);
                    var piece = reader.IsRun ? reader.Word.Slice(i, Math.Min(2, reader.Places - i)).ToString() : null;
                    var stem = piece ?? WordForm.Of(reader.Word).Stem;
                    var there = place++;
                    index.Words.WithStem(stem).ToArray().Any(word => index.PlacesOf(word).Contains(there)).Should().BeTrue();
                }
            }

            place.Should().Be(text.End);
        }
    }

    [TestCase("one long word", 100_000, "a")]
    [TestCase("many short words", 40_000, "a b ")]
    [TestCase("one long run", 40_000, "制裁")]
    [TestCase("marks", 50_000, "e\u0301")]
    [TestCase("halves of surrogate pairs", 50_000, "\ud842")]
    public void A_hostile_text_takes_no_more_memory_than_its_length(string what, int count, string piece)
    {
        _ = Allocated(piece, count);
        var (small, large) = (Allocated(piece, count), Allocated(piece, 2 * count));

        ((double)large / small).Should().BeLessThan(2.3, what);
    }

    private static long Allocated(string piece, int count)
    {
        var text = string.Concat(Enumerable.Repeat(piece, count)) + " needle";
        var before = GC.GetAllocatedBytesForCurrentThread();
        var search = LibrarySearchTests.Of(text);
        var hit = search.Find("needle").Hits.Single();
        search.Find("a").Hits.Concat(search.Find("制裁").Hits).All(IsSound).Should().BeTrue();
        IsSound(hit).Should().BeTrue();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Test]
    public void A_query_of_a_megabyte_is_refused_at_once() =>
        new LibrarySearch(SearchLibrary.Made)
            .Answer(new string('a', 1_000_000))
            .Problem!.Message.Should()
            .Be("a query has at most 1000 characters; this one has 1000000");

    [TestCase("a ")]
    [TestCase("in:1 ")]
    [TestCase("expert:doe ")]
    [TestCase("\"")]
    [TestCase("the war ")]
    [TestCase("制")]
    [TestCase("sanctons ")]
    public void The_longest_query_is_answered(string piece)
    {
        var query = string.Concat(Enumerable.Repeat(piece, LibrarySearch.MaxLength))[..LibrarySearch.MaxLength];
        if (new LibrarySearch(SearchLibrary.Made).TryFind(query, out var result, out var problem))
        {
            result.Query.Should().Be(query);
        }
        else
        {
            problem
                .Message.Should()
                .Match(message =>
                    message == "a query has at most 20 filters"
                    || message.EndsWith(": expected a word to look for", StringComparison.Ordinal)
                );
        }
    }

    // The matches lie in the snippet, apart and in order, and none is empty or begins or ends in the middle of a character.
    private static bool IsSound(SearchHit hit)
    {
        var end = 0;
        foreach (var match in hit.Matches)
        {
            if (
                match.Start < end
                || match.End <= match.Start
                || match.End > hit.Snippet.Length
                || hit.Snippet[match.Start..match.End].All(char.IsWhiteSpace)
            )
            {
                return false;
            }

            end = match.End;
        }

        // A provision that the query cites has none of its words.
        return hit.Matches.Count > 0 || hit.Reference is { IsWhole: false };
    }

    private static HashSet<string> BruteForce(TreatyLibrary library, IReadOnlyCollection<string> query)
    {
        var stems = query.Select(word => WordForm.Of(word).Stem).ToHashSet();
        var records = LibraryRecords.Of(library);
        return
        [
            .. Enumerable
                .Range(0, records.FirstTopic)
                .Where(record => stems.IsSubsetOf(records.TextsOf(record).SelectMany(text => StemsOf(text.Text.Text))))
                .Select(record => records[record].Reference?.ToString() ?? records[record].Comment!.Id.ToString()),
        ];
    }

    private static IEnumerable<string> StemsOf(string text) =>
        text.Split([.. text.Where(c => !char.IsLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => WordForm.Of(word).Stem);
}
