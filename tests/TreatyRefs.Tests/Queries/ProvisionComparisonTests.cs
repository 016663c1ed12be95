using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Text;
using static TreatyRefs.Tests.Support.SmallLibrary;
using static TreatyRefs.Tests.Support.WrittenId;

namespace TreatyRefs.Tests.Queries;

public sealed class ProvisionComparisonTests
{
    private static readonly TreatyLibrary s_library = Library();

    [TestCase("new/4 old/1", ComparedAspect.Subject, "help | peace [first paragraph], help [second paragraph]")]
    [TestCase("new/4 old/1", ComparedAspect.Trigger, "attack | war [second paragraph]")]
    [TestCase("new/4 old/1", ComparedAspect.Limits, "law | -")]
    [TestCase("new/4 old/1(2)", ComparedAspect.Trigger, "attack | war")]
    [TestCase("new/4 new/9", ComparedAspect.Subject, "help | -")]
    [TestCase("new/4 new/5", ComparedAspect.Text, "- | first [(1)(a)], second [(1)(b)], third [(2)]")]
    [TestCase("new/4 new/5", ComparedAspect.Summary, "- | -")]
    [TestCase("charter/chapter-7 charter/51", ComparedAspect.Subject, "- | self-defence")]
    [TestCase("charter/chapter-7 charter/51", ComparedAspect.Heading, "action | -")]
    [TestCase("new/4 old/1 charter/51", ComparedAspect.Duty, "aid | - | -")]
    public void A_row_has_a_cell_for_each_provision_of_it_or_of_its_parts(string references, ComparedAspect aspect, string cells)
    {
        var row = Compare(references).Rows.Single(row => row.Aspect == aspect);

        string.Join(" | ", row.Cells.Select(cell => cell.IsEmpty ? "-" : string.Join(", ", cell.Select(Print)))).Should().Be(cells);
        row.IsEmpty.Should().Be(cells.All(c => c is '-' or '|' or ' '));
    }

    [TestCase("new/4 old/1", "new/4 parallels old/1(2) for old/1")]
    [TestCase("old/1(2) new/4", "new/4 parallels old/1(2) for old/1(2)")]
    [TestCase("old/1(1) new/4", "")]
    [TestCase("new/4 charter/51 charter/41", "new/4 based-on charter/51 for charter/51; new/4 cites charter/39..42 for charter/41")]
    [TestCase("new/5 charter/2", "")]
    [TestCase("new/5 new/9", "")]
    public void References_among_them_are_found_from_either_side(string references, string edges) =>
        string.Join(
                "; ",
                Compare(references)
                    .Between.Select(between =>
                        $"{between.From} {between.Reference.Edge.Type.Keyword()} {between.Reference.Other} for {between.To}"
                    )
            )
            .Should()
            .Be(edges);

    [TestCase("new/4 pact/5", "charter/51 by new/4, pact/5")]
    [TestCase("pact/5 new/4", "charter/51 by pact/5, new/4")]
    [TestCase("pact/5 pact/6", "charter/2 by pact/5, pact/6")]
    [TestCase("pact/5 pact/6 new/4", "charter/51 by pact/5, new/4; charter/2 by pact/5, pact/6")]
    [TestCase("new/4 charter/51", "")]
    [TestCase("new/5 pact/5", "", Description = "a comment on new/5 mentions charter/51")]
    public void What_several_refer_to_is_common_to_those(string references, string common) =>
        string.Join("; ", Compare(references).Common.Select(one => $"{one.To} by {string.Join(", ", one.By)}")).Should().Be(common);

    [Test]
    public void Provisions_stand_in_the_order_given_and_none_twice()
    {
        var comparison = Compare("charter/51 new/4 charter/51 old/1.2");

        comparison.Provisions.Select(dossier => dossier.Reference.ToString()).Should().Equal("charter/51", "new/4", "old/1(2)");
        comparison.Rows.Select(row => row.Aspect).Should().Equal(Enum.GetValues<ComparedAspect>());
        comparison.Rows.Should().OnlyContain(row => row.Cells.Count == 3);
    }

