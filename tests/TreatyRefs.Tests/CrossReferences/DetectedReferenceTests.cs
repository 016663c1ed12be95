using TreatyRefs.CrossReferences;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Scanning;
using static TreatyRefs.Tests.Support.SmallLibrary;
using static TreatyRefs.Tests.Support.WrittenId;

namespace TreatyRefs.Tests.CrossReferences;

/// <summary>What the texts of a library cite becomes an edge, with the words as evidence.</summary>
public sealed class DetectedReferenceTests
{
    // Where the text stands | the text | the edges that it makes
    [TestCase("pact/1", "Each party acts within Article 51 of the Charter.", "pact/1 -> charter/51")]
    [TestCase("pact/1", "As Articles 2 and 3 provide.", "pact/1 -> pact/2, pact/1 -> pact/3")]
    [TestCase("pact/2(2)", "Subject to paragraph 1 of this article.", "pact/2(2) -> pact/2(1)")]
    [TestCase("pact/2(2)", "Subject to the preceding paragraph.", "pact/2(2) -> pact/2(1)")]
    [TestCase("pact/2(2)", "Nothing in this article or this Pact forbids that.", "")]
    [TestCase("pact/2(2)", "Article 99 of the Charter and Article 9 of this Pact.", "pact/2(2) -> charter/99")]
    [TestCase("pact/2(1)", "The Other Convention, article 5, is kept.", "")]
    [TestCase("pact/annex-1/1", "As article 2 of this annex provides.", "pact/annex-1/1 -> pact/annex-1/2")]
    [TestCase("pact/1", "Under articles 39 to 51 of the Charter.", "pact/1 -> charter/39..51")]
    public void The_text_of_a_provision_is_searched(string place, string text, string edges) =>
        Edges(new CrossReferenceGraph(Library(place, text))).Should().Be(edges);

    [Test]
    public void A_term_that_one_provision_defines_holds_for_those_after_it()
    {
        var library = Of(
            Charter(),
            Treaty(
                "pact",
                Text(Article("1"), "The Charter of the Union (hereinafter \"the Instrument\") prevails."),
                Text(Article("2"), "Article 51 of the Instrument applies.")
            )
        );

        Edges(new CrossReferenceGraph(library)).Should().Be("pact/1 -> charter, pact/2 -> charter/51");
    }

    [Test]
    public void An_edge_has_its_evidence_in_every_language()
    {
        var text = new LocalizedText([
            new("en", "See Article 51 of the Charter."),
            new("ru", "См. статью 51 Устава Союза."),
            new("fr", "Rien ici."),
        ]);
        var graph = new CrossReferenceGraph(Of(Charter(), Treaty("pact", Article("1") with { Text = text })));

        var edge = graph.Edges.Should().ContainSingle().Subject;
        edge.Origin.Should().Be(CrossReferenceOrigin.Detected);
        edge.Type.Should().Be(CrossReferenceType.Cites);
        edge.Via.Should().BeNull();
        edge.Evidence.Should()
            .Equal(
                new CrossReferenceEvidence("Article 51 of the Charter", 4, 29, "en", "text"),
                new CrossReferenceEvidence("статью 51 Устава Союза", 4, 26, "ru", "text")
            );
    }

    [Test]
    public void The_words_of_the_editor_are_not_searched()
    {
        var article = Article("1") with
        {
            Summary = En("Article 51 of the Charter."),
            Subject = En("Article 51 of the Charter"),
            Provenance = new Provenance(En("Article 51 of the Charter")),
        };

        new CrossReferenceGraph(Of(Charter(), Treaty("pact", article))).Edges.Should().BeEmpty();
    }

    [Test]
    public void What_a_comment_says_or_quotes_is_the_comments_edge_and_not_the_treatys()
    {
        var graph = new CrossReferenceGraph(
            WithComment(
                new Commentary
                {
                    Id = Id("s#a"),
                    By = Id("x"),
                    Source = Id("s"),
                    On = [new(Ref("pact/1"))],
                    Says = En("Article 1 rests on Article 51 of the Charter, and Article 2 does not."),
                    Quote = En("Article 2 of the Charter"),
                }
            )
        );

        graph
            .Edges.Select(edge => $"{edge.From} -> {edge.To} via {edge.Via}: {string.Join(", ", edge.Evidence.Select(e => e.Field))}")
            .Should()
            .Equal("pact/1 -> charter/51 via s#a: says", "pact/1 -> charter/2 via s#a: says, quote");
    }

    [Test]
    public void A_bare_article_in_a_comment_is_one_of_what_the_comment_is_on_unless_it_speaks_of_another()
    {
        Edges(new CrossReferenceGraph(WithComment(Comment("Article 2 says more.", "pact/1")))).Should().Be("pact/1 -> pact/2");
        Edges(new CrossReferenceGraph(WithComment(Comment("Article 2 of Lisbon says more.", "pact/1"))))
            .Should()
            .BeEmpty("whatever Lisbon is, it is not this pact");
        Edges(new CrossReferenceGraph(WithComment(Comment("Article 2 of the Pact of Peace says more.", "pact/1"))))
            .Should()
            .Be("pact/1 -> pact/2");
        Edges(new CrossReferenceGraph(WithComment(Comment("Article 2 says more.", "pact/1", "charter/7"))))
            .Should()
            .BeEmpty("it is not known which of the two is meant");
        Edges(new CrossReferenceGraph(WithComment(Comment("Article 51 of the Charter says more."))))
            .Should()
            .BeEmpty("a comment on nothing has no place to cite from");
    }

