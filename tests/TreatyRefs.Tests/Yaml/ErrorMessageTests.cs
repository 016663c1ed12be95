using TreatyRefs.Model;
using TreatyRefs.Yaml;
using static TreatyRefs.Tests.Support.WrittenId;

namespace TreatyRefs.Tests.Yaml;

/// <summary>What somebody reads who made a mistake: every kind of mistake with the whole line that tells of it.</summary>
/// <remarks>In each YAML text <c>^</c> marks the place of the problem; it is taken out before loading.</remarks>
[TestFixture]
public sealed class ErrorMessageTests
{
    private const string Documents = "'library', 'instrument', 'source', 'experts', 'topics'";
    private const string Kinds =
        "'preamble', 'recital', 'part', 'title', 'chapter', 'section', 'subsection', 'article', 'paragraph', 'point', 'subpoint', "
        + "'sentence', 'annex', 'appendix', 'schedule', 'rule', 'regulation'";

    private const string Treaty = "instrument: x\nkind: treaty\ntitle: X\n";
    private const string Ann = "experts: [{ id: ann, name: Ann }]\n---\ntopics: [{ id: peace, label: Peace }]\n---\n";
    private const string Source = Ann + "source: s\nkind: book\ntitle: S\n";
    private const string Comment = Source + "commentary:\n  - id: s#a\n    by: ann\n    topics: [peace]\n";

    private static IEnumerable<TestCaseData> Keys()
    {
        yield return Case(
            Treaty + "provisions:\n  - article: 4\n    ^sumary: X\n",
            "error TR2002: unknown key 'sumary'; did you mean 'summary'?"
        );
        yield return Case(
            Treaty + "provisions:\n  - article: 4\n    ^limit: X\n",
            "error TR2002: unknown key 'limit'; did you mean 'limits'?"
        );
        yield return Case(
            "topics:\n  - { id: a, label: A, ^colour: red }\n",
            "error TR2002: unknown key 'colour'; expected one of 'id', 'label', 'names', 'description', 'certainty', 'sources', "
                + "'note', 'override'"
        );
        yield return Case(
            "^titel: x\n",
            $"error TR2001: this document is none of {Documents}: exactly one of these keys must say what it is"
        );
        yield return Case(
            "^instrumnet: x\nkind: treaty\ntitle: X\n",
            $"error TR2001: this document is none of {Documents}: exactly one of these keys must say what it is; did you mean 'instrument'?"
        );
        yield return Case(
            "^experts: []\ntopics: []\n",
            "error TR2001: this document has the keys 'experts' and 'topics': exactly one may say what it is. Divide it with '---'"
        );
    }

    private static IEnumerable<TestCaseData> Missing() => [.. MissingKeys(), .. MissingKinds(), .. MissingValues()];

    private static IEnumerable<TestCaseData> MissingKeys()
    {
        yield return Case("^instrument: x\ntitle: X\n", "error TR2003: this instrument lacks the key 'kind'");
        yield return Case("^instrument: x\nkind: treaty\n", "error TR2003: this instrument lacks the key 'title'");
        yield return Case("^instrument: x\nkind: resolution\n", "error TR2003: this instrument lacks the key 'title'");
        yield return Case("^source: x\ntitle: X\n", "error TR2003: this source lacks the key 'kind'");
        yield return Case("^source: x\nkind: book\n", "error TR2003: this source lacks the key 'title'");
        yield return Case("experts:\n  - ^name: A\n", "error TR2003: this expert lacks the key 'id'");
        yield return Case("experts:\n  - ^id: a\n", "error TR2003: this expert lacks the key 'name'");
        yield return Case("topics:\n  - ^label: A\n", "error TR2003: this topic lacks the key 'id'");
        yield return Case("topics:\n  - ^id: a\n", "error TR2003: this topic lacks the key 'label'");
        yield return Case(Source + "commentary:\n  - ^by: ann\n    topics: [peace]\n", "error TR2003: this comment lacks the key 'id'");
        yield return Case(Source + "commentary:\n  - ^id: s#a\n    topics: [peace]\n", "error TR2003: this comment lacks the key 'by'");
        yield return Case(Source + "people: [^{ role: moderator }]\n", "error TR2003: this participant lacks the key 'expert'");
        yield return Case(Comment + "    responds-to: [^{ as: agrees }]\n", "error TR2003: this response lacks the key 'to'");
        yield return Case(Comment + "    responds-to: [^{ to: s#a }]\n", "error TR2003: this response lacks the key 'as'");
        yield return Case(Comment + "    on: [^{ linked-by: editor }]\n", "error TR2003: this link lacks the key 'to'");
        yield return Case(Treaty + "actions: [^{ date: 2024 }]\n", "error TR2003: this action lacks the key 'type'");
        yield return Case(Treaty + "parties: [^{ code: RU }]\n", "error TR2003: this party lacks the key 'name'");
        yield return Case(Treaty + "published: [^{ volume: 1 }]\n", "error TR2003: this publication lacks the key 'series'");
        yield return Case(Treaty + "relations: [^{ as: cites }]\n", "error TR2003: this reference lacks the key 'to'");
    }

