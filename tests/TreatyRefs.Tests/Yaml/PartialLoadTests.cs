using TreatyRefs.Model;
using TreatyRefs.Text;
using TreatyRefs.Yaml;
using static TreatyRefs.Tests.Support.WrittenId;

namespace TreatyRefs.Tests.Yaml;

/// <summary>The smallest thing that holds an error is left out, and the rest is there.</summary>
[TestFixture]
public sealed class PartialLoadTests
{
    private const string Treaty = "instrument: x\nkind: treaty\ntitle: X\n";
    private const string Ann = "experts: [{ id: ann, name: Ann }]\n---\ntopics: [{ id: peace, label: Peace }]\n---\n";
    private const string Source = Ann + "source: s\nkind: book\ntitle: S\n";

    [TestCase("{ type: sgnature }")]
    [TestCase("{ type: signature, date: soon }")]
    [TestCase("{ type: signature, sources: [unknown] }")]
    [TestCase("{ type: signature, on: [x/99] }")]
    [TestCase("{ type: signature, type: signature }")]
    [TestCase("{ type: !tag signature }")]
    [TestCase("{ type: *nothing }")]
    [TestCase("signature")]
    [TestCase("[signature]")]
    [TestCase("~")]
    public void A_bad_action(string bad)
    {
        var treaty = OnlyInstrument(
            $"{Treaty}article-count: 9\nactions: [{{ type: adoption }}, {bad}, {{ type: ratification }}]\n",
            errors: 1
        );

        treaty.Actions.Select(action => action.Type).Should().Equal(ActionType.Adoption, ActionType.Ratification);
    }

    [TestCase("status-checked: { date: 2026-11-01 }", "(4,17): error TR2003: this status check lacks the key 'sources'")]
    [TestCase(
        "status-checked: { date: 2026-11-01, sources: [] }",
        "(4,37): error TR2003: the key 'sources' must have a value: expected a list, each item the id of a source"
    )]
    [TestCase(
        "status-checked: { date: 2026-11-01, sources: [unknown] }",
        "(4,47): error TR3002: there is no source 'unknown' in this library"
    )]
    [TestCase(
        "status-checked: { date: soon, sources: [s] }",
        "(4,25): error TR2005: expected a date such as 2024-06-19, 2024-06 or 2024, found 'soon'"
    )]
    [TestCase("status-checked: { sources: [s] }", "(4,17): error TR2003: this status check lacks the key 'date'")]
    [TestCase("status-checked: 2026-11-01", "(4,17): error TR2005: expected a record with the keys date, sources, found '2026-11-01'")]
    [TestCase(
        "citation-date: { date: 1969-05-23, word: opened }",
        "(4,42): error TR2005: 'opened' is not a word of citations; did you mean 'opened-for-signature'?"
    )]
    [TestCase("citation-date: { date: 1969-05-23 }", "(4,16): error TR2003: this citation date lacks the key 'word'")]
    [TestCase("citation-date: { word: signed }", "(4,16): error TR2003: this citation date lacks the key 'date'")]
    [TestCase(
        "citation-date: { date: 1969-05-23, word: signed, sources: [unknown] }",
        "(4,60): error TR3002: there is no source 'unknown' in this library"
    )]
    [TestCase("citation-date: 1969-05-23", "(4,16): error TR2005: expected a record with the keys date, word, sources, found '1969-05-23'")]
    public void A_bad_record_under_a_key(string bad, string message)
    {
        var result = YamlCases.Load($"{Treaty}{bad}\narticle-count: 9\n---\nsource: s\nkind: book\ntitle: S\n");

        result.Diagnostics.Select(diagnostic => diagnostic.ToString()).Should().Equal("a.yaml" + message);
        var treaty = result.Library.Instruments.Should().ContainSingle().Subject;
        (treaty.StatusChecked, treaty.CitationDate, treaty.ArticleCount).Should().Be((null, null, 9));
    }

