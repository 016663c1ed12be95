using System.IO.Compression;
using System.Text.Json;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Benchmarks;

/// <summary>A library of 29,275 real articles in English; where that is absent, of as many passages of the repository.</summary>
internal static class ScaleLibrary
{
    private const string Path = "../shared/corpora/scale";
    private const int Passages = 29_275;
    private const int PassagesOfTreaty = 40;

    /// <summary>The library.</summary>
    /// <param name="whatItIs">What it is made of, for a reader.</param>
    public static TreatyLibrary Read(out string whatItIs)
    {
        var path = Material.Shared("corpora", "scale", "treaties-en.articles.jsonl.gz");
        whatItIs = path is null ? $"press passages of the tests, repeated (there is no {Path})" : Path;
        return new TreatyLibrary
        {
            Info = new LibraryInfo { Title = "Scale" },
            Instruments = [.. path is null ? OfPassages() : Instruments(path)],
        };
    }

    /// <summary>The texts of a library, in order.</summary>
    public static IEnumerable<string> TextsOf(TreatyLibrary library) =>
        library
            .Instruments.SelectMany(instrument => library.ProvisionsOf(instrument.Id))
            .Select(provision => provision.Provision.Text?.ToString())
            .OfType<string>();

    private static IEnumerable<Instrument> OfPassages()
    {
        var passages = Material.Passages().ToList();
        return Enumerable
            .Range(0, Passages)
            .Chunk(PassagesOfTreaty)
            .Select(
                (numbers, treaty) =>
                    new Treaty
                    {
                        Id = InstrumentId.Parse($"treaty-{treaty}", null),
                        Title = new LocalizedText("en", $"Treaty {treaty}"),
                        Provisions =
                        [
                            .. numbers.Select(
                                (number, index) =>
                                    new Provision
                                    {
                                        Kind = ProvisionKind.Article,
                                        Number = new ProvisionNumber(index + 1),
                                        Text = new LocalizedText("en", passages[number % passages.Count]),
                                    }
                            ),
                        ],
                    }
            );
    }

    private static IEnumerable<Instrument> Instruments(string path)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var instruments = new List<Instrument>();
        while (lines.ReadLine() is { } line)
        {
            using var document = JsonDocument.Parse(line);
            instruments.Add(Read(document.RootElement));
        }

        return instruments.DistinctBy(instrument => instrument.Id);
    }

    private static Treaty Read(JsonElement treaty)
    {
        var seen = new HashSet<ProvisionNumber>();
        return new Treaty
        {
            Id = InstrumentId.Parse(treaty.GetProperty("id").GetString()!.ToLowerInvariant()),
            Title = new LocalizedText("en", treaty.GetProperty("title").GetString()!),
            Provisions = [.. treaty.GetProperty("articles").EnumerateArray().Select((article, index) => Article(article, index, seen))],
        };
    }

    // Articles of annexes stand in this list too, with numbers that are taken: they are numbered on from there.
    private static Provision Article(JsonElement article, int index, HashSet<ProvisionNumber> seen)
    {
        var printed = article.GetProperty("num").GetString()!;
        if (!ProvisionNumber.TryParse(printed, null, out var number) || !seen.Add(number))
        {
            number = new ProvisionNumber(100_000 + index);
        }

        return new Provision
        {
            Kind = ProvisionKind.Article,
            Number = number,
            PrintedNumber = printed,
            Text = article.GetProperty("text").GetString() is { Length: > 0 } text ? new LocalizedText("en", text) : null,
        };
    }
}