    private static IEnumerable<TestCaseData> MissingKinds()
    {
        yield return Case(
            Treaty + "provisions: [^{ summary: S }]\n",
            $"error TR2003: this provision does not say what it is: expected a key such as 'article: 4', one of {Kinds}"
        );
        yield return Case(
            Treaty + "provisions: [^{ artcle: 4 }]\n",
            $"error TR2003: this provision does not say what it is: expected a key such as 'article: 4', one of {Kinds}; did you "
                + "mean 'article'?",
            "error TR2002: unknown key 'artcle'; did you mean 'article'?"
        );
        yield return Case(
            Treaty + "provisions: [{ article: 4, ^paragraph: 1 }]\n",
            "error TR2005: this provision has the keys 'article' and 'paragraph': only one may say what it is"
        );
    }

    private static IEnumerable<TestCaseData> MissingValues()
    {
        yield return Case("^library:\n", "error TR2003: the key 'library' must have a value: expected a text");
        yield return Case("^experts:\n", "error TR2003: the key 'experts' must have a value: expected a list");
        yield return Case(
            "instrument: x\nkind: treaty\n^title: ~\n",
            "error TR2003: the key 'title' must have a value: expected a text, or texts by language such as { en: ..., ru: ... }"
        );
        yield return Case(
            "instrument: x\nkind: treaty\n^title: { en: }\n",
            "error TR2003: the key 'title' must have a value: expected a text, or texts by language such as { en: ..., ru: ... }"
        );
        yield return Case(
            Treaty + "provisions: [{ ^article: }]\n",
            "error TR2003: the key 'article' must have a value: expected a number such as 4, X, 8 bis, 1a or c"
        );
    }

    private static IEnumerable<TestCaseData> Values() =>
        [.. TextsAndLists(), .. DatesAndLanguages(), .. WordsOfLists(), .. NumbersAndIds(), .. EmptyItems()];

    private static IEnumerable<TestCaseData> TextsAndLists()
    {
        yield return Case(
            "source: s\nkind: book\ntitle: ^[a]\n",
            "error TR2004: expected a text, or texts by language such as { en: ..., ru: ... }, found a list"
        );
        yield return Case(
            "source: s\nkind: book\ntitle: S\nurl: ^{ a: b }\n",
            "error TR2004: expected a text, found a record of keys and values"
        );
        yield return Case("source: s\nkind: book\ntitle: ^''\n", "error TR2005: expected a text, found ''");
        yield return Case(Treaty + "abbreviations: ^XT\n", "error TR2005: expected a list, each item a text, found 'XT'");
        yield return Case(
            Treaty + "actions: ^signature\n",
            "error TR2005: expected a list, each item a record with the keys type, party, date, place, by, on, certainty, "
                + "sources, note, found 'signature'"
        );
        yield return Case(
            "experts:\n  - ^ann\n",
            "error TR2005: expected a record with the keys id, name, names, kind, certainty, sources, note, override, found 'ann'"
        );
    }

