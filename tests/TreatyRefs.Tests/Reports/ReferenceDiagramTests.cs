using System.Text.RegularExpressions;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Composing;
using TreatyRefs.Reports.Diagrams;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;
using static TreatyRefs.Tests.Support.SmallLibrary;

namespace TreatyRefs.Tests.Reports;

public sealed class ReferenceDiagramTests
{
    // 184 pixels of letters of 13.
    private const int Room = 1415;

    private static readonly DossierBuilder s_builder = new(
        Of(
            Treaty(
                "a",
                Article("1", Paragraph("1") with { RefersTo = [new(Ref("b/1"), CrossReferenceType.BasedOn)] }),
                Article("2") with
                {
                    RefersTo = [new(Ref("b/1"), CrossReferenceType.Cites)],
                }
            ),
            Treaty("b", Article("1"))
        )
    );

    [Test]
    public void An_arrow_says_what_its_beginning_does_whichever_end_was_asked_about()
    {
        Arrows(Picture("b/1"))
            .Should()
            .Equal("Treaty a, art. 2 cites Article 1, Treaty b", "Treaty a, art. 1(1) based on Article 1, Treaty b");
        Arrows(Picture("a/2")).Should().Equal("Article 2, Treaty a cites Treaty b, art. 1");
    }

    [Test]
    public void An_arrow_that_begins_in_a_paragraph_says_so()
    {
        Arrows(Picture("a/1")).Should().Equal("Article 1, Treaty a based on (from Article 1(1)) Treaty b, art. 1");
    }

    [Test]
    public void Several_provisions_are_one_picture_with_each_place_once()
    {
        var picture = DiagramBuilder.Of([Tree("a/1"), Tree("a/2")]);

        picture.Nodes.Select(node => node.Label).Should().Equal("Treaty a, art. 1", "Treaty b, art. 1", "Treaty a, art. 2");
        Arrows(picture)
            .Should()
            .Equal("Treaty a, art. 1 based on (from Article 1(1)) Treaty b, art. 1", "Treaty a, art. 2 cites Treaty b, art. 1");
    }

    [Test]
    public void A_picture_by_itself_is_what_stands_in_a_report()
    {
        var dossier = s_builder.Provision(Ref("a/2"))!;
        var picture = dossier.ToReport().Blocks.OfType<Picture>().Single();

        picture.ToMermaid().Should().StartWith("flowchart ").And.Contain("cites");
        dossier.ToMarkdown().Should().Contain(picture.ToMermaid().TrimEnd());
        picture.ToSvg().Should().StartWith("<figure ").And.EndWith("</figure>\n");
        dossier.ToHtml().Should().Contain(picture.ToSvg());
    }

    [TestCase("en", "a/2", true)]
    [TestCase("ar", "a/2", false)]
    [TestCase("en", "b/1", false)]
    [TestCase("ar", "b/1", true)]
    public void A_picture_is_read_from_where_its_language_begins(string language, string reference, bool isOwnOnTheLeft)
    {
        using var writer = new StringWriter();
        SvgRenderer.Write(Picture(reference), FrameWords.Of(language), writer);
        var picture = writer.ToString();
        var (own, other) = (BoxOf(picture, "own"), BoxOf(picture, "other"));

        (own < other).Should().Be(isOwnOnTheLeft);

        // The head begins behind its point, where the arrow comes from: the box of what refers.
        var head = Regex.Match(picture, "class=\"head\" d=\"M(\\d+) \\d+L(\\d+)");
        var isToTheRight = int.Parse(head.Groups[1].Value) < int.Parse(head.Groups[2].Value);
        isToTheRight.Should().Be(language == "en");
        isToTheRight.Should().Be(reference == "a/2" ? own < other : other < own);
    }

    [TestCase("Lake Agreement, art. 10(2)", "Lake Agreement,|art. 10(2)")]
    [TestCase("Lir Agreement, art. 10(2)", "Lir Agreement, art. 10(2)")]
    [TestCase("cites (from Article 4(2))", "cites (from Article 4(2))")]
    [TestCase("Treaty, art. 12", "Treaty, art. 12")]
    [TestCase("Agreement on the lake 1961 and", "Agreement on the|lake 1961 and")]
    [TestCase("Incomprehensibilities 12345678", "Incomprehensibilities|12345678")]
    public void A_number_is_in_the_line_of_its_word_where_both_fit(string label, string lines) =>
        LineBreaks.Wrap(label, Room, 4).Should().Equal(lines.Split('|'));

    [TestCase("Договор о дружбе, сотрудничестве и взаимной помощи, статья 1", 4)]
    [TestCase("ШЖЩЮШЖЩЮШЖЩЮШЖЩЮШЖЩЮШЖЩЮ", 2)]
    [TestCase("Comprehensive Memorandum, art. 5", 2)]
    [TestCase("俄罗斯联邦和朝鲜民主主义人民共和国全面战略伙伴关系条约", 4)]
    public void No_line_is_wider_than_its_box(string label, int mostLines)
    {
        var lines = LineBreaks.Wrap(label, Room, mostLines);

        lines.Should().HaveCountLessThanOrEqualTo(mostLines).And.OnlyContain(line => TreatyRefs.Text.TextWidth.Of(line) <= Room);
        label.Replace(" ", "").Should().StartWith(string.Concat(lines).Replace(" ", "").TrimEnd('…'));
    }

    private static int BoxOf(string picture, string kind) =>
        int.Parse(Regex.Match(picture, $"class=\"{kind}\"[^>]*><rect x=\"(\\d+)\"").Groups[1].Value);

    private static ReferenceTree Tree(string reference) => s_builder.References(Ref(reference), ReferenceDirection.Out);

    private static ReferenceDiagram Picture(string reference) =>
        s_builder.Provision(Ref(reference))!.ToReport().Blocks.OfType<Picture>().Single().Content;

    private static IEnumerable<string> Arrows(ReferenceDiagram picture) =>
        picture.Edges.Select(edge => $"{picture.Nodes[edge.From].Label} {edge.Text} {picture.Nodes[edge.To].Label}");
}