    [Test]
    public void A_comparison_is_equal_by_what_it_says() =>
        Compare("new/4 old/1").Should().Be(Compare("new/4 old/1")).And.NotBe(Compare("old/1 new/4"));

    [Test]
    public void Sources_are_those_of_what_is_compared() =>
        Compare("new/4 pact/5").Sources.Items.Select(source => source.Id).Should().Equal(Id("text"), Id("edge"));

    [TestCase("new/4")]
    [TestCase("new/4 new/4")]
    [TestCase("")]
    public void One_provision_is_not_compared(string references) =>
        FluentActions
            .Invoking(() => Compare(references))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("A comparison needs at least two different provisions. (Parameter 'dossiers')");

    [Test]
    public void Citations_are_compared_as_they_are_typed()
    {
        var comparison = Treaties.BuiltIn.Compare("4", "UN Charter art. 51", "un-charter/41-42");

        comparison
            .Provisions.Select(dossier => dossier.Reference.ToString())
            .Should()
            .Equal("ru-dprk-2024/4", "un-charter/51", "un-charter/41", "un-charter/42");
        FluentActions
            .Invoking(() => Treaties.BuiltIn.Compare("4", "99"))
            .Should()
            .Throw<ProblemException>()
            .WithMessage("Article 99 does not exist: *");
        FluentActions.Invoking(() => Treaties.BuiltIn.Compare("4", "4(")).Should().Throw<ProblemException>();
    }

    private static string Print(ComparedText text) => text.Part is null ? text.Text.ToString() : $"{text.Text} [{text.Part}]";

    private static ProvisionComparison Compare(string references)
    {
        var builder = new DossierBuilder(s_library);
        return ProvisionComparison.Of(
            references.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(reference => builder.Provision(Ref(reference))!)
        );
    }

    private static TreatyLibrary Library() =>
        new()
        {
            Info = new LibraryInfo { Title = "Test" },
            Instruments =
            [
                Treaty(
                    "charter",
                    Article("2", Paragraph("4")),
                    Provision(ProvisionKind.Chapter, "VII", Article("41"), Article("51") with { Subject = En("self-defence") }) with
                    {
                        Heading = En("action"),
                    }
                ),
                New(),
                Old(),
                Pact(),
            ],
            Experts = [new(Id("adams"), "Anna Adams")],
            Topics = [],
            Sources = [Source("text"), Source("edge"), Source("talk")],
            Commentary =
            [
                new()
                {
                    Id = Id("c"),
                    By = Id("adams"),
                    Source = Id("talk"),
                    On = [new(Ref("new/5"))],
                    Mentions = [Ref("charter/51"), Ref("charter/2")],
                },
            ],
        };

    private static Treaty New() =>
        Treaty(
            "new",
            Article("4") with
            {
                Subject = En("help"),
                Trigger = En("attack"),
                Duty = En("aid"),
                Limits = En("law"),
                RefersTo =
                [
                    new(Ref("charter/51"), CrossReferenceType.BasedOn, new(Sources: [Id("edge")])),
                    new(Ref("old/1(2)"), CrossReferenceType.Parallels),
                    new(ReferenceRange.Parse("charter/39..42")),
                ],
                Provenance = new(Sources: [Id("text")]),
            },
            Article(
                "5",
                Paragraph("1", Point("a") with { Text = En("first") }, Point("b") with { Text = En("second") }),
                Paragraph("2") with
                {
                    Text = En("third"),
                }
            )
        ) with
        {
            ArticleCount = 9,
        };

    private static Treaty Old() =>
        Treaty(
            "old",
            Article("1", Unnumbered(1) with { Subject = En("peace") }, Unnumbered(2) with { Subject = En("help"), Trigger = En("war") })
        );

    private static Treaty Pact() =>
        Treaty(
            "pact",
            Article("5") with
            {
                RefersTo = [new(Ref("charter/51")), new(Ref("charter/2"))],
            },
            Article("6") with
            {
                RefersTo = [new(Ref("charter/2.4"))],
            }
        );

    private static Source Source(string id) =>
        new()
        {
            Id = Id(id),
            Kind = SourceKind.Discussion,
            Title = En(id),
        };
}
