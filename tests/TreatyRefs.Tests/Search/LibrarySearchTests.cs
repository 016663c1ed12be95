using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Search;
using TreatyRefs.Tests.Support;
using TreatyRefs.Text;
using static TreatyRefs.Tests.Support.WrittenId;

namespace TreatyRefs.Tests.Search;

/// <summary>What a result says beside which hits there are.</summary>
public sealed class LibrarySearchTests
{
    private static readonly LibrarySearch s_search = new(SearchLibrary.Made);

    [Test]
    public void A_provision_comes_with_its_label_and_the_words_where_they_stand()
    {
        var hit = s_search.Find("sanctions imposed").Hits[0];

        hit.Reference.ToString().Should().Be("lake-treaty/2");
        hit.Label.Should().Be("Lake Treaty, art. 2");
        (hit.Field, hit.Language).Should().Be((SearchField.Summary, "en"));
        Marked(hit).Should().Be("A party that breaks its obligations meets [sanctions], which the commission [imposes].");
        hit.Comment.Should().BeNull();
    }

    [Test]
    public void A_comment_comes_with_its_expert_source_and_what_it_is_on()
    {
        var hit = s_search.Find("\"no vote\"").Hits.Single();

        hit.Reference.Should().BeNull();
        hit.Comment!.Commentary.Id.Should().Be(Id("doe-2001#1"));
        hit.Comment.Date.ToString().Should().Be("2001");
        hit.Comment.On.Single().To.ToString().Should().Be("lake-treaty/2");
        (hit.Label, hit.Field).Should().Be(("Jane Doe", SearchField.Quote));
        Marked(hit).Should().Be("[No vote], no sanction.");
    }

    [Test]
    public void What_only_stands_under_a_topic_says_which_and_comes_last()
    {
        var result = s_search.Find("мерами");

        result.Hits.Should().OnlyContain(hit => hit.Field == SearchField.Topic && hit.Topic!.Id == Id("measures") && hit.Language == "ru");
        Marked(result.Hits[0]).Should().Be("Принудительные [меры]");
        s_search.Find("measures institutions coercive").Total.Should().Be(0, "all words must be in the names of one topic");
    }

    [TestCase("제재가", "위원회는 의무를 위반한 당사국에 [제재]를 부과한다.")]
    [TestCase("違反 制裁", "委員会は、義務に[違反]した締約国に[制裁]を科す。")]
    [TestCase("العقوبة", "تفرض اللجنةُ [العقوباتِ] على الطرف الذي يخالف التزاماته والمعاهدات.")]
    [TestCase("силами", "Государства-участники обязуются не применять [силу] и не угрожать применением [силы] на озере.")]
    public void The_words_are_marked_as_they_are_written_there(string query, string snippet) =>
        Marked(s_search.Find(query).Hits[0]).Should().Be(snippet);

    [Test]
    public void Of_several_languages_the_one_asked_for_is_shown()
    {
        new LibrarySearch(SearchLibrary.Made, "fr").Find("Exemple lac").Hits[0].Language.Should().Be("fr");
        Both("en").Should().Be("en");
        Both("de").Should().Be("de");

        static string Both(string language) =>
            new LibrarySearch(
                SmallLibrary.Of(
                    new Treaty { Id = InstrumentId.Parse("x"), Title = new LocalizedText([new("en", "Pact 2001"), new("de", "Pakt 2001")]) }
                ),
                language
            )
                .Find("2001")
                .Hits[0]
                .Language;
    }

    [Test]
    public void The_total_counts_what_is_not_shown()
    {
        var (all, one) = (s_search.Find("declaration of war"), s_search.Find("declaration of war", 1));

        (one.Total, one.Hits.Count).Should().Be((4, 1));
        one.Hits[0].Should().Be(all.Hits[0]);
        s_search.Find("war", 0).Should().Match<SearchResult>(result => result.Total > 0 && result.Hits.IsEmpty && result.Problem == null);
    }

    [Test]
    public void A_long_text_is_cut_around_the_words_between_words()
    {
        var filler = string.Join(' ', Enumerable.Repeat("mumble", 100));
        var search = Of($"{filler} one\ttreasure\r\nchest {filler}");
        var hit = search.Find("treasure chest").Hits.Single();

        hit.Snippet.Should().StartWith("… mumble ").And.EndWith(" mumble …").And.Contain("one treasure  chest mumble").And.HaveLength(240);
        Marked(hit).Should().Contain("[treasure]  [chest]");
    }

