using System.Globalization;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.BuiltIn;

/// <summary>data/names-read.tsv: where the names of the built-in library were read.</summary>
public sealed class NamesReadTests
{
    private const string Heading = "instrument\tlanguage\tname\tread in\tkind of page";

    private static readonly string[] s_languages = ["en", "fr", "es", "ru", "zh", "ar", "ko", "de", "it", "pt", "ja"];
    private static readonly string[] s_kinds = ["judgment", "official", "journal", "book", "press", "encyclopaedia", "other"];
    private static readonly Lazy<IReadOnlyList<ReadName>> s_rows = new(ReadRows);

    [Test]
    public void Every_line_is_of_a_name_that_the_library_has()
    {
        var library = Treaties.BuiltIn;
        s_rows
            .Value.Where(row => !(library.FindInstrument(InstrumentId.Parse(row.Instrument)) is { } known && Has(known, row)))
            .Select(row => row.ToString())
            .Should()
            .BeEmpty();
    }

    [Test]
    public void Every_line_names_a_page_or_a_document()
    {
        foreach (var row in s_rows.Value)
        {
            s_languages.Should().Contain(row.Language, row.ToString());
            s_kinds.Should().Contain(row.Kind, row.ToString());
            var isPage = Uri.TryCreate(row.ReadIn, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
            (isPage || row.ReadIn.StartsWith("UN document ", StringComparison.Ordinal)).Should().BeTrue(row.ToString());
        }
    }

    [Test]
    public void Lines_stand_once_and_in_order() =>
        s_rows.Value.Select(row => row.Key).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();

    [Test]
    public void The_table_in_the_readme_is_what_the_library_says() => new GeneratedSection("table of names").Matches(Table());

    private static string Table()
    {
        var read = s_rows.Value.Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        var lines = s_languages.Select(language =>
        {
            var names = Treaties.BuiltIn.Instruments.SelectMany(instrument => NamesIn(instrument, language)).ToList();
            var withPlace = names.Count(read.Contains);
            return string.Create(
                CultureInfo.InvariantCulture,
                $"| {language} | {names.Count} | {withPlace} | {names.Count - withPlace} |\n"
            );
        });
        var abbreviations = Treaties
            .BuiltIn.Instruments.SelectMany(instrument => instrument.Abbreviations.Select(name => (instrument.Id, Name: name)))
            .ToList();
        var placed = abbreviations.Count(abbreviation =>
            s_languages.Any(language => read.Contains(Key(abbreviation.Id, language, abbreviation.Name)))
        );
        return "| language | titles and names | read in a place | without one |\n|---|---|---|---|\n"
            + string.Concat(lines)
            + string.Create(
                CultureInfo.InvariantCulture,
                $"| abbreviations of all languages | {abbreviations.Count} | {placed} | {abbreviations.Count - placed} |\n"
            );
    }

    private static IEnumerable<string> NamesIn(Instrument instrument, string language) =>
        TextsIn(instrument, language).Except(instrument.Abbreviations).Select(name => Key(instrument.Id, language, name)).Distinct();

    private static IEnumerable<string> TextsIn(Instrument instrument, string language) =>
        new[] { instrument.Title, instrument.ShortTitle }
            .OfType<LocalizedText>()
            .SelectMany(text => text.Versions)
            .Where(version => version.Language == language)
            .Select(version => version.Text)
            .Concat(instrument.Names.In(language));

    private static bool Has(Instrument instrument, ReadName row) =>
        TextsIn(instrument, row.Language).Concat(instrument.ShortTitle?.Versions.Select(text => text.Text) ?? []).Contains(row.Name)
        || instrument.Abbreviations.Contains(row.Name);

    private static string Key(InstrumentId id, string language, string name) => $"{id}\t{language}\t{name}";

    private static List<ReadName> ReadRows()
    {
        var lines = File.ReadAllLines(RepositoryFiles.Data("names-read.tsv"));
        lines[0].Should().Be(Heading);
        return
        [
            .. lines
                .Skip(1)
                .Select(line => line.Split('\t'))
                .Select(cells => new ReadName(cells[0], cells[1], cells[2], cells[3], cells[4])),
        ];
    }

    private sealed record ReadName(string Instrument, string Language, string Name, string ReadIn, string Kind)
    {
        public string Key => $"{Instrument}\t{Language}\t{Name}";
    }
}
