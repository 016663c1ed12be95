using TreatyRefs.CrossReferences;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using static TreatyRefs.Tests.Support.SmallLibrary;
using static TreatyRefs.Tests.Support.WrittenId;

namespace TreatyRefs.Tests.Queries;

public sealed class DossierTests
{
    private static readonly TreatyLibrary s_library = Library();
    private static readonly DossierBuilder s_builder = new(s_library);

    [Test]
    public void A_dossier_has_the_references_both_ways()
    {
        var dossier = s_builder.Provision(Ref("new/4"))!;
        Edges(dossier.RefersTo)
            .Should()
            .Equal(
                "new/4 based-on charter/51",
                "new/4 parallels old/1(2)",
                "new/4(1) cites charter/2(4)",
                "new/3..5 cites charter/102 via c2"
            );
        Edges(dossier.ReferredToBy).Should().Equal("charter/103 conflicts-with new/4(2)", "old/9 cites new/3..5");
        dossier.Label.Should().Be("Article 4");
        dossier.RefersTo[0].Label.Should().Be("Charter, art. 51");
        dossier.RefersTo[0].Subject.Should().Be(En("Self-defence"));
        dossier.RefersTo[3].Speaker.Should().Be("Anna Adams");
        dossier.RefersTo[0].Speaker.Should().BeNull();
    }

    [Test]
    public void An_edge_to_a_paragraph_counts_for_its_article_and_not_for_its_neighbour()
    {
        Edges(s_builder.Provision(Ref("new/4(2)"))!.ReferredToBy)
            .Should()
            .Equal("charter/103 conflicts-with new/4(2)", "old/9 cites new/3..5");
        Edges(s_builder.Provision(Ref("new/4(1)"))!.ReferredToBy).Should().Equal("old/9 cites new/3..5");
    }

    [TestCase("new/3", true)]
    [TestCase("new/4", true)]
    [TestCase("new/5", true)]
    [TestCase("new/6", false)]
    public void A_range_concerns_each_of_its_members(string reference, bool concerned) =>
        (s_builder.Provision(Ref(reference))!.ReferredToBy.Count > 0).Should().Be(concerned);

    [Test]
    public void An_edge_is_found_however_it_was_written()
    {
        var library = Of(
            Treaty("refugee", Article("1", Point("a", Paragraph("2")))),
            Treaty("x", Article("1") with { RefersTo = [new(Ref("refugee/1a(2)")), new(Ref("refugee/1.a"))] })
        );
        Edges(new DossierBuilder(library).Provision(Ref("refugee/1(a)"))!.ReferredToBy)
            .Should()
            .Equal("x/1 cites refugee/1(a)(2)", "x/1 cites refugee/1(a)");
    }

    [Test]
    public void An_edge_to_an_instrument_as_such_belongs_to_it_and_not_to_its_articles()
    {
        Edges(s_builder.Instrument(InstrumentId.Parse("old"))!.ReferredToBy).Should().Equal("new replaces old");
        Edges(s_builder.Instrument(InstrumentId.Parse("new"))!.RefersTo).Should().Equal("new replaces old");
        Edges(s_builder.Provision(Ref("old/9"))!.ReferredToBy).Should().BeEmpty();
    }

    [Test]
    public void Commentary_comes_by_date_then_in_document_order_what_has_no_date_last() =>
        s_builder
            .Provision(Ref("new/4"))!
            .Commentary.Select(entry => entry.Commentary.Id)
            .Should()
            .Equal(Id("c3"), Id("c1"), Id("c2"), Id("c6"), Id("c4"));

    [Test]
    public void Commentary_on_the_article_and_on_the_instrument_is_counted_beside_that_on_the_paragraph()
    {
        var dossier = s_builder.Provision(Ref("new/4(2)"))!;
        dossier.Commentary.Select(entry => entry.Commentary.Id).Should().Equal(Id("c2"), Id("c6"));
        dossier.CommentaryOnArticle.Should().Be(3);
        dossier.CommentaryOnInstrument.Should().Be(1);
        s_builder.Instrument(InstrumentId.Parse("new"))!.Commentary.Select(entry => entry.Commentary.Id).Should().Equal(Id("c5"));
    }

