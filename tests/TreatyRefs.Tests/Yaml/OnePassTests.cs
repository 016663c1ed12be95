using System.Text.RegularExpressions;
using TreatyRefs.Model;
using static TreatyRefs.Tests.Support.WrittenId;

namespace TreatyRefs.Tests.Yaml;

/// <summary>Every mistake of a library is told in one pass, and what is left out for one leaves nothing after that names it.</summary>
[TestFixture]
public sealed partial class OnePassTests
{
    private const int Libraries = 150;

    [Test]
    public void Every_mistake_is_told_at_its_line_whatever_others_there_are()
    {
        var mistakes = 0;
        for (var seed = 0; seed < Libraries; seed++)
        {
            var library = FaultyLibrary.Make(seed);
            var found = YamlCases
                .Load(library.Text())
                .Diagnostics.Where(problem => !IsConsequence(problem.Message))
                .Select(problem => problem.Location.Position.Line);

            found.Order().Should().Equal(library.FaultyLines(), "library {0}:\n{1}", seed, library.Text());
            mistakes += library.FaultyLines().Count();
        }

        mistakes.Should().BeGreaterThan(Libraries * 5, "there must be mistakes to miss");
    }

    [Test]
    public void Without_its_mistakes_a_library_has_none()
    {
        for (var seed = 0; seed < Libraries; seed++)
        {
            YamlCases.Load(FaultyLibrary.Make(seed, isFaulty: false).Text()).Lines().Should().BeEmpty("library {0}", seed);
        }
    }

    [Test]
    public void Nothing_that_was_loaded_names_what_was_left_out()
    {
        for (var seed = 0; seed < Libraries; seed++)
        {
            var text = FaultyLibrary.Make(seed).Text();
            Dangling(YamlCases.Load(text).Library).Should().BeEmpty("library {0}:\n{1}", seed, text);
        }
    }

    [Test]
    public void The_order_of_the_documents_makes_no_difference()
    {
        for (var seed = 0; seed < Libraries; seed++)
        {
            var library = FaultyLibrary.Make(seed);
            var (one, other) = (library.Text(), library.Text(new Random(seed)));
            Told(other).Should().Equal(Told(one), "library {0}:\n{1}", seed, one);
            YamlCases.Load(other).Library.Experts.Should().Equal(YamlCases.Load(one).Library.Experts);
        }
    }

