using System.Globalization;
using TreatyRefs.Yaml;

namespace TreatyRefs.Tests.Reports;

/// <summary>The same bytes on every machine: whatever the culture, however often.</summary>
public sealed class StableOutputTests
{
    [TestCase("tr-TR")]
    [TestCase("ar-SA")]
    [TestCase("th-TH")]
    [TestCase("fa-IR")]
    [TestCase("de-DE")]
    [TestCase("ko-KR")]
    public void A_report_does_not_know_the_culture_of_the_machine(string culture)
    {
        var (markdown, html, json) = All();
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            All().Should().Be((markdown, html, json));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Test]
    public void Lines_end_with_a_line_feed_alone()
    {
        var (markdown, html, json) = All();

        (markdown + html + json).Should().NotContain("\r");
        markdown.Should().EndWith("\n");
        html.Should().EndWith("</html>\n");
        json.Should().EndWith("}\n");
    }

    private static (string Markdown, string Html, string Json) All()
    {
        // Loaded and looked up anew, with letters that change their case otherwise in Turkish.
        var library = LibraryLoader.Load(LibraryOrigin.BuiltIn).Library;
        var dossier = library.Dossier("UNITED NATIONS CHARTER, ARTICLE 51");
        var comparison = library.Compare("4", "UNITED NATIONS CHARTER, ARTICLE 51");
        return (
            dossier.ToMarkdown() + comparison.ToMarkdown(),
            dossier.ToHtml() + comparison.ToHtml(),
            dossier.ToJson() + comparison.ToJson()
        );
    }
}
