using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Tests.Support;
using TreatyRefs.Yaml;

namespace TreatyRefs.Tests.Model;

public sealed class PartyRecordTests
{
    private static readonly TreatyLibrary s_library = Load();

    [TestCase("BR", null, PartyStanding.Consented, "1991-05-01")]
    [TestCase("brazil", "1990-12-31", PartyStanding.Signed, "1990-05-01")]
    [TestCase("Argentina", null, PartyStanding.Signed, "1990-05-01")]
    [TestCase("CU", "1992-06-01", PartyStanding.NotRecorded, null)]
    [TestCase("CU", "1993-01-01", PartyStanding.Consented, "1992")]
    [TestCase("CU", null, PartyStanding.NoticeGiven, "1999-01-01")]
    [TestCase("BO", "2002-01-01", PartyStanding.Left, "2001-01-01")]
    [TestCase("BO", null, PartyStanding.Consented, "2005-01-01")]
    [TestCase("PE", "2025-06-15", PartyStanding.NotRecorded, null)]
    [TestCase("PE", "2025-07-01", PartyStanding.Left, "2025-06")]
    [TestCase("CL", null, PartyStanding.NotRecorded, null)]
    [TestCase("League of Clubs", null, PartyStanding.Suspended, "2020-02-02")]
    [TestCase("république FRANÇAISE", null, PartyStanding.Listed, null)]
    [TestCase("North Korea", "2003-01-10", PartyStanding.NoticeGiven, "2003-01-10")]
    [TestCase("North Korea", null, PartyStanding.Left, "2003")]
    [TestCase("DPRK", "2002-12-31", PartyStanding.NotRecorded, null)]
    public void Where_a_party_stands_is_what_its_acts_show(string name, string? asOf, PartyStanding standing, string? since)
    {
        var day = asOf is null ? s_library.Info.Date : PartialDate.Parse(asOf);
        var record = PartyRecord.Of(s_library.Instruments[0], s_library.GetParty(name), day);

        record.Standing.Should().Be(standing);
        (record.ShownBy?.Date?.ToString()).Should().Be(since);
    }

    [Test]
    public void An_act_of_which_the_day_leaves_open_whether_it_was_done_is_listed() =>
        PartyRecord
            .Of(s_library.Instruments[0], s_library.GetParty("PE"), PartialDate.Parse("2025-06-15"))
            .Actions.Should()
            .ContainSingle();

    [TestCase("Korea", "\"Korea\" may be any of 2 parties")]
    [TestCase("Guinea Bissao", "this library has no party \"Guinea Bissao\"")]
    public void A_name_of_nobody_or_of_two_is_told(string name, string message)
    {
        s_library.TryGetParty(name, out _, out var problem).Should().BeFalse();
        problem!.Message.Should().Be(message);
        problem.Suggestions.Should().NotBeEmpty();
    }

    [TestCase("pact/4(2)", "ratification", false)]
    [TestCase("pact/4(2)", "reservation", true)]
    [TestCase("pact/4", "reservation", true)]
    [TestCase("pact/4(1)", "reservation", false)]
    [TestCase("pact/5", "reservation", false)]
    [TestCase("pact/5", "declaration", true)]
    [TestCase("pact/5", "withdrawal", true)]
    [TestCase("pact/5", "denunciation", true)]
    public void A_dossier_tells_exits_and_the_reservations_that_bear_on_it(string reference, string type, bool tells)
    {
        var dossier = new DossierBuilder(s_library).Provision(ProvisionReference.Parse(reference))!;
        dossier.PartyActions.Any(action => action.Type.Keyword() == type).Should().Be(tells);
    }

    private static TreatyLibrary Load()
    {
        var result = LibraryLoader.Load(LibraryOrigin.Path(RepositoryFiles.Case("parties-library.yaml")));
        return result.ErrorCount == 0 ? result.Library : throw new InvalidDataException(string.Join('\n', result.Diagnostics));
    }
}