    [TestCase(20_000)]
    public void A_chain_of_comments_falls_one_after_the_other_and_all_are_told(int length)
    {
        var result = YamlCases.Load(
            "experts: [{ id: a, name: A }]\n---\ntopics: [{ id: t, label: T }]\n---\nsource: s\nkind: book\ntitle: S\ncommentary:\n"
                + YamlCases.Each(
                    length,
                    i =>
                        $"  - {{ id: s#{i}, by: {(i == length - 1 ? "nobody" : "a")}, topics: "
                        + $"[t]{(i == length - 1 ? "" : $", responds-to: [{{ to: s#{i + 1}, as: agrees }}]")} }}\n"
                )
                + "  - { id: s#alone, by: a, topics: [t] }\n"
        );

        result.Library.Commentary.Select(comment => comment.Id).Should().Equal(Id("s#alone"));
        result.Diagnostics[0].Message.Should().Contain("left out");
    }

    [TestCase(
        "experts: [{ id: a, name: A, kind: ghost }, { id: a, name: A }]\n",
        2,
        TestName = "Two of one id, where the first is wrong in another way too"
    )]
    [TestCase(
        "experts: [{ id: a, name: A }, { id: a, name: [A], kind: ghost }]\n",
        3,
        TestName = "Two of one id, where the second is wrong twice"
    )]
    [TestCase(
        "instrument: x\nkind: treaty\ntitle: [X]\nprovisions: [{ article: 1 }, { article: 1 }]\n",
        2,
        TestName = "Two articles of one number in an instrument that is left out"
    )]
    [TestCase(
        "instrument: x\nkind: treaty\ntitle: X\nprovisions: [{ article: 1, topics: [no] }, { article: 1 }]\n",
        2,
        TestName = "Two articles of one number, of which the first has an unknown topic"
    )]
    [TestCase(
        "instrument: x\nkind: treaty\ntitle: X\n"
            + "provisions: [{ article: 1, topics: [no], provisions: [{ paragraph: 1 }, { paragraph: 1 }] }]\n",
        2,
        TestName = "Two paragraphs in an article that is left out"
    )]
    [TestCase(
        "instrument: x\nkind: treaty\ntitle: X\ncomplete: true\nprovisions: [{ article: 1, topics: [no] }]\nrelations: [{ to: x/2 }]\n",
        2,
        TestName = "What does not exist, beside an article that is left out"
    )]
    [TestCase(
        "instrument: x\nkind: treaty\ntitle: X\narticle-count: 1\nprovisions: [{ article: 2, topics: [no] }]\nrelations: [{ to: x/2 }]\n",
        1,
        TestName = "What is left out may exist beyond the count too"
    )]
    [TestCase(
        "instrument: x\nkind: treaty\ntitle: X\nrelations: [{ to: y, as: replaces, sources: [no] }]\n---\ninstrument: y\n"
            + "kind: treaty\ntitle: Y\nrelations: [{ to: x, as: replaces }]\n",
        2,
        TestName = "A circle through an edge that is left out"
    )]
    [TestCase(
        "source: s\nkind: book\ntitle: S\ncommentary: [{ id: s#1, by: no, topics: [no, none], on: [x/9] }]\n---\ninstrument: x\n"
            + "kind: treaty\ntitle: X\narticle-count: 2\n",
        4,
        TestName = "Four mistakes in one comment"
    )]
    public void Mistakes_do_not_hide_each_other(string yaml, int errors)
    {
        var result = YamlCases.Load(yaml);

        result.Lines().Should().HaveCount(errors, "{0}", string.Join('\n', result.Lines()));
        Dangling(result.Library).Should().BeEmpty();
    }

    private static bool IsConsequence(string message) => message.Contains("is left out because of an error", StringComparison.Ordinal);

    // In one order, so that two of them are compared line by line and not each line with all others.
    private static IEnumerable<string> Told(string text)
    {
        var lines = text.Split('\n');
        return YamlCases
            .Load(text)
            .Diagnostics.Select(problem =>
                $"{problem.Rule.Id} {Place().Replace(problem.Message, "PLACE")} <- {lines[problem.Location.Position.Line - 1]}"
            )
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Dangling(TreatyLibrary library) =>
        [
            .. library.Commentary.SelectMany(comment => MissingTo(library, comment).Select(id => $"{comment.Id}: {id}")),
            .. library.Instruments.SelectMany(instrument => MissingTo(library, instrument).Select(id => $"{instrument.Id}: {id}")),
            .. library.Experts.Where(expert => MissingSources(library, expert.Provenance).Any()).Select(expert => expert.Id.ToString()),
        ];

    private static IEnumerable<string> MissingTo(TreatyLibrary library, Commentary comment) =>
        [
            .. comment.Topics.Where(id => library.FindTopic(id) is null).Select(id => id.ToString()),
            .. comment
                .RespondsTo.Select(response => response.To)
                .Where(id => library.FindCommentary(id) is null)
                .Select(id => id.ToString()),
            .. library.FindExpert(comment.By) is null ? [comment.By.ToString()] : Array.Empty<string>(),
            .. library.FindSource(comment.Source) is null ? [comment.Source.ToString()] : Array.Empty<string>(),
            .. comment.On.Where(on => library.Exists(on.To.First) == Existence.No).Select(on => on.To.ToString()),
            .. MissingSources(library, comment.Provenance),
        ];

    private static IEnumerable<string> MissingTo(TreatyLibrary library, Instrument instrument)
    {
        var provisions = library.ProvisionsOf(instrument.Id).Select(provision => provision.Provision).ToList();
        return
        [
            .. provisions.SelectMany(provision => provision.Topics).Where(id => library.FindTopic(id) is null).Select(id => id.ToString()),
            .. instrument
                .Relations.Concat(provisions.SelectMany(provision => provision.RefersTo))
                .Where(edge => library.Exists(edge.To.First) == Existence.No)
                .Select(edge => edge.To.ToString()),
            .. provisions.SelectMany(provision => MissingSources(library, provision.Provenance)),
        ];
    }

    private static IEnumerable<string> MissingSources(TreatyLibrary library, Provenance provenance) =>
        provenance.Sources.Where(id => library.FindSource(id) is null).Select(id => id.ToString());

    [GeneratedRegex(@"a\.yaml\(\d+,\d+\)")]
    private static partial Regex Place();
}
