using TreatyRefs.Names;
using TreatyRefs.References;

namespace TreatyRefs.Tests.BuiltIn;

/// <summary>Instruments that the code names by their ids are in the built-in library: a rule about one that was renamed would be lost in
/// silence.</summary>
public sealed class NamedInCodeTests
{
    private static readonly InstrumentId[] s_ids =
    [
        .. CrowdedDays.Ids,
        .. InstrumentId.TreatiesOfUnion,
        .. InstrumentId.WithTitles,
        .. InstrumentId.WithRegulations,
        .. InstrumentId.WithRules,
        .. InstrumentId.WithChaptersOfRegulations,
        .. InstrumentId.WithAnnexesOfRegulations,
    ];

    [TestCaseSource(nameof(s_ids))]
    public void It_is_in_the_library(InstrumentId id) => Treaties.BuiltIn.FindInstrument(id).Should().NotBeNull();
}
