using TreatyRefs.Model;
using TreatyRefs.Yaml.Shapes;

namespace TreatyRefs.Tests.Yaml;

/// <summary>What a person writes where the format has a word of its own: the message names the word.</summary>
[TestFixture]
public sealed class MeantWordTests
{
    private const string Ann = "experts: [{ id: ann, name: Ann }]\n---\ntopics: [{ id: peace, label: Peace }]\n---\n";
    private const string Comment =
        Ann
        + "source: s\nkind: book\ntitle: S\ncommentary:\n  - { id: s#a, by: ann, topics: [peace] }\n"
        + "  - { id: s#b, by: ann, topics: [peace], ";

    private static IEnumerable<(string Yaml, string What, string Words)> Lists() =>
        [.. ListsOfActions(), .. ListsOfInstruments(), .. ListsOfValues(), .. ListsOfSources(), .. ListsOfComments(), .. ListsOfAnswers()];

    private static IEnumerable<(string Yaml, string What, string Words)> ListsOfActions()
    {
        yield return (
            "instrument: x\nkind: treaty\ntitle: X\nactions: [{ type: \"%\" }]\n",
            "a type of action",
            """
            signature: signed, Signed, signing, sign, sigature, signatures, initialled, concluded
            entry-into-force: entered into force, entered-into-force, Entry into force, entry_into_force, EntryIntoForce, in force, in-force, effective, commencement, enters into force
            ratification: ratified, ratify, ratifed, deposited, ratifications
            adoption: adopted, Adopted, passed
            domestic-approval: domestically approved, domestic approval, parliamentary approval
            acceptance: accepted, accept
            approval: approved
            accession: acceded, accesion
            succession: succeeded, succession of states
            provisional-application: provisionally applied, provisional application, provisional
            reservation: reserved, reservations
            declaration: declared, interpretative declaration
            objection: objected, objections
            amendment: amended, modified, amendments
            denunciation: denounced
            withdrawal: withdrew, withdrawn, withdraw
            suspension: suspended
            termination: terminated, ended, expired, expiry, lapsed, terminate
            registration: registered
            """
        );
    }

    private static IEnumerable<(string Yaml, string What, string Words)> ListsOfInstruments()
    {
        yield return (
            "instrument: x\nkind: \"%\"\ntitle: X\n",
            "a kind of instrument",
            """
            treaty: pact, convention, agreement, Treaty, treatys, covenant, charter, protocol
            declaration: declarations, principles
            resolution: resolutions, res
            """
        );
        yield return (
            "instrument: x\nkind: treaty\ntitle: X\nrelations: [{ to: unsc-res-1540, as: \"%\" }]\n",
            "a type of reference",
            """
            replaces: replace, supersedes, replaced
            based-on: based on, basedOn, founded-on
            conflicts-with: conflicts, contradicts, conflict
            protocol-to: protocol, protocol to
            terminates: terminated, ends
            amends: amended, modifies
            implements: implementing, implemented
            parallels: parallel, similar-to
            cites: cite, refers-to, see
            interprets: interpretation, explains
            derogates: derogates-from
            exempts: exemption, excludes
            """
        );
    }

    private static IEnumerable<(string Yaml, string What, string Words)> ListsOfValues()
    {
        yield return (
            "instrument: x\nkind: treaty\ntitle: X\ncertainty: \"%\"\n",
            "a certainty",
            """
            confirmed: sure, certain, confirm, verified
            reported: report, unconfirmed
            background: background knowledge, unverified
            """
        );
        yield return (
            "instrument: x\nkind: treaty\ntitle: X\nnumbering: \"%\"\n",
            "a numbering",
            """
            roman: Roman, latin, roman numerals
            arabic: numeric, decimal
            letter: letters, alphabetic
            """
        );
        yield return (
            "instrument: x\nkind: treaty\ntitle: X\ncomplete: \"%\"\n",
            "true or false",
            """
            true: yes, True, y
            false: no, False, n
            """
        );
        yield return (
            "instrument: x\nkind: resolution\ntitle: X\norgan: \"%\"\n",
            "an organ",
            """
            sc: SC, security council, unsc
            ga: GA, general assembly, unga
            """
        );
    }

