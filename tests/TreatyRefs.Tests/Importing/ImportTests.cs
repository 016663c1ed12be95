using System.Globalization;
using TreatyRefs.Importing;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Tests.Support;
using TreatyRefs.Yaml;

namespace TreatyRefs.Tests.Importing;

/// <summary>Whole texts, one in each language and form: what became of each was read by a person.</summary>
public sealed class ImportTests
{
    [TestCase("lake-en.txt")]
    [TestCase("paged-en.txt")]
    [TestCase("accord-fr.txt")]
    [TestCase("tratado-es.txt")]
    [TestCase("dogovor-ru.txt")]
    [TestCase("tiaoyue-zh.txt")]
    [TestCase("tiaoyue-zh-hant.txt")]
    [TestCase("muahada-ar.txt")]
    [TestCase("joyak-ko.txt")]
    [TestCase("wrapped-en.txt")]
    [TestCase("contents-en.txt")]
    [TestCase("convenio-es.txt")]
    [TestCase("youhao-zh.txt")]
    [TestCase("hyeopjeong-ko.txt")]
    [TestCase("taawun-ar.txt")]
    [TestCase("ptitsy-ru.txt")]
    [TestCase("oiseaux-fr.md")]
    public void A_text_is_imported_as_approved(string name)
    {
        var imported = Import(name);

        Approved.Matches($"import/{Path.GetFileNameWithoutExtension(name)}.yaml", Report(imported) + Written(imported.Instrument));
        HoldsInLibrary(imported.Instrument);
        Written(Import(name).Instrument).Should().Be(Written(imported.Instrument));
    }

    private static IEnumerable<string> Conventions() =>
        Directory.GetFiles(RepositoryFiles.Case("import/conventions")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    // How treaties of many kinds are printed: numbers, titles, pages and quotations, each in a small text.
    [TestCaseSource(nameof(Conventions))]
    public void A_convention_of_printing_is_imported_as_approved(string name)
    {
        var imported = Import("conventions/" + name);

        Approved.Matches(
            $"import/conventions/{Path.GetFileNameWithoutExtension(name)}.yaml",
            Report(imported) + Written(imported.Instrument)
        );
        HoldsInLibrary(imported.Instrument);
    }

    [Test]
    public void Akoma_Ntoso_is_imported_as_approved()
    {
        using var stream = File.OpenRead(RepositoryFiles.Case("import/lake-akn.xml"));
        var imported = InstrumentImport.ReadAkomaNtoso(stream, "lake-akn.xml", new ImportOptions { Id = InstrumentId.Parse("lake-akn") });

        Approved.Matches("import/lake-akn.yaml", Report(imported) + Written(imported.Instrument));
        HoldsInLibrary(imported.Instrument);
    }

    // Loads without a problem, and equal; the same text gives the same bytes.
    internal static void HoldsInLibrary(Instrument instrument)
    {
        var loaded = LibraryLoader.Load(LibraryOrigin.Text("written.yaml", Written(instrument)));
        loaded.ErrorCount.Should().Be(0);
        loaded.Library.Instruments.Should().Equal(instrument);
    }

    internal static ImportResult Import(string name) =>
        InstrumentImport.ReadText(
            new StringReader(File.ReadAllText(RepositoryFiles.Case("import/" + name))),
            new ImportOptions { Id = InstrumentId.Parse(Path.GetFileNameWithoutExtension(name)) }
        );

    internal static string Written(Instrument instrument)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        YamlWriter.Write(instrument, writer);
        return writer.ToString();
    }

    private static string Report(ImportResult imported) =>
        string.Concat(imported.LeftOut.Select(line => $"# {line.Line}: {line.Reason}: {line.Text}\n"))
        + string.Concat(imported.Doubts.Select(doubt => $"# {doubt.Line}: doubt: {doubt.Message}\n"))
        + $"# {imported.Summary}\n";
}
