using TreatyRefs.Model;
using TreatyRefs.Scanning;
using TreatyRefs.Tests.Support;
using TreatyRefs.Yaml;

namespace TreatyRefs.Tests.Scanning;

/// <summary>Passages in eleven languages, each with what a reader of the language finds in it.</summary>
public sealed class ScanPassageTests
{
    internal static readonly ITreatyLibrary BuiltIn = LibraryLoader.Load(LibraryOrigin.BuiltIn).Library;

    private static readonly CitationScanner s_scanner = new(BuiltIn);

    private static IEnumerable<TestCaseData> Passages =>
        from file in Directory.GetFiles(RepositoryFiles.Case("scan"), "press*.txt").Order(StringComparer.Ordinal)
        let name = Path.GetFileName(file)
        from passage in ScanCase.Read(name)
        select new TestCaseData(passage.Case.Text, passage.Case.Expected).SetName(
            $"{Path.GetFileNameWithoutExtension(name)} {passage.Line:000}"
        );

    [TestCaseSource(nameof(Passages))]
    public void A_passage_cites_what_a_reader_finds(string text, IReadOnlyList<string> expected) =>
        s_scanner.Scan(text).Select(ScanCase.Print).Should().Equal(expected, text);
}
