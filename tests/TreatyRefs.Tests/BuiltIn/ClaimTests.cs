using System.Text;
using System.Text.Json;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Tests.Support;
using static TreatyRefs.Tests.Support.WrittenId;

namespace TreatyRefs.Tests.BuiltIn;

/// <summary>The founding document's 31 claims, each a comment of its speaker, and the table of them in data/README.md.</summary>
public sealed class ClaimTests
{
    private const string Source = "valdai-2024-11-27";

    private static readonly TreatyLibrary s_library = Treaties.BuiltIn;
    private static readonly Dictionary<string, string> s_letters = new()
    {
        ["kiku"] = "K",
        ["toloraya"] = "T",
        ["dyachkov"] = "D",
        ["khlopkov"] = "H",
        ["xu-bo"] = "X",
        ["asmolov"] = "A",
    };

    private static IEnumerable<Commentary> Claims => s_library.Commentary.Where(comment => comment.Source == Id(Source));

    [TestCase("kiku", 5)]
    [TestCase("toloraya", 5)]
    [TestCase("dyachkov", 7)]
    [TestCase("khlopkov", 6)]
    [TestCase("xu-bo", 3)]
    [TestCase("asmolov", 5)]
    public void Each_speaker_has_every_claim(string expert, int count) =>
        Claims.Count(comment => comment.By == Id(expert)).Should().Be(count);

    [Test]
    public void The_table_in_the_readme_is_what_the_library_says() => new GeneratedSection("table of claims").Matches(Table());

    [Test]
    public void Every_claim_is_on_what_its_document_ties_it_to()
    {
        using var claims = JsonDocument.Parse(File.ReadAllText(RepositoryFiles.SharedOrIgnore("seed", "claims.json")));
        foreach (var claim in claims.RootElement.GetProperty("claims").EnumerateArray())
        {
            var comment = s_library.FindCommentary(Id(CommentOf(claim.GetProperty("id").GetString()!)))!;

            comment.By.Should().Be(Id(claim.GetProperty("who").GetString()!));
            var isExplicit = claim.GetProperty("attribution").GetString()!.StartsWith("explicit", StringComparison.Ordinal);
            comment.Attribution.Should().Be(isExplicit ? Attribution.Explicit : Attribution.Implied, comment.Id.ToString());
            if (claim.GetProperty("scope").GetString() is "article" or "treaty")
            {
                comment
                    .On.Select(target => target.To.ToString())
                    .Should()
                    .Contain(claim.GetProperty("target")[0].GetString(), comment.Id.ToString());
            }
            else
            {
                comment.Topics.Should().NotBeEmpty(comment.Id.ToString());
            }
        }

        claims.RootElement.GetProperty("claims").GetArrayLength().Should().Be(Claims.Count()).And.Be(31);
    }

    [Test]
    public void Quotations_are_few_short_and_word_for_word()
    {
        var document = Words(File.ReadAllText(RepositoryFiles.SharedOrIgnore("seed", "valdai-2024-11-27.txt")));
        var quoted = Claims.Where(comment => comment.Quote is not null).ToList();

        quoted
            .Select(comment => comment.Id.ToString())
            .Should()
            .Equal(new[] { "dyachkov-1", "dyachkov-6", "khlopkov-2", "xu-bo-3" }.Select(id => $"{Source}#{id}"));
        foreach (var quote in quoted.Select(comment => Words(comment.Quote!.ToString())))
        {
            quote.Length.Should().BeLessThan(10);
            string.Join(' ', document).Should().Contain(string.Join(' ', quote));
        }
    }

    [Test]
    public void No_words_of_ours_are_the_documents()
    {
        const int Longest = 6;
        var document = Runs(File.ReadAllText(RepositoryFiles.SharedOrIgnore("seed", "valdai-2024-11-27.txt")), Longest).ToHashSet();
        var ours = s_library
            .Commentary.SelectMany(comment => new[] { comment.Says, comment.Provenance.Note })
            .Concat(
                s_library
                    .Instruments.SelectMany(instrument => s_library.ProvisionsOf(instrument.Id))
                    .SelectMany(p => new[] { p.Provision.Subject, p.Provision.Summary })
            )
            .OfType<LocalizedText>()
            .SelectMany(text => text.Versions.Select(version => version.Text));

        ours.SelectMany(text => Runs(text, Longest)).Where(document.Contains).Should().BeEmpty();
    }

    [Test]
    public void A_view_of_others_and_a_link_of_the_editor_are_marked()
    {
        s_library.FindCommentary(Id($"{Source}#kiku-4"))!.ViewOf.Should().NotBeNull();
        s_library
            .FindCommentary(Id($"{Source}#toloraya-3"))!
            .On.Should()
            .Contain(new CommentaryTarget(ProvisionReference.Parse("ru-dprk-2024/10"), LinkOrigin.Editor));
    }

    [Test]
    public void All_are_dated_by_the_discussion() => s_library.FindSource(Id(Source))!.Date.Should().Be(new PartialDate(2024, 11, 27));

    private static string Table()
    {
        var table = new StringBuilder("| claim | what it says, in our words | on | comment |\n|---|---|---|---|\n");
        foreach (var comment in Claims)
        {
            table
                .Append('|')
                .AppendJoin(
                    '|',
                    new[] { ClaimOf(comment), comment.Says!.ToString(), On(comment), $"`{comment.Id}`" }.Select(cell => $" {cell} ")
                )
                .Append("|\n");
        }

        return table.ToString();
    }

    private static string On(Commentary comment) =>
        string.Join(
            ", ",
            comment
                .On.Select(target => $"`{target.To}`" + (target.LinkedBy == LinkOrigin.Editor ? " (editor's link)" : string.Empty))
                .Concat(comment.Topics.Select(topic => topic.ToString()))
        );

    // kiku-2 is K2: the claims of each speaker are numbered in the order of the document.
    private static string ClaimOf(Commentary comment) =>
        s_letters[comment.By.ToString()] + comment.Id.ToString()[(comment.Id.ToString().LastIndexOf('-') + 1)..];

    private static string CommentOf(string claim) => $"{Source}#{s_letters.Single(letter => letter.Value == claim[..1]).Key}-{claim[1..]}";

    private static IEnumerable<string> Runs(string text, int length)
    {
        var words = Words(text);
        return Enumerable.Range(0, Math.Max(0, words.Length - length + 1)).Select(i => string.Join(' ', words[i..(i + length)]));
    }

    private static string[] Words(string text) =>
        [
            .. text.Split([' ', '\n', ',', '.', ';', ':', '“', '”', '"', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
                .Select(word => word.ToLowerInvariant()),
        ];
}
