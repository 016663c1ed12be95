using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Search;
using TreatyRefs.Tests.Search;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Reports;

/// <summary>Filters in the search of a site let through what they do in <see cref="LibrarySearch"/>.</summary>
public sealed class SiteFilterTests
{
    // One range of each sort.
    private static readonly string[] s_targets =
    [
        "pact",
        "pact/1..5",
        "pact/2bis..4",
        "pact/7(2)(iv)..(ix)",
        "pact/7(1)..(2)",
        "pact/30..50",
        "pact/chapter-1",
        "pact/annex-1/1..2",
        "pact/5a",
        "pact/4",
        "lettered/c",
        "unsc-res-1540/3",
    ];

    private static readonly Lazy<SiteScript> s_made = new(() => new SiteScript(SearchLibrary.Made));
    private static readonly Lazy<SiteScript> s_builtIn = new(() => new SiteScript(Treaties.BuiltIn));
    private static readonly LibrarySearch s_ofMade = new(SearchLibrary.Made);
    private static readonly LibrarySearch s_ofBuiltIn = new(Treaties.BuiltIn);

    [TestCase("war in:lake treaty")]
    [TestCase("war in:LTX/1")]
    [TestCase("war in:\"the Lake Treaty\"")]
    [TestCase("war in:lake-treaty/chapter-1")]
    [TestCase("war in:\"Lake Treaty art. 1\"")]
    [TestCase("war in:\"Lake Treaty 1-3\"")]
    [TestCase("commission in:\"Договор о водах озера Пример\"")]
    [TestCase("war in:1..3")]
    [TestCase("war in:art. 3")]
    [TestCase("war in:III")]
    [TestCase("war in:3.1")]
    [TestCase("war in:lake-treaty/3(1)..(2)")]
    [TestCase("expert:doe in:lake-treaty sanction")]
    [TestCase("waters in:seevertrag in:hill-pact")]
    [TestCase("Expert:DOE \"no sanction\"")]
    [TestCase("topic:Measures sanctions topic:institutions")]
    public void Of_the_made_library(string query) => LetsThroughTheSame(s_made.Value, s_ofMade, query, isFound: true);

    [TestCase("sanctions expert:nobody")]
    [TestCase("sanctions in:nothing-such")]
    [TestCase("sanctions in:lake-treaty/x-1-y")]
    [TestCase("sanctions topic:s")]
    [TestCase("sanctions exprt:doe")]
    [TestCase("sanctions expert:")]
    [TestCase("expert:doe")]
    [TestCase("in:hill-pact")]
    [TestCase("sanctions expert:\"\"")]
    public void What_names_nothing_is_said(string query)
    {
        s_made.Value.Problem(query).Should().NotBeNullOrEmpty();
        (!s_ofMade.TryFind(query, out var result, out _) || result.Problem is not null).Should().BeTrue();
    }

    [TestCase("sanctions expert:nobody", "nothing here is called expert:nobody")]
    [TestCase("sanctions exprt:doe", "exprt: may be expert:")]
    [TestCase("in:hill-pact", "add a word to look for after in:hill-pact")]
    public void It_is_said_in_words(string query, string words) => s_made.Value.Problem(query).Should().Be(words);

    [Test]
    public void A_colon_alone_is_no_filter() =>
        s_made
            .Value.Find("note: sanctions https://example.org/")
            .Should()
            .BeEquivalentTo(s_made.Value.Find("note sanctions https example org"));

    [Test]
    public void A_query_without_a_colon_loads_nothing_of_filters()
    {
        var script = new SiteScript(SearchLibrary.Made);

        script.Find("sanctions");
        script.Loaded.Should().NotContain(["filters", "values"]);
        script.Find("sanctions expert:doe");
        script.Loaded.Should().Contain(["filters", "values"]).And.NotContain(name => name[0] == 'i' && name != "index");
        script.Find("sanctions in:lake-treaty");
        script.Loaded.Should().Contain(["n0", "i0"]);
    }

    [TestCase("kiku")]
    [TestCase("Асмолов")]
    [TestCase("Xu Bo")]
    public void Everybody_of_the_built_in_library(string name) =>
        LetsThroughTheSame(s_builtIn.Value, s_ofBuiltIn, $"the expert:{name}", isFound: true);

    [Test]
    public void Every_topic_of_the_built_in_library()
    {
        foreach (var topic in Treaties.BuiltIn.Topics)
        {
            LetsThroughTheSame(s_builtIn.Value, s_ofBuiltIn, $"the topic:{topic.Id}");
            LetsThroughTheSame(s_builtIn.Value, s_ofBuiltIn, $"the topic:\"{topic.Label.In("en").Text}\"");
        }
    }

    [Test]
    public void Every_place_that_the_built_in_library_describes_or_comments_on()
    {
        var described = Treaties.BuiltIn.Instruments.SelectMany(instrument => Treaties.BuiltIn.ProvisionsOf(instrument.Id));
        var places = described.Select(provision => provision.Reference.ToString()).Where((_, i) => i % 8 == 0);
        var commented = Treaties.BuiltIn.Commentary.SelectMany(comment => comment.On).Select(on => on.To.ToString());
        foreach (var place in places.Concat(commented).Distinct())
        {
            LetsThroughTheSame(s_builtIn.Value, s_ofBuiltIn, $"the in:{place}");
        }
    }

