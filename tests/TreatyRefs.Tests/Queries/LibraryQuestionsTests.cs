using TreatyRefs.References;
using TreatyRefs.Styles;
using TreatyRefs.Tests.Scanning;
using TreatyRefs.Tests.Support;
using TreatyRefs.Text;

namespace TreatyRefs.Tests.Queries;

/// <summary>The questions in one line answer as what stands under them does.</summary>
public sealed class LibraryQuestionsTests
{
    [TestCase("Art. 31(3)(c) VCLT", "vclt/31(3)(c)")]
    [TestCase("un-charter/2(4) and 51", "un-charter/2(4) un-charter/51")]
    public void A_citation_is_read(string citation, string references) =>
        string.Join(' ', ScanPassageTests.BuiltIn.Parse(citation).References).Should().Be(references);

    [TestCase("un-charter/51 foo", ProblemKind.Unreadable, 14, "\"un-charter/51 foo\": \"foo\" at column 15 was not read")]
    [TestCase("un-charter/51(", ProblemKind.Unreadable, 14, "\"un-charter/51(\": expected a letter or number after \"(\" at column 15")]
    [TestCase("art. 5 of the Charter of Nowhere", ProblemKind.NotFound, null, "this library has no instrument \"Charter of Nowhere\"")]
    public void What_is_not_read_to_its_end_says_where(string citation, ProblemKind kind, int? position, string message)
    {
        ScanPassageTests.BuiltIn.TryParse(citation, out var result, out var problem).Should().BeFalse();
        result.Should().BeNull();
        (problem!.Kind, problem.Position).Should().Be((kind, position));
        problem.Message.Should().Match(message);
        FluentActions
            .Invoking(() => ScanPassageTests.BuiltIn.Parse(citation))
            .Should()
            .Throw<ProblemException>()
            .Which.Problem.Should()
            .Be(problem);
    }

    [Test]
    public void A_citation_is_written_in_a_style()
    {
        var library = ScanPassageTests.BuiltIn;
        library
            .Cite("art. 51 UN Charter", CitationStyles.Oscola)
            .Should()
            .StartWith("Charter of the United Nations (")
            .And.EndWith(") art 51");
        library.Cite("vclt/31 and 32").Should().Be($"{library.Cite("vclt/31")}; {library.Cite("vclt/32")}");
    }

    [Test]
    public void A_style_of_a_consumer_is_a_style_as_those_there()
    {
        var (library, style) = (ScanPassageTests.BuiltIn, new JournalStyle());
        library.Cite(ReferenceRange.Parse("vclt/31(3)(c)"), style).Should().Be("VCLT 1969, art. 31(3)(c)");
        library.Cite("vclt/31 and 32", style).Should().Be("VCLT 1969, art. 31; VCLT 1969, art. 32");
        library.TryCite("UN Charter", style, out var written, out _).Should().BeTrue();
        written.Should().Be("UN Charter 1945", "line breaks and repeated spaces are one space");
        style.MissingFor(library, ReferenceRange.Parse("un-charter/51")).Should().BeEmpty();
        style.MissingFor(library, ReferenceRange.Parse("unsc-res-242/1")).Should().Equal("its date");
    }

    [Test]
    public void Several_dossiers_are_none_where_one_is_missing()
    {
        ScanPassageTests.BuiltIn.Dossiers("4-6").Select(dossier => dossier.Reference.ToString()).Should().HaveCount(3);
        ScanPassageTests.BuiltIn.TryGetDossiers("un-charter/110-112", out var dossiers, out var problem).Should().BeFalse();
        dossiers.Should().BeEmpty();
        problem!.Message.Should().Be("\"un-charter/110-112\": Article 112 does not exist: UN Charter has 111 articles, 1 to 111");
    }

    [Test]
    public async Task A_stream_is_scanned_as_its_text_is()
    {
        var text = string.Concat(Enumerable.Range(1, 3000).Select(i => $"See Article {1 + (i % 111)} of the UN Charter, no. {i}.\n\n"));
        var found = new List<(long Start, string? Reference)>();
        await foreach (var citation in ScanPassageTests.BuiltIn.ScanAsync(new StringReader(text)))
        {
            found.Add((citation.Start, citation.Targets[0].Reference?.ToString()));
        }

        var whole = ScanPassageTests.BuiltIn.Scan(text).Select(citation => (citation.Start, citation.Targets[0].Reference?.ToString()));
        found.Should().Equal(whole).And.HaveCount(3000);
    }

    [Test]
    public async Task A_cancelled_scan_ends()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        var scan = async () =>
        {
            await foreach (var _ in ScanPassageTests.BuiltIn.ScanAsync(new StringReader("Article 51 of the UN Charter"), source.Token)) { }
        };
        await scan.Should().ThrowAsync<OperationCanceledException>();
    }

    [Test]
    public void A_search_without_hits_is_an_answer()
    {
        var result = ScanPassageTests.BuiltIn.Search("sanctons");
        (result.Total, result.Problem!.Kind, result.Problem.Message)
            .Should()
            .Be((0, ProblemKind.NotFound, "nothing in this library has \"sanctons\""));
        ScanPassageTests.BuiltIn.TrySearch("exprt:kiku war", out _, out var problem).Should().BeFalse();
        problem!.Message.Should().Be("there is no filter \"exprt:\"; did you mean \"expert:\"?");
    }

    [Test]
    public async Task A_library_with_errors_is_no_library()
    {
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "faulty-library.yaml");
        await File.WriteAllTextAsync(path, "library: X\nformat: 1\nlanguages: [en]\nlicense: MIT\n");
        Treaties.TryLoad(path, out var library, out var problem).Should().BeFalse();
        library.Should().BeNull();
        problem!.Location!.Value.Position.ToString().Should().Be("4,1");
        problem.Message.Should().Be("unknown key 'license'; did you mean 'licence'?");
        (await FluentActions.Awaiting(() => Treaties.LoadAsync(path)).Should().ThrowAsync<ProblemException>())
            .Which.Problem.Should()
            .Be(problem);
        (await Treaties.LoadAsync(RepositoryFiles.Data(string.Empty))).Instruments.Should().NotBeEmpty();
    }

    private sealed class JournalStyle() : CitationStyle("journal", "The style of a journal")
    {
        protected override string Write(Cited cited) =>
            $"{cited.ShortName ?? cited.Title}\n  {cited.Instrument.Date?.Year}"
            + (cited.Pinpoint.Length > 0 ? $", {cited.Pinpoint}" : "\n");

        protected override IEnumerable<string?> Lacking(Cited cited)
        {
            yield return cited.Instrument.Date is null ? "its date" : null;
        }
    }
}
