using TreatyRefs.Model;
using TreatyRefs.Yaml;

namespace TreatyRefs.Tests.BuiltIn;

/// <summary>Every fact of the built-in library has a source or says that it has none, and no date contradicts another.</summary>
public sealed class ProvenanceTests
{
    private static readonly TreatyLibrary s_library = Treaties.BuiltIn;

    [Test]
    public void The_library_checks_without_an_error_or_a_warning() =>
        LibraryLoader.Check(LibraryOrigin.BuiltIn).Diagnostics.Should().BeEmpty();

    [Test]
    public void Every_fact_has_a_source_or_a_certainty() => Unsupported(Facts(s_library)).Should().BeEmpty();

    [Test]
    public void No_date_contradicts_another() => Contradictions(s_library).Should().BeEmpty();

    [Test]
    public void A_fact_without_source_or_certainty_would_be_found()
    {
        var library = Load(
            """
            instrument: pact
            kind: treaty
            title: A pact
            certainty: background
            actions:
              - { type: signature, date: 2000-01-01 }
              - { type: entry-into-force, date: 2001-01-01, certainty: confirmed }
            provisions:
              - { article: 1, summary: Peace., certainty: background, refers-to: [{ to: un-charter }] }
            """
        );

        Unsupported(Facts(library))
            .Should()
            .Equal("pact: signature 2000-01-01", "pact: entry-into-force 2001-01-01", "pact/1: cites un-charter");
    }

    [TestCase(
        "{ type: signature, date: 2001 }",
        "{ type: entry-into-force, date: 2000-12 }",
        "pact: entry into force 2000-12 is before signature 2001"
    )]
    [TestCase(
        "{ type: entry-into-force, date: 2001-01-01 }",
        "{ type: termination, date: 2000-01-01 }",
        "pact: termination 2000-01-01 is before entry into force 2001-01-01"
    )]
    [TestCase(
        "{ type: signature, date: 2030-01-01 }",
        "{ type: entry-into-force, date: 2031 }",
        "pact: signature 2030-01-01 is after the library's date 2026-11-23"
    )]
    public void A_date_that_contradicts_another_would_be_found(string first, string second, string contradiction)
    {
        var library = Load(
            $"library: L\ndate: 2026-11-23\n---\ninstrument: pact\nkind: treaty\ntitle: A pact\nactions: [{first}, {second}]\n"
        );

        Contradictions(library).Should().Contain(contradiction);
    }

    private static TreatyLibrary Load(string yaml)
    {
        var result = LibraryLoader.Load(LibraryOrigin.Text("a.yaml", yaml));
        result.ErrorCount.Should().Be(0);
        return result.Library;
    }

    // Confirmed needs a source that says so; anything else at least says how sure it is.
    private static IEnumerable<string> Unsupported(IEnumerable<(string What, Provenance Provenance)> facts) =>
        facts
            .Where(fact =>
                fact.Provenance.Certainty switch
                {
                    null => true,
                    Certainty.Background => false,
                    _ => fact.Provenance.Sources.IsEmpty,
                }
            )
            .Select(fact => fact.What);

    private static IEnumerable<(string What, Provenance Provenance)> Facts(TreatyLibrary library)
    {
        foreach (var instrument in library.Instruments)
        {
            yield return (instrument.Id.ToString(), instrument.Provenance);
            foreach (var action in instrument.Actions)
            {
                yield return ($"{instrument.Id}: {action.Type.Keyword()} {action.Date}", action.Provenance);
            }

            foreach (var relation in instrument.Relations)
            {
                yield return ($"{instrument.Id}: {relation.Type.Keyword()} {relation.To}", relation.Provenance);
            }

            foreach (var provision in library.ProvisionsOf(instrument.Id))
            {
                yield return (provision.Reference.ToString(), provision.Provision.Provenance);
                foreach (var edge in provision.Provision.RefersTo)
                {
                    yield return ($"{provision.Reference}: {edge.Type.Keyword()} {edge.To}", edge.Provenance);
                }
            }
        }
    }

    private static IEnumerable<string> Contradictions(TreatyLibrary library)
    {
        ActionType[] life = [ActionType.Adoption, ActionType.Signature, ActionType.EntryIntoForce, ActionType.Termination];
        foreach (var instrument in library.Instruments)
        {
            var dates = life.Select(type => (Type: type, Date: instrument.DateOf(type))).Where(step => step.Date is not null).ToList();
            foreach (var (earlier, later) in dates.SelectMany((step, i) => dates.Skip(i + 1).Select(next => (step, next))))
            {
                if (earlier.Date!.Value.IsOnOrBefore(later.Date!.Value) == false)
                {
                    yield return $"{instrument.Id}: {Words(later.Type)} {later.Date} is before {Words(earlier.Type)} {earlier.Date}";
                }
            }

            foreach (
                var action in instrument.Actions.Where(action =>
                    library.Info.Date is { } today && action.Date?.IsOnOrBefore(today) == false
                )
            )
            {
                yield return $"{instrument.Id}: {Words(action.Type)} {action.Date} is after the library's date {library.Info.Date}";
            }
        }

        foreach (
            var (comment, answered) in library.Commentary.SelectMany(comment =>
                comment.RespondsTo.Select(response => (comment, library.FindCommentary(response.To)!))
            )
        )
        {
            if (DateOf(answered) is { } before && DateOf(comment) is { } after && before.IsOnOrBefore(after) == false)
            {
                yield return $"{comment.Id} of {after} answers {answered.Id} of {before}";
            }
        }

        PartialDate? DateOf(Commentary comment) => library.FindSource(comment.Source)?.Date;
    }

    private static string Words(ActionType type) => type.Keyword().Replace('-', ' ');
}