    [TestCase(
        "url: http://example.org/",
        "(4,6): error TR2005: expected an address that begins with https://, found 'http://example.org/'"
    )]
    [TestCase(
        "url: 'javascript:alert(1)'",
        "(4,6): error TR2005: expected an address that begins with https://, found 'javascript:alert(1)'"
    )]
    [TestCase("url: [https://example.org/]", "(4,6): error TR2004: expected an address that begins with https://, found a list")]
    [TestCase(
        "url-template: https://example.org/",
        "(4,15): error TR2005: expected an address that begins with https:// and has {article} after the name of the site, "
            + "found 'https://example.org/'"
    )]
    public void An_address_that_is_none(string bad, string message) =>
        YamlCases.Load($"{Treaty}{bad}\n").Diagnostics.Select(diagnostic => diagnostic.ToString()).Should().Equal("a.yaml" + message);

    [TestCase("{ to: x/99 }")]
    [TestCase("{ to: x/2( }")]
    [TestCase("{ to: y, as: nothing }")]
    [TestCase("{ as: cites }")]
    [TestCase("{ to: y, note: [a] }")]
    public void A_bad_edge(string bad)
    {
        var treaty = OnlyInstrument(
            $"{Treaty}article-count: 9\nrelations: [{{ to: a }}, {bad}, {{ to: b }}]\n"
                + $"provisions: [{{ article: 1, refers-to: [{bad}, {{ to: c }}] }}]\n",
            errors: 2
        );

        treaty.Relations.Select(edge => edge.To.ToString()).Should().Equal("a", "b");
        treaty.Provisions[0].RefersTo.Select(edge => edge.To.ToString()).Should().Equal("c");
    }

    [TestCase("{ id: s#x, by: nobody, topics: [peace] }")]
    [TestCase("{ id: s#x, by: ann, topics: [nothing] }")]
    [TestCase("{ id: s#x, by: ann, topics: [peace, ~] }")]
    [TestCase("{ id: s#x, by: ann, on: [x/4)] }")]
    [TestCase("{ id: s#x, by: ann, on: [{ to: y, linked-by: chance }] }")]
    [TestCase("{ id: s#x, by: ann, topics: [peace], responds-to: [{ to: s#nothing, as: agrees }] }")]
    [TestCase("{ id: s#x, by: ann, topics: [peace], kind: rumour }")]
    [TestCase("{ id: s#1, by: ann, topics: [peace] }")]
    [TestCase("{ by: ann, topics: [peace] }")]
    public void A_bad_comment(string bad)
    {
        var result = YamlCases.Load(
            $"{Source}commentary:\n  - {{ id: s#1, by: ann, topics: [peace] }}\n  - {bad}\n  - {{ id: s#2, by: ann, topics: [peace] }}\n"
        );

        result.ErrorCount.Should().Be(1);
        result.Library.Commentary.Select(comment => comment.Id).Should().Equal(Id("s#1"), Id("s#2"));
        result.Library.Sources.Should().HaveCount(1);
    }

    [TestCase("{ expert: nobody }")]
    [TestCase("{ role: chair }")]
    [TestCase("{ expert: ann, role: [chair] }")]
    public void A_bad_participant(string bad)
    {
        var result = YamlCases.Load($"{Source}people: [{bad}, {{ expert: ann }}]\n");

        result.ErrorCount.Should().Be(1);
        result.Library.Sources[0].People.Should().Equal(new SourcePerson(Id("ann")));
    }

    [TestCase("{ id: b, name: [B] }")]
    [TestCase("{ id: B, name: B }")]
    [TestCase("{ id: b, name: B, kind: ghost }")]
    [TestCase("{ id: b, name: B, sources: [nothing] }")]
    [TestCase("{ id: a, name: A }")]
    [TestCase("~")]
    public void A_bad_expert(string bad)
    {
        var result = YamlCases.Load($"experts:\n  - {{ id: a, name: First }}\n  - {bad}\n  - {{ id: c, name: C }}\n");

        result.ErrorCount.Should().Be(1);
        result.Library.Experts.Select(expert => expert.Name).Should().Equal("First", "C");
    }

