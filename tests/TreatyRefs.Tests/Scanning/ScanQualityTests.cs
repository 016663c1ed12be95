using System.Globalization;
using System.Text.RegularExpressions;
using TreatyRefs.Quality;
using TreatyRefs.References;
using TreatyRefs.Scanning;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Scanning;

/// <summary>How much of real texts the scanner gets right. Each figure is printed, and none may fall.</summary>
/// <remarks>Cases/scan/README.md says what the figures mean and what is still missed. The texts are not part of the repository:
/// without them these tests ignore themselves.</remarks>
public sealed partial class ScanQualityTests
{
    [Test]
    public void The_founding_discussion_cites_five_articles_and_the_treaties_that_it_names()
    {
        var text = File.ReadAllText(RepositoryFiles.SharedOrIgnore("seed", "valdai-2024-11-27.txt"));
        new CitationScanner(ScanPassageTests.BuiltIn)
            .Scan(text)
            .Select(ScanCase.Print)
            .Should()
            .Equal(
                "Russia-DPRK Treaty | ru-dprk-2024",
                "Russia-DPRK Strategic Comprehensive Partnership Treaty | ru-dprk-2024",
                "1961 treaty | ussr-dprk-1961",
                "Article 16 of the new treaty | ru-dprk-2024/16",
                "Russian-North Korean treaty (Article 4) | ru-dprk-2024/4",
                "Comprehensive Strategic Partnership Treaty | ru-dprk-2024",
                "Article 4 of the new treaty | ru-dprk-2024/4",
                "Article 3 | ru-dprk-2024/3",
                "Article 8 | ru-dprk-2024/8",
                "Article 20 | ru-dprk-2024/20"
            );
    }

    [Test]
    public void The_number_of_an_article_is_right_in_the_lines_of_real_treaties()
    {
        var titles = RepositoryFiles.SharedOrIgnore("corpora", "gold", "titles.json");
        var lines = File.ReadLines(RepositoryFiles.SharedOrIgnore("corpora", "gold", "dev.jsonl")).Select(LinkedTreaties.Parse);
        var scanner = new CitationScanner(LinkedTreaties.ReadTitles(titles));
        int anchors = 0,
            right = 0;
        foreach (var (text, link) in lines.SelectMany(line => line.Links.Select(link => (line.Text, link))))
        {
            if (ArticleNumber().Match(link.Words) is not { Success: true } match)
            {
                continue;
            }

            var written = match.Groups[1].Value;
            var wanted = RomanNumeral.TryParse(written, out var roman) ? roman.ToString(CultureInfo.InvariantCulture) : written;
            var citation = scanner
                .Scan(text)
                .FirstOrDefault(citation => link.IsIn(citation) && citation.Targets.Any(target => target.Pinpoint is not null));
            anchors++;
            right += LeadingNumber().Match(citation?.Targets[0].Pinpoint ?? string.Empty).Value == wanted ? 1 : 0;
        }

        Figures.Print("scan-lines.txt", $"gold lines: {anchors} article anchors, first number right in {Percent(right, anchors)}");
        (100.0 * right / anchors).Should().BeGreaterThanOrEqualTo(99.5);
    }

    private static string Percent(int part, int whole) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:F1} %");

    [GeneratedRegex(@"^(?:article|articles|art\.?|arts\.?)\s*([0-9]+|[IVXLC]+\b)", RegexOptions.IgnoreCase)]
    private static partial Regex ArticleNumber();

    [GeneratedRegex(@"^\d+")]
    private static partial Regex LeadingNumber();
}
