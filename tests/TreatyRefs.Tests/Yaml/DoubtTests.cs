namespace TreatyRefs.Tests.Yaml;

/// <summary>Where a library is probably not what was meant, though all of it can be used: the whole line that says so.</summary>
/// <remarks>In each YAML text <c>^</c> marks the place of the problem; it is taken out before loading.</remarks>
[TestFixture]
public sealed class DoubtTests
{
    private const string Lake = "instrument: lake-treaty\nkind: treaty\ntitle: Lake Treaty\nnames: [Treaty of the Lake]\n";
    private const string Mine = "library: Mine\nextends: built-in\n---\n";
    private const string Ann =
        "experts: [{ id: ann, name: Ann Other, names: { ru: Анна } }]\n---\ntopics: [{ id: peace, label: Peace and quiet }]\n---\n";
    private const string Comment =
        Ann + "source: s\nkind: book\ntitle: Peace at last\ncommentary:\n  - id: s#a\n    by: ann\n    topics: [peace]\n";

    private static IEnumerable<TestCaseData> UnknownInstruments()
    {
        const string Nearest = "warning TR3006: no loaded library declares the instrument 'un-chater'; did you mean un-charter?";
        const string Nobody = "warning TR3006: no loaded library declares the instrument 'nobody-described-this'";
        yield return Case(Mine + Lake + "relations: [{ to: ^un-chater }]\n", Nearest);
        yield return Case(Mine + Lake + "relations: [{ to: ^un-chater/51, as: based-on }]\n", Nearest);
        yield return Case(Lake + "relations: [{ to: ^un-chater/51 }]\n", Nearest);
        yield return Case(
            Lake + "relations: [{ to: ^lake-traety/51 }]\n",
            "warning TR3006: no loaded library declares the instrument 'lake-traety'; did you mean lake-treaty?"
        );
        yield return Case(
            Lake + "relations: [{ to: ^un-charter/51 }]\n",
            "warning TR3006: no loaded library declares the instrument 'un-charter'; the built-in library does: 'extends: built-in' adds it"
        );
        yield return Case(Lake + "provisions: [{ article: 4, refers-to: [{ to: ^un-chater/39..51 }] }]\n", Nearest);
        yield return Case(
            Lake
                + "provisions: [{ part: 1, provisions: [{ article: 4, provisions: [{ paragraph: 1, refers-to: [{ to: "
                + "^nobody-described-this/4 }] }] }] }]\n",
            Nobody
        );
        yield return Case(Lake + "actions: [{ type: termination, by: ^nobody-described-this/4 }]\n", Nobody);
        yield return Case(Lake + "actions: [{ type: reservation, on: [lake-treaty/1, ^un-chater/4] }]\n", Nearest);
        yield return Case(Comment + "    on: [^nobody-described-this]\n", Nobody);
        yield return Case(Comment + "    on: [{ to: ^nobody-described-this/1, linked-by: editor }]\n", Nobody);
        yield return Case(Comment + "    mentions: [unsc-res-1540, ^un-chater/preamble]\n", Nearest);
        yield return Case(
            Lake + "relations: [{ to: ^unsc-res-x }]\n",
            "warning TR3006: no loaded library declares the instrument 'unsc-res-x'"
        );
    }

    private static IEnumerable<TestCaseData> Answers()
    {
        const string Other =
            "  - { id: s#b, by: ann, topics: [peace], responds-to: [{ to: s#c, as: supersedes }] }\n"
            + "  - { id: s#c, by: ann, topics: [peace]";
        yield return Case(
            Comment + "    responds-to: [{ to: ^s#a, as: extends }]\n",
            "warning TR3007: the comment 's#a' responds to itself"
        );
        yield return Case(
            Comment + "    responds-to: [{ to: ^s#a, as: supersedes }]\n",
            "warning TR3007: the comment 's#a' responds to itself"
        );
        yield return Case(
            Comment + Other + ", responds-to: [{ to: ^s#b, as: supersedes }] }\n",
            "warning TR3007: comments supersede each other in a circle: s#b supersedes s#c supersedes s#b"
        );
        yield return Case(
            Comment + "    responds-to: [{ to: s#b, as: supersedes }]\n" + Other + ", responds-to: [{ to: ^s#a, as: supersedes }] }\n",
            "warning TR3007: comments supersede each other in a circle: s#a supersedes s#b supersedes s#c supersedes s#a"
        );
        yield return Case(
            Comment
                + YamlCases.Each(
                    14,
                    i =>
                        $"  - {{ id: s#{i}, by: ann, topics: [peace], responds-to: [{{ to: "
                        + $"{(i == 13 ? "^" : "")}s#{(i + 1) % 14}, as: supersedes }}] }}\n"
                ),
            "warning TR3007: comments supersede each other in a circle: s#0 supersedes ... supersedes s#4 supersedes s#5 "
                + "supersedes s#6 supersedes s#7 supersedes s#8 "
                + "supersedes s#9 supersedes s#10 supersedes s#11 supersedes s#12 supersedes s#13 supersedes s#0"
        );
    }