    [Test]
    public void A_remark_that_a_newer_one_overtakes_says_so()
    {
        var entries = s_builder.Provision(Ref("new/4"))!.Commentary;
        entries.Single(entry => entry.Commentary.Id == Id("c1")).SupersededBy.Select(related => related.CommentId).Should().Equal(Id("c4"));
        var newer = entries.Single(entry => entry.Commentary.Id == Id("c4"));
        newer.SupersededBy.Should().BeEmpty();
        newer
            .RespondsTo.Select(related => (related.Type, related.CommentId.ToString(), related.Expert?.Id.ToString()))
            .Should()
            .Equal((ResponseType.Supersedes, "c1", "adams"), (ResponseType.Agrees, "gone", null));
        entries.Single(entry => entry.Commentary.Id == Id("c2")).SupersededBy.Should().BeEmpty("disagreement overtakes nothing");
    }

    [Test]
    public void Sources_are_numbered_as_they_are_first_named()
    {
        var sources = s_builder.Provision(Ref("new/4"))!.Sources;
        sources.Items.Select(source => source.Id).Should().Equal(Id("gazette"), Id("older"), Id("newer"), Id("undated"));
        sources.NumberOf(Id("newer")).Should().Be(3);
        sources.NumberOf(Id("absent")).Should().BeNull("a source that the library has not gets no number");
    }

    [Test]
    public void A_speaker_whom_the_library_does_not_know_is_named_by_id()
    {
        var entry = s_builder.Provision(Ref("new/4"))!.Commentary.Single(entry => entry.Commentary.Id == Id("c6"));
        entry.SpeakerName.Should().Be("stranger");
        entry.LinkedBy.Should().Be(LinkOrigin.Editor);
    }

    // What is known of the other's date, and of one's own
    [TestCase(ActionType.Signature, "1990", "2000-01-01", true)]
    [TestCase(ActionType.EntryIntoForce, "1990", "2000-01-01", true)]
    [TestCase(ActionType.EntryIntoForce, "2000", "2000-01-01", false)]
    [TestCase(ActionType.Termination, "1990", "2000-01-01", false)]
    [TestCase(ActionType.Signature, "2001", "2000-01-01", false)]
    public void The_like_of_a_provision_is_an_earlier_one_where_its_instrument_is_known_to_be_older(
        ActionType type,
        string date,
        string own,
        bool isEarlier
    )
    {
        var library = Of(
            Treaty("other", Article("1")) with
            {
                Actions = [new() { Type = type, Date = PartialDate.Parse(date) }],
            },
            Treaty("own", Article("1") with { RefersTo = [new(Ref("other/1"), CrossReferenceType.Parallels)] }) with
            {
                Actions = [new() { Type = ActionType.Signature, Date = PartialDate.Parse(own) }],
            }
        );

        new DossierBuilder(library).Provision(Ref("own/1"))!.Predecessors.Should().HaveCount(isEarlier ? 1 : 0);
    }

    [Test]
    public void What_an_article_took_from_an_older_instrument_stands_beside_it()
    {
        var predecessor = s_builder.Provision(Ref("new/4"))!.Predecessors.Should().ContainSingle().Subject;
        predecessor.Label.Should().Be("Treaty old, art. 1(2)");
        predecessor.Provision!.Summary.Should().Be(En("The same, longer ago"));
        predecessor.Provision.Should().BeSameAs(s_library.FindProvision(Ref("old/1(2)"))!.Provision);
        (predecessor.Status.Status, predecessor.Status.Since).Should().Be((InstrumentStatus.Terminated, new PartialDate(1996, 9, 10)));
    }

    [TestCase("old/1", true)]
    [TestCase("old/1..2", false)]
    [TestCase("old", false)]
    public void One_provision_does_not_stand_for_several(string to, bool isDescribed)
    {
        var library = Of(
            Treaty("old", Article("1"), Article("2")),
            Treaty("new", Article("1") with { RefersTo = [new(ReferenceRange.Parse(to), CrossReferenceType.Replaces)] })
        );

        (new DossierBuilder(library).Provision(Ref("new/1"))!.Predecessors.Single().Provision is not null).Should().Be(isDescribed);
    }