    private static IEnumerable<(string Yaml, string What, string Words)> ListsOfSources()
    {
        yield return (
            "source: s\nkind: \"%\"\ntitle: S\n",
            "a kind of source",
            """
            discussion: debate, panel, interview, discusion
            article: journal, paper, articles
            book: monograph, books
            judgment: judgement, ruling, case
            statement: speech, press release, statements
            treaty-text: treaty, treaty text, gazette
            news: press, newspaper
            report: reports
            """
        );
        yield return (
            "experts: [{ id: a, name: A, kind: \"%\" }]\n",
            "a kind of expert",
            """
            person: individual, human, Person
            body: organisation, organization, court, institution
            """
        );
    }

    private static IEnumerable<(string Yaml, string What, string Words)> ListsOfComments()
    {
        yield return (
            Comment + "kind: \"%\" }\n",
            "a kind of commentary",
            """
            interpretation: interpretations, interpreting, analysis
            assessment: opinion, assesment, evaluation
            context: background, history
            forecast: prediction, forcast
            recommendation: advice, recommended, proposal
            report: reporting, news
            """
        );
        yield return (
            Comment + "attribution: \"%\" }\n",
            "an attribution",
            """
            implied: implicit, implies
            explicit: express, explicitly
            """
        );
    }

    private static IEnumerable<(string Yaml, string What, string Words)> ListsOfAnswers()
    {
        yield return (
            Comment + "responds-to: [{ to: s#a, as: \"%\" }] }\n",
            "a type of response",
            """
            agrees: agree, agreed, supports
            disagrees: disagree, opposes, contradicts
            extends: extend, adds, supplements
            supersedes: supersede, replaces, superseded, corrects
            """
        );
        yield return (
            Comment + "on: [{ to: unsc-res-1540, linked-by: \"%\" }] }\n",
            "who made the link",
            """
            editor: editors, editorial
            source: Source, author
            """
        );
        yield return ("library: L\nextends: \"%\"\n", "a library to extend", "built-in: builtin, built in, Built-in, default");
    }

    [TestCaseSource(nameof(Cases))]
    public void The_message_names_the_word_that_was_meant(string yaml, string what, string written, string meant)
    {
        var problem = YamlCases.Load(yaml.Replace("%", written, StringComparison.Ordinal)).Diagnostics.Should().ContainSingle().Subject;

        problem.Rule.Id.Should().Be("TR2005");
        problem.Message.Should().Be($"'{written}' is not {what}; did you mean '{meant}'?");
    }

    [TestCase("blue")]
    [TestCase("sig")]
    [TestCase("sing a song of sixpence, a pocket full of rye, four and twenty blackbirds")]
    [TestCase("подписан")]
    [TestCase("-")]
    public void Where_nothing_is_near_all_words_are_listed(string written) =>
        YamlCases
            .Load($"instrument: x\nkind: treaty\ntitle: X\nactions: [{{ type: \"{written}\" }}]\n")
            .Diagnostics.Should()
            .ContainSingle()
            .Which.Message.Should()
            .Contain("' is not a type of action; expected one of 'adoption', ");

    [Test]
    public void Every_word_of_the_format_is_itself()
    {
        foreach (var word in Keywords.All<ActionType>().Concat(Keywords.All<CrossReferenceType>()))
        {
            MeantWord.Of(word, Keywords.All<ActionType>().Concat(Keywords.All<CrossReferenceType>())).Should().Be(word);
        }
    }

    [TestCase("art: 4", "article")]
    [TestCase("para: 1", "paragraph")]
    [TestCase("Article: 4", "article")]
    [TestCase("clause: 4", "paragraph")]
    [TestCase("annexe: 1", "annex")]
    public void A_kind_of_provision_in_other_words(string key, string meant) =>
        YamlCases
            .Load($"instrument: x\nkind: treaty\ntitle: X\nprovisions: [{{ {key} }}]\n")
            .Diagnostics.Select(problem => problem.Message)
            .Should()
            .Contain(message =>
                message.StartsWith("this provision does not say what it is", StringComparison.Ordinal)
                && message.EndsWith($"; did you mean '{meant}'?")
            );

    private static IEnumerable<TestCaseData> Cases() =>
        from list in Lists()
        from line in list.Words.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        let meant = line.Split(": ")[0]
        from written in line.Split(": ")[1].Split(", ")
        select new TestCaseData(list.Yaml, list.What, written.Trim(), meant).SetArgDisplayNames(written.Trim(), meant);
}