    private static IEnumerable<TestCaseData> DatesAndLanguages()
    {
        yield return Case(
            "library: L\ndate: ^2024-13-01\n",
            "error TR2005: expected a date such as 2024-06-19, 2024-06 or 2024, found '2024-13-01'"
        );
        yield return Case(
            "library: L\ndate: ^24-1-1\n",
            "error TR2005: expected a date such as 2024-06-19, 2024-06 or 2024, found '24-1-1'"
        );
        yield return Case(
            "library: L\ndate: ^2023-02-29\n",
            "error TR2005: expected a date such as 2024-06-19, 2024-06 or 2024, found '2023-02-29'"
        );
        yield return Case("library: L\nformat: ^2\n", "error TR2005: '2' is not the version of this format; did you mean '1'?");
        yield return Case(
            "library: L\nlanguages: [^english]\n",
            "error TR2005: expected a BCP 47 language tag such as en, ru or zh-Hant, found 'english'"
        );
        yield return Case(
            "source: s\nkind: book\ntitle: { ^english: S }\n",
            "error TR2005: expected a BCP 47 language tag such as en, ru or zh-Hant, found 'english'"
        );
    }

    private static IEnumerable<TestCaseData> WordsOfLists()
    {
        yield return Case("source: s\nkind: ^bok\ntitle: S\n", "error TR2005: 'bok' is not a kind of source; did you mean 'book'?");
        yield return Case(
            "instrument: x\nkind: ^pact\ntitle: X\n",
            "error TR2005: 'pact' is not a kind of instrument; did you mean 'treaty'?"
        );
        yield return Case(
            Treaty + "actions: [{ type: ^singature }]\n",
            "error TR2005: 'singature' is not a type of action; did you mean 'signature'?"
        );
        yield return Case(
            Treaty + "relations: [{ to: y, as: ^replace }]\n",
            "error TR2005: 'replace' is not a type of reference; did you mean 'replaces'?"
        );
        yield return Case(Treaty + "certainty: ^sure\n", "error TR2005: 'sure' is not a certainty; did you mean 'confirmed'?");
        yield return Case(
            Treaty + "numbering: ^greek\n",
            "error TR2005: 'greek' is not a numbering; expected one of 'arabic', 'roman', 'letter'"
        );
    }

    private static IEnumerable<TestCaseData> NumbersAndIds()
    {
        yield return Case(Treaty + "article-count: ^many\n", "error TR2005: expected a number from 1 without leading zeros, found 'many'");
        yield return Case(
            Treaty + "provisions: [{ article: ^four-and-a-half }]\n",
            "error TR2005: expected a number such as 4, X, 8 bis, 1a or c, found 'four-and-a-half'"
        );
        yield return Case(
            Treaty + "provisions: [{ preamble: ^1 }]\n",
            "error TR2005: expected nothing: a preamble has no number, found '1'"
        );
        yield return Case(
            "instrument: ^Un_Charter\nkind: treaty\ntitle: X\n",
            "error TR2005: expected an id of lower-case letters and digits with single hyphens between, found 'Un_Charter'"
        );
        yield return Case(
            Source + "commentary: [{ id: ^S A, by: ann, topics: [peace] }]\n",
            "error TR2005: expected an id such as valdai-2024-11-27#asmolov-1, found 'S A'"
        );
    }

    private static IEnumerable<TestCaseData> EmptyItems()
    {
        yield return Case(Treaty + "abbreviations: [A, ^~]\n", "error TR2006: an item of this list is empty: expected a text");
        yield return Case(
            Treaty + "actions:\n  - type: signature\n  -^\n",
            "error TR2006: an item of this list is empty: expected a record with the keys type, party, date, place, by, on, "
                + "certainty, sources, note"
        );
    }

    private static IEnumerable<TestCaseData> Names()
    {
        yield return Case(
            Source + "commentary: [{ id: s#a, by: ^anna, topics: [peace] }]\n",
            "error TR3002: there is no expert 'anna' in this library; did you mean 'ann'?"
        );
        yield return Case(
            Source + "commentary: [{ id: s#a, by: ^toloraya, topics: [peace] }]\n",
            "error TR3002: there is no expert 'toloraya' in this library"
        );
        yield return Case(
            Source + "commentary: [{ id: s#a, by: ann, topics: [^pece] }]\n",
            "error TR3002: there is no topic 'pece' in this library; did you mean 'peace'?"
        );
        yield return Case(
            "source: book-1\nkind: book\ntitle: S\nsources: [^book-2]\n",
            "error TR3002: there is no source 'book-2' in this library; did you mean 'book-1'?"
        );
        yield return Case(
            Comment + "    responds-to: [{ to: ^s#b, as: agrees }]\n",
            "error TR3002: there is no comment 's#b' in this library; did you mean 's#a'?"
        );
        yield return Case(
            "library: L\ndefault-instrument: ^vlct\n---\ninstrument: vclt\nkind: treaty\ntitle: X\n",
            "error TR3002: there is no instrument 'vlct' in this library; did you mean 'vclt'?"
        );
        yield return Case(
            Ann
                + "experts: [{ id: bob, name: Bob, kind: ^god }]\n---\nsource: s\nkind: book\ntitle: S\n"
                + "commentary: [{ id: s#a, by: bob, topics: [peace] }]\n",
            "error TR2005: 'god' is not a kind of expert; expected one of 'person', 'body'",
            "error TR3002: the expert 'bob' at a.yaml(5,11) is left out because of an error, so nothing can name it"
        );
    }

