using TreatyRefs.Model;
using TreatyRefs.Queries;
using static TreatyRefs.Tests.Support.SmallLibrary;

namespace TreatyRefs.Tests.Queries;

public sealed class NameFinderTests
{
    private static readonly TreatyLibrary s_library = new(
        new LibraryInfo { Title = "Test" },
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
        [
            new("asmolov", "Konstantin Asmolov", new([new("ru", "Константин Асмолов")])),
            new("xu-bo", "Xu Bo"),
            new("garcia-r", "Rosa García"),
            new("garcia-t", "Tomás García"),
            new("fedorov", "Пётр Фёдоров"),
            new("garciaparra", "Ana Garciaparra"),
        ],
        [new("mutual-assistance", En("Mutual assistance"), Names: new([new("en", "Collective defence")])), new("trade", En("Trade"))]
    );

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
        var match = NameFinder.Expert(s_library, name);
        match.Found?.Id.Should().Be(id);
        match.Found.Should().NotBeNull();
        match.Candidates.Should().BeEmpty();
        match.IsAmbiguous.Should().BeFalse();
    }

    // A word beats its part: Garciaparra is not among them.
    [TestCase("garcia")]
    [TestCase("García")]
    public void Of_several_with_one_surname_all_are_offered(string name)
    {
        var match = NameFinder.Expert(s_library, name);
        match.Found.Should().BeNull();
        match.IsAmbiguous.Should().BeTrue();
        match.Candidates.Select(expert => expert.Id).Should().Equal("garcia-r", "garcia-t");
    }

    [TestCase("asmolof", "asmolov")]
    [TestCase("Asmlov", "asmolov")]
    [TestCase("Konstantn Asmolov", "asmolov")]
    public void A_name_that_nobody_has_is_answered_with_the_nearest(string name, string near)
    {
        var match = NameFinder.Expert(s_library, name);
        match.Found.Should().BeNull();
        match.IsAmbiguous.Should().BeFalse();
        match.Candidates.Select(expert => expert.Id).Should().Equal(near);
    }

    [TestCase("Zzyzx")]
    [TestCase("")]
    [TestCase(" - ")]
    public void A_name_near_nobody_finds_nothing(string name)
    {
        var match = NameFinder.Expert(s_library, name);
        (match.Found, match.Candidates.Count, match.IsAmbiguous).Should().Be((null, 0, false));
    }

    [Test]
    public void Topics_and_instruments_are_found_alike()
    {
        NameFinder.Topic(s_library, "collective DEFENCE").Found!.Id.Should().Be("mutual-assistance");
        NameFinder.Topic(s_library, "assistance").Found!.Id.Should().Be("mutual-assistance");
        NameFinder.Instrument(s_library, "unch").Found!.Id.ToString().Should().Be("un-charter");
        NameFinder.Instrument(s_library, "united nations").Found!.Id.ToString().Should().Be("un-charter");
        NameFinder.Instrument(s_library, "treaty").Candidates.Select(instrument => instrument.Id.ToString()).Should().Equal("ban", "npt");
        NameFinder.Instrument(s_library, "npt").Found!.Id.ToString().Should().Be("npt");
    }
}