    [TestCase("sanctons", "nothing in this library has \"sanctons\"", "sanctions")]
    [TestCase("the comission's dispute", "nothing in this library has \"comission\"", "the commission's dispute")]
    [TestCase("санцкии", "nothing in this library has \"санцкии\"", "санкции")]
    [TestCase("sanctons comission", "nothing in this library has \"sanctons\", \"comission\"", "sanctions commission")]
    [TestCase("sanctons expert:doe", "nothing in this library has \"sanctons\"", "sanctions expert:doe")]
    [TestCase("war xyzzyxyzzy", "nothing in this library has \"xyzzyxyzzy\"", "war")]
    [TestCase("ships commission", "nothing in this library has all of \"ships\", \"commission\"", "commission|ships")]
    [TestCase("\"war of declaration\"", "nothing in this library has \"war of declaration\"", "war of declaration")]
    [TestCase("vote Доу", "nothing in this library has \"Доу\"", "vote expert:doe")]
    [TestCase("ships expert:doe", "nothing within the filters has \"ships\"; without them there is 1", "ships")]
    [TestCase("war in:lake-treaty/4", "nothing within the filters has \"war\"; without them there are 4", "war")]
    [TestCase("war expert:deo", "this library has no expert \"deo\"", "expert:doe")]
    [TestCase("war topic:measure", null, "")]
    [TestCase("war topic:mesures", "this library has no topic \"mesures\"", "topic:measures")]
    [TestCase("war in:lake-traty/3", "this library has no instrument \"lake-traty\"", "in:lake-treaty")]
    [TestCase(
        "war in:13",
        "Article 13 does not exist: Lake Treaty has 12 articles, 1 to 12",
        "in:lake-treaty/2|in:lake-treaty/3|in:lake-treaty/4|in:lake-treaty/5|in:lake-treaty/6"
    )]
    public void What_finds_nothing_says_why_and_what_to_try(string query, string? problem, string suggestions)
    {
        var result = s_search.Find(query);

        result.Total.Should().Be(0);
        (problem is null || result.Problem!.Message == problem).Should().BeTrue("it said: {0}", result.Problem);
        (problem is null || string.Join('|', result.Problem!.Suggestions) == suggestions)
            .Should()
            .BeTrue("it suggested: {0}", string.Join('|', result.Problem!.Suggestions));
        result.Hits.Should().BeEmpty();
    }

    [TestCase("", "\"\": expected a word to look for")]
    [TestCase(" ?! --- … ", "\" ?! --- … \": expected a word to look for")]
    [TestCase("\"\"", "\"\"\"\": expected a word to look for")]
    [TestCase("expert:doe", "\"expert:doe\": expected a word to look for beside the filters")]
    [TestCase("expert: doe", "expected a value directly after \"expert:\"")]
    [TestCase("exprt:doe war", "there is no filter \"exprt:\"; did you mean \"expert:\"?")]
    [TestCase("on:un-charter war", "there is no filter \"on:\"; did you mean \"in:\"?")]
    public void What_cannot_be_read_says_so(string query, string problem) =>
        s_search.Answer(query).Problem.Should().Match<Problem>(said => said.Kind == ProblemKind.Unreadable && said.Message == problem);

    [TestCase("12:30 war", 0)]
    [TestCase("https://example.org war", 0)]
    [TestCase("states:war", 1)]
    public void Another_colon_is_no_filter(string query, int total) => s_search.Find(query).Total.Should().Be(total);

    [Test]
    public void A_library_without_texts_has_nothing_and_suggests_nothing()
    {
        var result = new LibrarySearch(SmallLibrary.Of()).Find("war");

        result
            .Should()
            .Be(
                new SearchResult("war", 0, [], new Problem(ProblemKind.NotFound, "nothing in this library has \"war\""))
                {
                    Context = result.Context,
                }
            );
    }

    internal static LibrarySearch Of(string text) =>
        new(SmallLibrary.Of(SmallLibrary.Treaty("x", SmallLibrary.Article("1") with { Text = SmallLibrary.En(text) })));

    private static string Marked(SearchHit hit)
    {
        var text = hit.Snippet;
        foreach (var match in hit.Matches.Reverse())
        {
            text = text.Insert(match.End, "]").Insert(match.Start, "[");
        }

        return text;
    }
}
