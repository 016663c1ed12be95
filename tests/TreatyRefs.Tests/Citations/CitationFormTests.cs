using TreatyRefs.Citations;
using TreatyRefs.Model;
using TreatyRefs.Tests.Support;
using TreatyRefs.Text;
using TreatyRefs.Yaml;

namespace TreatyRefs.Tests.Citations;

/// <summary>The ways to cite, in tables that a lawyer or a reader of the language can review.</summary>
public sealed class CitationFormTests
{
    private static readonly TreatyLibrary s_library = Load();
    private static readonly CitationParser s_parser = new(s_library);

    private static IEnumerable<TestCaseData> Forms => CaseTable.Read("citation-forms.txt", 2);

    private static IEnumerable<TestCaseData> Languages => CaseTable.Read("citation-languages.txt", 3);

    [TestCaseSource(nameof(Forms))]
    public void English(string written, string meaning) => Print(s_parser.Read(written)).Should().Be(meaning);

    [TestCaseSource(nameof(Languages))]
    public void Other_languages(string language, string written, string meaning) =>
        Print(s_parser.Read(written)).Should().Be(meaning, language);

    [Test]
    public void What_is_written_is_read_without_case_and_with_any_white_space_around() =>
        s_parser.Parse("  un CHARTER,  ART 51 ").References.Should().Equal(s_parser.Parse("un-charter/51").References);

    private static string Print(Answer<Citation> answer) =>
        answer.TryGet(out var result, out var problem)
            ? string.Join("; ", result.References) + (result.IsImplied ? " implied" : string.Empty)
            : problem.Kind switch
            {
                ProblemKind.NotFound => "unknown " + problem.Message,
                ProblemKind.Ambiguous => "ambiguous " + problem.Message,
                _ => "unreadable " + problem.Message,
            };

    private static TreatyLibrary Load()
    {
        string[] described = ["instruments", "commentary", "experts.yaml", "sources.yaml", "topics.yaml"];
        var result = LibraryLoader.Load([
            // What is described, without the names of the lexicon.
            .. described.Select(path => LibraryOrigin.Path(RepositoryFiles.Data(path))),
            LibraryOrigin.Path(RepositoryFiles.Case("forms-library.yaml")),
        ]);
        return result.ErrorCount == 0 ? result.Library : throw new InvalidDataException(result.Diagnostics.ToString());
    }
}
