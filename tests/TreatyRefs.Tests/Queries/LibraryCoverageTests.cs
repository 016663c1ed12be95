using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Yaml;
using static TreatyRefs.Tests.Support.SmallLibrary;
using static TreatyRefs.Tests.Support.WrittenId;

namespace TreatyRefs.Tests.Queries;

public sealed class LibraryCoverageTests
{
    private static readonly Provision s_article = Article("1") with { Subject = En("Subject") };

    [Test]
    public void Articles_with_and_without_commentary_are_told_apart()
    {
        var pact = Treaty(
            "pact",
            s_article,
            Article("2", Paragraph("1")),
            Article("3"),
            Article("4"),
            Article("5"),
            Provision(ProvisionKind.Annex, "I", Article("1"))
        ) with
        {
            ArticleCount = 9,
        };
        var coverage = Of(
            new TreatyLibrary
            {
                Info = new LibraryInfo { Title = "Test" },
                Instruments = [pact],
                Commentary = [Comment("a", "pact/2(1)", "pact"), Comment("b", "pact/3..4"), Comment("c", "pact")],
            }
        );

        var row = coverage.Instruments.Should().ContainSingle().Subject;
        row.WithCommentary.Select(article => article.Reference.ToString()).Should().Equal("pact/2", "pact/3", "pact/4");
        row.WithoutCommentary.Select(article => article.Reference.ToString()).Should().Equal("pact/1", "pact/5", "pact/annex-1/1");
        row.CommentsOnTheWhole.Should().Be(2);
        (row.Described, row.InAnnexes).Should().Be((6, 1));
        row.NotDescribed.Should().Be(4, "the articles of an annex are not among those that the treaty counts");
    }

    [Test]
    public void An_instrument_of_which_nothing_is_said_is_known_by_name_alone()
    {
        var coverage = Of(Library(Treaty("a"), Treaty("b", Provision(ProvisionKind.Annex, "I")), Treaty("c", s_article)));

        coverage.Instruments.Select(row => row.Instrument.Id.ToString()).Should().Equal("c");
        coverage.NamedOnly.Should().Be(2);
    }

    [Test]
    public void What_a_library_takes_from_another_is_for_that_one_to_fill()
    {
        var library = new TreatyLibrary
        {
            Info = new LibraryInfo { Title = "Test" },
            Instruments = [Treaty("a", s_article), Treaty("b", s_article)],
            Extended = [InstrumentId.Parse("a")],
        };

        Of(library).Instruments.Select(row => row.Instrument.Id.ToString()).Should().Equal("b");
        Of(library).Unsourced.Should().OnlyContain(fact => fact.At.Instrument == InstrumentId.Parse("b"));
    }

    [Test]
    public void A_citation_that_leads_nowhere_is_told_once()
    {
        var pact = Treaty(
            "pact",
            s_article with
            {
                Text = En("See Article 9 of this Pact, Article 3 of the Lake Code, and Article 1 of this Pact."),
            }
        ) with
        {
            Title = En("Pact of Peace"),
            Designation = En("Pact"),
            Complete = true,
        };
        var coverage = Of(
            new TreatyLibrary
            {
                Info = new LibraryInfo { Title = "Test" },
                Instruments = [pact],
                Commentary = [Comment("a", "pact/1", "pact") with { Says = En("Article 9 of the Pact of Peace is meant.") }],
            }
        );

        coverage
            .Unresolved.Select(found => $"{found.From} {found.Via} {found.Evidence.Text}: {found.Target.Status}")
            .Should()
            .Equal(
                "pact/1  Article 9 of this Pact: NoSuchProvision",
                "pact/1  Article 3 of the Lake Code: UnknownInstrument",
                "pact/1 a Article 9 of the Pact of Peace: NoSuchProvision"
            );
    }

    [Test]
    public void What_stands_in_a_record_with_a_source_has_that_source()
    {
        EquatableSources("pact/1", [])
            .Should()
            .Equal(
                "instrument pact names no source",
                "action pact signature of 2001",
                "provision pact/1 names no source",
                "reference pact/1 cites pact/2",
                "provision pact/1(1) names no source"
            );
        EquatableSources("pact/1", ["s"]).Should().Equal("instrument pact names no source", "action pact signature of 2001");
        EquatableSources("pact", ["s"]).Should().BeEmpty();
    }

    [Test]
    public void Topics_under_which_nothing_stands_are_named()
    {
        var library = new TreatyLibrary
        {
            Info = new LibraryInfo { Title = "Test" },
            Instruments = [Treaty("pact", s_article with { Topics = [Id("a")] })],
            Topics = [new(Id("a"), En("A")), new(Id("b"), En("B")), new(Id("c"), En("C"))],
            Commentary = [Comment("x") with { Topics = [Id("b")] }],
        };

        Of(library).UnusedTopics.Select(topic => topic.Id).Should().Equal(Id("c"));
    }

    [Test]
    public void Every_gap_can_be_found_in_its_file()
    {
        var loaded = LibraryLoader.Check(
            LibraryOrigin.Text(
                "a.yaml",
                "instrument: pact\nkind: treaty\ntitle: Pact\nactions:\n  - { type: signature, date: 2001 }\nprovisions:\n"
                    + "  - article: 1\n    subject: Peace\n    refers-to: [{ to: pact/2 }]\n---\ntopics:\n  - { id: t, label: T }\n"
            )
        );
        var coverage = LibraryCoverage.Of(loaded.Library);

        coverage
            .Unsourced.Select(fact => loaded.Places.PlaceOf(fact.Record)!.Value.Position.ToString())
            .Should()
            .Equal("1,1", "5,5", "7,5", "9,17");
        loaded.Places.PlaceOf(coverage.UnusedTopics[0])!.Value.Position.ToString().Should().Be("12,5");
        loaded.Places.PlaceOf(new Topic(Id("t"), En("T"))).Should().BeNull("an equal record is not the same one");
    }

    private static LibraryCoverage Of(TreatyLibrary library) => LibraryCoverage.Of(library);

    private static TreatyLibrary Library(params Instrument[] instruments) => Support.SmallLibrary.Of(instruments);

    private static IEnumerable<string> EquatableSources(string at, string[] sources)
    {
        var provenance = new Provenance(Sources: [.. sources.Select(source => SourceId.Parse(source))]);
        var article = s_article with
        {
            RefersTo = [new(Ref("pact/2"))],
            Provisions = [Paragraph("1")],
            Provenance = at == "pact/1" ? provenance : default,
        };
        var pact = Treaty("pact", article) with
        {
            Actions = [new() { Type = ActionType.Signature, Date = PartialDate.Parse("2001") }],
            Provenance = at == "pact" ? provenance : default,
        };
        return Of(Library(pact)).Unsourced.Select(fact => $"{fact.Kind} {fact.At} {fact.What}");
    }

    private static Commentary Comment(string id, params string[] on) =>
        new()
        {
            Id = Id(id),
            By = Id("x"),
            Source = Id("s"),
            Says = En("Word."),
            On = [.. on.Select(place => new CommentaryTarget(ReferenceRange.Parse(place)))],
        };
}