    private static IEnumerable<TestCaseData> References() => [.. ReferencesToNothing(), .. UnreadableReferences()];

    private static IEnumerable<TestCaseData> ReferencesToNothing()
    {
        const string Counted = Treaty + "article-count: 23\n---\n";
        const string Complete = Treaty + "complete: true\nprovisions: [{ article: 1, provisions: [{ paragraph: 1 }] }]\n---\n";
        const string Other = "instrument: y\nkind: other\ntitle: Y\nrelations: [{ to: ^";
        yield return Case(Counted + Other + "x/24 }]\n", "error TR3003: 'x/24' does not exist: x has articles 1 to 23");
        yield return Case(Counted + Other + "x/24(2)(a) }]\n", "error TR3003: 'x/24(2)(a)' does not exist: x has articles 1 to 23");
        yield return Case(Counted + Other + "x/20..30 }]\n", "error TR3003: 'x/30' does not exist: x has articles 1 to 23");
        yield return Case(
            Complete + Other + "x/2 }]\n",
            "error TR3003: 'x/2' does not exist: x is marked 'complete: true' and does not describe it"
        );
        yield return Case(
            Complete + Other + "x/1(2) }]\n",
            "error TR3003: 'x/1(2)' does not exist: x is marked 'complete: true' and does not describe it"
        );
        yield return Case(
            Treaty + "article-count: 23\nprovisions: [{ article: 4, refers-to: [{ to: ^24 }] }]\n",
            "error TR3003: 'x/24' does not exist: x has articles 1 to 23"
        );
    }

    private static IEnumerable<TestCaseData> UnreadableReferences()
    {
        yield return Case(
            Treaty + "relations: [{ to: ^x/4( }]\n",
            "error TR2005: \"x/4(\": expected a letter or number after \"(\" at column 5"
        );
        yield return Case(
            Treaty + "relations: [{ to: ^Article 4 }]\n",
            "error TR2005: \"Article 4\": expected an instrument id such as \"un-charter\" at column 1; did you mean x/4?"
        );
        yield return Case(
            Treaty + "relations: [{ to: ^x/51..39 }]\n",
            "error TR2005: \"x/51..39\": the range x/51..39 runs backwards at column 7"
        );
        yield return Case(Treaty + "relations: [{ to: ^[x] }]\n", "error TR2004: expected a reference such as un-charter/51, found a list");
        yield return Case(
            Comment + "    on: [^x/]\n",
            "error TR2005: \"x/\": expected an article number or a word such as \"preamble\" or \"annex-1\" after \"/\" at column 3"
        );
        yield return Case(
            Comment.Replace("    topics: [peace]\n", "", StringComparison.Ordinal).Replace("- id", "- ^id", StringComparison.Ordinal),
            "warning TR3005: the comment 's#a' is on no provision and under no topic, so that nobody will find it"
        );
    }

