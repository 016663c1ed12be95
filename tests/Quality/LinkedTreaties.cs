using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Scanning;

namespace TreatyRefs.Quality;

/// <summary>Whole treaties with a publisher's links, read with a library of 331 titles: whether the instrument is right to which an
/// article or a bare term ("the Convention") is linked.</summary>
/// <remarks>Wrong is another known instrument. What is found beside the links is not counted: the publisher did not link all.</remarks>
internal sealed partial class LinkedTreaties() : QualityMaterial("gold", "treaties with a publisher's links, instrument alone")
{
    private const int Around = 120;

    public override string[] Needs => ["corpora", "gold", "dev.docs.jsonl.gz"];

    public override IReadOnlyList<QualityRow> Measure(string root, Action<string> say)
    {
        var scanner = new CitationScanner(ReadTitles(Shared(root, "corpora", "gold", "titles.json")));
        return QualityRow.Together(ReadDocuments(Shared(root, Needs)).SelectMany(document => Rows(document, scanner, say)));
    }

    /// <summary>The titles of a file as a library of treaties.</summary>
    internal static TreatyLibrary ReadTitles(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        return new()
        {
            Info = new LibraryInfo { Title = "Titles" },
            Instruments = [.. json.RootElement.EnumerateObject().Select(ReadTitle)],
        };
    }

    /// <summary>A text and its links, from one line.</summary>
    internal static LinkedText Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        return new(
            json.RootElement.GetProperty("text").GetString()!,
            [
                .. json
                    .RootElement.GetProperty("refs")
                    .EnumerateArray()
                    .Select(link => new LinkedWords(
                        link.GetProperty("start").GetInt32(),
                        link.GetProperty("end").GetInt32(),
                        link.GetProperty("text").GetString()!.Trim(),
                        link.GetProperty("target").GetString()!.ToLowerInvariant()
                    )),
            ]
        );
    }

    private static IEnumerable<QualityRow> Rows(LinkedText document, CitationScanner scanner, Action<string> say)
    {
        var found = scanner.Scan(document.Text);
        return from link in document.Links
            let part = DefinedTerm().IsMatch(link.Words) ? "terms"
            : ArticleAnchor().IsMatch(link.Words) ? "articles"
            : null
            where part is not null
            select QualityRow.Counted(part, [OutcomeOf(document, link, found, say)]);
    }

    private static Outcome OutcomeOf(LinkedText document, LinkedWords link, IReadOnlyList<ScannedCitation> found, Action<string> say)
    {
        var here = found.Where(link.IsIn).SelectMany(citation => citation.Targets).ToList();
        var known = here.Select(target => target.Instrument.Id?.ToString()).OfType<string>().ToList();
        var outcome =
            known.Contains(link.Target) ? Outcome.Right
            : known.Count > 0 ? Outcome.Wrong
            : here.Count > 0 ? Outcome.Open
            : Outcome.Missed;
        if (outcome != Outcome.Right)
        {
            var around = document.Text[Math.Max(0, link.Start - Around)..Math.Min(document.Text.Length, link.End + Around)];
            say($"{outcome}: {link.Words} | {link.Target} | found: {string.Join("; ", known)} | {around.ReplaceLineEndings(" ")}");
        }

        return outcome;
    }

    private static Instrument ReadTitle(JsonProperty title) =>
        new Treaty
        {
            Id = InstrumentId.Parse(title.Name.ToLowerInvariant()),
            Title = new LocalizedText("en", title.Value.GetProperty("orig").GetString()!),
            Names = new([new("nl", title.Value.GetProperty("nl").GetString()!)]),
        };

    private static IEnumerable<LinkedText> ReadDocuments(string path)
    {
        using var file = File.OpenRead(path);
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return Parse(line);
        }
    }

    [GeneratedRegex(@"^(art|paragraph|annex)", RegexOptions.IgnoreCase)]
    private static partial Regex ArticleAnchor();

    [GeneratedRegex(@"^(the )?(Convention|Agreement|Protocol|Treaty|Charter|Covenant|Statute|Constitution)$")]
    private static partial Regex DefinedTerm();
}

/// <summary>A text with links.</summary>
internal sealed record LinkedText(string Text, IReadOnlyList<LinkedWords> Links);

/// <summary>Words that a publisher linked.</summary>
/// <param name="Start">Where they begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="Words">The words.</param>
/// <param name="Target">The instrument.</param>
internal sealed record LinkedWords(int Start, int End, string Words, string Target)
{
    public bool IsIn(ScannedCitation citation) => citation.Start < End && citation.End > Start;
}