    [TestCase("{ article: 2, heading: [H] }")]
    [TestCase("{ article: 2, topics: [nothing] }")]
    [TestCase("{ article: 2, sources: [nothing] }")]
    [TestCase("{ article: two-and-a-half }")]
    [TestCase("{ article: 2, provisions: all }")]
    [TestCase("{ summary: of what }")]
    [TestCase("{ article: 1, summary: the second 1 }")]
    [TestCase("two")]
    [TestCase("~")]
    public void A_bad_provision(string bad)
    {
        var treaty = OnlyInstrument($"{Treaty}provisions: [{{ article: 1, summary: first }}, {bad}, {{ article: 3 }}]\n", errors: 1);

        treaty.Provisions.Select(provision => $"{provision.Number} {provision.Summary}").Should().Equal("1 first", "3 ");
    }

    [Test]
    public void A_bad_paragraph_leaves_its_article_and_its_siblings_their_places()
    {
        var treaty = OnlyInstrument(
            $"{Treaty}provisions: [{{ article: 1, provisions: [{{ paragraph: }}, {{ paragraph: , text: [] }}, {{ paragraph: , "
                + "text: third }] }]\n",
            errors: 1
        );

        treaty.Provisions[0].Provisions.Select(provision => $"{provision.Number} {provision.Text}").Should().Equal("1 ", "3 third");
    }

    [Test]
    public void A_record_keeps_its_place_in_spite_of_an_unknown_key()
    {
        var treaty = OnlyInstrument(
            $"{Treaty}colour: red\nactions: [{{ type: adoption, colour: red }}]\nprovisions: [{{ article: 1, colour: red, summary: S }}]\n",
            errors: 3
        );

        treaty.Actions.Should().HaveCount(1);
        treaty.Provisions[0].Summary!.ToString().Should().Be("S");
    }

    [TestCase("title: [a]\n")]
    [TestCase("title: A\ntitle: B\n")]
    [TestCase("title: A\ncomplete: maybe\n")]
    public void An_instrument_that_is_wrong_itself_is_left_out_alone(string bad)
    {
        var result = YamlCases.Load($"instrument: y\nkind: treaty\n{bad}---\n{Treaty}relations: [{{ to: y/99 }}]\n");

        result.ErrorCount.Should().Be(1);
        result.Library.Instruments.Select(instrument => instrument.Id.ToString()).Should().Equal("x");
    }

    [Test]
    public void A_library_whose_default_instrument_is_missing_is_still_the_library()
    {
        var result = YamlCases.Load("library: L\ndefault-instrument: nothing\nlanguages: [ru]\n");

        result.ErrorCount.Should().Be(1);
        result.Library.Info.Should().Be(new LibraryInfo { Title = "L", Languages = ["ru"] });
    }

    [TestCase("{ article: 2, heading: [H] }")]
    [TestCase("{ article: 2, topics: [nothing] }")]
    [TestCase("{ part: 1, provisions: [{ article: 2, heading: [H] }] }")]
    [TestCase("~")]
    public void An_instrument_that_lost_a_provision_is_not_complete_any_more(string bad)
    {
        // Only the one error: what points to article 2 is right.
        var result = YamlCases.Load(
            $"{Treaty}complete: true\nprovisions: [{{ article: 1 }}, {bad}]\n---\n"
                + $"{Treaty.Replace("x", "y", StringComparison.Ordinal)}relations: [{{ to: x/2 }}]\n"
        );

        result.ErrorCount.Should().Be(1);
        ((Treaty)result.Library.Instruments[0]).Complete.Should().BeFalse();
        result.Library.Instruments[1].Relations.Should().HaveCount(1);
    }

    [Test]
    public void An_instrument_that_lost_something_else_stays_complete() =>
        OnlyInstrument($"{Treaty}complete: true\nactions: [~]\nprovisions: [{{ article: 1, refers-to: [{{ to: '!' }}] }}]\n", errors: 2)
            .Complete.Should()
            .BeTrue();

    [Test]
    public void Comments_of_a_source_that_is_left_out_are_not_called_unknown()
    {
        var result = YamlCases.Load(
            Ann
                + "source: s\ntitle: No kind\ncommentary:\n  - { id: s#1, by: ann, topics: [peace] }\n---\n"
                + "source: t\nkind: book\ntitle: T\ncommentary:\n"
                + "  - { id: t#1, by: ann, topics: [peace], responds-to: [{ to: s#1, as: agrees }] }\n"
        );

        result
            .Lines()
            .Should()
            .Equal(
                "a.yaml(5,1): error TR2003: this source lacks the key 'kind'",
                "a.yaml(14,62): error TR3002: the comment 's#1' at a.yaml(8,5) is left out because of an error, so nothing can name it"
            );
        result.Library.Commentary.Should().BeEmpty();
    }