    [Test]
    public void The_status_is_that_at_the_librarys_date()
    {
        var status = s_builder.Provision(Ref("new/4"))!.Status;
        (status.Status, status.Since, status.LastRecorded?.Type, status.LastRecorded?.Date)
            .Should()
            .Be(
                (InstrumentStatus.Unknown, null, ActionType.EntryIntoForce, new PartialDate(2024, 12, 4)),
                "nobody looked at what came after the entry into force"
            );
    }

    [Test]
    public void A_provision_that_is_counted_and_not_described_has_a_dossier()
    {
        var dossier = s_builder.Provision(Ref("new/23"))!;
        dossier.Described.Should().BeNull();
        dossier.Label.Should().Be("Article 23");
    }

    [TestCase("new/24")]
    [TestCase("new")]
    [TestCase("absent/1")]
    public void What_is_known_not_to_exist_has_none(string reference) => s_builder.Provision(Ref(reference)).Should().BeNull();

    [Test]
    public void An_instrument_that_is_not_here_has_no_dossier() => s_builder.Instrument(InstrumentId.Parse("absent")).Should().BeNull();

    [Test]
    public void Children_are_what_stands_directly_inside()
    {
        s_builder
            .Provision(Ref("new/4"))!
            .Children.Select(child => (child.Label, child.CommentaryCount))
            .Should()
            .Equal(("Article 4(1)", 2), ("Article 4(2)", 2));
        s_builder.Provision(Ref("charter/chapter-7"))!.Children.Select(child => child.Label).Should().Equal("Article 51");
    }

    [Test]
    public void An_instrument_lists_every_article_whatever_it_stands_in()
    {
        s_builder
            .Instrument(InstrumentId.Parse("charter"))!
            .Provisions.Select(entry => entry.Described.Reference.Pinpoint.ToString())
            .Should()
            .Equal("2", "51", "chapter-8", "102", "103", "annex-1");
        s_builder
            .Instrument(InstrumentId.Parse("new"))!
            .Actions.Select(action => action.Type)
            .Should()
            .Equal(ActionType.Signature, ActionType.EntryIntoForce, ActionType.Registration);
    }

    [Test]
    public void An_expert_has_remarks_and_other_roles()
    {
        var dossier = s_builder.Expert(s_library.FindExpert(Id("adams"))!);
        dossier.Commentary.Select(entry => entry.Commentary.Id).Should().Equal(Id("c1"), Id("c2"), Id("c5"));
        dossier.TookPartIn.Select(source => source.Id).Should().Equal(Id("older"));
        dossier.Sources.Items.Select(source => source.Id).Should().Equal(Id("newer"), Id("older"));
    }

    [Test]
    public void A_topic_has_provisions_and_remarks()
    {
        var dossier = s_builder.Topic(s_library.FindTopic(Id("defence"))!);
        dossier.Provisions.Select(provision => provision.Label).Should().Equal("Charter, art. 51", "Treaty new, art. 4");
        dossier.Commentary.Select(entry => entry.Commentary.Id).Should().Equal(Id("c3"));
    }

    [TestCase("new/3..5", "new/3 new/4 new/5")]
    [TestCase("new/4", "new/4")]
    [TestCase("new/23", "new/23")]
    [TestCase("new/4(1)..(2)", "new/4(1) new/4(2)")]
    [TestCase("charter/chapter-7..chapter-8", "charter/chapter-7 charter/chapter-8")]
    public void The_members_of_a_range_are_those_that_exist(string range, string members) =>
        s_builder.Members(ReferenceRange.Parse(range)).Should().Equal(members.Split(' ').Select(Ref));

    [Test]
    public void Text_comes_in_the_language_asked_for_else_in_the_librarys()
    {
        var context = new DossierContext(new LibraryInfo { Title = "Test", Languages = ["ru"] }, "ko");
        context.In(new LocalizedText([new("en", "a"), new("ru", "б"), new("ko", "가")]))!.Value.Language.Should().Be("ko");
        context.In(new LocalizedText([new("en", "a"), new("ru", "б")]))!.Value.Language.Should().Be("ru");
        context.In(En("a"))!.Value.Language.Should().Be("en");
        context.In(null).Should().BeNull();
    }

    private static IEnumerable<string> Edges(IEnumerable<LabelledReference> edges) => edges.Select(labelled => Print(labelled.Edge));

