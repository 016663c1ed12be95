using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using TreatyRefs.Scanning;

namespace TreatyRefs.Quality;

/// <summary>Documents of the Security Council in seven languages: the resolutions that its editors linked, and what is claimed
/// beyond them.</summary>
/// <remarks>Right is a link whose citation leads to its resolution. False is a body or group in brackets that is taken for a resolution,
/// and "this resolution" that is taken for another.</remarks>
/// <param name="everyNth">Which documents of each language are read.</param>
internal sealed partial class ResolutionLinks(int everyNth)
    : QualityMaterial("un-sc.even", everyNth == 1 ? What : $"{What}; one document in {everyNth}")
{
    private const string What = "documents of the Security Council, links of its editors";

    public override string[] Needs => ["corpora", "un-sc.even.jsonl.gz"];

    public override IReadOnlyList<QualityRow> Measure(string root, Action<string> say) =>
        QualityRow.Together(ReadDocuments(Shared(root, Needs)).Select(document => Score(document, FoundTarget.In(document.Text))));

    internal static QualityRow Score(Document document, List<FoundTarget> found)
    {
        var bodies = found.Count(target =>
            target.By == InstrumentBinding.DefinedTerm && IsResolution(target) && !target.Reference!.Contains('/', StringComparison.Ordinal)
        );
        var otherThanThis = OwnParagraph(document.Language)
            .Matches(document.Text)
            .Count(own => found.Any(target => target.Overlaps(own.Index, own.Index + own.Length) && IsResolution(target)));
        return QualityRow.Counted(
            document.Language,
            document.Links.Select(link => OutcomeOf(link, found)).Concat(Enumerable.Repeat(Outcome.False, bodies + otherThanThis))
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

    private static bool LeadsTo(FoundTarget target, int number) =>
        target.Instrument == string.Create(CultureInfo.InvariantCulture, $"unsc-res-{number}");

    private static bool IsResolution(FoundTarget target) => target.Instrument.StartsWith("unsc-res-", StringComparison.Ordinal);

    private IEnumerable<Document> ReadDocuments(string path)
    {
        var seen = new Dictionary<string, int>();
        using var file = File.OpenRead(path);
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            var document = Document.Parse(line);
            var before = seen.GetValueOrDefault(document.Language);
            seen[document.Language] = before + 1;
            if (before % everyNth == 0)
            {
                yield return document;
            }
        }
    }

    /// <summary>A resolution that an editor linked.</summary>
    internal sealed record Link(int Start, int End, int Number);

    /// <summary>A document.</summary>
    internal sealed record Document(string Language, string Text, IReadOnlyList<Link> Links)
    {
        public static Document Parse(string line)
        {
            using var json = JsonDocument.Parse(line);
            var links = json.RootElement.GetProperty("links").EnumerateArray();
            return new(
                json.RootElement.GetProperty("lang").GetString()!,
                json.RootElement.GetProperty("text").GetString()!,
                [.. links.Select(link => new Link(link[0].GetInt32(), link[1].GetInt32(), link[2].GetInt32()))]
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