    [Test]
    public void A_document_after_broken_YAML_is_read()
    {
        var result = YamlCases.Load(
            "experts: [{ id: a, name: A }]\n---\nexperts: [{ id: b, name: B\n---\nexperts: [{ id: c, name: C }]\n---\nexperts: 'd\n---\n"
                + "experts: [{ id: e, name: E }]\n... rubbish\n---\nexperts: [{ id: f, name: F, colour: red }]\n"
        );

        result.Diagnostics.Select(problem => problem.Location.Position.Line).Should().Equal(4, 7, 10, 12);
        result.Library.Experts.Select(expert => expert.Id).Should().Equal(Id("a"), Id("c"), Id("e"), Id("f"));
    }

    [Test]
    public void A_document_that_is_nested_too_deep_does_not_hide_the_next() =>
        YamlCases.Load("- ".Times(100) + "\n---\nlibrary: L\n").Library.Info.Title.Should().Be("L");

    [Test]
    public void After_bad_directives_their_document_is_read_once()
    {
        var result = YamlCases.Load("%YAML 1.1\n---\nlibrary: @\n---\nexperts: [{ id: a, name: A }]\n");

        result
            .Lines()
            .Should()
            .Equal("a.yaml(3,10): error TR1004: not valid YAML: a text cannot begin with this character. Put the text in quotation marks");
        result.Library.Experts.Should().HaveCount(1);
    }

    [Test]
    public void Broken_files_take_nothing_away_from_good_ones_and_all_problems_are_told_in_order()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.yaml", Source + "commentary: [{ id: s#1, by: ann, on: [x/1, x/7] }]\n");
        folder.Write("b.yaml", "title: [unclosed\n");
        File.WriteAllBytes(folder.Path + "/c.yaml", [0xFF, 0xFE, 0x41]);
        folder.Write("d.yaml", Treaty + "depositry: S\narticle-count: 5\nprovisions: [{ article: 1 }, { article: }]\n");
        folder.Write("e.yaml", "[".Times(1000));

        var result = LibraryLoader.Load(LibraryOrigin.Path(folder.Path));

        result.FileCount.Should().Be(5);
        result
            .Lines()
            .Select(line => line[(folder.Name.Length + 1)..])
            .Should()
            .Equal(
                "a.yaml(8,44): error TR3003: 'x/7' does not exist: x has articles 1 to 5",
                "b.yaml(2,1): error TR1004: not valid YAML: the \"[\" opened in line 1, column 8 is not closed, or a comma is "
                    + "missing before this place",
                "c.yaml(1,1): error TR1002: the file is UTF-16. Save it as UTF-8",
                "d.yaml(4,1): error TR2002: unknown key 'depositry'; did you mean 'depositary'?",
                "d.yaml(6,32): error TR2003: the key 'article' must have a value: expected a number such as 4, X, 8 bis, 1a or c",
                "e.yaml(1,65): error TR1005: values are nested deeper than 64 levels; this document is not read"
            );
        result.Library.Instruments[0].Provisions.Should().HaveCount(1);
        result.Library.Experts.Should().HaveCount(1);
        result.Library.Sources.Should().HaveCount(1);
    }

    [Test]
    public void Whoever_wants_no_errors_gets_all_of_them_in_an_exception()
    {
        var result = YamlCases.Load("library: L\nx: 1\n");

        result
            .Invoking(loaded => loaded.WithoutErrors())
            .Should()
            .Throw<ProblemException>()
            .WithMessage("The library has errors:\na.yaml(2,1): error TR2002: unknown key 'x'*");
        (result.ErrorCount, result.WarningCount).Should().Be((1, 0));
    }

    private static Instrument OnlyInstrument(string yaml, int errors)
    {
        var result = YamlCases.Load(yaml);
        result.ErrorCount.Should().Be(errors, "{0}", string.Join('\n', result.Lines()));
        return result.Library.Instruments.Should().ContainSingle().Subject;
    }
}