    private static IEnumerable<TestCaseData> Duplicates()
    {
        yield return Case(
            Treaty + "---\n^instrument: x\nkind: treaty\ntitle: Again\n",
            "error TR3001: the instrument 'x' is already at a.yaml(1,1); this one is left out"
        );
        yield return Case(
            "experts:\n  - { id: ann, name: Ann }\n  - ^{ id: ann, name: Anna }\n",
            "error TR3001: the expert 'ann' is already at a.yaml(2,5); this one is left out"
        );
        yield return Case(
            "topics:\n  - { id: a, label: A }\n---\ntopics:\n  - ^{ id: a, label: B }\n",
            "error TR3001: the topic 'a' is already at a.yaml(2,5); this one is left out"
        );
        yield return Case(
            Comment + "  - ^id: s#a\n    by: ann\n    topics: [peace]\n",
            "error TR3001: the comment 's#a' is already at a.yaml(9,5); this one is left out"
        );
        yield return Case(
            "library: L\n---\n^library: M\n",
            "error TR3001: the record 'library' is already at a.yaml(1,1); this one is left out"
        );
        yield return Case(
            Treaty + "provisions:\n  - article: 4\n  - ^article: IV\n",
            "error TR3001: the provision 'x/4' is already at a.yaml(5,5); this one is left out"
        );
        yield return Case(
            Treaty
                + "provisions:\n  - { article: 4, provisions: [{ paragraph: 1 }] }\n  - ^{ article: 4, provisions: [{ paragraph: 1 }] }\n",
            "error TR3001: the provision 'x/4' is already at a.yaml(5,5); this one is left out"
        );
        yield return Case(
            Treaty + "provisions:\n  - part: 1\n    provisions: [{ article: 4 }]\n  - part: 2\n    provisions: [^{ article: 4 }]\n",
            "error TR3001: the provision 'x/4' is already at a.yaml(6,18); this one is left out"
        );
    }

    private static IEnumerable<TestCaseData> Circles()
    {
        yield return Case(Replacing("a", "a", '^'), "error TR3004: instruments replace each other in a circle: a replaces a");
        yield return Case(
            Replacing("a", "b") + Replacing("b", "a", '^'),
            "error TR3004: instruments replace each other in a circle: a replaces b replaces a"
        );
        yield return Case(
            Replacing("a", "b") + Replacing("b", "c") + Replacing("c", "a", '^') + Replacing("d", "a"),
            "error TR3004: instruments replace each other in a circle: a replaces b replaces c replaces a"
        );
        yield return Case(
            YamlCases.Each(10, i => Replacing($"a{i}", $"a{i + 1}"))
                + Replacing("a10", "a11")
                + Replacing("a11", "a0").Replace("- to", "- ^to", StringComparison.Ordinal),
            "error TR3004: instruments replace each other in a circle: a0 replaces ... replaces a2 replaces a3 replaces a4 "
                + "replaces a5 replaces a6 replaces a7 "
                + "replaces a8 replaces a9 replaces a10 replaces a11 replaces a0"
        );
    }

