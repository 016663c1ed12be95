using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Scanning;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Scanning;

/// <summary>A range has the provisions that exist in it, however many numbers it spans: nobody counts to a hundred million.</summary>
public sealed class RangeMemberTests
{
    private static readonly TreatyLibrary s_library = SmallLibrary.Of(
        SmallLibrary.Treaty(
            "pact",
            SmallLibrary.Article("1"),
            SmallLibrary.Article("2"),
            SmallLibrary.Article("2bis"),
            SmallLibrary.Article("5", SmallLibrary.Paragraph("1"), SmallLibrary.Paragraph("2"))
        ) with
        {
            ArticleCount = 7,
            Abbreviations = ["PCT"],
        },
        SmallLibrary.Treaty("rules", SmallLibrary.Provision(ProvisionKind.Rule, "1"), SmallLibrary.Provision(ProvisionKind.Rule, "3")) with
        {
            Abbreviations = ["RLS"],
        },
        SmallLibrary.Treaty(
            "parts",
            SmallLibrary.Provision(
                ProvisionKind.Part,
                "1",
                SmallLibrary.Provision(ProvisionKind.Chapter, "1"),
                SmallLibrary.Provision(ProvisionKind.Chapter, "2")
            )
        ) with
        {
            Abbreviations = ["PRT"],
        },
        SmallLibrary.Treaty("dark") with
        {
            Abbreviations = ["DRK"],
        },
        SmallLibrary.Treaty("long") with
        {
            Abbreviations = ["LNG"],
            ArticleCount = 100_000,
        }
    );

    [TestCase("Articles 1 to 100000000 of the PCT", "1 2 2bis 3 4 5 6 7")]
    [TestCase("Articles 2 to 4 of the PCT", "2 2bis 3 4")]
    [TestCase("Articles 6 to 999999999 of the PCT", "6 7")]
    [TestCase("Articles 8 to 999999999 of the PCT", "")]
    [TestCase("Article 5, paragraphs 1 to 999999999, of the PCT", "5(1) 5(2)")]
    [TestCase("Articles 1 to 3 of the RLS", "rule-1 rule-3")]
    [TestCase("Chapters 1 to 2 of the PRT", "part-1/chapter-1 part-1/chapter-2")]
    [TestCase("Articles 1 to 999999999 of the DRK", "")]
    public void Of_a_text(string text, string members) =>
        string.Join(' ', Members(text).Select(member => member.Pinpoint)).Should().Be(members);

    [TestCase("Articles 99000 to 999999999 of the LNG", 1000)]
    [TestCase("Articles 99991 to 999999999 of the LNG", 10)]
    public void Of_an_instrument_that_counts_its_articles(string text, int count) => Members(text).Should().HaveCount(count);

    private static EquatableArray<ProvisionReference> Members(string text) =>
        new CitationScanner(s_library).Scan(text).SelectMany(citation => citation.Targets).Last().Members;
}
