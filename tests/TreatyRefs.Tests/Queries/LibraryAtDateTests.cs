using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Document;
using static TreatyRefs.Tests.Support.SmallLibrary;
using static TreatyRefs.Tests.Support.WrittenId;

namespace TreatyRefs.Tests.Queries;

public sealed class LibraryAtDateTests
{
    private static readonly TreatyLibrary s_library = Library();

    // As of | the comments on new/1 | how many are left out as uncertain
    [TestCase("2023-12-31", "", 0)]
    [TestCase("2024-03-01", "early", 1)]
    [TestCase("2024-06", "early", 2)]
    [TestCase("2024-12-31", "early, year, june", 0)]
    [TestCase("2024", "year", 2)]
    [TestCase("2025-01-01", "early, year, june", 0)]
    [TestCase("2025-05-01", "early, year, june, late", 0)]
    public void Only_what_was_published_by_then_is_there(string date, string ids, int uncertain)
    {
        var dossier = new DossierBuilder(At(date)).Provision(Ref("new/1"))!;

        dossier
            .Commentary.Select(entry => entry.Commentary.Id.ToString())
            .Should()
            .BeEquivalentTo(ids.Split(", ", StringSplitOptions.RemoveEmptyEntries));
        dossier.CommentaryOfUncertainDate.Should().Be(uncertain + 1, "one has no date at all");
    }

    // As of | the status of the new treaty | of the old one
    [TestCase("1999-01-01", InstrumentStatus.Unknown, InstrumentStatus.Unknown)]
    [TestCase("2010-01-01", InstrumentStatus.Unknown, InstrumentStatus.InForce)]
    [TestCase("2024-11-28", InstrumentStatus.Signed, InstrumentStatus.InForce)]
    [TestCase("2024-12-04", InstrumentStatus.InForce, InstrumentStatus.Terminated)]
    [TestCase("2024-12", InstrumentStatus.Unknown, InstrumentStatus.Unknown)]
    public void Status_is_that_of_the_day(string date, InstrumentStatus ofNew, InstrumentStatus ofOld)
    {
        var dossier = new DossierBuilder(At(date)).Provision(Ref("new/1"))!;

        dossier.Status.Status.Should().Be(ofNew);
        dossier.Predecessors.Select(earlier => earlier.Status.Status).Should().Equal(date is "1999-01-01" or "2010-01-01" ? [] : [ofOld]);
    }

    [Test]
    public void What_did_not_exist_yet_is_found_but_has_no_edges_and_stands_in_no_list()
    {
        var view = At("2010-01-01");
        var builder = new DossierBuilder(view);

        view.FindInstrument(InstrumentId.Parse("new"))!.ExistedBy(PartialDate.Parse("2010-01-01")).Should().BeFalse();
        builder.Provision(Ref("old/1"))!.ReferredToBy.Should().BeEmpty();
        builder.Topic(view.Topics[0]).Provisions.Select(entry => entry.Described.Reference.ToString()).Should().Equal("old/1");
        new DossierBuilder(At("2024-07-01")).Provision(Ref("old/1"))!.ReferredToBy.Should().ContainSingle();
    }

    [Test]
    public void Later_answers_are_not_known_yet()
    {
        AnswersToEarly("2025-01-01").Should().BeEmpty();
        AnswersToEarly("2025-06-01").Should().ContainSingle().Which.CommentId.Should().Be(Id("late"));
        At("2025-01-01").FindCommentary(Id("late")).Should().BeNull();
        At("2025-01-01").AnswersTo(Id("early")).Should().BeEmpty();

        static IEnumerable<RelatedCommentary> AnswersToEarly(string date) =>
            new DossierBuilder(At(date)).Provision(Ref("new/1"))!.Commentary.Single(entry => entry.Commentary.Id == Id("early")).AnsweredBy;
    }

    // As of | how many answers there are | how many are left out as uncertain
    [TestCase("2025-01-01", 0, 0)]
    [TestCase("2025-04", 0, 1)]
    [TestCase("2025-05", 1, 0)]
    public void Answers_of_which_the_date_does_not_decide_are_counted(string date, int answers, int uncertain)
    {
        var early = new DossierBuilder(At(date)).Provision(Ref("new/1"))!.Commentary.Single(entry => entry.Commentary.Id == Id("early"));

        early.AnsweredBy.Should().HaveCount(answers);
        early.AnswersOfUncertainDate.Should().Be(uncertain);
    }