    [Test]
    public void A_declared_edge_absorbs_a_detected_one_of_the_same_ends_and_keeps_its_evidence()
    {
        var article = Text(Article("1"), "Under Article 51 of the Charter, and Article 2 of the Charter.") with
        {
            RefersTo = [new(Ref("charter/51"), CrossReferenceType.BasedOn)],
        };
        var graph = new CrossReferenceGraph(Of(Charter(), Treaty("pact", article)));

        graph
            .Edges.Select(edge => $"{edge.Origin} {edge.Type} {edge.To} {edge.Evidence.Count}")
            .Should()
            .Equal("Declared BasedOn charter/51 1", "Detected Cites charter/2 1");
    }

    [Test]
    public void What_is_declared_twice_alike_is_one_edge_and_with_another_note_is_another()
    {
        var article = Text(Article("1"), "Under Article 2.") with
        {
            RefersTo = [new(Ref("pact/2")), new(Ref("pact/2")), new(Ref("pact/2"), Provenance: new(En("Another")))],
        };

        var edges = new CrossReferenceGraph(Of(Treaty("pact", article, Article("2")))).From(Ref("pact/1"));

        edges.Select(edge => (edge.Provenance.Note is not null, edge.Evidence.Count)).Should().Equal((false, 1), (true, 0));
    }

    [Test]
    public void A_mention_that_the_editor_declared_absorbs_what_the_comment_says()
    {
        var comment = Comment("See Article 51 of the Charter.", "pact/1") with { Mentions = [Ref("charter/51")] };

        new CrossReferenceGraph(WithComment(comment))
            .Edges.Should()
            .ContainSingle()
            .Which.Should()
            .Match<CrossReference>(edge => edge.Origin == CrossReferenceOrigin.Declared && edge.Evidence.Count == 1);
    }

    [Test]
    public void The_built_in_library_declares_every_reference_that_its_texts_make()
    {
        var library = Treaties.BuiltIn;

        library.Info.DeclaresItsReferences.Should().BeTrue();
        new CrossReferenceGraph(library, ReferenceDetector.Detect(library))
            .Edges.Where(edge => edge.Origin == CrossReferenceOrigin.Detected)
            .Should()
            .BeEmpty();
        ReferenceDetector
            .Detect(library)
            .Where(found => found.Target.Status is not (TargetStatus.Resolved or TargetStatus.NotDescribed))
            .Should()
            .BeEmpty();
        ReferenceDetector.Detect(library).Should().NotBeEmpty();
    }

    private static string Edges(CrossReferenceGraph graph) => string.Join(", ", graph.Edges.Select(edge => $"{edge.From} -> {edge.To}"));

    private static Treaty Charter() =>
        Treaty("charter", Article("2"), Article("7"), Article("51"), Article("99")) with
        {
            Title = new LocalizedText([new("en", "Charter of the Union"), new("ru", "Устав Союза")]),
            Designation = En("Charter"),
            Names = new([new("en", "the Charter"), new("ru", "Устав Союза")]),
        };

    private static Commentary Comment(string says, params string[] on) =>
        new()
        {
            Id = Id("s#a"),
            By = Id("x"),
            Source = Id("s"),
            On = [.. on.Select(place => new CommentaryTarget(Ref(place)))],
            Says = En(says),
        };

    private static TreatyLibrary WithComment(Commentary comment) =>
        new()
        {
            Info = new LibraryInfo { Title = "Test" },
            Instruments =
            [
                Charter(),
                Treaty("pact", Article("1"), Article("2")) with
                {
                    Title = En("Pact of Peace"),
                    Designation = En("Pact"),
                },
            ],
            Commentary = [comment],
        };

    // The text at one place of a pact that is completely described.
    private static TreatyLibrary Library(string place, string text)
    {
        Provision[] all =
        [
            Article("1"),
            Article("2", Paragraph("1"), Paragraph("2")),
            Article("3"),
            Provision(ProvisionKind.Annex, "I", Article("1"), Article("2")),
        ];
        var pact = Treaty("pact", all) with { Title = En("Pact of Peace"), Designation = En("Pact"), Complete = true };
        return Of(Charter(), pact with { Provisions = [.. pact.Provisions.Select(provision => At(provision, $"pact/{Name(provision)}"))] });

        Provision At(Provision provision, string here) =>
            (here == place ? Text(provision, text) : provision) with
            {
                Provisions =
                [
                    .. provision.Provisions.Select(inner =>
                        At(inner, inner.Kind == ProvisionKind.Article ? $"{here}/{inner.Number}" : $"{here}({inner.Number})")
                    ),
                ],
            };

        static string Name(Provision provision) => provision.Kind == ProvisionKind.Annex ? "annex-1" : provision.Number.ToString();
    }

    private static Provision Text(Provision provision, string text) => provision with { Text = En(text) };
}