    private static string Print(CrossReference edge) =>
        (edge.From.First.IsWhole ? edge.From.Instrument.ToString() : edge.From.ToString())
        + $" {edge.Type.Keyword()} {edge.To}"
        + (edge.Via is null ? string.Empty : " via " + edge.Via);

    private static TreatyLibrary Library() =>
        new()
        {
            Info = new LibraryInfo { Title = "Test", Date = new PartialDate(2026, 11, 23) },
            Instruments = [Charter(), New(), Old()],
            Experts = [new(Id("adams"), "Anna Adams"), new(Id("brown"), "Boris Brown")],
            Topics = [new(Id("defence"), En("Defence"))],
            Sources =
            [
                Source("older", new(2020)) with
                {
                    People = [new(Id("adams"), En("moderator"))],
                },
                Source("newer", new(2024, 11, 27)),
                Source("undated", null),
                Source("gazette", new(1999)),
            ],
            Commentary = [.. Comments()],
        };

    private static Treaty Charter() =>
        Treaty(
            "charter",
            Provision(ProvisionKind.Chapter, "I", Article("2", Paragraph("4"))),
            Provision(ProvisionKind.Chapter, "VII", Article("51") with { Subject = En("Self-defence"), Topics = [Id("defence")] }),
            Provision(ProvisionKind.Chapter, "VIII"),
            Article("102"),
            Article("103") with
            {
                RefersTo = [new(Ref("new/4(2)"), CrossReferenceType.ConflictsWith)],
            },
            Provision(ProvisionKind.Annex, "1")
        ) with
        {
            ShortTitle = En("Charter"),
        };

    private static Treaty New() =>
        Treaty(
            "new",
            Article("3"),
            Article("4", Paragraph("1") with { RefersTo = [new(Ref("charter/2(4)"))] }, Paragraph("2")) with
            {
                Topics = [Id("defence")],
                RefersTo = [new(Ref("charter/51"), CrossReferenceType.BasedOn), new(Ref("old/1(2)"), CrossReferenceType.Parallels)],
                Provenance = new(Sources: [Id("gazette"), Id("older")]),
            },
            Article("5"),
            Article("6")
        ) with
        {
            ArticleCount = 23,
            Relations = [new(Ref("old"), CrossReferenceType.Replaces)],
            Actions =
            [
                new() { Type = ActionType.Registration },
                new() { Type = ActionType.EntryIntoForce, Date = new(2024, 12, 4) },
                new() { Type = ActionType.Signature, Date = new(2024, 6, 19) },
            ],
        };

    private static Treaty Old() =>
        Treaty(
            "old",
            Article("1", Unnumbered(1), Paragraph("2") with { Summary = En("The same, longer ago") }),
            Article("9") with
            {
                RefersTo = [new(ReferenceRange.Parse("new/3..5"))],
            }
        ) with
        {
            Actions =
            [
                new() { Type = ActionType.Signature, Date = new(1961, 7, 6) },
                new() { Type = ActionType.Termination, Date = new(1996, 9, 10) },
            ],
        };

    private static Commentary[] Comments() =>
        [
            Comment("c1", "adams", "newer", "new/4"),
            Comment("c2", "adams", "newer", "new/3..5") with
            {
                Mentions = [Ref("charter/102")],
            },
            Comment("c3", "brown", "older", "new/4(1)") with
            {
                Topics = [Id("defence")],
                RespondsTo = [new(Id("c2"), ResponseType.Disagrees)],
            },
            Comment("c4", "brown", "undated", "new/4") with
            {
                RespondsTo = [new(Id("c1"), ResponseType.Supersedes), new(Id("gone"), ResponseType.Agrees)],
            },
            Comment("c5", "adams", "newer", "new"),
            Comment("c6", "stranger", "newer", "new/4.2") with
            {
                On = [new(Ref("new/4.2"), LinkOrigin.Editor)],
            },
        ];

    private static Source Source(string id, PartialDate? date) =>
        new()
        {
            Id = Id(id),
            Kind = SourceKind.Discussion,
            Title = En(id),
            Date = date,
        };

    private static Commentary Comment(string id, string by, string source, string on) =>
        new()
        {
            Id = Id(id),
            By = Id(by),
            Source = Id(source),
            On = [new(ReferenceRange.Parse(on))],
        };
}