    [TestCase("2023-12-31", "(no commentary in this library by then)")]
    [TestCase(null, "(no commentary in this library)")]
    public void Where_there_is_no_comment_yet_it_is_not_said_that_there_is_none(string? date, string said)
    {
        var dossier = new DossierBuilder(date is null ? s_library : At(date)).Provision(Ref(date is null ? "old/1" : "new/1"))!;

        dossier
            .ToReport(ReportForm.Screen)
            .Blocks.OfType<Paragraph>()
            .SelectMany(paragraph => paragraph.Content)
            .Select(span => span.Text)
            .Should()
            .Contain(said);
    }

    [Test]
    public void What_is_referred_to_has_its_status_with_the_tree()
    {
        var tree = new DossierBuilder(At("2010-01-01")).References(Ref("old/1"), ReferenceDirection.In);

        tree.Instrument!.Id.ToString().Should().Be("old");
        (tree.Status.Status, tree.Status.Since).Should().Be((InstrumentStatus.InForce, PartialDate.Parse("2000-10-30")));
    }

    [Test]
    public void What_happened_later_is_not_told_and_what_may_have_is()
    {
        var actions = new DossierBuilder(At("2024-11-28")).Instrument(InstrumentId.Parse("new"))!.Actions;

        actions.Select(action => action.Type).Should().Equal(ActionType.Signature, ActionType.DomesticApproval);
    }

    [Test]
    public void A_view_of_a_view_speaks_of_the_second_date_and_knows_no_more_than_the_first()
    {
        var view = At("2025-01-01").AsOf(PartialDate.Parse("2026-01-01"));

        view.Info.Date.Should().Be(PartialDate.Parse("2026-01-01"));
        view.Info.OwnDate.Should().Be(PartialDate.Parse("2026-11-23"));
        view.FindCommentary(Id("late")).Should().BeNull();
    }

    [Test]
    public void All_else_is_as_in_the_library()
    {
        var view = At("2024-07-01");

        view.Instruments.Should().Equal(s_library.Instruments);
        view.FindProvision(Ref("new/1")).Should().Be(s_library.FindProvision(Ref("new/1")));
        view.Exists(Ref("new/1")).Should().Be(Existence.Yes);
        view.Sources.Select(source => source.Id.ToString()).Should().BeEquivalentTo("s-2024-01-10", "s-2024", "s-2024-06-15", "s-none");
        view.FindSource(Id("s-2025-04-28")).Should().NotBeNull("what bears out a fact is named with it");
    }

    private static ITreatyLibrary At(string date) => s_library.AsOf(PartialDate.Parse(date));

    private static TreatyLibrary Library()
    {
        (string Id, string? Date)[] comments =
        [
            ("early", "2024-01-10"),
            ("year", "2024"),
            ("june", "2024-06-15"),
            ("late", "2025-04-28"),
            ("undated", null),
        ];
        return new TreatyLibrary
        {
            Info = new LibraryInfo { Title = "Test", Date = PartialDate.Parse("2026-11-23") },
            Instruments = [Old(), New()],
            Topics = [new Topic(Id("t"), En("Topic"))],
            Sources =
            [
                .. comments.Select(comment => new Source
                {
                    Id = Id($"s-{comment.Date ?? "none"}"),
                    Kind = SourceKind.News,
                    Title = En("News"),
                    Date = comment.Date is { } date ? PartialDate.Parse(date) : null,
                }),
            ],
            Commentary =
            [
                .. comments.Select(comment => new Commentary
                {
                    Id = Id(comment.Id),
                    By = Id("x"),
                    Source = Id($"s-{comment.Date ?? "none"}"),
                    On = [new(Ref("new/1"))],
                    Says = En("Word."),
                    RespondsTo = comment.Id == "late" ? [new(Id("early"), ResponseType.Supersedes)] : [],
                }),
            ],
        };
    }

    private static Treaty Old() =>
        Treaty("old", Article("1") with { Topics = [Id("t")] }) with
        {
            Actions =
            [
                Did(ActionType.Signature, "2000-02-09"),
                Did(ActionType.EntryIntoForce, "2000-10-30"),
                Did(ActionType.Termination, "2024-12-04"),
            ],
        };

    private static Treaty New() =>
        Treaty("new", Article("1") with { Topics = [Id("t")], RefersTo = [new(Ref("old/1"), CrossReferenceType.Replaces)] }) with
        {
            Actions =
            [
                Did(ActionType.Signature, "2024-06-19"),
                Did(ActionType.EntryIntoForce, "2024-12-04"),
                Did(ActionType.DomesticApproval, "2024-11"),
            ],
        };

    private static TreatyAction Did(ActionType type, string date) => new() { Type = type, Date = PartialDate.Parse(date) };
}
