using TreatyRefs.Citations;
using TreatyRefs.Collections;
using TreatyRefs.Compiled;
using TreatyRefs.Languages;
using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.References;
using TreatyRefs.Scanning;
using TreatyRefs.Tests.Support;
using TreatyRefs.Tests.Yaml;
using TreatyRefs.Yaml;

namespace TreatyRefs.Tests.Compiled;

/// <summary>What the build has compiled is what the files say.</summary>
public sealed class CompiledLibraryTests
{
    private static readonly Lazy<LoadResult> s_parsed = new(() => LibraryLoader.Load(LibraryOrigin.BuiltInAt(RepositoryFiles.Data())));

    private static TreatyLibrary Parsed => s_parsed.Value.Library;

    [Test]
    public void The_compiled_library_is_the_parsed_one()
    {
        Treaties.BuiltIn.Equals(Parsed).Should().BeTrue();
        Treaties.BuiltIn.Instruments.Should().Equal(Parsed.Instruments);
        LibraryLoader.Load(LibraryOrigin.BuiltIn).FileCount.Should().Be(s_parsed.Value.FileCount);
    }

    [Test]
    public void What_is_described_and_what_only_named_are_told_apart_alike()
    {
        var described = IdsOf(((ITreatyLibrary)Treaties.BuiltIn).Described);

        described.Should().Equal(IdsOf(((ITreatyLibrary)Parsed).Described)).And.NotBeEmpty();
        described.Should().HaveCountLessThan(Treaties.BuiltIn.Instruments.Count(instrument => !instrument.Provisions.IsEmpty));
    }

    [Test]
    public void Every_instrument_is_found_by_its_id_and_nothing_else_is()
    {
        foreach (var instrument in Parsed.Instruments)
        {
            Treaties.BuiltIn.FindInstrument(instrument.Id).Should().Be(instrument);
        }

        Treaties.BuiltIn.FindInstrument(InstrumentId.Parse("no-such-treaty")).Should().BeNull();
        Treaties.BuiltIn.FindInstrument(default).Should().BeNull();
    }

    [Test]
    public void Every_key_of_every_document_is_kept()
    {
        var library = LibraryLoader.Load(LibraryOrigin.Text("full", FullDocuments.All)).Library;

        Open(LibraryCompiler.Compile(library, 3)).Equals(library).Should().BeTrue();
    }

    [Test]
    public void The_same_library_is_compiled_to_the_bytes_that_the_build_has_embedded() =>
        LibraryCompiler.Compile(Parsed, s_parsed.Value.FileCount).AsSpan().SequenceEqual(Embedded()).Should().BeTrue();

    [Test]
    public void Tables_of_names_that_were_read_are_those_that_were_written()
    {
        var tables = NameTables.Of(Treaties.BuiltIn);

        tables.Should().BeSameAs(((ICompiledNames)Treaties.BuiltIn.Instruments).Names, "they are not made anew");
        NameTables.Of(Treaties.BuiltIn.AsOf(new PartialDate(2020))).Should().BeSameAs(tables);
        var again = LibraryCompiler.Compile(Treaties.BuiltIn, tables, BuiltInLibrary.FileCount);
        again.AsSpan().SequenceEqual(Embedded()).Should().BeTrue();
    }

    [Test]
    public void Where_other_languages_are_in_use_names_are_put_into_tables_anew()
    {
        using var scope = LanguageCatalogue.Use(new LanguageCatalogue(English.Words));

        NameTables.Of(Treaties.BuiltIn).Should().NotBeSameAs(((ICompiledNames)Treaties.BuiltIn.Instruments).Names);
    }

    // What is not read takes long, for the names that are near are looked for.
    [Test]
    public void Names_mean_the_same()
    {
        var (compiled, parsed) = (new CitationParser(Treaties.BuiltIn), new CitationParser(Parsed));
        var names = Parsed.Instruments.Select(instrument => NameTables.NamesOf(instrument).Last());
        foreach (var name in names.Where((_, i) => i % 8 == 0).Append("Treaty on Nothing"))
        {
            Answer(compiled, name).Should().Be(Answer(parsed, name));
        }
    }

    [TestCaseSource(nameof(Texts))]
    public void The_same_is_found_in_a_text(string file)
    {
        var text = File.ReadAllText(RepositoryFiles.Case(Path.Combine("scan", file)));

        new CitationScanner(Treaties.BuiltIn).Scan(text).Should().Equal(new CitationScanner(Parsed).Scan(text)).And.NotBeEmpty();
    }

    private static IEnumerable<string> Texts =>
        Directory.EnumerateFiles(RepositoryFiles.Case("scan"), "press-*.txt").Select(Path.GetFileName).Order(StringComparer.Ordinal)!;

    private static string Answer(CitationParser parser, string citation) =>
        parser.TryRead(citation, out var read, out var problem) ? read.ToString() : problem.ToString();

    private static byte[] Embedded()
    {
        using var resource = typeof(Treaties).Assembly.GetManifestResourceStream(BuiltInLibrary.Resource)!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }

    [Test]
    public void A_record_is_made_once() =>
        Treaties.BuiltIn.Instruments[0].Should().BeSameAs(Treaties.BuiltIn.FindInstrument(Treaties.BuiltIn.Instruments[0].Id));

    private static TreatyLibrary Open(byte[] compiled) => new(CompiledLibrary.Open(PackedBytes.Of(compiled)));

    private static IEnumerable<string> IdsOf(IEnumerable<Instrument> instruments) =>
        instruments.Select(instrument => instrument.Id.ToString());
}
