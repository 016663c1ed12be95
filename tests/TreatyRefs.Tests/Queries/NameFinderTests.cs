using TreatyRefs.Model;
using TreatyRefs.Text;
using static TreatyRefs.Tests.Support.SmallLibrary;
using static TreatyRefs.Tests.Support.WrittenId;

namespace TreatyRefs.Tests.Queries;

public sealed class NameFinderTests
{
    private static readonly TreatyLibrary s_library = new()
    {
        Info = new LibraryInfo { Title = "Test" },
        Instruments =
        [
            Treaty("un-charter") with
            {
                Title = En("Charter of the United Nations"),
                Abbreviations = ["UNCh"],
            },
            Treaty("npt") with
            {
                Title = En("Non-Proliferation Treaty"),
            },
            Treaty("ban") with
            {
                Title = En("Test Ban Treaty"),
            },
        ],
        Experts =
        [
            new(Id("asmolov"), "Konstantin Asmolov", new([new("ru", "Константин Асмолов")])),
            new(Id("xu-bo"), "Xu Bo"),
            new(Id("garcia-r"), "Rosa García"),
            new(Id("garcia-t"), "Tomás García"),
            new(Id("fedorov"), "Пётр Фёдоров"),
            new(Id("garciaparra"), "Ana Garciaparra"),
        ],
        Topics =
        [
            new(Id("mutual-assistance"), En("Mutual assistance"), Names: new([new("en", "Collective defence")])),
            new(Id("trade"), En("Trade")),
        ],
    };

    [TestCase("asmolov", "asmolov")]
    [TestCase("Asmolov", "asmolov")]
    [TestCase("ASMOLOV", "asmolov")]
    [TestCase("Konstantin Asmolov", "asmolov")]
    [TestCase("konstantin", "asmolov")]
    [TestCase("асмолов", "asmolov")]
    [TestCase("xu-bo", "xu-bo")]
    [TestCase("xu bo", "xu-bo")]
    [TestCase("Xu", "xu-bo")]
    [TestCase("федоров", "fedorov")]
    [TestCase("Фёдоров", "fedorov")]
    [TestCase("rosa garcia", "garcia-r")]
    [TestCase("Rosa García", "garcia-r")]
    [TestCase("tomas", "garcia-t")]
    [TestCase("smolo", "asmolov")]
    [TestCase("parra", "garciaparra")]
    // A whole id beats a word of other names.
    [TestCase("garcia-t", "garcia-t")]
    public void An_expert_is_found_by_id_name_surname_or_part(string name, string id)
    {
        s_library.TryGetExpert(name, out var found, out var problem).Should().BeTrue();
        found!.Id.Should().Be(Id(id));
        problem.Should().BeNull();
        s_library.GetExpert(name).Should().Be(found);
    }

    // A word beats its part: Garciaparra is not among them.
    [TestCase("garcia")]
    [TestCase("García")]
    public void Of_several_with_one_surname_all_are_offered(string name)
    {
        var problem = ProblemWith(name);
        problem.Kind.Should().Be(ProblemKind.Ambiguous);
        problem.Message.Should().Be($"\"{name}\" may be any of 2 experts");
        problem.Suggestions.Should().Equal("garcia-r", "garcia-t");
    }

    [TestCase("asmolof", "asmolov")]
    [TestCase("Asmlov", "asmolov")]
    [TestCase("Konstantn Asmolov", "asmolov")]
    public void A_name_that_nobody_has_is_answered_with_the_nearest(string name, string near)
    {
        var problem = ProblemWith(name);
        problem.Kind.Should().Be(ProblemKind.NotFound);
        problem.Message.Should().Be($"this library has no expert \"{name}\"");
        problem.Suggestions.Should().Equal(near);
    }

    [TestCase("Zzyzx")]
    [TestCase("")]
    [TestCase(" - ")]
    public void A_name_near_nobody_finds_nothing(string name)
    {
        var problem = ProblemWith(name);
        (problem.Kind, problem.Suggestions.Count).Should().Be((ProblemKind.NotFound, 0));
    }

    [Test]
    public void Topics_and_instruments_are_found_alike()
    {
        s_library.GetTopic("collective DEFENCE").Id.Should().Be(Id("mutual-assistance"));
        s_library.GetTopic("assistance").Id.Should().Be(Id("mutual-assistance"));
        s_library.GetInstrument("unch").Id.ToString().Should().Be("un-charter");
        s_library.GetInstrument("united nations").Id.ToString().Should().Be("un-charter");
        s_library.TryGetInstrument("treaty", out _, out var problem).Should().BeFalse();
        problem!.Suggestions.Should().Equal("ban", "npt");
        s_library.GetInstrument("npt").Id.ToString().Should().Be("npt");
    }

    private static Problem ProblemWith(string name)
    {
        s_library.TryGetExpert(name, out var found, out var problem).Should().BeFalse();
        found.Should().BeNull();
        return problem!;
    }
}
