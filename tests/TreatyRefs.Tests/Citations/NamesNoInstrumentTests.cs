using TreatyRefs.Citations;

namespace TreatyRefs.Tests.Citations;

public sealed class NamesNoInstrumentTests
{
    [TestCase("4", true)]
    [TestCase("4(2)", true)]
    [TestCase("ст. 4", true)]
    [TestCase("제4조", true)]
    [TestCase("Articles 3 and 4", true)]
    [TestCase("UN Charter art. 51", false)]
    [TestCase("Article 51 of the UN Charter", false)]
    [TestCase("vclt", false)]
    [TestCase("X", false)]
    [TestCase("", false)]
    public void A_citation_of_provisions_alone_needs_no_names(string citation, bool isSo) =>
        Citation.NamesNoInstrument(citation).Should().Be(isSo);
}