    private static IEnumerable<TestCaseData> InWords()
    {
        yield return InWord("UN Charter art. 33", "un-charter/33");
        yield return InWord("Article 2(4) of the UN Charter", "un-charter/2(4)");
        yield return InWord("Charter of the United Nations", "un-charter");
        yield return InWord("NPT", "npt");
        yield return InWord("Art. 31 VCLT", "vclt/31");
        yield return InWord("ст. 51 Устава ООН", "un-charter/51");
        yield return InWord("유엔 헌장 제51조", "un-charter/51");
        yield return InWord("UN Charter arts 39-51", "un-charter/39..51");
        yield return InWord("UN Charter arts. 33 and 34", "un-charter/33 and un-charter/34");
        yield return InWord("Treaty of the Lake, article 3", "lake-treaty/3");
    }

    [TestCaseSource(nameof(UnknownInstruments))]
    [TestCaseSource(nameof(Answers))]
    public void A_doubt_is_told_with_its_place(string marked, string problem)
    {
        var before = marked[..marked.IndexOf('^', StringComparison.Ordinal)];
        var place = $"a.yaml({before.Count(c => c == '\n') + 1},{before.Length - before.LastIndexOf('\n')}): ";

        YamlCases.Load(marked.Replace("^", string.Empty, StringComparison.Ordinal)).Lines().Should().Equal(place + problem);
    }

    [TestCase("unsc-res-2397/25")]
    [TestCase("unga-res-217-a-iii")]
    [TestCase("unga-res-2625-xxv/1")]
    [TestCase("lake-treaty/99")]
    [TestCase("chapter-7")]
    public void Of_resolutions_and_of_provisions_that_may_exist_nothing_is_said(string reference) =>
        YamlCases.Load($"{Lake}relations: [{{ to: {reference} }}]\n").Lines().Should().BeEmpty();

    [Test]
    public void What_refers_to_an_unknown_instrument_is_kept() =>
        YamlCases.Load(Lake + "relations: [{ to: nobody-described-this/4 }]\n").Library.Instruments[0].Relations.Should().ContainSingle();

    [Test]
    public void An_instrument_that_was_left_out_is_declared_all_the_same() =>
        YamlCases
            .Load("instrument: y\nkind: treaty\n---\n" + Lake + "relations: [{ to: y/4 }]\n")
            .Lines()
            .Should()
            .Equal("a.yaml(1,1): error TR2003: this instrument lacks the key 'title'");

    [Test]
    public void Of_a_record_that_was_left_out_nothing_else_is_said() =>
        YamlCases
            .Load(Comment + "    on: [nobody-described-this]\n    kind: blue\n")
            .Lines()
            .Should()
            .Equal(
                "a.yaml(13,11): error TR2005: 'blue' is not a kind of commentary; expected one of 'interpretation', "
                    + "'assessment', 'context', 'forecast', 'recommendation', 'report'"
            );

    [Test]
    public void A_comment_may_answer_one_that_answers_another() =>
        YamlCases
            .Load(
                Comment
                    + "  - { id: s#b, by: ann, topics: [peace], responds-to: [{ to: s#a, as: supersedes }] }\n"
                    + "  - { id: s#c, by: ann, topics: [peace], responds-to: [{ to: s#b, as: supersedes }, { to: s#a, as: supersedes }] }\n"
            )
            .Lines()
            .Should()
            .BeEmpty();

