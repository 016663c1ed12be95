using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Scanning;
using TreatyRefs.Tests.Scanning;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Model;

/// <summary>No article of the collected treaty texts is denied, and no provision that one of them cites by a link.</summary>
/// <remarks>The texts are not part of the repository: without them these tests ignore themselves.</remarks>
public sealed partial class CorpusExistenceTests
{
    private static readonly ITreatyLibrary s_library = ScanPassageTests.BuiltIn;

    // The collection has lost the beginning of its annex, whose articles go on after its own.
    private static readonly InstrumentId s_withAnnex = InstrumentId.Parse("intervention-1969");

    private static readonly Lazy<Dictionary<string, InstrumentId>> s_titles = new(Titles);

    [Test]
    public void No_article_or_numbered_paragraph_of_a_collected_treaty_is_denied()
    {
        var path = RepositoryFiles.SharedOrIgnore("corpora", "scale", "treaties-en.articles.jsonl.gz");
        var (asked, denied) = (0, new List<string>());
        foreach (var treaty in Lines(path))
        {
            if (!s_titles.Value.TryGetValue(Plain(treaty.GetProperty("title").GetString()!), out var id) || id == s_withAnnex)
            {
                continue;
            }

            foreach (var reference in OwnArticles(treaty).SelectMany(article => Provisions(id, article)))
            {
                asked++;
                if (s_library.Exists(reference) == Existence.No)
                {
                    denied.Add(reference.ToString());
                }
            }
        }

        asked.Should().BeGreaterThan(5000);
        string.Join('\n', denied).Should().BeEmpty();
    }

    [Test]
    public void No_provision_that_a_publisher_linked_is_denied()
    {
        var titles = JsonDocument
            .Parse(File.ReadAllText(RepositoryFiles.SharedOrIgnore("corpora", "gold", "titles.json")))
            .RootElement.EnumerateObject()
            .Where(title => title.Value.TryGetProperty("orig", out _))
            .ToDictionary(title => title.Name, title => Plain(title.Value.GetProperty("orig").GetString()!), StringComparer.Ordinal);
        var scanners = new Dictionary<InstrumentId, CitationScanner>();
        var (asked, denied) = (0, new List<string>());
        foreach (var line in File.ReadLines(RepositoryFiles.SharedOrIgnore("corpora", "gold", "dev.jsonl")))
        {
            using var passage = JsonDocument.Parse(line);
            foreach (var link in passage.RootElement.GetProperty("refs").EnumerateArray())
            {
                var text = link.GetProperty("text").GetString()!;
                if (
                    titles.TryGetValue(link.GetProperty("target").GetString()!, out var title)
                    && s_titles.Value.TryGetValue(title, out var id)
                )
                {
                    if (!scanners.TryGetValue(id, out var scanner))
                    {
                        scanners.Add(id, scanner = new CitationScanner(s_library, id));
                    }

                    var targets = scanner.Scan(text).SelectMany(citation => citation.Targets).ToList();
                    asked += targets.Count;
                    denied.AddRange(
                        targets
                            .Where(target => target.Status == TargetStatus.NoSuchProvision)
                            .Select(target => $"{id}: {text} ({target.Pinpoint})")
                    );
                }
            }
        }

        asked.Should().BeGreaterThan(600);
        string.Join('\n', denied).Should().BeEmpty();
    }

    // Numbers that come again are those of an annex, which the collection does not tell from the treaty's own.
    private static IEnumerable<JsonElement> OwnArticles(JsonElement treaty)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return treaty.GetProperty("articles").EnumerateArray().TakeWhile(article => seen.Add(article.GetProperty("num").GetString()!));
    }

    private static IEnumerable<ProvisionReference> Provisions(InstrumentId id, JsonElement article)
    {
        var number = article.GetProperty("num").GetString()!.Replace(" ", string.Empty, StringComparison.Ordinal);
        if (!ProvisionReference.TryParse($"{id}/{number.ToLowerInvariant()}", out var reference))
        {
            yield break;
        }

        yield return reference;
        // After the closing words comes what was signed or adopted with the treaty, under numbers of its own.
        var text = article.GetProperty("text").GetString()!;
        var closing = text.IndexOf("IN WITNESS", StringComparison.OrdinalIgnoreCase);
        foreach (Match paragraph in NumberedLine().Matches(closing < 0 ? text : text[..closing]))
        {
            yield return ProvisionReference.Parse($"{reference}({paragraph.Groups[1].Value})");
        }
    }

    // A title of two instruments, as of the conventions on road traffic of 1949 and 1968, does not say whose text it heads.
    private static Dictionary<string, InstrumentId> Titles() =>
        s_library
            .Instruments.SelectMany(instrument =>
                instrument.Title.Versions.Select(title => Plain(title.Text)).Distinct().Select(title => (Title: title, instrument.Id))
            )
            .GroupBy(pair => pair.Title, pair => pair.Id, StringComparer.Ordinal)
            .Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.Single(), StringComparer.Ordinal);

    private static string Plain(string title) => NoLetter().Replace(title.ToLowerInvariant(), " ").Trim();

    private static IEnumerable<JsonElement> Lines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var document = JsonDocument.Parse(line);
            yield return document.RootElement.Clone();
        }
    }

    [GeneratedRegex(@"^(\d{1,2})\.(?=\s|\p{L})", RegexOptions.Multiline)]
    private static partial Regex NumberedLine();

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex NoLetter();
}