    [TestCaseSource(nameof(Keys))]
    [TestCaseSource(nameof(Missing))]
    [TestCaseSource(nameof(Values))]
    [TestCaseSource(nameof(Names))]
    [TestCaseSource(nameof(References))]
    [TestCaseSource(nameof(Duplicates))]
    [TestCaseSource(nameof(Circles))]
    public void A_mistake_is_told_with_its_place(string marked, string[] problems)
    {
        var before = marked[..marked.IndexOf('^', StringComparison.Ordinal)];
        var place = $"a.yaml({before.Count(c => c == '\n') + 1},{before.Length - before.LastIndexOf('\n')}): ";

        var lines = YamlCases.Load(marked.Replace("^", string.Empty, StringComparison.Ordinal)).Lines().ToList();

        lines.Should().HaveSameCount(problems);
        lines.Should().Contain(place + problems[0]);
        lines.Select(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]).Should().BeEquivalentTo(problems);
    }

    [TestCase("article-count: 23\n", "x/4(9)")]
    [TestCase("", "x/99")]
    [TestCase("article-count: 23\n", "unsc-res-2397/25")]
    public void Of_what_may_exist_nothing_is_said(string keys, string reference) =>
        YamlCases.Load($"{Treaty}{keys}relations: [{{ to: {reference} }}]\n").Lines().Should().BeEmpty();

    [Test]
    public void Two_provisions_with_one_number_in_two_annexes_are_two() =>
        YamlCases
            .Load(
                Treaty
                    + "provisions: [{ article: 1 }, { annex: 1, provisions: [{ article: 1 }] }, { annex: 2, provisions: [{ "
                    + "article: 1 }] }]\n"
            )
            .Lines()
            .Should()
            .BeEmpty();

    [Test]
    public void A_clash_between_two_libraries_names_both_files_and_the_first_record_wins()
    {
        var result = LibraryLoader.Load(
            LibraryOrigin.Text("one.yaml", "library: One\n---\nexperts:\n  - { id: ann, name: First }\n"),
            LibraryOrigin.Text("two.yaml", "library: Two\n---\nexperts:\n  - { id: ann, name: Second }\n")
        );

        result
            .Lines()
            .Should()
            .Equal(
                "two.yaml(4,5): error TR3001: the expert 'ann' is also at one.yaml(4,5), in another library; say 'override: "
                    + "true' here to replace it. This one is left out"
            );
        result.Library.Experts.Select(expert => expert.Name).Should().Equal("First");
        result.Library.Info.Title.Should().Be("Two");
    }

    [Test]
    public void With_override_the_later_record_wins_without_a_word()
    {
        var result = LibraryLoader.Load(
            LibraryOrigin.Text("one.yaml", "experts:\n  - { id: ann, name: First }\n"),
            LibraryOrigin.Text("two.yaml", "experts:\n  - { id: ann, name: Second, override: true }\n")
        );

        result.Diagnostics.Should().BeEmpty();
        result.Library.Experts.Select(expert => expert.Name).Should().Equal("Second");
    }

    [Test]
    public void Within_one_library_override_does_not_help() =>
        YamlCases
            .Load("experts:\n  - { id: ann, name: First }\n  - { id: ann, name: Second, override: true }\n")
            .Lines()
            .Should()
            .Equal("a.yaml(3,5): error TR3001: the expert 'ann' is already at a.yaml(2,5); this one is left out");

    [Test]
    public void A_source_that_is_replaced_takes_its_comments_with_it()
    {
        var result = LibraryLoader.Load(
            LibraryOrigin.Text("one.yaml", Comment + "    says: Old.\n  - { id: s#b, by: ann, topics: [peace] }\n"),
            LibraryOrigin.Text(
                "two.yaml",
                "source: s\noverride: true\nkind: book\ntitle: New\ncommentary:\n  - { id: s#a, by: ann, topics: [peace], says: New. }\n"
            )
        );

        result.Diagnostics.Should().BeEmpty();
        result.Library.Commentary.Select(comment => $"{comment.Id} {comment.Says}").Should().Equal("s#a New.");
    }

    [Test]
    public void A_comment_can_be_replaced_alone() =>
        LibraryLoader
            .Load(
                LibraryOrigin.Text("one.yaml", Comment),
                LibraryOrigin.Text(
                    "two.yaml",
                    "source: t\nkind: book\ntitle: T\ncommentary:\n  - { id: s#a, by: ann, topics: [peace], override: true }\n"
                )
            )
            .Library.Commentary.Select(comment => comment.Source)
            .Should()
            .Equal(Id("t"));

    [Test]
    public void Against_the_built_in_library_ones_own_record_wins_and_what_it_replaced_is_not_checked()
    {
        var result = YamlCases.Load(
            "library: Mine\nextends: built-in\n---\ninstrument: ru-dprk-2024\nkind: treaty\ntitle: My own\ncomplete: false\n---\n"
                + "experts: [{ id: asmolov, name: Mine }]\n"
        );

        result.Lines().Should().BeEmpty();
        result.Library.Info.Title.Should().Be("Mine");
        result.Library.Instruments.Single(instrument => instrument.Id.ToString() == "ru-dprk-2024").Title.ToString().Should().Be("My own");
        result.Library.FindExpert(Id("asmolov"))!.Name.Should().Be("Mine");
        result.Library.FindExpert(Id("toloraya")).Should().NotBeNull();
    }

    [Test]
    public void What_refers_to_itself_in_a_record_that_was_replaced_is_not_checked()
    {
        var result = LibraryLoader.Load(
            LibraryOrigin.Text("one.yaml", Treaty + "article-count: 9\nrelations: [{ to: x/9 }]\n"),
            LibraryOrigin.Text("two.yaml", Treaty + "article-count: 3\noverride: true\n")
        );

        result.Lines().Should().BeEmpty();
        result.Library.Instruments.Single().ArticleCount.Should().Be(3);
    }

    private static string Replacing(string id, string replaced, char? mark = null) =>
        $"---\ninstrument: {id}\nkind: other\ntitle: T\nrelations:\n  - {mark}to: {replaced}\n    as: replaces\n";

    private static TestCaseData Case(string marked, params string[] problems) =>
        new TestCaseData(marked, problems).SetArgDisplayNames(problems[0]);
}