    [Test]
    public void Comments_may_disagree_with_each_other() =>
        YamlCases
            .Load(
                Comment
                    + "    responds-to: [{ to: s#b, as: disagrees }]\n"
                    + "  - { id: s#b, by: ann, topics: [peace], responds-to: [{ to: s#a, as: disagrees }] }\n"
            )
            .Lines()
            .Should()
            .BeEmpty();

    [TestCaseSource(nameof(InWords))]
    public void A_citation_in_words_is_told_in_notation(string words, string meant)
    {
        var yaml = Lake + "---\n" + Comment + $"    on: [\"{words}\"]\n";
        var expected = $"a.yaml(17,10): error TR2005: \"{words}\": ";

        foreach (var library in new[] { yaml, Mine + yaml })
        {
            var line = YamlCases.Load(library).Lines().Should().ContainSingle().Subject;
            line.Should().Contain($": error TR2005: \"{words}\": expected an instrument id").And.EndWith($"; did you mean {meant}?");
        }

        YamlCases.Load(yaml).Lines().Single().Should().StartWith(expected);
    }

    [TestCase(
        "relations: [{ to: Article 4(2) }]\n",
        "a.yaml(5,19): error TR2005: \"Article 4(2)\": expected an instrument id such as \"un-charter\" at column 1; did you "
            + "mean lake-treaty/4(2)?"
    )]
    [TestCase(
        "relations: [{ to: \"Lake Treaty, Art. 99\" }]\narticle-count: 9\n",
        "a.yaml(5,19): error TR2005: \"Lake Treaty, Art. 99\": expected an instrument id such as \"un-charter\" at column 1"
    )]
    [TestCase(
        "relations: [{ to: the treaty of nowhere }]\n",
        "a.yaml(5,19): error TR2005: \"the treaty of nowhere\": did not expect \" \" at column 4"
    )]
    [TestCase(
        "relations: [{ to: '' }]\n",
        "a.yaml(5,19): error TR2005: \"\": expected an instrument id such as \"un-charter\" at column 1"
    )]
    public void Words_about_the_instrument_of_the_document(string relations, string problem) =>
        YamlCases.Load(Lake + relations).Lines().Should().Equal(problem);

    [TestCase("by: Ann Other", "expected the id of an expert, found 'Ann Other'; did you mean ann?")]
    [TestCase("by: ann other", "expected the id of an expert, found 'ann other'; did you mean ann?")]
    [TestCase("by: Some Body", "expected the id of an expert, found 'Some Body'")]
    [TestCase("by: ann, topics: [Peace and quiet]", "expected the id of a topic, found 'Peace and quiet'; did you mean peace?")]
    [TestCase("by: ann, sources: [Peace at last]", "expected the id of a source, found 'Peace at last'; did you mean s?")]
    public void A_name_where_an_id_should_stand(string keys, string problem) =>
        YamlCases.Load(Comment + $"  - {{ id: s#b, {keys} }}\n").Diagnostics.Select(found => found.Message).Should().Equal(problem);

    [Test]
    public void The_default_instrument_by_its_name() =>
        YamlCases
            .Load("library: L\ndefault-instrument: Treaty of the Lake\n---\n" + Lake)
            .Diagnostics.Select(found => found.Message)
            .Should()
            .Equal("expected the id of an instrument, found 'Treaty of the Lake'; did you mean lake-treaty?");

    [Test]
    public void Very_many_citations_in_words_take_no_time()
    {
        var result = YamlCases.Load(Lake + "relations:\n" + YamlCases.Each(900, i => $"  - to: UN Charter article {i + 1}\n"));

        result.ErrorCount.Should().Be(900);
        result.Diagnostics[0].Message.Should().EndWith("did you mean un-charter/1?");
        result.Library.Instruments[0].Relations.Should().BeEmpty();
    }

    private static TestCaseData Case(string marked, string problem) => new TestCaseData(marked, problem).SetArgDisplayNames(problem);

    private static TestCaseData InWord(string words, string meant) => new TestCaseData(words, meant).SetArgDisplayNames(words);
}
