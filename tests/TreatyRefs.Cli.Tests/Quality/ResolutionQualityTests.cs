using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using TreatyRefs.Cli.Tests.Support;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Cli.Tests.Quality;

/// <summary>Documents of the Security Council in seven languages: the resolutions that its editors linked, and what is claimed
/// beyond them.</summary>
/// <remarks>Every third document of each language. Right is a link whose citation leads to its resolution. False is a body or group
/// in brackets that is taken for a resolution, and "this resolution" that is taken for another. The texts are not part of the
/// repository.</remarks>
public sealed partial class ResolutionQualityTests
{
    private const int EveryNth = 3;

    [Test]
    public void Links_of_editors_are_found_and_no_body_is_taken_for_a_resolution()
    {
        var documents = ReadDocuments().ToList();
        using var folder = new TemporaryFolder();
        foreach (var document in documents)
        {
            folder.Write(document.FileName, document.Text);
        }

        var run = Tool.Run("scan", folder.Path, "--format", "jsonl");
        run.Error.Should().BeEmpty();
        var found = FoundTarget.ReadLines(run.Out);
        QualityTable.Match(
            "un-sc.txt",
            "Documents of the Security Council, every third: links of its editors",
            [
                .. documents
                    .GroupBy(document => document.Language)
                    .OrderBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => group.Select(document => Score(document, found[document.FileName])).Aggregate((a, b) => a + b)),
            ]
        );
    }

    [TestCase("unsc-res-7/3", "name", "right")]
    [TestCase("unsc-res-70", "name", "wrong")]
    [TestCase(null, "none", "open")]
    public void A_link_is_right_wrong_or_open_by_the_target_at_its_place(string? reference, string by, string outcome)
    {
        var score = Score(
            new("d", "en", "see resolution 7 (1946)", [new(15, 23, 7)]),
            [new(4, 23, 15, 23, reference, null, "not-described", by)]
        );
        (score.Right, score.Wrong, score.Open, score.Missed)
            .Should()
            .Be((outcome == "right" ? 1 : 0, outcome == "wrong" ? 1 : 0, outcome == "open" ? 1 : 0, 0));
    }

    [Test]
    public void A_link_without_a_target_is_missed_and_a_body_or_another_resolution_for_this_one_is_false() =>
        Score(
                new("d", "en", "7 (1946); paragraph 3 of this resolution; the Committee", [new(0, 8, 7)]),
                [
                    new(10, 40, 10, 40, "unsc-res-7/3", "3", "not-described", "context"),
                    new(46, 55, 46, 55, "unsc-res-8", null, "not-described", "defined-term"),
                ]
            )
            .Should()
            .Be(new QualityRow("en", 1, 0, 0, 1, 0, 2));

    private static QualityRow Score(Document document, List<FoundTarget> found)
    {
        var outcomes = document.Links.ToLookup(link => OutcomeOf(link, found));
        var bodies = found.Count(target => target.By == "defined-term" && IsResolution(target) && !target.Reference!.Contains('/'));
        var otherThanThis = OwnParagraph(document.Language)
            .Matches(document.Text)
            .Count(own => found.Any(target => target.Overlaps(own.Index, own.Index + own.Length) && IsResolution(target)));
        return new(
            document.Language,
            document.Links.Count,
            outcomes[Outcome.Right].Count(),
            outcomes[Outcome.Open].Count(),
            outcomes[Outcome.Missed].Count(),
            outcomes[Outcome.Wrong].Count(),
            bodies + otherThanThis
        );
    }

    private static Outcome OutcomeOf(Link link, List<FoundTarget> found)
    {
        if (found.Any(target => target.Overlaps(link.Start, link.End) && LeadsTo(target, link.Number)))
        {
            return Outcome.Right;
        }

        var here = found.Where(target => target.Start < link.End && target.End > link.Start).ToList();
        return here.Count == 0 ? Outcome.Missed
            : here.Exists(target => !target.IsOpen) ? Outcome.Wrong
            : Outcome.Open;
    }

    private static bool LeadsTo(FoundTarget target, int number) => target.Reference?.Split('/')[0] == $"unsc-res-{number}";

    private static bool IsResolution(FoundTarget target) =>
        target.Reference is { } reference && reference.StartsWith("unsc-res-", StringComparison.Ordinal);

    private static IEnumerable<Document> ReadDocuments()
    {
        var seen = new Dictionary<string, int>();
        using var file = File.OpenRead(RepositoryFiles.SharedOrIgnore("corpora", "un-sc.even.jsonl.gz"));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            var document = Document.Parse(line);
            var before = seen.GetValueOrDefault(document.Language);
            seen[document.Language] = before + 1;
            if (before % EveryNth == 0)
            {
                yield return document;
            }
        }
    }

    private enum Outcome
    {
        Missed,
        Open,
        Wrong,
        Right,
    }

    private sealed record Link(int Start, int End, int Number);

    private sealed record Document(string Id, string Language, string Text, List<Link> Links)
    {
        public string FileName => string.Create(CultureInfo.InvariantCulture, $"{Id}.{Language}.txt");

        public static Document Parse(string line)
        {
            using var json = JsonDocument.Parse(line);
            return new(
                json.RootElement.GetProperty("doc").GetString()!,
                json.RootElement.GetProperty("lang").GetString()!,
                json.RootElement.GetProperty("text").GetString()!,
                [
                    .. json
                        .RootElement.GetProperty("links")
                        .EnumerateArray()
                        .Select(link => new Link(link[0].GetInt32(), link[1].GetInt32(), link[2].GetInt32())),
                ]
            );
        }
    }

    private static Regex OwnParagraph(string language) =>
        language switch
        {
            "en" => English(),
            "fr" => French(),
            "es" => Spanish(),
            "ru" => Russian(),
            "zh" => Chinese(),
            _ => None(),
        };

    [GeneratedRegex(@"paragraphs? \d+ of (?:this|the present) resolution")]
    private static partial Regex English();

    [GeneratedRegex(@"paragraphes? \d+ de la présente résolution")]
    private static partial Regex French();

    [GeneratedRegex(@"párrafos? \d+ de la presente resolución")]
    private static partial Regex Spanish();

    [GeneratedRegex(@"пункт\w* \d+ настоящей резолюции")]
    private static partial Regex Russian();

    [GeneratedRegex(@"本决议第\d+段")]
    private static partial Regex Chinese();

    [GeneratedRegex("(?!)")]
    private static partial Regex None();
}