    [Test]
    public void Instruments_by_each_name_that_is_theirs_alone()
    {
        var names = Treaties
            .BuiltIn.Instruments.Where((_, i) => i % 20 == 0)
            .SelectMany(instrument => instrument.Abbreviations.Append(instrument.Title.Versions[0].Text).Append(instrument.Id.ToString()));
        // No beginning of a longer word, as a page finds these too: "of" is one of Öffentlichkeit.
        names
            .Where(name => !name.Contains('"', StringComparison.Ordinal))
            .Sum(name => LetsThroughTheSame(s_builtIn.Value, s_ofBuiltIn, $"relating in:\"{name}\""))
            .Should()
            .BePositive();
    }

    [Test]
    public void Ranges_and_numbers_of_every_sort()
    {
        var library = Numbered();
        var (script, search) = (new SiteScript(library), new LibrarySearch(library));
        var ends = library.ProvisionsOf(InstrumentId.Parse("pact")).Select(provision => provision.Reference).ToList();
        ends.AddRange(new[] { "pact/3", "pact/2quater", "pact/40", "pact/7(2)(vi)", "pact/annex-1/9" }.Select(SmallLibrary.Ref));
        foreach (var first in ends)
        {
            LetsThroughTheSame(script, search, $"common in:{first}");
            foreach (var last in ends.Where(last => ReferenceRange.ProblemWith(first, last) is null))
            {
                LetsThroughTheSame(script, search, $"common in:{ReferenceRange.Create(first, last)}");
            }
        }

        foreach (
            var written in new[]
            {
                "pact/5a",
                "pact/7.2",
                "pact/7(2)(iv)..(ix)",
                "lettered/i",
                "lettered/c",
                "pact/chapter-1..chapter-2",
                "pact/rule-4",
            }
        )
        {
            LetsThroughTheSame(script, search, $"common in:{written}");
        }
    }

    // Comments on each sort of range.
    private static TreatyLibrary Numbered()
    {
        return new TreatyLibrary
        {
            Info = new LibraryInfo { Title = "Numbers" },
            Instruments =
            [
                Pact(),
                SmallLibrary.Treaty("lettered", [.. Articles("a", "b", "c")]) with
                {
                    Numbering = NumberingStyle.Letter,
                },
            ],
            Experts = [new Expert(ExpertId.Parse("doe"), "Doe")],
            Sources =
            [
                new Source
                {
                    Id = SourceId.Parse("src"),
                    Kind = SourceKind.Article,
                    Title = SmallLibrary.En("Source"),
                },
            ],
            Commentary = [.. s_targets.Select(Comment)],
        };
    }

    // Articles, suffixes, letters, roman points, chapters, an annex that counts anew, rules.
    private static Treaty Pact()
    {
        var points = new[] { "i", "iv", "v", "ix", "xii" }.Select(number => Said(SmallLibrary.Point(number)));
        return SmallLibrary.Treaty(
            "pact",
            Said(SmallLibrary.Provision(ProvisionKind.Preamble)),
            Said(SmallLibrary.Provision(ProvisionKind.Chapter, "1", [.. Articles("1", "2", "2bis", "2ter", "4")])),
            Said(SmallLibrary.Provision(ProvisionKind.Chapter, "2", [.. Articles("5", "6a", "10")])),
            Said(SmallLibrary.Article("7", Said(SmallLibrary.Paragraph("1")), Said(SmallLibrary.Paragraph("2", [.. points])))),
            Said(SmallLibrary.Provision(ProvisionKind.Rule, "4", Said(SmallLibrary.Paragraph("1")))),
            Said(SmallLibrary.Provision(ProvisionKind.Annex, "1", [.. Articles("1", "2", "11")]))
        );
    }

    private static Commentary Comment(string target, int number) =>
        new()
        {
            Id = CommentId.Parse($"src#c{number}"),
            Source = SourceId.Parse("src"),
            By = ExpertId.Parse("doe"),
            On = [new CommentaryTarget(ReferenceRange.Parse(target))],
            Says = SmallLibrary.En("common words on " + target),
        };

    private static IEnumerable<Provision> Articles(params string[] numbers) => numbers.Select(number => Said(SmallLibrary.Article(number)));

    private static Provision Said(Provision provision) => provision with { Summary = SmallLibrary.En("common") };

    private static int LetsThroughTheSame(SiteScript script, LibrarySearch search, string query, bool isFound = false)
    {
        var total = search.TryFind(query, out var expected, out _) ? expected.Total : 0;
        if (isFound)
        {
            total.Should().BePositive(query);
        }

        var (found, hits) = script.Find(query);

        found.Should().Be(total, query);
        hits.Select(hit => hit.Label).Should().Equal(total == 0 ? [] : expected!.Hits.Select(hit => hit.Label), query);
        return total;
    }
}
